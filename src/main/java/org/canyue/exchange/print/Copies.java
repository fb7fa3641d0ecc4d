package org.canyue.exchange.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.PrintLayout;

/** Gives out printed copies of what was signed, each with its number, its code and its mark. */
@ApplicationScoped
public class Copies {
    @Inject
    Press press;

    /**
     * @param form   of what was signed ({@link Prints#issued})
     * @param layout of its bulletin
     * @throws PressBusy where too many wait already
     */
    public byte[] copy(PrintForm form, PrintLayout layout, CopyStamp copy) {
        return press.copy(form, layout, copy);
    }

    /**
     * The whole run as one file, which the caller deletes.
     *
     * @param fromOddPages for a printer that uses both sides of the paper
     */
    public Path run(PrintForm form, PrintLayout layout, List<CopyStamp> copies, boolean fromOddPages)
            throws IOException {
        Path file = Files.createTempFile("run", ".pdf");
        try {
            press.run(form, layout, copies, fromOddPages, file);
            return file;
        } catch (RuntimeException failed) {
            Files.delete(file);
            throw failed;
        }
    }
}
