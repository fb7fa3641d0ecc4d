package org.canyue.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.canyue.bulletin.Proofreading;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.canyue.text.proofreading.Rule;
import org.canyue.text.proofreading.Spacing;
import org.jboss.resteasy.reactive.RestForm;

/** What a bulletin is proofread for, as it was chosen; a rule that was not ticked is not sent. */
public record ProofreadingForm(@RestForm List<String> rules, @RestForm Spacing spacing, @RestForm String fewest,
        @RestForm String most) {
    private static final int MANY = 100_000;
    private static final String COUNT = "\\d{1,6}";

    static ProofreadingForm of(Proofreading.Settings settings) {
        List<String> on = Arrays.stream(Rule.values()).filter(rule -> !settings.off().contains(rule)).map(Rule::name)
                .toList();
        return new ProofreadingForm(on, settings.spacing(), Integer.toString(settings.fewest()),
                Integer.toString(settings.most()));
    }

    ProofreadingForm cleaned() {
        return new ProofreadingForm(rules == null ? List.of() : rules,
                spacing == null ? Spacing.JUST_ONE_WAY : spacing, CleanText.line(fewest), CleanText.line(most));
    }

    FormErrors check() {
        var errors = FormErrors.none();
        boolean fewestCounts = fewest.matches(COUNT) && Integer.parseInt(fewest) <= MANY;
        boolean mostCounts = most.matches(COUNT) && Integer.parseInt(most) <= MANY && Integer.parseInt(most) > 0;
        if (!fewestCounts) {
            errors.add("fewest", "notANumber", MANY);
        }
        if (!mostCounts) {
            errors.add("most", "notACount", MANY);
        }
        if (fewestCounts && mostCounts && Integer.parseInt(fewest) > Integer.parseInt(most)) {
            errors.add("fewest", "boundsCrossed");
        }
        return errors;
    }

    /** For templates. */
    public boolean has(Rule rule) {
        return rules.contains(rule.name());
    }

    Proofreading.Settings settings() {
        Set<Rule> off = EnumSet.allOf(Rule.class);
        off.removeIf(this::has);
        return new Proofreading.Settings(off, spacing, Integer.parseInt(fewest), Integer.parseInt(most));
    }
}
