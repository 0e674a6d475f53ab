package org.rightplace.workspace.operatingmodel;

import java.util.Objects;

/**
 * Names a cell of the operating-model matrix.
 *
 * @param service the id of the service
 * @param function the id of the commissioning function
 */
public record CellRef(String service, String function) {

    public CellRef {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(function, "function");
    }
}
