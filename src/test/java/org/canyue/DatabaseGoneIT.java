package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.canyue.account.Browser;
import org.canyue.platform.startup.PackagedProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;
import io.restassured.response.Response;

/** The database goes away under the running program: every page says so, and a text that was just sent comes back. */
class DatabaseGoneIT {
    @TempDir
    Path folder;

    @AfterEach
    void forgetThePort() {
        RestAssured.reset();
    }

    @Test
    void saysSoAndGivesTheTextBack() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).start()) {
            RestAssured.port = program.uri("/").getPort();
            Browser author = Browser.signedIn("author", "canyue-demo");
            Document form = author.open("/desk/issues/new");
            program.postgres().destroyForcibly();
            program.postgres().onExit().join();
            Response lost = author.submit(form, "/desk/issues", "title", "题目", "body", "写了很久的正文。");
            assertThat(lost.statusCode()).isEqualTo(503);
            assertThat(Browser.pageOf(lost).select("[name=body]").text()).isEqualTo("写了很久的正文。");
            for (String page : new String[]{"/", "/bulletins/lingjun/2024/20", "/desk"}) {
                Response answer = author.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(503);
                assertThat(Browser.pageOf(answer).select("h1").text()).as(page).isEqualTo("数据库暂时连不上");
            }
            assertThat(author.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(author.get("/q/health/live").statusCode()).isEqualTo(200);
        }
    }
}
