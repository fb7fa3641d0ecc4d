package org.canyue.exchange.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a file. */
public final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {
    }

    public static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> complaints = new ArrayList<>(result.getTestAssertions().stream()
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage() + " "
                            + found.getLocation().getContext())
                    .distinct().toList());
            if (complaints.isEmpty() && !result.isCompliant()) {
                complaints.add("not compliant");
            }
            return complaints;
        }
    }
}
