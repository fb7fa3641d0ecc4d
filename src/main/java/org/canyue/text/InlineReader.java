package org.canyue.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.canyue.text.InlineToken.Type;

/** Reads the marks inside a line of the plain form. One pass each to cut, to pair and to write, so time is linear. */
final class InlineReader {

    private final List<InlineToken> tokens;
    private final int[] partner;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int openBraces;
    private int openBrackets;

    private InlineReader(List<InlineToken> tokens) {
        this.tokens = tokens;
        this.partner = new int[tokens.size()];
        Arrays.fill(partner, -1);
    }

    static Text read(String line) {
        InlineReader reader = new InlineReader(InlineToken.cut(line));
        reader.pair();
        return reader.text();
    }

    /** The tokens that a reader sees as text, in order, with the footnote that each belongs to. */
    static List<Visible> visible(String line) {
        InlineReader reader = new InlineReader(InlineToken.cut(line));
        reader.pair();
        return reader.visible();
    }

    /** @param note the ordinal of its footnote within the line; -1 in the text itself */
    record Visible(InlineToken token, int note) {
    }

    private void pair() {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).type()) {
                case STRONG -> strong(i);
                case BRACE_OPEN, BRACKET_OPEN, NOTE_OPEN -> push(i);
                case BRACE_CLOSE -> closeBrace(i);
                case BRACKET_CLOSE -> closeBracket(i);
                default -> {
                }
            }
        }
    }

    private void strong(int i) {
        if (open.isEmpty() || typeAt(open.peek()) != Type.STRONG) {
            push(i);
        } else if (open.peek() < i - 1) {
            join(pop(), i);
        }
    }

    private void closeBrace(int i) {
        int opener = openBraces > 0 ? popDownTo(Type.BRACE_OPEN, Type.BRACE_OPEN) : i;
        if (opener < i - 1) {
            join(opener, i);
        }
    }

    private void closeBracket(int i) {
        int opener = openBrackets > 0 ? popDownTo(Type.BRACKET_OPEN, Type.NOTE_OPEN) : i;
        boolean closes = opener < i && (typeAt(opener) == Type.NOTE_OPEN || tokens.get(i).isLinkEnd());
        if (closes && opener < i - 1) {
            join(opener, i);
        }
    }

    private int popDownTo(Type one, Type other) {
        int opener = pop();
        while (typeAt(opener) != one && typeAt(opener) != other) {
            opener = pop();
        }
        return opener;
    }

    private void push(int i) {
        open.push(i);
        count(typeAt(i), 1);
    }

    private int pop() {
        int i = open.pop();
        count(typeAt(i), -1);
        return i;
    }

    private void count(Type type, int change) {
        openBraces += type == Type.BRACE_OPEN ? change : 0;
        openBrackets += type == Type.BRACKET_OPEN || type == Type.NOTE_OPEN ? change : 0;
    }

    private void join(int opener, int closer) {
        partner[opener] = closer;
        partner[closer] = opener;
    }

    private Type typeAt(int i) {
        return tokens.get(i).type();
    }

    private Text text() {
        TextBuilder text = new TextBuilder();
        Deque<List<Mark>> outer = new ArrayDeque<>();
        List<Mark> marks = List.of();
        for (int i = 0; i < tokens.size(); i++) {
            if (partner[i] > i) {
                outer.push(marks);
                marks = markAt(i).addedTo(marks);
            } else if (partner[i] >= 0) {
                marks = outer.pop();
                i += typeAt(partner[i]) == Type.BRACKET_OPEN ? 1 : 0;
            } else {
                text.append(tokens.get(i).literal(), marks);
            }
        }
        return text.build();
    }

    private List<Visible> visible() {
        List<Visible> seen = new ArrayList<>();
        int note = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (partner[i] > i) {
                note = note < 0 && typeAt(i) == Type.NOTE_OPEN ? i : note;
            } else if (partner[i] >= 0) {
                note = partner[i] == note ? -1 : note;
                i += typeAt(partner[i]) == Type.BRACKET_OPEN ? 1 : 0;
            } else {
                seen.add(new Visible(tokens.get(i), note));
            }
        }
        return seen;
    }

    private Mark markAt(int i) {
        return switch (typeAt(i)) {
            case BRACKET_OPEN -> new Mark(Mark.Kind.LINK, Address.canonical(tokens.get(partner[i]).address()));
            case NOTE_OPEN -> new Mark(Mark.Kind.NOTE, String.valueOf(i));
            default -> Mark.of(tokens.get(i).kind());
        };
    }
}
