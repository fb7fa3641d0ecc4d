/** Canyue 参阅, a web portal for publishing numbered bulletins. */
package org.canyue;
