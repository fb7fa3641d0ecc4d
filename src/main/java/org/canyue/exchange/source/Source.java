package org.canyue.exchange.source;

import java.util.List;

import org.canyue.exchange.Finding;

/**
 * What is in a file, whatever its kind. Either plain text or HTML of simple blocks is there, the other is empty. In the
 * HTML h1 is a title and h2 to h4 are headings; the classes {@code subtitle} and {@code emphatic} say that a paragraph
 * has the style of a subtitle, or the type that headings have (bold, 黑体, 楷体).
 *
 * @param above lines of the page header
 * @param below lines of the page footer
 */
public record Source(Format format, String text, String html, List<String> above, List<String> below,
        List<SourcePicture> pictures, List<Finding> findings) {

    static Source ofText(Format format, String text, List<Finding> findings) {
        return new Source(format, text, "", List.of(), List.of(), List.of(), findings);
    }

    public boolean isRich() {
        return !html.isEmpty();
    }
}
