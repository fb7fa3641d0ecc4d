package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.canyue.distribution.mail.DeliveryReport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryReportTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "postfix | FAILED | 5.1.1 | 550 5.1.1 <wuzhong@example.gov>: Recipient address rejected: User unknown in virtual mailbox table",
            "postfix-delayed | DELAYED | 4.4.1 | connect to mail.keji.example.gov[10.9.8.7]:25: Connection timed out",
            "exchange | FAILED | 5.2.2 | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
            "qq | FAILED | 5.0.0 | 550 Mailbox unavailable or access denied [MF0aP3SU=]. https://service.mail.qq.com/detail/0/920",
            "netease | FAILED | 5.0.0 | 550 User not found: abcdef@163.com"})
    void readsWhatOtherServersReport(String file, Outcome outcome, String status, String words) throws Exception {
        assertThat(read(file)).contains(new DeliveryReport("<letter@example.org>", outcome, status, words));
    }

    /** It holds our letter and the words of a refusal, but no mail system wrote it. */
    @Test
    void takesNoReplyOfAPersonForAReport() throws Exception {
        assertThat(read("absence")).isEmpty();
    }

    private static Optional<DeliveryReport> read(String file) throws Exception {
        try (InputStream in = DeliveryReportTest.class
                .getResourceAsStream("/distribution/reports/" + file + ".eml")) {
            return DeliveryReport.of(new MimeMessage(Session.getInstance(new Properties()), in));
        }
    }
}
