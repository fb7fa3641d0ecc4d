package org.canyue.exchange.imports;

import java.time.LocalDate;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.exchange.imports.Understood.Head;
import org.canyue.exchange.imports.Understood.Words;
import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
import org.canyue.text.Body;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What was understood of a file, as a person corrected it; text, so that nothing is lost when it cannot be taken. */
public record ImportForm(@RestForm String title, @RestForm String subtitle, @RestForm String addressees,
        @RestForm String body, @RestForm String responsibleEditor, @RestForm String phone, @RestForm String fax,
        @RestForm String address, @RestForm String copies, @RestForm String year, @RestForm String number,
        @RestForm String total, @RestForm String issuedOn) {
    static final int MANY = 999_999;
    private static final int LINE = 200;

    static ImportForm of(Understood understood) {
        Words words = understood.words();
        Head head = understood.head();
        return new ImportForm(words.title(), words.subtitle(), String.join("\n", words.addressees()), words.body(),
                words.responsibleEditor(), words.phone(), words.fax(), words.address(), words.copies(), head.year(),
                head.number(), head.total(), head.issuedOn());
    }

    /** The same with the one sanitiser's hand over every field; absent fields are empty. */
    ImportForm cleaned() {
        return new ImportForm(CleanText.line(title), CleanText.line(subtitle), CleanText.lines(addressees),
                CleanText.lines(body), CleanText.line(responsibleEditor), CleanText.line(phone), CleanText.line(fax),
                CleanText.line(address), CleanText.line(copies), CleanText.line(year), CleanText.line(number),
                CleanText.line(total), CleanText.line(issuedOn));
    }

    FormErrors check() {
        var errors = FormErrors.none().atMost("title", title, LINE).atMost("subtitle", subtitle, LINE)
                .atMost("addressees", addressees, 4000).atMost("responsibleEditor", responsibleEditor, LINE)
                .atMost("phone", phone, LINE).atMost("fax", fax, LINE).atMost("address", address, LINE)
                .atMost("body", body, Body.MOST_TYPED);
        return copies.matches("\\d{0,6}") ? errors : errors.add("copies", "notANumber", MANY);
    }

    /** For an issue that is to be taken in with its number. */
    FormErrors checkNumbered() {
        FormErrors errors = check().required("title", title).required("body", body);
        return checkFigures(errors, "", year, number, total, issuedOn);
    }

    /** @param field what stands before the names of the four fields */
    static FormErrors checkFigures(FormErrors errors, String field, String year, String number, String total,
            String issuedOn) {
        if (!year.matches("19\\d\\d|[2-9]\\d{3}")) {
            errors.add(field + "year", "notAYear");
        }
        if (!isCount(number)) {
            errors.add(field + "number", "notACount", MANY);
        }
        if (!isCount(total)) {
            errors.add(field + "total", "notACount", MANY);
        } else if (isCount(number) && Integer.parseInt(total) < Integer.parseInt(number)) {
            errors.add(field + "total", "totalBelowNumber");
        }
        return day(issuedOn) == null ? errors.add(field + "issuedOn", "notADay") : errors;
    }

    static boolean isCount(String figure) {
        return figure.matches("[1-9]\\d{0,5}");
    }

    /** Null where it is no day. */
    static LocalDate day(String text) {
        return TypedTime.day(text);
    }

    Understood corrected(Understood before) {
        Head head = before.head();
        return new Understood(
                new Head(head.mastheadName(), head.mastheadKind(), head.sponsors(), head.credential(), year, number,
                        total, issuedOn),
                new Words(title, subtitle, CleanText.items(addressees, "[\\n、]"), body, responsibleEditor, phone, fax,
                        address, copies));
    }

    static Content content(Understood understood, Masthead masthead) {
        Words words = understood.words();
        return new Content(masthead, words.title(), words.subtitle(), words.addressees(),
                Body.ofPlainText(words.body()), words.imprint());
    }

    static IssueNumber pair(Head head) {
        return new IssueNumber(Integer.valueOf(head.year()), Integer.valueOf(head.number()),
                Integer.valueOf(head.total()));
    }
}
