package org.canyue.platform.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Prepares what Quarkus needs to start: an embedded database in evaluation mode, where no database address is
 * configured, and in production a check of what the operator has set.
 */
public final class Startup implements AutoCloseable {

    private static final int SHORTEST_SESSION_KEY = 32;

    private final Settings settings;
    private final List<String> properties = new ArrayList<>();
    private Optional<EmbeddedDatabase> database = Optional.empty();

    private Startup(Settings settings) {
        this.settings = settings;
    }

    /**
     * @throws Refusal
     *             if the program cannot run like this
     */
    public static Startup prepare() {
        FileNames.checkWorkingFolder();
        FileNames.checkSettings(System.getenv());
        Startup startup = new Startup(Settings.read());
        startup.checkProxies();
        new MailKey(startup.settings).check();
        if (startup.settings.isEvaluation()) {
            startup.prepareEvaluation();
        } else {
            startup.prepareProduction();
        }
        return startup;
    }

    private void prepareEvaluation() {
        if (!settings.mayEmbedDatabase()) {
            throw new Refusal(
                    "没有指定数据库：请把 QUARKUS_DATASOURCE_JDBC_URL 设为 PostgreSQL 数据库的地址，例如 jdbc:postgresql://主机:5432/canyue。",
                    "No database is named: set QUARKUS_DATASOURCE_JDBC_URL to the address of a PostgreSQL database,"
                            + " such as jdbc:postgresql://host:5432/canyue.");
        }
        String host = settings.get(Settings.HTTP_HOST).orElse("127.0.0.1");
        DataFolder folder = DataFolder.open(settings.dataFolder());
        try {
            checkPort(host);
            useEmbeddedDatabase(EmbeddedDatabase.start(folder, settings.databasePort()));
            set(Settings.HTTP_HOST, host);
            set(Settings.EVALUATION, "true");
            set(Settings.SESSION_KEY, settings.get(Settings.SESSION_KEY).map(this::longEnough)
                    .orElseGet(() -> folder.secret("session-key")));
        } catch (Refusal e) {
            close();
            folder.close();
            throw e;
        }
    }

    private void useEmbeddedDatabase(EmbeddedDatabase embedded) {
        database = Optional.of(embedded);
        set(Settings.DATABASE_URL, embedded.jdbcUrl());
        set(Settings.DATABASE_USER, embedded.user());
        set(Settings.DATABASE_PASSWORD, embedded.password());
    }

    private void prepareProduction() {
        longEnough(settings.get(Settings.SESSION_KEY).orElse(""));
        checkPort(settings.get(Settings.HTTP_HOST).orElse("0.0.0.0"));
        ExternalDatabase.of(settings).check();
        // An account of the sample must not appear beside real ones because of a stray environment variable.
        set(Settings.EVALUATION, "false");
    }

    private void set(String key, String value) {
        System.setProperty(key, value);
        properties.add(key);
    }

    private String longEnough(String sessionKey) {
        if (sessionKey.length() < SHORTEST_SESSION_KEY) {
            throw new Refusal("会话密钥缺失或过短：请把 CANYUE_SESSION_KEY 设为至少 32 个字符的随机文字。",
                    "The session key is missing or too short: set CANYUE_SESSION_KEY to at least 32 random characters.");
        }
        return sessionKey;
    }

    private void checkProxies() {
        if (settings.believesEveryProxy()) {
            throw new Refusal(
                    "已开启代理转发，却没有指明可信的代理：请把 QUARKUS_HTTP_PROXY_TRUSTED_PROXIES 设为反向代理的地址，"
                            + "例如 127.0.0.1；没有反向代理时，请关闭 QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING。",
                    "Forwarding is on, but no proxy is named that may be believed: set QUARKUS_HTTP_PROXY_TRUSTED_PROXIES to the"
                            + " address of the reverse proxy, such as 127.0.0.1; without a reverse proxy, turn off"
                            + " QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING.");
        }
    }

    private void checkPort(String host) {
        if (!settings.keepsHttpServerOpen()) {
            new HttpPort(host, settings.httpPort()).check();
        }
    }

    /** From now on an embedded database that dies is started again. */
    public void watch(Consumer<Refusal> lost) {
        database.ifPresent(embedded -> embedded.watch(lost));
    }

    /** Stops the embedded database, if there is one; call it after Quarkus has stopped. */
    @Override
    public void close() {
        // Dev mode starts again in the same JVM, and would take the embedded database for one of the operator's.
        properties.forEach(System::clearProperty);
        database.ifPresent(EmbeddedDatabase::close);
    }
}
