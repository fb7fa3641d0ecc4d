package org.canyue.exchange.print;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: never before closing marks, never after opening ones, never within —— or ……, by the strict rules
 * for Chinese of UAX #14 (GB/T 15834-2011, 5.1). Not safe for use by several threads.
 */
final class ChineseLineBreaks implements FSTextBreaker {
    private static final ULocale STRICT = ULocale.forLanguageTag("zh-Hans-u-lb-strict");

    private final BreakIterator places = iterator();

    static BreakIterator iterator() {
        return BreakIterator.getLineInstance(STRICT);
    }

    @Override
    public int next() {
        return places.next();
    }

    @Override
    public void setText(String text) {
        places.setText(text);
    }
}
