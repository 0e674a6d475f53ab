package org.rightplace.exchange.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;

class NhsPracticesTest {

    @TempDir
    Path folder;

    @Test
    void readsTheFilesOfLancashireAndSouthCumbria() throws ImportException {
        var data = Pair.lancashire();

        assertThat(data.rejected()).isEmpty();
        assertThat(data.findings()).isEmpty();
        assertThat(data.practices()).hasSize(202);
        assertThat(data.practices().stream().mapToLong(NhsPractice::patients).sum()).isEqualTo(1_783_314);
        assertThat(data.practices().stream().map(NhsPractice::network).filter(network -> network != null).distinct()).hasSize(41);
        assertThat(data.practices().stream().map(NhsPractice::group).distinct()).hasSize(8);
        assertThat(data.practices().stream().filter(practice -> practice.network() == null))
                .extracting(NhsPractice::code)
                .containsExactly("Y02157", "Y05788");
        assertThat(data.map().date()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(data.patients().date()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void readsTheFilesOfDevon() throws ImportException {
        var data = Pair.devon();

        assertThat(data.rejected()).isEmpty();
        assertThat(data.practices()).hasSize(121);
        assertThat(data.practices().stream().mapToLong(NhsPractice::patients).sum()).isEqualTo(1_242_665);
        assertThat(data.practices().stream().map(NhsPractice::network).distinct()).hasSize(31);
    }

    @Test
    void takesAByteOrderMarkAndAnyLineEnds() throws IOException, ImportException {
        for (var lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            var data = Pair.good().startingWith("\uFEFF").lineEnds(lineEnd).map("short").read(folder);

            assertThat(data.practices()).hasSize(3);
            assertThat(data.rejected()).extracting(Rejection::line).containsExactly(5L);
        }
    }

    @Test
    void findsColumnsByName() throws IOException, ImportException {
        var map = Files.writeString(folder.resolve("map.csv"), """
                COMM_REGION_NAME,COMM_REGION_CODE,STP_NAME,STP_CODE,CCG_NAME,CCG_CODE,PCN_NAME,PCN_CODE,Extra,PRACTICE_POSTCODE,PRACTICE_NAME,PRACTICE_CODE,EXTRACT_DATE
                The Region,Y99,The System,QXX,NHS Group CCG,01A,"North, South PCN",U00001,,AB1 2CD,"THE ""OLD"" SURGERY",A00001,2022-04-01
                """);
        var data = NhsPractices.read(map, Pair.good().patientsFile(folder));

        assertThat(data.practices())
                .containsExactly(new NhsPractice(
                        "A00001",
                        "THE \"OLD\" SURGERY",
                        "AB1 2CD",
                        new Area("U00001", "North, South PCN"),
                        new Area("01A", "NHS Group CCG"),
                        new Area("QXX", "The System"),
                        new Area("Y99", "The Region"),
                        1000L));
        assertThat(data.map().date()).isEqualTo(LocalDate.of(2022, 4, 1));
    }

    @Test
    void rejectsRowsOfTheWrongLength() throws IOException, ImportException {
        var data = Pair.good()
                .map("GP_PRAC_PAT_LIST,01Jan2022,A00004,SURGERY")
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .map(Pair.mapRow("A00005", "U00001", "01A") + ",more")
                .patients(Pair.patientsRow("A00005", "01A", 10))
                .read(folder);

        assertThat(data.practices()).hasSize(3);
        assertThat(data.rejected())
                .as("the patients of a practice whose row was rejected are not a second complaint")
                .containsExactly(
                        new Rejection("map.csv", 5, "the row has 4 columns where the header has 16."),
                        new Rejection("map.csv", 6, "the row has 17 columns where the header has 16."));
    }

    @Test
    void rejectsUnknownCodes() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("XYZ", "U00001", "01A"))
                .map(Pair.mapRow("A00004", "U-1", "01A"))
                .map(Pair.mapRow("A00005", "U00001", ""))
                .patients(Pair.patientsRow("A0000", "01A", 10))
                .patients(Pair.patientsRow("A00009", "01A", 10))
                .read(folder);

        assertThat(data.practices()).hasSize(3);
        assertThat(data.rejected()).extracting(Rejection::message).satisfiesExactly(
                first -> assertThat(first).startsWith("map.csv, line 5: “XYZ” in PRACTICE_CODE is not the code of a practice"),
                second -> assertThat(second).startsWith("map.csv, line 6: “U-1” in PCN_CODE is not the code of a primary care network, such as U12345."),
                third -> assertThat(third).startsWith("map.csv, line 7: CCG_CODE is empty"),
                fourth -> assertThat(fourth).startsWith("patients.csv, line 5: “A0000” in CODE"),
                fifth -> assertThat(fifth).startsWith("patients.csv, line 6: practice A00009 is not in map.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "PCN_CODE, U00001, XYZ", "PCN_CODE, U00001, U1234", "PCN_CODE, U00001, P12345", "PCN_CODE, U00001, u00001",
        "CCG_CODE, 01A, XYZ", "CCG_CODE, 01A, 1A", "CCG_CODE, 01A, 01AB", "CCG_CODE, 01A, E38000228",
        "STP_CODE, QXX, XYZ", "STP_CODE, QXX, Q1", "STP_CODE, QXX, E54000048",
        "COMM_REGION_CODE, Y99, XYZ", "COMM_REGION_CODE, Y99, Y1"
    })
    void rejectsCodesThatAreNotOfTheKnownForm(String column, String good, String bad) throws IOException, ImportException {
        var row = Pair.mapRow("A00004", "U00001", "01A");
        var data = Pair.good()
                .map(row.replace("," + good + ",", "," + bad + ","))
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .read(folder);

        assertThat(data.practices()).hasSize(3);
        assertThat(data.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(5);
            assertThat(rejection.reason()).startsWith("“" + bad + "” in " + column + " is not the code of a ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"15N", "00Q", "99Q", "A3A8R", "D9Y0V"})
    void takesTheCodesOfGroupsOldAndNew(String code) throws IOException, ImportException {
        assertThat(Pair.good().practice("A00004", "U00001", code, 1).read(folder).rejected()).isEmpty();
    }

    @Test
    void anAreaThatHasANameAndNoCodeIsNotTakenForNone() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("U00001,", ","))
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .read(folder);

        assertThat(data.rejected()).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                .isEqualTo("PCN_CODE is empty where PCN_NAME says “NETWORK U00001 PCN”. Write down its code, or leave both empty."));
    }

    @Test
    void remarksOnOneNameUnderTwoCodes() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00003", "02B").replace("NETWORK U00003 PCN", "Network U00001 PCN"))
                .patients(Pair.patientsRow("A00004", "02B", 10))
                .map(Pair.mapRow("A00005", "U00004", "02B").replace("NETWORK U00004", "NETWORK U00002").replace("QXX,The System", "QYY,Another"))
                .patients(Pair.patientsRow("A00005", "02B", 10))
                .read(folder);

        assertThat(data.rejected()).isEmpty();
        assertThat(data.findings()).filteredOn(finding -> finding.rule().equals("import-same-name")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message())
                    .contains("NETWORK U00001 PCN (U00001 and U00003)")
                    .as("networks of two partnerships may share a name")
                    .doesNotContain("U00004");
        });
    }

    @Test
    void remarksOnOneNameInAPartnershipThatANetworkIsInForALaterPracticeOnly() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("QXX,The System", "QYY,Another"))
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .map(Pair.mapRow("A00005", "U00003", "03C").replace("NETWORK U00003", "NETWORK U00001").replace("QXX,The System", "QYY,Another"))
                .patients(Pair.patientsRow("A00005", "03C", 10))
                .read(folder);

        assertThat(data.findings())
                .filteredOn(finding -> finding.rule().equals("import-same-name"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("NETWORK U00001 PCN (U00001 and U00003)"));
    }

    @Test
    void refusesAFileOfNothingButItsHeader() throws IOException {
        var pair = Pair.good();
        var bare = new Pair();
        var map = pair.mapFile(folder);
        var patients = pair.patientsFile(folder);
        var empty = Files.createDirectory(folder.resolve("empty"));
        var bareMap = bare.map("").map(",".repeat(15)).mapFile(empty);
        var barePatients = bare.patientsFile(empty);

        assertThatThrownBy(() -> NhsPractices.read(bareMap, patients))
                .isInstanceOf(ImportException.class)
                .hasMessage("map.csv, line 1: the file has nothing below its first line, the header. Download it again.");
        assertThatThrownBy(() -> NhsPractices.read(map, barePatients))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("patients.csv, line 1: the file has nothing below");
    }

    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs"})
    void saysThatOtherSeparatorsThanCommasAreNotTaken(char separator, String name) throws IOException {
        var map = Pair.good().mapFile(folder);
        var patients = Pair.good().patientsFile(folder);
        Files.writeString(map, Files.readString(map).replace(',', separator));

        assertThatThrownBy(() -> NhsPractices.read(map, patients))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("map.csv, line 1: the columns are separated by " + name + ", and commas are wanted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void saysThatAFileIsInUtf16(String charset) {
        assertThatThrownBy(() -> Pair.good().written(Charset.forName(charset)).read(folder))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("map.csv: the file is text in UTF-16");
    }

    @Test
    void saysThatAFileIsAWorkbook() throws IOException {
        var map = Files.write(folder.resolve("map.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0});
        var patients = Pair.good().patientsFile(folder);

        assertThatThrownBy(() -> NhsPractices.read(map, patients))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("map.xlsx: the file is an Excel workbook or an archive");
    }

    @Test
    void aLineWithNulCharactersIsRejected() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("SURGERY", "SUR\0GERY"))
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .read(folder);

        assertThat(data.practices()).hasSize(3);
        assertThat(data.rejected()).singleElement().satisfies(rejection -> assertThat(rejection.reason()).contains("NUL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-5", "12.5", "", "1e3", "99999999999999999999", "12O"})
    void rejectsWhatIsNotAWholeNumberOfPeople(String number) throws IOException, ImportException {
        var data = Pair.good().practice("A00004", "U00001", "01A", number).read(folder);

        assertThat(data.rejected())
                .containsExactly(new Rejection(
                        "patients.csv", 5, "“" + number + "” in NUMBER_OF_PATIENTS is not a whole number of people."));
        assertThat(data.practices().get(3).patients()).isNull();
        assertThat(data.findings()).extracting(Finding::message).singleElement().asString().contains("A00004");
    }

    @Test
    void rejectsAPracticeNamedAgain() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00002", "U00002", "02B"))
                .patients(Pair.patientsRow("A00003", "02B", 7))
                .read(folder);

        assertThat(data.rejected())
                .containsExactly(
                        new Rejection("map.csv", 5, "practice A00002 is already on line 3."),
                        new Rejection("patients.csv", 5, "practice A00003 is already on line 4."));
        assertThat(data.practices()).extracting(NhsPractice::patients).containsExactly(1000L, 2000L, 4000L);
    }

    @Test
    void rejectsRowsForOneSexOrAge() throws IOException, ImportException {
        var data = Pair.good()
                .patients("GP_PRAC_PAT_LIST,01JAN2021,GP,01A,E38,A00001,AB1 2CD,FEMALE,ALL,400")
                .patients("GP_PRAC_PAT_LIST,01JAN2021,GP,01A,E38,A00001,AB1 2CD,ALL,95+,4")
                .read(folder);

        assertThat(data.rejected()).extracting(Rejection::line).containsExactly(5L, 6L);
        assertThat(data.rejected().get(0).reason()).contains("FEMALE");
    }

    @Test
    void rejectsTheLineThatIsNotUtf8() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("SURGERY", "CAFÉ"))
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .written(StandardCharsets.ISO_8859_1)
                .read(folder);

        assertThat(data.practices()).hasSize(3);
        assertThat(data.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("map.csv");
            assertThat(rejection.line()).isEqualTo(5);
            assertThat(rejection.reason()).contains("UTF-8");
        });
    }

    @Test
    void aStrayQuotationMarkCostsItsLineAlone() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("SURGERY", "\"SURGERY"))
                .practice("A00005", "U00001", "01A", 5)
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .read(folder);

        assertThat(data.practices()).extracting(NhsPractice::code).containsExactly("A00001", "A00002", "A00003", "A00005");
        assertThat(data.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(5);
            assertThat(rejection.reason()).contains("quotation mark");
        });
    }

    @Test
    void takesQuotationMarksThatAreBalanced() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("SURGERY", "THE 6\" RULE"))
                .map(Pair.mapRow("A00005", "U00001", "01A").replace("SURGERY A00005", "\"SURGERY, \"\"NEW\"\"\""))
                .patients(Pair.patientsRow("A00004", "01A", 10))
                .patients(Pair.patientsRow("A00005", "01A", 10))
                .read(folder);

        assertThat(data.rejected()).isEmpty();
        assertThat(data.practices()).extracting(NhsPractice::name).contains("THE 6\" RULE A00004", "SURGERY, \"NEW\"");
    }

    @Test
    void aLineWithoutEndCostsNoMemory() throws IOException, ImportException {
        var map = Pair.good().map(Pair.mapRow("A00004", "U00001", "01A")).mapFile(folder);
        var patients = Pair.good().patients(Pair.patientsRow("A00004", "01A", 10)).patientsFile(folder);
        Files.writeString(map, Files.readString(map).replace("SURGERY A00002", "X".repeat(3_000_000)));

        var data = NhsPractices.read(map, patients);

        assertThat(data.practices()).extracting(NhsPractice::code).containsExactly("A00001", "A00003", "A00004");
        assertThat(data.rejected().get(0)).satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.reason()).contains("longer than");
        });
    }

    @Test
    void passesOverBlankLines() throws IOException, ImportException {
        var data = Pair.good().map("").map(",".repeat(15)).map("   ").practice("A00004", "U00001", "01A", 1).map("bad").read(folder);

        assertThat(data.practices()).hasSize(4);
        assertThat(data.rejected()).extracting(Rejection::line).containsExactly(9L);
    }

    @Test
    void saysWhenTheFilesAreSwapped() throws IOException {
        var pair = Pair.good();
        var map = pair.mapFile(folder);
        var patients = pair.patientsFile(folder);

        assertThatThrownBy(() -> NhsPractices.read(patients, map))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("swapped");
        assertThatThrownBy(() -> NhsPractices.read(map, map))
                .hasMessage("map.csv, line 1: this is the map of practices (gp-reg-pat-prac-map.csv), but the file of registered patients (gp-reg-pat-prac-all.csv) is wanted here.");
    }

    @Test
    void saysWhatAForeignFileLacks() {
        var pair = Pair.good().mapHeader(Pair.MAP_HEADER.replace("PCN_CODE,", "CLUSTER_CODE,"));

        assertThatThrownBy(() -> pair.read(folder))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("map.csv, line 1: this is not the map of practices (gp-reg-pat-prac-map.csv): its first line has no column PCN_CODE.");
    }

    @Test
    void saysWhenAFileIsEmptyMissingOrAFolder() throws IOException {
        var pair = Pair.good();
        var map = pair.mapFile(folder);
        var empty = Files.createFile(folder.resolve("empty.csv"));

        assertThatThrownBy(() -> NhsPractices.read(map, empty)).hasMessageStartingWith("empty.csv, line 1: the file is empty");
        assertThatThrownBy(() -> NhsPractices.read(map, folder.resolve("none.csv")))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("none.csv: there is no such file");
        assertThatThrownBy(() -> NhsPractices.read(folder, map)).isInstanceOf(ImportException.class).hasMessageContaining("folder");
    }

    @Test
    void givesUpOnAFileThatIsNearlyAllBad() throws IOException {
        var pair = Pair.good();
        for (int i = 0; i < 20_000; i++) {
            pair.patients("GP_PRAC_PAT_LIST,01JAN2021,GP,01A,E38,A00001,AB1 2CD,FEMALE," + i + ",4");
        }

        assertThatThrownBy(() -> pair.read(folder))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("not the file it should be");
    }

    @Test
    void reportsContradictions() throws IOException, ImportException {
        var data = Pair.good()
                .map(Pair.mapRow("A00004", "U00001", "01A").replace("NETWORK U00001", "NETWORK ONE"))
                .patients(Pair.patientsRow("A00004", "02B", 10).replace("01JAN2021", "01FEB2021"))
                .read(folder);

        assertThat(data.rejected()).isEmpty();
        assertThat(data.practices().get(3).network()).isEqualTo(new Area("U00001", "NETWORK U00001 PCN"));
        assertThat(data.practices().get(3).group().code()).isEqualTo("01A");
        assertThat(data.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("import-other-group", "import-other-name", "import-date");
    }

    @Test
    void canBeCancelled() throws IOException {
        var pair = Pair.good();
        for (int i = 10; i < 10_000; i++) {
            pair.practice("B%05d".formatted(i), "U00001", "01A", 1);
        }
        var map = pair.mapFile(folder);
        var patients = pair.patientsFile(folder);
        var cancelled = new Progress() {
            @Override
            public void at(double done, String detail) {
                assertThat(done).isBetween(0.0, 1.0);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> NhsPractices.read(map, patients, cancelled)).isInstanceOf(CancellationException.class);
    }
}
