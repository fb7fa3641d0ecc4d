package org.canyue.exchange.print;

import java.nio.file.Path;
import java.util.Map;

import org.canyue.bulletin.Typeface;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this installation prints. */
@ConfigMapping(prefix = "canyue.print")
public interface PrintSettings {
    /** Files of TrueType fonts that stand in for the shipped ones, such as the 方正小标宋 that an office owns. */
    Map<Typeface, Path> fonts();

    /** How many print forms are made at the same time; each holds its fonts in memory, about 50 MB. */
    @WithDefault("1")
    int presses();

    /** How many more may wait. */
    @WithDefault("200")
    int queue();
}
