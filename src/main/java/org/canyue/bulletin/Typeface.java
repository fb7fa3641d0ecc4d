package org.canyue.bulletin;

/** The faces of Chinese printing that GB/T 9704-2012 asks for. Which font file stands for each is configuration. */
public enum Typeface {
    /** 仿宋, for the text. */
    FANGSONG,
    /** 黑体, for headings 一、. */
    HEITI,
    /** 楷体, for headings （一）. */
    KAITI,
    /** 小标宋, for titles. */
    TITLE_SONG,
    /** 宋体, for page numbers; also for characters that the others lack. */
    SONG,
    /** The heavy face of a red masthead. */
    MASTHEAD_SONG
}
