package org.canyue.distribution.receipt;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.CopyRuns;
import org.canyue.distribution.PrintedCopy;

/** 份号 as people write them: 000003–000010、000012. */
public final class CopyNumbers {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})(?:[-–—~]+(\\d{1,6}))?");
    private static final int MOST = 20_000;

    private CopyNumbers() {
    }

    /** The numbers in such a text, full-width ones too; empty where it cannot be read, or names more than a page can take. */
    public static Optional<SortedSet<Integer>> read(String typed) {
        SortedSet<Integer> numbers = new TreeSet<>();
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s*([-–—~]+)\\s*", "$1");
        for (String item : plain.split("[,、;\\s]+")) {
            Matcher span = SPAN.matcher(item);
            if (item.isEmpty()) {
                continue;
            }
            if (!span.matches() || !add(numbers, span)) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    private static boolean add(SortedSet<Integer> numbers, Matcher span) {
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        if (first < 1 || last < first || last - first >= MOST - numbers.size()) {
            return false;
        }
        for (int number = first; number <= last; number++) {
            numbers.add(number);
        }
        return true;
    }

    /** @throws NoSuchCopy where the issue has none of such a number */
    static List<PrintedCopy> copies(Issue issue, SortedSet<Integer> numbers) {
        List<PrintedCopy> found = PrintedCopy.list("issue = ?1 and number in ?2 order by number", issue, numbers);
        var missing = new TreeSet<>(numbers);
        found.forEach(copy -> missing.remove(copy.number()));
        if (!missing.isEmpty()) {
            throw new NoSuchCopy(missing.first());
        }
        return found;
    }

    /** In order, with runs drawn together. */
    public static String write(Collection<PrintedCopy> copies) {
        return CopyRuns.text(copies.stream().map(PrintedCopy::number).sorted().toList());
    }
}
