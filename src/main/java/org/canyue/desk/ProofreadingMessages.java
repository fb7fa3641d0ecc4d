package org.canyue.desk;

import org.canyue.text.proofreading.Field;
import org.canyue.text.proofreading.Rule;
import org.canyue.text.proofreading.Spacing;
import org.canyue.text.proofreading.Term;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the proofreader: its rules, its marks, its settings, the lists of the office. */
@MessageBundle("proofreading")
public interface ProofreadingMessages {
    String title();
    String open(int count);
    String clean();
    @Message
    String rule(Rule rule);
    @Message
    String why(Rule rule);
    @Message
    String field(Field field);
    @Message
    String spacing(Spacing spacing);
    @Message
    String kind(Term.Kind kind);
    String paragraph(int number);
    String length(String count);
    String detail(String detail);
    String house();
    String mend(String right);
    String delete(String words);
    String mendAll(int count, String rule);
    String together();
    String ignore();
    String takeBack();
    String ignored(int count);
    String show();
    String all();
    String rules();
    String rulesIntroduction();
    String ruleColumn();
    String source();
    String wrong();
    String right();
    String state();
    String everywhere();
    String off(String bulletin);
    String nothing();
    String settings();
    String backToBulletin();
    String rulesOn();
    String spacingField();
    String fewest();
    String most();
    String names();
    String namesIntroduction();
    String name();
    String post();
    String position();
    String add();
    String namesHint();
    String terms();
    String termsIntroduction();
    String word();
    String replacement();
    String kindField();
    String note();
    String termsHint();
    String lines();
    String remove();
    String change();
    String backToList();
    String empty();
}
