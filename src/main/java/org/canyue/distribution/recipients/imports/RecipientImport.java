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
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User uploadedBy;
    private Instant uploadedAt;

    protected RecipientImport() {
    }

    /** Stores a file with its columns as their headers say and its rows compared. Of two headers alike the first counts. */
    static RecipientImport of(String name, Table table, User by, Clock clock) {
        var file = new RecipientImport();
        file.name = name;
        file.uploadedBy = by;
        file.uploadedAt = clock.instant();
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        file.header = new ArrayList<>(table.header().cells());
        while (file.header.size() < columns) {
            file.header.add("");
        }
        file.fields = recognised(file.header);
        file.persist();
        file.rows().write(Judgement.of(table.rows(), file.fields(), RecipientRegister.today(clock)));
        return file;
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

    void compare(Clock clock) {
        // An optimistic lock would do nothing here, since forAct holds a stronger one.
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        rows().write(Judgement.of(rows().texts(), fields(), RecipientRegister.today(clock)));
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
