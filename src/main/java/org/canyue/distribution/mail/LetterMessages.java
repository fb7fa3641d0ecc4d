package org.canyue.distribution.mail;

import io.quarkus.qute.i18n.MessageBundle;

/** What stands in letters. */
@MessageBundle("letter")
public interface LetterMessages {
    String salutation(String name);
    String issueEnclosed(String name, String number);
    String correctedMark();
    String corrected(String reason);
    String confirmReceipt();
    String giveFeedback();
    String sentBy(String sender);
    String notForwarded();
    String withdrawnSubject(String name, String number);
    String withdrawn(String name, String number, String title);
    String withdrawnFor(String reason);
    String confirmIssueSubject(String name, String number);
    String returnSubject(String name, String number);
    String confirmAndReturnSubject(String name, String number);
    String sentBefore(String name, String number, String title);
    String withdrawnMeanwhile(String reason);
    String copiesUnconfirmed(String numbers);
    String mailUnconfirmed();
    String returnUntil(String numbers, String day);
    String returnOverdue(String numbers, String day);
    String confirmCopies();
    String confirmMail();
    String settledAlready();
    String testSubject();
    String test(String address);
    String testAsked(String name);
    String confirmSubject(String name);
    String confirmAsked(String name);
    String confirmLink();
    String confirmIgnore();
    String issueReleased(String name, String number);
    String readOn();
    String openPdf();
    String seeOrEnd();
    String subscribed(String name);
}
