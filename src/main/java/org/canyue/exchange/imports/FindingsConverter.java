package org.canyue.exchange.imports;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.canyue.exchange.Finding;
import org.canyue.text.CleanText;

/** Findings as lines of text: line, kind, subject, excerpt, with tabs between. */
@Converter
public class FindingsConverter implements AttributeConverter<FindingsConverter.Findings, String> {
    private static final int PARTS = 4;

    /** A list of its own type, since Hibernate takes a plain list for an array. */
    public record Findings(List<Finding> all) {
        static final Findings NONE = new Findings(List.of());
    }

    @Override
    public String convertToDatabaseColumn(Findings findings) {
        return findings.all().stream().map(finding -> String.join("\t", Integer.toString(finding.line()),
                finding.kind().name(), finding.subject().name(), CleanText.line(finding.excerpt())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Findings convertToEntityAttribute(String lines) {
        return new Findings(lines.lines().map(line -> line.split("\t", PARTS)).map(part -> new Finding(
                Integer.parseInt(part[0]), Finding.Kind.valueOf(part[1]), Finding.Subject.valueOf(part[2]), part[3]))
                .toList());
    }
}
