package org.canyue.text.proofreading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One unit in two names within one text; the rarer one is marked (GB/T 15835-2011, 4). */
final class MixedUnits implements Check {

    private record Pair(Pattern pattern, String first, String second) {
        static Pair of(String first, String second) {
            String behindNumber = "(?<=\\d ?|[万亿] ?)(?:(%s)|(%s))(?![A-Za-z²])";
            return new Pair(Pattern.compile(behindNumber.formatted(first, second)), first, second);
        }
    }

    private static final List<Pair> PAIRS = List.of(Pair.of("公里", "km"), Pair.of("公里", "千米"), Pair.of("平方米", "㎡"),
            Pair.of("平方米", "m²"), Pair.of("平方公里", "km²"), Pair.of("公斤", "千克"), Pair.of("公斤", "kg"),
            Pair.of("摄氏度", "℃"));

    @Override
    public void check(Proof proof, Report report) {
        for (Pair pair : PAIRS) {
            var forms = new Forms();
            for (Stretch stretch : proof.prose()) {
                Matcher unit = stretch.find(pair.pattern);
                while (unit.find()) {
                    if (unit.group(1) != null) {
                        forms.first(stretch, unit.start(), unit.end(), pair.second);
                    } else {
                        forms.second(stretch, unit.start(), unit.end(), pair.first);
                    }
                }
            }
            forms.markRarer(report);
        }
    }
}
