package org.canyue.exchange.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font's table of characters in which a glyph stands for its ordinary character first. Chinese fonts draw the Kangxi
 * radical ⼩ (U+2F29) and the character 小 with one glyph; text copied from a PDF must have the latter.
 */
final class OrdinaryCharacters extends CmapSubtable {
    /** Drawn and copied as a space; but where a line is justified it grows like a character, not like a space. */
    static final char NARROW_SPACE = '\u2005';
    private static final int RADICALS = 0x2E80;
    private static final int RADICALS_END = 0x2FDF;
    private static final int COMPATIBILITY = 0xF900;
    private static final int COMPATIBILITY_END = 0xFAFF;

    private final CmapSubtable table;

    private OrdinaryCharacters(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    static TrueTypeFont first(TrueTypeFont font) throws IOException {
        CmapTable tables = font.getCmap();
        tables.setCmaps(Arrays.stream(tables.getCmaps()).map(OrdinaryCharacters::new).toArray(CmapSubtable[]::new));
        return font;
    }

    @Override
    public int getGlyphId(int codePoint) {
        return table.getGlyphId(codePoint == NARROW_SPACE ? ' ' : codePoint);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> codePoints = table.getCharCodes(glyph);
        return codePoints == null
                ? null
                : codePoints.stream().sorted(Comparator.comparing(c -> !isOrdinary(c))).toList();
    }

    private static boolean isOrdinary(int codePoint) {
        return codePoint >= ' ' && (codePoint < RADICALS || codePoint > RADICALS_END)
                && (codePoint < COMPATIBILITY || codePoint > COMPATIBILITY_END);
    }
}
