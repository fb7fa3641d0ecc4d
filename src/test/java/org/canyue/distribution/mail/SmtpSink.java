package org.canyue.distribution.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * A mail server (RFC 5321 with PIPELINING) that keeps count of what it took, and treats an address or a domain as it is told: refuses, is
 * slow, hangs up. What it took counts even where the sender never heard of it.
 */
public final class SmtpSink implements AutoCloseable {
    /** How an address, or a domain, is treated. */
    public record Manner(String toRecipient, String toLetter, boolean hangsUpBeforeData, boolean hangsUpAfterData,
            CountDownLatch waitsFor) {
        static final String FINE = "250 2.0.0 OK";

        public static Manner refusing(String answer) {
            return new Manner(answer, FINE, false, false, null);
        }

        public static Manner refusingTheLetter(String answer) {
            return new Manner(FINE, answer, false, false, null);
        }

        public static Manner hangingUpBeforeData() {
            return new Manner(FINE, FINE, true, false, null);
        }

        public static Manner hangingUpAfterData() {
            return new Manner(FINE, FINE, false, true, null);
        }

        /** Answers nothing until the latch opens. */
        public static Manner silent(CountDownLatch until) {
            return new Manner(FINE, FINE, false, false, until);
        }
    }

    private static final Manner KIND = new Manner(Manner.FINE, Manner.FINE, false, false, null);

    private final ServerSocket server;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> messageIds = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> underway = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Queue<String> order = new ConcurrentLinkedQueue<>();
    private final boolean keepsLetters;
    private final Queue<String> letters = new ConcurrentLinkedQueue<>();
    private volatile IntSupplier millisBeforeAnswer = () -> 0;

    private SmtpSink(boolean keepsLetters) throws IOException {
        this.keepsLetters = keepsLetters;
        server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    public static SmtpSink start() throws IOException {
        return new SmtpSink(true);
    }

    /** For very many letters: only counts them. */
    public static SmtpSink counting() throws IOException {
        return new SmtpSink(false);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Who brings letters to such a server. @param seal null where they are not signed */
    static Postman postman(int port, String from, Seal seal, Duration timeout) {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.localhost", "node.example.org");
        properties.put("mail.smtp.timeout", Long.toString(timeout.toMillis()));
        return new Postman(new Lines(properties, null, null), from, null, seal, Clock.systemUTC());
    }

    /** @param whom an address, or a domain */
    public void treat(String whom, Manner manner) {
        manners.put(whom, manner);
    }

    public void treatKindly(String whom) {
        manners.remove(whom);
    }

    /** How long it thinks before it answers to the end of a letter. */
    public void think(IntSupplier millis) {
        millisBeforeAnswer = millis;
    }

    /** How often a letter to this address was taken. */
    public int taken(String address) {
        return taken.getOrDefault(address, new AtomicInteger()).get();
    }

    public Map<String, AtomicInteger> taken() {
        return taken;
    }

    public int total() {
        return taken.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    public Set<String> messageIds(String address) {
        return messageIds.getOrDefault(address, Set.of());
    }

    /** How many senders it ever let wait for a latch. */
    public int waiting() {
        return waiting.get();
    }

    /** The largest number of letters to a domain that were under way at once. */
    public int mostAtOnce(String domain) {
        return most.getOrDefault(domain, 0);
    }

    /** The addresses in the order in which their letters were taken. */
    public Queue<String> order() {
        return order;
    }

    /** As they came, where they are kept. */
    public Queue<String> letters() {
        return letters;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.add(socket);
                daemon(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new Conversation(socket.getInputStream(), socket.getOutputStream()).hold();
        } catch (SocketException | UncheckedIOException gone) {
            // The sender was killed.
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            connections.remove(socket);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "smtp-sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    private final class Conversation {
        private final InputStream in;
        private final OutputStream out;
        private final byte[] buffer = new byte[1 << 16];
        private int position;
        private int filled;
        private String recipient = "";

        Conversation(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void hold() throws IOException, InterruptedException {
            answer("220 sink ESMTP");
            for (String line = line(); line != null; line = line()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("EHLO")) {
                    answer("250-sink\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME");
                } else if (command.startsWith("RCPT TO:")) {
                    receive(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                } else if (command.equals("DATA")) {
                    if (!data()) {
                        return;
                    }
                } else if (command.equals("QUIT")) {
                    answer("221 2.0.0 bye");
                    return;
                } else {
                    answer(Manner.FINE);
                }
            }
        }

        private Manner manner() {
            return manners.getOrDefault(recipient, manners.getOrDefault(domain(), KIND));
        }

        private String domain() {
            return recipient.substring(recipient.indexOf('@') + 1);
        }

        private void receive(String address) throws IOException, InterruptedException {
            recipient = address;
            Manner manner = manner();
            if (manner.waitsFor != null) {
                waiting.incrementAndGet();
                manner.waitsFor.await();
            }
            answer(manner.toRecipient);
            if (!manner.toRecipient.startsWith("2")) {
                recipient = "";
            }
        }

        private boolean data() throws IOException, InterruptedException {
            if (recipient.isEmpty()) {
                answer("503 5.5.1 no recipient");
                return true;
            }
            Manner manner = manner();
            if (manner.hangsUpBeforeData) {
                return false;
            }
            answer("354 go on");
            AtomicInteger now = underway.computeIfAbsent(domain(), none -> new AtomicInteger());
            most.merge(domain(), now.incrementAndGet(), Math::max);
            try {
                String letter = letter();
                boolean isTaken = manner.toLetter.startsWith("2");
                if (isTaken) {
                    take(letter);
                }
                Thread.sleep(millisBeforeAnswer.getAsInt());
                if (manner.hangsUpAfterData) {
                    return false;
                }
                answer(manner.toLetter);
                return true;
            } finally {
                now.decrementAndGet();
            }
        }

        private void take(String letter) {
            taken.computeIfAbsent(recipient, none -> new AtomicInteger()).incrementAndGet();
            int at = letter.toLowerCase(Locale.ROOT).indexOf("message-id: ") + "message-id: ".length();
            messageIds.computeIfAbsent(recipient, none -> ConcurrentHashMap.newKeySet())
                    .add(letter.substring(at, letter.indexOf('\r', at)));
            order.add(recipient);
            if (keepsLetters) {
                letters.add(letter);
            }
        }

        /** Up to the dot; where letters are not kept, the beginning alone. */
        private String letter() throws IOException {
            var kept = new ByteArrayOutputStream(4096);
            int matched = 2; // of \r\n.\r\n, as after the end of a line
            byte[] end = {'\r', '\n', '.', '\r', '\n'};
            while (matched < end.length) {
                int next = read();
                if (next < 0) {
                    throw new SocketException("gone in the middle of a letter");
                }
                if (keepsLetters || kept.size() < 4096) {
                    kept.write(next);
                }
                matched = next == end[matched] ? matched + 1 : next == '\r' ? 1 : 0;
            }
            return kept.toString(StandardCharsets.UTF_8);
        }

        private String line() throws IOException {
            var line = new ByteArrayOutputStream(80);
            for (int next = read(); next != '\n'; next = read()) {
                if (next < 0) {
                    return null;
                }
                if (next != '\r') {
                    line.write(next);
                }
            }
            return line.toString(StandardCharsets.US_ASCII);
        }

        /** Without the lock that streams take for every byte. */
        private int read() throws IOException {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                if (filled < 0) {
                    filled = 0;
                    return -1;
                }
            }
            return buffer[position++] & 0xff;
        }

        private void answer(String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
