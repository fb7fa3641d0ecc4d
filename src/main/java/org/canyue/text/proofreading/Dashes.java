package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dash is —— (GB/T 15834-2011, 4.10); one — between Chinese words joins them and is right. */
final class Dashes implements Check {

    private static final Pattern FORM = Pattern.compile("-{2,}+|—{3,}+|－{2,}+|─{2,}+");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher form = stretch.find(FORM);
            while (form.find()) {
                boolean among = Glyph.isChinese(stretch.at(form.start() - 1)) && form.end() < stretch.length();
                if (among && form.end() - form.start() <= 6) {
                    report.mark(stretch, form.start(), form.end(), "——");
                }
            }
        }
    }
}
