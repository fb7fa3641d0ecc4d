package org.canyue.exchange.source;

/**
 * A picture found in a file, unchecked. The text names it by its number: {@code /attachments/1} is the first.
 *
 * @param name such as picture-1.png
 */
public record SourcePicture(String name, byte[] bytes) {
}
