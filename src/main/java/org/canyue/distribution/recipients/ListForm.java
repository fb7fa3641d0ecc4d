package org.canyue.distribution.recipients;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.canyue.distribution.LinePages;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A list as typed.
 *
 * @param members the ids of the recipients, with commas between, in the order of the rows
 * @param figures what is in the rows of all pages, {@code copies/place} of each with commas between
 * @param shown   the page that has fields of its own, from 1
 * @param turn    the page to show next; empty where the list is to be saved
 * @param copies  one for each row of the page
 * @param place   one for each row of the page: where it is to stand, from 1
 * @param act     empty, or one of up, down and out with the index of a row behind: {@code up-3}
 */
public record ListForm(@RestForm String name, @RestForm String members, @RestForm String figures,
        @RestForm String shown,
        @RestForm String turn, @RestForm List<String> copies, @RestForm List<String> place, @RestForm String act) {
    static final int NAME = 60;
    private static final int MOST_COPIES = 9999;

    /** A row that can be taken. */
    record Entry(long recipient, int copies) {
    }

    ListForm cleaned() {
        return new ListForm(CleanText.line(name), CleanText.line(members), "", CleanText.line(shown),
                CleanText.line(turn),
                all(copies, 0), all(place, 1), CleanText.line(act));
    }

    List<Long> ids() {
        return CleanText.items(members, ",").stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf)
                .distinct().toList();
    }

    /** Names the mistakes of the first page that has any. */
    FormErrors check() {
        FormErrors errors = FormErrors.none().required("name", name).atMost("name", name, NAME);
        int rows = ids().size();
        for (int i = 0; i < rows && (errors.isEmpty() || i % LinePages.ROWS > 0); i++) {
            if (!copies(i).matches("[1-9]\\d{0,3}")) {
                errors.add("copies-" + i, "notACount", MOST_COPIES);
            }
            if (!place(i).matches("[1-9]\\d{0,3}")) {
                errors.add("place-" + i, "notACount", rows);
            }
        }
        return errors;
    }

    String copies(int row) {
        return row < copies.size() ? copies.get(row) : "";
    }

    String place(int row) {
        return row < place.size() ? place.get(row) : "";
    }

    /** In the order that was asked for: by the places typed, then by the button pressed. */
    List<Entry> entries() {
        List<Long> ids = ids();
        List<Integer> rows = new ArrayList<>(IntStream.range(0, ids.size()).boxed()
                .sorted(Comparator.comparingInt(this::rank)).toList());
        String[] asked = act.split("-");
        if (asked.length == 2 && asked[1].matches("\\d{1,4}")) {
            int at = rows.indexOf(Integer.valueOf(asked[1]));
            switch (asked[0]) {
                case "up" -> swap(rows, at, at - 1);
                case "down" -> swap(rows, at, at + 1);
                case "out" -> rows.remove(Integer.valueOf(asked[1]));
                default -> {
                }
            }
        }
        return rows.stream().map(row -> new Entry(ids.get(row), Integer.parseInt(copies(row)))).toList();
    }

    /** One that goes up comes before whoever stood at that place, one that goes down behind. */
    private int rank(int row) {
        int wanted = Integer.parseInt(place(row));
        return wanted * 3 + Integer.compare(wanted, row + 1);
    }

    private static void swap(List<Integer> rows, int one, int other) {
        if (one >= 0 && other >= 0 && other < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }

    /** Of all pages: what was packed, with what is typed on the page in its place. */
    private List<String> all(List<String> typed, int part) {
        List<String> all = new ArrayList<>();
        if (figures != null && !figures.isEmpty()) {
            for (String row : figures.split(",")) {
                String[] both = row.split("/", -1);
                all.add(both.length == 2 ? unpacked(both[part]) : "");
            }
        }
        int first = number(CleanText.line(shown)) * LinePages.ROWS;
        for (int i = 0; typed != null && i < typed.size(); i++) {
            while (all.size() <= first + i) {
                all.add("");
            }
            all.set(first + i, CleanText.line(typed.get(i)));
        }
        return all;
    }

    static String packed(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String unpacked(String text) {
        try {
            return CleanText.line(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notPacked) {
            return CleanText.line(text);
        }
    }

    /** The page to show, from 0. */
    int page() {
        return number(turn.isEmpty() ? shown : turn);
    }

    /** Whether a page is turned only. */
    boolean isTurned() {
        return !turn.isEmpty();
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,2}") ? Integer.parseInt(typed) - 1 : 0;
    }
}
