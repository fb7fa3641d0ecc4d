package org.canyue.exchange.imports;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Masthead;
import org.canyue.exchange.BulletinReading;
import org.canyue.text.CleanText;

/**
 * What was understood of a file, and corrected by hand: words as they stand in a form, right or wrong.
 *
 * @param body in the plain form
 */
@Embeddable
public record Understood(@Embedded Head head, @Embedded Words words) {

    /** The masthead and the number; figures and the date as text, since a person may have typed anything. */
    @Embeddable
    public record Head(String mastheadName, String mastheadKind, List<String> sponsors, String credential, String year,
            String number, String total, String issuedOn) {
        boolean isNamed() {
            return !mastheadName.isEmpty();
        }
    }

    /** What an issue says. */
    @Embeddable
    public record Words(String title, String subtitle, List<String> addressees, String body, String responsibleEditor,
            String phone, String fax, String address, String copies) {
        Imprint imprint() {
            return new Imprint(responsibleEditor, phone, fax, address,
                    copies.matches("\\d{1,6}") ? Integer.parseInt(copies) : 0);
        }
    }

    static Understood nothing() {
        return new Understood(new Head("", "", List.of(), "", "", "", "", ""),
                new Words("", "", List.of(), "", "", "", "", "", ""));
    }

    static Understood of(BulletinReading reading) {
        String year = reading.issuedOn() == null ? "" : Integer.toString(reading.issuedOn().getYear());
        var head = new Head(CleanText.line(reading.name()), CleanText.line(reading.kind()), reading.sponsors(),
                reading.credential(), year, figure(reading.number()), figure(reading.total()),
                reading.issuedOn() == null ? "" : reading.issuedOn().toString());
        return new Understood(head,
                new Words(shortened(reading.title()), shortened(reading.subtitle()), reading.addressees(),
                        reading.body().plainText(), reading.responsibleEditor(), reading.phone(), reading.fax(),
                        reading.address(), figure(reading.copies())));
    }

    /** The masthead of the day, where the file is of that bulletin; what it does not say is as the bulletin has it. */
    Masthead mastheadUnder(Masthead bulletins) {
        return head.mastheadName().equals(bulletins.name()) ? mastheadOr(bulletins) : bulletins;
    }

    /** The masthead that the file has; what it does not say is as the bulletin has it. */
    Masthead mastheadOr(Masthead bulletins) {
        return head.isNamed()
                ? new Masthead(head.mastheadName(), head.mastheadKind(),
                        head.sponsors().isEmpty() ? bulletins.sponsors() : head.sponsors(),
                        head.credential().isEmpty() ? bulletins.credential() : head.credential())
                : bulletins;
    }

    private static String figure(Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= 200 ? line : line.substring(0, line.offsetByCodePoints(0, 200));
    }
}
