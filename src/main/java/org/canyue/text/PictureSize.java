package org.canyue.text;

/** How large the picture {@code /attachments/{id}} is, in pixels; a page leaves room for it before it has come. */
public record PictureSize(long id, int width, int height) {
}
