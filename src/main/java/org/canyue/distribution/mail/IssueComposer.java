package org.canyue.distribution.mail;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.mail.Message.Enclosure;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The issue as it was signed: its text, and its print form enclosed. */
@ApplicationScoped
public class IssueComposer implements Composer {
    @Inject
    IssuedFiles files;

    private record Said(String subject, String text, Long revision) {
    }

    @Override
    public Message compose(Letter letter) {
        Said said = QuarkusTransaction.requiringNew().call(() -> say(Letter.findById(letter.id())));
        List<Enclosure> enclosures = said.revision == null
                ? List.of()
                : List.of(new Enclosure(said.subject + ".pdf", "application/pdf", files.pdf(said.revision)));
        return new Message(said.subject, said.text, "", enclosures, Map.of());
    }

    private static Said say(Letter letter) {
        if (letter.kind() != Letter.Kind.ISSUE) {
            return new Said(letter.kind().name(), letter.kind().name(), null);
        }
        Issue issue = letter.issue();
        String subject = letter.revision().content().masthead().name()
                + issue.number().map(number -> " " + number.year() + "-" + number.number()).orElse("");
        return new Said(subject, letter.revision().content().body().plainText(), letter.revision().id());
    }
}
