package org.rightplace.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Png;
import org.rightplace.chart.SvgDocument;
import org.rightplace.decision.picture.ScoreSpider;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a service's spider diagram. */
@Command(
        name = "chart",
        header = "Write the spider diagram of a service.",
        footer = {
            "",
            "Example:",
            "  rightplace export chart my-system --service psychological-therapies \\",
            "    --format svg --out spider.svg"
        })
final class ExportChart extends ExportVerb {

    /** Pixels for each unit of the drawing: sharp on paper. */
    private static final double PNG_SCALE = 3;

    /** The formats a chart can have. The names are what the user types. */
    enum Format {
        svg,
        png
    }

    @Option(names = "--service", paramLabel = "ID", required = true, description = "The service.")
    private String service;

    @Option(names = "--format", paramLabel = "svg|png", required = true, description = "svg or png.")
    private Format format;

    @Spec
    private CommandSpec spec;

    ExportChart(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    WholeFile.Content content(Snapshot snapshot) throws BadInput {
        var chart = chart(snapshot);
        return stream -> write(chart, stream);
    }

    private Chart chart(Snapshot snapshot) throws BadInput {
        var services = Catalogues.workstreams(snapshot).stream()
                .flatMap(workstream -> Catalogues.services(snapshot, workstream).stream())
                .distinct()
                .toList();
        Service chosen = Chosen.service(spec, services, service);
        return ScoreSpider.of(snapshot, installed().tools(), List.of(chosen))
                .orElseThrow(() -> new BadInput(
                        "%s: a spider needs from three to twelve domains of questions, and the framework has others. Change framework.json."
                                .formatted(folder())));
    }

    private void write(Chart chart, OutputStream stream) throws IOException {
        switch (format) {
            case svg -> SvgDocument.write(chart, chart.preferredSize(), Palette.print(), stream);
            case png -> Png.write(chart, chart.preferredSize(), Palette.print(), PNG_SCALE, stream);
        }
    }
}
