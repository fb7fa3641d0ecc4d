package org.canyue.distribution.recipients.imports;

import org.canyue.platform.Refusal;

/** Recipients were added or changed after the file was compared with them. */
public class RecipientsChanged extends Refusal {
    RecipientsChanged() {
        super(409);
    }
}
