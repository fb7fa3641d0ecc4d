package org.canyue.text.proofreading;

/** The house rule for a space between a Chinese character and a number beside it. */
public enum Spacing {
    NONE,
    SPACE,
    /** Either, but one of them through the whole text. */
    JUST_ONE_WAY
}
