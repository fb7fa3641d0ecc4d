package org.canyue.exchange.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.canyue.bulletin.CopyMarks;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.Samples;
import org.canyue.text.Pictures;

/** Copies of issue 20 as a press makes them. */
public final class CopyWork {
    static final Fonts FONTS = Fonts.load(Map.of());

    private final PrintForm form;
    private final CopyPress press;

    private CopyWork(PrintForm form) {
        this.form = form;
        press = new CopyPress(form.pdf(), PrintLayout.standard(), FONTS);
    }

    /** @param numbered whether the text was printed with room for 份号 */
    public static CopyWork begin(boolean numbered) {
        return new CopyWork(new Renderer(FONTS).print(Sheet.of(Samples.issue20(), PrintLayout.standard(),
                new CopyMarks(numbered, false, false), false), Pictures.NONE));
    }

    public static CopyStamp stamp(int number) {
        String digits = "%06d".formatted(number);
        return new CopyStamp(digits, "https://canyue.example.org/copies/" + number + "-" + "0f3a9c21".repeat(5),
                "签收二维码，份号 " + digits, "3F-%04d".formatted(number));
    }

    public PrintForm form() {
        return form;
    }

    public byte[] copy(CopyStamp stamp) {
        try {
            return press.copy(stamp);
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
    }

    public void run(int copies, boolean fromOddPages, Path file) {
        List<CopyStamp> stamps = IntStream.rangeClosed(1, copies).mapToObj(CopyWork::stamp).toList();
        try {
            press.run(stamps, fromOddPages, file);
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
    }
}
