package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.canyue.bulletin.Typeface;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings by the names that an operator writes. */
class PrintSettingsTest {
    private static final Path OWN = Path.of("/fonts/own.ttf");

    @Test
    void nameEveryFaceAsAProperty() {
        for (Typeface face : Typeface.values()) {
            String name = "canyue.print.fonts." + face.name().toLowerCase().replace('_', '-');
            assertOnly(face, settings(new PropertiesConfigSource(Map.of(name, OWN.toString()), "test", 100)).fonts());
        }
    }

    @Test
    void nameEveryFaceAsAnEnvironmentVariable() {
        for (Typeface face : Typeface.values()) {
            String name = "CANYUE_PRINT_FONTS_" + face.name();
            assertOnly(face, settings(new EnvConfigSource(Map.of(name, OWN.toString()), 300)).fonts());
        }
    }

    @Test
    void nameNumbersOfPressesAndOfThoseWhoWait() {
        PrintSettings settings = settings(
                new EnvConfigSource(Map.of("CANYUE_PRINT_PRESSES", "3", "CANYUE_PRINT_QUEUE", "7"), 300));
        assertThat(settings.presses()).isEqualTo(3);
        assertThat(settings.queue()).isEqualTo(7);
        assertThat(settings(new EnvConfigSource(Map.of(), 300)).presses()).isEqualTo(1);
    }

    private static void assertOnly(Typeface face, PrintSettings.FontFiles files) {
        assertThatThrownBy(() -> Fonts.load(files)).hasMessageContaining("The font for " + face)
                .hasMessageContaining(OWN.toString());
    }

    private static PrintSettings settings(ConfigSource source) {
        return new SmallRyeConfigBuilder().withSources(source).withMapping(PrintSettings.class).build()
                .getConfigMapping(PrintSettings.class);
    }
}
