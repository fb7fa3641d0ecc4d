package org.canyue.desk;

import org.canyue.text.file.UnfitFile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an issue's pictures and files, and why a file is not taken. */
@MessageBundle("attachment")
public interface AttachmentMessages {
    String title();
    String counted(long count);
    String toEdit();
    String nothing();
    String preview();
    String file();
    String markup();
    String size();
    String added();
    String act();
    String words();
    String caption();
    String internal();
    String remove();
    String removeThis(String name);
    String kept();
    String choose();
    String chooseHint();
    String markupHint();
    String upload();
    String refused(int count);
    String notYours();
    String picturesHint();
    String toAttachments();
    String insert();
    String close();
    @Message
    String reason(UnfitFile.Reason reason);
}
