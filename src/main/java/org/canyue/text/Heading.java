package org.canyue.text;
public record Heading(int level, String text, String anchor) {
}
