package org.canyue.archive;

import io.quarkus.qute.i18n.MessageBundle;

/** The words around the issues on the public side. */
@MessageBundle("archive")
public interface ArchiveMessages {
    String noBulletin();
    String noBulletinAdvice();
    String noIssue();
    String latest();
    String otherBulletins();
    String browse();
    String years();
    String topics();
    String year(String year);
    String issuesOfYear(String year);
    String issuesOnTopic(String topic);
    String numberInYear(int number);
    String supplementInYear(int number);
    String total(int total);
    String numberColumn();
    String totalColumn();
    String titleColumn();
    String dateColumn();
    String editorColumn();
    String distributionColumn();
    String addresseeCount(int count);
    String printed(int count);
    String copiesLabel();
    String copyCount(int count);
    String sponsoredBy(String sponsors);
    String editor(String name);
    String phone(String number);
    String fax(String number);
    String address(String place);
    String copies(int count);
    String imprint();
    String contents();
    String neighbours();
    String previous();
    String next();
    String facts();
    String corrections();
    String withdrawn();
    String issuedOn();
    String withdrawnOn();
    String reason();
    String withdrawnAdvice();
    String backTo(String name);
    String scope();
    String reported();
    String sentTo();
    String issuedTo();
    String answers();
}
