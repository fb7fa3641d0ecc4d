package org.canyue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.canyue.distribution.mail.SmtpSink;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Browser;

/** The distribution of the real issue 20 by the packaged program, as the office does it, with a mail server that answers. */
class DistributionStoryIT {
    private static final String ISSUE = "/desk/issues/1";
    private static final Pattern RECEIPT_LINK = Pattern.compile("(/receipts/[0-9a-f-]+)");
    private static Browser chromium;

    @TempDir
    Path folder;

    private SmtpSink post;
    private String origin;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thirtyCopiesOfTheRealIssue() throws Exception {
        try (SmtpSink sink = SmtpSink.start()) {
            post = sink;
            sink.treat("room3@example.org", SmtpSink.Manner.refusing("550 5.1.1 User unknown"));
            try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).sendingTo(sink.port()).start()) {
                origin = program.uri("").toString();
                tell();
            }
        }
    }

    private void tell() throws Exception {
        try (Person admin = Person.named("admin", chromium, origin)) {
            admin.open("/admin/bulletins/1/copies").choose("二维码").press("保存");
        }
        try (Person distributor = Person.named("distributor", chromium, origin)) {
            entersTheRecipients(distributor);
            plans(distributor);
            looksAtThePapers(distributor);
            sends(distributor);
            notesReceipts(distributor);
            notesAnInstruction(distributor);
            countsUp(distributor);
        }
        try (Person reader = Person.reader(chromium, origin)) {
            reader.open("/bulletins/lingjun/2024/20").sees("共印：30 份");
            assertThat(text(reader.fetches("/bulletins/lingjun/2024/20.pdf"))).contains("30 份");
        }
    }

    /** From the table that the office kept in Excel, as an old program saved it. */
    private static void entersTheRecipients(Person distributor) {
        String rooms = IntStream.rangeClosed(1, 26)
                .mapToObj(i -> "第%d研究室,第%d研究室,,市委,送,%s,1,%s".formatted(i, i, i <= 8 ? "纸质、电子" : "纸质",
                        i <= 8 ? "room" + i + "@example.org" : ""))
                .collect(Collectors.joining("\r\n"));
        String table = """
                姓名,称呼,职务,单位,类别,方式,份数,邮箱\r
                刘小涛,刘小涛书记,市委书记,市委,报,纸质、电子,1,liu@example.org\r
                王颺,王颺秘书长,秘书长,市委/市委办公室,报,纸质、电子,1,wang@example.org\r
                """ + rooms;
        distributor.open("/desk/recipients/imports")
                .attach("表格文件", "名册.csv", table.getBytes(Charset.forName("GB18030"))).press("上传并核对")
                .sees("共 28 行", "王颺秘书长").press("收录，其中新增 28 个").sees("发行对象已收录");
        distributor.open("/desk/distribution-lists").follow("新建名单").write("名称", "每期必送").press("建立")
                .follow("添加对象").write("或者每行写一个：称呼 份数", IntStream.rangeClosed(1, 26).mapToObj(i -> "第" + i + "研究室 1")
                        .collect(Collectors.joining("\n")))
                .press("添加到名单").sees("共 26 个对象，26 份");
    }

    private void plans(Person distributor) {
        distributor.open(ISSUE + "/distribution").follow("制订计划").press("从报送对象").press("从名单“每期必送”（26）");
        distributor.write("存档份数", "2").press("保存计划").sees("30 份", "28 份报送 · 2 份存档 · 10 件电子");
        try (Person phone = Person.onPhone("distributor", chromium, origin)) {
            phone.open(ISSUE + "/distribution/edit").write("第5研究室：纸质份数", "1").press("保存计划").sees("30 份");
        }
        distributor.follow("查看份号并定案").sees("定案不能撤回", "000001–000028", "000029–000030");
        distributor.press("定案编号").sees("刘小涛书记", "000001", "000028", "000029–000030");
    }

    private void looksAtThePapers(Person distributor) throws IOException {
        String base = ISSUE + "/distribution/";
        assertThat(text(distributor.fetches(base + "register.pdf"))).contains("000001", "000028", "000029", "王颺秘书长");
        assertThat(text(distributor.fetches(base + "labels.pdf"))).contains("刘小涛书记", "第26研究室", "000028");
        assertThat(text(distributor.fetches(base + "sign-off.pdf"))).contains("第26研究室");
        assertThat(text(distributor.fetches(base + "copies/7.pdf"))).contains("000007", "30 份");
    }

    private static void sends(Person distributor) {
        distributor.open(ISSUE).follow("办理印发").sees("已定案", "已寄 0 / 10").press("寄送全部（10 封）")
                .looksAgainUntilItSays("已处理 10 / 10 封").sees("550 5.1.1 User unknown");
        distributor.follow("查看给 第3研究室 的信").write("邮箱地址", "research3@example.org").press("再寄")
                .looksAgainUntilItSays("已发送");
        distributor.open(ISSUE + "/letters").sees("已发送 10").follow("印发").sees("已寄 10 / 10", "已签收 0 / 38");
    }

    private void notesReceipts(Person distributor) throws Exception {
        distributor.open(ISSUE + "/receipts").tick("第9研究室").tick("第10研究室").press("登记签收").sees("已签收 2 / 38");
        try (Person phone = Person.reader(chromium, origin)) {
            phone.open(codeOn(distributor.fetches(ISSUE + "/distribution/copies/7.pdf"))).doesNotSee("第5研究室")
                    .write("签收人", "收发室小李").press("确认签收").sees("签收");
            String link = receiptLink("liu@example.org");
            phone.open(link).press("确认签收").sees("您已确认收到");
            phone.open(link).sees("您已确认收到");
        }
        distributor.open(ISSUE + "/receipts").sees("已签收 4 / 38", "收发室小李");
    }

    private static void notesAnInstruction(Person distributor) throws IOException {
        distributor.open(ISSUE + "/feedback").select("种类", "批示落实").select("发行对象", "刘小涛书记 · 市委").select("级别", "市级")
                .write("日期", "2024-06-10").write("原话", "请市科技局研究借鉴。").attach("扫描件", "批示.png", scan()).press("登记反馈")
                .sees("请市科技局研究借鉴。");
        distributor.open(ISSUE + "/distribution").sees("批示");
    }

    private static void countsUp(Person distributor) throws IOException {
        distributor.open("/desk/statistics").sees("报批比 100.0%").follow("28").sees("刘小涛书记", "第26研究室");
        assertThat(text(distributor.fetches("/desk/statistics.pdf?bulletin=lingjun"))).contains("批示落实");
    }

    private static byte[] scan() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(210, 297, BufferedImage.TYPE_BYTE_GRAY), "png", file);
        return file.toByteArray();
    }

    private String receiptLink(String address) throws IOException, MessagingException {
        for (String letter : post.letters()) {
            var message = new MimeMessage(null, new ByteArrayInputStream(letter.getBytes(Charset.forName("UTF-8"))));
            Matcher link = RECEIPT_LINK.matcher(plain(message.getContent()));
            if (List.of(message.getAllRecipients()).toString().contains(address) && link.find()) {
                return link.group(1);
            }
        }
        throw new AssertionError("no letter to " + address);
    }

    private static String plain(Object content) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plain(first.getContent());
        }
        return content.toString();
    }

    private String codeOn(byte[] pdf) throws IOException {
        String address = PrintedCode.on(pdf);
        assertThat(address).startsWith(origin + "/copies/");
        return address.substring(origin.length());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
