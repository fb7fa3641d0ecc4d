package org.canyue.text.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** People who are named side by side come in the order of the office's list. */
final class PersonOrder implements Check {

    /** What may stand between two who are named side by side: the post of the first and a joining mark or word. */
    private static final Pattern BETWEEN = Pattern
            .compile("\\p{IsHan}{0,12}[、和与及，]|[、和与及，]\\p{IsHan}{0,12}|\\p{IsHan}{0,12}[、，]\\p{IsHan}{0,12}");

    @Override
    public void check(Proof proof, Report report) {
        List<Stretch> all = new ArrayList<>(proof.prose());
        all.add(proof.addressees());
        for (Stretch stretch : all) {
            List<Mention> mentions = Mention.in(stretch.text(), proof.style().people());
            for (int i = 0; i + 1 < mentions.size(); i++) {
                Mention one = mentions.get(i);
                Mention next = mentions.get(i + 1);
                if (one.person().order() > next.person().order() && areSideBySide(stretch, one, next)) {
                    report.mark(stretch, one.from(), next.to(), null, next.person().name());
                }
            }
        }
    }

    private static boolean areSideBySide(Stretch stretch, Mention one, Mention next) {
        return one.to() <= next.from()
                && BETWEEN.matcher(stretch.text().substring(one.to(), next.from())).matches();
    }
}
