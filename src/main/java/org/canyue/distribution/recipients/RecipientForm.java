package org.canyue.distribution.recipients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;

import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.distribution.RecipientAddress.Kind;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A recipient as typed. Addresses stand one a line, the preferred one first.
 *
 * @param channel     in the order of preference, with "" for none
 * @param post        the first one; only where the recipient is new
 * @param nonetheless entered although somebody alike is there
 */
public record RecipientForm(@RestForm String kind, @RestForm String name, @RestForm String group,
        @RestForm List<String> channel, @RestForm String copies, @RestForm String mail, @RestForm String place,
        @RestForm String pickUp, @RestForm String phone, @RestForm String remark, @BeanParam PostForm post,
        @RestForm boolean nonetheless) {
    private static final int NAME = 60;
    private static final int REMARK = 500;
    private static final int MOST_COPIES = 9999;
    private static final int MOST_ADDRESSES = 20;

    static RecipientForm empty() {
        return new RecipientForm("PERSON", "", "SEND", List.of("PRINT", "", ""), "1", "", "", "", "", "",
                PostForm.empty(), false);
    }

    static RecipientForm of(Recipient recipient) {
        return new RecipientForm(recipient.kind().name(), recipient.name(), recipient.group().name(),
                padded(recipient.channels().stream().map(Channel::name).toList()),
                Integer.toString(recipient.copies()), lines(recipient, Kind.MAIL), lines(recipient, Kind.POST),
                lines(recipient, Kind.PICK_UP), lines(recipient, Kind.PHONE), recipient.remark(), PostForm.empty(),
                false);
    }

    RecipientForm cleaned() {
        List<String> ways = channel == null ? List.of() : channel.stream().map(CleanText::line).toList();
        return new RecipientForm(CleanText.line(kind), CleanText.line(name), CleanText.line(group), padded(ways),
                CleanText.line(copies), eachLine(mail), eachLine(place), eachLine(pickUp), eachLine(phone),
                CleanText.lines(remark).strip(), post.cleaned(), nonetheless);
    }

    FormErrors check() {
        FormErrors errors = FormErrors.none();
        choose(errors, "kind", kind, Recipient.Kind.values());
        errors.required("name", name).atMost("name", name, NAME);
        choose(errors, "group", group, DistributionGroup.values());
        if (!Ways.ALL.stream().map(Channel::name).toList().containsAll(ways()) || ways().isEmpty()) {
            errors.add("channel", "chooseOne");
        } else if (new HashSet<>(ways()).size() < ways().size()) {
            errors.add("channel", "chosenTwice");
        }
        if (!copies.matches("[1-9]\\d{0,3}")) {
            errors.add("copies", "notACount", MOST_COPIES);
        }
        checkAddresses(errors);
        return errors.atMost("remark", remark, REMARK);
    }

    /** Mail is never printed. */
    FormErrors checkOnPaper(FormErrors errors, PrintableCharacters printable) {
        printable.check(errors, "name", name);
        printable.check(errors, "place", place);
        printable.check(errors, "pickUp", pickUp);
        printable.check(errors, "phone", phone);
        return errors;
    }

    private void checkAddresses(FormErrors errors) {
        for (Field field : fields()) {
            List<String> typed = CleanText.items(field.typed(), "\n");
            for (int i = 0; i < typed.size(); i++) {
                String one = typed.get(i);
                if (field.kind() == Kind.MAIL && !RecipientAddress.isMailbox(one)) {
                    errors.add(field.name(), "notAMailbox", i + 1);
                } else if (one.codePointCount(0, one.length()) > RecipientAddress.LONGEST) {
                    errors.add(field.name(), "lineTooLong", i + 1);
                }
            }
            if (typed.size() > MOST_ADDRESSES) {
                errors.add(field.name(), "tooManyLines", MOST_ADDRESSES);
            }
        }
    }

    Recipient.Details details() {
        return new Recipient.Details(Recipient.Kind.valueOf(kind), name, DistributionGroup.valueOf(group),
                ways().stream().map(Channel::valueOf).toList(), Integer.parseInt(copies), remark);
    }

    List<RecipientAddress> addresses() {
        return fields().stream().flatMap(field -> CleanText.items(field.typed(), "\n").stream().distinct()
                .map(one -> new RecipientAddress(field.kind(), one))).toList();
    }

    /** Those who are there already and may be the same. */
    List<Recipient> alike() {
        return Recipient.alike(name, post.salutation(), CleanText.items(mail, "\n"));
    }

    private record Field(String name, Kind kind, String typed) {
    }

    private List<Field> fields() {
        return List.of(new Field("mail", Kind.MAIL, mail), new Field("place", Kind.POST, place),
                new Field("pickUp", Kind.PICK_UP, pickUp), new Field("phone", Kind.PHONE, phone));
    }

    private List<String> ways() {
        return channel.stream().filter(way -> !way.isEmpty()).toList();
    }

    private static void choose(FormErrors errors, String field, String typed, Enum<?>[] values) {
        if (Arrays.stream(values).noneMatch(value -> value.name().equals(typed))) {
            errors.add(field, "chooseOne");
        }
    }

    private static String lines(Recipient recipient, Kind kind) {
        return String.join("\n", recipient.addresses().stream().filter(address -> address.kind() == kind)
                .map(RecipientAddress::value).toList());
    }

    private static String eachLine(String typed) {
        return String.join("\n", CleanText.items(CleanText.lines(typed), "\n"));
    }

    /** As many as the form has fields. */
    private static List<String> padded(List<String> ways) {
        List<String> three = new ArrayList<>(ways.subList(0, Math.min(ways.size(), Ways.ALL.size())));
        Stream.generate(() -> "").limit(Ways.ALL.size() - three.size()).forEach(three::add);
        return List.copyOf(three);
    }
}
