package org.canyue.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.UnreadableFile.Reason;

/** Word of the years 1997 to 2003, as text: its paragraphs, tables by bars, footnotes where they are referred to. */
final class DocSource {
    private static final String FOOTNOTE = "\u0002";

    private static final int CENTRED = 1;
    private static final int TITLE_HALF_POINTS = 36;

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int notesSeen;
    private int deletions;
    private int insertions;

    private DocSource(HWPFDocument document) {
        this.document = document;
    }

    static Source read(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                throw new UnreadableFile(Reason.ENCRYPTED);
            } else if (!files.getRoot().hasEntry("WordDocument")) {
                throw new UnreadableFile(Reason.UNKNOWN_KIND);
            } else if (files.getRoot().hasEntry("Macros")) {
                throw new UnreadableFile(Reason.WITH_MACROS);
            }
            refuseEncrypted(files);
            try (HWPFDocument document = new HWPFDocument(files)) {
                return new DocSource(document).source();
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        }
    }

    /** The flag fEncrypted at the beginning of the main stream ([MS-DOC], FibBase). */
    private static void refuseEncrypted(POIFSFileSystem files) throws IOException {
        try (var stream = files.createDocumentInputStream("WordDocument")) {
            byte[] base = stream.readNBytes(12);
            if (base.length == 12 && (base[11] & 1) != 0) {
                throw new UnreadableFile(Reason.ENCRYPTED);
            }
        }
    }

    private Source source() {
        Range footnotes = document.getFootnoteRange();
        for (String note : footnotes == null ? new String[0] : footnotes.text().split(FOOTNOTE)) {
            if (!note.isBlank()) {
                notes.add(plain(note).strip());
            }
        }
        boxes();
        paragraphs(document.getRange());
        List<Finding> findings = new ArrayList<>();
        if (numbering.written() > 0) {
            findings.add(new Finding(0, Kind.HEALED, Subject.NUMERALS_WRITTEN, "" + numbering.written()));
        }
        TrackedChanges.report(insertions, deletions, findings);
        int pictures = document.getPicturesTable().getAllPictures().size();
        if (pictures > 0) {
            findings.add(new Finding(0, Kind.UNSURE, Subject.PICTURES_DROPPED, "" + pictures));
        }
        if (document.getMainTextboxRange() != null && !document.getMainTextboxRange().text().isBlank()) {
            findings.add(new Finding(0, Kind.HEALED, Subject.TEXT_BOX, ""));
        }
        return new Source(Format.DOC, text.toString(), "", lines(true), lines(false), List.of(), findings);
    }

    /** Text boxes hold mastheads, mostly; where each stands is not known. */
    private void boxes() {
        Range boxes = document.getMainTextboxRange();
        if (boxes != null) {
            for (String line : boxes.text().split("[\\r\\n]")) {
                text.append(plain(line).isBlank() ? "" : plain(line) + "\n\n");
            }
        }
    }

    private List<String> lines(boolean above) {
        Range range = document.getHeaderStoryRange();
        if (range == null) {
            return List.of();
        }
        var stories = new HeaderStories(document);
        Stream<Range> ranges = above
                ? Stream.of(stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange())
                : Stream.of(stories.getFirstFooterSubrange(), stories.getOddFooterSubrange());
        return ranges.filter(Objects::nonNull).flatMap(story -> Stream.of(story.text().split("[\\r\\n]")))
                .map(DocSource::plain).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private void paragraphs(Range range) {
        List<Table> tables = new ArrayList<>();
        for (var found = new TableIterator(range); found.hasNext();) {
            tables.add(found.next());
        }
        int next = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                boolean goesOn = isTitle(paragraph) && i + 1 < range.numParagraphs()
                        && isTitle(range.getParagraph(i + 1));
                text.append(line(paragraph)).append(goesOn ? "\n" : "\n\n");
            } else if (next < tables.size() && paragraph.getStartOffset() >= tables.get(next).getStartOffset()) {
                table(tables.get(next));
                i += tables.get(next).numParagraphs() - 1;
                next++;
            }
        }
    }

    /** A long title stands on two paragraphs. */
    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.getJustification() == CENTRED && paragraph.text().length() < 40
                && paragraph.getCharacterRun(0).getFontSize() >= TITLE_HALF_POINTS;
    }

    private void table(Table table) {
        boolean framing = table.numRows() == 1;
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                cells.addAll(cell(row.getCell(j), framing));
            }
            text.append(framing ? String.join("\n\n", cells) : "| " + String.join(" | ", cells) + " |").append("\n");
        }
        text.append("\n");
    }

    /** A table of one row frames a masthead; its paragraphs are lines. */
    private List<String> cell(TableCell cell, boolean framing) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(line(cell.getParagraph(i)).strip());
        }
        return framing ? lines : List.of(lines.stream().collect(Collectors.joining("\\n")));
    }

    private String line(Paragraph paragraph) {
        List<CharacterRun> runs = new ArrayList<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            deletions += run.isMarkedDeleted() ? 1 : 0;
            insertions += run.isMarkedInserted() ? 1 : 0;
            if (!run.isMarkedDeleted() && !run.text().isEmpty()) {
                runs.add(run);
            }
        }
        // Bold from end to end is the type of a heading.
        boolean marked = runs.stream().anyMatch(run -> !run.isBold() && !run.text().isBlank());
        String words = runs.stream().map(run -> marked(run, marked && run.isBold())).collect(Collectors.joining())
                .replace("****", "");
        String indent = paragraph.getFirstLineIndent() > 0 ? "　　" : "";
        return indent + numbering.label(paragraph) + plain(withNotes(words)).strip();
    }

    private static String marked(CharacterRun run, boolean bold) {
        String text = run.text();
        if (text.isBlank() || text.contains(FOOTNOTE)) {
            return text;
        }
        return switch (run.getSubSuperScriptIndex()) {
            case 1 -> "^{" + text + "}";
            case 2 -> "_{" + text + "}";
            default -> bold ? "**" + text + "**" : text;
        };
    }

    private String withNotes(String line) {
        StringBuilder out = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == FOOTNOTE.charAt(0) && notesSeen < notes.size()) {
                out.append("^[").append(notes.get(notesSeen++)).append(']');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String plain(String text) {
        return Range.stripFields(text).replace('\u000b', '\n').replaceAll("[\\u0000-\\u0008\\u000e-\\u001f]", "");
    }
}
