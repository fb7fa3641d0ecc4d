package org.canyue.exchange.spreadsheet;

import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Reads the XML of a sheet as POI does, and its merged cells and days in letters beside that. */
final class SheetXml extends XSSFSheetXMLHandler {
    private final SheetRows rows;

    SheetXml(StylesTable styles, SharedStrings texts, SheetRows rows, ShownValues values) {
        super(styles, texts, rows, values, false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if ("mergeCell".equals(name) && attributes.getValue("ref") != null) {
            rows.merge(attributes.getValue("ref"));
        }
        super.startElement(uri, name, qualified,
                "d".equals(attributes.getValue("t")) ? asText(attributes) : attributes);
    }

    /** ISO/IEC 29500-1, 18.18.11: a cell of the type d holds a day in letters, which POI would take for a number. */
    private static Attributes asText(Attributes attributes) {
        var text = new AttributesImpl(attributes);
        text.setValue(text.getIndex("t"), "str");
        return text;
    }
}
