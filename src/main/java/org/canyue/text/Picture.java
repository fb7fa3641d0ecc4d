package org.canyue.text;

/**
 * An image of a text, checked and safe to show.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width     in pixels
 * @param height    in pixels
 */
public record Picture(String mediaType, byte[] bytes, int width, int height) {
}
