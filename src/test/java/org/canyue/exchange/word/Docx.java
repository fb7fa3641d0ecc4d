package org.canyue.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file as a test looks at it: its parts as XML, by their names in the package. */
record Docx(Map<String, byte[]> parts) {

    private static final Map<String, DocumentFactory<? extends XmlObject>> SCHEMAS = Map.of("word/document",
            DocumentDocument.Factory,
            "word/styles", StylesDocument.Factory, "word/settings", SettingsDocument.Factory, "word/numbering",
            NumberingDocument.Factory, "word/footnotes", FootnotesDocument.Factory, "word/fontTable",
            FontsDocument.Factory, "word/footer", FtrDocument.Factory);

    static Docx of(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Docx(parts);
    }

    Document xml(String part) {
        return Jsoup.parse(new String(parts.get(part), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    Document document() {
        return xml("word/document.xml");
    }

    /** The paragraphs of a style, as their characters. */
    List<String> textOf(String style) {
        return document().select("w|p:has(> w|pPr > w|pStyle[w:val=" + style + "])").stream().map(Docx::text).toList();
    }

    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.select("w|t, w|tab")
                .forEach(run -> text.append(run.tagName().equals("w:tab") ? "\t" : run.wholeText()));
        return text.toString();
    }

    /** Whether Word would have to repair a part: every element in its place, as the schemas of ECMA-376 say. */
    void assertValid(String part) {
        Collection<XmlError> errors = new ArrayList<>();
        try {
            SCHEMAS.get(part.replaceAll("\\d?\\.xml", "")).parse(new ByteArrayInputStream(parts.get(part)))
                    .validate(new XmlOptions().setErrorListener(errors));
        } catch (IOException | XmlException broken) {
            throw new AssertionError(part, broken);
        }
        assertThat(errors).as(part).isEmpty();
    }
}
