package org.canyue.exchange.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a link as a package may name it (RFC 3986); a body's link may be less strict. */
final class LinkTarget {

    private LinkTarget() {
    }

    /** Empty where no mending makes an address of it; its words then stand without a link. */
    static Optional<String> of(String href) {
        if (href.isEmpty()) {
            return Optional.empty();
        }
        String percents = href.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        int fragment = percents.indexOf('#') + 1;
        String mended = fragment == 0
                ? percents
                : percents.substring(0, fragment) + percents.substring(fragment).replace("#", "%23");
        try {
            return Optional.of(new URI(mended).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
