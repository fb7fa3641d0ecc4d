package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A revision shows the attachment, or somebody gave an opinion since it came: it stays. */
public class AttachmentSeen extends Refusal {
    AttachmentSeen() {
        super(409);
    }
}
