/**
 * 校对: what a proofreader marks in a text, each mark with its rule and the rule's source. Works on a
 * {@link org.canyue.text.proofreading.Manuscript} alone and knows no issue; false alarms count for more than reach.
 */
package org.canyue.text.proofreading;
