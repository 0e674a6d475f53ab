package org.rightplace.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.nhs.NhsPractices;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.exchange.spi.SourceFile;

/** Offers the NHS files of practices wherever imports are offered. */
@Component
public final class NhsPracticesImporter implements Importer {

    private static final String MAP = "map";
    private static final String PATIENTS = "patients";

    @Override
    public String id() {
        return "nhs-practices";
    }

    @Override
    public String name() {
        return "NHS practices and their patients";
    }

    @Override
    public String about() {
        return "Practices, networks, commissioning groups and the people registered with them, from the pair of files that NHS Digital publishes each month as “Patients Registered at a GP Practice”.";
    }

    @Override
    public List<SourceFile> files() {
        return List.of(
                new SourceFile(
                        MAP,
                        "Map of practices",
                        "Says which network, commissioning group, partnership and region each practice belongs to.",
                        "gp-reg-pat-prac-map*.csv"),
                new SourceFile(
                        PATIENTS,
                        "Registered patients",
                        "Says how many people are registered with each practice, all ages and sexes together.",
                        "gp-reg-pat-prac-all*.csv"));
    }

    @Override
    public Reading read(Map<String, Path> files, Progress progress) throws ImportException {
        return new ReadPractices(NhsPractices.read(files.get(MAP), files.get(PATIENTS), progress));
    }
}
