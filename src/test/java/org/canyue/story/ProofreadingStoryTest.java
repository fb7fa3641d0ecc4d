package org.canyue.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.canyue.account.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** An author has a text proofread: while writing, and on the page of the marks without any script. */
@Tag("slow")
@QuarkusTest
class ProofreadingStoryTest extends Story {
    private static final String BODY = "一、成效\n目前，鸿蒙生态开发者已超200万+，近4万款应用走向全球市场。";
    private static final String MEND = "改为“超200万”";

    @Test
    void mendsBesideTheEditorWhileWriting() {
        try (Person author = Person.with(Role.AUTHOR, chromium, origin())) {
            author.open("/desk/issues/new?bulletin=" + bulletin.slug()).write("题目", "随写随校的一期").write("报送对象", "刘小涛书记")
                    .write("正文", BODY).waitsFor("概数重复");
            author.press(MEND).waitsUntilGone("超200万+").holds("正文", "已超200万，近4万款").types("ControlOrMeta+z")
                    .holds("正文", "已超200万+，近4万款").waitsFor("概数重复");
            author.press(MEND).waitsUntilGone("超200万+").press("保存").sees("随写随校的一期", "校对意见 1 处");
        }
    }

    @Test
    void leadsFromAMarkToItsSpotInTheText() {
        try (Person author = Person.with(Role.AUTHOR, chromium, origin())) {
            author.open("/desk/issues/new?bulletin=" + bulletin.slug()).write("题目", "题目").write("报送对象", "刘小涛书记")
                    .write("正文", "够长的一段。\n".repeat(200) + "开通帐户。").waitsFor("常见错字").press("看原文");
            assertThat(author.selected()).isEqualTo("帐户");
        }
    }

    @Test
    void mendsAndIgnoresWithoutJavaScript() {
        try (Person author = Person.withoutJavaScript(Role.AUTHOR, chromium, origin())) {
            author.open("/desk/issues/new?bulletin=" + bulletin.slug()).write("题目", "没有脚本也能校").write("报送对象", "刘小涛书记")
                    .write("正文", BODY).press("保存").follow("校对意见 2 处").sees("概数重复", "GB/T 15835-2011").press(MEND)
                    .sees("已改正，留作新版本。").doesNotSee("超200万+");
            author.press("忽略").sees("没有校对意见。", "已忽略 1 处").press("恢复").sees("篇幅");
        }
    }

    @Test
    void readsTheRulesAndKeepsTheLists() {
        try (Person admin = Person.with(Role.ADMIN, chromium, origin())) {
            admin.open("/desk/proofreading/rules").follow("人名职务").write("多条", "钱学林，院士").press("添加").sees("钱学林");
            admin.follow("钱学林").press("删去这一条").sees("名单已保存").follow("用语");
            admin.open("/admin/bulletins/" + bulletin.id()).follow("校对设置").press("保存").sees("校对设置已保存");
        }
    }
}
