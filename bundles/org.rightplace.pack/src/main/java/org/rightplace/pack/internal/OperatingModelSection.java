package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.Metrics;
import org.rightplace.alignment.picture.ServiceSwimLane;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.chart.SwimLane;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.HolderLevel;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/** Who does what for each service, and how, with a swim-lane of every service whose work changes hands. */
@Component
public final class OperatingModelSection implements PackSection {

    @Override
    public String id() {
        return "operating-model";
    }

    @Override
    public String title() {
        return "Operating model";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<Block> content(PackContext context) {
        var services = context.services();
        if (context.framework().functions().isEmpty()
                || services.stream().noneMatch(service -> holdings(context, service).stream().anyMatch(one -> !one.gap()))) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(summary(context, services)));
        blocks.add(table(context, services));
        for (var service : services) {
            if (handoffs(context, service) > 0) {
                ServiceSwimLane.of(context.snapshot(), service).ifPresent(chart -> {
                    blocks.add(new Block.Heading(service.name(), "operating-model-" + service.id()));
                    blocks.add(new Block.Figure(chart, caption(chart)));
                });
            }
        }
        return blocks;
    }

    private static String summary(PackContext context, List<Service> services) {
        int functions = context.framework().functions().size();
        long said = services.stream()
                .flatMap(service -> holdings(context, service).stream())
                .filter(holding -> !holding.gap())
                .count();
        long handing = services.stream().filter(service -> handoffs(context, service) > 0).count();
        long cells = (long) services.size() * functions;
        return "Who does each of the %s for each service, and how. ".formatted(counted(functions, "function", "functions"))
                + (said == cells
                        ? "Everything is in somebody's hands. "
                        : "%,d of %,d are in somebody's hands so far. ".formatted(said, cells))
                + (handing == 0
                        ? "No service changes hands along its functions."
                        : "The work on %s changes hands along the way; each has its picture below."
                                .formatted(counted(handing, "service", "services")));
    }

    private static Block.Table table(PackContext context, List<Service> services) {
        var columns = Stream.of(
                        Stream.of("Service"),
                        context.framework().functions().stream().map(CommissioningFunction::brief),
                        Stream.of("Handoffs"))
                .flatMap(part -> part)
                .toList();
        var rows = services.stream().map(service -> row(context, service)).toList();
        return new Block.Table("Who does what for " + context.workstream().name() + ", and how", columns, rows);
    }

    private static List<Block.Cell> row(PackContext context, Service service) {
        int handoffs = handoffs(context, service);
        return Stream.of(
                        Stream.of(new Block.Cell(
                                service.name(), "", handoffs > 0 ? "operating-model-" + service.id() : "")),
                        context.framework().functions().stream().map(function -> cell(context, service, function)),
                        Stream.of(Block.Cell.of(Integer.toString(handoffs))))
                .flatMap(part -> part)
                .toList();
    }

    private static Block.Cell cell(PackContext context, Service service, CommissioningFunction function) {
        var content = CellContent.in(context.snapshot(), new CellRef(service.id(), function.id()));
        var words = Vocabulary.of(context.snapshot());
        var kind = words.kind(content.kind());
        var text = words.names(content.holders()) + (kind.isEmpty() ? "" : ", " + kind.toLowerCase(Locale.UK));
        return new Block.Cell(text, level(context, content), "");
    }

    /** The level that a cell is coloured as: that of its holders if it is the same for all. */
    private static String level(PackContext context, CellContent content) {
        var ranks = content.holders().stream()
                .map(holder -> HolderLevel.rank(context.snapshot(), holder))
                .distinct()
                .toList();
        return ranks.size() == 1 && ranks.getFirst() != HolderLevel.NONE
                ? context.framework().levels().get(ranks.getFirst()).id()
                : "";
    }

    private static String caption(SwimLane chart) {
        return "Who takes the work on %s from whom: %s.".formatted(
                chart.title(), counted(chart.handoffs(), "handoff", "handoffs"));
    }

    private static int handoffs(PackContext context, Service service) {
        return Metrics.vertical(holdings(context, service)).size();
    }

    private static List<Holding> holdings(PackContext context, Service service) {
        Optional<OperatingModel> model = context.snapshot().find(OperatingModel.class, service.id());
        return Holding.all(context.framework(), model);
    }

    private static String counted(long count, String one, String several) {
        return "%,d %s".formatted(count, count == 1 ? one : several);
    }
}
