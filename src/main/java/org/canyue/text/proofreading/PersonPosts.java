package org.canyue.text.proofreading;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Somebody of the office's list with the post of another: right behind the name, or right before it. */
final class PersonPosts implements Check {

    @Override
    public void check(Proof proof, Report report) {
        List<Person> people = proof.style().people();
        List<String> posts = people.stream().map(Person::post).filter(post -> !post.isEmpty()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        for (Stretch stretch : proof.prose()) {
            for (Mention mention : Mention.in(stretch.text(), people)) {
                check(stretch, mention, posts, people, report);
            }
        }
    }

    private static void check(Stretch in, Mention mention, List<String> posts, List<Person> people, Report report) {
        String own = mention.person().post();
        String behind = first(posts, post -> in.text().startsWith(post, mention.to()));
        String before = first(posts, post -> in.text().startsWith(post, mention.from() - post.length()));
        if (own.isEmpty() || fits(own, behind)) {
            return;
        }
        if (behind != null) {
            int end = mention.to() + behind.length();
            report.mark(in, mention.from(), end, mention.person().name() + own, mention.person().name() + own);
        } else if (before != null && !fits(own, before)
                && !belongsToAnother(in, mention.from() - before.length(), people)) {
            report.mark(in, mention.from() - before.length(), mention.to(), null, own + mention.person().name());
        }
    }

    private static boolean fits(String own, String post) {
        return post != null && (own.endsWith(post) || post.endsWith(own));
    }

    private static boolean belongsToAnother(Stretch in, int at, List<Person> people) {
        return people.stream().anyMatch(person -> in.text().startsWith(person.name(), at - person.name().length()));
    }

    private static String first(List<String> posts, Predicate<String> stands) {
        return posts.stream().filter(stands).findFirst().orElse(null);
    }
}
