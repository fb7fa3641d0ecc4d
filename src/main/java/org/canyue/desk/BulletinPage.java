package org.canyue.desk;

import java.util.Arrays;
import java.util.List;

import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.NumberLedger;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Stage;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The settings of a bulletin: fresh, refused, or beside what somebody else saved meanwhile.
 *
 * @param id 0 for a bulletin that is not there yet
 * @param conflict null unless the form was opened on an older version
 */
public record BulletinPage(long id, int version, BulletinForm form, List<Ledger> ledgers, FormErrors errors,
        Refusal refusal, BulletinConflict conflict) {

    /** @param last the last pair that was given; null while a series has none and its start may be chosen */
    public record Ledger(Series series, StartsForm.Start start, IssueNumber last) {
    }

    static BulletinPage ofNew(BulletinForm form) {
        List<Ledger> ledgers = Arrays.stream(Series.values())
                .map(series -> new Ledger(series, form.starts().start(series), null)).toList();
        return new BulletinPage(0, 0, form, ledgers, FormErrors.none(), null, null);
    }

    static BulletinPage of(Bulletin bulletin, BulletinForm form) {
        List<Ledger> ledgers = Arrays.stream(Series.values()).map(series -> ledger(bulletin, series, form)).toList();
        return new BulletinPage(bulletin.id(), bulletin.version(), form, ledgers, FormErrors.none(), null, null);
    }

    private static Ledger ledger(Bulletin bulletin, Series series, BulletinForm form) {
        NumberLedger ledger = NumberLedger.of(bulletin, series);
        return new Ledger(series, form.starts().start(series), ledger.begun() ? ledger.last() : null);
    }

    public List<Role> roles() {
        return Stage.ROLES;
    }

    BulletinPage with(FormErrors mistakes) {
        return new BulletinPage(id, version, form, ledgers, mistakes, refusal, conflict);
    }

    BulletinPage with(Refusal reason) {
        return new BulletinPage(id, version, form, ledgers, errors, reason, conflict);
    }

    BulletinPage against(Bulletin now) {
        return new BulletinPage(id, version, form, ledgers, errors, refusal,
                BulletinConflict.between(BulletinForm.of(now), form));
    }
}
