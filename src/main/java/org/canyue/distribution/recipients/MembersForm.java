package org.canyue.distribution.recipients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canyue.distribution.Appointment;
import org.canyue.distribution.DistributionList.Member;
import org.canyue.distribution.Recipient;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Whom to add to a list: ticked in the table, or typed, a form of address or name a line and the copies behind.
 *
 * @param recipient the ids of those ticked
 */
public record MembersForm(@RestForm List<String> recipient, @RestForm String lines) {
    private static final Pattern LINE = Pattern.compile("(.+?)(?:[\\s,，]+([1-9]\\d{0,3})\\s*份?)?");

    static MembersForm empty() {
        return new MembersForm(List.of(), "");
    }

    MembersForm cleaned() {
        return new MembersForm(recipient == null ? List.of() : recipient.stream().map(CleanText::line).toList(),
                CleanText.lines(lines).strip());
    }

    public boolean has(long id) {
        return recipient.contains(Long.toString(id));
    }

    /** Those who are there with those asked for behind; who is there already gets the copies typed. Names lines not understood. */
    List<Member> joined(List<Member> members, List<Recipient> all, LocalDate today, FormErrors errors) {
        RecipientRow.readAtOnce(members.stream().map(Member::recipient).toList());
        Map<Long, Member> joined = new LinkedHashMap<>();
        members.forEach(member -> joined.put(member.recipient().id(), member));
        ticked().forEach(one -> joined.putIfAbsent(one.id(), new Member(one, one.copies())));
        all.forEach(one -> joined.putIfAbsent(one.id(), new Member(one, one.copies())));
        List<Line> typed = typed();
        Map<String, Set<Recipient>> meant = meant(typed.stream().map(Line::words).toList(), today);
        for (Line line : typed) {
            Set<Recipient> found = meant.getOrDefault(line.words(), Set.of());
            if (found.size() == 1) {
                put(joined, found.iterator().next(), line.copies());
            } else {
                errors.add("lines", found.isEmpty() ? "unknownRecipient" : "ambiguousRecipient", line.number());
            }
        }
        return List.copyOf(joined.values());
    }

    private static void put(Map<Long, Member> joined, Recipient recipient, String copies) {
        if (copies == null) {
            joined.putIfAbsent(recipient.id(), new Member(recipient, recipient.copies()));
        } else {
            joined.put(recipient.id(), new Member(recipient, Integer.parseInt(copies)));
        }
    }

    private List<Recipient> ticked() {
        List<Long> ids = recipient.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Recipient> found = new ArrayList<>(Recipient.<Recipient>list("id in ?1 and erasedAt is null", ids));
        found.sort((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())));
        return found;
    }

    private record Line(int number, String words, String copies) {
    }

    private List<Line> typed() {
        String[] all = lines.split("\n", -1);
        return IntStream.range(0, all.length).boxed().flatMap(i -> {
            Matcher line = LINE.matcher(CleanText.line(all[i]));
            return line.matches() ? Stream.of(new Line(i + 1, line.group(1), line.group(2))) : Stream.empty();
        }).toList();
    }

    /** By the form of address of today, else by name; all of them read at once. */
    private static Map<String, Set<Recipient>> meant(List<String> words, LocalDate today) {
        Map<String, Set<Recipient>> meant = new HashMap<>();
        if (!words.isEmpty()) {
            Recipient.<Recipient>list("name in ?1 and erasedAt is null", words)
                    .forEach(one -> meant.computeIfAbsent(one.name(), name -> new LinkedHashSet<>()).add(one));
            Map<String, Set<Recipient>> addressed = new HashMap<>();
            Appointment.<Appointment>list("salutation in ?1 and recipient.erasedAt is null", words).stream()
                    .filter(held -> held.holdsOn(today)).forEach(held -> addressed
                            .computeIfAbsent(held.salutation(), name -> new LinkedHashSet<>()).add(held.recipient()));
            meant.putAll(addressed);
        }
        return meant;
    }
}
