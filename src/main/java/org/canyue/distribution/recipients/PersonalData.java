package org.canyue.distribution.recipients;

import java.util.List;
import java.util.stream.IntStream;

import org.canyue.distribution.Recipient;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** All that the database holds about a recipient, from every part of distribution; for the person who asks what is stored. */
final class PersonalData {
    private static final String ALL = """
            select cast(json_build_object(
              'id', r.id, 'kind', r.kind, 'name', r.name, 'group', r.distribution_group, 'channels', r.channels,
              'copies', r.copies, 'remark', r.remark, 'addedAt', r.added_at, 'erasedAt', r.erased_at,
              'appointments', (select coalesce(json_agg(json_build_object('salutation', a.salutation, 'post', a.post,
                  'organisation', o.name, 'from', a.valid_from, 'until', a.valid_until) order by a.valid_from nulls first), '[]')
                from appointment a left join organisation o on o.id = a.organisation_id where a.recipient_id = r.id),
              'addresses', (select coalesce(json_agg(json_build_object('kind', a.kind, 'value', a.value) order by a.position), '[]')
                from recipient_address a where a.recipient_id = r.id),
              'lists', (select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'copies', m.copies) order by l.id), '[]')
                from distribution_list_member m join distribution_list l on l.id = m.distribution_list_id where m.recipient_id = r.id),
              'deliveries', (select coalesce(json_agg(json_build_object('issue', p.issue_id, 'year', i.year, 'number', i.number,
                  'title', v.title, 'name', d.name, 'post', d.post, 'organisation', d.organisation, 'group', d.distribution_group,
                  'channel', d.channel, 'copies', d.copies, 'address', d.address, 'numbers',
                  (select coalesce(json_agg(c.number order by c.number), '[]') from printed_copy c where c.delivery_id = d.id),
                  'ended', (select coalesce(json_agg(json_build_object('number', c.number, 'kind', e.kind, 'day', e.on_day,
                    'witness', e.witness, 'remark', e.remark) order by c.number), '[]')
                    from printed_copy c join copy_end e on e.copy_id = c.id where c.delivery_id = d.id))
                  order by i.issued_on desc nulls first, d.position), '[]')
                from delivery d join distribution_plan p on p.id = d.plan_id join issue i on i.id = p.issue_id
                left join revision v on v.id = i.current_revision_id where d.recipient_id = r.id),
              'receipts', (select coalesce(json_agg(json_build_object('issue', p.issue_id, 'way', t.way, 'receivedAt', t.received_at,
                  'receivedBy', t.received_by, 'handedOverBy', t.handed_over_by, 'struck', t.struck_at is not null,
                  'struckReason', t.struck_reason) order by t.id), '[]')
                from receipt t join delivery d on d.id = t.delivery_id join distribution_plan p on p.id = d.plan_id
                where d.recipient_id = r.id),
              'letters', (select coalesce(json_agg(json_build_object('issue', l.issue_id, 'kind', l.kind, 'address', l.address,
                  'state', l.state, 'queuedAt', l.queued_at, 'sentAt', l.sent_at, 'answer', l.answer, 'messageId', l.message_id,
                  'events', (select coalesce(json_agg(json_build_object('state', e.state, 'at', e.at, 'answer', e.answer) order by e.id), '[]')
                    from letter_event e where e.letter_id = l.id)) order by l.id), '[]')
                from letter l join delivery d on d.id = l.delivery_id where d.recipient_id = r.id),
              'feedback', (select coalesce(json_agg(json_build_object('issue', f.issue_id, 'kind', k.name, 'giver', f.giver,
                  'givenOn', f.given_on, 'level', f.level, 'way', f.way, 'restricted', f.restricted, 'words', f.words,
                  'recordedAt', f.recorded_at, 'struckReason', f.struck_reason,
                  'scans', (select coalesce(json_agg(s.name order by s.id), '[]') from feedback_scan s where s.feedback_id = f.id),
                  'followUps', (select coalesce(json_agg(json_build_object('task', u.task, 'dueOn', u.due_on,
                    'outcome', u.outcome) order by u.id), '[]') from follow_up u where u.feedback_id = f.id)) order by f.id), '[]')
                from feedback f join feedback_kind k on k.id = f.kind_id where f.recipient_id = r.id),
              'waitingImports', (select coalesce(json_agg(w.cells order by w.recipient_import_id, w.position), '[]')
                from recipient_import_row w where w.recipient_id = r.id)
            ) as text) from recipient r where r.id = :id""";

    private final JsonObject everything;

    private PersonalData(JsonObject everything) {
        this.everything = everything;
    }

    static PersonalData of(Recipient recipient) {
        return new PersonalData(new JsonObject(Recipient.getEntityManager().unwrap(org.hibernate.Session.class)
                .createNativeQuery(ALL, String.class).setParameter("id", recipient.id()).getSingleResult()));
    }

    String json() {
        return everything.encodePrettily();
    }

    List<JsonObject> part(String name) {
        JsonArray rows = everything.getJsonArray(name);
        return IntStream.range(0, rows.size()).mapToObj(rows::getJsonObject).toList();
    }
}
