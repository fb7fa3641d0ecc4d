package org.canyue.distribution.recipients;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canyue.distribution.DistributionList;
import org.canyue.distribution.LinePages;
import org.canyue.distribution.Recipient;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * A list with its members: as it is, refused, or beside what somebody else saved meanwhile.
 *
 * @param name    as saved
 * @param typed   the name in the form
 * @param refusal null where there was none
 * @param saved   the lines saved now, where the form was opened on an older version; null otherwise
 * @param rows    of all pages
 * @param page    the one shown, from 0
 */
public record ListPage(long id, int version, String bulletin, String name, String typed, List<Row> rows,
        FormErrors errors, Refusal refusal, List<String> saved, int page) {

    public record Row(int index, RecipientRow recipient, String copies, String place) {
        public String copiesField() {
            return "copies-" + index;
        }

        public String placeField() {
            return "place-" + index;
        }
    }

    static ListPage of(DistributionList list, LocalDate today) {
        return of(list, today, 0);
    }

    static ListPage of(DistributionList list, LocalDate today, int page) {
        List<DistributionList.Member> members = list.members();
        List<RecipientRow> recipients = RecipientRow
                .of(members.stream().map(DistributionList.Member::recipient).toList(), today);
        List<Row> rows = IntStream.range(0, members.size()).mapToObj(i -> new Row(i, recipients.get(i),
                Integer.toString(members.get(i).copies()), Integer.toString(i + 1))).toList();
        return new ListPage(list.id(), list.version(), list.bulletin().masthead().name(), list.name(), list.name(),
                rows, FormErrors.none(), null, null, page);
    }

    /** With what was typed; rows of whom nobody knows any more are left out. */
    ListPage with(ListForm form, FormErrors mistakes, Refusal reason, LocalDate today) {
        List<Long> ids = form.ids();
        List<Recipient> known = ids.isEmpty() ? List.of() : Recipient.list("id in ?1 and erasedAt is null", ids);
        Map<Long, RecipientRow> recipients = RecipientRow.of(known, today).stream()
                .collect(Collectors.toMap(RecipientRow::id, Function.identity()));
        List<Integer> there = IntStream.range(0, ids.size()).filter(i -> recipients.containsKey(ids.get(i))).boxed()
                .toList();
        List<Row> filled = IntStream.range(0, there.size()).mapToObj(row -> new Row(row,
                recipients.get(ids.get(there.get(row))), form.copies(there.get(row)), form.place(there.get(row))))
                .toList();
        return new ListPage(id, version, bulletin, name, form.name(), filled, mistakes, reason, saved,
                firstWrong(mistakes).orElse(form.page()));
    }

    /** With what is saved now to compare; this page has to be that of the list as it is. */
    ListPage against(ListPage now) {
        return new ListPage(id, version, bulletin, name, typed, rows, errors, refusal,
                now.rows.stream().map(row -> row.recipient().salutation() + " " + row.copies()).toList(), page);
    }

    ListPage because(Refusal reason) {
        return new ListPage(id, version, bulletin, name, typed, rows, errors, reason, saved, page);
    }

    /** A form that was refused for its mistakes stays one of the version that it was opened on. */
    ListPage openedOn(int opened) {
        return new ListPage(id, opened, bulletin, name, typed, rows, errors, refusal, saved, page);
    }

    private static Optional<Integer> firstWrong(FormErrors mistakes) {
        return mistakes.all().stream().map(FormErrors.Mistake::field).filter(field -> field.matches("\\w+-\\d{1,6}"))
                .map(field -> Integer.parseInt(field.substring(field.indexOf('-') + 1)) / LinePages.ROWS).findFirst();
    }

    public LinePages pages() {
        return LinePages.of(rows, page);
    }

    /** Those of the page. */
    public List<Row> shown() {
        return LinePages.slice(rows, pages().page());
    }

    public boolean isFirst(Row row) {
        return row.index() == 0;
    }

    public boolean isLast(Row row) {
        return row.index() == rows.size() - 1;
    }

    /** What is typed in all rows, for {@link ListForm}. */
    public String figures() {
        return rows.stream().map(row -> ListForm.packed(row.copies()) + "/" + ListForm.packed(row.place()))
                .collect(Collectors.joining(","));
    }

    public String members() {
        return rows.stream().map(row -> Long.toString(row.recipient().id())).collect(Collectors.joining(","));
    }

    public int copies() {
        return rows.stream().mapToInt(row -> row.copies().matches("\\d{1,4}") ? Integer.parseInt(row.copies()) : 0)
                .sum();
    }
}
