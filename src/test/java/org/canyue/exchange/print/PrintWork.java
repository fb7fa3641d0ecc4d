package org.canyue.exchange.print;

import java.util.Map;

import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.Samples;
import org.canyue.text.Pictures;

/** The work of a press on issue 20, for measuring it. */
public final class PrintWork {
    private final Renderer renderer = new Renderer(Fonts.load(Map.of()));
    private final Sheet sheet = Sheet.of(Samples.issue20(), PrintLayout.standard());

    private PrintWork() {
    }

    public static PrintWork begin() {
        return new PrintWork();
    }

    public void pdf() {
        renderer.print(sheet, Pictures.NONE);
    }

    public void pages() {
        renderer.pages(sheet, Pictures.NONE);
    }

    /** What another press would hold in memory after it has printed once. */
    public int megabytes() {
        long before = used();
        PrintWork another = begin();
        another.pdf();
        long after = used();
        another.pages();
        return (int) ((after - before) >> 20);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
