package org.canyue.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLSTATE as PostgreSQL gives them (appendix A of its manual). */
class FailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03"})
    void asksToSendAgainWhereSomebodyElseWasFirst(String state) {
        assertThat(Failures.isRace(failedWith(state))).isTrue();
        assertThat(Failures.isUnavailableDatabase(failedWith(state))).isFalse();
        assertThat(Failures.isRace(new RuntimeException(new OptimisticLockException()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "57P01", "08006", "58030", "25006"})
    void asksForPatienceWhereTheDatabaseIsGoneOrFull(String state) {
        assertThat(Failures.isUnavailableDatabase(failedWith(state))).isTrue();
        assertThat(Failures.isRace(failedWith(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01"})
    void hidesNoMistakeOfTheProgram(String state) {
        assertThat(Failures.isUnavailableDatabase(failedWith(state))).isFalse();
        assertThat(Failures.isRace(failedWith(state))).isFalse();
    }

    private static Throwable failedWith(String state) {
        return new PersistenceException(new SQLException("refused", state));
    }
}
