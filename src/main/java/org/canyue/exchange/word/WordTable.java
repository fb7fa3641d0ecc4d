package org.canyue.exchange.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.canyue.exchange.word.TableGrid.Cell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a table as wide as the text, with merged cells, and with head rows that every page repeats. */
final class WordTable {

    private final XWPFDocument document;

    WordTable(XWPFDocument document) {
        this.document = document;
    }

    /** A paragraph follows, since Word makes one of two tables that touch. */
    void write(Element element) {
        TableGrid grid = TableGrid.of(element);
        ColumnWidths widths = ColumnWidths.of(grid);
        XWPFTable table = document.createTable();
        CTTbl content = table.getCTTbl();
        format(content.getTblPr() == null ? content.addNewTblPr() : content.getTblPr());
        var columns = content.getTblGrid() == null ? content.addNewTblGrid() : content.getTblGrid();
        for (int i = 0; i < grid.columns(); i++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(widths.of(i, 1)));
        }
        content.removeTr(0);
        for (int row = 0; row < grid.rows(); row++) {
            row(new XWPFTableRow(content.addNewTr(), table), grid, row, widths);
        }
        document.createParagraph().setStyle("AfterTable");
    }

    private static void format(CTTblPr format) {
        format.set(CTTblPr.Factory.newInstance());
        format.addNewTblStyle().setVal("TableGrid");
        width(format.addNewTblW(), ColumnWidths.TEXT);
        format.addNewJc().setVal(STJcTable.CENTER);
        format.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private void row(XWPFTableRow target, TableGrid grid, int row, ColumnWidths widths) {
        CTTrPr format = target.getCtRow().addNewTrPr();
        format.addNewCantSplit();
        if (grid.isHead(row)) {
            format.addNewTblHeader();
        }
        int column = 0;
        while (column < grid.columns()) {
            Cell cell = grid.at(row, column);
            int span = cell == null ? 1 : cell.columns();
            CTTc box = target.getCtRow().addNewTc();
            CTTcPr boxFormat = box.addNewTcPr();
            width(boxFormat.addNewTcW(), widths.of(column, span));
            if (span > 1) {
                boxFormat.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            boolean begins = cell != null && cell.row() == row;
            if (cell != null && cell.rows() > 1) {
                boxFormat.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
            }
            boxFormat.addNewVAlign().setVal(STVerticalJc.CENTER);
            text(target, box, begins ? cell : null);
            column += span;
        }
    }

    private void text(XWPFTableRow row, CTTc box, Cell cell) {
        XWPFTableCell target = new XWPFTableCell(box, row, document);
        List<Element> elements = cell == null ? List.of() : cell.elements();
        for (Element element : elements) {
            String style = element.normalName().equals("th") ? "TableHead" : "TableText";
            WordList.texts(element).forEach(text -> paragraph(target, style, text));
        }
        if (box.sizeOfPArray() == 0) {
            boolean head = elements.stream().anyMatch(element -> element.normalName().equals("th"));
            paragraph(target, head ? "TableHead" : "TableText", List.of());
        }
    }

    private void paragraph(XWPFTableCell cell, String style, List<Node> text) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        new WordText(document, paragraph).write(text);
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
