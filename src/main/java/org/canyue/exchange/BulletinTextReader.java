package org.canyue.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.canyue.exchange.Finding.Subject;
import org.canyue.text.Body;
import org.canyue.text.CleanText;

/**
 * Reads a bulletin that is kept as plain text: masthead, title, body, imprint. It heals what page breaks and copying
 * leave behind and reports, line by line, what it healed and what it is unsure of. Any text at all can be read.
 */
public final class BulletinTextReader {

    private BulletinTextReader() {
    }

    /** Null counts as the empty text. A {@link TextFile} is taken as it stands. */
    public static BulletinReading read(String source) {
        return TextFileReader.read(source).orElseGet(() -> healed(source));
    }

    private static BulletinReading healed(String source) {
        List<Finding> findings = new ArrayList<>();
        List<Line> lines = SourceLines.read(source, findings);
        HeadReader head = new HeadReader(lines, findings);
        int bodyStart = head.read();
        ImprintReader imprint = new ImprintReader(head.facts, findings);
        int bodyEnd = imprint.read(lines, bodyStart);
        List<String> paragraphs = new Paragraphs(findings).join(lines.subList(bodyStart, bodyEnd));
        Body body = Body.ofPlainText(String.join("\n", paragraphs));
        missing(head, imprint, body, findings);
        findings.sort(Comparator.comparingInt(Finding::line));
        return reading(head, imprint, body, findings);
    }

    static void missing(HeadReader head, ImprintReader imprint, Body body, List<Finding> findings) {
        HeadFacts facts = head.facts;
        addIf(facts.addressees.isEmpty(), Subject.ADDRESSEES_MISSING, findings);
        addIf(head.masthead.name.isEmpty(), Subject.NAME_MISSING, findings);
        addIf(facts.number == null, Subject.NUMBER_MISSING, findings);
        addIf(facts.issuedOn == null && facts.invalidDate == null, Subject.DATE_MISSING, findings);
        addIf(head.title.isEmpty(), Subject.TITLE_MISSING, findings);
        addIf(body.isEmpty(), Subject.BODY_MISSING, findings);
        addIf(imprint.editor.isEmpty(), Subject.EDITOR_MISSING, findings);
        addIf(imprint.copies == null, Subject.COPIES_MISSING, findings);
        if (facts.issuedOn == null && facts.invalidDate != null) {
            findings.add(Finding.unsure(facts.invalidDate, Subject.DATE_INVALID));
        }
    }

    private static void addIf(boolean isMissing, Subject subject, List<Finding> findings) {
        if (isMissing) {
            findings.add(Finding.missing(subject));
        }
    }

    static BulletinReading reading(HeadReader head, ImprintReader imprint, Body body, List<Finding> findings) {
        HeadFacts facts = head.facts;
        return new BulletinReading(facts.addresseeLabel, List.copyOf(facts.addressees), head.masthead.name,
                head.masthead.kind, facts.number,
                facts.total, facts.issuedOn, List.copyOf(facts.sponsors), facts.credential, CleanText.line(head.title),
                CleanText.line(head.subtitle),
                body, CleanText.line(imprint.editor), String.join("、", imprint.phones), String.join("、", imprint.faxes),
                CleanText.line(imprint.address), imprint.copies, List.copyOf(findings));
    }
}
