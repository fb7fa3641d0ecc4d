package org.canyue.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.LaunchMode;

class SiteAddressTest {
    private static final List<String> OF_THIS_MACHINE = List.of("http://localhost:8080", "https://LOCALHOST/",
            "http://canyue.localhost", "http://127.0.0.1:8080", "http://127.9.9.9", "http://[::1]:8080",
            "http://0.0.0.0:8080", "canyue.example.org", "", "http://a b");

    @Test
    void givesOthersNoLinkToThisMachine() {
        for (String address : OF_THIS_MACHINE) {
            var site = new SiteAddress(address, false, LaunchMode.NORMAL);
            assertThat(site.isMissing()).as(address).isTrue();
            assertThatThrownBy(() -> site.of("/copies/7-a")).isInstanceOf(SiteAddressMissing.class);
        }
    }

    @Test
    void givesTheAddressThatIsSetAndAnyInATrial() {
        assertThat(new SiteAddress("https://canyue.example.org/", false, LaunchMode.NORMAL).of("/a"))
                .isEqualTo("https://canyue.example.org/a");
        assertThat(new SiteAddress("http://10.1.2.3:8080", false, LaunchMode.NORMAL).isMissing()).isFalse();
        assertThat(new SiteAddress("http://localhost:8080", true, LaunchMode.NORMAL).of("/a"))
                .isEqualTo("http://localhost:8080/a");
        assertThat(new SiteAddress("http://localhost:8080", false, LaunchMode.TEST).isMissing()).isFalse();
    }
}
