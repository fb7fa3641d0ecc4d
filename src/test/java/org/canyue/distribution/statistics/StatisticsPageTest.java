package org.canyue.distribution.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What is shown of many recipients. */
class StatisticsPageTest {
    @Test
    void showsThirtyRecipientsAndLeadsOn() {
        assertThat(page(0).shown()).hasSize(30).first().extracting(RecipientFigures::key).isEqualTo("0");
        assertThat(page(0).isMore()).isTrue();
        assertThat(page(0).after()).isEqualTo("/desk/statistics?bulletin=one&year=2024&page=1#recipients");
        assertThat(page(66).shown()).hasSize(20).last().extracting(RecipientFigures::key).isEqualTo("1999");
        assertThat(page(66).isMore()).isFalse();
        assertThat(page(1000).shown()).isEmpty();
    }

    private static StatisticsPage page(int page) {
        List<RecipientFigures> recipients = IntStream.range(0, 2000)
                .mapToObj(i -> new RecipientFigures(Integer.toString(i), "单位" + i, Map.of())).toList();
        return new StatisticsPage(List.of(), "one", "参阅", 2024, List.of(), List.of(), recipients, page);
    }
}
