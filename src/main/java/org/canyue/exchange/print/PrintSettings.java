package org.canyue.exchange.print;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this installation prints. */
@ConfigMapping(prefix = "canyue.print")
public interface PrintSettings {
    /** Files of TrueType fonts that stand in for the shipped ones, such as the 方正小标宋 that an office owns. */
    FontFiles fonts();

    /** How many print forms are made at the same time; each holds its fonts in memory, about 120 MB. */
    @WithDefault("1")
    int presses();

    /** How many more may wait; each of them holds one of the 200 threads that answer requests. */
    @WithDefault("100")
    int queue();

    /** One for each face; by name, since a key of a map could not be an environment variable where it has two words. */
    interface FontFiles {
        Optional<Path> fangsong();

        Optional<Path> heiti();

        Optional<Path> kaiti();

        Optional<Path> titleSong();

        Optional<Path> song();

        Optional<Path> mastheadSong();
    }
}
