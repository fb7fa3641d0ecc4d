package org.canyue.text;

import java.util.List;

import org.canyue.text.Block.Cell;
import org.canyue.text.Block.Figure;
import org.canyue.text.Block.Item;
import org.canyue.text.Block.Items;
import org.canyue.text.Block.Paragraph;
import org.canyue.text.Block.Quote;
import org.canyue.text.Block.Section;
import org.canyue.text.Block.Table;

/** Writes blocks as canonical HTML, one block a line: equal blocks give equal characters. */
final class HtmlWriter {

    private final StringBuilder html = new StringBuilder();
    private final boolean anchors;
    private final PictureSizes sizes;
    private int sections;

    private HtmlWriter(boolean anchors, PictureSizes sizes) {
        this.anchors = anchors;
        this.sizes = sizes;
    }

    static String write(List<Block> blocks) {
        return new HtmlWriter(false, PictureSizes.NONE).all(blocks);
    }

    /** The same with id="s1", "s2" … on the headings. */
    static String writeWithAnchors(List<Block> blocks) {
        return writeForPage(blocks, PictureSizes.NONE);
    }

    /** With anchors, and with what a browser needs to choose a rendition of each picture whose size is known. */
    static String writeForPage(List<Block> blocks, PictureSizes sizes) {
        return new HtmlWriter(true, sizes).all(blocks);
    }

    private String all(List<Block> blocks) {
        for (Block block : blocks) {
            html.append(html.isEmpty() ? "" : "\n");
            write(block);
        }
        return html.toString();
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Section section) {
            section(section);
        } else if (block instanceof Items items) {
            list(items);
        } else if (block instanceof Quote quote) {
            html.append("<blockquote>");
            quote.paragraphs().forEach(this::paragraph);
            html.append("</blockquote>");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void paragraph(Text text) {
        html.append("<p>");
        TextHtml.write(text, html);
        html.append("</p>");
    }

    private void section(Section section) {
        sections++;
        html.append("<h").append(section.level());
        html.append(anchors ? " id=\"s" + sections + "\">" : ">");
        TextHtml.write(section.text(), html);
        html.append("</h").append(section.level()).append('>');
    }

    private void list(Items items) {
        String element = items.ordered() ? "ol" : "ul";
        html.append('<').append(element).append('>');
        for (Item item : items.items()) {
            html.append("<li>");
            texts(item.texts());
            item.nested().forEach(this::list);
            html.append("</li>");
        }
        html.append("</").append(element).append('>');
    }

    private void texts(List<Text> texts) {
        if (texts.size() == 1) {
            TextHtml.write(texts.get(0), html);
        } else {
            texts.forEach(this::paragraph);
        }
    }

    private void table(Table table) {
        html.append("<table>");
        rows("thead", table.rows().subList(0, table.headRows()));
        rows("tbody", table.rows().subList(table.headRows(), table.rows().size()));
        html.append("</table>");
    }

    private void rows(String element, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            html.append('<').append(element).append('>');
            for (List<Cell> row : rows) {
                html.append("<tr>");
                row.forEach(this::cell);
                html.append("</tr>");
            }
            html.append("</").append(element).append('>');
        }
    }

    private void cell(Cell cell) {
        String element = cell.header() ? "th" : "td";
        html.append('<').append(element);
        html.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        html.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "").append('>');
        texts(cell.texts());
        html.append("</").append(element).append('>');
    }

    private String source(Figure figure) {
        return sizes.find(Long.parseLong(figure.attachment())).map(PictureSize::attributes)
                .orElse("src=\"/attachments/" + figure.attachment() + "\"");
    }

    private void figure(Figure figure) {
        html.append("<figure><img ").append(source(figure)).append(" alt=\"").append(TextHtml.escape(figure.alt()))
                .append("\">");
        if (!figure.caption().isEmpty()) {
            html.append("<figcaption>");
            TextHtml.write(figure.caption(), html);
            html.append("</figcaption>");
        }
        html.append("</figure>");
    }
}
