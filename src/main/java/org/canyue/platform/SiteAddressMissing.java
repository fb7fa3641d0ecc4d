package org.canyue.platform;

/** A link for others would name this machine alone. */
public class SiteAddressMissing extends Refusal {
    SiteAddressMissing() {
        super(409);
    }
}
