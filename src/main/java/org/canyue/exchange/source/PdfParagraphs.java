package org.canyue.exchange.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the lines of a PDF to paragraphs. A line goes on in the next one where it fills the measure and the next begins
 * at the margin; a paragraph begins with two characters of indentation, a title is centred and larger.
 */
final class PdfParagraphs {
    private static final String INDENT = "　　";
    private static final Pattern BULLET = Pattern.compile("^　*[•●◆■▪][\\s　]*");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:责任编辑|责编|编\\s*辑|联系人|联系电话|电\\s*话|地\\s*址|主\\s*送|抄\\s*[送报]|分\\s*送|[报送发]|共\\s*印|印\\s*数)\\s*[:：]");

    private final List<PdfLine> lines;
    private final double margin;
    private final double edge;
    private final double body;
    /** Whether the program that wrote the file left the spaces at the ends of lines away. */
    private final boolean spacesLost;

    PdfParagraphs(List<List<PdfLine>> pages) {
        body = most(pages.stream().flatMap(List::stream)
                .flatMap(line -> Collections.nCopies(line.plain().length(), line.size()).stream()).toList());
        var notes = new PdfNotes(body);
        lines = pages.stream().map(notes::placed).flatMap(List::stream).toList();
        List<PdfLine> ofBody = lines.stream().filter(line -> Math.abs(line.size() - body) < 1).toList();
        spacesLost = lines.stream().noneMatch(line -> line.text().endsWith(" "));
        margin = most(ofBody.stream().map(PdfLine::left).toList());
        edge = ofBody.stream().mapToDouble(PdfLine::right).sorted().skip((long) (ofBody.size() * 0.9)).findFirst()
                .orElse(0);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && goesOn(lines.get(i - 1), line)) {
                paragraph.append(spacesLost ? PdfGap.between(paragraph, line.text()) : "");
            } else if (i > 0) {
                text.append(finished(paragraph)).append(isSameTitle(lines.get(i - 1), line) ? "\n" : "\n\n");
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() && isIndented(line) ? INDENT : "").append(line.text());
        }
        return text.append(finished(paragraph)).toString();
    }

    /** Bold goes on over the end of a line; where all is bold, it is the type of a heading and says nothing more. */
    private static String finished(StringBuilder paragraph) {
        String text = BULLET.matcher(paragraph.toString().replace("****", "")).replaceFirst("- ");
        String inner = text.strip();
        boolean allBold = inner.length() > 4 && inner.startsWith(PdfLine.STRONG) && inner.endsWith(PdfLine.STRONG)
                && inner.indexOf(PdfLine.STRONG, 2) == inner.length() - 2;
        return allBold ? text.replace(PdfLine.STRONG, "") : text;
    }

    /** Many lines that begin far right of the margin without being centred stand in a second column. */
    boolean hasColumns() {
        double middle = (margin + edge) / 2;
        long right = lines.stream().filter(line -> line.left() > middle && line.right() > edge - 2 * body).count();
        return lines.size() > 20 && right > lines.size() * 0.3;
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        boolean sameType = Math.abs(line.size() - next.size()) < 0.6 && Math.abs(line.size() - body) < 1;
        boolean fills = line.right() > edge - 1.8 * body;
        boolean atMargin = Math.abs(next.left() - margin) < 0.6 * body;
        boolean begins = line.left() < margin + 2.6 * body;
        return sameType && fills && atMargin && begins && !IMPRINT.matcher(next.plain()).lookingAt();
    }

    private boolean isIndented(PdfLine line) {
        double indent = line.left() - margin;
        return Math.abs(line.size() - body) < 1 && indent > 1.2 * body && indent < 2.8 * body;
    }

    /** The lines of a title that was too long for one. */
    private boolean isSameTitle(PdfLine line, PdfLine next) {
        return line.size() > body + 2 && Math.abs(line.size() - next.size()) < 0.6;
    }

    private static double most(List<Double> values) {
        return new ArrayList<>(values.stream().collect(Collectors.groupingBy(value -> Math.round(value * 2),
                Collectors.counting())).entrySet()).stream()
                .max(java.util.Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(java.util.Map.Entry.<Long, Long>comparingByKey().reversed()))
                .map(entry -> entry.getKey() / 2.0).orElse(0.0);
    }
}
