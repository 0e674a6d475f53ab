package org.rightplace.exchange.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.model.Dataset;
import org.rightplace.model.Extras;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Provenance;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Populations;

class NhsPracticesImportTest {

    @TempDir
    Path folder;

    @Test
    void makesThePlacesOfLancashireAndSouthCumbria() throws ImportException {
        var outcome = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashire());
        var system = outcome.after();
        var populations = Populations.of(system);

        assertThat(outcome.imported())
                .containsExactly(
                        entry("practices", 202L),
                        entry("patients", 1_783_314L),
                        entry("unallocated", 2L),
                        entry("places", 47L),
                        entry("organisations", 8L));
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "neighbourhood")).hasSize(41);
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "partnership")).hasSize(5);
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "beyond")).isEmpty();
        assertThat(populations.ofPlace("bay")).isEqualTo(351_919);
        assertThat(populations.ofPlace("central-lancashire")).isEqualTo(402_423);
        assertThat(populations.ofPlace("fylde-coast")).isEqualTo(350_486);
        assertThat(populations.ofPlace("pennine-lancashire")).isEqualTo(564_805);
        assertThat(populations.ofPlace("west-lancashire")).isEqualTo(113_681);
        assertThat(populations.ofPlace("QE1")).isEqualTo(1_783_314);
        assertThat(populations.ofLevel("system")).isEqualTo(1_783_314);
        assertThat(populations.ofLevel("partnership")).isEqualTo(1_783_314);
        assertThat(populations.ofLevel("neighbourhood")).isEqualTo(1_783_107);
        assertThat(populations.unallocated()).containsExactlyInAnyOrder("Y02157", "Y05788");
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "neighbourhood")).allSatisfy(place -> assertThat(place.parents())
                .as("the groups that a network draws on are in one partnership")
                .hasSize(1));
    }

    @Test
    void keepsBothAreasOfANetworkThatSpansTwo() throws ImportException {
        var system = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashireWithoutMapping()).after();
        var populations = Populations.of(system);
        var spanning = system.lookup(Index.PLACES_BY_LEVEL, "neighbourhood").stream()
                .filter(place -> place.parents().size() == 2)
                .toList();

        assertThat(spanning)
                .extracting(Place::name)
                .containsExactlyInAnyOrder("Torentum PCN", "South Ribble Medical Group PCN", "Bridgedale South Ribble PCN");
        assertThat(spanning).allSatisfy(network -> {
            var practices = populations.practicesUnder(network.id());
            var areas = practices.stream().flatMap(practice -> practice.places().stream()).distinct();
            assertThat(areas).contains(network.id()).containsAll(network.parents());
            assertThat(populations.ofPlace(network.id()))
                    .isEqualTo(practices.stream().mapToLong(Practice::patients).sum());
        });
        assertThat(system.get(Practice.class, "P81079").places()).containsExactly("U87975", "02M");
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "partnership"))
                .hasSize(8)
                .extracting(Place::name)
                .contains("Morecambe Bay", "Blackburn with Darwen");
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "partnership").stream()
                        .mapToLong(place -> populations.ofPlace(place.id()))
                        .sum())
                .as("nobody is counted in two areas")
                .isEqualTo(1_783_314);
    }

    @Test
    void practicesOfOneNetworkThatLieInDifferentAreasInTurnsEachNameTheirOwn() throws IOException, ImportException {
        var data = Pair.good()
                .practice("A00004", "U00001", "02B", 10)
                .practice("A00005", "U00001", "01A", 20)
                .practice("A00006", "U", "01A", 30)
                .practice("A00007", "U00001", "02B", 40)
                .practice("A00008", "U", "02B", 50)
                .read(folder);

        var system = NhsPracticesImport.outcome(data, Frameworks.devon()).after();

        assertThat(system.get(Place.class, "U00001").parents()).containsExactly("01A", "02B");
        assertThat(List.of("A00001", "A00002", "A00005"))
                .allSatisfy(code -> assertThat(system.get(Practice.class, code).places()).containsExactly("U00001", "01A"));
        assertThat(List.of("A00004", "A00007"))
                .allSatisfy(code -> assertThat(system.get(Practice.class, code).places()).containsExactly("U00001", "02B"));
        assertThat(system.get(Practice.class, "A00003").places()).containsExactly("U00002");
        assertThat(system.get(Practice.class, "A00006").places()).containsExactly("01A");
        assertThat(system.get(Practice.class, "A00008").places()).containsExactly("02B");
        assertThat(system.get(Organisation.class, "01A").places()).containsExactly("01A");
        assertThat(system.get(Organisation.class, "02B").places()).containsExactly("02B");
    }

    @Test
    void makesThePlacesOfDevonWithItsOwnLevels() throws ImportException {
        var system = NhsPracticesImport.outcome(Pair.devon(), Frameworks.devon()).after();
        var populations = Populations.of(system);

        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "local-community")).hasSize(31);
        assertThat(system.get(Place.class, "15N").name()).isEqualTo("Devon");
        assertThat(system.get(Place.class, "15N").parents()).as("no area stands for a local authority").containsExactly("QJK");
        assertThat(system.get(Place.class, "QJK").parents()).containsExactly("Y58");
        assertThat(populations.ofLevel("local-community")).isEqualTo(1_242_665);
        assertThat(populations.ofLevel("region")).isEqualTo(1_242_665);
    }

    @Test
    void anUnallocatedPracticeIsInNoNetworkAndIsListed() throws ImportException {
        var outcome = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashire());

        assertThat(outcome.after().get(Practice.class, "Y02157").places()).containsExactly("fylde-coast");
        assertThat(outcome.after().find(Place.class, "U")).isEmpty();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("import-unallocated");
            assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
            assertThat(finding.message()).contains("Pier Scheme (Y02157)", "Compass Medical Practice (Y05788)");
            assertThat(finding.about()).containsExactly(
                    new EntityRef(Practice.class, "Y02157"), new EntityRef(Practice.class, "Y05788"));
        });
    }

    @Test
    void showsNamesAsAPersonWouldAndKeepsThoseOfTheFile() throws ImportException {
        var system = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashire()).after();

        assertThat(system.get(Place.class, "U26788").name()).isEqualTo("Lytham St Anne's & Ansdell (LSA) PCN");
        assertThat(system.get(Place.class, "U26788").provenance().name()).isEqualTo("LYTHAM ST ANNE'S & ANSDELL (LSA) PCN");
        assertThat(system.get(Practice.class, "P81005").name()).isEqualTo("Little Harwood Health Centre");
        assertThat(system.get(Practice.class, "P81005").provenance().name()).isEqualTo("LITTLE HARWOOD HEALTH CENTRE");
    }

    @Test
    void commissioningGroupsAreOrganisationsWithTheirPlaces() throws ImportException {
        var system = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashire()).after();

        var group = system.get(Organisation.class, "02M");
        assertThat(group.name()).isEqualTo("NHS Fylde and Wyre CCG");
        assertThat(group.places()).containsExactly("fylde-coast");
        assertThat(system.get(Practice.class, "P81079").commissioner()).isEqualTo("02M");
    }

    @Test
    void theFilesDatesAndCreditStayWithTheData() throws ImportException {
        var system = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashire()).after();

        var map = system.get(Dataset.class, NhsPracticesImport.MAP_DATASET);
        var patients = system.get(Dataset.class, NhsPracticesImport.PATIENTS_DATASET);
        assertThat(map.file()).isEqualTo("gp-reg-pat-prac-map.lancashire-and-south-cumbria.csv");
        assertThat(map.date()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(patients.date()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(List.of(map, patients)).allSatisfy(dataset -> {
            assertThat(dataset.publisher()).isEqualTo("NHS Digital");
            assertThat(dataset.attribution()).contains("Open Government Licence v3.0");
            assertThat(dataset.rows()).isEqualTo(202);
        });
    }

    @Test
    void importingTheSameAgainChangesNothing() throws ImportException {
        var once = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.lancashireWithoutMapping()).after();

        assertThat(NhsPracticesImport.outcome(Pair.lancashire(), once).after()).isEqualTo(once);
    }

    @Test
    void importingTheSameRowsInAnotherOrderChangesNothing() throws IOException, ImportException {
        var some = Pair.good().practice("A00004", "U00001", "02B", 1);
        var others = new Pair()
                .practice("A00004", "U00001", "02B", 1)
                .practice("A00003", "U00002", "02B", 4000)
                .practice("A00002", "U00001", "01A", 2000)
                .practice("A00001", "U00001", "01A", 1000);
        var once = imported(some, Frameworks.devon());

        assertThat(imported(others, once)).isEqualTo(once);
    }

    @Test
    void importingAgainUpdatesInPlace() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var second = imported(
                new Pair()
                        .map(Pair.mapRow("A00001", "U00002", "02B").replace("SURGERY A00001", "NEW NAME"))
                        .patients(Pair.patientsRow("A00001", "02B", 1500)),
                first);

        var practice = second.get(Practice.class, "A00001");
        assertThat(practice.patients()).isEqualTo(1500);
        assertThat(practice.name()).isEqualTo("New Name");
        assertThat(practice.places()).containsExactly("U00002");
        assertThat(practice.commissioner()).isEqualTo("02B");
    }

    @Test
    void importingAgainLeavesAloneWhatAUserHasDone() throws IOException, ImportException {
        var imported = imported(Pair.good(), Frameworks.devon());
        var extras = Extras.NONE.withExtension("someplugin", "kept");
        var edited = imported
                .with(imported.get(Place.class, "U00001").withName("Harbour PCN").withNotes("Two harbours.").withExtras(extras))
                .with(imported.get(Practice.class, "A00001").withName("The Lighthouse"))
                .with(new Place("own", "Island", "footprint", List.of(), "", null, "", Extras.NONE))
                .with(imported.get(Practice.class, "A00002").withPlaces(List.of("U00001", "own")));

        var again = imported(Pair.good().practice("A00004", "U00001", "02B", 10), edited);

        var harbour = again.get(Place.class, "U00001");
        assertThat(harbour.name()).isEqualTo("Harbour PCN");
        assertThat(harbour.notes()).isEqualTo("Two harbours.");
        assertThat(harbour.extras()).isEqualTo(extras);
        assertThat(harbour.parents()).as("the new practice makes it span two groups").containsExactly("01A", "02B");
        assertThat(again.get(Practice.class, "A00001").name()).isEqualTo("The Lighthouse");
        assertThat(again.get(Practice.class, "A00002").places()).as("its own place joins the one that was added").containsExactly("U00001", "own", "01A");
        assertThat(again.find(Place.class, "own")).isPresent();
    }

    @Test
    void whatAUserHasMovedStaysAndIsSaid() throws IOException, ImportException {
        var imported = imported(Pair.good(), Frameworks.devon());
        var moved = imported.with(imported.get(Place.class, "U00001").withParents(List.of("02B")));

        assertThat(imported(Pair.good(), moved)).isEqualTo(moved);

        var outcome = NhsPracticesImport.outcome(
                new Pair().practice("A00001", "U00001", "03C", 1).read(folder), moved);
        assertThat(outcome.after().get(Place.class, "U00001").parents()).containsExactly("02B");
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals("import-moved"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.about()).containsExactly(new EntityRef(Place.class, "U00001")));
    }

    @Test
    void whatIsNoLongerInTheFilesIsKeptAndListed() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var outcome = NhsPracticesImport.outcome(
                new Pair().practice("A00001", "U00001", "01A", 1000).map("cut,off,A00002").read(folder), first);

        assertThat(outcome.after().find(Practice.class, "A00003")).isPresent();
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals("import-gone"))
                .extracting(Finding::message)
                .as("a practice whose row was rejected is in the files")
                .containsExactly(
                        "No longer in the files, and kept: organisations NHS Group 02B CCG (02B).",
                        "No longer in the files, and kept: places Group 02B (02B), Network U00002 PCN (U00002).",
                        "No longer in the files, and kept: practices Surgery A00003 (A00003).");
    }

    @Test
    void keepsAnEarlierNumberOfPatientsWhereTheFilesGiveNone() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var again = imported(Pair.good().map(Pair.mapRow("A00004", "U00001", "01A")), first);
        var second = imported(new Pair().map(Pair.mapRow("A00001", "U00001", "01A")).practice("A00002", "U00001", "01A", 2000), again);

        assertThat(again.get(Practice.class, "A00004").patients()).isNull();
        assertThat(second.get(Practice.class, "A00001").patients()).isEqualTo(1000);
    }

    @Test
    void whatTheFilesGiveNoNameOrPostcodeKeepsTheOneItHasAndIsSaid() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var bare = new Pair()
                .map(Pair.mapRow("A00001", "U00001", "01A")
                        .replace("SURGERY A00001", "")
                        .replace("AB1 2CD", "")
                        .replace("NETWORK U00001 PCN", "")
                        .replace("NHS Group 01A CCG", "")
                        .replace("The System", "")
                        .replace("The Region", ""))
                .patients(Pair.patientsRow("A00001", "01A", 1001));
        var outcome = NhsPracticesImport.outcome(bare.read(folder), first);
        var again = outcome.after();

        assertThat(again.get(Practice.class, "A00001"))
                .usingRecursiveComparison()
                .ignoringFields("patients")
                .isEqualTo(first.get(Practice.class, "A00001"));
        assertThat(again.get(Practice.class, "A00001").patients()).isEqualTo(1001);
        assertThat(List.copyOf(again.all(Place.class))).isEqualTo(List.copyOf(first.all(Place.class)));
        assertThat(List.copyOf(again.all(Organisation.class))).isEqualTo(List.copyOf(first.all(Organisation.class)));
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals("import-without-name"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo(
                                    "map.csv gives no name for A00001, U00001, 01A, QXX, Y99. A name that is known stays; without one the code stands for it.");
                    assertThat(finding.about()).containsExactly(new EntityRef(Practice.class, "A00001"));
                });
        assertThat(imported(Pair.good(), again)).as("and so it can still be renamed by the files").isEqualTo(first);
    }

    @Test
    void anAreaHasTheNameThatAnyRowGivesIt() throws IOException, ImportException {
        var outcome = NhsPracticesImport.outcome(
                new Pair()
                        .practice("A00001", "U00001", "01A", 1)
                        .map(Pair.mapRow("A00002", "U00002", "02B")
                                .replace("NETWORK U00002 PCN", "")
                                .replace("NHS Group 02B CCG", ""))
                        .patients(Pair.patientsRow("A00002", "02B", 2))
                        .practice("A00003", "U00002", "02B", 4)
                        .read(folder),
                Frameworks.devon());

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.after().get(Place.class, "U00002").name()).isEqualTo("Network U00002 PCN");
        assertThat(outcome.after().get(Organisation.class, "02B").name()).isEqualTo("NHS Group 02B CCG");
        assertThat(Populations.of(outcome.after()).ofPlace("U00002")).isEqualTo(6);
    }

    @Test
    void aPlaceThatAUserMadeForAnAreaIsItsPlace() throws IOException, ImportException {
        var before = Frameworks.devon()
                .with(new Place("mine", "Our system", "system", List.of(), "QXX", null, "Ours.", Extras.NONE));

        var system = imported(Pair.good(), before);

        assertThat(system.get(Place.class, "mine").name()).isEqualTo("Our system");
        assertThat(system.get(Place.class, "01A").parents()).containsExactly("mine");
        assertThat(system.find(Place.class, "QXX")).isEmpty();
    }

    @Test
    void anAreaWithoutALevelIsPassedOver() throws IOException, ImportException {
        var onlyFar = Frameworks.framework(
                List.of(), Frameworks.level("near", NhsArea.PCN), Frameworks.level("far", NhsArea.REGION));
        var spanning = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("Y99,The Region", "Y11,Other Region"))
                .map(Pair.mapRow("A00005", "U", "01A").replace("NETWORK U PCN", "Unallocated"));

        var system = imported(spanning, onlyFar);

        assertThat(system.get(Place.class, "U00001").parents()).containsExactly("Y99", "Y11");
        assertThat(system.get(Practice.class, "A00001").places()).containsExactly("U00001", "Y99");
        assertThat(system.get(Practice.class, "A00003").places()).containsExactly("U00002");
        assertThat(system.get(Practice.class, "A00005").places()).containsExactly("Y99");
        assertThat(system.get(Organisation.class, "01A").places()).containsExactly("Y99", "Y11");
    }

    @Test
    void saysWhenNoLevelStandsForAnything() throws IOException, ImportException {
        var outcome = NhsPracticesImport.outcome(
                Pair.good().read(folder), Frameworks.framework(List.of(), Frameworks.level("one", null)));

        assertThat(outcome.findings()).extracting(Finding::rule).contains("import-nowhere");
        assertThat(outcome.after().get(Practice.class, "A00001").places()).isEmpty();
    }

    @Test
    void aGroupThatTheMappingLeavesOutIsAPlaceOfItsOwnAndIsSaid() throws IOException, ImportException {
        var outcome = NhsPracticesImport.outcome(
                Pair.good().practice("A00004", "U00003", "15N", 1).read(folder),
                Frameworks.mapped("01A", "02B"));

        assertThat(outcome.after().get(Practice.class, "A00001").places()).containsExactly("U00001");
        assertThat(outcome.after().get(Place.class, "U00001").parents()).containsExactly("mapped");
        assertThat(outcome.after().get(Place.class, "U00003").parents()).containsExactly("15N");
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("import-unmapped");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("Group 15N (15N)");
            assertThat(finding.about()).containsExactly(new EntityRef(Place.class, "15N"));
        });
    }

    @Test
    void aFrameworkWithoutAMappingLeavesNoGroupOut() throws IOException, ImportException {
        assertThat(NhsPracticesImport.outcome(Pair.good().read(folder), Frameworks.devon()).findings()).isEmpty();
    }

    @Test
    void practicesOfAnotherSystemAreSaidBeforeTheyAreIn() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var outcome = NhsPracticesImport.outcome(
                new Pair().practice("B00001", "U00009", "03C", 1).practice("B00002", "U00009", "03C", 1).read(folder), first);

        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("import-other-system");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).startsWith(
                    "None of 2 practices in map.csv has been imported here before, and none of 3 practices imported before is in it");
        });
        assertThat(NhsPracticesImport.outcome(Pair.good().practice("B00001", "U00009", "03C", 1).read(folder), first).findings())
                .extracting(Finding::rule)
                .doesNotContain("import-other-system");
    }

    @Test
    void whatAnEarlierImportBroughtKeepsTheFilesItCameFrom() throws IOException, ImportException {
        var lancashire = NhsPracticesImport.outcome(Pair.lancashire(), Frameworks.devon()).after();
        var both = NhsPracticesImport.outcome(Pair.devon(), lancashire).after();

        assertThat(fileOf(both, both.get(Practice.class, "L83002").provenance()))
                .isEqualTo("gp-reg-pat-prac-map.devon.csv");
        assertThat(both.all(Practice.class))
                .filteredOn(practice -> lancashire.find(Practice.class, practice.id()).isPresent())
                .hasSize(202)
                .allSatisfy(practice -> assertThat(fileOf(both, practice.provenance()))
                        .isEqualTo("gp-reg-pat-prac-map.lancashire-and-south-cumbria.csv"));
        assertThat(fileOf(both, both.get(Place.class, "QE1").provenance())).contains("lancashire");
        assertThat(fileOf(both, both.get(Organisation.class, "02M").provenance())).contains("lancashire");
        assertThat(both.all(Dataset.class)).extracting(Dataset::file).containsExactlyInAnyOrder(
                "gp-reg-pat-prac-map.devon.csv",
                "gp-reg-pat-prac-all.devon.csv",
                "gp-reg-pat-prac-map.lancashire-and-south-cumbria.csv",
                "gp-reg-pat-prac-all.lancashire-and-south-cumbria.csv");
        assertThat(NhsPracticesImport.outcome(Pair.devon(), both).after()).as("once more").isEqualTo(both);

        var back = NhsPracticesImport.outcome(Pair.lancashire(), both).after();
        assertThat(fileOf(back, back.get(Practice.class, "L83002").provenance())).isEqualTo("gp-reg-pat-prac-map.devon.csv");
        assertThat(fileOf(back, back.get(Place.class, "QE1").provenance())).contains("lancashire");
        assertThat(back.all(Dataset.class)).as("a dataset that nothing comes from is forgotten").hasSize(4);
    }

    @Test
    void aNewerFileTakesThePlaceOfTheOneBefore() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var newer = new Pair();
        for (int i = 1; i <= 3; i++) {
            newer.map(Pair.mapRow("A0000" + i, "U0000" + (i + 1) / 2, i == 3 ? "02B" : "01A").replace("01Jan2022", "01Apr2022"))
                    .patients(Pair.patientsRow("A0000" + i, i == 3 ? "02B" : "01A", 5));
        }

        var second = imported(newer, first);

        assertThat(second.all(Dataset.class)).hasSize(2);
        assertThat(second.get(Dataset.class, NhsPracticesImport.MAP_DATASET).date()).isEqualTo(LocalDate.of(2022, 4, 1));
    }

    @Test
    void filesWithoutAGoodRowChangeNothing() throws IOException, ImportException {
        var first = imported(Pair.good(), Frameworks.devon());
        var outcome = NhsPracticesImport.outcome(new Pair().map("bad").patients(Pair.patientsRow("A00001", "01A", 1)).read(folder), first);

        assertThat(outcome.after()).isEqualTo(first);
        assertThat(outcome.imported()).isEqualTo(NhsPracticesImport.NOTHING);
        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("import-nothing");
    }

    @Test
    void allOrNothingRefusesIfAnythingWasRejected() throws IOException, ImportException {
        var data = Pair.good().map("bad").read(folder);

        assertThat(NhsPracticesImport.edit(data, ImportMode.GOOD_ROWS).apply(Frameworks.devon()).count(Practice.class)).isEqualTo(3);
        assertThatThrownBy(() -> NhsPracticesImport.edit(data, ImportMode.ALL_OR_NOTHING).apply(Frameworks.devon()))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("map.csv, line 5");
    }

    @Test
    void refusesASystemWithoutAFramework() throws IOException, ImportException {
        var data = Pair.good().read(folder);

        assertThatThrownBy(() -> NhsPracticesImport.outcome(data, Snapshot.empty()))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("framework");
    }

    private static String fileOf(Snapshot system, Provenance provenance) {
        return system.get(Dataset.class, provenance.dataset()).file();
    }

    private Snapshot imported(Pair pair, Snapshot before) throws IOException, ImportException {
        return NhsPracticesImport.edit(pair.read(folder), ImportMode.GOOD_ROWS).apply(before);
    }
}
