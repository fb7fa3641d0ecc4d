package org.canyue.desk;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where an admin sets bulletins up; the label of a setting has the name of its field. */
@MessageBundle("admin")
public interface AdminMessages {
    String addBulletin();
    String noBulletin();
    String publicAddress();
    String stages();
    String lastNumber();
    String noNumber();
    String backToBulletins();
    String settings();
    String settingsHint();
    String slug();
    String slugHint();
    String masthead();
    String name();
    String kind();
    String kindHint();
    String sponsors();
    String sponsorsHint();
    String credential();
    String credentialHint();
    String addresseeLabel();
    String addresseeLabelHint();
    String imprint();
    String responsibleEditor();
    String copies();
    String phone();
    String fax();
    String address();
    String publicDetails();
    String publicDetailsHint();
    String addresseesPublic();
    String sponsorsPublic();
    String editorPublic();
    String phonePublic();
    String addressPublic();
    String copiesPublic();
    String scopePublic();
    String answersPublic();
    String shown();
    String hidden();
    String stagesHint();
    String stageName(int position);
    String stageRole(int position);
    String numbering();
    String numberingHint();
    String year();
    String number();
    String total();
    String regularStart();
    String supplementStart();
    String given(int year);
    String startStands();
    String zone();
    String zoneHint();
    String conflict();
    String conflictAdvice();
    String setting();
    String saved();
    String typed();
    String same();
    String none();
}
