package org.rightplace.pack.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.decision.picture.ScoreSpider;
import org.rightplace.model.Band;
import org.rightplace.model.Basis;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Move;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.placements.Trail;

/** Each service in turn: its placement with rationale, what it rests on, how it came about, and its spider. */
@Component
public final class PlacementsSection implements PackSection {

    @Override
    public String id() {
        return "placements";
    }

    @Override
    public String title() {
        return "Placements with rationale";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Block> content(PackContext context) {
        var blocks = new ArrayList<Block>();
        for (var service : context.services()) {
            var score = context.tools().score(context.snapshot(), service).filter(known -> known.total().isPresent());
            var placement = context.placement(service);
            blocks.add(new Block.Heading(service.name(), PackContext.anchor(service)));
            if (score.isEmpty() && placement.isEmpty()) {
                blocks.add(new Block.Paragraph("Not scored and not placed yet."));
            }
            placement.ifPresent(known -> addPlacement(blocks, context, known));
            score.ifPresent(known -> addScore(blocks, context, service, known));
        }
        return blocks;
    }

    private static void addPlacement(List<Block> blocks, PackContext context, Placement placement) {
        var rows = new ArrayList<Block.Field>();
        rows.add(Block.Field.of("Status", PlacementWords.status(placement.status())));
        rows.add(new Block.Field(
                placement.blend() ? "Blended placement" : "Placement",
                placement.shares().isEmpty()
                        ? List.of("No level chosen yet")
                        : placement.shares().stream()
                                .map(share -> PlacementWords.share(context, placement, share))
                                .toList()));
        rows.add(Block.Field.of(
                "Rationale", placement.rationale().isBlank() ? "None given yet" : placement.rationale()));
        addBasis(rows, context, placement, true, "Evidence it rests on");
        addBasis(rows, context, placement, false, "Opinion it rests on");
        if (!placement.trail().isEmpty()) {
            rows.add(new Block.Field(
                    "How it came about",
                    placement.trail().stream().map(move -> moved(context, move)).toList()));
        }
        blocks.add(new Block.Fields(rows));
    }

    private static void addBasis(
            List<Block.Field> rows, PackContext context, Placement placement, boolean evidence, String label) {
        var lines = placement.basis().stream()
                .filter(basis -> basis.evidence() == evidence)
                .map(basis -> basis.text() + source(context, basis))
                .toList();
        if (!lines.isEmpty()) {
            rows.add(new Block.Field(label, lines));
        }
    }

    private static String source(PackContext context, Basis basis) {
        var source = Stream.of(
                        context.snapshot().find(EvidenceItem.class, basis.item()).map(EvidenceItem::name).orElse(""), basis.source())
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return source.isEmpty() ? "" : " (" + source + ")";
    }

    private static String moved(PackContext context, Move move) {
        var when = move.when() == null
                ? ""
                : Days.inFull(move.when().atZone(ZoneId.of("Europe/London")).toLocalDate()) + ": ";
        var function = Trail.function(context.framework(), move);
        var to = Trail.to(context.snapshot(), move);
        var step = (function.isEmpty() ? "" : function + " ")
                + (move.from().isBlank()
                        ? "first placed at " + to
                        : "from " + Trail.from(context.snapshot(), move) + " to " + (!to.isEmpty() ? to : function.isEmpty() ? "not placed" : "nobody"));
        return when + step + (move.why().isBlank() ? "" : " – " + move.why())
                + (move.who().isBlank() ? "" : " (" + move.who() + ")");
    }

    private static void addScore(List<Block> blocks, PackContext context, Service service, Score score) {
        context.tools().tool(context.snapshot(), service).ifPresent(tool -> {
            blocks.add(new Block.Paragraph(said(context, tool, score)));
            ScoreSpider.of(context.snapshot(), context.tools(), List.of(service))
                    .ifPresent(spider -> blocks.add(new Block.Figure(spider, "Domain scores of " + service.name() + ".")));
        });
    }

    private static String said(PackContext context, DecisionTool tool, Score score) {
        var edge = Wording.edge(tool, score);
        var pull = Wording.pull(context.framework(), tool, score);
        return "The decision tool scores it " + Wording.number(score.total().getAsDouble())
                + score.band().map(Band::name).map(name -> ": " + name).orElse("")
                + (edge.isBlank() ? "" : ", " + edge)
                + " (" + Wording.progress(score) + ")."
                + (pull.isBlank() ? "" : " " + pull);
    }
}
