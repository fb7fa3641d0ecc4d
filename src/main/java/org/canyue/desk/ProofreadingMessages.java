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
    @Message("校对")
    String title();

    @Message("校对意见 {count} 处")
    String open(int count);

    @Message("没有校对意见。")
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

    @Message("第 {number} 段")
    String paragraph(int number);

    @Message("现有 {count} 字。")
    String length(String count);

    @Message("参考：{detail}")
    String detail(String detail);

    @Message("社内规则")
    String house();

    @Message("改为“{right}”")
    String mend(String right);

    @Message("删去“{words}”")
    String delete(String words);

    @Message("此类全部改正（{count} 处）：{rule}")
    String mendAll(int count, String rule);

    @Message("同类一起改")
    String together();

    @Message("忽略")
    String ignore();

    @Message("恢复")
    String takeBack();

    @Message("已忽略 {count} 处")
    String ignored(int count);

    @Message("看原文")
    String show();

    @Message("全部意见与已忽略的")
    String all();

    @Message("校对规则")
    String rules();

    @Message("程序按下列规则校对。每条写明出处；不合用的，管理员可以按刊物关掉。")
    String rulesIntroduction();

    @Message("规则")
    String ruleColumn();

    @Message("出处")
    String source();

    @Message("误")
    String wrong();

    @Message("正")
    String right();

    @Message("启用")
    String state();

    @Message("各刊物启用")
    String everywhere();

    @Message("已关：{bulletin}")
    String off(String bulletin);

    @Message("（空）")
    String nothing();

    @Message("校对设置")
    String settings();

    @Message("回到刊物设置")
    String backToBulletin();

    @Message("启用的规则")
    String rulesOn();

    @Message("汉字与数字之间的空格")
    String spacingField();

    @Message("正文最少字数")
    String fewest();

    @Message("正文最多字数")
    String most();

    @Message("保存")
    String save();

    @Message("人名职务")
    String names();

    @Message("程序按此核对稿件中的姓名、职务和排名次序。")
    String namesIntroduction();

    @Message("姓名")
    String name();

    @Message("职务")
    String post();

    @Message("次序")
    String position();

    @Message("添加")
    String add();

    @Message("一行一条：姓名，职务，次序。可从表格粘贴；次序不填则接在最后，已有的姓名改为新填的。")
    String namesHint();

    @Message("用语")
    String terms();

    @Message("禁用语不得刊出，慎用语须再斟酌。")
    String termsIntroduction();

    @Message("用语")
    String word();

    @Message("改用")
    String replacement();

    @Message("类别")
    String kindField();

    @Message("说明")
    String note();

    @Message("一行一条：用语，改用，类别（禁用或慎用），说明。可从表格粘贴；只有用语必填，已有的用语改为新填的。")
    String termsHint();

    @Message("多条")
    String lines();

    @Message("删去这一条")
    String remove();

    @Message("修改")
    String change();

    @Message("回到名单")
    String backToList();

    @Message("名单还是空的。")
    String empty();
}
