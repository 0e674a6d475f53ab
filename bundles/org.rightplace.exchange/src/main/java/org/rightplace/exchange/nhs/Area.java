package org.rightplace.exchange.nhs;

import java.util.Objects;

/**
 * A network, group, partnership or region that the files name.
 *
 * @param code its organisation code
 * @param name its name, as written in the file
 */
public record Area(String code, String name) {

    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
