package org.rightplace.alignment.spi;

import java.util.List;
import org.rightplace.alignment.AreaAlignment;
import org.rightplace.model.Service;

/**
 * A service area with everything a rule may look at.
 *
 * @param area the service area
 * @param services its services in reading order, those of areas within it included
 * @param alignment its handoffs and fragmentation
 * @param surroundings the framework, places, organisations and practices
 */
public record CheckedArea(
        Service area, List<CheckedService> services, AreaAlignment alignment, Surroundings surroundings) {

    public CheckedArea {
        services = List.copyOf(services);
    }
}
