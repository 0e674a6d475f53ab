package org.rightplace.alignment;

import java.util.List;
import java.util.Optional;

/** What the checks find in a system at one moment. It never changes and may be read on any thread. */
public interface AlignmentReport {

    /** Everything found: workstream by workstream in reading order, and what is wrong with the checks themselves last. */
    List<AlignmentFinding> findings();

    /** What is found about one service or service area, and no other. */
    List<AlignmentFinding> findings(String serviceId);

    /** The figures of every service, in reading order. */
    List<ServiceAlignment> services();

    /** The figures of every service area, in reading order. */
    List<AreaAlignment> areas();

    /** The figures of a service, if there is one with this id. */
    Optional<ServiceAlignment> service(String serviceId);

    /** The figures of a service area, if there is one with this id. */
    Optional<AreaAlignment> area(String areaId);
}
