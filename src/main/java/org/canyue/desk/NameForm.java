package org.canyue.desk;

import java.util.ArrayList;
import java.util.List;

import org.canyue.bulletin.HouseName;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.canyue.text.proofreading.Person;
import org.jboss.resteasy.reactive.RestForm;

/** A person of the office's list as typed; or, in lines, many of them. */
public record NameForm(@RestForm String name, @RestForm String post, @RestForm String position,
        @RestForm String lines) {
    private static final int NAME = 40;
    private static final int POST = 60;
    private static final int LAST = 99_999;
    private static final String ORDER = "[1-9]\\d{0,4}";

    static NameForm empty() {
        return new NameForm("", "", "", "");
    }

    static NameForm of(Person person) {
        return new NameForm(person.name(), person.post(), Integer.toString(person.order()), "");
    }

    NameForm cleaned() {
        return new NameForm(CleanText.line(name), CleanText.line(post), CleanText.line(position),
                CleanText.lines(lines));
    }

    FormErrors check(HouseName changed) {
        var errors = FormErrors.none().required("name", name).atMost("name", name, NAME).atMost("post", post, POST);
        if (!position.matches(ORDER)) {
            errors.add("position", "notACount", LAST);
        }
        if (HouseName.named(name).filter(other -> !other.equals(changed)).isPresent()) {
            errors.add("name", "alreadyListed");
        }
        return errors;
    }

    Person person() {
        return new Person(name, post, Integer.parseInt(position));
    }

    /** Names each line that cannot be taken. */
    FormErrors checkLines() {
        var errors = FormErrors.none().required("lines", lines);
        for (ListLines.Line line : ListLines.of(lines)) {
            boolean fits = !line.cell(0).isEmpty() && length(line.cell(0)) <= NAME && length(line.cell(1)) <= POST
                    && line.cell(2).matches(ORDER + "|") && line.cells().size() <= 3;
            if (!fits) {
                errors.add("lines", "unreadableLine", line.number());
            }
        }
        return errors;
    }

    /** One without an order comes behind all. */
    List<Person> people() {
        List<Person> people = new ArrayList<>();
        int next = HouseName.nextPosition();
        for (ListLines.Line line : ListLines.of(lines)) {
            int order = line.cell(2).isEmpty() ? next : Integer.parseInt(line.cell(2));
            next = Math.min(LAST, Math.max(next, order + 1));
            people.add(new Person(line.cell(0), line.cell(1), order));
        }
        return people;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
