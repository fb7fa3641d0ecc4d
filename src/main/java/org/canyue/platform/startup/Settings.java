package org.canyue.platform.startup;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;

/** The few settings that count before Quarkus has started, read from the same sources that Quarkus reads. */
record Settings(Config config) {

    static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    static final String DATABASE_USER = "quarkus.datasource.username";
    static final String DATABASE_PASSWORD = "quarkus.datasource.password";
    static final String HTTP_HOST = "quarkus.http.host";
    static final String SESSION_KEY = "canyue.session-key";
    static final String EVALUATION = "canyue.evaluation";

    static Settings read() {
        // Not ConfigProvider: a Config registered here would hide what Quarkus adds to its own.
        return new Settings(ConfigUtils.configBuilder().build());
    }

    Optional<String> get(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    boolean isEvaluation() {
        return get(DATABASE_URL).isEmpty();
    }

    /** A container sets it to false: data kept inside of it would go with it. */
    boolean mayEmbedDatabase() {
        return config.getOptionalValue("canyue.embedded-database", Boolean.class).orElse(true);
    }

    /** Whether anybody could claim any address and https: what a proxy says is believed, and no proxy is named. */
    boolean believesEveryProxy() {
        return config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class).orElse(false)
                && get("quarkus.http.proxy.trusted-proxies").isEmpty();
    }

    Path dataFolder() {
        return FileNames.path(get("canyue.data-dir").orElse("data")).toAbsolutePath().normalize();
    }

    /** Port of the embedded database; 0 takes any free one. */
    int databasePort() {
        return config.getOptionalValue("canyue.database-port", Integer.class).orElse(0);
    }

    int httpPort() {
        return config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
    }

    /** In dev mode the server outlives a reload, so its own port looks taken. */
    boolean keepsHttpServerOpen() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
