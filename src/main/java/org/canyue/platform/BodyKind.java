package org.canyue.platform;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;

/** What comes with a request, by its head. */
enum BodyKind {
    NONE, FIELDS, FILES, MALFORMED, NO_FORM;

    private static final String OF_FIELDS = "application/x-www-form-urlencoded";
    private static final String OF_FILES = "multipart/form-data";
    /** RFC 2046, 5.1.1 */
    private static final Pattern BOUNDARY = Pattern
            .compile(".*;\\s*boundary=(\"[^\"]{1,70}\"|[^\\s\";]{1,70})\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile(".*;\\s*charset=\"?([^\";\\s]*).*",
            Pattern.CASE_INSENSITIVE);

    static BodyKind of(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        if (type == null || type.isBlank()) {
            return isEmpty(request) ? NONE : NO_FORM;
        }
        String named = type.strip();
        String media = named.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
        if (!isKnownCharset(named)) {
            return NO_FORM;
        }
        return switch (media) {
            case OF_FIELDS -> FIELDS;
            case OF_FILES -> BOUNDARY.matcher(named).matches() ? FILES : MALFORMED;
            default -> isEmpty(request) ? NONE : NO_FORM;
        };
    }

    private static boolean isKnownCharset(String type) {
        Matcher named = CHARSET.matcher(type);
        try {
            return !named.matches() || Charset.isSupported(named.group(1));
        } catch (IllegalCharsetNameException nonsense) {
            return false;
        }
    }

    private static boolean isEmpty(HttpServerRequest request) {
        return request.getHeader("Transfer-Encoding") == null && length(request) == 0;
    }

    /** @return 0 where it is not said */
    static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
