package org.canyue.text.proofreading;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in Chinese text are full-width (GB/T 15834-2011, 5). Addresses, numbers and Latin words keep theirs. */
final class HalfWidthMarks implements Check {

    private static final String HALF = ",;:?!.";
    private static final String FULL = "，；：？！。";
    private static final int LONGEST_BRACKETS = 200;
    private static final Pattern ADDRESS = Pattern
            .compile("https?://[\\x21-\\x7E]++|www\\.[\\x21-\\x7E]++|(?<![\\w.+-])[\\w.+-]++@[\\w.-]++");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            BitSet foreign = addresses(stretch);
            int quote = -1;
            for (int i = 0; i < stretch.length(); i++) {
                char c = stretch.at(i);
                if (c > '~' || foreign.get(i)) {
                    continue;
                }
                if (HALF.indexOf(c) >= 0 && isAmongChinese(stretch, i)) {
                    mark(stretch, i, report);
                } else if (c == '(') {
                    brackets(stretch, i, report);
                } else if (c == '"' && !Glyph.isDigit(stretch.at(i - 1))) {
                    quote = quote < 0 ? i : quotes(stretch, quote, i, report);
                }
            }
        }
    }

    private static BitSet addresses(Stretch stretch) {
        var found = new BitSet();
        Matcher address = stretch.find(ADDRESS);
        while (address.find()) {
            found.set(address.start(), address.end());
        }
        return found;
    }

    private static boolean isAmongChinese(Stretch stretch, int i) {
        char before = stretch.at(i - 1);
        char after = stretch.at(stretch.at(i + 1) == ' ' ? i + 2 : i + 1);
        return switch (stretch.at(i)) {
            case '.' ->
                Glyph.isHan(before) && (after == 0 || Glyph.isHan(after)) || "”）》".indexOf(before) >= 0 && after == 0;
            case ',', ';' -> Glyph.isChinese(before) && after != ',' || Glyph.isHan(after) && !Glyph.isDigit(before);
            default -> Glyph.isChinese(before);
        };
    }

    private static void mark(Stretch stretch, int i, Report report) {
        int end = stretch.at(i + 1) == ' ' && i + 2 < stretch.length() ? i + 2 : i + 1;
        report.mark(stretch, i, end, String.valueOf(FULL.charAt(HALF.indexOf(stretch.at(i)))));
    }

    private static void brackets(Stretch stretch, int from, Report report) {
        boolean chinese = Glyph.isHan(stretch.at(from - 1));
        for (int i = from + 1; i < Math.min(stretch.length(), from + LONGEST_BRACKETS); i++) {
            char c = stretch.at(i);
            if (c == ')' && chinese) {
                report.mark(stretch, from, i + 1, "（" + stretch.text().substring(from + 1, i) + "）");
            }
            if (c == ')' || c == '(') {
                return;
            }
            chinese |= Glyph.isHan(c);
        }
    }

    /** @return -1: the pair is closed */
    private static int quotes(Stretch stretch, int from, int to, Report report) {
        if (Glyph.isChinese(stretch.at(from - 1)) || Glyph.isHan(stretch.at(from + 1))
                || Glyph.isHan(stretch.at(to + 1))) {
            report.mark(stretch, from, to + 1, "“" + stretch.text().substring(from + 1, to) + "”");
        }
        return -1;
    }
}
