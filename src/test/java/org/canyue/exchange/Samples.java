package org.canyue.exchange;

import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.Series;
import org.canyue.text.Body;

/** Editions for the tests of what goes out: the real issue 20, and others made from it. */
public final class Samples {

    /** One block of every kind, with every mark. */
    public static final Body EVERYTHING = Body.ofHtml("""
            <p>首段有<strong>粗</strong>、<em>斜</em>、<u>划线</u>、H<sub>2</sub>O、x<sup>2</sup>和\
            <a href="https://example.org/a?b=1&amp;c=%zz">链接</a>。<span class="note">见<em>年鉴</em>，\
            <a href="mailto:a@example.org">来信</a>。</span></p>
            <h2>一、建设平台</h2><h3>（一）现状</h3><h4>1. 装置</h4><p>正文。<span class="note">第二条注。</span></p>
            <ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p><p>丙续</p></li></ul>
            <ol><li>第一项<ol><li>其一</li></ol></li><li>第二项</li></ol><p>间隔。</p><ol><li>重新编号</li></ol>
            <blockquote><p>引文一。</p><p>引文二。</p></blockquote>
            <table><thead><tr><th rowspan="2">区域</th><th colspan="2">投入（亿元）</th></tr><tr><th>2022 年</th>\
            <th>2023 年</th></tr></thead><tbody><tr><td rowspan="2">深圳</td><td>1880.5</td><td>2236.6</td></tr>\
            <tr><td colspan="2">合计</td></tr></tbody></table>
            <figure><img src="/attachments/7" alt="各区“投入”<对比>"><figcaption>图 1　各区投入</figcaption></figure>
            <p>末段。</p>""");

    private Samples() {
    }

    /** Without a database. */
    public static Edition issue20() {
        BulletinReading reading = BulletinTextReader.read(Sample.text());
        var masthead = new Masthead(reading.name(), reading.kind(), reading.sponsors(), reading.credential());
        var imprint = new Imprint(reading.responsibleEditor(), reading.phone(), reading.fax(), reading.address(),
                reading.copies());
        var content = new Content(masthead, reading.title(), reading.subtitle(), reading.addressees(), reading.body(),
                imprint);
        return new Edition("lingjun", Series.REGULAR, new IssueNumber(reading.issuedOn().getYear(), reading.number(),
                reading.total()), reading.issuedOn(), reading.addresseeLabel(), content);
    }

    public static Edition with(Body body) {
        Edition edition = issue20();
        Content content = edition.content();
        return with(edition, new Content(content.masthead(), content.title(), content.subtitle(), content.addressees(),
                body, content.imprint()));
    }

    public static Edition with(Edition edition, Content content) {
        return new Edition(edition.slug(), edition.series(), edition.number(), edition.issuedOn(),
                edition.addresseeLabel(), content);
    }

    /** A supplement that nobody has signed yet, with a subtitle, one sponsor and no credential. */
    public static Edition draft() {
        Content content = issue20().content();
        var masthead = new Masthead("太湖参考", "", List.of("太湖 研究所"), "");
        return new Edition("taihu", Series.SUPPLEMENT, null, null, "呈送", new Content(masthead, "待签发的稿子",
                "——一个副标题", List.of("张三 主任", "李四"), content.body(), new Imprint("", "", "", "", 0)));
    }

    public static Edition on(LocalDate day) {
        Edition edition = issue20();
        return new Edition(edition.slug(), edition.series(), edition.number(), day, edition.addresseeLabel(),
                edition.content());
    }
}
