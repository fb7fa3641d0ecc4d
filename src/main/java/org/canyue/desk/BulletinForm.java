package org.canyue.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.BeanParam;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.NumberLedger;
import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** All settings of a bulletin as they were typed; kept as text so that nothing is lost when they cannot be taken. */
public record BulletinForm(@RestForm String slug, @RestForm String name, @RestForm String kind,
        @RestForm String sponsors, @RestForm String credential, @RestForm String addresseeLabel,
        @RestForm String responsibleEditor, @RestForm String phone, @RestForm String fax, @RestForm String address,
        @RestForm String copies, @RestForm String zone, @BeanParam DetailsForm shown, @BeanParam StagesForm review,
        @BeanParam StartsForm starts) {
    private static final int LINE = 200;
    private static final int MANY = 999_999;

    /** What most offices begin with. */
    static BulletinForm empty(LocalDate today) {
        var first = new IssueNumber(today.getYear(), 1, 1);
        return new BulletinForm("", "", "专报", "", "", "本期专报", "", "", "", "", "", Bulletin.DEFAULT_ZONE.getId(),
                DetailsForm.of(PublicDetails.all()), StagesForm.of(Bulletin.THREE_REVIEWS),
                StartsForm.of(Map.of(Series.REGULAR, first, Series.SUPPLEMENT, first)));
    }

    static BulletinForm of(Bulletin bulletin) {
        Masthead masthead = bulletin.masthead();
        Imprint imprint = bulletin.imprint();
        var next = new EnumMap<Series, IssueNumber>(Series.class);
        for (Series series : Series.values()) {
            next.put(series, NumberLedger.of(bulletin, series).upcoming());
        }
        return new BulletinForm(bulletin.slug(), masthead.name(), masthead.kind(),
                String.join("\n", masthead.sponsors()), masthead.credential(), bulletin.addresseeLabel(),
                imprint.responsibleEditor(), imprint.phone(), imprint.fax(), imprint.address(),
                Integer.toString(imprint.copies()), bulletin.zone().getId(), DetailsForm.of(bulletin.publicDetails()),
                StagesForm.of(bulletin.stages()), StartsForm.of(next));
    }

    BulletinForm cleaned() {
        return new BulletinForm(CleanText.line(slug), CleanText.line(name), CleanText.line(kind),
                CleanText.lines(sponsors), CleanText.line(credential), CleanText.line(addresseeLabel),
                CleanText.line(responsibleEditor), CleanText.line(phone), CleanText.line(fax), CleanText.line(address),
                CleanText.line(copies), CleanText.line(zone), shown, review.cleaned(), starts.cleaned());
    }

    /** For a bulletin that is not there yet, which chooses its address too. */
    FormErrors checkNew() {
        var errors = FormErrors.none();
        if (!slug.matches("[a-z][a-z0-9-]{0,39}")) {
            errors.add("slug", "notASlug");
        } else if (Bulletin.withSlug(slug).isPresent()) {
            errors.add("slug", "slugTaken");
        }
        return check(errors, Set.of());
    }

    FormErrors check(Bulletin bulletin) {
        Set<Series> begun = Arrays.stream(Series.values()).filter(series -> NumberLedger.of(bulletin, series).begun())
                .collect(Collectors.toSet());
        return check(FormErrors.none(), begun);
    }

    /** In the order of the fields on the page. */
    private FormErrors check(FormErrors errors, Set<Series> begun) {
        errors.required("name", name).atMost("name", name, 40).atMost("kind", kind, 20)
                .atMost("sponsors", sponsors, 1000).atMost("credential", credential, LINE)
                .required("addresseeLabel", addresseeLabel).atMost("addresseeLabel", addresseeLabel, 40)
                .atMost("responsibleEditor", responsibleEditor, LINE);
        if (!copies.matches("\\d{0,6}")) {
            errors.add("copies", "notANumber", MANY);
        }
        errors.atMost("phone", phone, LINE).atMost("fax", fax, LINE).atMost("address", address, LINE);
        review.check(errors);
        starts.check(errors, begun);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            errors.add("zone", "notAZone");
        }
        return errors;
    }

    Bulletin.Settings settings() {
        return new Bulletin.Settings(new Masthead(name, kind, sponsorList(), credential), addresseeLabel,
                new Imprint(responsibleEditor, phone, fax, address, copies.isEmpty() ? 0 : Integer.parseInt(copies)),
                ZoneId.of(zone), shown.details(), review.stages());
    }

    private List<String> sponsorList() {
        return CleanText.items(sponsors, "\n");
    }
}
