package org.canyue.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.NumberLedger;
import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Stage;
import org.canyue.bulletin.Topic;
import org.canyue.text.Body;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A bulletin of a test's own, with what the test puts on it. Every call is a transaction. */
final class Shelf {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneOffset.UTC);
    static final String TEXT = "近年来，深圳正在探索一条新路子。";
    private static final AtomicInteger COUNT = new AtomicInteger();

    final String slug;
    private final String tag;

    private Shelf(String slug, String tag) {
        this.slug = slug;
        this.tag = tag;
    }

    static Shelf showing(PublicDetails details) {
        int number = COUNT.incrementAndGet();
        var shelf = new Shelf("shelf-" + number, "shelf" + number);
        QuarkusTransaction.requiringNew().run(() -> {
            var bulletin = new Bulletin(shelf.slug,
                    new Bulletin.Settings(masthead(), "本期专报", imprint(), ZoneId.of("Asia/Shanghai"), details,
                            List.of(new Stage("终审", Role.CHIEF))));
            bulletin.persist();
            NumberLedger.open(bulletin, Series.REGULAR, new IssueNumber(2024, 20, 102));
            NumberLedger.open(bulletin, Series.SUPPLEMENT, new IssueNumber(2024, 1, 1));
        });
        return shelf;
    }

    static Shelf showingAll() {
        return showing(PublicDetails.all());
    }

    /** A released issue that was signed on paper. */
    Shelf with(int year, int number, int total, String title) {
        return with(Series.REGULAR, year, number, total, title);
    }

    Shelf with(Series series, int year, int number, int total, String title) {
        QuarkusTransaction.requiringNew()
                .run(() -> takeIn(series, new IssueNumber(year, number, total), title).releaseSample(CLOCK));
        return this;
    }

    Shelf withUnreleased(int year, int number, int total, String title) {
        QuarkusTransaction.requiringNew()
                .run(() -> takeIn(Series.REGULAR, new IssueNumber(year, number, total), title));
        return this;
    }

    Shelf withReleaseAt(Instant visibleFrom, int year, int number, int total, String title) {
        QuarkusTransaction.requiringNew().run(() -> takeIn(Series.REGULAR, new IssueNumber(year, number, total), title)
                .release(visibleFrom, person(Role.SIGNER), CLOCK));
        return this;
    }

    Shelf withDraft(String title) {
        QuarkusTransaction.requiringNew().run(() -> Issue.draft(bulletin(), Series.REGULAR, person(Role.AUTHOR),
                content(title), Topic.proposed(bulletin(), List.of("科技创新")), CLOCK));
        return this;
    }

    /** A released issue on a topic, that went through the whole flow here and got the next number. */
    Shelf withSigned(String title, String topic) {
        long id = QuarkusTransaction.requiringNew().call(() -> Issue.draft(bulletin(), Series.REGULAR,
                person(Role.AUTHOR), content(title), Topic.proposed(bulletin(), List.of(topic)), CLOCK).id());
        bringOut(id);
        QuarkusTransaction.requiringNew().run(() -> issue(id).releaseSample(CLOCK));
        return this;
    }

    Shelf withdraw(int total, String reason) {
        QuarkusTransaction.requiringNew().run(() -> counted(total).withdraw(reason, person(Role.SIGNER), CLOCK));
        return this;
    }

    Shelf openCorrection(int total, String reason, String newTitle) {
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = counted(total);
            issue.correct(reason, person(Role.EDITOR), CLOCK);
            issue.revise(content(newTitle), issue.topics(), person(Role.EDITOR), CLOCK);
        });
        return this;
    }

    Shelf signCorrection(int total) {
        bringOut(QuarkusTransaction.requiringNew().call(() -> counted(total).id()));
        return this;
    }

    String address() {
        return "/bulletins/" + slug;
    }

    private void bringOut(long id) {
        QuarkusTransaction.requiringNew().run(() -> issue(id).submit(person(Role.EDITOR), CLOCK));
        QuarkusTransaction.requiringNew().run(() -> issue(id).approve("", person(Role.CHIEF), CLOCK));
        QuarkusTransaction.requiringNew().run(() -> issue(id).sign(person(Role.SIGNER), CLOCK));
    }

    private Issue takeIn(Series series, IssueNumber number, String title) {
        return Issue.takeIn(bulletin(), series, content(title), number, LocalDate.of(number.year(), 6, 3), CLOCK);
    }

    private Bulletin bulletin() {
        return Bulletin.withSlug(slug).orElseThrow();
    }

    private static Issue issue(long id) {
        return Issue.findById(id);
    }

    private Issue counted(int total) {
        return Issue.find("bulletin = ?1 and number.total = ?2", bulletin(), total).firstResult();
    }

    private User person(Role role) {
        String username = tag + "-" + role.name().toLowerCase();
        return User.withUsername(username).orElseGet(
                () -> User.add(username, role.name(), EnumSet.of(role), "a long passphrase", false, CLOCK));
    }

    private static Content content(String title) {
        return new Content(masthead(), title, "", List.of("刘小涛书记", "王颺秘书长"), Body.ofPlainText("一、缘起\n（一）经过\n" + TEXT),
                imprint());
    }

    private static Masthead masthead() {
        return new Masthead("领军参阅", "专报", List.of("苏州太湖书院", "苏州太湖智库"), "市管重点新型智库");
    }

    private static Imprint imprint() {
        return new Imprint("柴永鹏", "18896954159", "65519639", "灵山路 609 号", 30);
    }
}
