package org.canyue.exchange.print;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.PaperWords;
import org.canyue.exchange.Samples;
import org.canyue.exchange.print.Printed.Glyph;
import org.canyue.exchange.print.Printed.Leaf;
import org.canyue.exchange.print.Printed.Line;
import org.canyue.exchange.print.Printed.Rule;
import org.canyue.text.Body;
import org.canyue.text.Heading;
import org.canyue.text.Picture;
import org.canyue.text.Pictures;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import io.quarkus.test.junit.QuarkusTest;

/** The printed page, measured from the PDF itself: GB/T 9704-2012, PDF/A-2a, PDF/UA-1. */
@QuarkusTest
class PrintFormTest {
    private static final double MM = Printed.POINT;
    private static final int RED = 0xc4121a;
    private static final String NEVER_FIRST = "、。，．：；？！…—～·”’》〉）】」』〕％,.;:?!)%";
    private static final String NEVER_LAST = "“‘《〈（【「『〔(";
    /** How much of a character's square lies above its base line, in the fonts of Chinese printing. */
    private static final double ABOVE = 0.88;

    /** How high the middle of a dash lies above the base line. */
    private static final double DASH_ABOVE = 0.38;

    private static Renderer renderer;
    private static PrintForm form;
    private static Printed issue20;

    @BeforeAll
    static void print() {
        renderer = new Renderer(Fonts.load(Map.of()));
        form = renderer.print(sheet(Samples.issue20()), Pictures.NONE);
        issue20 = Printed.of(form.pdf());
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFA_2_B", "PDFUA_1"})
    void passesAsArchiveFileAndAsAccessibleFile(PDFAFlavour flavour) throws Exception {
        assertThat(Conformance.complaints(form.pdf(), flavour)).isEmpty();
        assertThat(Conformance.complaints(everything(PrintLayout.standard(), 7, false).pdf(), flavour)).isEmpty();
        assertThat(Conformance.complaints(everything(PrintLayout.standard(), 0, true).pdf(), flavour)).isEmpty();
    }

    @Test
    void has22LinesOnAFullPage() {
        assertThat(fullPages()).hasSizeGreaterThan(2);
        for (Leaf leaf : fullPages()) {
            List<Line> lines = leaf.lines();
            assertThat(lines).as("page " + leaf.number()).hasSize(22);
            double pitch = (lines.get(21).baseline() - lines.get(0).baseline()) / 21;
            assertThat(pitch).isBetween(29.0, 29.65);
            for (int i = 0; i < 22; i++) {
                assertThat(lines.get(i).baseline()).isCloseTo(lines.get(0).baseline() + i * pitch, within(0.2));
            }
        }
    }

    @Test
    void has28CharactersInAFullLine() {
        List<Line> full = fullPages().stream().flatMap(leaf -> leaf.lines().stream().filter(line -> isFull(leaf, line)))
                .toList();
        assertThat(full).hasSizeGreaterThan(30);
        assertThat(full).allSatisfy(line -> assertThat(line.glyphs().size()).as(line.text()).isBetween(27, 28));
        assertThat(full).filteredOn(line -> line.glyphs().size() == 28).hasSizeGreaterThan(full.size() * 2 / 3);
        assertThat(full).flatExtracting(Line::glyphs)
                .allSatisfy(glyph -> assertThat(glyph.size()).isCloseTo(15.75, within(0.06)));
    }

    @Test
    void keepsTheMarginsOfTheStandard() {
        for (Leaf leaf : fullPages()) {
            List<Line> lines = leaf.lines();
            double size = lines.get(0).glyphs().get(0).size();
            double left = lines.stream().mapToDouble(Line::left).min().orElseThrow();
            double right = lines.stream().mapToDouble(Line::right).max().orElseThrow();
            boolean isOdd = leaf.number() % 2 == 1;
            assertThat(left / MM).as("left, page " + leaf.number()).isCloseTo(isOdd ? 28 : 26, within(1.0));
            assertThat(210 - right / MM).as("right, page " + leaf.number()).isCloseTo(isOdd ? 26 : 28, within(1.0));
            assertThat((lines.get(0).baseline() - ABOVE * size) / MM).as("top").isCloseTo(37, within(1.0));
            assertThat(297 - (lines.get(21).baseline() + (1 - ABOVE) * size) / MM).as("bottom").isCloseTo(35,
                    within(1.0));
        }
    }

    @Test
    void numbersOddPagesRightAndEvenPagesLeft() {
        for (Leaf leaf : issue20.leaves()) {
            Line number = leaf.pageNumber();
            assertThat(number.text()).isEqualTo("—" + leaf.number() + "—");
            assertThat(number.glyphs().get(0).size()).isCloseTo(14, within(0.05));
            double dash = number.baseline() - DASH_ABOVE * 14;
            assertThat(dash / MM).as("7 mm below the text").isCloseTo(297 - 35 + 7, within(1.0));
            double oneIn = 15.75 / MM;
            if (leaf.number() % 2 == 1) {
                assertThat(number.right() / MM).isCloseTo(210 - 26 - oneIn, within(1.0));
            } else {
                assertThat(number.left() / MM).isCloseTo(26 + oneIn, within(1.0));
            }
        }
    }

    @Test
    void drawsEveryCharacterFromAFontInTheFile() throws IOException {
        assertThat(issue20.glyphs()).allMatch(Glyph::isDrawn);
        assertThat(issue20.glyphs()).filteredOn(glyph -> glyph.text().equals("颺")).hasSize(1);
        try (PDDocument document = Loader.loadPDF(form.pdf())) {
            assertThat(document.getPages()).flatExtracting(PrintFormTest::fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
            });
        }
        assertThat(form.pdf().length).as("of fonts that take 46 MB whole").isLessThan(1 << 20);
    }

    @Test
    void givesTheWholeTextBackInItsOrder() throws IOException {
        assertThat(withoutSpace(extracted(form))).isEqualTo(withoutSpace(wholeText(Samples.issue20())));
        assertThat(extracted(form)).contains("王颺秘书长").containsPattern("有 30 名").containsPattern("Top\\s+3000");
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 22, 25, 27, 28, 29, 31, 36})
    void startsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne(int characters) {
        for (boolean large : List.of(false, true)) {
            PrintLayout layout = grid(characters, 22);
            for (Edition edition : List.of(Samples.issue20(), Samples.with(Samples.EVERYTHING))) {
                Printed printed = Printed.of(renderer.print(new Sheet(edition, layout, 0, large), Pictures.NONE).pdf());
                for (Leaf leaf : printed.leaves()) {
                    assertThat(leaf.lines()).allSatisfy(line -> {
                        assertThat(NEVER_FIRST).as(line.text()).doesNotContain(line.text().substring(0, 1));
                        assertThat(NEVER_LAST).as(line.text())
                                .doesNotContain(line.text().substring(line.text().length() - 1));
                    });
                }
            }
        }
    }

    @Test
    void saysWhatItIsInItsMetadata() throws IOException {
        try (PDDocument document = Loader.loadPDF(form.pdf())) {
            var facts = document.getDocumentInformation();
            assertThat(facts.getTitle()).isEqualTo("深圳探索“生态融合型共享创新”新模式");
            assertThat(facts.getAuthor()).isEqualTo("苏州太湖书院　苏州太湖智库");
            assertThat(facts.getSubject()).startsWith("领军参阅 专报");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            var xmp = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).contains("深圳探索“生态融合型共享创新”新模式", "苏州太湖书院　苏州太湖智库");
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
                outline.add(item.getTitle());
            }
            assertThat(outline).isEqualTo(Samples.issue20().content().body().headings().stream().map(Heading::text)
                    .toList());
        }
    }

    @Test
    void printsTheMastheadInRed() {
        Leaf first = issue20.leaves().get(0);
        assertThat(first.lines()).filteredOn(line -> List.of("领军参阅", "专报").contains(line.text())).hasSize(2)
                .flatExtracting(Line::glyphs).allMatch(glyph -> glyph.colour() == RED);
        assertThat(first.rules()).filteredOn(rule -> rule.colour() == RED).anySatisfy(rule -> {
            assertThat(rule.width() / MM).isCloseTo(156, within(0.5));
            assertThat(rule.height()).isBetween(1.0, 2.0);
        });
        assertThat(issue20.glyphs()).filteredOn(glyph -> glyph.colour() != RED).allMatch(glyph -> glyph.colour() == 0);
    }

    @Test
    void setsEachLevelInItsFace() {
        Printed printed = everythingPrinted();
        assertThat(faceOf(printed, "一、建设平台")).contains("FandolHei");
        assertThat(faceOf(printed, "（一）现状")).contains("FandolKai");
        assertThat(faceOf(printed, "1.装置")).contains("FandolFang");
        assertThat(faceOf(printed, "深圳探索“生态融合型共享创新”新模式")).contains("FandolSong-Bold");
    }

    @Test
    void printsCopyNumberAndMarks() {
        PrintLayout standard = PrintLayout.standard();
        var layout = new PrintLayout(37, 28, 156, 225, 22, 28, 18, 24, standard.bodyFace(), standard.heading1Face(),
                standard.heading2Face(), standard.heading3Face(), standard.titleFace(), 22, 62, "内部资料　免费交流",
                "苏准印证（2024）第018号");
        Printed printed = Printed
                .of(renderer.print(new Sheet(Samples.issue20(), layout, 7, false), Pictures.NONE).pdf());
        Line first = printed.leaves().get(0).lines().get(0);
        assertThat(first.text()).isEqualTo("000007内部资料免费交流苏准印证（2024）第018号");
        assertThat(first.left() / MM).isCloseTo(28, within(1.0));
        assertThat(first.right() / MM).isCloseTo(210 - 26, within(1.0));
    }

    @Test
    void setsLargeTypeOnItsOwnGrid() {
        Printed printed = Printed.of(renderer.print(new Sheet(Samples.issue20(), PrintLayout.standard(), 0, true),
                Pictures.NONE).pdf());
        assertThat(printed.leaves().size()).isGreaterThan(issue20.leaves().size());
        for (Leaf leaf : printed.leaves().subList(1, printed.leaves().size() - 2)) {
            assertThat(leaf.lines()).hasSize(18);
        }
        assertThat(printed.text()).isEqualTo(issue20.text());
    }

    @Test
    void putsTheImprintAtTheFootWithoutLosingALine() {
        List<Integer> alone = new ArrayList<>();
        for (int lines = 1; lines <= 26; lines++) {
            Body body = Body.ofPlainText(IntStream.rangeClosed(1, lines).mapToObj(i -> "第" + i + "行正文。")
                    .collect(joining("\n")));
            Printed printed = Printed.of(renderer.print(sheet(Samples.with(body)), Pictures.NONE).pdf());
            assertThat(printed.text()).as(lines + " lines").isEqualTo(withoutSpace(wholeText(Samples.with(body))));
            assertImprintAtTheFoot(printed.last());
            if (printed.last().lines().size() == 2) {
                alone.add(lines);
            }
        }
        assertThat(alone).as("lengths with the imprint on a page of its own").isNotEmpty();
    }

    @Test
    void putsFootnotesOfTheLastPageAboveTheImprint() {
        for (int lines = 1; lines <= 22; lines++) {
            Body body = Body.ofPlainText(IntStream.rangeClosed(1, lines).mapToObj(i -> "第" + i + "行正文。")
                    .collect(joining("\n")) + "^[末注甲。]^[末注乙。]");
            Printed printed = Printed.of(renderer.print(sheet(Samples.with(body)), Pictures.NONE).pdf());
            String text = printed.text();
            assertThat(text).as(lines + " lines").contains("第" + lines + "行正文。", "①末注甲。", "②末注乙。", "责任编辑");
            for (Leaf leaf : printed.leaves()) {
                assertInOrder(leaf.lines(), "行正文。", "末注甲。", "末注乙。", "责任编辑", "地址");
            }
            assertImprintAtTheFoot(printed.last());
        }
    }

    private static void assertInOrder(List<Line> lines, String... words) {
        double above = 0;
        for (String word : words) {
            for (Line line : lines) {
                if (line.text().contains(word)) {
                    assertThat(line.baseline()).as(word + " below what comes before it").isGreaterThan(above);
                    above = Math.max(above, line.baseline());
                }
            }
        }
    }

    private static void assertImprintAtTheFoot(Leaf last) {
        List<Line> lines = last.lines();
        assertThat(lines.get(lines.size() - 2).text()).startsWith("责任编辑：柴永鹏联系电话：18896954159");
        assertThat(lines.get(lines.size() - 1).text()).startsWith("地址：").endsWith("共印：30份");
        List<Rule> rules = last.rules().stream()
                .filter(rule -> rule.colour() == 0 && rule.height() < 1.2 && rule.width() > 150 * MM).toList();
        double foot = rules.stream().mapToDouble(Rule::bottom).max().orElseThrow();
        assertThat(foot / MM).as("the last rule").isCloseTo(297 - 35, within(0.5));
        double head = rules.stream().mapToDouble(Rule::top).filter(top -> top > foot - 30 * MM).min().orElseThrow();
        assertThat(head).isBetween(lines.get(lines.size() - 2).baseline() - 30, lines.get(lines.size() - 2).baseline());
        assertThat(rules).filteredOn(rule -> Math.abs(rule.bottom() - foot) < 0.1)
                .allSatisfy(rule -> assertThat(rule.height() / MM).isCloseTo(0.35, within(0.03)));
    }

    /** Starts at the left edge, ends at the right one, and has nothing but Chinese characters and marks of full width. */
    private static boolean isFull(Leaf leaf, Line line) {
        double left = (leaf.number() % 2 == 1 ? 28 : 26) * MM;
        return Math.abs(line.left() - left) < 2 && Math.abs(line.right() - left - 156 * MM) < 2
                && line.glyphs().stream().allMatch(glyph -> glyph.advance() > glyph.size() * 0.99);
    }

    /** In the middle, and filled to the last line: before a heading that went to the next page one may be missing. */
    private static List<Leaf> fullPages() {
        List<Leaf> pages = issue20.leaves().subList(1, issue20.leaves().size() - 1);
        return pages.stream().filter(leaf -> !beginsWithAHeading(issue20.leaves().get(leaf.number()))).toList();
    }

    private static boolean beginsWithAHeading(Leaf leaf) {
        return leaf.lines().get(0).glyphs().get(0).font().contains("FandolHei");
    }

    private static List<PDFont> fonts(PDPage page) {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            try {
                fonts.add(page.getResources().getFont(name));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return fonts;
    }

    private static String faceOf(Printed printed, String text) {
        return printed.leaves().stream().flatMap(leaf -> leaf.lines().stream())
                .filter(line -> line.text().equals(text)).findFirst().orElseThrow().glyphs().get(0).font();
    }

    private static String extracted(PrintForm form) throws IOException {
        try (PDDocument document = Loader.loadPDF(form.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("(?m)^— \\d+ —\\s*$", "");
        }
    }

    /** All that stands on the paper, from the addressees to the number of copies. */
    private static String wholeText(Edition edition) {
        PaperWords words = PaperWords.of(edition);
        var content = edition.content();
        var masthead = content.masthead();
        return words.addressees() + masthead.name() + masthead.kind() + words.number() + words.sponsors("")
                + words.date() + masthead.credential() + content.title() + content.subtitle()
                + Jsoup.parse(content.body().html()).text()
                + words.imprint().stream().flatMap(List::stream).collect(joining());
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u2005\\u3000]", "");
    }

    private static Sheet sheet(Edition edition) {
        return Sheet.of(edition, PrintLayout.standard());
    }

    private static PrintLayout grid(int characters, int lines) {
        PrintLayout standard = PrintLayout.standard();
        return new PrintLayout(37, 28, 156, 225, lines, characters, lines, characters - 3, standard.bodyFace(),
                standard.heading1Face(), standard.heading2Face(), standard.heading3Face(), standard.titleFace(), 22, 62,
                "", "");
    }

    private static Printed everythingPrinted() {
        return Printed.of(everything(PrintLayout.standard(), 0, false).pdf());
    }

    private static PrintForm everything(PrintLayout layout, int copy, boolean large) {
        var picture = new Picture("image/png", org.canyue.text.file.Samples.png(400, 300), 400, 300);
        return renderer.print(new Sheet(Samples.with(Samples.EVERYTHING), layout, copy, large),
                id -> Optional.of(picture));
    }
}
