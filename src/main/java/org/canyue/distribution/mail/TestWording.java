package org.canyue.distribution.mail;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.platform.SiteAddress;

/** 试发: shows that letters go out at all. */
@ApplicationScoped
public class TestWording implements Wording {
    @Inject
    LetterWords words;
    @Inject
    SiteAddress site;

    @Override
    public boolean speaksFor(Letter letter) {
        return letter.kind() == Letter.Kind.TEST;
    }

    @Override
    public Sheet of(Letter letter) {
        LetterMessages say = words.in(Locale.CHINESE);
        return Sheet.to(Locale.CHINESE, say.testSubject(), "").opening(List.of(say.test(site.of("/"))))
                .closing(List.of(say.testAsked(letter.queuedBy() == null ? "" : letter.queuedBy().name())));
    }
}
