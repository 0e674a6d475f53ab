package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places<String> places = new Places<>(4, 3);

    @Test
    void whoComesWhenAllAreTakenGetsThePlaceOfSomebodyFromWhereMostAre() {
        places.take("a1", "a");
        places.take("a2", "a");
        places.take("a3", "a");
        places.take("b1", "b");
        for (var busy : new String[] {"a2", "a1", "a3", "b1", "a1"}) {
            places.asks(busy);
        }

        assertThat(places.take("c1", "c")).as("who asked longest ago").contains("a2");
        assertThat(places.take("d1", "d")).contains("a3");
    }

    @Test
    void whoHasNeverAskedForAnythingGoesBeforeWhoHas() {
        places.take("a1", "a");
        places.asks("a1");
        places.take("a2", "a");
        places.take("a3", "a");

        assertThat(places.take("a4", "a")).as("as many as there may be from one").contains("a2");
        assertThat(places.take("a5", "a")).contains("a3");
        assertThat(places.take("a6", "a")).contains("a4");
        places.asks("a5");
        places.asks("a6");
        assertThat(places.take("a7", "a")).as("all have asked").contains("a1");
    }

    @Test
    void aPlaceThatIsGivenBackIsFree() {
        places.take("a1", "a");
        places.take("a2", "a");
        places.take("a3", "a");
        places.leave("a2");
        places.leave("a2");
        places.asks("a2");

        assertThat(places.take("a4", "a")).isEmpty();
        assertThat(places.take("b1", "b")).isEmpty();
    }

    /** Whatever happens, whoever comes has a place, nobody loses theirs without need, and there are never too many. */
    @Test
    void whoComesHasAPlaceAndThereAreNeverTooMany() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        var in = new HashMap<String, String>();
        for (int i = 0; i < 20_000; i++) {
            var some = new ArrayList<>(in.keySet());
            switch (random.nextInt(4)) {
                case 0 -> some.stream().findAny().ifPresent(places::asks);
                case 1 -> some.stream().findAny().ifPresent(who -> {
                    places.leave(who);
                    in.remove(who);
                });
                default -> {
                    var who = "w" + i;
                    var from = "from" + random.nextInt(3);
                    long same = in.values().stream().filter(from::equals).count();
                    boolean full = same == 3 || in.size() == 4;
                    var goes = places.take(who, from);
                    assertThat(goes.isPresent()).isEqualTo(full);
                    goes.ifPresent(out -> assertThat(in.remove(out)).isNotNull());
                    in.put(who, from);
                }
            }
            assertThat(in).hasSizeLessThanOrEqualTo(4);
            for (var from : new HashSet<>(in.values())) {
                assertThat(in.values().stream().filter(from::equals).count()).isLessThanOrEqualTo(3);
            }
        }
    }
}
