package org.canyue.desk;

import org.canyue.bulletin.Topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing issues under topics, and of the list that a bulletin keeps of them. */
@MessageBundle("topic")
public interface TopicMessages {
    String topics();
    String proposed();
    String proposedHint();
    String added();
    String addedHint();
    String noneListed();
    String saved();
    String yours();
    String none();
    String file();
    String fileHint();
    String notFiled();
    String conflict();
    String conflictAdvice();
    String list();
    String listHint();
    String name();
    String filedIssues();
    String toAdd();
    String toAddHint();
    String add();
    String change();
    String retire();
    String nameNow();
    String backToList();
    @Message
    String standing(Topic.Standing standing);
}
