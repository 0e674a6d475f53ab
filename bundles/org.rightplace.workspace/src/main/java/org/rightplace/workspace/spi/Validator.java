package org.rightplace.workspace.spi;

import java.util.List;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** A check of the whole system. Publish one as a service and its findings join the problems view. */
public interface Validator {

    /** The id of the check, for switching it off. */
    String id();

    /** Everything it finds. Called on a background thread; it must depend on the snapshot alone. */
    List<Finding> validate(Snapshot snapshot);
}
