package org.canyue.story;

import org.canyue.account.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The main job as the people of an office do it, each at a browser of their own. */
@Tag("slow")
@QuarkusTest
class MainJobStoryTest extends Story {
    private String issue;

    @Test
    void fromDraftThroughThreeOpinionsAndTheSignatureToTheReaderAndBack() {
        try (Person author = person(Role.AUTHOR)) {
            drafts(author, "太湖流域的共享创新");
            author.press("送审").sees("审校");
        }
        approves(Role.EDITOR);
        approves(Role.REVIEWER);
        approves(Role.CHIEF);
        try (Person signer = person(Role.SIGNER)) {
            signer.open(issue).follow("去签发").sees("第 21 期（总第 103 期）").press("签发此文本");
            signer.sees("已印发", "第 21 期（总第 103 期）", "内部，不公开");
            signer.follow("公开").choose("现在公开").press("决定").follow("公开页面");
        }
        try (Person reader = Person.reader(chromium, origin())) {
            reader.open("/bulletins/" + bulletin.slug()).follow("太湖流域的共享创新");
            reader.sees("太湖流域的共享创新", "刘小涛书记、王颺秘书长", "第 21 期（总第 103 期）", "2024 年 6 月 10 日", "柴永鹏", "一、第一部分");
        }
        withdraws();
    }

    private void withdraws() {
        try (Person signer = person(Role.SIGNER)) {
            signer.open(issue).follow("撤回").write("理由", "第二段事实有误").press("撤回").sees("已撤回", "第二段事实有误");
        }
        try (Person reader = Person.reader(chromium, origin())) {
            reader.open("/bulletins/" + bulletin.slug() + "/2024/21").sees("第二段事实有误").doesNotSee("正文一段");
        }
    }

    @Test
    void returnAndResubmission() {
        try (Person author = person(Role.AUTHOR)) {
            drafts(author, "要退回的一期");
            author.press("送审");
        }
        try (Person editor = person(Role.EDITOR)) {
            editor.open(issue).follow("去审稿").press("退回").sees("需要改正的地方");
            editor.write("审稿意见", "请核对第二段数字").press("退回").sees("起草");
        }
        try (Person author = person(Role.AUTHOR)) {
            author.open(issue).follow("经过").sees("请核对第二段数字");
            author.open(issue).follow("修改").write("正文", "核对过的正文。").press("保存").press("送审").sees("审校");
        }
    }

    @Test
    void refusalOfSelfReview() {
        try (Person editor = person(Role.EDITOR)) {
            drafts(editor, "责任编辑自己写的一期");
            editor.press("送审").sees("审校");
            editor.open(issue + "/opinions").sees("这一步现在不能由您来做");
        }
    }

    @Test
    void aDraftWithoutJavaScript() {
        try (Person author = Person.withoutJavaScript(Role.AUTHOR, chromium, origin())) {
            drafts(author, "没有脚本也能写的一期");
            author.press("送审").sees("审校");
        }
    }

    @Test
    void theDeskOfEveryRole() {
        for (Role role : Role.values()) {
            try (Person person = person(role)) {
                person.open("/desk").sees("稿件台");
            }
        }
    }

    @Test
    void whatAnAdminLooksAfter() {
        try (Person admin = person(Role.ADMIN)) {
            admin.follow("期号簿").follow("刊物").open("/admin/bulletins/new").open("/admin/bulletins/" + bulletin.id());
            admin.open("/desk/issues?q=21").open("/admin/history").follow("人员").open("/admin/users/new").follow("修改密码");
        }
    }

    private void drafts(Person writer, String title) {
        writer.open("/desk/issues/new?bulletin=" + bulletin.slug()).write("题目", title).write("报送对象", "刘小涛书记\n王颺秘书长")
                .write("正文", "一、第一部分\n正文一段，写到句号为止。").write("新提专题", "科技创新").press("保存").sees(title, "起草");
        issue = writer.path();
    }

    private void approves(Role role) {
        try (Person reviewer = person(role)) {
            reviewer.open(issue).follow("去审稿").write("审稿意见", "同意").press("审定").sees("同意");
        }
    }

    private Person person(Role role) {
        return Person.with(role, chromium, origin());
    }
}
