package org.canyue.exchange.source;

import java.time.Duration;

/** How much of a file is read at all. Bytes are counted as they come out of the compression, never as a header claims. */
final class Limits {
    static final long FILE = 64L << 20;
    static final long TEXT = 8L << 20;
    static final long XML_PART = 8L << 20;
    static final long EXPANDED = 200L << 20;
    static final long PICTURES = 32L << 20;
    static final int ENTRIES = 5_000;
    /** Of elements in one another; a table in a table in a text box has some sixty. */
    static final int DEPTH = 256;
    /** Of XML or HTML; a tree of them takes forty times their bytes. */
    static final int TAGS = 600_000;
    static final int PAGES = 300;
    static final Duration TIME = Duration.ofSeconds(60);

    private Limits() {
    }
}
