/** Tables that go out and come in as files of a spreadsheet program. No cell becomes a formula, in either direction. */
package org.canyue.exchange.spreadsheet;
