package org.canyue.exchange.print;

import java.util.Optional;

import org.canyue.bulletin.Edition;
import org.canyue.exchange.print.PrintFile.Kind;
import org.canyue.text.Pictures;

/**
 * A print form that somebody asks for, with all that it takes to make it. Read whole in one transaction, so that whoever
 * waits for the press holds no connection to the database.
 *
 * @param kind     null for a proof, which is not kept
 * @param revision whose file it is to be; null for a proof
 * @param kept     the file, where it was made already
 */
record PrintOrder(Sheet sheet, Pictures pictures, Kind kind, Long revision, Optional<PrintForm> kept) {
    static PrintOrder proof(Sheet sheet, Pictures pictures) {
        return new PrintOrder(sheet, pictures.heldFor(sheet.edition().content().body()), null, null, Optional.empty());
    }

    Edition edition() {
        return sheet.edition();
    }

    boolean isProof() {
        return kind == null;
    }
}
