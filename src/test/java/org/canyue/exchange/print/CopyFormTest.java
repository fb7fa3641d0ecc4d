package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.Samples;
import org.canyue.exchange.print.Printed.Glyph;
import org.canyue.exchange.print.Printed.Leaf;
import org.canyue.text.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import io.quarkus.test.junit.QuarkusTest;

/** Printed copies, measured from their PDF: what was signed, and the stamp over it. */
@QuarkusTest
class CopyFormTest {
    private static final double MM = Printed.POINT;
    private static final CopyStamp STAMP = CopyWork.stamp(7);
    private static final int DPI = 100;

    private static CopyWork work;
    private static CopyWork unnumbered;
    private static byte[] copy;

    @TempDir
    Path folder;

    @BeforeAll
    static void print() {
        work = CopyWork.begin(true);
        unnumbered = CopyWork.begin(false);
        copy = work.copy(STAMP);
    }

    @Test
    void hasItsNumberWhereTheLayoutWouldPutIt() {
        var set = new Sheet(Samples.issue20(), PrintLayout.standard(), 7, false);
        Leaf wanted = Printed.of(new Renderer(CopyWork.FONTS).print(set, Pictures.NONE).pdf()).leaves().get(0);
        Leaf stamped = Printed.of(copy).leaves().get(0);
        Glyph there = wanted.lines().get(0).glyphs().get(0);
        Glyph here = stamped.lines().stream().filter(line -> line.text().equals("000007")).findFirst().orElseThrow()
                .glyphs().get(0);
        assertThat(stamped.lines().get(0).text()).isEqualTo("000007");
        assertThat(here.x()).isCloseTo(there.x(), within(1.0)).isCloseTo(28 * MM, within(1.0));
        assertThat(here.baseline()).isCloseTo(there.baseline(), within(1.5));
        assertThat(here.size()).isCloseTo(there.size(), within(0.1));
        assertThat(here.font()).endsWith(there.font().substring(7));
    }

    @Test
    void hasItsNumberAboveTheTextWhereNoLineWasKeptFree() {
        Leaf leaf = Printed.of(unnumbered.copy(STAMP)).leaves().get(0);
        assertThat(leaf.lines().get(0).text()).isEqualTo("000007");
        assertThat(leaf.lines().get(0).baseline()).isLessThan(37 * MM).isGreaterThan(25 * MM);
        assertThat(leaf.lines().get(1).text()).startsWith("本期专报");
    }

    @Test
    void isOtherwiseWhatWasSigned() throws IOException {
        for (CopyWork printed : List.of(work, unnumbered)) {
            assertThat(withoutStamp(printed.copy(STAMP))).isEqualTo(withoutStamp(printed.form().pdf()));
        }
        try (PDDocument signed = Loader.loadPDF(work.form().pdf()); PDDocument stamped = Loader.loadPDF(copy)) {
            assertThat(stamped.getNumberOfPages()).isEqualTo(signed.getNumberOfPages());
            for (int page = 0; page < signed.getNumberOfPages(); page++) {
                BufferedImage was = picture(signed, page);
                BufferedImage is = picture(stamped, page);
                // The text block from the second line on, to beyond the page number.
                int top = page == 0 ? 48 : 20;
                assertThat(pixels(is, 26, top, 158, 285 - top)).isEqualTo(pixels(was, 26, top, 158, 285 - top));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void staysAnArchiveFileAndAccessible(PDFAFlavour flavour) throws Exception {
        assertThat(Conformance.complaints(copy, flavour)).isEmpty();
    }

    @Test
    void hasACodeOutsideTheTextThatAPhoneReads() throws Exception {
        try (PDDocument document = Loader.loadPDF(copy)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight() / 7, null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight() / 7, pixels);
            assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText())
                    .isEqualTo(STAMP.code());
        }
        List<Printed.Rule> code = Printed.of(copy).leaves().get(0).rules().stream()
                .filter(rule -> rule.bottom() < 37 * MM).toList();
        assertThat(code).hasSize(1);
        assertThat(code.get(0).width() / MM).isBetween(18.0, 22.0);
        assertThat(code.get(0).bottom() / MM).isLessThan(34);
        assertThat(code.get(0).right() / MM).isCloseTo(184, within(0.2));
    }

    @Test
    void hasItsMarkInTheOuterMarginOfEachPage() {
        List<Leaf> leaves = Printed.of(copy).leaves();
        assertThat(leaves).hasSizeGreaterThan(2).allSatisfy(leaf -> {
            List<Glyph> mark = mark(leaf);
            assertThat(mark.stream().map(Glyph::text).collect(Collectors.joining())).isEqualTo("3F-0007");
            assertThat(mark).allSatisfy(glyph -> {
                boolean isOdd = leaf.number() % 2 == 1;
                assertThat(glyph.x() / MM).isBetween(isOdd ? 190.0 : 8.0, isOdd ? 204.0 : 20.0);
            });
        });
    }

    @Test
    void makesARunWithEachCopyOnAFront() throws IOException {
        Path file = folder.resolve("run.pdf");
        work.run(40, true, file);
        int pages = work.form().pages();
        int each = pages + pages % 2;
        byte[] run = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(run)) {
            assertThat(document.getNumberOfPages()).isEqualTo(40 * each);
            var reader = new PDFTextStripper();
            for (int number = 1; number <= 40; number++) {
                reader.setStartPage((number - 1) * each + 1);
                reader.setEndPage(number * each);
                String text = reader.getText(document).replaceAll("\\s", "");
                assertThat(text).contains("%06d".formatted(number)).contains("3F-%04d".formatted(number));
                assertThat(text).doesNotContain("%06d".formatted(number + 1));
            }
            assertThat(pixels(picture(document, 39 * each), 26, 48, 158, 235))
                    .isEqualTo(pixels(picture(Loader.loadPDF(copy), 0), 26, 48, 158, 235));
        }
        assertThat(run.length).as("fonts and text once").isLessThan(work.form().pdf().length + 40 * 6000);
        work.run(3, false, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3 * pages);
        }
    }

    @Test
    void isTheFormItselfWhereNothingIsWanted() throws IOException {
        byte[] plain = work.copy(new CopyStamp("", "", "", ""));
        assertThat(Printed.of(plain).text()).isEqualTo(Printed.of(work.form().pdf()).text());
    }

    /** In the order of the file, page by page. */
    private static List<String> withoutStamp(byte[] pdf) {
        List<String> pages = new ArrayList<>();
        for (Leaf leaf : Printed.of(pdf).leaves()) {
            List<Glyph> mark = mark(leaf);
            pages.add(leaf.glyphs().stream().filter(glyph -> !mark.contains(glyph) && !glyph.isBlank())
                    .map(glyph -> glyph.text() + Math.round(glyph.x() * 10) + "," + Math.round(glyph.baseline() * 10))
                    .collect(Collectors.joining(" ")).replaceAll("(0\\d+,\\d+ ?){5}7\\d+,\\d+ ?$", "").strip());
        }
        return pages;
    }

    private static List<Glyph> mark(Leaf leaf) {
        return leaf.glyphs().stream().filter(glyph -> glyph.x() > 188 * MM || glyph.x() < 22 * MM).toList();
    }

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    }

    /** In millimetres. */
    private static int[] pixels(BufferedImage page, int left, int top, int width, int height) {
        double dot = DPI / 25.4;
        return page.getRGB((int) (left * dot), (int) (top * dot), (int) (width * dot), (int) (height * dot), null, 0,
                (int) (width * dot));
    }
}
