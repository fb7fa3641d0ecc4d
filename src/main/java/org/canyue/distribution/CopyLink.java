package org.canyue.distribution;

import java.util.Optional;
import java.util.OptionalLong;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.canyue.account.SealedLink;
import org.canyue.platform.SiteAddress;

/** The address of one printed copy, which its QR code holds. Nobody can guess that of another. */
@Singleton
public class CopyLink {
    private static final String OPENS = "copy";

    @Inject
    SealedLink links;
    @Inject
    SiteAddress address;

    /** The whole address: https://…/copies/7-0f3a… */
    public String of(PrintedCopy copy) {
        return address.of(path(copy));
    }

    public String path(PrintedCopy copy) {
        return "/copies/" + links.of(copy.id(), OPENS);
    }

    /** @param token the last part of such an address; empty where it is none of ours */
    public Optional<PrintedCopy> copy(String token) {
        OptionalLong id = links.id(token);
        return id.isPresent() && links.fits(token, id.getAsLong(), OPENS)
                ? PrintedCopy.findByIdOptional(id.getAsLong())
                : Optional.empty();
    }
}
