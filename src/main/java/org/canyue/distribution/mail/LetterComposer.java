package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.mail.Message.Enclosure;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Makes a letter of its {@link Sheet}: plain text, HTML, and the print form of what was signed, the same bytes that are kept. */
@ApplicationScoped
public class LetterComposer implements Composer {
    private static final String PDF = "application/pdf";

    @Inject
    @All
    List<Wording> wordings;
    @Inject
    IssuedFiles files;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance letter(Sheet sheet);
    }

    @Override
    public Message compose(long letter) {
        return message(QuarkusTransaction.requiringNew().call(() -> sheet(Letter.findById(letter))));
    }

    /**
     * What a delivery would get now, or got. Nothing of a letter that is not queued stays: its link to confirm the receipt opens nothing.
     *
     * @throws NotForSending where the issue is not signed, or was withdrawn
     */
    public Message preview(long delivery) {
        var said = new AtomicReference<Sheet>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Delivery to = Delivery.findById(delivery);
                said.set(sheet(Letter.standing(to).orElseGet(() -> Letter.ofIssue(to, null, clock))));
                throw new NothingStays();
            });
        } catch (NothingStays asWished) {
            // What was said is kept, the letter is not.
        }
        return message(said.get());
    }

    /** Undoes a transaction. */
    private static final class NothingStays extends RuntimeException {
    }

    private Message message(Sheet sheet) {
        List<Enclosure> enclosures = sheet.enclosed() == null
                ? List.of()
                : List.of(new Enclosure(sheet.fileName(), PDF, files.pdf(sheet.enclosed())));
        return new Message(sheet.subject(), sheet.plain(), html(sheet), enclosures, sheet.headers());
    }

    private Sheet sheet(Letter letter) {
        return wordings.stream().filter(wording -> wording.speaksFor(letter)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no wording for " + letter.kind())).of(letter);
    }

    private static String html(Sheet sheet) {
        return Templates.letter(sheet).setLocale(sheet.language()).render();
    }
}
