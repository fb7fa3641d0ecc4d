package org.canyue.distribution;

import java.util.List;

/** 份号 as registers write them, with runs drawn together: 000003–000010、000012. */
public final class CopyRuns {
    private CopyRuns() {
    }

    /** @param numbers in order */
    public static String text(List<Integer> numbers) {
        var text = new StringBuilder();
        for (int i = 0; i < numbers.size();) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            text.append(text.isEmpty() ? "" : "、").append(PrintedCopy.digits(numbers.get(i)));
            if (end > i) {
                text.append('–').append(PrintedCopy.digits(numbers.get(end)));
            }
            i = end + 1;
        }
        return text.toString();
    }
}
