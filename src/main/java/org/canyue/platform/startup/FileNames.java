package org.canyue.platform.startup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the locale of this program can say. Java reads names of folders and the environment in the encoding of the locale; under
 * {@code LANG=C} it takes everything but ASCII for unreadable, and cannot open it.
 */
final class FileNames {
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {
    }

    /** The folder that the program is started in, where Quarkus looks for more settings. */
    static void checkWorkingFolder() {
        path(System.getProperty("user.dir"));
    }

    static void checkSettings(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            boolean ours = name.startsWith("CANYUE_") || name.startsWith("QUARKUS_");
            if (ours && value.indexOf(UNREADABLE) >= 0) {
                throw unreadable("环境变量 " + name + " 的值", "the value of " + name);
            }
        });
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unreadable("文件夹名 " + name, "the folder name " + name);
        }
    }

    private static Refusal unreadable(String chinese, String english) {
        return new Refusal("当前的语言环境无法读出" + chinese + "：请设置环境变量 LC_ALL=C.UTF-8 后再启动。",
                "The locale cannot read " + english + ": set the environment variable LC_ALL=C.UTF-8 and start again.");
    }
}
