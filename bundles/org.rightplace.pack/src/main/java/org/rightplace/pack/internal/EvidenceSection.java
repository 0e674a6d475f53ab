package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Basis;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Service;
import org.rightplace.model.Theme;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.evidence.EvidenceUses;

/** What is evidence and what is opinion, and the items of the evidence library that this workstream rests on. */
@Component
public final class EvidenceSection implements PackSection {

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public int order() {
        return 750;
    }

    @Override
    public List<Block> content(PackContext context) {
        var services = context.services();
        var blocks = new ArrayList<Block>();
        var told = services.stream()
                .flatMap(service -> context.placement(service).stream()
                        .filter(placement -> !placement.basis().isEmpty())
                        .map(placement -> row(service, placement.basis())))
                .toList();
        if (!told.isEmpty()) {
            blocks.add(new Block.Table(
                    "What each placement rests on", List.of("Service", "From the library", "Other evidence", "Opinion"), told));
        }
        var ids = services.stream().map(Service::id).collect(Collectors.toSet());
        var items = context.snapshot().all(EvidenceItem.class).stream()
                .sorted(NameOrder.by(EvidenceItem::name))
                .map(item -> item(item, ids, context))
                .filter(row -> !row.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Table("Items of the evidence library", List.of("Title", "What it says", "Themes", "What rests on it"), items));
        }
        return blocks;
    }

    private static List<Cell> row(Service service, List<Basis> basis) {
        long library = basis.stream().filter(one -> one.evidence() && !one.item().isEmpty()).count();
        long evidence = basis.stream().filter(Basis::evidence).count();
        return List.of(
                new Cell(service.name(), "", PackContext.anchor(service)),
                Cell.of(number(library)),
                Cell.of(number(evidence - library)),
                Cell.of(number(basis.size() - evidence)));
    }

    private static List<Cell> item(EvidenceItem item, Set<String> services, PackContext context) {
        var resting = EvidenceUses.of(context.snapshot()).of(item.id()).stream()
                .filter(use -> services.contains(use.service().id()))
                .map(EvidenceUses.Use::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (resting.isEmpty()) {
            return List.of();
        }
        var themes = context.snapshot().all(Theme.class).stream()
                .filter(theme -> item.themes().contains(theme.id()))
                .map(Theme::name)
                .sorted()
                .collect(Collectors.joining(", "));
        var title = Stream.of(item.name(), item.author(), item.year() == null ? "" : item.year().toString())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return List.of(Cell.of(title), Cell.of(item.summary()), Cell.of(themes), Cell.of(resting));
    }

    private static String number(long count) {
        return count == 0 ? "none" : Long.toString(count);
    }
}
