package org.canyue.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;

/** What a file is called once it is saved: 领军参阅专报2024年第20期.docx, and with plain letters for old programs. */
public record FileName(String full, String plain) {

    private static final int LONGEST_TITLE = 40;

    public static FileName of(Edition edition, String extension) {
        IssueNumber number = edition.number();
        String series = edition.series() == Series.SUPPLEMENT ? "增刊" : "";
        return named(masthead(edition) + number.year() + "年" + series + "第" + number.number() + "期",
                "%s-%d-%s%d".formatted(edition.slug(), number.year(), edition.series().prefix(), number.number()),
                extension);
    }

    /** 清样: a text that is not the signed one. */
    public static FileName ofProof(Edition edition, String extension) {
        String title = edition.content().title();
        int end = title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())));
        return named(masthead(edition) + "（清样）" + title.substring(0, end), edition.slug() + "-proof", extension);
    }

    /** For the header Content-Disposition (RFC 6266, RFC 8187). */
    public String asAttachment() {
        return "attachment; " + names();
    }

    /** To be shown in the browser, and saved under its name. */
    public String inline() {
        return "inline; " + names();
    }

    private String names() {
        String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String masthead(Edition edition) {
        Content content = edition.content();
        return content.masthead().name() + content.masthead().kind();
    }

    /** Without the signs that a file system may not take. */
    public static FileName named(String full, String plain, String extension) {
        return new FileName(full.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "." + extension,
                plain + "." + extension);
    }
}
