package org.rightplace.ui.evidence.internal;

import java.util.Arrays;
import org.rightplace.model.EvidenceKind;

/** What the sorts of evidence are called. */
final class Kinds {

    private Kinds() {}

    static String name(EvidenceKind kind) {
        return switch (kind) {
            case null -> "Not said";
            case PUBLICATION -> "Publication";
            case DATA -> "Figures";
            case CASE_STUDY -> "Case study";
            case ENGAGEMENT -> "What people said";
        };
    }

    static String[] names() {
        return Arrays.stream(EvidenceKind.values()).map(Kinds::name).toArray(String[]::new);
    }
}
