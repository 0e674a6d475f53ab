package org.rightplace.ui.catalogue.internal;

import java.util.Optional;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.Spot;

/** A row of the table. */
sealed interface Row {

    /** What tells it from other rows, and stays the same when the table is filled anew. */
    String id();

    /** How far its name is indented, in steps. */
    int depth();

    /** The service or area it shows, if it shows one. */
    default Optional<CatalogueNode> node() {
        return Optional.empty();
    }

    /** Whether it heads other rows. */
    boolean heads();

    /**
     * A service or service area.
     *
     * @param shown the service or area
     * @param depth how far its name is indented
     * @param open whether what lies in it is shown
     * @param matches whether it is itself what the filter asks for
     * @param where the areas it lies in, where the order of rows does not show them
     */
    record Entry(CatalogueNode shown, int depth, boolean open, boolean matches, String where) implements Row {

        @Override
        public String id() {
            return shown.id();
        }

        @Override
        public Optional<CatalogueNode> node() {
            return Optional.of(shown);
        }

        @Override
        public boolean heads() {
            return shown.area();
        }

        Service service() {
            return shown.service();
        }
    }

    /** The head of the services that have their home in another workstream. */
    record GuestsHead(int count) implements Row {

        @Override
        public String id() {
            return "guests";
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public boolean heads() {
            return true;
        }
    }

    /**
     * A service or area that is being typed and is not in the catalogue yet.
     *
     * @param id the id it will have
     * @param kind service or area
     * @param spot where it will stand
     * @param below the id of the row it is shown below, or empty for the first row
     * @param depth how far its name is indented
     */
    record Draft(String id, ServiceKind kind, Spot spot, Optional<String> below, int depth) implements Row {

        @Override
        public boolean heads() {
            return kind == ServiceKind.AREA;
        }
    }
}
