package org.canyue.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canyue.Routes;
import org.canyue.distribution.mail.SmtpSink;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Every link of every page as every role, and odd requests to every route, over a database in which every table has rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageIT {
    private static final List<String> PEOPLE = List.of("", "author", "editor", "reviewer", "chief", "signer",
            "distributor", "admin");
    /** The memory that docs/operations.md gives the program, and no more. */
    private static final String AS_IN_THE_MANUAL = "-XX:+UseSerialGC -Xmx256m -Xss512k -XX:ReservedCodeCacheSize=64m"
            + " -XX:MaxMetaspaceSize=192m -XX:MaxDirectMemorySize=64m";
    private static final int OF_CAUSES = 40;
    private static final List<String> BEGINNINGS = List.of("/", "/login", "/desk", "/bulletins/lingjun/total/102");
    /** Where there are many recipients, as {@link TwoThousandRecipientsIT} has them. */
    static final String FOR_MANY = "POST /desk/issues/{id}/feedback/recipients";
    /** The first admin of an installation is made there; the evaluation has one. */
    private static final Set<String> FOR_PRODUCTION = Set.of("GET /setup/{token}", "POST /setup/{token}");

    SmtpSink post;
    PackagedProgram program;
    List<String> secrets;
    final Map<String, Walk> walks = new LinkedHashMap<>();

    @BeforeAll
    void fill(@TempDir Path folder) throws Exception {
        post = SmtpSink.start();
        program = PackagedProgram.in(folder.resolve("data")).sendingTo(post.port())
                .with("JAVA_TOOL_OPTIONS", AS_IN_THE_MANUAL).start();
        secrets = new FilledOffice(program, post).fill();
    }

    @AfterAll
    void end() throws Exception {
        program.close();
        post.close();
    }

    @Test
    @Order(1)
    void everyTableHasRows() throws Exception {
        var empty = new ArrayList<String>();
        try (var database = program.connect();
                var tables = database.createStatement().executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE' order by 1")) {
            while (tables.next()) {
                try (var count = database.createStatement()
                        .executeQuery("select count(*) from " + tables.getString(1))) {
                    count.next();
                    if (count.getLong(1) == 0) {
                        empty.add(tables.getString(1));
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    /** Each role follows every link; a route that nobody meets is one that nobody can use. */
    @Test
    @Order(2)
    void everyLinkOfEveryPageLeadsSomewhere() {
        String origin = program.uri("").toString();
        var faults = new ArrayList<String>();
        var unmet = new TreeSet<>(Routes.all());
        unmet.removeAll(Visitor.used());
        unmet.removeAll(FOR_PRODUCTION);
        unmet.remove(FOR_MANY);
        PEOPLE.parallelStream().map(who -> Map.entry(who, walk(who, origin))).toList().forEach(walked -> {
            Walk walk = walked.getValue();
            walk.faults().forEach(fault -> faults.add(walked.getKey() + ": " + fault));
            unmet.removeAll(walk.routes());
            walks.put(walked.getKey(), walk);
        });
        assertThat(faults).as("links that lead nowhere").isEmpty();
        assertThat(unmet).as("routes that no page leads to").isEmpty();
    }

    private Walk walk(String who, String origin) {
        Visitor visitor = who.isEmpty() ? Visitor.anonymous(origin) : Visitor.named(who, origin);
        return Walk.by(visitor, origin, Stream.concat(secrets.stream(), BEGINNINGS.stream()).toList());
    }

    /** As many as {@code -Dcanyue.requests} says, 8 at a time; {@code -Dcanyue.seed}, as the message of a failure has it, repeats them. */
    @Test
    @Order(3)
    void answersEveryRequest() throws Exception {
        var fuzzing = new Fuzzing(program, walks, Long.getLong("canyue.seed", System.nanoTime()));
        List<String> faults = fuzzing.run(Integer.getInteger("canyue.requests", 3000));
        assertThat(faults).as("%s\n%s", fuzzing, causes()).isEmpty();
        assertThat(Visitor.anonymous(program.uri("").toString()).get("/q/health/live").statusCode()).isEqualTo(200);
    }

    /** What the program says of the requests that it could not answer. */
    private String causes() throws IOException {
        return program.output().lines().filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by:"))
                .limit(OF_CAUSES).collect(Collectors.joining("\n"));
    }
}
