package org.canyue.distribution.mail;

import java.util.List;

import org.canyue.distribution.mail.DomainRule.Limits;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What a domain takes, as typed; the limits a minute and an hour may be left empty. The bounds are those of the database. */
public record DomainRuleForm(@RestForm String domain, @RestForm String perMinute, @RestForm String perHour,
        @RestForm String pauseSeconds, @RestForm String concurrent, @RestForm String holdMinutes,
        @RestForm String later) {
    static final int MOST_A_MINUTE = 100_000;
    static final int MOST_AN_HOUR = 1_000_000;
    static final int LONGEST_PAUSE = 3600;
    static final int MOST_AT_ONCE = 100;
    static final int LONGEST_HOLD = 1440;
    /** So that a domain is read as that of an address. */
    private static final String ANYBODY = "a@";
    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORDS = 200;

    /** As the rule for all others has it, to begin with. */
    static DomainRuleForm next() {
        DomainRule others = DomainRule.forDomain(DomainRule.OTHERS);
        return others == null ? new DomainRuleForm("", "", "", "0", "2", "15", "") : of("", others.limits());
    }

    static DomainRuleForm of(DomainRule rule) {
        return of(rule.domain(), rule.limits());
    }

    private static DomainRuleForm of(String domain, Limits limits) {
        return new DomainRuleForm(domain, text(limits.perMinute()), text(limits.perHour()),
                text(limits.pauseSeconds()), text(limits.concurrent()), text(limits.holdMinutes()),
                String.join("\n", limits.later()));
    }

    DomainRuleForm cleaned() {
        return new DomainRuleForm(
                MailAddress.cleaned(ANYBODY + CleanText.line(domain).replaceFirst("^@", ""))
                        .substring(ANYBODY.length()),
                CleanText.line(perMinute), CleanText.line(perHour), CleanText.line(pauseSeconds),
                CleanText.line(concurrent), CleanText.line(holdMinutes), CleanText.lines(later));
    }

    FormErrors checkNew() {
        var errors = FormErrors.none().required("domain", domain);
        if (!domain.isEmpty() && !(MailAddress.isFit(ANYBODY + domain) && domain.contains("."))) {
            errors.add("domain", "notADomain");
        } else if (DomainRule.count("domain", domain) > 0) {
            errors.add("domain", "alreadyListed");
        }
        return check(errors);
    }

    FormErrors check() {
        return check(FormErrors.none());
    }

    private FormErrors check(FormErrors errors) {
        if (!perMinute.isEmpty() && !isWithin(perMinute, 1, MOST_A_MINUTE)) {
            errors.add("perMinute", "notACountNorNothing", MOST_A_MINUTE);
        }
        if (!perHour.isEmpty() && !isWithin(perHour, 1, MOST_AN_HOUR)) {
            errors.add("perHour", "notACountNorNothing", MOST_AN_HOUR);
        }
        if (!isWithin(pauseSeconds, 0, LONGEST_PAUSE)) {
            errors.add("pauseSeconds", "notANumber", LONGEST_PAUSE);
        }
        if (!isWithin(concurrent, 1, MOST_AT_ONCE)) {
            errors.add("concurrent", "notACount", MOST_AT_ONCE);
        }
        if (!isWithin(holdMinutes, 1, LONGEST_HOLD)) {
            errors.add("holdMinutes", "notACount", LONGEST_HOLD);
        }
        return checkWords(errors);
    }

    private FormErrors checkWords(FormErrors errors) {
        List<String> words = words();
        if (words.size() > MOST_WORDS) {
            errors.add("later", "tooManyLines", MOST_WORDS);
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() > LONGEST_WORDS) {
                errors.add("later", "lineTooLong", i + 1);
            } else if (words.get(i).length() < 3) {
                errors.add("later", "wordsTooShort", i + 1);
            }
        }
        return errors;
    }

    Limits limits() {
        return new Limits(perMinute.isEmpty() ? null : Integer.valueOf(perMinute),
                perHour.isEmpty() ? null : Integer.valueOf(perHour), Integer.parseInt(pauseSeconds),
                Integer.parseInt(concurrent), Integer.parseInt(holdMinutes), words());
    }

    private List<String> words() {
        return later.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static boolean isWithin(String typed, int least, int most) {
        return typed.matches("0|[1-9]\\d{0,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
    }

    private static String text(Integer figure) {
        return figure == null ? "" : figure.toString();
    }
}
