package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures with a separator of thousands beside figures without one (GB/T 15835-2011, 5.1.1). */
final class MixedThousands implements Check {

    private static final Pattern SEPARATED = Pattern
            .compile("(?<![\\d.,A-Za-z-])\\d{1,3}(?:,\\d{3}){1,4}+(?![\\d,A-Za-z-])");
    private static final Pattern PLAIN = Pattern.compile("(?<![\\d.,A-Za-z：:-])[1-9]\\d{4,8}+(?![\\d,A-Za-z-])(?!号)");

    @Override
    public void check(Proof proof, Report report) {
        var forms = new Forms();
        for (Stretch stretch : proof.prose()) {
            Matcher separated = stretch.find(SEPARATED);
            while (separated.find()) {
                forms.second(stretch, separated.start(), separated.end(), separated.group().replace(",", ""));
            }
            Matcher plain = stretch.find(PLAIN);
            while (plain.find()) {
                forms.first(stretch, plain.start(), plain.end(), separated(plain.group()));
            }
        }
        forms.markRarer(report);
    }

    private static String separated(String digits) {
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
