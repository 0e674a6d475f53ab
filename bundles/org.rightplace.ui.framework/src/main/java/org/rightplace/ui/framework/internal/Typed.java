package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EditRefused;

/** What users type, read; each refusal says what to type instead. */
final class Typed {

    private Typed() {}

    /** A number of people, or {@code null} if nothing is typed. */
    static Long people(String words) {
        var plain = words.replaceAll("[,\\s]", "");
        if (plain.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(plain);
        } catch (NumberFormatException e) {
            throw new EditRefused("“" + words.strip() + "” is not a number of people. Type one such as 30,000, or nothing.");
        }
    }

    static String people(Long people) {
        return people == null ? "" : Counts.of(people);
    }

    /** A number with or without a fraction. */
    static double number(String words) {
        try {
            double number = Double.parseDouble(words.strip().replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
            throw new NumberFormatException(words);
        } catch (NumberFormatException e) {
            throw new EditRefused("“" + words.strip() + "” is not a number. Type one such as 1.5.");
        }
    }

    /** A score, or {@code null} for "not known". */
    static Integer score(String words) {
        var plain = words.strip();
        if (plain.isEmpty() || plain.equalsIgnoreCase("not known")) {
            return null;
        }
        try {
            return Integer.valueOf(plain);
        } catch (NumberFormatException e) {
            throw new EditRefused("“" + plain + "” is not a score. Type a whole number from 0 to 5, or nothing for “not known”.");
        }
    }

    /** Words separated by commas or semicolons. */
    static List<String> words(String typed) {
        return Stream.of(typed.split("[,;\\n]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    static String words(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
