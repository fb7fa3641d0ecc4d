package org.canyue.exchange.imports;

import org.canyue.exchange.Finding;
import org.canyue.exchange.source.UnreadableFile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of files that come in. */
@MessageBundle("imports")
public interface ImportMessages {
    String title();
    String file();
    String fileHint();
    String upload();
    String nothing();
    String known(String name);
    String name();
    String issueTitle();
    String uploadedBy();
    String uploadedAt();
    String toIssue();
    String source();
    String understood();
    String findings(int count);
    String noFindings();
    String line(int line);
    String mastheadDiffers();
    String inFile();
    String none();
    String year();
    String number();
    String total();
    String issuedOn();
    String issuedOnHint();
    String figuresHint();
    String figures();
    String pictures();
    String draft();
    String notYours();
    String back();
    String secretFile();
    String archives();
    String archivesHint();
    String zip();
    String zipHint();
    String folder();
    String noFolder();
    String begin();
    String noArchives();
    String files();
    String startedAt();
    String backToArchives();
    String takenIn();
    String open();
    String reading(long waiting, long all);
    String readingHint();
    String counts(ArchivePage.Counts counts);
    String takenBefore(long count);
    String allFiles();
    String doubtsOnly();
    String editor();
    String found(long healed, long unsure);
    String topics();
    String topicsForAll();
    String topicsForAllHint();
    String topicsUnlisted(String names);
    String leaveOut();
    String cell(String name, String cell);
    String saveTable();
    String saveFile();
    String earlierRows();
    String laterRows();
    String intake();
    String intakeHint();
    String release();
    String keepInternal();
    String releaseNow();
    String takeIn(long count);
    String hindered();
    String backToTable();
    @Message
    String doubt(Doubt doubt);
    @Message
    String subject(Finding.Subject subject);
    @Message
    String kind(Finding.Kind kind);
    @Message
    String state(ImportedFile.State state);
    @Message
    String unreadable(UnreadableFile.Reason reason);
    String internalAtFirst();
}
