package org.canyue.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages that say what went wrong, by HTTP status. */
@MessageBundle("error")
public interface ErrorMessages {
    @Message("没有这一页")
    String notFound();

    @Message("地址可能有误，也可能这一期没有公开。请从期刊目录中查找。")
    String notFoundAdvice();

    @Message("没有权限")
    String forbidden();

    @Message("您的职责不包括这一页。如有需要，请联系管理员。")
    String forbiddenAdvice();

    @Message("请求有误")
    String badRequest();

    @Message("服务器看不懂这个请求。请返回上一页重试。")
    String badRequestAdvice();

    @Message("现在不能这样做")
    String conflict();

    @Message("出了差错")
    String failed();

    @Message("服务器遇到意外，这一步没有做成，也没有留下半成品。请稍后重试；若仍不行，请把请求编号告诉管理员。")
    String failedAdvice();

    @Message
    String early(EarlyRefusal refusal);

    @Message
    String earlyAdvice(EarlyRefusal refusal);

    @Message("请重新提交")
    String resubmit();

    @Message("登录已过期。您提交的内容都在这一页上：请先在新窗口登录，再回到这里重新提交。")
    String expiredAdvice();

    @Message("页面已过期，没有保存。您提交的内容都在这一页上，请重新提交。")
    String staleFormAdvice();

    @Message("您用的是一次性密码，要先换成自己的密码。您提交的内容都在这一页上：请先在新窗口修改密码，再回到这里重新提交。")
    String oneTimePasswordAdvice();

    @Message("在新窗口修改密码")
    String choosePasswordElsewhere();

    @Message("在新窗口登录")
    String signInElsewhere();

    @Message("数据库暂时连不上")
    String unavailable();

    @Message("请稍后重试。您提交的内容都在这一页上，没有丢失。")
    String unavailableAdvice();

    @Message("回到原处")
    String back();

    @Message("回首页")
    String home();
}
