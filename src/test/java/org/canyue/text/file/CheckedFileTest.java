package org.canyue.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.canyue.text.Picture;
import org.canyue.text.file.UnfitFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a file of an issue, what not and why, and what becomes of a picture. */
class CheckedFileTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void makesPicturesOfEveryKindAnew(String format) {
        CheckedFile file = CheckedFile.of("图." + format, Samples.written(Samples.quarters(64, 32), format));
        assertThat(file.isPicture()).isTrue();
        assertThat(file.mediaType()).isIn("image/png", "image/jpeg");
        assertThat(file.bytes()).isEqualTo(file.picture().bytes());
        looksLikeQuarters(file.picture(), 64, 32);
    }

    @Test
    void readsWebP() throws Exception {
        byte[] webp = WebP.write(Samples.quarters(3000, 1500));
        Picture picture = CheckedFile.of("a.webp", webp).picture();
        looksLikeQuarters(picture, 2400, 1200);
    }

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void setsUprightWhatACameraHeldOtherwise(int orientation, String quarters) {
        Picture picture = CheckedFile.of("a.jpg", Samples.jpegFromTelephone(orientation)).picture();
        BufferedImage image = Samples.read(picture.bytes());
        boolean turned = orientation > 4;
        assertThat(image.getWidth()).isEqualTo(turned ? 32 : 64).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(turned ? 64 : 32).isEqualTo(picture.height());
        for (int i = 0; i < 4; i++) {
            int colour = image.getRGB(image.getWidth() * (1 + i % 2 * 2) / 4, image.getHeight() * (1 + i / 2 * 2) / 4);
            isNear(colour, switch (quarters.charAt(i)) {
                case 'R' -> RED;
                case 'G' -> GREEN;
                case 'B' -> BLUE;
                default -> WHITE;
            });
        }
    }

    @Test
    void leavesNothingOfPlaceAndComments() {
        byte[] source = Samples.jpegFromTelephone(1);
        assertThat(latin(source)).contains(Samples.PLACE, "Exif", "xmpmeta");
        assertThat(latin(CheckedFile.of("a.jpg", source).bytes())).doesNotContain("GPS", "Exif", "xmp", "LINGSHAN");
    }

    @Test
    void makesLargePicturesSmaller() {
        Picture picture = CheckedFile.of("a.png", Samples.png(4000, 3000)).picture();
        looksLikeQuarters(picture, 2400, 1800);
    }

    @Test
    void takesThinPictures() {
        Picture picture = CheckedFile.of("a.png", Samples.png(9000, 2)).picture();
        assertThat(picture.width()).isEqualTo(2400);
        assertThat(picture.height()).isEqualTo(1);
    }

    @Test
    void writesPhotosAsJpegAndDrawingsAsPng() {
        assertThat(CheckedFile.of("a.png", Samples.written(Samples.photo(400, 300), "png")).mediaType())
                .isEqualTo("image/jpeg");
        assertThat(CheckedFile.of("a.bmp", Samples.written(Samples.quarters(400, 300), "bmp")).mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void keepsWhatIsTransparent() {
        var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(30, 30, 0x80FF0000);
        Picture picture = CheckedFile.of("a.png", Samples.written(image, "png")).picture();
        assertThat(picture.mediaType()).isEqualTo("image/png");
        BufferedImage kept = Samples.read(picture.bytes());
        assertThat(kept.getRGB(30, 30)).isEqualTo(0x80FF0000);
        assertThat(kept.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void keepsGreysAsTheyAre() {
        var grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(4, 4, 0, 100);
        Picture picture = CheckedFile.of("a.png", Samples.written(grey, "png")).picture();
        assertThat(Samples.read(picture.bytes()).getRGB(4, 4) & 0xFF).isEqualTo(100);
    }

    @Test
    void takesAPictureUnderTheNameOfAnotherKindOfPicture() {
        assertThat(CheckedFile.of("微信图片.jpg", Samples.png(8, 8)).mediaType()).isEqualTo("image/png");
        assertThat(CheckedFile.of("image1", Samples.png(8, 8)).isPicture()).isTrue();
    }

    @Test
    void keepsDocumentsAsTheyAre() {
        for (String name : new String[]{"a.pdf", "a.docx", "a.xlsx", "a.TXT"}) {
            byte[] bytes = switch (name) {
                case "a.pdf" -> Samples.pdf();
                case "a.docx" -> Samples.docx("word/media/image1.png");
                case "a.xlsx" -> Samples.office("xl/workbook.xml");
                default -> "参阅，颺𠮷".getBytes(StandardCharsets.UTF_8);
            };
            CheckedFile file = CheckedFile.of(name, bytes);
            assertThat(file.bytes()).isEqualTo(bytes);
            assertThat(file.isPicture()).isFalse();
        }
    }

    @Test
    void readsTextInTheEncodingsOfOffices() {
        for (String encoding : new String[]{"UTF-8", "UTF-16", "GB18030"}) {
            byte[] bytes = "领军参阅，王颺\n".getBytes(Charset.forName(encoding));
            assertThat(CheckedFile.of("a.txt", bytes).text()).as(encoding).contains("领军参阅，王颺\n");
        }
    }

    @Test
    void saysWhyItTakesNot() {
        refuses(Reason.EMPTY, "a.png", new byte[0]);
        refuses(Reason.TOO_LARGE, "a.png", new byte[CheckedFile.LARGEST + 1]);
        refuses(Reason.UNKNOWN, "a.png", Samples.bytes("MZ\u0090\0\u0003\0\0\0"));
        refuses(Reason.UNKNOWN, "a.zip", Samples.office("readme.txt"));
        refuses(Reason.UNKNOWN, "a.doc", Samples.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0"));
        refuses(Reason.SVG, "a.svg", Samples.bytes("<?xml version='1.0'?><svg onload='alert(1)'/>"));
        refuses(Reason.SVG, "a.png", Samples.bytes("<SVG xmlns='http://www.w3.org/2000/svg'/>"));
        refuses(Reason.MISNAMED, "a.pdf", Samples.png(8, 8));
        refuses(Reason.MISNAMED, "a.png", Samples.pdf());
        refuses(Reason.MISNAMED, "a.html", Samples.bytes("<script>alert(1)</script>"));
        refuses(Reason.MISNAMED, "a.exe", Samples.docx());
        refuses(Reason.MISNAMED, "a.xlsx", Samples.docx());
        refuses(Reason.TOO_FEW_PIXELS, "a.png", Samples.png(1, 300));
        refuses(Reason.CMYK, "a.jpg", Samples.jpegWithFourInks());
        refuses(Reason.MACROS, "a.docx", Samples.docx("word/vbaProject.bin"));
        refuses(Reason.MACROS, "a.docm", Samples.docx("word/VBAPROJECT.BIN"));
        refuses(Reason.EXPANDS, "a.docx", Samples.docxThatExpands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void refusesWhatIsCutOff(String format) {
        byte[] whole = Samples.written(Samples.photo(300, 200), format);
        refuses(Reason.BROKEN, "a." + format, Arrays.copyOf(whole, whole.length / 2));
        refuses(Reason.BROKEN, "a." + format, Arrays.copyOf(whole, 30));
    }

    @Test
    void refusesAnImageBombByItsHead() {
        long before = allocated();
        refuses(Reason.TOO_MANY_PIXELS, "a.png", Samples.pngThatClaims(30_000, 30_000));
        refuses(Reason.TOO_MANY_PIXELS, "a.png", Samples.pngThatClaims(Integer.MAX_VALUE, 2));
        assertThat(allocated() - before).isLessThan(20_000_000);
    }

    @Test
    void decodesLargePicturesInBoundedMemory() {
        byte[] forty = Samples.written(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png");
        long before = allocated();
        assertThat(CheckedFile.of("a.png", forty).picture().width()).isEqualTo(2400);
        assertThat(allocated() - before).as("all strips together, each freed before the next")
                .isLessThan(1_000_000_000);
    }

    @Test
    void cleansNames() {
        assertThat(name("../../etc/passwd.png")).isEqualTo("passwd.png");
        assertThat(name("C:\\Users\\王颺\\照片𠮷😀.png")).isEqualTo("照片𠮷😀.png");
        assertThat(name("a\u202Egnp.exe\r\nSet-Cookie: x.png")).isEqualTo("agnp.exe Set-Cookie x.png");
        assertThat(name("تقرير.png")).isEqualTo("تقرير.png");
        assertThat(name("..")).isEqualTo("file");
        assertThat(name(null)).isEqualTo("file");
        assertThat(name("长".repeat(300) + ".png")).hasSize(FileName.LONGEST).endsWith("长.png");
        assertThat(name("𠮷".repeat(300)).codePointCount(0, 240)).isEqualTo(FileName.LONGEST);
    }

    private static String name(String name) {
        return FileName.clean(name);
    }

    private static void refuses(Reason reason, String name, byte[] bytes) {
        UnfitFile unfit = catchThrowableOfType(UnfitFile.class, () -> CheckedFile.of(name, bytes));
        assertThat(unfit).as(name + " for " + reason).isNotNull();
        assertThat(unfit.reason()).as(name).isEqualTo(reason);
    }

    private static void looksLikeQuarters(Picture picture, int width, int height) {
        BufferedImage image = Samples.read(picture.bytes());
        assertThat(image.getWidth()).isEqualTo(width).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(height).isEqualTo(picture.height());
        isNear(image.getRGB(width / 4, height / 4), RED);
        isNear(image.getRGB(width * 3 / 4, height / 4), GREEN);
        isNear(image.getRGB(width / 4, height * 3 / 4), BLUE);
        isNear(image.getRGB(width * 3 / 4, height * 3 / 4), WHITE);
    }

    private static void isNear(int colour, int expected) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(colour >> shift & 0xFF).isCloseTo(expected >> shift & 0xFF,
                    org.assertj.core.data.Offset.offset(12));
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
