package org.canyue.distribution.mail;

import org.canyue.platform.Refusal;

/** The issue is not signed, or was withdrawn; nothing of it is sent. */
public class NotForSending extends Refusal {
    public NotForSending() {
        super(409);
    }
}
