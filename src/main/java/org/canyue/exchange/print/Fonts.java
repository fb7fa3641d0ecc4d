package org.canyue.exchange.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.canyue.bulletin.Typeface;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The print fonts, parsed once. A character that a face lacks is taken from 宋体, then from 仿宋. Not safe for use by
 * several threads, because a font moves a cursor through its file.
 */
final class Fonts {
    private static final Map<Typeface, String> SHIPPED = new EnumMap<>(Map.of(
            Typeface.FANGSONG, "FandolFang-Regular.ttf",
            Typeface.HEITI, "FandolHei-Regular.ttf",
            Typeface.KAITI, "FandolKai-Regular.ttf",
            Typeface.TITLE_SONG, "FandolSong-Bold.ttf",
            Typeface.SONG, "NotoSerifSC-Regular.ttf",
            Typeface.MASTHEAD_SONG, "NotoSerifSC-Black-GB2312.ttf"));
    private static final List<Typeface> FALLBACKS = List.of(Typeface.SONG, Typeface.FANGSONG);

    private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);

    private Fonts() {
    }

    static Fonts load(PrintSettings.FontFiles own) {
        return load(files(own));
    }

    private static Map<Typeface, Path> files(PrintSettings.FontFiles own) {
        Map<Typeface, Path> files = new EnumMap<>(Typeface.class);
        own.fangsong().ifPresent(file -> files.put(Typeface.FANGSONG, file));
        own.heiti().ifPresent(file -> files.put(Typeface.HEITI, file));
        own.kaiti().ifPresent(file -> files.put(Typeface.KAITI, file));
        own.titleSong().ifPresent(file -> files.put(Typeface.TITLE_SONG, file));
        own.song().ifPresent(file -> files.put(Typeface.SONG, file));
        own.mastheadSong().ifPresent(file -> files.put(Typeface.MASTHEAD_SONG, file));
        return files;
    }

    /** @param own files that stand in for the shipped ones */
    static Fonts load(Map<Typeface, Path> own) {
        return load(own, SHIPPED.keySet());
    }

    private static Fonts load(Map<Typeface, Path> own, Collection<Typeface> faces) {
        var loaded = new Fonts();
        faces.forEach(face -> loaded.fonts.put(face, parsed(face, own.get(face), SHIPPED.get(face))));
        return loaded;
    }

    private static TrueTypeFont parsed(Typeface face, Path own, String shipped) {
        try (InputStream file = own == null
                ? Fonts.class.getResourceAsStream("/fonts/" + shipped)
                : Files.newInputStream(own)) {
            return OrdinaryCharacters.first(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font for " + face + " cannot be read: "
                    + (own == null
                            ? shipped
                            : own + "; canyue.print.fonts." + face.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                    + " has to name a TrueType file"),
                    unreadable);
        }
    }

    /** Makes every face known to a renderer by its name. */
    void addTo(PdfRendererBuilder builder, PDDocument document) {
        fonts.forEach((face, font) -> {
            try {
                builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), face.name(), 400,
                        FontStyle.NORMAL, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** One face for drawing on pages of a document; only what is drawn of it is kept in the file. */
    PDFont in(PDDocument document, Typeface face) throws IOException {
        return PDType0Font.load(document, fonts.get(face), true);
    }

    /** The first of the faces that has the character: the wanted one, then the fallbacks; empty where none has it. */
    Optional<Typeface> faceWith(int codePoint, Typeface wanted) {
        return Stream.concat(Stream.of(wanted), FALLBACKS.stream()).filter(face -> glyph(face, codePoint) > 0)
                .findFirst();
    }

    /** The value of a font-family property. */
    static String family(Typeface face) {
        return Stream.concat(Stream.of(face), FALLBACKS.stream()).distinct().map(Typeface::name)
                .collect(Collectors.joining(", "));
    }

    static BitSet characters(PrintSettings.FontFiles own) {
        return characters(files(own));
    }

    /** All characters that every face has, be it from a fallback; no other font is read for that. */
    static BitSet characters(Map<Typeface, Path> own) {
        Fonts fallbacks = load(own, FALLBACKS);
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> FALLBACKS.stream().anyMatch(face -> fallbacks.glyph(face, c) > 0))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private int glyph(Typeface face, int codePoint) {
        try {
            CmapLookup characters = fonts.get(face).getUnicodeCmapLookup();
            return characters.getGlyphId(codePoint);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
