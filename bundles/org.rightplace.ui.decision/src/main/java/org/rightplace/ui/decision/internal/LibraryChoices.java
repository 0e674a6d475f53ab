package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.EvidenceItem;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** The items of the evidence library to pick from. */
final class LibraryChoices {

    private LibraryChoices() {}

    static List<Choice<EvidenceItem>> of(Snapshot snapshot) {
        return snapshot.all(EvidenceItem.class).stream()
                .sorted(NameOrder.by(EvidenceItem::name))
                .map(item -> new Choice<>(
                        item,
                        item.name(),
                        Stream.of(item.author(), item.year() == null ? "" : item.year().toString())
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
