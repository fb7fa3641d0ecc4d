package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** What reads strange files says nothing of their oddities, by whichever of its ways into the log. */
@QuarkusTest
class QuietLibrariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.poi.hwpf.sprm.SprmBuffer", "org.apache.poi.openxml4j.opc.OPCPackage",
            "org.apache.xmlbeans.impl.store.Locale"})
    void keepsTheReadersOfWordAndExcelQuiet(String name) {
        assertThat(LogManager.getLogger(name).isErrorEnabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.pdfbox.pdfparser.COSParser", "org.apache.fontbox.ttf.TTFParser"})
    void keepsTheReaderOfPdfQuiet(String name) {
        assertThat(LogFactory.getLog(name).isErrorEnabled()).isFalse();
    }

    @Test
    void leavesOurOwnVoice() {
        assertThat(org.jboss.logging.Logger.getLogger("org.canyue.exchange").isEnabled(
                org.jboss.logging.Logger.Level.INFO)).isTrue();
    }
}
