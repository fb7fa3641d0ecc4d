package org.canyue.distribution.mail;

import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

/**
 * The mailbox to which letters come back (IMAP, RFC 3501). A report about one of our letters is moved to a folder of its own, so that it is read
 * once; everything else stays for people, untouched and unread.
 */
@ApplicationScoped
public class BounceMailbox {
    private static final int MOST = 500;
    private static final int LARGEST = 20 << 20;
    private static final String MILLISECONDS = "30000";

    @Inject
    BounceSettings settings;

    public boolean isConfigured() {
        return settings.host().isPresent();
    }

    /**
     * Gives each report to whoever asked.
     *
     * @param each whether it was about a letter of ours; else it stays where it is
     * @return how many there were
     * @throws MessagingException where the mailbox cannot be read
     */
    int read(Predicate<DeliveryReport> each) throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(settings.tls() ? "imaps" : "imap")) {
            store.connect(settings.host().orElseThrow(), port(), settings.user().orElse(""),
                    settings.password().orElse(""));
            try (Folder inbox = store.getFolder(settings.folder())) {
                inbox.open(Folder.READ_WRITE);
                return read(inbox, handled(store), each);
            }
        }
    }

    /** The newest ones, where many strange letters lie there. */
    private static int read(Folder inbox, Folder handled, Predicate<DeliveryReport> each) throws MessagingException {
        int last = inbox.getMessageCount();
        Message[] messages = inbox.getMessages(Math.max(1, last - MOST + 1), last);
        inbox.fetch(messages, sizes());
        int reports = 0;
        for (Message message : messages) {
            Optional<DeliveryReport> report = message.getSize() > LARGEST ? Optional.empty() : report(message);
            if (report.filter(each).isPresent()) {
                inbox.copyMessages(new Message[]{message}, handled);
                message.setFlag(Flags.Flag.DELETED, true);
                reports++;
            }
        }
        inbox.expunge();
        return reports;
    }

    /** Read with PEEK, so that what is not ours stays unread. */
    private static Optional<DeliveryReport> report(Message message) {
        try {
            return DeliveryReport.of((MimeMessage) message);
        } catch (MessagingException | IOException | RuntimeException strange) {
            return Optional.empty();
        }
    }

    private Folder handled(Store store) throws MessagingException {
        Folder folder = store.getFolder(settings.handled());
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        return folder;
    }

    private static FetchProfile sizes() {
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        profile.add(FetchProfile.Item.CONTENT_INFO);
        return profile;
    }

    private int port() {
        return settings.port().orElse(settings.tls() ? 993 : 143);
    }

    private Properties properties() {
        String protocol = settings.tls() ? "mail.imaps." : "mail.imap.";
        Properties properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", MILLISECONDS);
        properties.setProperty(protocol + "timeout", MILLISECONDS);
        properties.setProperty(protocol + "writetimeout", MILLISECONDS);
        properties.setProperty(protocol + "peek", "true");
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        return properties;
    }
}
