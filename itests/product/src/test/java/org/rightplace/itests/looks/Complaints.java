package org.rightplace.itests.looks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with how the window looks, each thing once with the picture in which it was first seen. */
final class Complaints {

    private final Map<String, String> firstSeen = new LinkedHashMap<>();

    void add(String picture, String complaint) {
        firstSeen.putIfAbsent(complaint, picture);
    }

    /** All of them, as sentences. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        firstSeen.forEach((complaint, picture) -> all.add(complaint + " (" + picture + ")"));
        return all;
    }
}
