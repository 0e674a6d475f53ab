package org.rightplace.ui.matrix.internal;

import org.rightplace.workspace.catalogue.CatalogueNode;

/** A row of the matrix. */
sealed interface Row {

    /** What tells it from other rows, and stays the same when the matrix is filled anew. */
    String id();

    /** What it is called. */
    String name();

    /** How far its name is indented, in steps. */
    int depth();

    /**
     * A service, with a cell for every function.
     *
     * @param node where it stands in the catalogue
     * @param where the areas it lies in, where the order of rows does not show them
     */
    record OfService(CatalogueNode node, int depth, String where) implements Row {

        @Override
        public String id() {
            return node.id();
        }

        @Override
        public String name() {
            return node.service().name();
        }
    }

    /**
     * The head of a service area.
     *
     * @param node where it stands in the catalogue
     * @param open whether what lies in it is shown
     * @param services how many services lie in it
     */
    record OfArea(CatalogueNode node, int depth, boolean open, int services) implements Row {

        @Override
        public String id() {
            return node.id();
        }

        @Override
        public String name() {
            return node.service().name();
        }
    }

    /** The head of the services that have their home in another workstream. */
    record Guests(int count) implements Row {

        @Override
        public String id() {
            return "guests";
        }

        @Override
        public String name() {
            return "From other workstreams";
        }

        @Override
        public int depth() {
            return 0;
        }
    }
}
