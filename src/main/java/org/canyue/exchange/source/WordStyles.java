package org.canyue.exchange.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jsoup.nodes.Element;

/** What the styles of a Word document give to its paragraphs (ECMA-376 part 1, 17.7): the nearest word counts. */
final class WordStyles {
    private static final int DEEPEST = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;

    /** @param part null where the document has none */
    WordStyles(Element part) {
        if (part != null) {
            part.select("w|style").forEach(style -> styles.put(style.attr("w:styleId"), style));
        }
        defaults = part == null ? null : part.selectFirst("w|docDefaults");
    }

    Look lookOf(Element paragraph) {
        List<Element> runs = paragraph.select("> w|r, > w|hyperlink > w|r").stream()
                .filter(run -> !run.select("w|t").text().isBlank()).toList();
        return new Look(name(paragraph), outline(paragraph),
                value(paragraph, properties -> attribute(properties, "w|jc", "w:val")).orElse("").equals("center"),
                runs.isEmpty() ? 0 : size(paragraph, runs.get(0)),
                !runs.isEmpty() && runs.stream().allMatch(run -> isBold(paragraph, run)),
                runs.isEmpty() ? "" : font(paragraph, runs.get(0)));
    }

    /** The numbering of a paragraph, its own or that of its style. */
    Optional<Element> numbering(Element paragraph) {
        return value(paragraph,
                properties -> Optional.ofNullable(properties.selectFirst("> w|numPr")));
    }

    private String name(Element paragraph) {
        String id = style(paragraph);
        for (int depth = 0; depth < DEEPEST && styles.containsKey(id); depth++) {
            Element style = styles.get(id);
            String name = attribute(style, "> w|name", "w:val").orElse("");
            if (!new Look(name, 0, false, 0, false, "").element("").equals("p")
                    || !new Look(name, 0, false, 0, false, "").type("").isEmpty()) {
                return name;
            }
            id = attribute(style, "> w|basedOn", "w:val").orElse("");
        }
        return "";
    }

    private int outline(Element paragraph) {
        return value(paragraph, properties -> attribute(properties, "> w|outlineLvl", "w:val"))
                .filter(level -> level.matches("[0-8]")).map(level -> Integer.parseInt(level) + 1).orElse(0);
    }

    private double size(Element paragraph, Element run) {
        return runValue(paragraph, run, properties -> attribute(properties, "> w|sz", "w:val"))
                .filter(size -> size.matches("\\d{1,4}")).map(size -> Integer.parseInt(size) / 2.0).orElse(0.0);
    }

    private boolean isBold(Element paragraph, Element run) {
        return runValue(paragraph, run, properties -> Optional.ofNullable(properties.selectFirst("> w|b")))
                .map(bold -> !bold.attr("w:val").matches("0|false|off")).orElse(false);
    }

    private String font(Element paragraph, Element run) {
        return runValue(paragraph, run, properties -> attribute(properties, "> w|rFonts", "w:eastAsia")).orElse("");
    }

    private <T> Optional<T> value(Element paragraph, Function<Element, Optional<T>> property) {
        Optional<T> own = child(paragraph, "w|pPr").flatMap(property);
        return own.isPresent() ? own : inherited(style(paragraph), style -> child(style, "w|pPr").flatMap(property));
    }

    private <T> Optional<T> runValue(Element paragraph, Element run, Function<Element, Optional<T>> property) {
        Optional<T> own = child(run, "w|rPr").flatMap(property);
        Optional<T> styled = own.isPresent()
                ? own
                : inherited(style(paragraph), style -> child(style, "w|rPr").flatMap(property));
        return styled.isPresent() || defaults == null
                ? styled
                : Optional.ofNullable(defaults.selectFirst("w|rPr")).flatMap(property);
    }

    private <T> Optional<T> inherited(String first, Function<Element, Optional<T>> property) {
        String id = first;
        for (int depth = 0; depth < DEEPEST && styles.containsKey(id); depth++) {
            Optional<T> found = property.apply(styles.get(id));
            if (found.isPresent()) {
                return found;
            }
            id = attribute(styles.get(id), "> w|basedOn", "w:val").orElse("");
        }
        return Optional.empty();
    }

    private static String style(Element paragraph) {
        return child(paragraph, "w|pPr").flatMap(properties -> attribute(properties, "> w|pStyle", "w:val")).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return Optional.ofNullable(parent.selectFirst("> " + name));
    }

    static Optional<String> attribute(Element parent, String query, String name) {
        return Optional.ofNullable(parent.selectFirst(query)).map(found -> found.attr(name))
                .filter(value -> !value.isEmpty());
    }
}
