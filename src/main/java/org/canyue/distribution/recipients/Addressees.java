package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;

/** 报送对象 of the newest issue, whom an office that begins may register at once. */
final class Addressees {
    private static final Pattern NAME_AND_POST = Pattern.compile(
            "(\\p{IsHan}{2,4}?)(副?(?:书记|秘书长|市长|省长|区长|县长|主席|主任|部长|厅长|局长|处长|科长|院长|校长|会长|理事长|委员|常委))");
    private static final int LONGEST = 60;

    private Addressees() {
    }

    static List<String> ofNewestIssue() {
        return Issue.<Issue>find("issuedOn is not null order by issuedOn desc, id desc").firstResultOptional()
                .map(issue -> issue.current().content().addressees()).orElse(List.of()).stream()
                .filter(addressee -> addressee.codePointCount(0, addressee.length()) <= LONGEST).distinct().toList();
    }

    /** Those who are not there yet, on paper, one copy each; what is not known stays open. */
    static void register(LocalDate today, User by, Clock clock) {
        for (String salutation : ofNewestIssue()) {
            if (Recipient.addressedAs(salutation, today).isEmpty()) {
                Matcher parts = NAME_AND_POST.matcher(salutation);
                boolean person = parts.matches();
                var recipient = new Recipient(person ? Recipient.Kind.PERSON : Recipient.Kind.OFFICE,
                        person ? parts.group(1) : salutation, DistributionGroup.REPORT, List.of(Channel.PRINT), 1,
                        clock);
                recipient.appoint(null, person ? parts.group(2) : "", salutation, null, null);
                recipient.add(by, clock);
            }
        }
    }
}
