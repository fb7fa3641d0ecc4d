package org.canyue.desk;

import java.util.List;

import org.canyue.bulletin.Topic;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** A topic of a bulletin's list as typed. */
public record TopicForm(@RestForm String name, @RestForm String retired) {
    static TopicForm of(Topic topic) {
        return new TopicForm(topic.name(), topic.isRetired() ? "on" : null);
    }

    TopicForm cleaned() {
        return new TopicForm(CleanText.line(name), retired);
    }

    FormErrors check() {
        var errors = FormErrors.none().required("name", name).atMost("name", name, Topic.LONGEST);
        if (!name.isEmpty() && !TopicBoxes.typed(name).equals(List.of(name))) {
            errors.add("name", "oneTopic");
        }
        return errors;
    }

    public boolean isRetired() {
        return retired != null;
    }
}
