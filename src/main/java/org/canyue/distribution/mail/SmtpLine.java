package org.canyue.distribution.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.platform.RsaKeyText;

import io.quarkus.mailer.runtime.DkimSignOptionsConfig;
import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.tls.TlsConfigurationRegistry;

/** The way to the office's server and the name and key of the sender, as {@code quarkus.mailer.*} describes them. */
@ApplicationScoped
@SuppressWarnings("deprecation") // Offices that set quarkus.mailer.ssl or .trust-all keep them as long as Quarkus does.
public class SmtpLine {
    private static final String SMTP = "mail.smtp.";
    private static final String OF_THE_OFFICE = "<default>";
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;
    private static final String NO_NAME = "localhost";

    @Inject
    MailersRuntimeConfig mailers;
    @Inject
    TlsConfigurationRegistry certificates;
    @Inject
    MailServer server;
    @Inject
    MailSettings settings;
    @Inject
    Clock clock;

    /** @throws RuntimeException that says which setting is wrong */
    Postman postman() {
        MailerRuntimeConfig mailer = mailers.mailers().get(OF_THE_OFFICE);
        boolean signsIn = mailer.username().isPresent() && !mailer.login().equalsIgnoreCase("none");
        var lines = new Lines(properties(mailer), signsIn ? mailer.username().get() : null,
                signsIn ? mailer.password().orElse("") : null);
        return new Postman(lines, server.sender().orElseThrow(), mailer.bounceAddress().orElse(null),
                seal(mailer.dkim()), clock);
    }

    private Properties properties(MailerRuntimeConfig mailer) {
        boolean tls = mailer.tls().orElse(mailer.ssl());
        var properties = new Properties();
        properties.put(SMTP + "host", mailer.host());
        properties.put(SMTP + "port", mailer.port().orElse(tls ? SUBMISSION_OVER_TLS : SUBMISSION) + "");
        properties.put(SMTP + "localhost", mailer.ownHostName().orElseGet(SmtpLine::ownName));
        properties.put(SMTP + "auth", mailer.username().isPresent() + "");
        properties.put(SMTP + "ssl.enable", tls + "");
        properties.put(SMTP + "starttls.enable", !mailer.startTLS().equalsIgnoreCase("disabled") + "");
        properties.put(SMTP + "starttls.required", mailer.startTLS().equalsIgnoreCase("required") + "");
        for (String limit : new String[]{"timeout", "connectiontimeout", "writetimeout"}) {
            properties.put(SMTP + limit, settings.timeout().toMillis() + "");
        }
        trust(mailer, properties);
        return properties;
    }

    private void trust(MailerRuntimeConfig mailer, Properties properties) {
        boolean trustsAll = mailer.trustAll().orElse(false);
        properties.put(SMTP + "ssl.checkserveridentity", !trustsAll + "");
        if (trustsAll) {
            properties.put(SMTP + "ssl.trust", "*");
        }
        mailer.tlsConfigurationName().ifPresent(name -> {
            try {
                properties.put(SMTP + "ssl.socketFactory", certificates.get(name).orElseThrow(
                        () -> new IllegalArgumentException("quarkus.mailer.tls-configuration-name: " + name))
                        .createSSLContext().getSocketFactory());
            } catch (Exception unfit) {
                throw new IllegalArgumentException("quarkus.tls." + name + ": " + unfit.getMessage(), unfit);
            }
        });
    }

    /** Its name in the network, or its address in brackets (RFC 5321, 4.1.3). */
    private static String ownName() {
        try {
            InetAddress self = InetAddress.getLocalHost();
            String name = self.getCanonicalHostName();
            return name.equals(self.getHostAddress()) ? "[" + name + "]" : name;
        } catch (UnknownHostException nameless) {
            return NO_NAME;
        }
    }

    private static Seal seal(DkimSignOptionsConfig dkim) {
        return dkim.enabled() ? new Seal(dkim.sdid().orElseThrow(), dkim.selector().orElseThrow(), key(dkim)) : null;
    }

    private static PrivateKey key(DkimSignOptionsConfig dkim) {
        try {
            String text = dkim.privateKeyPath().isPresent()
                    ? Files.readString(Path.of(dkim.privateKeyPath().get()))
                    : dkim.privateKey().orElse("");
            return RsaKeyText.read(text).orElseThrow(
                    () -> new IllegalArgumentException("quarkus.mailer.dkim.private-key-path: no RSA key"));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("quarkus.mailer.dkim.private-key-path: " + unreadable.getMessage(),
                    unreadable);
        }
    }
}
