package org.canyue.everything;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.canyue.distribution.mail.SmtpSink;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 20 to two thousand recipients by the packaged program: taken in, listed, planned, sent, received, counted; without JavaScript. */
class TwoThousandRecipientsIT {
    private static final int RECIPIENTS = 2000;
    private static final int ON_PAPER = 28;
    private static final int LARGEST_PAGE_BYTES = 200 * 1024;
    private static final int PAGES_OF_A_REPORT = 15;
    private static final String ISSUE = "/desk/issues/1";
    private static final String PLAN = ISSUE + "/distribution";

    @TempDir
    Path folder;

    private String origin;
    private Visitor distributor;
    private String second;

    @Test
    void fromTheTableToTheYearlyReport() throws Exception {
        try (SmtpSink post = SmtpSink.counting()) {
            try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).sendingTo(post.port())
                    .with("JAVA_TOOL_OPTIONS", "-Xmx256m").start()) {
                origin = program.uri("").toString();
                distributor = Visitor.named("distributor", origin);
                takesIn();
                plans();
                sends(post);
                receives();
                counts();
                looksAtEveryPage();
            }
        }
    }

    /** On paper as many as were printed of issue 20, by mail all of them. */
    private void takesIn() {
        String mails = table(i -> "收件%d,收件%d主任,主任,市委/第%d研究室,送,%s,1,reader%d@example%d.org".formatted(i, i, i % 40,
                i <= ON_PAPER ? "纸质、电子" : "电子", i, i % 25));
        String papers = table(i -> "取件%d,取件%d主任,主任,市政府/第%d处,送,纸质,1,".formatted(i, i, i % 40));
        for (String table : List.of(mails, papers)) {
            String sheet = distributor.on("/desk/recipients/imports").form("/desk/recipients/imports")
                    .attach("file", "名册.csv", table.getBytes(UTF_8)).send();
            distributor.on(sheet).form(sheet + "/intake").send();
        }
        assertThat(distributor.on("/desk/recipients?q=收件2000").document().select("tbody tr")).hasSize(1);
        for (String kind : List.of("收件", "取件")) {
            String list = distributor.on("/desk/distribution-lists/new").form("/desk/distribution-lists")
                    .set("name", kind).send();
            distributor.on(list + "/members?q=" + kind).form(list + "/members").set("all", "true").send();
            assertThat(distributor.on(list).document().text()).contains("2000 个对象");
        }
    }

    private static String table(IntFunction<String> row) {
        return "姓名,称呼,职务,单位,类别,方式,份数,邮箱\n"
                + IntStream.rangeClosed(1, RECIPIENTS).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private void plans() {
        plan(PLAN, "list-1");
        distributor.on(PLAN + "/freeze").form(PLAN + "/freeze").send();
        assertThat(distributor.on(PLAN).document().text()).contains("30 份", "28 份报送", "2000 件电子");
        second = Visitor.named("author", origin).on("/desk/issues/new").form("/desk/issues").set("title", "发给两千人")
                .set("body", "一段正文，写到句号。").send();
        plan(second + "/distribution", "list-2");
        signs(second);
    }

    private void plan(String plan, String source) {
        distributor.on(plan + "/edit").form(plan + "/lines").set("source", source).show().form(plan)
                .set("archive", "2").send();
    }

    private void signs(String issue) {
        Visitor.named("author", origin).on(issue).form(issue + "/submission").send();
        List.of("editor", "reviewer", "chief").forEach(who -> Visitor.named(who, origin).on(issue + "/opinions")
                .form(issue + "/opinions").set("words", "同意").send());
        Visitor.named("signer", origin).on(issue + "/signature").form(issue + "/signature").send();
    }

    private void sends(SmtpSink post) {
        distributor.on(ISSUE + "/letters").form(ISSUE + "/letters").send();
        FilledOffice.eventually("all letters are sent", 600, () -> post.total() >= RECIPIENTS);
        assertThat(IntStream.rangeClosed(1, RECIPIENTS)
                .map(i -> post.taken("reader%d@example%d.org".formatted(i, i % 25))))
                .allMatch(taken -> taken >= 1);
    }

    private void receives() {
        Visitor.Page receipts = distributor.on(second + "/receipts");
        List<String> first = receipts.document().select("input[name=delivery]").eachAttr("value");
        receipts.form(second + "/receipts").set("delivery", first.toArray(String[]::new)).set("receivedBy", "收发室")
                .send();
    }

    private void counts() throws Exception {
        String year = Integer.toString(Year.now().getValue());
        long begun = System.nanoTime();
        byte[] report = distributor.get("/desk/statistics.pdf?bulletin=lingjun").bodyAsBytes();
        System.out.printf("The report of all years took %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        try (PDDocument document = Loader.loadPDF(report)) {
            assertThat(document.getNumberOfPages()).as(year).isLessThan(PAGES_OF_A_REPORT);
        }
    }

    private void looksAtEveryPage() {
        Walk walk = Walk.by(distributor, origin,
                List.of("/desk", PLAN, PLAN + "?page=39", second + "/distribution"));
        walk.weights().stream().sorted(Comparator.comparing(Walk.Weight::millis).reversed()).limit(15)
                .forEach(page -> System.out.printf("%5d ms %7d bytes %s%n", page.millis(), page.bytes(),
                        page.address()));
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.routes()).contains(EveryPageIT.FOR_MANY);
        assertThat(walk.weights()).isNotEmpty().allSatisfy(
                page -> assertThat(page.bytes()).as(page.address()).isLessThan(LARGEST_PAGE_BYTES));
    }
}
