package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.alignment.AreaAlignment;
import org.rightplace.alignment.ServiceAlignment;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/**
 * Whether who does what fits together: where the work of each service changes hands, how many hands each function is in
 * across each area, and what the checks find.
 */
@Component
public final class AlignmentSection implements PackSection {

    private static final int STRIP = 10;

    private final Alignment alignment;

    @Activate
    public AlignmentSection(@Reference Alignment alignment) {
        this.alignment = alignment;
    }

    @Override
    public String id() {
        return "alignment";
    }

    @Override
    public String title() {
        return "Alignment";
    }

    @Override
    public int order() {
        return 550;
    }

    @Override
    public List<Block> content(PackContext context) {
        var begun = context.services().stream()
                .filter(service -> context.snapshot().find(OperatingModel.class, service.id()).isPresent())
                .toList();
        if (begun.isEmpty()) {
            return List.of();
        }
        var report = alignment.report(context.snapshot());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("Along a service the work changes hands wherever the next function is somebody else's; across an area a"
                + " function is in as many hands as different holders have it. Fragmentation says how much of what could change"
                + " hands does: 0 is all in one hand, 1 is every step in another."));
        blocks.add(services(context, report, begun));
        var areas = areas(context, report, begun.stream().map(Service::id).collect(Collectors.toSet()));
        if (!areas.rows().isEmpty()) {
            blocks.add(areas);
        }
        findings(context, report, blocks);
        return blocks;
    }

    private static Block.Table services(PackContext context, AlignmentReport report, List<Service> services) {
        var rows = services.stream()
                .flatMap(service -> report.service(service.id()).stream().map(found -> row(
                        context,
                        new Block.Cell(service.name(), "", PackContext.anchor(service)),
                        List.of(where(context, found), Integer.toString(found.verticalHandoffs())),
                        found.fragmentation())))
                .toList();
        return new Block.Table(
                "Where the work on each service changes hands",
                List.of("Service", "It changes hands before", "Handoffs", "Fragmentation"),
                rows);
    }

    private static String where(PackContext context, ServiceAlignment found) {
        return found.handoffs().isEmpty()
                ? "Nowhere"
                : found.handoffs().stream()
                        .map(handoff -> context.framework().functions().stream()
                                .filter(function -> function.id().equals(handoff.to()))
                                .findFirst()
                                .map(CommissioningFunction::brief)
                                .orElse(handoff.to()))
                        .collect(Collectors.joining(", "));
    }

    private static Block.Table areas(PackContext context, AlignmentReport report, Set<String> begun) {
        var columns = Stream.of(
                        Stream.of("Service area"),
                        context.framework().functions().stream().map(CommissioningFunction::brief),
                        Stream.of("Fragmentation"))
                .flatMap(part -> part)
                .toList();
        var rows = CatalogueTree.of(context.snapshot(), context.workstream().id()).nodes().stream()
                .filter(CatalogueNode::area)
                .filter(area -> area.subtree().anyMatch(node -> begun.contains(node.id())))
                .flatMap(area -> report.area(area.id()).stream().map(found -> row(
                        context, Block.Cell.of(area.service().name()), hands(context, found), found.fragmentation())))
                .toList();
        return new Block.Table("Horizontal handoffs of each function across each service area", columns, rows);
    }

    private static List<String> hands(PackContext context, AreaAlignment found) {
        return context.framework().functions().stream()
                .map(function -> Integer.toString(found.horizontalHandoffs(function.id())))
                .toList();
    }

    private static List<Block.Cell> row(
            PackContext context, Block.Cell name, List<String> figures, double fragmentation) {
        return Stream.of(
                        Stream.of(name),
                        figures.stream().map(Block.Cell::of),
                        Stream.of(Block.Cell.of(heat(context, fragmentation))))
                .flatMap(part -> part)
                .toList();
    }

    /** A strip that is filled as far as the figure goes, the figure, and in words what is too much of it. */
    private static String heat(PackContext context, double fragmentation) {
        int filled = (int) Math.round(fragmentation * STRIP);
        var limits = context.framework().limits();
        return "▮".repeat(filled) + "▯".repeat(STRIP - filled) + " %.2f".formatted(fragmentation)
                + (fragmentation > limits.fragmentationError()
                        ? ", too much"
                        : fragmentation > limits.fragmentationWarning() ? ", to be looked at" : "");
    }

    private static void findings(PackContext context, AlignmentReport report, List<Block> blocks) {
        var ids = new HashSet<String>();
        CatalogueTree.of(context.snapshot(), context.workstream().id()).nodes().forEach(node -> ids.add(node.id()));
        var found = report.findings().stream().filter(finding -> ids.contains(finding.service())).toList();
        blocks.add(new Block.Heading("What the checks find", ""));
        var errors = messages(found, Severity.ERROR);
        var warnings = messages(found, Severity.WARNING);
        errors.forEach(message -> blocks.add(new Block.Notice(message)));
        if (!warnings.isEmpty()) {
            blocks.add(new Block.Bullets(warnings));
        }
        if (errors.isEmpty() && warnings.isEmpty()) {
            blocks.add(new Block.Paragraph("Nothing that does not fit together."));
        }
    }

    private static List<String> messages(List<AlignmentFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(AlignmentFinding::message)
                .toList();
    }
}
