package org.canyue.exchange.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canyue.exchange.source.Numerals.Level;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the styles of an OpenDocument text (ISO/IEC 26300) give to its paragraphs and lists. */
final class OdtStyles {
    private static final int DEEPEST = 12;
    private static final int LEVELS = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    /** Later documents count before earlier ones. */
    OdtStyles(Document... parts) {
        for (Document part : parts) {
            part.select("style|style").forEach(
                    style -> styles.put(style.attr("style:family") + " " + style.attr("style:name"), style));
            part.select("text|list-style").forEach(list -> lists.put(list.attr("style:name"), levels(list)));
            part.select("style|font-face")
                    .forEach(font -> fonts.put(font.attr("style:name"), font.attr("svg:font-family")));
        }
    }

    Look lookOf(Element paragraph) {
        String style = paragraph.attr("text:style-name");
        String outline = paragraph.attr("text:outline-level");
        // A paragraph that is one span looks as the span does.
        Element span = paragraph.children().size() == 1 && paragraph.ownText().isBlank()
                ? paragraph.selectFirst("> text|span")
                : null;
        return new Look(name(style), outline.matches("[1-9]") ? Integer.parseInt(outline) : 0,
                property("paragraph", style, "fo:text-align").orElse("").equals("center"),
                points(looks(span, style, "style:font-size-asian")), isBold(looks(span, style, "fo:font-weight")),
                looks(span, style, "style:font-family-asian").orElseGet(
                        () -> looks(span, style, "style:font-name-asian").map(
                                font -> fonts.getOrDefault(font, font)).orElse("")));
    }

    boolean isBold(Element span) {
        return isBold(property("text", span.attr("text:style-name"), "fo:font-weight"));
    }

    /** sup, sub or empty. */
    String position(Element span) {
        String position = property("text", span.attr("text:style-name"), "style:text-position").orElse("");
        return position.startsWith("super") || position.matches("[1-9].*")
                ? "sup"
                : position.startsWith("sub") || position.startsWith("-") ? "sub" : "";
    }

    /** Null where there is no such list. */
    Level[] list(String name) {
        return lists.get(name);
    }

    private Optional<String> looks(Element span, String style, String property) {
        Optional<String> own = span == null
                ? Optional.empty()
                : property("text", span.attr("text:style-name"), property);
        return own.isPresent() ? own : property("paragraph", style, property);
    }

    private Optional<String> property(String family, String style, String property) {
        Element at = styles.get(family + " " + style);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            for (Element properties : at.children()) {
                if (properties.hasAttr(property)) {
                    return Optional.of(properties.attr(property));
                }
            }
            at = styles.get(family + " " + at.attr("style:parent-style-name"));
        }
        return Optional.empty();
    }

    private String name(String style) {
        String at = style;
        for (int depth = 0; depth < DEEPEST && styles.containsKey("paragraph " + at); depth++) {
            String name = at.replace("_20_", " ");
            var look = new Look(name, 0, false, 0, false, "");
            if (!look.element("").equals("p") || !look.type("").isEmpty()) {
                return name;
            }
            at = styles.get("paragraph " + at).attr("style:parent-style-name");
        }
        return at.replace("_20_", " ");
    }

    private static boolean isBold(Optional<String> weight) {
        return weight.filter(value -> value.matches("bold|[6-9]00")).isPresent();
    }

    private static double points(Optional<String> size) {
        return size.filter(value -> value.matches("\\d{1,3}(\\.\\d{1,4})?pt"))
                .map(value -> Double.parseDouble(value.replace("pt", ""))).orElse(0.0);
    }

    private static Level[] levels(Element list) {
        var levels = new Level[LEVELS];
        for (Element level : list.children()) {
            String at = level.attr("text:level");
            if (at.matches("[1-9]")) {
                boolean isNumber = level.tagName().equals("text:list-level-style-number");
                String start = level.attr("text:start-value");
                levels[Integer.parseInt(at) - 1] = new Level(isNumber ? level.attr("style:num-format") : "bullet",
                        level.attr("style:num-prefix") + "%" + at + level.attr("style:num-suffix"),
                        start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1);
            }
        }
        return levels;
    }
}
