package org.canyue.text.file;

import org.canyue.text.CleanText;

/** The name of a file as it may be shown and written to any disk: no folders, no signs that a system forbids or hides. */
final class FileName {
    static final int LONGEST = 120;

    private FileName() {
    }

    static String clean(String name) {
        String line = CleanText.line(name);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        String kept = last.replaceAll("[:*?\"<>|\\p{Cf}]", "").replaceAll("^[. ]+|[. ]+$", "");
        return kept.isEmpty() ? "file" : shortened(kept);
    }

    /** The end of the name tells its kind, so the middle is left out. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }
}
