package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line of the plain form: text, or a sign that opens or closes a mark if it finds its partner.
 *
 * @param start where in the line it begins
 */
record InlineToken(Type type, String literal, Mark.Kind kind, String address, int start) {

    private static final int LONGEST_ADDRESS = 4000;

    enum Type {
        TEXT, STRONG, BRACE_OPEN, BRACE_CLOSE, BRACKET_OPEN, NOTE_OPEN, BRACKET_CLOSE
    }

    /** Whether it is the ] of ](address); the token after it is that (address). */
    boolean isLinkEnd() {
        return !address.isEmpty();
    }

    static List<InlineToken> cut(String line) {
        List<InlineToken> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int i = 0;
        int start = 0;
        while (i < line.length()) {
            InlineToken sign = signAt(line, i);
            if (sign == null) {
                int escape = isEscape(line, i) ? 1 : 0;
                text.append(line.charAt(i + escape));
                i += 1 + escape;
            } else {
                addText(tokens, text.toString(), start);
                text.setLength(0);
                tokens.add(sign);
                i += sign.literal.length();
                if (sign.isLinkEnd()) {
                    addText(tokens, "(" + sign.address + ")", i);
                    i += sign.address.length() + 2;
                }
                start = i;
            }
        }
        addText(tokens, text.toString(), start);
        return tokens;
    }

    private static void addText(List<InlineToken> tokens, String text, int start) {
        if (!text.isEmpty()) {
            tokens.add(sign(Type.TEXT, text, start));
        }
    }

    static boolean isEscape(String line, int i) {
        return line.charAt(i) == '\\' && i + 1 < line.length() && isPunctuation(line.charAt(i + 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static InlineToken signAt(String line, int i) {
        return switch (line.charAt(i)) {
            case '*' -> line.startsWith("**", i) ? sign(Type.STRONG, "**", Mark.Kind.STRONG, i) : null;
            case '/' -> braceAt(line, i, Mark.Kind.EM);
            case '=' -> braceAt(line, i, Mark.Kind.U);
            case '_' -> braceAt(line, i, Mark.Kind.SUB);
            case '^' -> line.startsWith("^[", i) ? sign(Type.NOTE_OPEN, "^[", i) : braceAt(line, i, Mark.Kind.SUP);
            case '}' -> sign(Type.BRACE_CLOSE, "}", i);
            case '[' -> sign(Type.BRACKET_OPEN, "[", i);
            case ']' -> new InlineToken(Type.BRACKET_CLOSE, "]", null, addressAfter(line, i), i);
            default -> null;
        };
    }

    private static InlineToken braceAt(String line, int i, Mark.Kind kind) {
        return line.startsWith(kind.plainOpen, i) ? sign(Type.BRACE_OPEN, kind.plainOpen, kind, i) : null;
    }

    private static String addressAfter(String line, int i) {
        int end = line.startsWith("](", i) ? bracketAfter(line, i) : -1;
        boolean found = end > 0 && Address.isAllowed(line.substring(i + 2, end));
        return found ? line.substring(i + 2, end) : "";
    }

    /** Never the whole line for each sign: time stays linear. */
    private static int bracketAfter(String line, int i) {
        int last = Math.min(line.length(), i + LONGEST_ADDRESS);
        for (int end = i; end < last; end++) {
            if (line.charAt(end) == ')') {
                return end;
            }
        }
        return -1;
    }

    private static InlineToken sign(Type type, String literal, int start) {
        return sign(type, literal, null, start);
    }

    private static InlineToken sign(Type type, String literal, Mark.Kind kind, int start) {
        return new InlineToken(type, literal, kind, "", start);
    }
}
