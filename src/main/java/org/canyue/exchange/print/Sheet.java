package org.canyue.exchange.print;

import java.util.List;
import java.util.stream.Stream;

import org.canyue.bulletin.CopyMarks;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.PaperWords;

/**
 * One issue as it is to be printed.
 *
 * @param copyNumber 份号, 1 to 999999; 0 for none, {@link #STAMPED_LATER} where its line is kept free for it
 * @param large in the larger type of leaders' copies
 */
public record Sheet(Edition edition, PrintLayout layout, int copyNumber, boolean large) {

    static final int STAMPED_LATER = -1;
    private static final String ROOM = "\u00a0";

    public static Sheet of(Edition edition, PrintLayout layout) {
        return new Sheet(edition, layout, 0, false);
    }

    /** As an issue of a bulletin is printed, where its copies are numbered with room for the number. */
    static Sheet of(Edition edition, PrintLayout layout, CopyMarks marks, boolean large) {
        return new Sheet(edition, layout, marks.number() ? STAMPED_LATER : 0, large);
    }

    /** Two ends of one line of the imprint. */
    public record ImprintLine(String start, String end) {
        static ImprintLine of(List<String> entries) {
            return new ImprintLine(entries.get(0), String.join("　", entries.subList(1, entries.size())));
        }
    }

    /** The lines around the text. */
    public PaperWords words() {
        return PaperWords.of(edition);
    }

    public List<ImprintLine> imprintLines() {
        return words().imprint().stream().map(ImprintLine::of).toList();
    }

    Grid grid() {
        return Grid.of(layout, large);
    }

    /** The title of the document, for readers of its metadata. */
    public String name() {
        return edition.content().title();
    }

    /** Name, kind and number, for readers of its metadata. */
    public String subject() {
        var masthead = edition.content().masthead();
        return (masthead.name() + " " + masthead.kind()).strip();
    }

    public boolean hasNotices() {
        return copyNumber != 0 || !notices().isEmpty();
    }

    /** What stands at the upper right: that the bulletin is for internal use, and the permit for it. */
    public String notices() {
        return String.join("　",
                Stream.of(layout.printMark(), layout.printPermit()).filter(line -> !line.isEmpty()).toList());
    }

    /** Six digits (GB/T 9704-2012, 7.2.1), or the room for them; empty for none. */
    public String copyDigits() {
        return copyNumber > 0 ? "%06d".formatted(copyNumber) : copyNumber == 0 ? "" : ROOM;
    }

    public List<String> nameSigns() {
        return signs(edition.content().masthead().name());
    }

    public List<String> kindSigns() {
        return signs(edition.content().masthead().kind());
    }

    public List<String> titleLines() {
        return TitleLines.of(name(), Math.floor(Grid.points(layout.textWidth()) / layout.titleSize()));
    }

    private static List<String> signs(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
