package org.canyue.platform;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

/** How much may come to an address: what its page needs, not what a manuscript with its pictures needs. */
@Singleton
class BodyLimits {
    private static final long OF_A_STRANGER = BodyBudget.SMALL;
    private static final long WITH_A_SCAN = 22 << 20;
    private static final Pattern SCANS = Pattern.compile("/feedback/.*");
    /** Everybody reaches them without an account. */
    private static final List<Pattern> STRANGERS = List
            .of("/login", "/logout", "/setup/.*", "/account/.*", "/subscriptions(/.*)?",
                    "/copies/.*", "/receipts/.*", "/feedback/.*")
            .stream().map(Pattern::compile).toList();

    private final long ofFields;
    private final long ofFiles;

    @Inject
    BodyLimits(@ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size") MemorySize ofFields,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ofFiles) {
        this.ofFields = ofFields.asLongValue();
        this.ofFiles = ofFiles.asLongValue();
    }

    /** In bytes. */
    long of(BodyKind kind, String path) {
        if (kind == BodyKind.FILES && SCANS.matcher(path).matches()) {
            return WITH_A_SCAN;
        }
        if (STRANGERS.stream().anyMatch(address -> address.matcher(path).matches())) {
            return OF_A_STRANGER;
        }
        return kind == BodyKind.FILES ? ofFiles : ofFields;
    }
}
