package org.canyue.text.proofreading;

import java.util.List;

import org.canyue.text.Passage;

/** Takes down what one rule finds, and turns it from the passage that it was found in to the text as it is typed. */
final class Report {

    private static final int CONTEXT = 16;

    private final Rule rule;
    private final List<Finding> findings;

    Report(Rule rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /** Something that only a person can put right. */
    void mark(Stretch in, int from, int to) {
        add(in, from, to, "", null);
    }

    /** @param right what should stand from there to there */
    void mark(Stretch in, int from, int to, String right) {
        add(in, from, to, "", mend(in, from, to, right));
    }

    void mark(Stretch in, int from, int to, String right, String detail) {
        add(in, from, to, detail, right == null ? null : mend(in, from, to, right));
    }

    /** Something about a whole field. */
    void whole(Field field, String detail) {
        findings.add(Finding.of(rule, Place.whole(field), Finding.Excerpt.NONE, detail, null));
    }

    /** Two paragraphs that should be one. */
    void join(Stretch one, Stretch next) {
        Passage first = one.passage();
        Passage second = next.passage();
        String gap = Glyph.isLatin(one.at(one.length() - 1)) && Glyph.isLatin(next.at(0)) ? " " : "";
        var words = new Finding.Excerpt(end(one.text(), one.length() - 4), end(one.text(), one.length(), 4) + "‖"
                + head(next.text(), 0, 4), head(next.text(), 4, CONTEXT));
        findings.add(Finding.of(rule, new Place(Field.BODY, first.paragraph(), first.to(), second.from()), words, "",
                new Mend(first.to(), second.from(), gap, words.excerpt().replace("‖", gap))));
    }

    private void add(Stretch in, int from, int to, String detail, Mend mend) {
        String text = in.text();
        var words = new Finding.Excerpt(end(text, from), text.substring(from, to), head(text, to, CONTEXT));
        Passage passage = in.passage();
        int start = from < text.length() ? passage.start(from) : passage.to();
        int end = to > from ? passage.end(to - 1) : start;
        findings.add(Finding.of(rule, new Place(in.field(), passage.paragraph(), start, end), words, detail, mend));
    }

    /** The difference alone, so that markup around it stays; none where markup stands in it. */
    private static Mend mend(Stretch in, int from, int to, String right) {
        String text = in.text();
        int first = from;
        int last = to;
        int head = 0;
        int tail = right.length();
        while (first < last && head < tail && text.charAt(first) == right.charAt(head)) {
            first++;
            head++;
        }
        while (last > first && tail > head && text.charAt(last - 1) == right.charAt(tail - 1)) {
            last--;
            tail--;
        }
        Passage passage = in.passage();
        String replacement = written(in.field(), right.substring(head, tail));
        if (first == last) {
            int at = first > 0 ? passage.end(first - 1) : passage.start(first);
            return new Mend(at, at, replacement, right);
        }
        return passage.isPlain(first, last - 1)
                ? new Mend(passage.start(first), passage.end(last - 1), replacement, right)
                : null;
    }

    /** In the body a sign of the plain form needs a backslash to be ordinary. */
    private static String written(Field field, String text) {
        return field == Field.BODY ? text.replaceAll("[\\\\*\\[\\]{}^|]", "\\\\$0") : text;
    }

    private static String end(String text, int to) {
        return end(text, Math.max(0, to), CONTEXT);
    }

    private static String end(String text, int to, int length) {
        int from = Math.max(0, to - length);
        return text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, to);
    }

    private static String head(String text, int from, int length) {
        int begin = Math.min(from, text.length());
        int end = Math.min(text.length(), begin + length);
        return text.substring(begin, end > begin && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
