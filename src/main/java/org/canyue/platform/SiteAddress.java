package org.canyue.platform;

import java.net.URI;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.LaunchMode;

/**
 * Where readers find this installation, for links in letters and codes on paper: there no request says it, and the Host header of one
 * could be anybody's.
 */
@Singleton
public class SiteAddress {
    private final String address;
    private final boolean missing;

    @Inject
    SiteAddress(@ConfigProperty(name = "canyue.site-address") String address,
            @ConfigProperty(name = "canyue.evaluation") boolean evaluation) {
        this(address, evaluation, LaunchMode.current());
    }

    SiteAddress(String address, boolean evaluation, LaunchMode mode) {
        this.address = address.replaceAll("/+$", "");
        this.missing = !evaluation && mode == LaunchMode.NORMAL && isOfThisMachine(this.address);
    }

    /** Whether nobody but this machine would find it, where others have to. */
    public boolean isMissing() {
        return missing;
    }

    /** @param path from the slash on @throws SiteAddressMissing where the link would lead nowhere */
    public String of(String path) {
        if (missing) {
            throw new SiteAddressMissing();
        }
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

    private static boolean isOfThisMachine(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null || host.toLowerCase(Locale.ROOT)
                    .matches("(.+\\.)?localhost\\.?|127(\\.\\d+){3}|0\\.0\\.0\\.0|\\[(::1?|0:0:0:0:0:0:0:[01])]");
        } catch (IllegalArgumentException none) {
            return true;
        }
    }
}
