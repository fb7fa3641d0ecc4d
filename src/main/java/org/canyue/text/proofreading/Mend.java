package org.canyue.text.proofreading;

/** The smallest change that puts a finding right: what stands from start to end in its field gives way. */
public record Mend(int start, int end, String replacement) {
}
