/** Files that come in: one that becomes a draft, or a whole back archive that becomes issued issues. */
package org.canyue.exchange.imports;
