package org.canyue.exchange.print;

import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The first page of a tagged file, for adding to the beginning of what is read aloud (ISO 32000-1, 14.7; ISO 14289-1). */
final class TaggedPage {
    static final COSName FIGURE = COSName.getPDFName("Figure");

    private final PDPage page;
    private final COSDictionary body;
    /** Which element each marked piece of the page belongs to. */
    private final COSArray elements;
    private int added;

    private TaggedPage(PDPage page, COSDictionary body, COSArray elements) {
        this.page = page;
        this.body = body;
        this.elements = elements;
    }

    static TaggedPage first(PDDocument document) {
        PDPage page = document.getPage(0);
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase kids = root.getDictionaryObject(COSName.K);
        COSDictionary body = (COSDictionary) (kids instanceof COSArray many ? many.getObject(0) : kids);
        return new TaggedPage(page, body,
                elements(root.getCOSDictionary(COSName.PARENT_TREE), page.getStructParents()));
    }

    private static COSArray elements(COSDictionary tree, int key) {
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key) {
                return (COSArray) numbers.getObject(i + 1);
            }
        }
        COSArray parts = tree.getCOSArray(COSName.KIDS);
        for (int i = 0; parts != null && i < parts.size(); i++) {
            COSArray found = elements((COSDictionary) parts.getObject(i), key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** @return the id by which the marked piece says that it belongs there */
    int paragraph() {
        return add(COSName.P).getInt(COSName.K);
    }

    int figure(String words, Rectangle2D place) {
        COSDictionary figure = add(FIGURE);
        figure.setString(COSName.ALT, words);
        var layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName("Placement", "Block");
        var box = new COSArray();
        for (double edge : new double[]{place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY()}) {
            box.add(new COSFloat((float) edge));
        }
        layout.setItem(COSName.BBOX, box);
        figure.setItem(COSName.A, layout);
        return figure.getInt(COSName.K);
    }

    private COSDictionary add(COSName kind) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, kind);
        element.setItem(COSName.P, body);
        element.setItem(COSName.PG, page.getCOSObject());
        element.setItem(COSName.K, COSInteger.get(elements.size()));
        elements.add(element);
        kids().add(added++, element);
        return element;
    }

    private COSArray kids() {
        COSBase kids = body.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray many) {
            return many;
        }
        var one = new COSArray();
        one.add(kids);
        body.setItem(COSName.K, one);
        return one;
    }
}
