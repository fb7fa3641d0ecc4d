package org.canyue.text.proofreading;

/**
 * Numerals of headings follow each other, and begin anew below a higher one. Numbers in Arabic digits may begin anew
 * anywhere, since lists within a section do.
 */
final class HeadingOrder implements Check {

    @Override
    public void check(Proof proof, Report report) {
        int[] last = new int[Numeral.LEVELS + 1];
        boolean[] below = new boolean[Numeral.LEVELS + 1];
        for (Stretch line : proof.body()) {
            Numeral numeral = Numeral.of(line);
            if (numeral != null) {
                int level = numeral.level();
                int expected = below[level] && numeral.value() != last[level] + 1 ? 1 : last[level] + 1;
                boolean anew = numeral.value() == 1 && (below[level] || level > 2);
                if (numeral.value() != expected && !anew && expected < 100) {
                    report.mark(line, numeral.from(), numeral.to(), numeral.written(expected));
                }
                last[level] = numeral.value();
                below[level] = false;
                for (int lower = level + 1; lower <= Numeral.LEVELS; lower++) {
                    below[lower] = true;
                }
            }
        }
    }
}
