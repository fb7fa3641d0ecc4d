package org.canyue.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

import org.canyue.platform.startup.PackagedLaunch.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartIT {

    private static final String SESSION_KEY = "a-session-key-of-the-tests-0123456789";

    @TempDir
    Path temporary;

    @Test
    void refusesASecondStartOnTheSameDataFolder() throws Exception {
        Path folder = temporary.resolve("data");
        try (PackagedProgram first = PackagedProgram.in(folder).start()) {
            refuses(PackagedProgram.in(folder), "正由另一个参阅程序使用", "CANYUE_DATA_DIR");
            assertThat(first.postgres().isAlive()).isTrue();
        }
    }

    @Test
    void refusesADataFolderThatCannotBeWritten() throws Exception {
        // Below a file, because root may write into any folder.
        Path file = Files.createFile(temporary.resolve("file"));
        refuses(PackagedProgram.in(file.resolve("data")), "无法写入数据目录", "CANYUE_DATA_DIR");
    }

    @Test
    void refusesADataFolderOfANewerPostgres() throws Exception {
        Path folder = temporary.resolve("data");
        Path cluster = Files.createDirectories(folder.resolve("database"));
        Files.writeString(cluster.resolve("PG_VERSION"), "99\n");
        refuses(PackagedProgram.in(folder), "PostgreSQL 99", "CANYUE_DATA_DIR");
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            refuses(PackagedProgram.in(temporary.resolve("data")).with("QUARKUS_HTTP_PORT", port), "无法使用端口 " + port,
                    "QUARKUS_HTTP_PORT");
        }
    }

    @Test
    void refusesFoldersThatTheLocaleCannotSay() throws Exception {
        String chinese = "export LC_ALL=C; folder=" + temporary.toAbsolutePath() + "/$(printf '\\345\\217\\202')"
                + " && mkdir -p \"$folder\"";
        refuses(PackagedProgram.in(temporary.resolve("data")).after(chinese + " && cd \"$folder\""), "无法读出文件夹名",
                "LC_ALL=C.UTF-8");
        refuses(PackagedProgram.in(temporary.resolve("data")).after(chinese + " && export CANYUE_DATA_DIR=\"$folder\""),
                "无法读出环境变量 CANYUE_DATA_DIR", "LC_ALL=C.UTF-8");
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void namesOneSetupLinkAtTheFirstStartOfTwoNodesWithoutALocale() throws Exception {
        try (PackagedProgram server = PackagedProgram.in(temporary.resolve("data")).start()) {
            try (Connection connection = server.connect(); Statement statement = connection.createStatement()) {
                statement.execute("create database first");
            }
            String url = server.jdbcUrl().replaceFirst("postgres$", "first");
            var one = CompletableFuture.supplyAsync(() -> setupLink(server, url));
            var two = CompletableFuture.supplyAsync(() -> setupLink(server, url));
            assertThat(one.join()).startsWith("https://canyue.example/setup/").isEqualTo(two.join());
        }
    }

    private String setupLink(PackagedProgram server, String url) {
        try {
            PackagedLaunch launch = production(url).with("LC_ALL", "C").with("QUARKUS_DATASOURCE_USERNAME", "canyue")
                    .with("QUARKUS_DATASOURCE_PASSWORD", server.password())
                    .with("CANYUE_SITE_ADDRESS", "https://canyue.example/");
            try (PackagedProgram node = launch.start()) {
                String said = node.output().lines().filter(line -> line.contains("还没有人员")).findFirst().orElseThrow();
                String link = said.substring(said.indexOf("https://"));
                URI path = node.uri(URI.create(link).getPath());
                var opened = HttpClient.newHttpClient().send(HttpRequest.newBuilder(path).build(),
                        BodyHandlers.discarding());
                assertThat(opened.statusCode()).isEqualTo(200);
                return link;
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesAContainerWithoutADatabase() throws Exception {
        refuses(PackagedProgram.in(temporary.resolve("data")).with("CANYUE_EMBEDDED_DATABASE", "false"), "没有指定数据库",
                "QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void refusesAShortSessionKey() throws Exception {
        PackagedLaunch launch = production("jdbc:postgresql://127.0.0.1:1/canyue");
        refuses(launch.with("CANYUE_SESSION_KEY", "too short"), "会话密钥", "CANYUE_SESSION_KEY");
    }

    @Test
    void refusesToBelieveEveryProxy() throws Exception {
        refuses(PackagedProgram.in(temporary.resolve("data")).with("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                "true"),
                "没有指明可信的代理", "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void refusesAKeyThatSignsNoLetters() throws Exception {
        PackagedLaunch launch = PackagedProgram.in(temporary.resolve("data")).with("QUARKUS_MAILER_DKIM_ENABLED",
                "true");
        refuses(launch, "域名或选择器", "QUARKUS_MAILER_DKIM_SDID");
        launch.with("QUARKUS_MAILER_DKIM_SDID", "example.org").with("QUARKUS_MAILER_DKIM_SELECTOR", "canyue");
        Path key = temporary.resolve("dkim.pem");
        launch.with("QUARKUS_MAILER_DKIM_PRIVATE_KEY_PATH", key.toString());
        refuses(launch, "读不到信件签名的密钥", key.toString());
        Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        refuses(launch, "信件签名的密钥无法使用", "openssl genrsa");
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void refusesADatabaseThatCannotBeReached() throws Exception {
        refuses(production("jdbc:postgresql://127.0.0.1:" + PackagedLaunch.freePort() + "/canyue"), "无法连接数据库",
                "QUARKUS_DATASOURCE_JDBC_URL");
        refuses(production("jdbc:postgresql://no-such-host.invalid/canyue"), "找不到数据库主机", "QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void refusesAWrongPasswordAndAMissingDatabaseWithoutNamingThePassword() throws Exception {
        try (PackagedProgram server = PackagedProgram.in(temporary.resolve("data")).start()) {
            addUser(server);
            String url = server.jdbcUrl();
            refuses(production(url + "?user=visitor&password=secret-in-url"), "拒绝登录", "QUARKUS_DATASOURCE_PASSWORD");
            refuses(production(url + "-missing?user=visitor&password=right"), "不存在", "QUARKUS_DATASOURCE_JDBC_URL");
        }
    }

    private static void addUser(PackagedProgram server) throws IOException, SQLException {
        try (Connection connection = server.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create user visitor password 'right'");
        }
    }

    private PackagedLaunch production(String url) {
        return PackagedProgram.in(temporary.resolve("unused")).with("QUARKUS_DATASOURCE_JDBC_URL", url)
                .with("CANYUE_SESSION_KEY", SESSION_KEY);
    }

    private static void refuses(PackagedLaunch launch, String chinese, String advice) throws Exception {
        Ending ending = launch.end();
        assertThat(ending.status()).isNotZero();
        assertThat(ending.output()).contains(chinese).contains(advice).doesNotContain("secret-in-url")
                .doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ending.output().lines()).hasSize(2);
    }
}
