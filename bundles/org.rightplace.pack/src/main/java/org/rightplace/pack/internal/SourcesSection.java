package org.rightplace.pack.internal;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Dataset;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.NameOrder;

/** The data the system was built on, with the credit its licence asks for. */
@Component
public final class SourcesSection implements PackSection {

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<Block> content(PackContext context) {
        var tool = context.framework().tool();
        var lines = Stream.concat(
                        context.snapshot().all(Dataset.class).stream()
                                .sorted(NameOrder.by(Dataset::title, Dataset::id))
                                .map(SourcesSection::credit),
                        Stream.of(tool == null || tool.source().isBlank() ? "" : "Decision tool: " + tool.source()))
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(lines));
    }

    private static String credit(Dataset dataset) {
        return dataset.title()
                + (dataset.publisher().isBlank() ? "" : ", " + dataset.publisher())
                + (dataset.date() == null ? "" : ", " + Days.inFull(dataset.date()))
                + (dataset.file().isBlank() ? "" : " (" + dataset.file() + ")")
                + ". " + dataset.attribution()
                + (dataset.licence().isBlank() || dataset.attribution().contains(dataset.licence())
                        ? ""
                        : " " + dataset.licence() + ".");
    }
}
