package org.canyue.distribution.recipients;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

import io.vertx.core.json.JsonObject;

/** Everything about a recipient, and the form of a new post. */
public record RecipientPage(RecipientRow row, int version, Recipient.Kind kind, String remark, ZonedDateTime addedAt,
        ZonedDateTime erasedAt, List<Held> held, List<RecipientAddress> addresses, List<Listed> lists,
        List<Sent> sent, List<Letter> letters, int feedback, PostForm form, FormErrors errors, Refusal refusal,
        List<OrganisationLine> organisations) {

    /** A post; {@code now} where it holds today. */
    public record Held(long id, String salutation, String post, String organisation, LocalDate from, LocalDate until,
            boolean now) {
        static Held of(Appointment held, LocalDate today) {
            return new Held(held.id(), held.salutation(), held.post(),
                    held.organisation() == null ? "" : held.organisation().path(), held.validFrom(),
                    held.validUntil(), held.holdsOn(today));
        }
    }

    public record Listed(long id, String name, int copies) {
    }

    /** @param numbers 000001—000003, or empty */
    public record Sent(long issue, String title, Integer year, Integer number, Channel channel, int copies,
            String numbers, String name, String organisation, String address) {
        static Sent of(JsonObject row) {
            return new Sent(row.getLong("issue"), row.getString("title", ""), row.getInteger("year"),
                    row.getInteger("number"), Channel.valueOf(row.getString("channel")), row.getInteger("copies"),
                    row.getJsonArray("numbers").stream().map(number -> "%06d".formatted(number))
                            .collect(Collectors.joining("、")),
                    row.getString("name"), row.getString("organisation"), row.getString("address"));
        }
    }

    public record Letter(long issue, String address, ZonedDateTime at) {
    }

    static RecipientPage of(Recipient recipient, LocalDate today) {
        PersonalData data = PersonalData.of(recipient);
        return new RecipientPage(RecipientRow.of(recipient, today), recipient.version(), recipient.kind(),
                recipient.remark(), inOffice(recipient.addedAt()),
                recipient.isErased() ? inOffice(recipient.erasedAt()) : null,
                recipient.appointments().stream()
                        .sorted(Comparator.comparing(Appointment::validFrom,
                                Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                        .map(post -> Held.of(post, today)).toList(),
                recipient.addresses(),
                data.part("lists").stream()
                        .map(row -> new Listed(row.getLong("id"), row.getString("name"), row.getInteger("copies")))
                        .toList(),
                data.part("deliveries").stream().map(Sent::of).toList(),
                data.part("letters").stream().filter(row -> row.getString("sentAt") != null)
                        .map(row -> new Letter(row.getLong("issue", 0L), row.getString("address"),
                                inOffice(OffsetDateTime.parse(row.getString("sentAt")).toInstant())))
                        .toList(),
                data.part("feedback").size(), PostForm.empty(), FormErrors.none(), null, OrganisationLine.all());
    }

    RecipientPage with(PostForm typed, FormErrors mistakes, Refusal reason) {
        return new RecipientPage(row, version, kind, remark, addedAt, erasedAt, held, addresses, lists, sent, letters,
                feedback, typed, mistakes, reason, organisations);
    }

    private static ZonedDateTime inOffice(Instant instant) {
        return instant.atZone(Bulletin.officeZone());
    }
}
