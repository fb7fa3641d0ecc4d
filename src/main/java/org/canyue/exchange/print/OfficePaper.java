package org.canyue.exchange.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Typeface;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

import io.quarkus.qute.TemplateInstance;

/**
 * Registers, lists and reports of the office on A4, from HTML: PDF/A-2a and PDF/UA-1 like the print form, in Chinese. A head row
 * comes again on each page. {@code print/paper.css} says what there is:
 * {@code <html class="wide">} for landscape, {@code .masthead}, {@code .facts}, {@code table.ledger}, cells {@code .digits}, {@code .middle} and {@code .open}.
 */
@ApplicationScoped
public class OfficePaper {
    private static final String STYLE = PrintResource.read("/print/paper.css").replace("${song}",
            Fonts.family(Typeface.SONG)).replace("${heiti}",
                    Fonts.family(Typeface.HEITI));

    /** A page of its own name would be laid out as wide as the ordinary one. */
    private static final String WIDE = "@page { size: A4 landscape; margin: 20mm 16mm 18mm; }";

    /** A row of a register takes up to so much until it is in the file. */
    private static final int BYTES_OF_A_ROW = 256 << 10;
    private static final int MOST_ROWS = (int) Math.min(20_000, Runtime.getRuntime().maxMemory() / BYTES_OF_A_ROW);

    @Inject
    Press press;
    @Inject
    PrintableCharacters printable;

    /**
     * @param page an HTML document with lang and title; a character that no font holds becomes 〓, and a sentence at the end names it
     * @param rows that it has about
     * @throws PressBusy    where too many wait already
     * @throws PaperTooLong where laying it out would take more memory than there is
     */
    public byte[] pdf(TemplateInstance page, int rows) {
        if (rows > MOST_ROWS) {
            throw new PaperTooLong(rows, MOST_ROWS);
        }
        Document document = Jsoup.parse(page.setLocale(Locale.CHINESE).render());
        String missing = printable.namedIn(document.text());
        if (!missing.isEmpty()) {
            document.body().append(PrintPages.missing(missing).setLocale(Locale.CHINESE).render());
        }
        document.nodeStream(TextNode.class).forEach(text -> text.text(printable.printable(text.getWholeText())));
        document.head().appendElement("meta").attr("name", "description").attr("content", document.title());
        List<Document> parts = PaperParts.of(document);
        return Binding.of(IntStream.range(0, parts.size())
                .mapToObj(part -> press.print(styled(parts.get(part), part + 1, parts.size()))).toList());
    }

    /** The foot of each page says which part it is, where there are several. */
    private static org.w3c.dom.Document styled(Document part, int number, int count) {
        String which = count == 1 ? "" : "第 %d 部分（共 %d 部分）　".formatted(number, count);
        String style = STYLE.replace("${part}", which)
                + (part.selectFirst("html").hasClass("wide") ? WIDE : "");
        part.head().appendElement("style").appendChild(new DataNode(style));
        return new W3CDom().fromJsoup(part);
    }
}
