package org.canyue.bulletin;

import java.time.LocalDate;

import org.canyue.account.Role;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The field's own words, in the reader's language. */
@MessageBundle("bulletin")
public interface BulletinMessages {
    String bulletin();
    @Message
    String status(Status status);
    @Message
    String act(Act act);
    @Message
    String role(Role role);
    @Message
    String series(Series series);
    String number(int number, int total);
    String supplement(int number, int total);
    String date(LocalDate day);
}
