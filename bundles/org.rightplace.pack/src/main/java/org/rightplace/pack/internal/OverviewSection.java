package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.model.Band;
import org.rightplace.model.Workstream;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/** Every service on a line: what the tool says, where it is placed, and how far that has come. */
@Component
public final class OverviewSection implements PackSection {

    private static final List<String> COLUMNS = List.of("Service", "Area", "Score", "Tool suggests", "Placement", "Status");

    @Override
    public String id() {
        return "services";
    }

    @Override
    public String title() {
        return "Services and their recommended places";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Block> content(PackContext context) {
        var about = context.workstream().about();
        var rows = CatalogueTree.of(context.snapshot(), context.workstream().id()).nodes().stream()
                .filter(node -> !node.area())
                .map(node -> row(context, node))
                .toList();
        var blocks = new ArrayList<Block>();
        if (!about.isBlank()) {
            blocks.add(new Block.Paragraph(about));
        }
        scoring(context).ifPresent(blocks::add);
        blocks.add(rows.isEmpty()
                ? new Block.Notice("The catalogue has no services yet.")
                : new Block.Table("The services of " + context.workstream().name(), COLUMNS, rows));
        return blocks;
    }

    // Who decides by scores has to know if they are not made in the usual way, or not at all.
    private static Optional<Block> scoring(PackContext context) {
        var tool = context.framework().tool();
        if (tool == null || tool.method().isEmpty() || tool.method().equals(MeanOfDomains.ID)) {
            return Optional.empty();
        }
        var withheld = context.services().stream()
                .flatMap(service -> context.tools().score(context.snapshot(), service).map(Score::withheld).stream())
                .filter(why -> !why.isEmpty())
                .findFirst();
        return Optional.of(withheld.<Block>map(Block.Notice::new)
                .orElseGet(() -> new Block.Paragraph("Services are scored by “%s”.".formatted(context.tools().method(tool).name()))));
    }

    private static List<Cell> row(PackContext context, CatalogueNode node) {
        var service = node.service();
        var score = context.tools().score(context.snapshot(), service);
        var placement = context.placement(service);
        return List.of(
                new Cell(service.name(), "", PackContext.anchor(service)),
                Cell.of(area(context, node)),
                Cell.of(score.map(Score::total)
                        .filter(total -> total.isPresent())
                        .map(total -> Wording.number(total.getAsDouble()))
                        .orElse("not scored")),
                score.flatMap(Score::band)
                        .map(band -> suggestion(band, score.orElseThrow()))
                        .orElse(Cell.of("")),
                placement.map(known -> PlacementWords.cell(context, known)).orElse(Cell.of("not placed yet")),
                Cell.of(placement.map(known -> PlacementWords.status(known.status())).orElse("")));
    }

    private static Cell suggestion(Band band, Score score) {
        return new Cell(band.name() + (score.blend() ? "; domains pull apart" : ""), band.level(), "");
    }

    private static String area(PackContext context, CatalogueNode node) {
        if (node.guest()) {
            return "From " + context.snapshot()
                    .find(Workstream.class, node.service().workstream())
                    .map(Workstream::name)
                    .orElse("another workstream");
        }
        return node.parent().map(parent -> parent.service().name()).orElse("");
    }
}
