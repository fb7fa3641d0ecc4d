package org.canyue.text;

/** A heading in a body: its level (2 to 4), its text with its numeral, and the id it has in the page (s1, s2 …). */
public record Heading(int level, String text, String anchor) {
}
