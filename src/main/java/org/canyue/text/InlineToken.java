package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

/** A piece of a line of the plain form: text, or a sign that opens or closes a mark if it finds its partner. */
record InlineToken(Type type, String literal, Mark.Kind kind, String address) {

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
        while (i < line.length()) {
            InlineToken sign = signAt(line, i);
            if (sign == null) {
                int escape = isEscape(line, i) ? 1 : 0;
                text.append(line.charAt(i + escape));
                i += 1 + escape;
            } else {
                addText(tokens, text.toString());
                text.setLength(0);
                tokens.add(sign);
                i += sign.literal.length();
                if (sign.isLinkEnd()) {
                    addText(tokens, "(" + sign.address + ")");
                    i += sign.address.length() + 2;
                }
            }
        }
        addText(tokens, text.toString());
        return tokens;
    }

    private static void addText(List<InlineToken> tokens, String text) {
        if (!text.isEmpty()) {
            tokens.add(sign(Type.TEXT, text));
        }
    }

    private static boolean isEscape(String line, int i) {
        return line.charAt(i) == '\\' && i + 1 < line.length() && isPunctuation(line.charAt(i + 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static InlineToken signAt(String line, int i) {
        return switch (line.charAt(i)) {
            case '*' -> line.startsWith("**", i) ? sign(Type.STRONG, "**", Mark.Kind.STRONG) : null;
            case '/' -> braceAt(line, i, Mark.Kind.EM);
            case '=' -> braceAt(line, i, Mark.Kind.U);
            case '_' -> braceAt(line, i, Mark.Kind.SUB);
            case '^' -> line.startsWith("^[", i) ? sign(Type.NOTE_OPEN, "^[") : braceAt(line, i, Mark.Kind.SUP);
            case '}' -> sign(Type.BRACE_CLOSE, "}");
            case '[' -> sign(Type.BRACKET_OPEN, "[");
            case ']' -> new InlineToken(Type.BRACKET_CLOSE, "]", null, addressAfter(line, i));
            default -> null;
        };
    }

    private static InlineToken braceAt(String line, int i, Mark.Kind kind) {
        return line.startsWith(kind.plainOpen, i) ? sign(Type.BRACE_OPEN, kind.plainOpen, kind) : null;
    }

    private static String addressAfter(String line, int i) {
        int end = line.startsWith("](", i) ? line.indexOf(')', i) : -1;
        boolean found = end > 0 && end - i < 4000 && Address.isAllowed(line.substring(i + 2, end));
        return found ? line.substring(i + 2, end) : "";
    }

    private static InlineToken sign(Type type, String literal) {
        return sign(type, literal, null);
    }

    private static InlineToken sign(Type type, String literal, Mark.Kind kind) {
        return new InlineToken(type, literal, kind, "");
    }
}
