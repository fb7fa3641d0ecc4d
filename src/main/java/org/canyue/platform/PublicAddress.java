package org.canyue.platform;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation is reached from outside; for addresses on paper and in mail, which no request stands behind. */
@Singleton
public class PublicAddress {
    private final String base;

    PublicAddress(@ConfigProperty(name = "canyue.public-address", defaultValue = "http://localhost:8080") String base) {
        this.base = base.strip().replaceFirst("/+$", "");
    }

    /** @param path from the root, with its leading slash */
    public String of(String path) {
        return base + path;
    }
}
