package org.canyue.text.proofreading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A name that differs by one character from that of somebody on the office's list, with the same post behind it. */
final class PersonNames implements Check {

    @Override
    public void check(Proof proof, Report report) {
        List<Person> people = proof.style().people();
        Set<String> names = people.stream().map(Person::name).collect(Collectors.toSet());
        for (Person person : people) {
            if (!person.post().isEmpty() && person.name().length() > 1) {
                proof.prose().forEach(stretch -> check(stretch, person, names, report));
                check(proof.addressees(), person, names, report);
            }
        }
    }

    private static void check(Stretch stretch, Person person, Set<String> names, Report report) {
        String text = stretch.text();
        int length = person.name().length();
        for (int at = text.indexOf(person.post()); at >= 0; at = text.indexOf(person.post(), at + 1)) {
            String written = at < length ? "" : text.substring(at - length, at);
            if (!written.isEmpty() && !names.contains(written) && isNearMiss(written, person.name())) {
                report.mark(stretch, at - length, at + person.post().length(), person.name() + person.post(),
                        person.name());
            }
        }
    }

    /** The family name stays, or two characters do. */
    private static boolean isNearMiss(String written, String name) {
        int wrong = 0;
        for (int i = 0; i < name.length(); i++) {
            wrong += written.charAt(i) == name.charAt(i) ? 0 : 1;
        }
        boolean allHan = written.chars().allMatch(c -> Glyph.isHan((char) c));
        return allHan && wrong == 1 && (name.length() > 2 || written.charAt(0) == name.charAt(0));
    }
}
