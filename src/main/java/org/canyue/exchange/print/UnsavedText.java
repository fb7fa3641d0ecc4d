package org.canyue.exchange.print;

import java.util.List;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.canyue.text.Body;
import org.canyue.text.CleanText;
import org.canyue.text.Pictures;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What stands in the form of an issue.
 *
 * @param issue    0 for a draft that was never saved
 * @param bulletin the slug that such a draft has chosen
 */
public record UnsavedText(@RestQuery String issue, @RestForm String bulletin, @RestForm String title,
        @RestForm String subtitle, @RestForm String addressees, @RestForm String body,
        @RestForm String responsibleEditor, @RestForm String phone, @RestForm String fax, @RestForm String address,
        @RestForm String copies) {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_LIST = 8000;
    private static final String NUMBER = "\\d{1,6}";

    /** @throws NotFoundException where there is no such issue or bulletin */
    Sheet sheet() {
        Bulletin printed = isSaved()
                ? found().bulletin()
                : Bulletin.withSlug(bulletin).orElseThrow(NotFoundException::new);
        var imprint = new Imprint(line(responsibleEditor), line(phone), line(fax), line(address),
                copies != null && copies.matches(NUMBER) ? Integer.parseInt(copies) : 0);
        List<String> names = CleanText.items(start(CleanText.lines(addressees), LONGEST_LIST), "[\\n、]");
        var content = new Content(printed.masthead(), line(title), line(subtitle), names,
                Body.ofPlainText(start(CleanText.lines(body), 2 * Body.MAX_CHARACTERS)), imprint);
        return Sheet.of(new Edition(printed.slug(), Series.REGULAR, null, null, printed.addresseeLabel(), content),
                printed.printLayout(), printed.copyMarks(), false);
    }

    Pictures pictures() {
        return isSaved() ? Attachment.picturesOf(found()) : Pictures.NONE;
    }

    private static String line(String typed) {
        return start(CleanText.line(typed), LONGEST_LINE);
    }

    /** What is too long to be saved need not be laid out to its end. */
    private static String start(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private boolean isSaved() {
        return issue != null && issue.matches("[1-9]\\d{0,17}");
    }

    private Issue found() {
        return Issue.<Issue>findByIdOptional(Long.parseLong(issue)).orElseThrow(NotFoundException::new);
    }
}
