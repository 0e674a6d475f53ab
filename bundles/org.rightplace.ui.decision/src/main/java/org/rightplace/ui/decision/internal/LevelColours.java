package org.rightplace.ui.decision.internal;

import org.eclipse.swt.graphics.Color;
import org.rightplace.model.Framework;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The colours of a framework's levels in a theme; what has no level is in the second ink. */
record LevelColours(Theme theme, Framework framework) {

    Color ink(int rank) {
        return rank < 0 ? theme.color(Role.SECOND) : theme.level(rank, framework.levels().size());
    }

    Color ink(String levelId) {
        return ink(framework.rank(levelId));
    }

    Color tint(int rank) {
        return rank < 0 ? theme.color(Role.PANE) : theme.levelTint(rank, framework.levels().size());
    }

    /** The letter or two that stand for a level. */
    String initial(int rank) {
        if (rank < 0) {
            return "";
        }
        var level = framework.levels().get(rank);
        return level.initial().isBlank() && !level.name().isEmpty() ? level.name().substring(0, 1) : level.initial();
    }

    String name(int rank) {
        return rank < 0 ? "" : framework.levels().get(rank).name();
    }
}
