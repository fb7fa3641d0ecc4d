/** What comes in as a file: known by its content, checked, and pictures made anew. Knows no issue. */
package org.canyue.text.file;
