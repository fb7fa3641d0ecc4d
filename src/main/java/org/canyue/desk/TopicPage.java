package org.canyue.desk;

import org.canyue.bulletin.Topic;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/** A topic of a bulletin's list: what is saved of it, and what was typed. */
public record TopicPage(long bulletin, long id, int version, String saved, Topic.Standing standing, TopicForm form,
        FormErrors errors, Refusal refusal) {
    static TopicPage of(Topic topic, TopicForm form) {
        return new TopicPage(topic.bulletin().id(), topic.id(), topic.version(), topic.name(), topic.standing(), form,
                FormErrors.none(), null);
    }

    TopicPage with(FormErrors mistakes) {
        return new TopicPage(bulletin, id, version, saved, standing, form, mistakes, refusal);
    }

    TopicPage with(Refusal reason) {
        return new TopicPage(bulletin, id, version, saved, standing, form, errors, reason);
    }

    /** A form with mistakes keeps the version on which it was opened, so that a change by others is still noticed. */
    TopicPage openedOn(int openedVersion) {
        return new TopicPage(bulletin, id, openedVersion, saved, standing, form, errors, refusal);
    }
}
