package org.canyue.platform.startup;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The database server that the operator has named, tried once before anything else starts. */
record ExternalDatabase(String url, String user, String password) {

    private static final String PREFIX = "jdbc:postgresql://";
    private static final int OLDEST_VERSION = 140_000;
    private static final String TIMEOUT_SECONDS = "5";

    static ExternalDatabase of(Settings settings) {
        return new ExternalDatabase(settings.get(Settings.DATABASE_URL).orElseThrow(),
                settings.get(Settings.DATABASE_USER).orElse(""), settings.get(Settings.DATABASE_PASSWORD).orElse(""));
    }

    void check() {
        if (!url.startsWith(PREFIX)) {
            throw new Refusal("QUARKUS_DATASOURCE_JDBC_URL 的格式不对：应为 jdbc:postgresql://主机:5432/数据库。",
                    "QUARKUS_DATASOURCE_JDBC_URL is malformed: set it to jdbc:postgresql://host:5432/database.");
        }
        try (Connection connection = DriverManager.getConnection(url, properties());
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("show server_version_num")) {
            version.next();
            if (version.getInt(1) < OLDEST_VERSION) {
                throw tooOld(version.getInt(1) / 10_000);
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
        properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
        properties.setProperty("socketTimeout", TIMEOUT_SECONDS);
        return properties;
    }

    private Refusal refusal(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28") || state.equals("08004")) {
            return new Refusal(
                    "数据库 " + place() + " 拒绝登录：请检查 QUARKUS_DATASOURCE_USERNAME 和 QUARKUS_DATASOURCE_PASSWORD。",
                    "The database " + place()
                            + " refuses the login: check QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.");
        }
        if (state.equals("3D000")) {
            return new Refusal("数据库 " + place() + " 不存在：请先建立它，或改正 QUARKUS_DATASOURCE_JDBC_URL。",
                    "The database " + place() + " does not exist: create it, or correct QUARKUS_DATASOURCE_JDBC_URL.");
        }
        if (e.getCause() instanceof UnknownHostException) {
            return new Refusal("找不到数据库主机 " + place() + "：请检查 QUARKUS_DATASOURCE_JDBC_URL 中的主机名。",
                    "The host of the database " + place()
                            + " is unknown: check the host name in QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return new Refusal("无法连接数据库 " + place() + "：请确认它已启动，并检查 QUARKUS_DATASOURCE_JDBC_URL。",
                "The database " + place()
                        + " cannot be reached: see that it is running, and check QUARKUS_DATASOURCE_JDBC_URL.");
    }

    private Refusal tooOld(int version) {
        return new Refusal("数据库 " + place() + " 是 PostgreSQL " + version + "：请升级到 14 或更高版本。",
                "The database " + place() + " is PostgreSQL " + version + ": upgrade it to 14 or newer.");
    }

    /** Host and database alone: the rest of the address may hold a password. */
    private String place() {
        String place = url.substring(PREFIX.length()).replaceFirst("[?#;].*", "");
        return place.substring(place.lastIndexOf('@') + 1);
    }
}
