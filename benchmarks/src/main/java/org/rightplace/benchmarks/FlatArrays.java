package org.rightplace.benchmarks;

import java.util.Arrays;

/**
 * The least one can count handoffs with: the holder of every cell as a number in one array, none as -1, and the services
 * of each area side by side.
 */
final class FlatArrays {

    private final int functions;
    private final int[] holders;
    private final int[] areaStarts;
    private final int[] lastSeen;

    /** @param areaStarts the first service of each area, and the number of services at the end */
    FlatArrays(int functions, int[] holders, int kinds, int[] areaStarts) {
        this.functions = functions;
        this.holders = holders;
        this.areaStarts = areaStarts;
        this.lastSeen = new int[kinds];
    }

    /** All handoffs, along services and across areas. */
    long handoffs() {
        long count = 0;
        for (int start = 0; start < holders.length; start += functions) {
            int before = -1;
            for (int i = start; i < start + functions; i++) {
                if (holders[i] >= 0) {
                    count += before >= 0 && before != holders[i] ? 1 : 0;
                    before = holders[i];
                }
            }
        }
        Arrays.fill(lastSeen, 0);
        int stamp = 0;
        for (int area = 0; area + 1 < areaStarts.length; area++) {
            for (int function = 0; function < functions; function++) {
                stamp++;
                int distinct = 0;
                for (int service = areaStarts[area]; service < areaStarts[area + 1]; service++) {
                    int holder = holders[service * functions + function];
                    if (holder >= 0 && lastSeen[holder] != stamp) {
                        lastSeen[holder] = stamp;
                        distinct++;
                    }
                }
                count += Math.max(0, distinct - 1);
            }
        }
        return count;
    }
}
