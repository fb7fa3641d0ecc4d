package org.canyue.exchange;

import java.util.List;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.text.Pictures;

/**
 * What the page for keeping shows.
 *
 * @param linkedData JSON-LD that may stand in HTML as it is
 */
public record KeptPage(Content content, String addressees, String number, String date, String issuedOn,
        String sponsors, KeptText text, List<List<String>> imprint, String linkedData) {

    static KeptPage of(Edition edition, Pictures pictures) {
        PaperWords words = PaperWords.of(edition);
        return new KeptPage(edition.content(), words.addressees(), words.number(), words.date(),
                edition.issuedOn() == null ? "" : edition.issuedOn().toString(), words.sponsors("　"),
                KeptText.of(edition.content().body(), pictures), words.imprint(), LinkedData.of(edition));
    }

    public String name() {
        return content.masthead().name() + content.masthead().kind();
    }
}
