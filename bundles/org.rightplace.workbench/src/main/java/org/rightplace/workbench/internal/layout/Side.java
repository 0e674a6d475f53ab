package org.rightplace.workbench.internal.layout;

/** The sides of a stack that a tab can be dropped on. */
public enum Side {
    LEFT,
    RIGHT,
    ABOVE,
    BELOW;

    boolean across() {
        return this == LEFT || this == RIGHT;
    }

    boolean first() {
        return this == LEFT || this == ABOVE;
    }
}
