package org.canyue.distribution;

import static org.canyue.bulletin.Cast.CLOCK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.RecipientAddress.Kind;

/** The recipients of the tests, and issues that go to them. Everything within the transaction of the caller. */
public final class Receivers {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Receivers() {
    }

    /** The secretary whom issue 20 is addressed to, in post since 2023, on paper and by mail. */
    public static Recipient secretary() {
        return known("市委书记", "刘小涛书记", "市委")
                .orElseGet(() -> person("刘小涛", "市委书记", "刘小涛书记", "市委", Channel.PRINT, Channel.MAIL));
    }

    public static Recipient secretaryGeneral() {
        return known("秘书长", "王颺秘书长", "市委办公室")
                .orElseGet(() -> person("王颺", "秘书长", "王颺秘书长", "市委办公室", Channel.PRINT));
    }

    /** Whoever was registered by the addressees of an issue has neither an address nor an organisation yet. */
    private static Optional<Recipient> known(String post, String salutation, String organisation) {
        Optional<Recipient> known = Recipient.addressedAs(salutation, LocalDate.of(2024, 6, 3)).stream().findFirst();
        known.filter(recipient -> recipient.addresses().isEmpty()).ifPresent(recipient -> {
            recipient.correct(recipient.appointments().get(0), organisation(organisation), post, salutation,
                    LocalDate.of(2023, 1, 1), null, Cast.person(Role.DISTRIBUTOR), CLOCK);
            reach(recipient);
        });
        return known;
    }

    public static Recipient person(String name, String post, String salutation, String organisation,
            Channel... channels) {
        var recipient = new Recipient(Recipient.Kind.PERSON, name, DistributionGroup.REPORT, List.of(channels), 1,
                CLOCK);
        recipient.appoint(organisation(organisation), post, salutation, LocalDate.of(2023, 1, 1), null);
        reach(recipient);
        return recipient;
    }

    /** 市委研究室 7, with an address of every kind. */
    public static Recipient office(Channel... channels) {
        return office("市委研究室" + NUMBER.incrementAndGet(), channels);
    }

    public static Recipient office(String name, Channel... channels) {
        var recipient = new Recipient(Recipient.Kind.OFFICE, name, DistributionGroup.SEND, List.of(channels), 1,
                CLOCK);
        recipient.appoint(organisation("市委"), "", name, null, null);
        reach(recipient);
        return recipient;
    }

    private static void reach(Recipient recipient) {
        int number = NUMBER.incrementAndGet();
        recipient.reachAt(List.of(new RecipientAddress(Kind.MAIL, "reader" + number + "@example.org"),
                new RecipientAddress(Kind.POST, "苏州市三香路 " + number + " 号"),
                new RecipientAddress(Kind.PICK_UP, "一楼 " + number + " 号信箱"),
                new RecipientAddress(Kind.PHONE, "0512-6861" + (1000 + number % 9000))));
        recipient.persistAndFlush();
    }

    private static Organisation organisation(String name) {
        return Organisation.<Organisation>find("name = ?1 and parent is null", name).firstResultOptional()
                .orElseGet(() -> {
                    var organisation = new Organisation(name, null, 0);
                    organisation.persist();
                    return organisation;
                });
    }

    /** 28 copies for 28 recipients, the first ten of them by mail too, and 2 for the archive. */
    public static List<PlannedDelivery> thirtyCopies() {
        return copiesWith(26);
    }

    private static List<PlannedDelivery> copiesWith(int offices) {
        var wanted = new ArrayList<PlannedDelivery>();
        var recipients = new ArrayList<>(List.of(secretary(), secretaryGeneral()));
        IntStream.range(0, offices).forEach(i -> recipients.add(office(Channel.PRINT, Channel.MAIL)));
        recipients.forEach(recipient -> wanted.add(new PlannedDelivery(recipient, Channel.PRINT, 1)));
        recipients.subList(0, 10).forEach(recipient -> wanted.add(new PlannedDelivery(recipient, Channel.MAIL, 0)));
        wanted.add(new PlannedDelivery(null, Channel.ARCHIVE, 2));
        return wanted;
    }

    /** An issue that was planned, signed and so frozen: copies 000001 to 000030. */
    public static Issue issuedInThirtyCopies(Bulletin bulletin) {
        return issuedTo(bulletin, 26);
    }

    /** The same with that many offices beside the secretary and the secretary general. */
    public static Issue issuedTo(Bulletin bulletin, int offices) {
        Issue issue = Situation.DRAFT.reach(bulletin);
        Plan.make(issue, copiesWith(offices), Cast.person(Role.DISTRIBUTOR), CLOCK);
        issue.submit(Cast.person(Role.AUTHOR), CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
        issue.sign(Cast.person(Role.SIGNER), CLOCK);
        Issue.flush();
        return issue;
    }
}
