package org.canyue.text.proofreading;

import java.util.List;
import java.util.Set;

/**
 * What an office and a bulletin of it hold to.
 *
 * @param off the rules that do not count
 * @param fewest characters of a body (字数), and
 * @param most of them
 */
public record HouseStyle(Set<Rule> off, Spacing spacing, int fewest, int most, List<Person> people, List<Term> terms) {

    /** What bulletins of this kind mostly have: 1,000 to 3,000 characters. */
    public static final HouseStyle DEFAULT = new HouseStyle(Set.of(), Spacing.JUST_ONE_WAY, 1000, 3000, List.of(),
            List.of());

    public boolean has(Rule rule) {
        return !off.contains(rule);
    }
}
