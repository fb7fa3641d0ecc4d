package org.canyue.distribution.recipients.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.exchange.spreadsheet.Table;
import org.canyue.platform.StoredEntity;

/** 导入的发行对象: a file of recipients that waits to be looked at and taken in. It goes with the intake, else after a day. */
@Entity
public class RecipientImport extends StoredEntity {
    static final Duration KEPT = Duration.ofDays(1);

    @Version
    private int version;
    private String name;
    private List<String> header;
    private List<String> fields;
    private List<String> sheets;
    private int sheet;
    private int head;
    @Enumerated(EnumType.STRING)
    private MailboxWay mailboxWay = MailboxWay.PRINT;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User uploadedBy;
    private Instant uploadedAt;

    protected RecipientImport() {
    }

    /** Stores a file with its columns as their headers say and its rows compared. Of two headers alike the first counts. */
    static RecipientImport of(String name, byte[] content, Table table, User by, Clock clock) {
        var file = new RecipientImport();
        file.name = name;
        file.uploadedBy = by;
        file.uploadedAt = clock.instant();
        file.take(table);
        file.persist();
        file.source().keep(content, table);
        file.rows().write(Judgement.of(FileRow.of(table.rows()), file.reading(), RecipientRegister.today(clock)));
        return file;
    }

    /** Another sheet of the same file, or another line of it that names the columns; what was chosen and mended goes. */
    void read(byte[] content, Table table, Clock clock) {
        take(table);
        source().keep(content, table);
        compare(FileRow.of(table.rows()), clock);
    }

    private void take(Table table) {
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        header = new ArrayList<>(table.header().cells());
        while (header.size() < columns) {
            header.add("");
        }
        fields = recognised(header);
        sheets = table.sheets();
        sheet = table.sheet();
        head = table.head();
    }

    /**
     * Held until the transaction ends.
     *
     * @throws StaleRecipientImport where it is no longer what the form was opened on
     */
    static Optional<RecipientImport> forAct(long id, int openedOn) {
        Optional<RecipientImport> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(file -> file.version != openedOn).ifPresent(file -> {
            throw new StaleRecipientImport();
        });
        return found;
    }

    static List<RecipientImport> newest() {
        return list("order by id desc");
    }

    static void forgetOld(Clock clock) {
        delete("uploadedAt < ?1", clock.instant().minus(KEPT));
    }

    /** Gives the columns other fields; null for one that is not read. Compares anew. */
    void assign(List<RecipientField> assigned, Clock clock) {
        fields = assigned.stream().map(field -> field == null ? "" : field.name()).toList();
        compare(clock);
    }

    /** Gives those rows another way that have a mailbox and say none. Compares anew. */
    void assign(MailboxWay way, Clock clock) {
        mailboxWay = way;
        compare(clock);
    }

    /** Anew, with what was chosen and mended. */
    void compare(Clock clock) {
        compare(rows().all().stream().map(JudgedRow::source).toList(), clock);
    }

    /** @throws StaleRecipientImport where the row is gone */
    void mend(int position, List<String> cells, Clock clock) {
        if (rows().at(position).isEmpty()) {
            throw new StaleRecipientImport();
        }
        compare(rows().all().stream().map(JudgedRow::source)
                .map(row -> row.position() == position ? row.mended(cells) : row).toList(), clock);
    }

    void choose(Map<Integer, RowChoice> choices) {
        changed();
        rows().choose(choices);
    }

    private void compare(List<FileRow> lines, Clock clock) {
        changed();
        rows().write(Judgement.of(lines, reading(), RecipientRegister.today(clock)));
    }

    /** An optimistic lock would do nothing here, since forAct holds a stronger one. */
    private void changed() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    ImportSource source() {
        return new ImportSource(this);
    }

    ImportRows rows() {
        return new ImportRows(this);
    }

    Map<JudgedRow.State, Integer> counts() {
        return rows().counts();
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    List<String> header() {
        return header;
    }

    /** Of each column; null for one that is not read. */
    List<RecipientField> fields() {
        List<RecipientField> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.isEmpty() ? null : RecipientField.valueOf(field)));
        return all;
    }

    /** How copies go to rows that have a mailbox and say no way. */
    MailboxWay mailboxWay() {
        return mailboxWay;
    }

    RowReading reading() {
        return new RowReading(fields(), mailboxWay);
    }

    /** The names of the sheets of the file; none where it has but one table. */
    List<String> sheets() {
        return sheets;
    }

    int sheet() {
        return sheet;
    }

    /** Which of its lines names the columns, from 0. */
    int head() {
        return head;
    }

    User uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    private static List<String> recognised(List<String> header) {
        Set<RecipientField> free = EnumSet.allOf(RecipientField.class);
        return header.stream().map(column -> RecipientField.named(column).filter(free::remove)
                .map(RecipientField::name).orElse("")).toList();
    }
}
