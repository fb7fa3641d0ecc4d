package org.canyue.distribution.recipients.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages where recipients come in as a table. */
@MessageBundle("recipientImport")
public interface RecipientImportMessages {
    @Message
    String field(RecipientField field);
    @Message
    String state(JudgedRow.State state);
    @Message
    String mistake(LineMistake.Reason reason);
    @Message
    String choice(RowChoice choice);
    @Message
    String hint(Hint.Kind kind);
    @Message
    String way(MailboxWay way);
    String title();
    String introduction();
    String file();
    String fileHint();
    String upload();
    String template();
    String export();
    String recipients();
    String nothing();
    String name();
    String uploadedBy();
    String uploadedAt();
    String columns();
    String columnsHint();
    String namedByOrganisation();
    String nameless();
    String column(int number, String header);
    String notRead();
    String compare();
    String wayless(int count, String way);
    String waylessHint();
    String changeWay();
    String rows(int count);
    String all();
    String row();
    String result();
    String twin(int row);
    String existing();
    String noRows();
    String earlier();
    String later();
    String intake();
    String intakeHint();
    String known(int count);
    String skipKnown();
    String updateKnown();
    String addKnown();
    String repeated(int count);
    String skipRepeated();
    String addRepeated();
    String leaveOut(int count);
    String takeIn(int count);
    String drop();
    String excel();
    String csv();
    String hintOfRow(int row, String hint);
    String hintOf(String name, String hint);
    String mergedCell(String field);
    String mended();
    String mend();
    String mendTitle(int row);
    String mendHint();
    String mendSave();
    String back();
    String differences();
    String nothingThere();
    String becomes();
    String choiceOf(int row);
    String follow();
    String saveChoices();
    String choicesHint();
    String sourceTitle();
    String sourceHint();
    String sheetRead(String name, int count);
    String headRead(int row);
    String aboveHead(int count);
    String sheet();
    String head();
    String readAgain();
}
