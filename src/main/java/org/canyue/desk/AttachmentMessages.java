package org.canyue.desk;

import org.canyue.text.file.UnfitFile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an issue's pictures and files, and why a file is not taken. */
@MessageBundle("attachment")
public interface AttachmentMessages {
    @Message
    String reason(UnfitFile.Reason reason);
}
