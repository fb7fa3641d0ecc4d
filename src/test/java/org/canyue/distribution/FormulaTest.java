package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.feedback.Feedback;
import org.canyue.distribution.feedback.FeedbackEntry;
import org.canyue.distribution.feedback.FeedbackKind;
import org.canyue.distribution.feedback.Level;
import org.canyue.distribution.receipt.Handover;
import org.canyue.distribution.receipt.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Recipients who are called like a formula: in no file that distribution hands out is one. */
@Tag("slow")
@QuarkusTest
class FormulaTest {
    private static final String LINK = "=HYPERLINK(\"http://x\",\"y\")";
    private static final List<String> NAMES = List.of(LINK, "+1+1", "-1-1", "@SUM(1)", "\t=1+1", "＝1+1");

    private Browser distributor;
    private long issue;
    private String slug;

    @BeforeEach
    void send() {
        distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            User by = Cast.person(Role.DISTRIBUTOR);
            Issue sent = Situation.DRAFT.reach(Cast.bulletin());
            var wanted = new ArrayList<PlannedDelivery>();
            NAMES.forEach(name -> wanted.add(new PlannedDelivery(called(name), Channel.PRINT, 1)));
            Plan.make(sent, wanted, by, CLOCK);
            sent.submit(Cast.person(Role.AUTHOR), CLOCK);
            List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                    .forEach(role -> sent.approve("同意", Cast.person(role), CLOCK));
            sent.sign(Cast.person(Role.SIGNER), CLOCK);
            Issue.flush();
            List<Delivery> lines = Delivery.of(Plan.of(sent).orElseThrow());
            Receipt.tick(sent, List.of(lines.get(0).id()), new Handover(CLOCK.instant(), LINK, "@SUM(1)"), by, CLOCK);
            Feedback.record(sent, new FeedbackEntry(FeedbackKind.named("阅示").orElseThrow(), lines.get(0), "",
                    Level.MUNICIPAL, LocalDate.of(2024, 6, 10), "=1+1", false), List.of(), by, CLOCK);
            issue = sent.id();
            slug = sent.bulletin().slug();
        });
    }

    private static Recipient called(String name) {
        var recipient = new Recipient(Recipient.Kind.PERSON, name, DistributionGroup.SEND, List.of(Channel.PRINT), 1,
                CLOCK);
        Organisation unit = Organisation.named(name, null).orElseGet(() -> {
            var added = new Organisation(name, null, 0);
            added.persist();
            return added;
        });
        recipient.appoint(unit, name, name, LocalDate.of(2020, 1, 1), null);
        recipient.reachAt(List.of(new RecipientAddress(RecipientAddress.Kind.POST, name)));
        recipient.persistAndFlush();
        return recipient;
    }

    @Test
    void noCellOfAWorkbookIsOne() throws Exception {
        for (String path : List.of("/desk/recipients.xlsx", "/desk/issues/" + issue + "/distribution/register.xlsx",
                "/desk/distribution/register.xlsx?bulletin=" + slug + "&year=2024",
                "/desk/statistics.xlsx?bulletin=" + slug)) {
            List<String> texts = new ArrayList<>();
            try (var workbook = WorkbookFactory
                    .create(new ByteArrayInputStream(distributor.get(path).asByteArray()))) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    assertThat(cell.getCellType()).as(path + " " + cell.getAddress()).isNotEqualTo(CellType.FORMULA);
                    assertThat(cell.getHyperlink()).as(path + " " + cell.getAddress()).isNull();
                    texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
                })));
            }
            assertThat(texts).as(path).anyMatch(text -> text.contains(LINK));
        }
    }

    @Test
    void noCellOfATextIsOne() throws Exception {
        String csv = new String(distributor.get("/desk/recipients.csv").asByteArray(), "UTF-8");
        List<String> cells = new ArrayList<>();
        CSVFormat.DEFAULT.parse(new StringReader(csv.replace("\uFEFF", ""))).forEach(row -> row.forEach(cells::add));
        assertThat(cells).anyMatch(cell -> cell.contains(LINK)).noneMatch(cell -> cell.matches("(?s)[=+@\t\r＝＋－＠-].*"));
    }
}
