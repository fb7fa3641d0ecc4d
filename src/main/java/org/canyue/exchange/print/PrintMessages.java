package org.canyue.exchange.print;

import org.canyue.bulletin.Typeface;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages about what goes on paper. */
@MessageBundle("print")
public interface PrintMessages {
    String title();
    String isProof();
    String isIssued();
    String pages(int count);
    String page(int number);
    String openPdf();
    String large();
    String standard();
    String backToIssue();
    String unprintable();
    String layout();
    String backToBulletins();
    String layoutHint();
    String textBlock();
    String faces();
    String marks();
    String topMargin();
    String innerMargin();
    String textWidth();
    String textHeight();
    String linesPerPage();
    String charactersPerLine();
    String largeLinesPerPage();
    String largeCharactersPerLine();
    String bodyFace();
    String heading1Face();
    String heading2Face();
    String heading3Face();
    String titleFace();
    String titleSize();
    String mastheadSize();
    String printMark();
    String printMarkHint();
    String printPermit();
    @Message
    String face(Typeface face);
    String preview();
    String previewHint();
    String pdf(int count);
    String count(int count);
    String missing(String characters);
    String missingOnPaper();
}
