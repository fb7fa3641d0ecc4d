package org.canyue.text.proofreading;

import java.util.List;
import java.util.regex.Pattern;

/** A heading that stands on a line of its own has no 。 at its end. */
final class HeadingEnds implements Check {

    private static final int LONGEST = 25;
    private static final Pattern INNER = Pattern.compile("[。！？；：，].");

    @Override
    public void check(Proof proof, Report report) {
        List<Stretch> body = proof.body();
        for (int i = 0; i + 1 < body.size(); i++) {
            Stretch line = body.get(i);
            Numeral numeral = line.length() <= LONGEST ? Numeral.of(line) : null;
            int last = line.length() - 1;
            boolean alone = numeral != null && numeral.level() < 3 && line.at(last) == '。' && !line.find(INNER).find();
            if (alone && Numeral.of(body.get(i + 1)) == null) {
                report.mark(line, last, last + 1, "");
            }
        }
    }
}
