package org.canyue.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.Source;
import org.canyue.text.Body;
import org.jsoup.nodes.Element;

/**
 * Reads a bulletin out of a document with styles: head and imprint as {@link BulletinTextReader} does, the body between
 * them with its tables, pictures and notes.
 */
final class BulletinDocumentReader {
    private static final Pattern FIRST_SECTION = Pattern.compile("一、.*");
    private static final Pattern NUMERAL = Pattern
            .compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、]).*");

    private final Source source;
    private final DocumentBlocks document;
    private final List<Finding> findings = new ArrayList<>();
    private HeadReader head;
    private ImprintReader imprint;
    private int bodyStart;
    private int bodyEnd;

    BulletinDocumentReader(Source source) {
        this.source = source;
        this.document = new DocumentBlocks(source.html());
        titleFromHeading();
    }

    FileReading read() {
        parts();
        if (head.facts.number == null && head.facts.issuedOn == null && !source.above().isEmpty()) {
            document.prepend(source.above());
            parts();
            findings.add(new Finding(1, Kind.HEALED, Subject.PAGE_HEADER, source.above().get(0)));
        }
        if (imprint.editor.isEmpty() && imprint.copies == null && !source.below().isEmpty()) {
            List<Finding> kept = List.copyOf(findings);
            document.append(source.below());
            parts();
            findings.addAll(kept.stream().filter(finding -> finding.subject() == Subject.PAGE_HEADER).toList());
        }
        Body body = new DocumentBody(document.all().subList(bodyStart, bodyEnd), bodyStart, findings).body();
        BulletinTextReader.missing(head, imprint, body, findings);
        findings.addAll(source.findings());
        findings.sort(Comparator.comparingInt(Finding::line));
        return new FileReading(source.format(), BulletinTextReader.reading(head, imprint, body, findings),
                document.all().stream().map(DocumentBlocks::text).toList(), source.pictures());
    }

    private void parts() {
        findings.clear();
        List<Line> lines = lines();
        List<Line> opening = lines.subList(0, endOfOpening());
        head = new HeadReader(opening, findings);
        bodyStart = head.read();
        title(opening);
        imprint = new ImprintReader(head.facts, findings);
        bodyEnd = imprint.read(lines, Math.max(bodyStart, startOfEnding()));
    }

    private void title(List<Line> opening) {
        boolean isMarked = opening.stream()
                .anyMatch(line -> isTitle(line.number() - 1) && head.title.startsWith(line.text()));
        if (bodyStart < opening.size() && isTitle(bodyStart) && !isMarked) {
            if (!head.title.isEmpty()) {
                findings.add(new Finding(bodyStart, Kind.UNSURE, Subject.HEAD_LINE_UNKNOWN, head.title));
            }
            head.title = opening.get(bodyStart++).text();
        }
        if (bodyStart < opening.size() && head.subtitle.isEmpty()
                && document.all().get(bodyStart).hasClass("subtitle")) {
            head.subtitle = opening.get(bodyStart++).text();
        }
    }

    /** The lines of a title that stands on two of them belong together; all others are paragraphs. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Element block : document.all()) {
            int i = lines.size();
            boolean sameTitle = i > 0 && isTitle(i) && isTitle(i - 1);
            String text = DocumentBlocks.isOpaque(block)
                    ? "|" + DocumentBlocks.text(block) + "|"
                    : DocumentBlocks.text(block);
            lines.add(new Line(i + 1, text, false, !sameTitle));
        }
        return lines;
    }

    private int endOfOpening() {
        List<Element> blocks = document.all();
        int end = 0;
        while (end < blocks.size() && !DocumentBlocks.isOpaque(blocks.get(end))
                && !DocumentBlocks.isHeading(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private int startOfEnding() {
        List<Element> blocks = document.all();
        int start = blocks.size();
        while (start > 0 && !DocumentBlocks.isOpaque(blocks.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isTitle(int block) {
        return document.all().get(block).normalName().equals("h1");
    }

    /** Some offices give the title the style 标题 1; then 一、 has 标题 2 or none. */
    private void titleFromHeading() {
        List<Element> blocks = document.all();
        Element first = blocks.stream().filter(DocumentBlocks::isHeading).findFirst().orElse(null);
        boolean hasTitle = blocks.stream().anyMatch(block -> block.normalName().equals("h1"));
        if (first == null || hasTitle || NUMERAL.matcher(DocumentBlocks.text(first)).matches()) {
            return;
        }
        boolean hasSections = blocks.subList(blocks.indexOf(first) + 1, blocks.size()).stream()
                .anyMatch(block -> FIRST_SECTION.matcher(DocumentBlocks.text(block)).matches());
        if (hasSections) {
            first.tagName("h1");
        }
    }
}
