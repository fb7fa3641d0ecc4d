package org.canyue.platform;

import java.util.Locale;

import io.vertx.core.http.HttpServerRequest;

/**
 * What the browser says of the page that sent a form: by Sec-Fetch-Site (W3C Fetch Metadata), else by Origin (RFC 6454, 7). No page can
 * write either header, so a page of a neighbouring subdomain cannot pass for one of ours.
 */
public enum Provenance {
    OWN, FOREIGN, UNKNOWN;

    public static Provenance of(HttpServerRequest request, SiteAddress site) {
        String sender = request.getHeader("Sec-Fetch-Site");
        if (sender == null) {
            return byOrigin(request, site);
        }
        return switch (sender) {
            case "same-origin" -> OWN;
            case "none" -> UNKNOWN;
            default -> FOREIGN;
        };
    }

    /** A page without a referrer, as those at secret addresses are, has no origin to name either. */
    private static Provenance byOrigin(HttpServerRequest request, SiteAddress site) {
        String origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null") && SecretAddress.isSecret(request.path())) {
            return UNKNOWN;
        }
        return isAsked(origin, request) || site.isOf(origin) ? OWN : FOREIGN;
    }

    /** A proxy that speaks TLS hides the scheme from us, not the host. */
    private static boolean isAsked(String origin, HttpServerRequest request) {
        String host = origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return request.authority() != null && host.equals(request.authority().toString().toLowerCase(Locale.ROOT));
    }
}
