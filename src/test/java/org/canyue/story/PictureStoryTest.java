package org.canyue.story;

import org.canyue.account.Role;
import org.canyue.text.file.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** How a picture comes into a text, with a script and without one. */
@Tag("slow")
@QuarkusTest
class PictureStoryTest extends Story {
    private static final String CHOOSE = "选择文件（可以多选）";

    @Test
    void isPutWhereTheCursorStands() {
        try (Person author = Person.with(Role.AUTHOR, chromium, origin())) {
            drafts(author).follow("附件（0）").sees("还没有附件").attach(CHOOSE, "太湖.png", Samples.png(900, 500))
                    .press("上传").sees("已添加。", "太湖.png", "900 × 500");
            author.follow("改正文").write("正文", "改过的正文。").follow("放入图片").press("插入").press("保存");
            author.sees("改过的正文。").seesPicture("图的内容");
        }
    }

    @Test
    void isWrittenByItsNumberWithoutAScript() {
        try (Person author = Person.withoutJavaScript(Role.AUTHOR, chromium, origin())) {
            drafts(author).follow("附件（0）").attach(CHOOSE, "太湖.png", Samples.png(90, 50)).press("上传");
            String number = author.sees("已添加。").reads(".markup").replaceAll("\\D", "");
            author.follow("改正文").write("正文", "正文。\n![太湖水面](/attachments/" + number + ") 图 1").press("保存");
            author.sees("图 1").seesPicture("太湖水面");
        }
    }

    private Person drafts(Person author) {
        return author.open("/desk/issues/new?bulletin=" + bulletin.slug()).write("题目", "有图的一期").write("正文", "正文。")
                .press("保存");
    }
}
