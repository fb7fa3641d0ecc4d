package org.canyue.exchange.imports;

import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.account.User;
import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Issue;
import org.canyue.exchange.source.SourcePicture;
import org.canyue.text.Body;

/**
 * A content that names the pictures of its file by their order, {@code /attachments/1} the first: becomes one that names
 * the attachments of an issue. Pictures that it does not name stay behind.
 */
record Illustrated(Content content, List<SourcePicture> pictures) {
    private static final Pattern PICTURE = Pattern.compile("(?<=src=\"/attachments/)\\d{1,6}(?=\")");

    /** @param by null where the issue is taken in rather than written */
    Content of(Issue issue, User by, Clock clock) {
        String html = PICTURE.matcher(content.body().html())
                .replaceAll(number -> Matcher.quoteReplacement(attached(issue, number.group(), by, clock)));
        return new Content(content.masthead(), content.title(), content.subtitle(), content.addressees(),
                Body.ofHtml(html), content.imprint());
    }

    private String attached(Issue issue, String number, User by, Clock clock) {
        int at = Integer.parseInt(number);
        if (at < 1 || at > pictures.size()) {
            return number;
        }
        SourcePicture picture = pictures.get(at - 1);
        return Attachment.add(issue, picture.name(), picture.bytes(), by, clock).id().toString();
    }
}
