package org.canyue.archive;

/** How many issues a year or a topic has. */
public record Tally(String name, long count) {
}
