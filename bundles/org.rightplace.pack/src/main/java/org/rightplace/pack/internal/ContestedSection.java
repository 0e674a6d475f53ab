package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.Wording;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;

/** What stakeholders do not agree on, so that a committee need not look for it. */
@Component
public final class ContestedSection implements PackSection {

    @Override
    public String id() {
        return "contested";
    }

    @Override
    public String title() {
        return "What is contested";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Block> content(PackContext context) {
        var blocks = new ArrayList<Block>();
        for (var service : context.services()) {
            context.placement(service)
                    .filter(placement -> placement.status() == PlacementStatus.CONTESTED)
                    .ifPresent(placement -> add(blocks, context, service, placement));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, PackContext context, Service service, Placement placement) {
        blocks.add(new Block.Heading(service.name(), ""));
        blocks.add(new Block.Notice("Recommended: " + PlacementWords.where(context, placement) + ". "
                + (placement.rationale().isBlank() ? "No rationale has been given yet." : placement.rationale())));
        context.tools().tool(context.snapshot(), service).ifPresent(tool -> context.tools()
                .score(context.snapshot(), service)
                .map(score -> Wording.pull(context.framework(), tool, score))
                .filter(sentence -> !sentence.isBlank())
                .ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence))));
        var opinions = placement.basis().stream()
                .map(basis -> (basis.evidence() ? "Evidence: " : "Opinion: ") + basis.text())
                .toList();
        if (!opinions.isEmpty()) {
            blocks.add(new Block.Bullets(opinions));
        }
    }
}
