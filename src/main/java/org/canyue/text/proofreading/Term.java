package org.canyue.text.proofreading;

/**
 * A word that the office does not print, or prints with care.
 *
 * @param replacement what stands in its place; empty where there is nothing that always fits
 * @param note why, for who reads the finding
 */
public record Term(String word, String replacement, Kind kind, String note) {

    public enum Kind {
        BANNED, SENSITIVE
    }
}
