package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:0:0:0:0:1, [2001:db8::1]",
        "2001:DB8:0:1:1:1:1:1, [2001:db8:0:1:1:1:1:1]",
        "2001:0:0:1:0:0:0:1, [2001:0:0:1::1]",
        "2001:db8:0:0:1:0:0:1, [2001:db8::1:0:0:1]",
        "0:0:0:0:0:0:0:0, [::]",
        "0:0:0:0:0:0:0:1, [::1]",
        "fd00:0:0:0:0:0:0:0, [fd00::]",
        "192.168.1.23, 192.168.1.23"
    })
    void anAddressIsWrittenAsBrowsersWriteIt(String given, String written) throws Exception {
        assertThat(Network.text(InetAddress.getByName(given))).isEqualTo(written);
    }

    @Test
    void allTheLongAddressesOfANetworkAreOneAndShortOnesAreEachTheirOwn() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("[2001:db8:1:2::9]")).isNotEqualTo(Network.of("2001:db8:1:3::6"));
        assertThat(Network.of("192.168.1.23")).isNotEqualTo(Network.of("192.168.1.24"));
        assertThat(Network.of("fe80::1%eth0")).isEqualTo(Network.of("fe80::2"));
    }

    @Test
    void aPortAfterAnAddressIsNoneOfIt() {
        assertThat(Network.of("192.168.1.23:51000")).isEqualTo(Network.of("192.168.1.23"));
        assertThat(Network.of("[2001:db8:1:2::9]:443")).isEqualTo(Network.of("2001:db8:1:2::9"));
        assertThat(Network.of("2001:db8:1:2:3:4:5:443")).isEqualTo(Network.of("2001:db8:1:2::9"));
    }

    @Test
    void aNameIsNeverLookedUp() {
        assertThat(Network.address("workshop.example.org")).isEmpty();
        assertThat(Network.address("999.1.1.1")).isEmpty();
        assertThat(Network.address("")).isEmpty();
        assertThat(Network.of("unknown")).isEqualTo("unknown");
    }
}
