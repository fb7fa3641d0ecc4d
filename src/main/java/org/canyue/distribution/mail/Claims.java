package org.canyue.distribution.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Which node sends which letter. A claim is committed before anything goes to the wire, so no letter is sent by two; what a node that
 * fell silent had claimed is called uncertain by the others.
 */
@ApplicationScoped
public class Claims {
    /** One node claims at a time, so that the limits of a domain are counted right. Any number that nobody else uses. */
    private static final long LOCK = 0x6d61696cL;
    /** A node that stops within a claim, or is cut off from the database, may not keep the others from theirs. */
    private static final String ALONE = """
            select set_config('idle_in_transaction_session_timeout', '10s', true), pg_advisory_xact_lock(:lock)::text""";
    private static final String BEAT = """
            insert into mail_node (id, seen_at) values (:node, clock_timestamp())
            on conflict (id) do update set seen_at = excluded.seen_at""";
    /** The first due letters of each domain in turn, so that no domain waits for another; as many as each takes now. */
    private static final String NEXT = """
            with recursive domains (name) as (
              (select l.domain from letter l where l.state = 'QUEUED' order by l.domain limit 1)
              union all
              select (select l.domain from letter l where l.state = 'QUEUED' and l.domain > d.name order by l.domain limit 1)
              from domains d where d.name is not null),
            room as materialized (
              select d.name, mail_room(d.name, :now) as places from domains d
              where d.name is not null and exists (
                select from letter l where l.state = 'QUEUED' and l.domain = d.name and l.due_at <= :now)),
            next as materialized (
              select due.id from room cross join lateral (
                select l.id, l.due_at, row_number() over (order by l.due_at, l.id) as place from letter l
                where l.state = 'QUEUED' and l.domain = room.name and l.due_at <= :now
                order by l.due_at, l.id limit room.places) due
              order by due.place, due.due_at limit :most),
            mine as materialized (
              select l.id from letter l where l.id in (select id from next) and l.state = 'QUEUED'
              for update skip locked),
            claimed as (
              update letter l set state = 'SENDING', claimed_at = :now, claimed_by = :node, attempts = l.attempts + 1
              from mine where l.id = mine.id returning l.id, l.attempts),
            noted as (
              insert into letter_event (letter_id, state, at, answer) select c.id, 'SENDING', :now, '' from claimed c)
            select id, attempts from claimed""";
    private static final String SILENT = """
            select l.id from letter l where l.state = 'SENDING' and not exists (
              select from mail_node n where n.id = l.claimed_by
              and n.seen_at > clock_timestamp() - make_interval(secs => :seconds))
            order by l.id limit 200 for update skip locked""";

    private static final String SAY = """
            update mail_node set trouble = :trouble, words = :words, next_try = cast(:next as timestamptz)
            where id = :node""";
    private static final String TROUBLES = """
            select trouble, words, cast(extract(epoch from next_try) * 1000 as bigint) from mail_node
            where trouble is not null and seen_at > clock_timestamp() - interval '1 minute' order by next_try, trouble""";
    private static final String LEFT = """
            delete from mail_node where id = :node or seen_at < clock_timestamp() - interval '1 day'""";

    private final String node = UUID.randomUUID().toString();
    private final Clock clock;

    @Inject
    public Claims(Clock clock) {
        this.clock = clock;
    }

    /** At most so many, each marked as this node's. */
    List<Attempt> next(int most) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = session();
            session.createNativeQuery(ALONE, Object[].class).setParameter("lock", LOCK).getSingleResult();
            session.createNativeMutationQuery(BEAT).setParameter("node", node).executeUpdate();
            return session.createNativeQuery(NEXT, Object[].class).setParameter("now", now).setParameter("node", node)
                    .setParameter("most", most).getResultList().stream()
                    .map(row -> new Attempt((Long) row[0], (Integer) row[1], node)).toList();
        });
    }

    /** This node's by the database, but not by itself: the database went away before it could say that the claim was made. */
    List<Attempt> lost(Set<Long> underway) {
        return QuarkusTransaction.requiringNew().call(() -> session()
                .createNativeQuery("select id, attempts from letter where state = 'SENDING' and claimed_by = :node",
                        Object[].class)
                .setParameter("node", node).getResultList().stream()
                .filter(row -> !underway.contains((Long) row[0]))
                .map(row -> new Attempt((Long) row[0], (Integer) row[1], node)).toList());
    }

    /** Says that this node lives. */
    void beat() {
        QuarkusTransaction.requiringNew().run(
                () -> session().createNativeMutationQuery(BEAT).setParameter("node", node).executeUpdate());
    }

    /** For the pages of all nodes. @param trouble null while all is well */
    void say(Trouble trouble) {
        QuarkusTransaction.requiringNew()
                .run(() -> session().createNativeMutationQuery(SAY).setParameter("node", node)
                        .setParameter("trouble", trouble == null ? null : trouble.kind().name(), String.class)
                        .setParameter("words", trouble == null ? "" : trouble.words())
                        .setParameter("next",
                                trouble == null || trouble.nextTry() == null ? null : trouble.nextTry().toString(),
                                String.class)
                        .executeUpdate());
    }

    /** Of the nodes that live. */
    List<Trouble> troubles() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session().createNativeQuery(TROUBLES, Object[].class).getResultList().stream()
                        .map(row -> new Trouble(Trouble.Kind.valueOf((String) row[0]), (String) row[1],
                                row[2] == null ? null : Instant.ofEpochMilli((Long) row[2])))
                        .toList());
    }

    /** Calls uncertain what silent nodes had claimed; the caller lives, so it beats first. */
    int doubtTheSilent(Duration deadAfter, Retries retries) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> lost = session().createNativeQuery(SILENT, Long.class)
                    .setParameter("seconds", deadAfter.toMillis() / 1000.0).getResultList();
            lost.forEach(id -> Letter.<Letter>findById(id).doubt(Remark.LOST.code(), retries, clock.instant()));
            return lost.size();
        });
    }

    /** What is still under way is uncertain from now on. */
    void leave() {
        QuarkusTransaction.requiringNew().run(() -> session()
                .createNativeMutationQuery(LEFT).setParameter("node", node).executeUpdate());
    }

    private static Session session() {
        EntityManager manager = Letter.getEntityManager();
        return manager.unwrap(Session.class);
    }
}
