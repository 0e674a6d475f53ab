package org.rightplace.exchange.nhs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rightplace.exchange.ImportException;

/** A small pair of files to try things with, and the real ones. */
final class Pair {

    static final String MAP_HEADER =
            "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME";
    static final String PATIENTS_HEADER =
            "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS";

    private final List<String> map = new ArrayList<>(List.of(MAP_HEADER));
    private final List<String> patients = new ArrayList<>(List.of(PATIENTS_HEADER));
    private Charset charset = StandardCharsets.UTF_8;
    private String lineEnd = "\n";
    private String start = "";

    /** Three practices in two networks and two groups: lines 2, 3 and 4 of either file. */
    static Pair good() {
        return new Pair()
                .practice("A00001", "U00001", "01A", 1000)
                .practice("A00002", "U00001", "01A", 2000)
                .practice("A00003", "U00002", "02B", 4000);
    }

    static Path real(String name) {
        return Path.of("../../product/data", name).toAbsolutePath().normalize();
    }

    static NhsPracticeData lancashire() throws ImportException {
        return NhsPractices.read(
                real("gp-reg-pat-prac-map.lancashire-and-south-cumbria.csv"),
                real("gp-reg-pat-prac-all.lancashire-and-south-cumbria.csv"));
    }

    static NhsPracticeData devon() throws ImportException {
        return NhsPractices.read(real("gp-reg-pat-prac-map.devon.csv"), real("gp-reg-pat-prac-all.devon.csv"));
    }

    static String mapRow(String practice, String network, String group) {
        return "GP_PRAC_PAT_LIST,01Jan2022,%s,SURGERY %s,AB1 2CD,%s,NETWORK %s PCN,E38,%s,NHS Group %s CCG,E54,QXX,The System,E40,Y99,The Region"
                .formatted(practice, practice, network, network, group, group);
    }

    static String patientsRow(String practice, String group, Object number) {
        return "GP_PRAC_PAT_LIST,01JAN2021,GP,%s,E38,%s,AB1 2CD,ALL,ALL,%s".formatted(group, practice, number);
    }

    Pair practice(String practice, String network, String group, Object number) {
        return map(mapRow(practice, network, group)).patients(patientsRow(practice, group, number));
    }

    Pair map(String row) {
        map.add(row);
        return this;
    }

    Pair patients(String row) {
        patients.add(row);
        return this;
    }

    Pair mapHeader(String header) {
        map.set(0, header);
        return this;
    }

    Pair written(Charset written) {
        charset = written;
        return this;
    }

    Pair lineEnds(String lineEnds) {
        lineEnd = lineEnds;
        return this;
    }

    Pair startingWith(String prefix) {
        start = prefix;
        return this;
    }

    NhsPracticeData read(Path folder) throws IOException, ImportException {
        return NhsPractices.read(mapFile(folder), patientsFile(folder));
    }

    Path mapFile(Path folder) throws IOException {
        return write(folder.resolve("map.csv"), map);
    }

    Path patientsFile(Path folder) throws IOException {
        return write(folder.resolve("patients.csv"), patients);
    }

    private Path write(Path file, List<String> rows) throws IOException {
        return Files.writeString(file, start + String.join(lineEnd, rows) + lineEnd, charset);
    }
}
