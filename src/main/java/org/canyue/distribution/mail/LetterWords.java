package org.canyue.distribution.mail;

import java.util.Locale;

import jakarta.inject.Singleton;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of letters in the language of whom they go to; no request says it. */
@Singleton
public class LetterWords {
    public LetterMessages in(Locale language) {
        return language.equals(Locale.ENGLISH)
                ? MessageBundles.get(LetterMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(LetterMessages.class);
    }
}
