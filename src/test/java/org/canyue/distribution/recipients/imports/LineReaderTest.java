package org.canyue.distribution.recipients.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.canyue.distribution.recipients.imports.LineMistake.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words in the cells of an office stand for. */
class LineReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"COPIES|1份|1", "COPIES|一份|1", "COPIES|两份|2", "COPIES|２|2", "COPIES|共 3 份|3",
            "COPIES|十二本|12", "COPIES|2.0|2", "CHANNELS|纸质和电子|纸质、电子", "CHANNELS|电子及纸质版|电子、纸质",
            "CHANNELS|纸质＋电子邮件|纸质、电子", "CHANNELS|纸质与自取|纸质、自取", "CHANNELS|纸质版/电子版|纸质、电子", "CHANNELS|Email|电子",
            "CHANNELS|纸质 电子|纸质、电子", "CHANNELS|无|无", "NAME|张　三|张三", "NAME|王 颺|王颺", "NAME|欧阳 静|欧阳 静",
            "NAME|Li Na|Li Na", "VALID_FROM|2024-06-01T00:00:00|2024-06-01",
            "PHONE|0512-65519639转8001|0512-65519639转8001"})
    void understands(RecipientField field, String cell, String meant) {
        LineReader reader = reader(field, cell);
        assertThat(reader.mistakes()).isEmpty();
        assertThat(reader.line().value(field)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PHONE|1.38001E+10|NOT_A_PHONE", "PHONE|########|NOT_A_PHONE",
            "PHONE|13800138000；1.38001E+10|NOT_A_PHONE", "PHONE|#N/A|NOT_A_PHONE", "POSTAL|########|NOT_SHOWN",
            "NAME|#REF!|NOT_SHOWN", "VALID_FROM|######|NOT_SHOWN", "COPIES|若干|NOT_A_COUNT", "COPIES|〇份|NOT_A_COUNT",
            "COPIES|1.5|NOT_A_COUNT", "CHANNELS|纸质和飞鸽|UNKNOWN_WORD", "CHANNELS|、|UNKNOWN_WORD"})
    void saysWhatIsWrong(RecipientField field, String cell, Reason reason) {
        assertThat(reader(field, cell).mistakes()).containsExactly(new LineMistake(field, reason));
    }

    @ParameterizedTest
    @CsvSource({"张　三,张　三主任,张三主任", "张三,张 三主任,张三主任", "张　三,张三主任,张三主任"})
    void closesUpTheNameInTheFormOfAddressToo(String name, String salutation, String meant) {
        var reader = new LineReader(List.of(RecipientField.NAME, RecipientField.SALUTATION), List.of(name, salutation));
        assertThat(reader.line().value(RecipientField.SALUTATION)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|a@example.org|PRINT|纸质|true", "|a@example.org|MAIL|电子|true",
            "|a@example.org|BOTH|纸质、电子|true", "||MAIL|纸质|false", "自取|a@example.org|MAIL|自取|false",
            "无|a@example.org|BOTH|无|false"})
    void goesTheWayOfTheFileWhereItHasAMailboxAndSaysNone(String way, String mail, MailboxWay chosen, String meant,
            boolean wayless) {
        var reader = new LineReader(List.of(RecipientField.NAME, RecipientField.CHANNELS, RecipientField.MAIL),
                List.of("甲", way == null ? "" : way, mail == null ? "" : mail), chosen);
        assertThat(reader.line().value(RecipientField.CHANNELS)).isEqualTo(meant);
        assertThat(reader.isWayless()).isEqualTo(wayless);
    }

    private static LineReader reader(RecipientField field, String cell) {
        return field == RecipientField.NAME
                ? new LineReader(List.of(field), List.of(cell))
                : new LineReader(List.of(RecipientField.NAME, field), List.of("甲", cell));
    }
}
