package org.canyue.desk;

import org.canyue.bulletin.Topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of filing issues under topics, and of the list that a bulletin keeps of them. */
@MessageBundle("topic")
public interface TopicMessages {
    @Message("专题")
    String topics();

    @Message("拟归专题")
    String proposed();

    @Message("随签发归入；其中新提的专题也在签发时加入刊物的专题名单。")
    String proposedHint();

    @Message("新提专题")
    String added();

    @Message("名单里没有的才写，用顿号分开，例如：科技创新、区域协同")
    String addedHint();

    @Message("专题名单还是空的。")
    String noneListed();

    @Message("已保存的专题")
    String saved();

    @Message("您选的专题")
    String yours();

    @Message("（无）")
    String none();

    @Message("改归专题")
    String file();

    @Message("专题是归类，不属于正文：不必重新送审，保存后读者立即看到。改动记入这一期的经过。")
    String fileHint();

    @Message("保存")
    String save();

    @Message("这一期还没有签发，或已撤回，专题不在这里改。")
    String notFiled();

    @Message("两人同时改了专题")
    String conflict();

    @Message("下面勾选的是您的选择。请对照已保存的专题，再保存一次。")
    String conflictAdvice();

    @Message("专题名单")
    String list();

    @Message("起草时从名单里选。改名后，各期归在新名称下，旧地址转到新地址；停用后不再供选，已归入的各期不变。")
    String listHint();

    @Message("名称")
    String name();

    @Message("状态")
    String standingColumn();

    @Message("已归入期数")
    String filedIssues();

    @Message("加入名单")
    String toAdd();

    @Message("一行一个，或用顿号分开；已停用的再写一次就恢复使用。")
    String toAddHint();

    @Message("加入")
    String add();

    @Message("修改专题")
    String change();

    @Message("停用：不再供选")
    String retire();

    @Message("现在保存的名称")
    String nameNow();

    @Message("回到专题名单")
    String backToList();

    @Message
    String standing(Topic.Standing standing);
}
