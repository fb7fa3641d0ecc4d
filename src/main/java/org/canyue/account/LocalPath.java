package org.canyue.account;

import java.net.URI;
import java.net.URISyntaxException;

/** An address within this site, which alone a parameter may lead to. */
record LocalPath(String text) {

    /** @return the fallback for anything that a browser could take for another site */
    static LocalPath orElse(String asked, String fallback) {
        return new LocalPath(isLocal(asked) ? asked : fallback);
    }

    private static boolean isLocal(String asked) {
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return false;
        }
        try {
            URI parsed = new URI(asked);
            return parsed.getScheme() == null && parsed.getRawAuthority() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
