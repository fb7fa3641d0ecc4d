package org.canyue.distribution.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.DistributionList;
import org.canyue.distribution.Plan;
import org.canyue.distribution.Recipient;
import org.canyue.text.CleanText;

/** Where the lines of a plan come from: the addressees of the issue, the lists of its bulletin, the issue before, a search. */
record Sources(Issue issue, LocalDate day) {
    private static final int MOST_FOUND = 20;
    private static final String FOUND = """
            from Recipient r where r.erasedAt is null and (lower(r.name) like ?1 escape '!' or exists (
              select 1 from Appointment a left join a.organisation o where a.recipient = r
              and (lower(a.salutation) like ?1 escape '!' or lower(o.name) like ?1 escape '!')))""";

    /** On the day of the issue, or on the day of today while it has none. */
    static Sources of(Issue issue, LocalDate today) {
        return new Sources(issue, issue.issuedOn() == null ? today : issue.issuedOn());
    }

    /**
     * @param source addressees, previous, list-7, recipient-12, or found for all that the search finds; anything else adds nothing
     * @param query  what is searched for
     */
    Map<Recipient, Share> lines(String source, String query) {
        if (source.equals("found")) {
            return found(query, DistributionList.MOST_MEMBERS).stream()
                    .collect(Collectors.toMap(Function.identity(), one -> Share.usual(one, one.copies()),
                            (one, other) -> one, LinkedHashMap::new));
        }
        return lines(source);
    }

    Map<Recipient, Share> lines(String source) {
        if (source.equals("addressees")) {
            return addressees();
        }
        if (source.equals("previous")) {
            return previous().map(Sources::still).orElse(Map.of());
        }
        if (source.matches("list-\\d{1,18}")) {
            return list(Long.parseLong(source.substring(5)));
        }
        if (source.matches("recipient-\\d{1,18}")) {
            return Recipient.<Recipient>findByIdOptional(Long.valueOf(source.substring(10)))
                    .filter(recipient -> !recipient.isErased())
                    .map(recipient -> Map.of(recipient, Share.usual(recipient, recipient.copies()))).orElse(Map.of());
        }
        return Map.of();
    }

    private Map<Recipient, Share> addressees() {
        Map<Recipient, Share> lines = new LinkedHashMap<>();
        for (String salutation : issue.current().content().addressees()) {
            Recipient.addressedAs(salutation, day)
                    .forEach(recipient -> lines.put(recipient, Share.usual(recipient, recipient.copies())));
        }
        return lines;
    }

    /** Forms of address that fit nobody on the day. */
    List<String> missing() {
        return issue.current().content().addressees().stream()
                .filter(salutation -> Recipient.addressedAs(salutation, day).isEmpty()).toList();
    }

    private Map<Recipient, Share> list(long id) {
        Map<Recipient, Share> lines = new LinkedHashMap<>();
        lists().stream().filter(list -> list.id() == id).flatMap(list -> list.members().stream())
                .filter(member -> !member.recipient().isErased())
                .forEach(member -> lines.put(member.recipient(), Share.usual(member.recipient(), member.copies())));
        return lines;
    }

    List<DistributionList> lists() {
        return DistributionList.of(issue.bulletin());
    }

    private static Map<Recipient, Share> still(Plan plan) {
        Map<Recipient, Share> lines = new LinkedHashMap<>(Share.of(plan));
        lines.keySet().removeIf(Recipient::isErased);
        return lines;
    }

    /** The plan of the issue before this one in its series. */
    Optional<Plan> previous() {
        Integer total = issue.number().map(number -> number.total()).orElse(Integer.MAX_VALUE);
        return Plan.find("""
                issue.bulletin = ?1 and issue.series = ?2 and issue.number.total < ?3
                order by issue.number.total desc""", issue.bulletin(), issue.series(), total).page(0, 1)
                .<Plan>firstResultOptional();
    }

    /** By name or form of address. */
    List<Recipient> found(String typed) {
        return found(typed, MOST_FOUND);
    }

    private List<Recipient> found(String typed, int most) {
        return CleanText.line(typed).isEmpty()
                ? List.of()
                : Recipient.<Recipient>find(FOUND + " order by r.name, r.id", like(typed)).page(0, most).list();
    }

    long countFound(String typed) {
        return CleanText.line(typed).isEmpty() ? 0 : Recipient.count(FOUND, like(typed));
    }

    private static String like(String typed) {
        return "%" + CleanText.line(typed).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
