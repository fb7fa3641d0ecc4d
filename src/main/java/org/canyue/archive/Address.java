package org.canyue.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;

/** Where things are on the public side. These addresses are cited, so they stay. */
final class Address {
    /** As it stands in an address: {@code 20}, or {@code s3} for the third supplement. */
    static final String NUMBER = Series.NUMBER_IN_ADDRESS;

    private Address() {
    }

    static String of(String slug) {
        return "/bulletins/" + slug;
    }

    static String of(String slug, Series series, IssueNumber number) {
        return of(slug) + "/" + number.inAddress(series);
    }

    static String ofYear(String slug, String year) {
        return of(slug) + "/" + year;
    }

    static String ofTopic(String slug, String topic) {
        return of(slug) + "?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8);
    }

    static Series series(String number) {
        return Series.inAddress(number);
    }

    static int count(String number) {
        return series(number).count(number);
    }
}
