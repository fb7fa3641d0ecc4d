package org.canyue.distribution.recipients;

import java.time.LocalDate;
import java.util.List;

import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The form of a recipient: fresh, refused, beside those who may be the same, or beside what somebody else saved meanwhile.
 *
 * @param id      0 for one who is not there yet
 * @param refusal null where there was none
 * @param saved   what is saved now, where the form was opened on an older version; null otherwise
 */
public record RecipientEdit(long id, int version, RecipientForm form, FormErrors errors, Refusal refusal,
        List<RecipientRow> alike, RecipientForm saved, List<OrganisationLine> organisations) {
    static RecipientEdit ofNew(RecipientForm form) {
        return new RecipientEdit(0, 0, form, FormErrors.none(), null, List.of(), null, OrganisationLine.all());
    }

    static RecipientEdit of(long id, int version, RecipientForm form) {
        return new RecipientEdit(id, version, form, FormErrors.none(), null, List.of(), null, List.of());
    }

    RecipientEdit with(FormErrors mistakes) {
        return new RecipientEdit(id, version, form, mistakes, refusal, alike, saved, organisations);
    }

    RecipientEdit with(Refusal reason) {
        return new RecipientEdit(id, version, form, errors, reason, alike, saved, organisations);
    }

    RecipientEdit beside(List<Recipient> others, LocalDate today) {
        return new RecipientEdit(id, version, form, errors, refusal, RecipientRow.of(others, today), saved,
                organisations);
    }

    RecipientEdit against(Recipient now) {
        return new RecipientEdit(id, now.version(), form, errors, refusal, alike, RecipientForm.of(now), organisations);
    }

    public List<Recipient.Kind> kinds() {
        return List.of(Recipient.Kind.values());
    }

    public List<DistributionGroup> groups() {
        return List.of(DistributionGroup.values());
    }

    public List<Channel> ways() {
        return Ways.ALL;
    }
}
