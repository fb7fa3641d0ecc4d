package org.canyue.text.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place where somebody of the office's list is named. */
record Mention(Person person, int from, int to) {

    /** In the order of the text. */
    static List<Mention> in(String text, List<Person> people) {
        List<Mention> mentions = new ArrayList<>();
        for (Person person : people) {
            for (int at = text.indexOf(person.name()); at >= 0; at = text.indexOf(person.name(), at + 1)) {
                mentions.add(new Mention(person, at, at + person.name().length()));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }
}
