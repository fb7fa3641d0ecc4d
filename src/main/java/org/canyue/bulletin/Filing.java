package org.canyue.bulletin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.canyue.account.User;
import org.canyue.bulletin.IssueEvent.TopicsFiled;
import org.canyue.bulletin.IssueEvent.TopicsProposed;
import org.canyue.platform.DomainEvents;

/**
 * What an issue is filed under, and what is proposed for it until the next signature. Filing is no text: it makes no revision
 * and voids no approval.
 */
final class Filing {
    private final Issue issue;

    Filing(Issue issue) {
        this.issue = issue;
    }

    static String names(Collection<Topic> topics) {
        return topics.stream().map(Topic::name).sorted().collect(Collectors.joining("、"));
    }

    void propose(Collection<Topic> topics, User by) {
        requireOwn(topics);
        String before = names(issue.proposed);
        if (replace(issue.proposed, topics)) {
            DomainEvents.raise(new TopicsProposed(issue, by, issue.updatedAt, before, names(issue.proposed)));
        }
    }

    /** A correction begins with what the issue is filed under. */
    void reopen() {
        replace(issue.proposed, issue.filed);
    }

    void drop() {
        issue.proposed.clear();
    }

    /** With the signature. */
    void publish(User by) {
        List<Topic> topics = new ArrayList<>(issue.proposed);
        topics.forEach(Topic::enlist);
        issue.proposed.clear();
        file(topics, by);
    }

    /** As it comes in from paper. */
    void takeIn(Collection<Topic> topics, User by) {
        requireOwn(topics);
        topics.forEach(Topic::enlist);
        file(topics, by);
    }

    /** At once and in public; a correction under way goes along, so that its signature does not undo it. */
    void change(Collection<Topic> topics, User by) {
        requireOwn(topics);
        if (topics.stream().anyMatch(topic -> topic.standing() == Topic.Standing.PROPOSED)) {
            throw new UnknownTopic();
        }
        if (issue.isBeingCorrected()) {
            Set<Topic> removed = without(issue.filed, topics);
            Set<Topic> added = without(topics, issue.filed);
            issue.proposed.removeAll(removed);
            issue.proposed.addAll(added);
        }
        file(topics, by);
    }

    private void file(Collection<Topic> topics, User by) {
        String before = names(issue.filed);
        if (replace(issue.filed, topics)) {
            DomainEvents.raise(new TopicsFiled(issue, by, issue.updatedAt, before, names(issue.filed)));
        }
    }

    private void requireOwn(Collection<Topic> topics) {
        if (!topics.stream().allMatch(topic -> topic.bulletin().equals(issue.bulletin))) {
            throw new UnknownTopic();
        }
    }

    private static boolean replace(Set<Topic> those, Collection<Topic> by) {
        boolean removed = those.retainAll(by);
        return those.addAll(by) || removed;
    }

    private static Set<Topic> without(Collection<Topic> all, Collection<Topic> those) {
        var rest = new HashSet<>(all);
        rest.removeAll(Set.copyOf(those));
        return rest;
    }
}
