package org.canyue.distribution.paper;

import java.util.Arrays;

import org.canyue.exchange.print.LabelSheet;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What is to be printed, as chosen.
 *
 * @param part  of the copies: empty for all, 0 for those of the plan, or the id of an addition
 * @param from  the first copy number, empty for the first that there is
 * @param to    the last one, likewise
 * @param sides {@code single} where each copy begins on the next page, whatever its side
 * @param sheet a {@link LabelSheet}
 * @param start the first free label of the first sheet, from 1
 * @param postcode {@code on} where it stands on a line of its own on a label, and is taken out of the address
 * @param phone {@code on} where it stands on a label
 * @param substitute {@code on} where 〓 may stand for what no font holds
 */
public record PaperForm(@RestQuery String part, @RestQuery String from, @RestQuery String to, @RestQuery String sides,
        @RestQuery String sheet, @RestQuery String start, @RestQuery String postcode, @RestQuery String phone,
        @RestQuery String substitute) {
    private static final String TICKED = "on";
    /** Copies in one file: what a printer takes, and a press makes in some seconds. */
    static final int MOST_COPIES = 2000;
    private static final String COPY = "\\d{1,6}";

    PaperForm cleaned() {
        return new PaperForm(CleanText.line(part), CleanText.line(from), CleanText.line(to), CleanText.line(sides),
                orElse(sheet, LabelSheet.THREE_BY_EIGHT.name()), orElse(start, "1"), CleanText.line(postcode),
                CleanText.line(phone), CleanText.line(substitute));
    }

    private static String orElse(String typed, String usual) {
        String clean = CleanText.line(typed);
        return clean.isEmpty() ? usual : clean;
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (!part.matches("|\\d{1,18}")) {
            errors.add("part", "chooseOne");
        }
        if (!from.matches("|" + COPY)) {
            errors.add("from", "notANumber", 999_999);
        }
        if (!to.matches("|" + COPY)) {
            errors.add("to", "notANumber", 999_999);
        }
        if (Arrays.stream(LabelSheet.values()).map(Enum::name).noneMatch(sheet::equals)) {
            errors.add("sheet", "chooseOne");
        } else if (!start.matches("\\d{1,2}") || firstLabel() < 1 || firstLabel() > labelSheet().labels()) {
            errors.add("start", "notACount", labelSheet().labels());
        }
        return errors;
    }

    Long partOrAll() {
        return part.isEmpty() ? null : Long.valueOf(part);
    }

    int first() {
        return from.isEmpty() ? 0 : Integer.parseInt(from);
    }

    int last() {
        return to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to);
    }

    boolean isFromOddPages() {
        return !sides.equals("single");
    }

    public boolean withPostcode() {
        return postcode.equals(TICKED);
    }

    public boolean withPhone() {
        return phone.equals(TICKED);
    }

    boolean substitutes() {
        return substitute.equals(TICKED);
    }

    LabelSheet labelSheet() {
        return LabelSheet.valueOf(sheet);
    }

    int firstLabel() {
        return Integer.parseInt(start);
    }
}
