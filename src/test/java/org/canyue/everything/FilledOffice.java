package org.canyue.everything;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.canyue.distribution.mail.SmtpSink;
import org.canyue.platform.startup.PackagedProgram;
import org.canyue.story.PrintedCode;

/** An office in which everything has happened once: after it every table of the database has rows. All of it by the pages. */
final class FilledOffice {
    private static final String FIRST = "/desk/issues/1";
    private static final String TEXT = "一、缘起\n近年来，深圳正在探索一条新路子，“香港高校联合实验室”、“人工智能未来学院”已经建成。\n![新址](/attachments/%s)";
    private static final Pattern SECRET = Pattern
            .compile("(/(?:receipts|subscriptions|feedback)/[\\w-]{20,}(?:/confirmation)?)");

    private final PackagedProgram program;
    private final SmtpSink post;
    private final Visitor author;
    private final Visitor editor;
    private final Visitor chief;
    private final Visitor signer;
    private final Visitor distributor;
    private final Visitor admin;
    private final Visitor reviewer;
    private String subscription;

    FilledOffice(PackagedProgram program, SmtpSink post) {
        this.program = program;
        this.post = post;
        author = named("author");
        editor = named("editor");
        reviewer = named("reviewer");
        chief = named("chief");
        signer = named("signer");
        distributor = named("distributor");
        admin = named("admin");
    }

    private Visitor named(String username) {
        return Visitor.named(username, program.uri("").toString());
    }

    /** @return the addresses that no page leads to: those in letters and on paper */
    List<String> fill() throws IOException, SQLException {
        post.treat("later@slow.example.net", SmtpSink.Manner.refusing("450 4.7.1 frequency limited, try again later"));
        post.treat("refused@example.edu", SmtpSink.Manner.refusing("550 5.1.1 User unknown"));
        post.treat("cut@example.com", SmtpSink.Manner.hangingUpAfterData());
        setsUp();
        writes();
        takesIn();
        recipients();
        distributes();
        answers();
        withdraws();
        strangers();
        List<String> secrets = secretAddresses();
        String code = PrintedCode.on(distributor.get(FIRST + "/distribution/copies/3.pdf").bodyAsBytes());
        secrets.add(subscription);
        secrets.add(code.substring(code.indexOf("/copies/")));
        return secrets;
    }

    private void setsUp() throws IOException, SQLException {
        distributor.on("/desk/recipients").form("/desk/recipients/addressees");
        admin.on("/admin/bulletins/1/copies").form("/admin/bulletins/1/copies").set("number", "true")
                .set("code", "true").send();
        admin.on("/admin/bulletins/lingjun/proofreading").form(".*/proofreading").set("most", "4000").send();
        admin.on("/admin/names").form("/admin/names").set("lines", "王颺").send();
        admin.on("/admin/terms").form("/admin/terms").set("lines", "共享经济 共享创新").send();
        admin.on("/admin/users/new").form("/admin/users").set("username", "guest").set("name", "来宾").set("roles",
                "AUTHOR");
        try (Connection database = program.connect(); var statement = database.createStatement()) {
            // The evaluation has its admin from the start; production begins with such a link.
            statement.execute("insert into setup_link (id, token_hash, expires_at) values (1, repeat('0', 64), now())");
        }
    }

    private void writes() throws IOException {
        String draft = author.on("/desk/issues/new").form("/desk/issues").set("title", "带图的一期").set("newTopics", "科技创新")
                .set("body", "正文一段，先写到这里。").send();
        author.on(draft + "/attachments").form(draft + "/attachments").attach("files", "新址.png", picture(1200)).send();
        String picture = author.on(draft + "/attachments").document().selectFirst("[src^=/attachments/]").attr("src")
                .replaceAll("/attachments/(\\d+).*", "$1");
        author.on(draft + "/edit").form(draft).set("body", TEXT.formatted(picture)).send();
        author.get("/attachments/" + picture + "?w=480");
        editor.on(draft + "/proofreading").form(draft + "/proofreading/ignored").send();
        goesThrough(draft, author);
        String topic = admin.on("/admin/bulletins/1/topics").document()
                .selectFirst("a[href^=/admin/bulletins/1/topics/]")
                .attr("href");
        admin.on(topic).form(topic).set("name", "科技与创新").send();
        signer.on(draft + "/release").form(draft + "/release").set("choice", "now").send();
        editor.on(draft + "/correction").form(draft + "/correction").set("words", "图注有误").send();
        String second = author.on("/desk/issues/new").form("/desk/issues").set("title", "又一期")
                .set("body", "又一段正文，写到句号。").send();
        author.on(second).form(second + "/submission").send();
        editor.on(second + "/opinions").form(second + "/return").set("words", "请补数据").send();
        goesThrough(second, author);
        chief.on(second + "/withdrawal").form(second + "/withdrawal").set("words", "数据有误").send();
        String kept = author.on("/desk/issues/new").form("/desk/issues").set("title", "搁置的草稿").set("newTopics", "新专题")
                .send();
        author.on(kept + "/attachments").form(kept + "/attachments").attach("files", "备用.png", picture(300)).send();
        author.on(kept + "/attachments").form(kept + "/attachments/\\d+/removal");
        author.on(kept).form(kept + "/discard");
        String third = author.on("/desk/issues/new").form("/desk/issues").set("title", "审校中的一期")
                .set("body", "再一段正文，写到句号。").send();
        author.on(third).form(third + "/submission").send();
        String fourth = author.on("/desk/issues/new").form("/desk/issues").set("title", "待签的一期")
                .set("body", "另一段正文，写到句号。").send();
        isApproved(fourth, author);
    }

    private void goesThrough(String issue, Visitor writer) {
        isApproved(issue, writer);
        signer.on(issue + "/signature").form(issue + "/signature").send();
    }

    private void isApproved(String issue, Visitor writer) {
        writer.on(issue).form(issue + "/submission").send();
        List.of(editor, reviewer, chief)
                .forEach(who -> who.on(issue + "/opinions").form(issue + "/opinions").set("words", "同意").send());
    }

    private void takesIn() throws IOException {
        String text = author.get("/bulletins/lingjun/2024/20.txt").body();
        String file = author.on("/desk/imports").form("/desk/imports").attach("file", "第21期.txt", text.getBytes(UTF_8))
                .send();
        author.on(file);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry("第19期.txt"));
            zip.write(text.replace("第 20 期（总第 102 期）", "第 19 期（总第 101 期）").getBytes(UTF_8));
        }
        String archive = admin.on("/admin/archive-imports").form("/admin/archive-imports")
                .attach("file", "过刊.zip", bytes.toByteArray()).send();
        eventually("the archive is read", () -> admin.on(archive).leadsTo(archive + "/intake"));
    }

    private void recipients() {
        String table = """
                姓名,称呼,职务,单位,类别,方式,份数,邮箱
                刘小涛,刘小涛书记,市委书记,市委,报,纸质、电子,1,liu@example.org
                王颺,王颺秘书长,秘书长,市委/市委办公室,报,纸质、电子,2,wang@example.org
                慢处,慢处,,市委,送,电子,1,later@slow.example.net
                断处,断处,,市委,送,电子,1,cut@example.com
                拒处,拒处,,市委,送,电子,1,refused@example.edu
                """;
        String sheet = distributor.on("/desk/recipients/imports").form("/desk/recipients/imports")
                .attach("file", "名册.csv", table.getBytes(UTF_8)).send();
        distributor.on(sheet).form(sheet + "/intake").send();
        distributor.on("/desk/recipients/imports").form("/desk/recipients/imports")
                .attach("file", "名册二.csv", (table + "新处,新处,,市委,送,,1,new@example.org\n").getBytes(UTF_8)).send();
        String list = distributor.on("/desk/distribution-lists/new").form("/desk/distribution-lists").set("name", "必送")
                .send();
        distributor.on(list + "/members").form(list + "/members").set("lines", "慢处 1\n断处 1\n拒处 1\n刘小涛书记 1").send();
    }

    private void distributes() {
        String plan = FIRST + "/distribution";
        distributor.on(plan + "/edit").form(plan + "/lines").set("source", "addressees").show().form(plan + "/lines")
                .set("source", "list-1").show().form(plan).set("archive", "2").send();
        distributor.follow(plan, plan + "/freeze").form(plan + "/freeze").send();
        distributor.on(plan + "/additions").form(plan + "/additions/lines").set("source", "list-1").show()
                .form(plan + "/additions").set("reason", "会议需要").send();
        distributor.on(FIRST + "/letters").form(FIRST + "/letters").send();
        eventually("the letters are sent", () -> post.letters().size() >= 3);
        distributor.on("/desk/mail").form("/desk/mail/tests").set("address", "test@example.org").send();
    }

    /** One that people have got already, and one that nobody has got yet. */
    private void withdraws() {
        String issue = planned("撤回的一期");
        distributor.on(issue + "/letters").form(issue + "/letters").send();
        eventually("the letters have gone",
                () -> distributor.on(issue + "/letters").leadsTo(issue + "/letters/decision"));
        chief.on(issue + "/withdrawal").form(issue + "/withdrawal").set("words", "数据有误").send();
        planned("待寄的一期");
    }

    private String planned(String title) {
        String issue = author.on("/desk/issues/new").form("/desk/issues").set("title", title)
                .set("addressees", title + "的局长").set("body", "一段正文，写到句号。").send();
        String plan = issue + "/distribution";
        distributor.on(plan + "/edit").form(plan + "/lines").set("source", "addressees").show()
                .form(plan + "/recipients")
                .set("newName", title).set("register", "0").show().form(plan + "/lines").set("source", "list-1").show()
                .form(plan).set("archive", "0").set("spare", "0").send();
        goesThrough(issue, author);
        return issue;
    }

    private void answers() throws IOException {
        distributor.on(FIRST + "/receipts").form(FIRST + "/receipts/\\d+/link").show();
        Visitor.Page receipts = distributor.on(FIRST + "/receipts");
        receipts.form(FIRST + "/receipts").set("delivery", firstOf(receipts, "delivery")).set("receivedBy", "小李")
                .send();
        distributor.on(FIRST + "/recalls").form(FIRST + "/recalls").set("choice", "chosen").set("numbers", "1,2")
                .set("dueOn", LocalDate.now().plusDays(1).toString()).set("words", "阅后收回").send();
        distributor.on(FIRST + "/copies").form(FIRST + "/copies").set("numbers", "1").set("witness", "小王").send();
        distributor.on("/desk/returns").form("/desk/reminders").set("all", "all").send();
        String feedback = distributor.on(FIRST + "/feedback").form(FIRST + "/feedback").choose("kind").choose("level")
                .set("giver", "某领导")
                .set("words", "请市科技局研究借鉴。").set("givenOn", "2024-06-10").attach("scans", "批示.png", picture(400)).send();
        String given = distributor.on(feedback).document().selectFirst("a[href~=^/desk/feedback/\\d+$]").attr("href");
        distributor.on(given).form(given + "/follow-ups").set("task", "报进展")
                .set("dueOn", LocalDate.now().plusDays(9).toString())
                .send();
        distributor.on(FIRST + "/feedback-links").form(".*/renewal").send();
    }

    private static String firstOf(Visitor.Page page, String field) {
        return page.document().selectFirst("input[name=" + field + "]").val();
    }

    private void strangers() {
        var stranger = Visitor.anonymous(program.uri("").toString());
        stranger.on("/subscriptions").form("/subscriptions").set("bulletins", "lingjun")
                .set("address", "reader@example.org").send();
        eventually("a subscriber is asked", () -> confirmation().isPresent());
        String asked = confirmation().orElseThrow();
        subscription = stranger.on(asked).form(asked).send();
        String answer = secretAddresses().stream().filter(address -> address.startsWith("/feedback/")).findFirst()
                .orElseThrow();
        stranger.on(answer).form(answer).choose("kind").set("givenOn", LocalDate.now().toString())
                .set("words", "很有参考价值")
                .send();
    }

    private Optional<String> confirmation() {
        return secretAddresses().stream().filter(address -> address.endsWith("/confirmation")).findFirst();
    }

    private List<String> secretAddresses() {
        var found = new ArrayList<String>();
        for (String letter : post.letters()) {
            Matcher address = SECRET.matcher(text(letter));
            while (address.find()) {
                found.add(address.group(1));
            }
        }
        return found;
    }

    private static String text(String letter) {
        try {
            return text(new MimeMessage(null, new ByteArrayInputStream(letter.getBytes(UTF_8))).getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object content) throws IOException, MessagingException {
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            all.append(text(parts.getBodyPart(i).getContent()));
        }
        return all.toString();
    }

    static void eventually(String what, BooleanSupplier met) {
        eventually(what, 60, met);
    }

    static void eventually(String what, int seconds, BooleanSupplier met) {
        for (int i = 0; i < seconds * 10; i++) {
            if (met.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError("never: " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture(int width) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
