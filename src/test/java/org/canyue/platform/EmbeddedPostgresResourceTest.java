package org.canyue.platform;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EmbeddedPostgresResourceTest {

    @Inject
    DataSource dataSource;

    @Test
    void testsRunOnPostgresThatDoesNotWaitForTheDisk() throws SQLException {
        assertThat(ask("show server_version_num")).startsWith("18");
        assertThat(ask("show fsync")).isEqualTo("off");
    }

    @Test
    void applicationIsReadyOnAPortOfItsOwn() {
        when().get("/q/health/ready").then().statusCode(200);
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
