package org.canyue.distribution.mail;

import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/**
 * The connections that are open to the office's server. Each takes many letters, but not for ever, since servers end such by themselves;
 * an idle one is given back before the server does that.
 */
final class Lines implements AutoCloseable {
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int LETTERS_EACH = 100;

    private final Session session;
    private final String user;
    private final String password;
    private final ConcurrentLinkedDeque<Line> open = new ConcurrentLinkedDeque<>();

    /** @param properties of {@code mail.smtp.*}; user and password are null where the server asks for none */
    Lines(Properties properties, String user, String password) {
        this.session = Session.getInstance(properties);
        this.user = user;
        this.password = password;
    }

    /** One that waits here, or a new one. @throws MessagingException where the server is not there or does not let us in */
    Line take() throws MessagingException {
        Line line = open.pollFirst();
        if (line != null && !line.isIdleSince(IDLE_NANOS)) {
            return line;
        }
        if (line != null) {
            line.hangUp();
        }
        Line fresh = new Line(session);
        fresh.connect(session.getProperty("mail.smtp.host"), user, password);
        return fresh;
    }

    void giveBack(Line line) {
        if (line.letters() < LETTERS_EACH) {
            open.addFirst(line);
        } else {
            line.hangUp();
        }
    }

    /** Ends those that nothing went over for a while. */
    void rest() {
        open.stream().filter(line -> line.isIdleSince(IDLE_NANOS)).filter(open::remove).forEach(Line::hangUp);
    }

    @Override
    public void close() {
        for (Line line = open.poll(); line != null; line = open.poll()) {
            line.hangUp();
        }
    }
}
