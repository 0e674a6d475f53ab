package org.rightplace.ui.places.internal;

import org.rightplace.model.OrganisationKind;

/** What the kinds of organisation are called. */
final class Kinds {

    private Kinds() {}

    static String name(OrganisationKind kind) {
        return kind == null
                ? "Not said"
                : switch (kind) {
                    case COMMISSIONER -> "Commissioner";
                    case PROVIDER -> "Provider";
                    case COUNCIL -> "Council";
                    case COMMISSIONING_SUPPORT -> "Commissioning support";
                    case VOLUNTARY -> "Voluntary or community body";
                    case REGULATOR -> "Regulator";
                    case OTHER -> "Other";
                };
    }
}
