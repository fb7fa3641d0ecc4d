/** The heart: bulletins, their issues, and the life of an issue from draft to withdrawal. */
package org.canyue.bulletin;
