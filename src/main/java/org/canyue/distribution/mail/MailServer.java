package org.canyue.distribution.mail;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

import io.quarkus.runtime.LaunchMode;

/** The office's own SMTP server, as {@code quarkus.mailer.*} names it. Without one everything stays queued. */
@ApplicationScoped
public class MailServer {
    private static final String NOBODY = "canyue.invalid";

    /** Whether somebody named a server and a sender; the defaults of Quarkus and its mock do not count. */
    public boolean isConfigured() {
        return isSet("quarkus.mailer.host") && sender().isPresent() && !isMock();
    }

    /** From whom letters come, {@code 参阅 <bulletin@example.org>} or without a name. */
    public Optional<String> sender() {
        return setting("quarkus.mailer.from");
    }

    private static boolean isMock() {
        return setting("quarkus.mailer.mock").map(Boolean::parseBoolean)
                .orElseGet(() -> LaunchMode.current().isDevOrTest());
    }

    /** A Message-ID of the sender's domain; what nobody can guess makes it unique (RFC 5322, 3.6.4). */
    static String newMessageId() {
        String domain = setting("quarkus.mailer.from").map(from -> from.replaceAll("[>\\s]+$", ""))
                .map(MailAddress::domain).filter(name -> MailAddress.isFit("a@" + name)).orElse(NOBODY);
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    /** Defaults of a build stand below every source that an operator writes. */
    private static boolean isSet(String name) {
        ConfigValue value = ConfigProvider.getConfig().getConfigValue(name);
        return value.getValue() != null && value.getSourceOrdinal() > 0;
    }
}
