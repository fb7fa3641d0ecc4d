package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;
import org.canyue.distribution.mail.Letter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Reports of other servers, out of a real mailbox. */
@QuarkusTest
class BouncesTest {
    @Inject
    Bounces bounces;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser owner;
    private BounceMailbox mailbox;

    @BeforeEach
    void openMailbox() {
        server.start();
        owner = server.setUser("bounces@example.org", "bounces", "secret");
        mailbox = new BounceMailbox();
        mailbox.settings = new Settings(server.getImap().getPort());
    }

    @AfterEach
    void closeMailbox() {
        server.stop();
    }

    @Test
    void notesWhatCameBackAndReadsItOnce() throws Exception {
        long refused = sent();
        long late = sent();
        deliver("postfix", refused);
        deliver("postfix-delayed", late);
        deliver("netease", 0);
        deliver("absence", refused);
        assertThat(mailbox.read(bounces::note)).isEqualTo(2);
        assertThat(letter(refused).state()).isEqualTo(State.BOUNCED);
        assertThat(letter(refused).answer()).startsWith("550 5.1.1").doesNotContain("reader@example.gov");
        assertThat(letter(late).state()).isEqualTo(State.SENT);
        assertThat(letter(late).answer()).contains("Connection timed out");
        assertThat(mailbox.read(bounces::note)).isZero();
        ImapHostManager folders = server.getManagers().getImapHostManager();
        assertThat(folders.getFolder(owner, "Canyue").getMessageCount()).isEqualTo(2);
        assertThat(folders.getInbox(owner).getMessageCount()).as("not ours, and no report").isEqualTo(2);
        assertThat(folders.getInbox(owner).getUnseenCount()).as("left as they were").isEqualTo(2);
    }

    private void deliver(String file, long letter) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/distribution/reports/" + file + ".eml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String about = letter == 0 ? text : text.replace("<letter@example.org>", letter(letter).messageId());
            server.getManagers().getImapHostManager().getInbox(owner)
                    .store(new MimeMessage(Session.getInstance(new Properties()),
                            new java.io.ByteArrayInputStream(about.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static long sent() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Letter letter = Letter.of(Letter.Kind.TEST, null, null, "reader@example.gov",
                    Cast.person(Role.DISTRIBUTOR), Cast.CLOCK);
            letter.state = State.SENT;
            letter.sentAt = Cast.CLOCK.instant();
            return letter.id();
        });
    }

    private static Letter letter(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Letter.findById(id));
    }

    private record Settings(int imap) implements BounceSettings {
        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public OptionalInt port() {
            return OptionalInt.of(imap);
        }

        @Override
        public Optional<String> user() {
            return Optional.of("bounces");
        }

        @Override
        public Optional<String> password() {
            return Optional.of("secret");
        }

        @Override
        public boolean tls() {
            return false;
        }

        @Override
        public String folder() {
            return "INBOX";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(5);
        }

        @Override
        public String handled() {
            return "Canyue";
        }
    }
}
