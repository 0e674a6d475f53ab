package org.rightplace.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A pair of NHS practice files as large as England's and of the same shape, made up from nothing: 6,527 practices in
 * 1,250 networks, 106 commissioning groups, 42 partnerships and 7 regions, or any multiple of that. One practice in a
 * hundred is in no network, and one network in forty draws on two groups. The same factor gives the same bytes.
 *
 * @param map the map of practices
 * @param patients the registered patients
 * @param practices how many practices there are
 * @param unallocated how many of them are in no network
 * @param people how many people are registered
 */
public record EnglandFiles(Path map, Path patients, int practices, int unallocated, long people) {

    public static final int PRACTICES = 6_527;
    public static final int NETWORKS = 1_250;
    public static final int GROUPS = 106;
    public static final int PARTNERSHIPS = 42;
    public static final int REGIONS = 7;

    private static final int SEED = 2022;
    private static final int SPANNING_EVERY = 40;
    private static final int UNALLOCATED_EVERY = 100;

    private static final String[] TOWNS = {
        "ASHFORD", "BARTON", "CLAYTON", "DENHAM", "ELTHAM", "FARNWORTH", "GREAT AYTON", "HESSLE", "ILKESTON", "KIRKBY",
        "LONG EATON", "MELTON", "NEWTON-LE-WILLOWS", "ORRELL", "PENDLEBURY", "QUEENSBURY", "RAINHAM", "ST IVES", "THORNE", "UPTON"
    };
    private static final String[] KINDS = {
        "SURGERY", "MEDICAL CENTRE", "HEALTH CENTRE", "MEDICAL PRACTICE", "GROUP PRACTICE", "HOUSE SURGERY", "FAMILY PRACTICE"
    };

    /**
     * Writes the pair into a folder.
     *
     * @param factor how many Englands
     */
    public static EnglandFiles write(Path folder, int factor) throws IOException {
        var map = folder.resolve("gp-reg-pat-prac-map.england-%d.csv".formatted(factor));
        var patients = folder.resolve("gp-reg-pat-prac-all.england-%d.csv".formatted(factor));
        try (var mapRows = Files.newBufferedWriter(map);
                var patientRows = Files.newBufferedWriter(patients)) {
            return new England(factor, mapRows, patientRows).write(map, patients);
        }
    }

    /** Writes one pair, row by row. */
    private static final class England {
        private final SplittableRandom random = new SplittableRandom(SEED);
        private final int factor;
        private final BufferedWriter map;
        private final BufferedWriter patients;
        private int unallocated;
        private long people;

        private England(int factor, BufferedWriter map, BufferedWriter patients) {
            this.factor = factor;
            this.map = map;
            this.patients = patients;
        }

        private EnglandFiles write(Path mapFile, Path patientsFile) throws IOException {
            map.write("PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                    + "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,"
                    + "ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME\n");
            patients.write("PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n");
            int practices = PRACTICES * factor;
            for (int i = 0; i < practices; i++) {
                row(i, practices);
            }
            return new EnglandFiles(mapFile, patientsFile, practices, unallocated, people);
        }

        private void row(int i, int practices) throws IOException {
            int networks = NETWORKS * factor;
            int groups = GROUPS * factor;
            int network = (int) ((long) i * networks / practices);
            int group = (int) ((long) network * groups / networks);
            if (network % SPANNING_EVERY == 0 && random.nextBoolean()) {
                group = (group + 1) % groups;
            }
            int partnership = (int) ((long) group * PARTNERSHIPS * factor / groups);
            int region = partnership * REGIONS / PARTNERSHIPS;
            boolean alone = random.nextInt(UNALLOCATED_EVERY) == 0;
            unallocated += alone ? 1 : 0;
            long registered = 1_000 + random.nextInt(8_000) + random.nextInt(8_500);
            people += registered;
            var code = "%c%05d".formatted('A' + i / 100_000, i % 100_000);
            var postcode = "%c%c%d %dAB".formatted(letter(), letter(), 1 + random.nextInt(40), random.nextInt(10));
            var ccg = Integer.toString(36 * 36 + group, 36).toUpperCase(java.util.Locale.ROOT);
            map.write("GP_PRAC_PAT_LIST,01Jan2022,%s,%s %s,%s,%s,E38%06d,%s,NHS %s CCG,E54%06d,Q%d,Partnership %d,E40%06d,Y%d,Region %d\n"
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

        private char letter() {
            return (char) ('A' + random.nextInt(26));
        }

        private String pick(String[] words) {
            return words[random.nextInt(words.length)];
        }
    }
}
