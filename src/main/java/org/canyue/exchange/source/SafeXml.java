package org.canyue.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.canyue.exchange.source.UnreadableFile.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * XML of a file, read without entities or anything from outside: jsoup knows neither, and a document type is refused,
 * so that what is written out again is harmless to other parsers.
 */
final class SafeXml {
    private SafeXml() {
    }

    static Document parse(byte[] xml) throws IOException {
        Markings.requireFew(xml);
        Document document = Markings.requireShallow(Jsoup.parse(new ByteArrayInputStream(xml), null, "",
                Markings.bounded(Parser.xmlParser())));
        if (document.childNodes().stream().anyMatch(DocumentType.class::isInstance)) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml).charset(StandardCharsets.UTF_8);
        return document;
    }

    static byte[] write(Document document) {
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
