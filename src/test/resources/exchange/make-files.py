#!/usr/bin/env python3
"""Writes the Word, ODT and PDF files beside it: five bulletins, each in another house style.

Each bulletin is written here as flat ODT and brought into .docx, .doc, .odt and .pdf by LibreOffice 7.4
(Debian: libreoffice-writer, fonts-noto-cjk). Only the first is real, issue 20 of the sample; the others are invented.
The tests read the files that are kept; they need neither this program nor LibreOffice.

Usage: make-files.py [name ...]
"""
import base64
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import zlib
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
SEED = HERE.parents[2] / "main/resources/sample/lingjun-2024-20.txt"
CUTS = ["积极加强合", "86 人、高层", "主动统筹资源、主动"]

NAMESPACES = " ".join(f'xmlns:{k}="{v}"' for k, v in {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink", "dc": "http://purl.org/dc/elements/1.1/"}.items())

STYLES = """
<style:default-style style:family="paragraph"><style:paragraph-properties style:punctuation-wrap="simple"/>
 <style:text-properties style:font-family-asian="仿宋" fo:font-size="16pt" style:font-size-asian="16pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:text-indent="32pt" fo:line-height="29pt" fo:text-align="justify"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="22pt" style:font-size-asian="22pt"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Text_20_body" style:default-outline-level="1">
 <style:text-properties style:font-family-asian="黑体"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Text_20_body" style:default-outline-level="2">
 <style:text-properties style:font-family-asian="楷体"/></style:style>
<style:style style:name="Red" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:text-align="center"/><style:text-properties fo:color="#c00000" fo:font-size="40pt" style:font-size-asian="40pt"/></style:style>
<style:style style:name="Centred" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="10pt" style:font-size-asian="10pt"/></style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0"/>
"""

AUTOMATIC = """
<style:style style:name="Big" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="22pt" style:font-size-asian="22pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Black" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties style:font-family-asian="黑体"/></style:style>
<style:style style:name="Kai" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties style:font-family-asian="楷体"/></style:style>
<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Tabbed" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="156mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="center" style:horizontal-rel="paragraph" style:wrap="none" draw:stroke="none"/></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="156mm"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<text:list-style style:name="Numerals">
 <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、" text:display-levels="1"/>
 <text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）" text:display-levels="1"/>
</text:list-style>
<text:list-style style:name="Digits"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="37mm" fo:margin-bottom="25mm" fo:margin-left="28mm" fo:margin-right="26mm"/>
 <style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="10mm"/></style:footer-style></style:page-layout>
"""


def inline(text):
    """**bold**, ^sup^, [[n:footnote]], line break as /."""
    out = escape(text)
    out = re.sub(r"\*\*(.+?)\*\*", r'<text:span text:style-name="B">\1</text:span>', out)
    out = re.sub(r"\^(\d+)\^", r'<text:span text:style-name="Sup">\1</text:span>', out)
    out = re.sub(r"\[\[n:(.+?)\]\]", r'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">\1</text:p></text:note-body></text:note>', out)
    out = re.sub(r"\[\[c:(.+?)\]\]", r'<office:annotation><dc:creator>审稿人</dc:creator><dc:date>2025-03-01T09:00:00</dc:date><text:p>\1</text:p></office:annotation>', out)
    out = out.replace("[[br]]", "<text:line-break/>").replace("\t", "<text:tab/>")
    return re.sub(r"\[\[(ins|del)(\d+)\]\]", lambda m: f'<text:change-start text:change-id="{m[2]}"/>' if m[1] == "ins" else f'<text:change text:change-id="{m[2]}"/>', out).replace("[[end]]", '<text:change-end text:change-id="1"/>')


def p(text, style="Text_20_body"):
    return f'<text:p text:style-name="{style}">{inline(text)}</text:p>'


def h(level, text):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{inline(text)}</text:h>'


def box(*paragraphs):
    return ('<text:p text:style-name="Centred"><draw:frame text:anchor-type="paragraph" draw:style-name="Frame" draw:name="box" svg:width="150mm" svg:height="40mm"><draw:text-box>'
            + "".join(paragraphs) + "</draw:text-box></draw:frame></text:p>")


def table(rows, name="table"):
    """A cell is its text, or (text, columns, rows); None is covered."""
    width = max(len(row) for row in rows)
    out = f'<table:table table:name="{name}" table:style-name="T"><table:table-column table:number-columns-repeated="{width}"/>'
    for row in rows:
        out += "<table:table-row>"
        for cell in row:
            if cell is None:
                out += "<table:covered-table-cell/>"
                continue
            text, columns, down = cell if isinstance(cell, tuple) else (cell, 1, 1)
            spans = (f' table:number-columns-spanned="{columns}"' if columns > 1 else "") + (f' table:number-rows-spanned="{down}"' if down > 1 else "")
            out += f'<table:table-cell table:style-name="C"{spans}>' + "".join(p(line, "Standard") for line in text.split("\n")) + "</table:table-cell>"
        out += "</table:table-row>"
    return out + "</table:table>"


def picture():
    width, height = 48, 24
    raw = b"".join(b"\0" + bytes(c for x in range(width) for c in (192, 4 * x, 8 * y)) for y in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    return ('<text:p text:style-name="Centred"><draw:frame text:anchor-type="as-char" draw:name="picture" svg:width="60mm" svg:height="30mm">'
            f'<draw:image><office:binary-data>{base64.b64encode(png).decode()}</office:binary-data></draw:image><svg:desc>湖区水质变化</svg:desc></draw:frame></text:p>')


def numbered(style, items, start=None):
    return f'<text:list text:style-name="{style}">' + "".join(f"<text:list-item>{item}</text:list-item>" for item in items) + "</text:list>"


def page_number():
    return '<text:p text:style-name="Centred">— <text:page-number text:select-page="current">1</text:page-number> —</text:p>'


def document(body, header="", tracked=""):
    master = f'<style:master-page style:name="Standard" style:page-layout-name="A4">{"<style:header>" + header + "</style:header>" if header else ""}<style:footer>{page_number()}</style:footer></style:master-page>'
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            f"<office:styles>{STYLES}</office:styles><office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
            f"<office:master-styles>{master}</office:master-styles><office:body><office:text>{tracked}{body}</office:text></office:body></office:document>")


def lingjun():
    """The real issue 20, healed, with the styles of Writer: Title, Heading 1, Text body."""
    lines = [line.strip() for line in SEED.read_text(encoding="utf-8").splitlines() if line.strip()]
    whole = []
    for line in lines:
        if whole and any(whole[-1].endswith(cut) for cut in CUTS):
            whole[-1] += line
        else:
            whole.append(line)
    title = next(i for i, line in enumerate(whole) if line.startswith("深圳探索“"))
    imprint = next(i for i, line in enumerate(whole) if line.startswith("责任编辑"))
    out = p(whole[0], "Standard") + p(whole[1], "Red") + "".join(p(line, "Centred") for line in whole[2:title])
    out += p(whole[title], "Title")
    for line in whole[title + 1:imprint]:
        out += h(1, line) if re.match("[一二三四]、", line) else p(line)
    return document(out + "".join(p(line, "Standard") for line in whole[imprint:]))


def taihu():
    """No styles at all: fonts only; the masthead in a text box; addressees in the imprint."""
    return document(
        box(p("太 湖 简 报", "Red"), p("第3期", "Centred")) + p("太湖发展研究中心办公室\t2025年11月20日", "Tabbed") +
        p("关于湖区生态补偿机制的[[br]]调查与建议", "Big") + p("——以东山镇为例", "Centred") +
        p("东山镇地处太湖东岸，三面环水，承担着水源保护的重要职责。去年全镇完成生态补偿三百二十万元，惠及农户一千一百户。调研组走访了八个村，召开座谈会六次，收回问卷四百份。") +
        p("一、主要做法", "Black") +
        p("（一）分类确定标准", "Kai") +
        p("按照耕地、林地、湿地三类分别确定补偿标准，每亩每年从四百元到一千二百元不等。标准三年一调，由镇里提出，市里核定，结果在村务公开栏张贴，群众随时可以查询。") +
        p("（二）资金直达到户", "Kai") +
        p("补偿资金由市财政通过“一卡通”直接拨付到户，镇村两级不再经手。**资金到账时间由原来的九十天缩短到二十一天**，群众满意度达到百分之九十六。") +
        p("二、存在的问题", "Black") +
        p("部分农户反映，湿地面积的认定仍以十年前的图为准，与现状不符。另有三个村的公益岗位补贴标准偏低，招人困难，管护力量不足。") +
        p("三、几点建议", "Black") +
        p("建议尽快完成湿地面积复核，并把管护补贴与考核结果挂钩。") +
        p("报：市委办公室、市政府办公室", "Standard") + p("送：各区委，市直各部门", "Standard") +
        p("责任编辑：沈一舟\t电话：0512-65510000", "Tabbed") + p("共印120份", "Standard"))


def juece():
    """Masthead in a table, headings numbered by the program, footnotes, a table with merged cells, a picture."""
    return document(
        table([["决策参考\n2025年第7期（总第188期）", "省级重点新型智库\n2025年3月5日"]], "masthead") +
        p("呈报：省委政策研究室", "Standard") + p("某某学会、某某研究院联合主办", "Centred") +
        p("从三组数据看社区食堂怎样办下去", "Title") +
        p("社区食堂是居民家门口的民生工程。截至去年底，全省共有社区食堂二千四百家[[n:数据来自省民政厅二〇二五年一月的通报。]]，其中能够保本经营的约占六成。") +
        numbered("Numerals", [h(1, "办得怎么样")]) +
        p("从运营主体看，社会力量运营的占四成，街道自办的占三成，其余为国企运营[[n:国企包括市属和区属两级。]]。三类食堂的情况见下表。") +
        table([["类别", ("2024年", 2, 1), None], [("社会力量\n运营", 1, 2), "数量", "960"], [None, "保本率", "72%"], ["街道自办", "数量", "720"]], "figures") +
        picture() +
        f'<text:list text:continue-numbering="true" text:style-name="Numerals"><text:list-item>{h(1, "难在哪里")}<text:list><text:list-item>{h(2, "客流不稳")}</text:list-item></text:list></text:list-item></text:list>' +
        p("早餐和晚餐时段上座率不足三成，人均消费十二元，水电和人工占到成本的一半以上。一平方米的年租金约为三百元，即每10m^2^三千元。") +
        f'<text:list text:continue-numbering="true" text:style-name="Numerals"><text:list-item><text:list><text:list-item>{h(2, "补贴不细")}</text:list-item></text:list></text:list-item></text:list>' +
        p("补贴按面积发放，与服务人次无关，办得好办得差一个样。建议从以下方面改进：") +
        numbered("Dots", [p("按服务老年人的人次补贴；", "Standard"), p("对送餐上门另给补助；", "Standard"), p("允许错时经营。", "Standard")]) +
        p("编辑：李雷  电话：0512-65510000  传真：0512-65510001", "Standard") + p("地址：人民路1号", "Standard") + p("印数：50份", "Standard"))


def yaoqing():
    """Tracked changes and comments, steps in a numbered list."""
    region = ('<text:tracked-changes>'
              '<text:changed-region text:id="1"><text:insertion><office:change-info><dc:creator>审稿人</dc:creator><dc:date>2025-03-01T09:00:00</dc:date></office:change-info></text:insertion></text:changed-region>'
              '<text:changed-region text:id="2"><text:deletion><office:change-info><dc:creator>审稿人</dc:creator><dc:date>2025-03-01T09:00:00</dc:date></office:change-info><text:p text:style-name="Text_20_body">大幅</text:p></text:deletion></text:changed-region>'
              '</text:tracked-changes>')
    return document(
        p("要情快报", "Red") + p("第12期（总第340期）", "Centred") + p("二〇二五年三月二日", "Centred") +
        p("春耕农资价格总体平稳", "Title") +
        p("据对十二个县的监测，二月份化肥价格[[ins1]]环比[[end]]下降百分之一点二，种子价格[[del2]]持平[[c:请核对数字]]，农膜略有上涨。农业部门认为，春耕备货已完成八成。") +
        h(1, "一、供应情况") +
        p("全省化肥库存一百一十万吨，可满足春耕需要。各地开辟绿色通道，农资下乡优先通行。") +
        h(1, "二、下一步安排") +
        p("省里要求各地抓好三件事。") +
        numbered("Digits", [p("每旬公布一次价格。", "Standard"), p("严查囤积居奇。", "Standard"), p("做好储备投放。", "Standard")]) +
        p("责任编辑：周明远  共印 60 份", "Standard"), tracked=region)


def huxin():
    """Masthead in the page header, everything bold by hand, title over two paragraphs, long enough for four pages."""
    parts = ["湖心岛是全市唯一没有陆路交通的行政村，现有户籍人口六百一十二人，常住人口二百三十人，其中六十岁以上的老人占七成，青壮年大多在城区务工",
             "去年以来，镇里把渡运、供水、就医三件事列入民生实事项目，先后投入八百六十万元，更新渡船两艘，改造水厂一座，建成卫生室一间，岛上居民的日常生活得到改善",
             "但是调研也发现，渡船在大风天气停航的情况每年仍有四十天左右，药品和蔬菜供应时常中断，独居老人的看护主要靠邻里照应，应急转运能力不足"]
    text = "".join(p(part + "；" + parts[(i + 1) % 3] + "。" + parts[(i + 2) % 3] + f"，这是第{i + 1}组访谈的记录。") for i, part in enumerate(parts * 4))
    return document(
        p("关于改善湖心岛群众", "Big") + p("出行就医条件的调研报告", "Big") +
        p("**一、基本情况**") + text + p("**（一）群众的期盼**") + text + p("**1. 先把码头修好**") +
        p("先修码头，再谈其他。群众说得最多的就是这一句话。") +
        p("责任编辑：顾清漪", "Standard") + p("联系电话：0512-66110000", "Standard") + p("共印：45份", "Standard"),
        header=p("湖心调研 专报", "Centred") + p("第 9 期（总第 77 期） 2024 年 12 月 30 日", "Centred"))


BULLETINS = {"lingjun": lingjun, "taihu": taihu, "juece": juece, "yaoqing": yaoqing, "huxin": huxin}
FILTERS = {"docx": "docx:MS Word 2007 XML", "doc": "doc:MS Word 97", "odt": "odt:writer8", "pdf": "pdf:writer_pdf_Export"}

if __name__ == "__main__":
    for name in sys.argv[1:] or BULLETINS:
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder) / f"{name}.fodt"
            source.write_text(BULLETINS[name](), encoding="utf-8")
            for form in FILTERS.values():
                subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tempfile.gettempdir()}/lo-profile", "--convert-to", form, "--outdir", str(HERE), str(source)], check=True, stdout=subprocess.DEVNULL)
