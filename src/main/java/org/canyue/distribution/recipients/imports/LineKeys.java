package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.canyue.distribution.Recipient;

/**
 * What tells a line from others. Name and unit do, and a name with a mailbox or a telephone; a form of address does for people, unless the
 * units differ. A mailbox or a telephone alone is what colleagues share, a name alone what strangers do.
 */
final class LineKeys {
    private static final int SHORTEST_PHONE = 5;

    private final RecipientLine line;
    private final String name;
    private final String unit;
    private final Map<Hint.Kind, List<String>> shared = new EnumMap<>(Hint.Kind.class);

    LineKeys(RecipientLine line) {
        this.line = line;
        name = FieldWords.closed(line.value(RecipientField.NAME));
        unit = unit(line);
        shared.put(Hint.Kind.MAIL, line.lines(RecipientField.MAIL).stream()
                .map(mail -> "m " + mail.toLowerCase(Locale.ROOT)).toList());
        shared.put(Hint.Kind.PHONE,
                line.lines(RecipientField.PHONE).stream().map(phone -> phone.replaceAll("\\D", ""))
                        .filter(digits -> digits.length() >= SHORTEST_PHONE).map(digits -> "p " + digits).toList());
        shared.put(Hint.Kind.NAME, List.of("n " + name));
    }

    /** Where an office stands: 市图书馆 in the column of units says no more of it than in the column of names. */
    private String unit(RecipientLine of) {
        String path = of.value(RecipientField.ORGANISATION);
        boolean itself = FieldWords.kind(of.value(RecipientField.KIND)) == Recipient.Kind.OFFICE
                && ("／" + path).endsWith("／" + of.value(RecipientField.NAME));
        return itself ? path.substring(0, Math.max(0, path.lastIndexOf('／'))) : path;
    }

    /** Under which it is found. */
    List<String> identities() {
        List<String> keys = named();
        salutation(keys, unit);
        salutation(keys, "*");
        return keys;
    }

    /** Under which another is looked for. */
    List<String> wanted() {
        List<String> keys = named();
        salutation(keys, unit.isEmpty() ? "*" : unit);
        salutation(keys, "");
        return keys;
    }

    Map<Hint.Kind, List<String>> shared() {
        return shared;
    }

    private List<String> named() {
        List<String> keys = new ArrayList<>(List.of(name + "\n" + unit));
        shared.get(Hint.Kind.MAIL).forEach(mail -> keys.add(name + "\n" + mail));
        shared.get(Hint.Kind.PHONE).forEach(phone -> keys.add(name + "\n" + phone));
        return keys;
    }

    private void salutation(List<String> keys, String where) {
        String salutation = FieldWords.closed(line.value(RecipientField.SALUTATION));
        if (!salutation.isEmpty() && FieldWords.kind(line.value(RecipientField.KIND)) == Recipient.Kind.PERSON) {
            keys.add("s " + salutation + "\n" + where);
        }
    }
}
