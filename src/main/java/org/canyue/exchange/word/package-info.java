/** An issue as a Word file. */
package org.canyue.exchange.word;
