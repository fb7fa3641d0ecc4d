package org.canyue.exchange.print;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.Typeface;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;

/** A print layout as it was typed, by the names of the fields; kept as text so that nothing is lost when it cannot be taken. */
public record LayoutForm(Map<String, String> values) {
    private static final List<Figure> FIGURES = List.of(new Figure("topMargin", 10, 80),
            new Figure("innerMargin", 10, 60), new Figure("textWidth", 80, 190), new Figure("textHeight", 100, 270),
            new Figure("linesPerPage", 10, 60), new Figure("charactersPerLine", 12, 60),
            new Figure("largeLinesPerPage", 8, 60), new Figure("largeCharactersPerLine", 10, 60),
            new Figure("titleSize", 12, 40), new Figure("mastheadSize", 24, 96));
    private static final List<String> FACES = List.of("bodyFace", "heading1Face", "heading2Face", "heading3Face",
            "titleFace");
    private static final List<String> WORDS = List.of("printMark", "printPermit");
    private static final int WORDS_AT_MOST = 60;
    /** What a printer leaves white, in millimetres. */
    private static final double EDGE = 10;

    private record Figure(String field, double least, double most) {
        boolean fits(String typed) {
            boolean isCount = field.endsWith("PerPage") || field.endsWith("PerLine");
            return typed.matches(isCount ? "\\d{1,2}" : "\\d{1,3}(\\.\\d{1,2})?") && Double.parseDouble(typed) >= least
                    && Double.parseDouble(typed) <= most;
        }
    }

    static LayoutForm typed(MultivaluedMap<String, String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        FIGURES.forEach(figure -> values.put(figure.field(), CleanText.line(fields.getFirst(figure.field()))));
        FACES.forEach(face -> values.put(face, CleanText.line(fields.getFirst(face))));
        WORDS.forEach(words -> values.put(words, CleanText.line(fields.getFirst(words))));
        return new LayoutForm(values);
    }

    static LayoutForm of(PrintLayout layout) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var part : PrintLayout.class.getRecordComponents()) {
            try {
                values.put(part.getName(), part.getAccessor().invoke(layout).toString().replaceFirst("\\.0$", ""));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new LayoutForm(values);
    }

    FormErrors check() {
        var errors = FormErrors.none();
        FIGURES.stream().filter(figure -> !figure.fits(values.get(figure.field())))
                .forEach(figure -> errors.add(figure.field(), "notInRange"));
        FACES.stream()
                .filter(face -> Arrays.stream(Typeface.values()).map(Enum::name).noneMatch(values.get(face)::equals))
                .forEach(face -> errors.add(face, "chooseOne"));
        WORDS.forEach(words -> errors.atMost(words, values.get(words), WORDS_AT_MOST));
        if (errors.isEmpty()) {
            checkThePage(errors);
        }
        return errors;
    }

    private void checkThePage(FormErrors errors) {
        if (figure("innerMargin") + figure("textWidth") > PrintLayout.PAGE_WIDTH - EDGE) {
            errors.add("textWidth", "beyondThePage");
        }
        if (figure("topMargin") + figure("textHeight") > PrintLayout.PAGE_HEIGHT - EDGE) {
            errors.add("textHeight", "beyondThePage");
        }
    }

    /** Only where {@link #check()} found nothing. */
    PrintLayout layout() {
        return new PrintLayout(figure("topMargin"), figure("innerMargin"), figure("textWidth"), figure("textHeight"),
                count("linesPerPage"), count("charactersPerLine"), count("largeLinesPerPage"),
                count("largeCharactersPerLine"), face("bodyFace"), face("heading1Face"), face("heading2Face"),
                face("heading3Face"), face("titleFace"), figure("titleSize"), figure("mastheadSize"),
                values.get("printMark"), values.get("printPermit"));
    }

    private double figure(String field) {
        return Double.parseDouble(values.get(field));
    }

    private int count(String field) {
        return Integer.parseInt(values.get(field));
    }

    private Typeface face(String field) {
        return Typeface.valueOf(values.get(field));
    }

    /** For the address of a preview of what is not saved. */
    public String query() {
        return values.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
