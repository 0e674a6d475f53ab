package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void theNearestComesFirstAndEverywhereLast() {
        var all = Reach.all();

        assertThat(all.getFirst()).isEqualTo(Reach.MACHINE);
        assertThat(all.getLast()).isEqualTo(Reach.EVERYWHERE);
        assertThat(Reach.MACHINE.address()).isEqualTo(Binding.LOOPBACK.address());
    }

    @Test
    void everyNetworkOfferedIsOneOfThisMachine() throws Exception {
        for (var reach : Reach.all()) {
            if (reach.kind() == Reach.Kind.NETWORK) {
                assertThat(NetworkInterface.getByInetAddress(InetAddress.getByName(reach.address()))).as(reach.toString()).isNotNull();
                assertThat(reach.network()).isNotBlank();
            }
        }
    }
}
