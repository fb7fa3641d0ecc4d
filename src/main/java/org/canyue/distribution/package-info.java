/**
 * 发行: who gets which copy of an issue, by which way, and what became of it. Hands out the files that {@code exchange} makes; nothing
 * but its own subpackages knows it.
 */
package org.canyue.distribution;
