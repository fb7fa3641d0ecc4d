package org.canyue.platform;

import io.quarkus.qute.i18n.MessageBundle;

/** Words that mean the same on many pages. */
@MessageBundle("word")
public interface WordMessages {
    String save();
    String pages();
    String state();
}
