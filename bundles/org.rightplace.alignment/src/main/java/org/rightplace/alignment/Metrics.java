package org.rightplace.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.rightplace.alignment.spi.Holding;

/**
 * How handoffs and fragmentation are counted.
 *
 * <p>The holders of a cell count as a set: their order does not matter, and a joint arrangement is one pair of hands, so
 * a function that the same two organisations share everywhere has no handoff. Holders are the same if they are named the
 * same: a level and the one place it has are two.
 *
 * <p>A function that nobody holds is a gap and not a handoff. Along a service it is passed over and its neighbours are
 * compared; across an area the services that nobody holds it for do not count as another holder. The divisors do not
 * shrink with gaps, so that filling one never makes a figure jump by more than its own handoffs.
 */
public final class Metrics {

    private Metrics() {}

    /**
     * The vertical handoffs of a service.
     *
     * @param holdings who holds each function, in the framework's order
     */
    public static List<Handoff> vertical(List<Holding> holdings) {
        var handoffs = new ArrayList<Handoff>();
        Holding before = null;
        for (var holding : holdings) {
            if (!holding.gap()) {
                if (before != null && !before.sameHands(holding)) {
                    handoffs.add(new Handoff(before.function().id(), holding.function().id()));
                }
                before = holding;
            }
        }
        return handoffs;
    }

    /**
     * The alignment of a service: its vertical handoffs, and their share of the most there could be.
     *
     * @param holdings who holds each function, in the framework's order
     */
    public static ServiceAlignment service(String serviceId, List<Holding> holdings) {
        var handoffs = vertical(holdings);
        return new ServiceAlignment(serviceId, handoffs, fragmentation(handoffs.size(), holdings.size()));
    }

    /**
     * The horizontal handoffs of one function: in how many different hands it is, less one; 0 if nobody holds it.
     *
     * @param holdings who holds the function, for each service
     */
    public static int horizontal(Collection<Holding> holdings) {
        var hands = new HashSet<>();
        for (var holding : holdings) {
            if (!holding.gap()) {
                hands.add(holding.holders());
            }
        }
        return Math.max(0, hands.size() - 1);
    }

    /**
     * The alignment of a service area.
     *
     * @param services who holds each function, in the framework's order, for each service
     */
    public static AreaAlignment area(String areaId, List<List<Holding>> services) {
        var handoffs = new LinkedHashMap<String, Integer>();
        int sum = 0;
        int functions = services.isEmpty() ? 0 : services.getFirst().size();
        for (int i = 0; i < functions; i++) {
            int at = i;
            int count = horizontal(services.stream().map(holdings -> holdings.get(at)).toList());
            handoffs.put(services.getFirst().get(i).function().id(), count);
            sum += count;
        }
        // The mean of figures with one divisor, taken at once so that it is not off by a hair.
        double fragmentation = functions == 0 ? 0 : fragmentation(sum, services.size(), functions);
        return new AreaAlignment(areaId, services.size(), handoffs, fragmentation);
    }

    /**
     * Handoffs over one less than there are steps: the functions of a service, or the services of an area.
     *
     * @return from 0 to 1; 0 if there are fewer than two steps, because then nothing can be handed over
     */
    public static double fragmentation(int handoffs, int steps) {
        return fragmentation(handoffs, steps, 1);
    }

    private static double fragmentation(int handoffs, int steps, int rows) {
        return steps < 2 ? 0 : (double) handoffs / ((steps - 1) * rows);
    }
}
