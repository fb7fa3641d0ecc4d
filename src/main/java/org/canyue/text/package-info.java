/**
 * The structured text of an issue and what is done with text alone: cleaning, hashing, comparing. Knows no issue and no
 * user.
 */
package org.canyue.text;
