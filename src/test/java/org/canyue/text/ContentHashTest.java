package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class ContentHashTest {

    /** printf 'canyue 1\nT5:title6:参阅L10:addressees2:6:甲乙3:丙' | sha256sum */
    @Test
    void canBeComputedWithOtherTools() {
        ContentHash hash = ContentHash.builder().text("title", "参阅").list("addressees", List.of("甲乙", "丙")).build();
        assertThat(hash.value()).isEqualTo("f98a017c40cbc552539b06fa69523c00631a5e3e0bc9b14c8f52424d1f98962d");
    }

    @Test
    void tellsApartWhatRunsTogether() {
        assertThat(List.of(hash("ab", "c"), hash("a", "bc"), hash("abc"), hash("", "abc"), hash("abc", ""),
                hash("a", "b", "c"),
                ContentHash.builder().text("f", "abc").build(), ContentHash.builder().text("f", "1:3:abc").build(),
                ContentHash.builder().text("fa", "bc").build(), hash())).doesNotHaveDuplicates();
    }

    @Test
    void dependsOnTheOrderOfFields() {
        assertThat(ContentHash.builder().text("a", "1").text("b", "2").build())
                .isNotEqualTo(ContentHash.builder().text("b", "2").text("a", "1").build());
    }

    @Test
    void takesNullForEmpty() {
        assertThat(ContentHash.builder().text("a", null).list("b", null).build())
                .isEqualTo(ContentHash.builder().text("a", "").list("b", List.of()).build());
    }

    @Test
    void refusesWhatIsNoHashOrNoText() {
        assertThatThrownBy(() -> new ContentHash("A".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContentHash(null)).isInstanceOf(IllegalArgumentException.class);
        ContentHash.Builder builder = ContentHash.builder();
        assertThatThrownBy(() -> builder.text("a", "\ud842")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ContentHash hash(String... items) {
        return ContentHash.builder().list("f", List.of(items)).build();
    }
}
