package org.canyue.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.canyue.account.Role;
import org.canyue.exchange.imports.Zips;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What an office has on paper and in Word comes in, and what it has here goes onto paper. */
@Tag("slow")
@QuarkusTest
class PaperStoryTest extends Story {
    @Test
    void aWordFileBecomesADraft() throws IOException {
        try (Person editor = Person.with(Role.EDITOR, chromium, origin())) {
            bringIn(editor);
        }
    }

    @Test
    void aWordFileBecomesADraftWithoutAScript() throws IOException {
        try (Person editor = Person.withoutJavaScript(Role.EDITOR, chromium, origin())) {
            bringIn(editor);
        }
    }

    /** The first time; the second time the file is known. */
    private void bringIn(Person editor) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/exchange/juece.docx"));
        editor.open("/desk/imports").attach("选择文件", "决策.docx", file).press("上传并识读");
        if (editor.path().equals("/desk/imports")) {
            editor.sees("决策.docx").follow("决策.docx");
            return;
        }
        editor.sees("原文", "识读结果").press("存为草稿").sees("已建新稿");
    }

    @Test
    void aBackArchiveIsReadWhileTheAdminLooksOnAndThenTakenInAtOnce() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("一.txt", text("第 1 期（总第 80 期）", "2023-01-05", "旧刊第一篇"));
        files.put("二.txt", text("第 2 期（总第 81 期）", "2023-02-05", "旧刊第二篇"));
        try (Person admin = Person.with(Role.ADMIN, chromium, origin())) {
            admin.open("/admin/archive-imports").select("刊物", bulletin.slug()).attach("压缩包", "过刊.zip", Zips.of(files))
                    .press("开始识读").waitsFor("已识读 2").press("收录 2 期").sees("已收录 2", "暂不公开");
        }
    }

    @Test
    void theWriterSeesHowManyPagesItWillBeAndHowTheyLook() {
        try (Person author = Person.with(Role.AUTHOR, chromium, origin())) {
            author.open("/desk/issues/new?bulletin=" + bulletin.slug()).write("题目", "要印的一期")
                    .write("正文", "一、背景\n" + "要印出来的正文。".repeat(300)).waitsFor("打印稿 5 页").press("保存");
            author.follow("打印稿").sees("清样", "5 页").seesPicture("第 1 页").seesPicture("第 5 页").follow("大字本")
                    .sees("清样").seesPicture("第 1 页");
        }
    }

    @Test
    void theAdminSeesALayoutBeforeSavingIt() {
        try (Person admin = Person.with(Role.ADMIN, chromium, origin())) {
            admin.open("/admin/bulletins/" + bulletin.id() + "/layout").write("每页行数（10 至 60）", "20").press("预览")
                    .seesPicture("第 1 页").holds("每页行数（10 至 60）", "20");
            admin.open("/admin/bulletins/" + bulletin.id() + "/layout").holds("每页行数（10 至 60）", "22");
        }
    }

    private static byte[] text(String pair, String day, String title) {
        return ("领军参阅 专报\n" + pair + "\n" + day + "\n\n" + title + "\n\n正文说明了情况，写到句号为止。" + UUID.randomUUID()
                + "。\n\n责任编辑：柴永鹏\n共印：30 份\n").getBytes(StandardCharsets.UTF_8);
    }
}
