package org.canyue.text.proofreading;

/** Somebody whom the office names often: how the name is written, the post, and the place in the order of mention. */
public record Person(String name, String post, int order) {
}
