package org.canyue.exchange.word;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.canyue.bulletin.Edition;

/** What the file says of itself. A draft has no day, and the time of writing would make every file another. */
final class WordProperties {

    private WordProperties() {
    }

    static void write(XWPFDocument document, Edition edition) {
        POIXMLProperties properties = document.getProperties();
        var core = properties.getCoreProperties();
        var created = Optional.ofNullable(edition.issuedOn())
                .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(edition.content().title());
        core.setCreator(String.join("、", edition.content().masthead().sponsors()));
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        core.setCreated(created);
        core.setModified(created);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Canyue");
    }
}
