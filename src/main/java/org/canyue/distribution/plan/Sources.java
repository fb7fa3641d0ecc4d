package org.canyue.distribution.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.DistributionList;
import org.canyue.distribution.Plan;
import org.canyue.distribution.Recipient;
import org.canyue.text.CleanText;

/** Where the lines of a plan come from: the addressees of the issue, the lists of its bulletin, the issue before, a search. */
record Sources(Issue issue, LocalDate day) {
    private static final int MOST_FOUND = 20;

    /** On the day of the issue, or on the day of today while it has none. */
    static Sources of(Issue issue, LocalDate today) {
        return new Sources(issue, issue.issuedOn() == null ? today : issue.issuedOn());
    }

    /** @param source addressees, previous, list-7, recipient-12; anything else adds nothing */
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
        String query = CleanText.line(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        String like = "%" + query.toLowerCase().replaceAll("([!%_])", "!$1") + "%";
        return new ArrayList<>(Recipient.<Recipient>find(
                """
                        select distinct r from Recipient r left join r.appointments a
                        where r.erasedAt is null and (lower(r.name) like ?1 escape '!' or lower(a.salutation) like ?1 escape '!')
                        order by r.name""",
                like).page(0, MOST_FOUND).list());
    }
}
