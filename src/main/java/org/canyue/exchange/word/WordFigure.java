package org.canyue.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.canyue.text.Picture;
import org.canyue.text.Pictures;
import org.jsoup.nodes.Element;

/** Writes an image in the line, not larger than the page allows, with its alternative text, and its caption below. */
final class WordFigure {

    private static final double WIDEST = 156 / 25.4 * Units.EMU_PER_POINT * 72;
    private static final double HIGHEST = 180 / 25.4 * Units.EMU_PER_POINT * 72;
    private static final String ADDRESS = "/attachments/";

    private final XWPFDocument document;
    private final Pictures pictures;

    WordFigure(XWPFDocument document, Pictures pictures) {
        this.document = document;
        this.pictures = pictures;
    }

    void write(Element figure) {
        Element image = figure.selectFirst("img");
        long id = Long.parseLong(image.attr("src").substring(ADDRESS.length()));
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        Optional<Picture> picture = pictures.picture(id);
        if (picture.isPresent()) {
            picture(paragraph.createRun(), picture.get(), image.attr("alt"), id);
        } else {
            paragraph.createRun().setText("［图：" + image.attr("alt") + "］");
        }
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            XWPFParagraph below = document.createParagraph();
            below.setStyle("Caption");
            new WordText(document, below).write(caption.childNodes());
        }
    }

    private static void picture(XWPFRun run, Picture picture, String alt, long id) {
        boolean png = picture.mediaType().equals("image/png");
        double width = (double) picture.width() * Units.EMU_PER_PIXEL;
        double height = (double) picture.height() * Units.EMU_PER_PIXEL;
        double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
        try {
            run.addPicture(new ByteArrayInputStream(picture.bytes()), png ? PictureType.PNG : PictureType.JPEG,
                    id + (png ? ".png" : ".jpg"), (int) (width * scale), (int) (height * scale));
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
    }
}
