package org.canyue.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The structured text of an issue. Immutable; two bodies are equal when their canonical HTML is.
 * <p>
 * Canonical HTML is one block a line out of p, h2 to h4, ul, ol, blockquote, table and figure; inside them strong, em,
 * u, sub, sup, a (http, https, mailto) and footnotes, which stand where they are referred to: span class="note".
 * Numbers of footnotes are not in the text; whoever shows it counts them. Images name an attachment: /attachments/12.
 */
public final class Body {

    public static final Body EMPTY = new Body("");

    /** The most code points of plain text that a body should have; whoever takes one in checks {@link #length()}. */
    public static final int MAX_CHARACTERS = 100_000;

    /** The most characters of its plain form with all signs and addresses; a form that sends more is not read at all. */
    public static final int MOST_TYPED = 10 * MAX_CHARACTERS;

    private final String html;

    private Body(String html) {
        this.html = html;
    }

    /**
     * Any HTML, from anywhere: sanitised and brought into the canonical form. Text inside more than 256 nested
     * elements, which only an attack has, is dropped. Null gives the empty body.
     */
    public static Body ofHtml(String untrustedHtml) {
        return new Body(HtmlWriter.write(HtmlReader.read(Sanitiser.clean(untrustedHtml))));
    }

    /** Text in the form that {@link #plainText()} describes; any text at all is allowed. Null gives the empty body. */
    public static Body ofPlainText(String plainText) {
        return ofHtml(HtmlWriter.write(PlainReader.read(plainText)));
    }

    /** A body read back from where {@link #html()} was kept. It is not sanitised again. */
    public static Body stored(String canonicalHtml) {
        return new Body(canonicalHtml);
    }

    public String html() {
        return html;
    }

    /** The canonical HTML with id="s1", "s2" … on its headings, for the anchors of {@link #headings()}. */
    public String htmlWithAnchors() {
        return HtmlWriter.writeWithAnchors(blocks());
    }

    /** The same with addresses of renditions, room and late loading for each picture of known size, to be shown on a page. */
    public String htmlForPage(PictureSizes sizes) {
        return HtmlWriter.writeForPage(blocks(), sizes);
    }

    /**
     * The second form, one paragraph a line; {@link #ofPlainText} makes an equal body of it. Headings are known by
     * their numerals (一、 （一） 1.) or have ##, ###, #### before them. Other lines: "- item", "1) item", "&gt; quote",
     * "| cell | cell |", "![alt](/attachments/12) caption". Inside a line: **strong**, /{em}, ={underlined}, _{sub},
     * ^{sup}, [link](https://example.org), ^[footnote]. A backslash makes the sign after it ordinary.
     */
    public String plainText() {
        return PlainWriter.write(blocks());
    }

    /** The headings in order. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Block block : blocks()) {
            if (block instanceof Block.Section section) {
                headings.add(new Heading(section.level(), section.text().withoutNotes(), "s" + (headings.size() + 1)));
            }
        }
        return headings;
    }

    /** The numbers of the pictures in the text, in order, each once. */
    public Set<Long> pictures() {
        return blocks().stream().filter(Block.Figure.class::isInstance)
                .map(block -> Long.valueOf(((Block.Figure) block).attachment()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first sentences of the first paragraph, at most 120 code points; empty where there is no paragraph. */
    public String lead() {
        return blocks().stream().filter(Block.Paragraph.class::isInstance).findFirst()
                .map(block -> Lead.of(((Block.Paragraph) block).text().withoutNotes().strip())).orElse("");
    }

    /** 字数 as Word counts it: a Chinese character or sign is one, a run of Latin letters or digits is one. */
    public int characterCount() {
        return WordCount.of(characters());
    }

    /** Code points of the text without markup and line ends. */
    public int length() {
        return (int) characters().codePoints().filter(c -> c != '\n').count();
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The text of every block, a line each, without any markup. */
    private String characters() {
        return blocks().stream().flatMap(Block::texts).map(Text::characters).collect(Collectors.joining("\n"));
    }

    private List<Block> blocks() {
        return HtmlReader.read(html);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && html.equals(body.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return plainText();
    }
}
