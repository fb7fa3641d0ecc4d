package org.canyue;

import org.canyue.platform.MemoryGuard;
import org.canyue.platform.startup.OperatorConsole;
import org.canyue.platform.startup.Refusal;
import org.canyue.platform.startup.Startup;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts Canyue: first what Quarkus needs, then Quarkus; stops them the other way round. */
@QuarkusMain
public final class Main {

    public static void main(String[] arguments) {
        OperatorConsole.useForLog();
        MemoryGuard.watch();
        try (Startup startup = Startup.prepare()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(startup), "stop the database"));
            startup.watch(Main::refuse);
            Quarkus.run(arguments);
        } catch (Refusal e) {
            refuse(e);
        }
    }

    private static void refuse(Refusal reason) {
        OperatorConsole.print(reason.getMessage());
        System.exit(1);
    }

    private static void stop(Startup startup) {
        // Hooks run at the same time: requests that are still being answered need the database.
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        startup.close();
    }
}
