package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 百分之… beside % in one text; the idiom 百分之百 is no figure (GB/T 15835-2011, 4). */
final class MixedPercents implements Check {

    private static final Pattern SIGN = Pattern.compile("\\d[%％]");
    private static final Pattern WORDS = Pattern
            .compile(
                    "(?<!之)百分之(?!百)(?:([一二三四五六七八九十]{1,3})(?![一二三四五六七八九十百千点几多])|[一二三四五六七八九十百零两\\d][点.\\d〇零一二三四五六七八九十]*+)");

    @Override
    public void check(Proof proof, Report report) {
        var forms = new Forms();
        for (Stretch stretch : proof.prose()) {
            Matcher sign = stretch.find(SIGN);
            while (sign.find()) {
                forms.first(stretch, sign.start(), sign.end(), null);
            }
            Matcher words = stretch.find(WORDS);
            while (words.find()) {
                int value = words.group(1) == null ? 0 : Glyph.number(words.group(1));
                forms.second(stretch, words.start(), words.end(), value == 0 ? null : value + "%");
            }
        }
        forms.markSecond(report);
    }
}
