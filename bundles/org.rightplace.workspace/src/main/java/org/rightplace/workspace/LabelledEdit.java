package org.rightplace.workspace;

import java.util.Optional;
import java.util.function.UnaryOperator;

record LabelledEdit(String label, UnaryOperator<Snapshot> change, Optional<String> coalescing) implements Edit {

    @Override
    public Snapshot apply(Snapshot before) {
        return change.apply(before);
    }
}
