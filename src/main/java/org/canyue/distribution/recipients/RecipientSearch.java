package org.canyue.distribution.recipients;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.DistributionList;
import org.canyue.distribution.Recipient;
import org.canyue.text.CleanText;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/**
 * What recipients are looked for by.
 *
 * @param words   of the name, the form of address, the post, the organisation or an address; empty for all
 * @param group   null for all
 * @param channel null for all
 */
public record RecipientSearch(String words, DistributionGroup group, Channel channel, State state, int page) {
    static final int ROWS = 50;
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;
    private static final String IN_POST = """
            exists (select 1 from Appointment a where a.recipient = r
              and (a.validFrom is null or a.validFrom <= :today) and (a.validUntil is null or a.validUntil >= :today))""";
    private static final String WORDS = """
            and (lower(r.name) like :words escape '!' or lower(r.remark) like :words escape '!'
             or exists (select 1 from Appointment a left join a.organisation o where a.recipient = r
               and (lower(a.salutation) like :words escape '!' or lower(a.post) like :words escape '!'
                 or lower(o.name) like :words escape '!'))
             or exists (select 1 from r.addresses p where lower(p.value) like :words escape '!'))""";
    private static final String ORDER = " order by case r.distributionGroup when REPORT then 0 when SEND then 1 else 2 end, r.id";

    public enum State {
        CURRENT, FORMER, ERASED
    }

    public RecipientSearch {
        words = CleanText.line(words);
        words = words.substring(0,
                words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
        state = state == null ? State.CURRENT : state;
        page = Math.max(0, Math.min(page, LAST_PAGE));
    }

    /** One more than a page has, to see whether there is another. */
    List<Recipient> found(LocalDate today) {
        return query(today).range(page * ROWS, page * ROWS + ROWS).list();
    }

    long count(LocalDate today) {
        return query(today).count();
    }

    /** Those of all pages, one more than a list takes at most. */
    List<Recipient> everybody(LocalDate today) {
        return query(today).range(0, DistributionList.MOST_MEMBERS).list();
    }

    private PanacheQuery<Recipient> query(LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        var query = new StringBuilder("from Recipient r where ").append(switch (state) {
            case CURRENT -> "r.erasedAt is null and (" + IN_POST
                    + " or not exists (select 1 from Appointment a where a.recipient = r))";
            case FORMER -> "r.erasedAt is null and not " + IN_POST
                    + " and exists (select 1 from Appointment a where a.recipient = r)";
            case ERASED -> "r.erasedAt is not null";
        });
        if (state != State.ERASED) {
            parameters.put("today", today);
        }
        if (!words.isEmpty()) {
            query.append(" ").append(WORDS);
            parameters.put("words", "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (group != null) {
            query.append(" and r.distributionGroup = :group");
            parameters.put("group", group);
        }
        if (channel != null) {
            query.append(" and array_to_string(r.channels, ',') like :channel");
            parameters.put("channel", "%" + channel + "%");
        }
        return Recipient.find(query.append(ORDER).toString(), parameters);
    }

    boolean isOpen() {
        return words.isEmpty() && group == null && channel == null && state == State.CURRENT && page == 0;
    }

    /** For templates: the address of the page that many pages on; negative goes back. */
    public String href(String path, int pages) {
        return "%s?q=%s&group=%s&channel=%s&state=%s&page=%d".formatted(path,
                URLEncoder.encode(words, StandardCharsets.UTF_8), group == null ? "" : group,
                channel == null ? "" : channel, state, page + pages);
    }

    public List<State> states() {
        return List.of(State.values());
    }

    public List<DistributionGroup> groups() {
        return List.of(DistributionGroup.values());
    }

    public List<Channel> channels() {
        return Ways.ALL;
    }
}
