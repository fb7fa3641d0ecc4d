package org.canyue.text.proofreading;

/**
 * The smallest change that puts a finding right: what stands from start to end in its field gives way.
 *
 * @param right what the excerpt of the finding becomes, for people to read
 */
public record Mend(int start, int end, String replacement, String right) {
}
