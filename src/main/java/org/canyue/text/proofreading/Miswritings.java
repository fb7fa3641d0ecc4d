package org.canyue.text.proofreading;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are often written with a wrong character: few, and sure (resource miswritings.txt). */
final class Miswritings implements Check {

    /** @param notBefore characters that make other words of it where they follow */
    private record Entry(String wrong, String right, String notBehind, String notBefore) {
        static Entry of(String line) {
            String[] parts = line.split("\t", -1);
            return new Entry(parts[0], parts[1], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : "");
        }
    }

    private static final Map<String, Entry> ENTRIES = Resource.lines("miswritings.txt").map(Entry::of)
            .collect(Collectors.toMap(Entry::wrong, Function.identity()));
    private static final Pattern ANY = Pattern.compile(beginnings() + "(?:" + String.join("|", ENTRIES.keySet()) + ")");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher found = stretch.find(ANY);
            while (found.find()) {
                Entry entry = ENTRIES.get(found.group());
                boolean otherWord = has(entry.notBehind, stretch.at(found.start() - 1))
                        || has(entry.notBefore, stretch.at(found.end()));
                if (!otherWord) {
                    report.mark(stretch, found.start(), found.end(), entry.right);
                }
            }
        }
    }

    /** Looked at first, so that not every entry is tried everywhere. */
    private static String beginnings() {
        return ENTRIES.keySet().stream().map(wrong -> wrong.substring(0, 1)).distinct()
                .collect(Collectors.joining("", "(?=[", "])"));
    }

    private static boolean has(String characters, char c) {
        return c != 0 && characters.indexOf(c) >= 0;
    }
}
