package org.rightplace.workspace;

import java.util.Comparator;
import java.util.function.Function;

/**
 * How names stand in lists, trees and tables: as people read them. Capitals make no difference, and numbers within names
 * are counted, so that "Partnership 2" comes before "Partnership 10".
 *
 * <p>A collator would take as long to make as the first tree takes to be shown, and does not count either. Nothing is
 * made while two names are compared, for some lists have thousands.
 */
public final class NameOrder implements Comparator<String> {

    /** The order of names. Names that differ in capitals alone stand alike in it. */
    public static final NameOrder NAMES = new NameOrder();

    private NameOrder() {}

    /** Orders things by a name; those with names alike stay as they are. */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return new ByName<>(name, null);
    }

    /** Orders things by a name, and by id where names are alike. */
    public static <T> Comparator<T> by(Function<? super T, String> name, Function<? super T, String> id) {
        return new ByName<>(name, id);
    }

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        int zeros = 0;
        while (i < one.length() && j < other.length()) {
            char a = one.charAt(i);
            char b = other.charAt(j);
            if (digit(a) && digit(b)) {
                int fromA = significant(one, i);
                int fromB = significant(other, j);
                int toA = end(one, fromA);
                int toB = end(other, fromB);
                int result = number(one, fromA, toA, other, fromB, toB);
                if (result != 0) {
                    return result;
                }
                // "Ward 07" and "Ward 7" count alike, but are two names.
                zeros = zeros != 0 ? zeros : Integer.compare(fromA - i, fromB - j);
                i = toA;
                j = toB;
            } else {
                int result = letter(a, b);
                if (result != 0) {
                    return result;
                }
                i++;
                j++;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : zeros;
    }

    // Of two numbers without leading noughts the one with more digits is the greater, however long they are.
    private static int number(String one, int fromA, int toA, String other, int fromB, int toB) {
        int longer = Integer.compare(toA - fromA, toB - fromB);
        for (int k = 0; longer == 0 && fromA + k < toA; k++) {
            int result = Character.compare(one.charAt(fromA + k), other.charAt(fromB + k));
            if (result != 0) {
                return result;
            }
        }
        return longer;
    }

    private static int letter(char a, char b) {
        if (a == b) {
            return 0;
        }
        // Some letters are alike only as capitals, others only as small letters.
        char largeA = Character.toUpperCase(a);
        char largeB = Character.toUpperCase(b);
        return largeA == largeB ? 0 : Character.compare(Character.toLowerCase(largeA), Character.toLowerCase(largeB));
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    // The last digit counts even if it is a nought.
    private static int significant(String text, int from) {
        int at = from;
        while (text.charAt(at) == '0' && at + 1 < text.length() && digit(text.charAt(at + 1))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A name, for lists whose columns are ordered by what they hold. */
    public static final class Key implements Comparable<Key> {

        private final String name;

        public Key(String name) {
            this.name = name;
        }

        @Override
        public int compareTo(Key other) {
            return NAMES.compare(name, other.name);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && compareTo(key) == 0;
        }

        @Override
        public int hashCode() {
            // Names that are alike have the same number of letters.
            return name.length();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    // A class of its own rather than the library's, which the machine would have to make code for before the first picture.
    private static final class ByName<T> implements Comparator<T> {

        private final Function<? super T, String> name;
        private final Function<? super T, String> id;

        ByName(Function<? super T, String> name, Function<? super T, String> id) {
            this.name = name;
            this.id = id;
        }

        @Override
        public int compare(T one, T other) {
            int result = NAMES.compare(name.apply(one), name.apply(other));
            return result != 0 || id == null ? result : id.apply(one).compareTo(id.apply(other));
        }
    }
}
