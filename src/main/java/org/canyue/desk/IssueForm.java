package org.canyue.desk;

import java.util.List;
import java.util.stream.Stream;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.Topic;
import org.canyue.platform.FormErrors;
import org.canyue.text.Body;
import org.canyue.text.CleanText;
import org.canyue.text.proofreading.Manuscript;
import org.jboss.resteasy.reactive.RestForm;

/**
 * All that is written of an issue, as it was typed; kept as text so that nothing is lost when it cannot be taken.
 *
 * @param topic the ids of those that were ticked
 */
public record IssueForm(@RestForm String title, @RestForm String subtitle, @RestForm String addressees,
        @RestForm String body,
        @RestForm String responsibleEditor, @RestForm String phone, @RestForm String fax, @RestForm String address,
        @RestForm String copies, @RestForm List<String> topic, @RestForm String newTopics) {
    private static final int LINE = 200;
    private static final int MANY = 999_999;

    static IssueForm empty(Bulletin bulletin) {
        Imprint imprint = bulletin.imprint();
        return new IssueForm("", "", "", "", imprint.responsibleEditor(), imprint.phone(), imprint.fax(),
                imprint.address(),
                Integer.toString(imprint.copies()), List.of(), "");
    }

    static IssueForm of(Issue issue) {
        Content content = issue.current().content();
        Imprint imprint = content.imprint();
        return new IssueForm(content.title(), content.subtitle(), String.join("\n", content.addressees()),
                content.body().plainText(), imprint.responsibleEditor(), imprint.phone(), imprint.fax(),
                imprint.address(),
                Integer.toString(imprint.copies()), TopicBoxes.ids(issue.proposedTopics()), "");
    }

    /** The same with the one sanitiser's hand over every field; absent fields are empty. */
    IssueForm cleaned() {
        return new IssueForm(CleanText.line(title), CleanText.line(subtitle), CleanText.lines(addressees),
                CleanText.lines(body),
                CleanText.line(responsibleEditor), CleanText.line(phone), CleanText.line(fax), CleanText.line(address),
                CleanText.line(copies), topic == null ? List.of() : List.copyOf(topic), CleanText.line(newTopics));
    }

    IssueForm inCopies(int planned) {
        return new IssueForm(title, subtitle, addressees, body, responsibleEditor, phone, fax, address,
                Integer.toString(planned), topic, newTopics);
    }

    FormErrors check() {
        var errors = FormErrors.none().atMost("title", title, LINE).atMost("subtitle", subtitle, LINE)
                .atMost("addressees", addressees, 4000).atMost("responsibleEditor", responsibleEditor, LINE)
                .atMost("phone", phone, LINE).atMost("fax", fax, LINE).atMost("address", address, LINE)
                .atMost("newTopics", newTopics, LINE).atMost("body", body, Body.MOST_TYPED);
        TopicBoxes.typed(newTopics).forEach(name -> errors.atMost("newTopics", name, Topic.LONGEST));
        if (!copies.matches("\\d{0,6}")) {
            errors.add("copies", "notANumber", MANY);
        }
        return errors;
    }

    Content content(Masthead masthead) {
        return new Content(masthead, title, subtitle, addresseeList(), Body.ofPlainText(body),
                new Imprint(responsibleEditor, phone, fax, address, copies.isEmpty() ? 0 : Integer.parseInt(copies)));
    }

    /** For the proofreader, character by character as it stands in the browser, since findings point into it. */
    Manuscript manuscript(int longest) {
        String text = asTyped(body);
        return new Manuscript(asTyped(title), asTyped(subtitle), asTyped(addressees),
                text.substring(0, Math.min(longest, text.length())), asTyped(responsibleEditor),
                asTyped(copies).matches("0*[1-9]\\d{0,5}") ? Integer.parseInt(copies) : 0);
    }

    /** A form sends a line end as two characters, a browser counts one. */
    private static String asTyped(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private List<String> addresseeList() {
        return CleanText.items(addressees, "[\\n、]");
    }

    /** New ones among them are only proposed. */
    List<Topic> topics(Bulletin bulletin) {
        return Stream.concat(Topic.chosen(bulletin, TopicBoxes.numbers(topic)).stream(),
                Topic.proposed(bulletin, TopicBoxes.typed(newTopics)).stream()).distinct().toList();
    }
}
