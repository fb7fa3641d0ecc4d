package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.canyue.text.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a document, one after the other. Tables that only frame a masthead or an imprint are laid open. */
final class DocumentBlocks {
    private static final int LONG = 60;
    private static final int LONGEST_FRAME = 400;
    private static final Pattern MASTHEAD = Pattern.compile("第.{1,10}期|主办|编印|专报|简报|参阅|内参|快报|动态");
    private static final Pattern IMPRINT = Pattern.compile("责任编辑|编辑[:：]|共印|印数|电话|[报送发][:：]");
    private static final String OPAQUE = "table|ul|ol|blockquote|figure|img|pre";

    private final List<Element> blocks = new ArrayList<>();

    DocumentBlocks(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        descend(document.body());
        unframe();
    }

    List<Element> all() {
        return blocks;
    }

    void prepend(List<String> lines) {
        blocks.addAll(0, lines.stream().map(DocumentBlocks::paragraph).toList());
    }

    void append(List<String> lines) {
        lines.forEach(line -> blocks.add(paragraph(line)));
    }

    /** The words of a block on one line; the rows of a table with bars between its cells. */
    static String text(Element block) {
        if (block.normalName().equals("table")) {
            return String.join(" / ", block.select("tr").stream()
                    .map(row -> String.join(" | ", row.select("> td, > th").eachText())).toList());
        }
        Element words = block.clone();
        words.select("span.note").remove();
        words.select("br").remove();
        return CleanText.line(words.wholeText());
    }

    static boolean isOpaque(Element block) {
        return block.normalName().matches(OPAQUE) || block.selectFirst("img") != null;
    }

    static boolean isHeading(Element block) {
        return block.normalName().matches("h[2-6]");
    }

    private void descend(Element parent) {
        for (Node node : List.copyOf(parent.childNodes())) {
            if (node instanceof TextNode text && !text.isBlank()) {
                blocks.add(paragraph(text.getWholeText()));
            } else if (node instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        if (name.matches(OPAQUE + "|h1")) {
            keep(element);
        } else if (name.matches("p|h[2-6]")) {
            lines(element).forEach(this::keep);
        } else if (element.isBlock() || element.selectFirst("p, div, table, h1, h2, h3") != null) {
            descend(element);
        } else if (!name.matches("script|style|head|title|br")) {
            keep(new Element("p").appendChild(element.clone()));
        }
    }

    private void keep(Element block) {
        if (!text(block).isEmpty() || block.selectFirst("img") != null) {
            blocks.add(block);
        }
    }

    /** A line break within a paragraph ends a line as a paragraph does; in a title it does not. */
    private static List<Element> lines(Element paragraph) {
        List<Element> lines = new ArrayList<>();
        Element line = paragraph.shallowClone();
        for (Node node : List.copyOf(paragraph.childNodes())) {
            if (node.nameIs("br")) {
                lines.add(line);
                line = paragraph.shallowClone();
            } else {
                line.appendChild(node.clone());
            }
        }
        lines.add(line);
        return lines;
    }

    private void unframe() {
        for (int i = 0; i < blocks.size(); i++) {
            Element table = blocks.get(i);
            if (table.normalName().equals("table") && isFrame(i, table.text())) {
                String cells = String.join("", table.select("td, th").stream().map(Element::html).toList());
                List<Element> inside = new DocumentBlocks(cells).blocks;
                blocks.remove(i);
                blocks.addAll(i, inside);
            }
        }
    }

    private boolean isFrame(int at, String text) {
        boolean first = blocks.subList(0, at).stream().noneMatch(DocumentBlocks::isText);
        boolean last = blocks.subList(at + 1, blocks.size()).stream().noneMatch(DocumentBlocks::isText);
        return text.length() <= LONGEST_FRAME
                && (first && MASTHEAD.matcher(text).find() || last && IMPRINT.matcher(text).find());
    }

    private static boolean isText(Element block) {
        return text(block).length() > LONG;
    }

    private static Element paragraph(String text) {
        return new Element("p").text(text.strip());
    }
}
