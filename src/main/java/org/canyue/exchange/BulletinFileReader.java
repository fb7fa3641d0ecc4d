package org.canyue.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.canyue.bulletin.MarkedSecret;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.Source;
import org.canyue.exchange.source.SourceFile;

/** Reads a bulletin out of a file of any kind that offices have: Word, old Word, ODT, PDF, HTML, text. */
public final class BulletinFileReader {
    private BulletinFileReader() {
    }

    /**
     * @param name as the file was called where it came from
     * @throws org.canyue.exchange.source.UnreadableFile where it is no readable file
     * @throws MarkedSecret                              where its text is marked as a state secret
     */
    public static FileReading read(Path file, String name) {
        Source source = SourceFile.read(file, name);
        MarkedSecret.refuse(String.join("\n", source.above()) + "\n" + source.text());
        FileReading reading = source.isRich() ? new BulletinDocumentReader(source).read() : ofText(source);
        MarkedSecret.refuse(String.join("\n", reading.lines()));
        return reading;
    }

    private static FileReading ofText(Source source) {
        BulletinReading reading = BulletinTextReader.read(source.text());
        String text = source.text();
        List<Finding> findings = new ArrayList<>(source.findings());
        if (reading.number() == null && !source.above().isEmpty()) {
            text = String.join("\n", source.above()) + "\n\n" + text;
            findings.add(new Finding(1, Kind.HEALED, Subject.PAGE_HEADER, source.above().get(0)));
            reading = BulletinTextReader.read(text);
        }
        return new FileReading(source.format(), with(reading, findings), text.lines().toList(), source.pictures());
    }

    static BulletinReading with(BulletinReading reading, List<Finding> more) {
        List<Finding> findings = new ArrayList<>(more);
        findings.addAll(reading.findings());
        findings.sort(Comparator.comparingInt(Finding::line));
        return new BulletinReading(reading.addresseeLabel(), reading.addressees(), reading.name(), reading.kind(),
                reading.number(), reading.total(), reading.issuedOn(), reading.sponsors(), reading.credential(),
                reading.title(), reading.subtitle(), reading.body(), reading.responsibleEditor(), reading.phone(),
                reading.fax(), reading.address(), reading.copies(), List.copyOf(findings));
    }
}
