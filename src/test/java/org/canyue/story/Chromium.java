package org.canyue.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The real browser of the stories: the Chromium that the machine has. With {@code CI=true} a missing one fails the build. */
final class Chromium {
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {
    }

    static Browser launch() {
        Optional<String> found = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .filter(place -> Files.isExecutable(Path.of(place))).findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("No Chromium found. Install it, or name it in the environment variable CHROMIUM.");
        }
        Assumptions.assumeTrue(found.isPresent(), "Story skipped: no Chromium found; install it or set CHROMIUM");
        var options = new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(options).chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(found.get()))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
                        "--no-first-run", "--disable-background-networking", "--disable-component-update",
                        "--disable-sync")));
    }
}
