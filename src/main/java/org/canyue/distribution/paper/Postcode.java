package org.canyue.distribution.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 邮政编码: six digits before or behind an address, with their name or without.
 *
 * @param code    empty where there is none
 * @param address without it
 */
record Postcode(String code, String address) {
    private static final String NAME = "(?:(?:邮编|邮政编码)\\s*[:：]?\\s*)?";
    private static final Pattern BEFORE = Pattern.compile("[(（]?" + NAME + "(\\d{6})(?!\\d)[)）]?[\\s　,，、;；]*(.*)");
    private static final Pattern BEHIND = Pattern.compile("(.*?)[\\s　,，、;；]*[(（]?" + NAME + "(?<!\\d)(\\d{6})[)）]?");

    static Postcode in(String written) {
        Matcher before = BEFORE.matcher(written);
        if (before.matches()) {
            return new Postcode(before.group(1), before.group(2));
        }
        Matcher behind = BEHIND.matcher(written);
        return behind.matches() ? new Postcode(behind.group(2), behind.group(1)) : new Postcode("", written);
    }
}
