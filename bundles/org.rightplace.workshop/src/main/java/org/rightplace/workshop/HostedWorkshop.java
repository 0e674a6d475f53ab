package org.rightplace.workshop;

import java.net.URI;

/** A running workshop that people can reach with their devices. */
public interface HostedWorkshop extends AutoCloseable {

    /** What people open to join. */
    URI join();

    /** What the facilitator opens. Whoever has it steers the workshop. */
    URI facilitator();

    /** Makes it unreachable. The workshop itself goes on, and can be made reachable again. */
    @Override
    void close();
}
