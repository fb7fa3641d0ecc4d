package org.canyue.distribution.paper;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Masthead;
import org.canyue.exchange.FileName;
import org.canyue.exchange.PaperWords;

/** What names an issue on a paper of the office, in Chinese whatever language its reader has chosen. */
public record PaperHead(String bulletin, String number, String title, String date) {
    static PaperHead of(Issue issue) {
        Edition edition = signed(issue);
        Masthead masthead = edition.content().masthead();
        var words = PaperWords.of(edition);
        return new PaperHead((masthead.name() + " " + masthead.kind()).strip(), words.number(),
                edition.content().title(), words.date());
    }

    /** @param what in Chinese, and in plain letters for old programs */
    static FileName fileName(Issue issue, String what, String plain, String extension) {
        FileName name = FileName.of(signed(issue), "");
        return FileName.named(bare(name.full()) + what, bare(name.plain()) + "-" + plain, extension);
    }

    private static String bare(String name) {
        return name.substring(0, name.length() - 1);
    }

    private static Edition signed(Issue issue) {
        return Edition.of(issue, issue.signed());
    }
}
