package org.rightplace.model;

import java.util.List;
import java.util.Optional;

/**
 * Who does what for one service, and how. Its id is the id of the service.
 *
 * @param id the stable id
 * @param cells one for each function that something is said of
 * @param extras what plugins and newer versions add
 */
@Value
public record OperatingModel(
        String id,
        List<Cell> cells,
        Extras extras)
        implements Entity, OfService, OperatingModelBuilder.With {

    public OperatingModel {
        id = Given.id(id);
        cells = Given.list(cells);
        extras = Given.extras(extras);
    }

    @Override
    public String service() {
        return id;
    }

    /** The cell of a function, if anything is said of it. */
    public Optional<Cell> cell(String functionId) {
        // Asked for every cell of a matrix, so without a stream.
        for (var cell : cells) {
            if (cell.function().equals(functionId)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
