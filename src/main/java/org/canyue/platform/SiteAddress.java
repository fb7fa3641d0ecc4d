package org.canyue.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where readers find this installation, for links in letters and codes on paper: there no request says it, and the Host header of one
 * could be anybody's.
 */
@Singleton
public class SiteAddress {
    private final String address;

    @Inject
    SiteAddress(@ConfigProperty(name = "canyue.site-address") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** @param path from the slash on */
    public String of(String path) {
        return address + path;
    }

    /** @param origin as a browser names it: scheme, host and port (RFC 6454, 6.2) */
    boolean isOf(String origin) {
        return (address + "/").regionMatches(true, 0, origin + "/", 0, origin.length() + 1);
    }

    /** Whether readers come by https, also where a proxy does not say so with each request. */
    boolean isSecure() {
        return address.regionMatches(true, 0, "https:", 0, "https:".length());
    }
}
