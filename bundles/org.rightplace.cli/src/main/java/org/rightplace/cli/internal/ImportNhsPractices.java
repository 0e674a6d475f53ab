package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports the NHS pair of files. */
@Command(
        name = "nhs-practices",
        header = "Import practices, their networks and their patients from the NHS pair of files.",
        description = "Importing again brings everything up to date in place and keeps what you have changed.",
        footer = {
            "",
            "Example:",
            "  rightplace import nhs-practices my-system \\",
            "    --map gp-reg-pat-prac-map.csv --patients gp-reg-pat-prac-all.csv"
        })
final class ImportNhsPractices extends ImportVerb {

    @Option(names = "--map", paramLabel = "FILE", required = true, description = "The map of practices, gp-reg-pat-prac-map.csv.")
    private Path map;

    @Option(names = "--patients", paramLabel = "FILE", required = true, description = "The registered patients, gp-reg-pat-prac-all.csv.")
    private Path patients;

    ImportNhsPractices(Installed installed, Terminal terminal) {
        super(installed, terminal);
    }

    @Override
    Taken take(Snapshot snapshot) throws ImportException, BadInput {
        return read("nhs-practices", Map.of("map", map, "patients", patients), snapshot);
    }

    @Override
    Map<String, Long> nothing() {
        return NhsPracticesImport.NOTHING;
    }
}
