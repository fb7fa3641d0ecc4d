package org.canyue.platform;

import java.util.Locale;
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
    /** The one that a form has; a browser names none. */
    private static final Pattern OTHER_CHARSET = Pattern.compile(".*;\\s*charset=(?!\"?utf-8\"?\\s*(;|$)).*");

    static BodyKind of(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        if (type == null || type.isBlank()) {
            return isEmpty(request) ? NONE : NO_FORM;
        }
        String named = type.strip();
        String media = named.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
        if (OTHER_CHARSET.matcher(named.toLowerCase(Locale.ROOT)).matches()) {
            return NO_FORM;
        }
        return switch (media) {
            case OF_FIELDS -> FIELDS;
            case OF_FILES -> BOUNDARY.matcher(named).matches() ? FILES : MALFORMED;
            default -> isEmpty(request) ? NONE : NO_FORM;
        };
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
