package org.rightplace.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A pair of NHS practice files as large as England's and of the same shape, made up from nothing, or as large as a system
 * in it, or any multiple. One practice in a hundred is in no network, and one network in forty draws on two groups. The
 * same size gives the same bytes.
 *
 * @param map the map of practices
 * @param patients the registered patients
 * @param practices how many practices there are
 * @param unallocated how many of them are in no network
 * @param people how many people are registered
 */
public record EnglandFiles(Path map, Path patients, int practices, int unallocated, long people) {

    private static final int SEED = 2022;
    private static final int SPANNING_EVERY = 40;
    private static final int UNALLOCATED_EVERY = 100;
    private static final int LETTERS = 26;

    private static final String[] TOWNS = {
        "ASHFORD", "BARTON", "CLAYTON", "DENHAM", "ELTHAM", "FARNWORTH", "GREAT AYTON", "HESSLE", "ILKESTON", "KIRKBY",
        "LONG EATON", "MELTON", "NEWTON-LE-WILLOWS", "ORRELL", "PENDLEBURY", "QUEENSBURY", "RAINHAM", "ST IVES", "THORNE", "UPTON"
    };
    private static final String[] KINDS = {
        "SURGERY", "MEDICAL CENTRE", "HEALTH CENTRE", "MEDICAL PRACTICE", "GROUP PRACTICE", "HOUSE SURGERY", "FAMILY PRACTICE"
    };

    /** How many there are of each. */
    public record Size(int practices, int networks, int groups, int partnerships, int regions) {

        /** All of England in January 2022. */
        public static final Size ENGLAND = new Size(6_527, 1_250, 106, 42, 7);

        /** The one system of Lancashire and South Cumbria. */
        public static final Size LANCASHIRE_AND_SOUTH_CUMBRIA = new Size(202, 41, 8, 1, 1);

        /** So many times this size; there are no more regions than England has. */
        public Size times(int factor) {
            return new Size(
                    practices * factor,
                    networks * factor,
                    groups * factor,
                    partnerships * factor,
                    Math.min(regions * factor, ENGLAND.regions));
        }
    }

    /** Writes the pair into a folder. */
    public static EnglandFiles write(Path folder, Size size) throws IOException {
        var map = folder.resolve("gp-reg-pat-prac-map.%d.csv".formatted(size.practices()));
        var patients = folder.resolve("gp-reg-pat-prac-all.%d.csv".formatted(size.practices()));
        try (var mapRows = Files.newBufferedWriter(map);
                var patientRows = Files.newBufferedWriter(patients)) {
            return new Rows(size, mapRows, patientRows).write(map, patients);
        }
    }

    /** Writes one pair, row by row. */
    private static final class Rows {
        private final SplittableRandom random = new SplittableRandom(SEED);
        private final Size size;
        private final BufferedWriter map;
        private final BufferedWriter patients;
        private int unallocated;
        private long people;

        private Rows(Size size, BufferedWriter map, BufferedWriter patients) {
            this.size = size;
            this.map = map;
            this.patients = patients;
        }

        private EnglandFiles write(Path mapFile, Path patientsFile) throws IOException {
            map.write("PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                    + "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,"
                    + "ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME\n");
            patients.write("PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n");
            for (int i = 0; i < size.practices(); i++) {
                row(i);
            }
            return new EnglandFiles(mapFile, patientsFile, size.practices(), unallocated, people);
        }

        private void row(int i) throws IOException {
            int network = share(i, size.practices(), size.networks());
            int group = share(network, size.networks(), size.groups());
            if (network % SPANNING_EVERY == 0 && random.nextBoolean()) {
                group = (group + 1) % size.groups();
            }
            int partnership = share(group, size.groups(), size.partnerships());
            int region = share(partnership, size.partnerships(), size.regions());
            boolean alone = random.nextInt(UNALLOCATED_EVERY) == 0;
            unallocated += alone ? 1 : 0;
            long registered = 1_000 + random.nextInt(8_000) + random.nextInt(8_500);
            people += registered;
            var code = "%c%05d".formatted('A' + i / 100_000, i % 100_000);
            var postcode = "%c%c%d %dAB".formatted(letter(), letter(), 1 + random.nextInt(40), random.nextInt(10));
            var ccg = "%02d%c".formatted(group / LETTERS, 'A' + group % LETTERS);
            map.write("GP_PRAC_PAT_LIST,01Jan2022,%s,%s %s,%s,%s,E38%06d,%s,NHS %s CCG,E54%06d,Q%02d,Partnership %d,E40%06d,Y%02d,Region %d\n"
                    .formatted(
                            code,
                            pick(TOWNS),
                            pick(KINDS),
                            postcode,
                            alone ? "U,Unallocated" : "U%05d,%s NETWORK %d PCN".formatted(network, TOWNS[network % TOWNS.length], network),
                            group,
                            ccg,
                            "Group " + group,
                            partnership,
                            partnership,
                            partnership,
                            region,
                            region,
                            region));
            patients.write("GP_PRAC_PAT_LIST,01JAN2021,GP,%s,E38%06d,%s,%s,ALL,ALL,%d\n"
                    .formatted(ccg, group, code, postcode, registered));
        }

        /** Which of so many larger areas one of the smaller areas lies in, so that all get about the same. */
        private static int share(int one, int of, int among) {
            return (int) ((long) one * among / of);
        }

        private char letter() {
            return (char) ('A' + random.nextInt(26));
        }

        private String pick(String[] words) {
            return words[random.nextInt(words.length)];
        }
    }
}
