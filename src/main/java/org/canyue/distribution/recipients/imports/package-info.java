/** Recipients that come in as a table, and go out as one. */
package org.canyue.distribution.recipients.imports;
