package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.exchange.print.Prints;
import org.canyue.platform.Refusal;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/**
 * The sum is one: whatever people do in whatever order, the plan, the imprint, the PDF, the public page, the register and the copy
 * numbers name the same number of copies.
 */
@QuarkusTest
class OneSumTest {
    private static final int RUNS = 4;
    private static final int STEPS = 30;
    private static final List<Role> PEOPLE = List.of(Role.AUTHOR, Role.EDITOR, Role.REVIEWER, Role.CHIEF, Role.SIGNER,
            Role.DISTRIBUTOR);

    @Inject
    Prints prints;

    private Random random;
    private long id;
    private List<Long> recipients;
    private int issued;
    private int planned;
    private int added;

    @Test
    void neverDiffers() throws IOException {
        for (int run = 0; run < RUNS; run++) {
            random = new Random(4000 + run);
            begin();
            for (int step = 0; step < STEPS; step++) {
                act();
                QuarkusTransaction.requiringNew().run(this::addsUp);
            }
            showsTheSameOnPaperAndOnThePublicPage();
        }
        // A walk that never gets anywhere proves nothing.
        assertThat(issued).isGreaterThan(1);
        assertThat(planned).isGreaterThan(8);
        assertThat(added).isPositive();
    }

    private void begin() {
        QuarkusTransaction.requiringNew().run(() -> {
            PEOPLE.forEach(Cast::person);
            Bulletin bulletin = Cast.bulletin();
            id = Issue.draft(bulletin, Series.REGULAR, Cast.person(Role.AUTHOR), Cast.content(), List.of(), CLOCK).id();
            recipients = IntStream.range(0, 5)
                    .mapToObj(i -> Receivers.office(Channel.PRINT, Channel.MAIL).id()).toList();
        });
    }

    /** One act by somebody; what the rules refuse leaves everything as it was. */
    private void act() {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Issue issue = Issue.forAttaching(id).orElseThrow();
                // A third of the time whose turn it is does what is due, so that walks arrive.
                if (random.nextInt(3) == 0) {
                    due(issue);
                } else {
                    any(issue);
                }
            });
        } catch (Refusal refused) {
            assertThat(refused.status()).isBetween(400, 499);
        }
    }

    private void due(Issue issue) {
        switch (issue.status()) {
            case DRAFT -> issue.submit(Cast.person(Role.EDITOR), CLOCK);
            case IN_REVIEW -> issue.approve("同意",
                    Cast.person(List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF).get(issue.stage() - 1)), CLOCK);
            case AWAITING_SIGNATURE -> issue.sign(Cast.person(Role.SIGNER), CLOCK);
            default -> any(issue);
        }
        if (issue.status() == Status.AWAITING_SIGNATURE) {
            issue.sign(Cast.person(Role.SIGNER), CLOCK);
            issue.release(CLOCK.instant(), Cast.person(Role.SIGNER), CLOCK);
        }
    }

    private void any(Issue issue) {
        var by = Cast.person(PEOPLE.get(random.nextInt(PEOPLE.size())));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                Plan.make(issue, fitting(issue), Cast.person(random.nextBoolean() ? Role.EDITOR : Role.DISTRIBUTOR),
                        CLOCK);
                planned++;
            }
            case 4 -> issue.revise(text(), List.of(), by, CLOCK);
            case 5 -> issue.returnToAuthor("请改", by, CLOCK);
            case 6 -> issue.correct("数字有误", by, CLOCK);
            case 7 -> issue.abandonCorrection(by, CLOCK);
            case 8 -> Plan.of(issue).orElseThrow(StalePlan::new).settle(by, CLOCK);
            case 9, 10 -> {
                Plan plan = Plan.of(issue).orElseThrow(StalePlan::new);
                boolean reprint = random.nextBoolean();
                plan.add(reprint ? Addition.Kind.REPRINTED : Addition.Kind.ADDED, "会议加发", wanted(reprint), by, CLOCK);
                added++;
            }
            default -> {
                if (random.nextInt(8) == 0) {
                    issue.withdraw("事实有误", by, CLOCK);
                }
            }
        }
    }

    /** After the signature mostly what adds up to the printed copies, otherwise anything. */
    private List<PlannedDelivery> fitting(Issue issue) {
        List<PlannedDelivery> wanted = wanted(issue.signed() == null);
        int rest = issue.signed() == null
                ? 0
                : issue.signed().content().imprint().copies()
                        - wanted.stream().mapToInt(PlannedDelivery::copies).sum();
        if (rest > 0 && random.nextInt(4) > 0) {
            wanted.add(new PlannedDelivery(null, Channel.SPARE, rest));
        }
        return wanted;
    }

    private List<PlannedDelivery> wanted(boolean withSpare) {
        List<Long> some = new ArrayList<>(recipients);
        Collections.shuffle(some, random);
        List<PlannedDelivery> wanted = new ArrayList<>();
        for (Long one : some.subList(0, 1 + random.nextInt(some.size()))) {
            Recipient recipient = Recipient.findById(one);
            wanted.add(new PlannedDelivery(recipient, Channel.PRINT, 1 + random.nextInt(3)));
            if (random.nextBoolean()) {
                wanted.add(new PlannedDelivery(recipient, Channel.MAIL, 0));
            }
        }
        if (withSpare) {
            wanted.add(new PlannedDelivery(null, Channel.SPARE, 1 + random.nextInt(9)));
        }
        if (random.nextBoolean()) {
            wanted.add(new PlannedDelivery(null, Channel.ARCHIVE, 2));
        }
        return wanted;
    }

    /** With any number typed into the imprint, which counts for nothing once there is a plan. */
    private Content text() {
        Content content = Cast.content("题目" + random.nextInt(1000), "正文" + random.nextInt(1000) + "。");
        Imprint imprint = content.imprint();
        return new Content(content.masthead(), content.title(), "", content.addressees(), content.body(), new Imprint(
                imprint.responsibleEditor(), imprint.phone(), imprint.fax(), imprint.address(), random.nextInt(99)));
    }

    private void addsUp() {
        Issue issue = Issue.findById(id);
        Plan.of(issue).ifPresent(plan -> {
            int sum = plan.copies();
            assertThat(issue.current().content().imprint().copies()).as("imprint").isEqualTo(sum);
            if (issue.signed() != null) {
                assertThat(issue.signed().content().imprint().copies()).as("signed").isEqualTo(sum);
            }
            if (plan.isFrozen()) {
                numbersAddUp(issue, plan, sum);
            } else {
                assertThat(PrintedCopy.of(issue)).isEmpty();
            }
        });
    }

    private static void numbersAddUp(Issue issue, Plan plan, int sum) {
        List<PrintedCopy> copies = PrintedCopy.of(issue);
        int reprinted = Delivery.of(plan).stream()
                .filter(line -> line.addition() != null && line.addition().kind() == Addition.Kind.REPRINTED)
                .mapToInt(Delivery::copies).sum();
        assertThat(copies).extracting(PrintedCopy::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, sum + reprinted).boxed().toList());
        for (Delivery line : Delivery.of(plan)) {
            long has = copies.stream().filter(copy -> copy.delivery().equals(line)).count();
            boolean keeps = line.channel() != Channel.SPARE;
            assertThat(has).as(line.channel() + " of " + line.copies())
                    .isBetween(keeps ? line.copies() : 0L, (long) line.copies());
        }
        assertThat(copies.stream().filter(copy -> copy.printedFor().addition() == null)).hasSize(sum);
    }

    private void showsTheSameOnPaperAndOnThePublicPage() throws IOException {
        record Seen(Status status, int copies, String path) {
        }
        Seen seen = QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Issue.findById(id);
            return new Seen(issue.status(),
                    issue.signed() == null ? 0 : issue.signed().content().imprint().copies(),
                    issue.number().map(number -> "/bulletins/" + issue.bulletin().slug() + "/"
                            + number.inAddress(issue.series())).orElse(""));
        });
        if (seen.copies() == 0) {
            return;
        }
        issued++;
        Issue issue = QuarkusTransaction.requiringNew().call(() -> {
            Issue found = Issue.findById(id);
            found.signed().id();
            return found;
        });
        try (PDDocument pdf = Loader.loadPDF(prints.issued(issue).pdf())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("共印：" + seen.copies() + "份");
        }
        var page = Browser.anonymous().get(seen.path());
        if (page.statusCode() == 200) {
            assertThat(page.asString()).contains("共印：" + seen.copies() + " 份");
        }
    }
}
