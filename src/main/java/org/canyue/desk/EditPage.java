package org.canyue.desk;

import java.util.List;
import java.util.stream.Stream;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.IncompleteIssue;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.bulletin.Topic;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The form of an issue's text, fresh, refused, or beside what somebody else saved meanwhile.
 *
 * @param id 0 for an issue that is not there yet
 * @param bulletins to choose from for a new issue; one that exists stays with its own
 * @param planned whether 共印份数 is the sum of a plan, and what is typed for it counts for nothing
 * @param topics of each bulletin to choose from
 * @param conflict with what is saved now, where the form was opened on an older version; null otherwise
 */
public record EditPage(long id, int version, Status status, List<Choice> bulletins, Series series, boolean planned,
        IssueForm form, List<TopicBoxes> topics, FormErrors errors, Refusal refusal, EditConflict conflict) {

    public record Choice(String slug, String name, boolean chosen) {
    }

    static EditPage ofNew(Bulletin chosen, Series series, IssueForm form) {
        List<Bulletin> all = Bulletin.inOrder();
        return new EditPage(0, 0, Status.DRAFT, choices(all, chosen), series, false, form,
                all.stream().map(bulletin -> TopicBoxes.of(bulletin, List.of(), form.topic())).toList(),
                FormErrors.none(), null, null);
    }

    static EditPage of(Issue issue, IssueForm form) {
        return new EditPage(issue.id(), issue.version(), issue.status(),
                choices(List.of(issue.bulletin()), issue.bulletin()),
                issue.series(), issue.isPlanned(), asPlanned(issue, form),
                List.of(TopicBoxes.of(issue.bulletin(), had(issue), form.topic())), FormErrors.none(), null, null);
    }

    private static List<Topic> had(Issue issue) {
        return Stream.concat(issue.topics().stream(), issue.proposedTopics().stream()).toList();
    }

    private static IssueForm asPlanned(Issue issue, IssueForm form) {
        return issue.isPlanned() ? form.inCopies(issue.current().content().imprint().copies()) : form;
    }

    private static List<Choice> choices(List<Bulletin> bulletins, Bulletin chosen) {
        return bulletins.stream().map(bulletin -> new Choice(bulletin.slug(),
                bulletin.masthead().name() + " " + bulletin.masthead().kind(), bulletin.equals(chosen))).toList();
    }

    EditPage with(FormErrors mistakes) {
        return new EditPage(id, version, status, bulletins, series, planned, form, topics, mistakes, refusal, conflict);
    }

    EditPage with(Refusal reason) {
        FormErrors mistakes = FormErrors.none();
        if (reason instanceof IncompleteIssue incomplete) {
            incomplete.fields().forEach(field -> mistakes.add(field, "required"));
        }
        return new EditPage(id, version, status, bulletins, series, planned, form, topics, mistakes, reason, conflict);
    }

    /** A form with mistakes keeps the version on which it was opened, so that a change by others is still noticed. */
    EditPage openedOn(int openedVersion) {
        return new EditPage(id, openedVersion, status, bulletins, series, planned, form, topics, errors, refusal,
                conflict);
    }

    EditPage against(Issue now) {
        return new EditPage(id, version, status, bulletins, series, planned, form, topics, errors, refusal,
                EditConflict.between(now, form, this));
    }
}
