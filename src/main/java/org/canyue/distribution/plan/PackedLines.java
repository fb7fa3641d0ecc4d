package org.canyue.distribution.plan;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.canyue.text.CleanText;

/**
 * All lines of a draft in one field of its form, since only those of one page are fields of their own: a request has a limited number
 * of fields, and a page a limited size. Each is {@code id,in,order,print,pickUp,mail;} with percent signs for what is no figure.
 */
final class PackedLines {
    private static final int PARTS = 6;

    private PackedLines() {
    }

    static String of(List<PlanDraft.Entry> entries) {
        return entries.stream().map(PackedLines::packed).collect(Collectors.joining(";"));
    }

    private static String packed(PlanDraft.Entry entry) {
        return String.join(",", Long.toString(entry.recipient()), flag(entry.in()), text(entry.order()),
                text(entry.print()), text(entry.pickUp()), flag(entry.mail()));
    }

    /** What is no line is left out. */
    static List<PlanDraft.Entry> read(String packed) {
        List<PlanDraft.Entry> entries = new ArrayList<>();
        for (String line : packed == null ? new String[0] : packed.split(";")) {
            String[] parts = line.split(",", -1);
            if (parts.length == PARTS && parts[0].matches("\\d{1,18}")) {
                entries.add(new PlanDraft.Entry(Long.parseLong(parts[0]), !parts[1].isEmpty(), typed(parts[2]),
                        typed(parts[3]), typed(parts[4]), !parts[5].isEmpty()));
            }
        }
        return entries;
    }

    private static String flag(boolean set) {
        return set ? "1" : "";
    }

    private static String text(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String typed(String text) {
        try {
            return CleanText.line(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notPacked) {
            return CleanText.line(text);
        }
    }
}
