package org.rightplace.itests.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that is written out: records of each kind of component, and choices by type, text and condition. */
public final class Choices {

    private Choices() {
    }

    record All(boolean flag, byte small, char letter, short little, int whole, long large, float part, double exact, String text, int[] list,
            List<String> more) {
    }

    record None() {
    }

    sealed interface Shape {

        /** In an interface, where a method that is added has to be called as one of an interface. */
        default int corners() {
            return switch (this) {
                case Circle circle -> 0;
                case Square square when square.side() == 0 -> 1;
                case Square square -> 4;
            };
        }
    }

    record Circle(double radius) implements Shape {
    }

    record Square(int side) implements Shape {
    }

    enum Colour { RED, GREEN }

    /** What comes of each, in words. */
    public static List<String> said() {
        List<String> said = new ArrayList<>();
        int[] list = {1, 2};
        List<All> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(new All(i == 1, (byte) (i == 2 ? -3 : 3), i == 3 ? 'x' : 'y', (short) (i == 4 ? 5 : 6), i == 5 ? 7 : 8, i == 6 ? 1L << 40 : 9L,
                    i == 7 ? Float.NaN : -0f, i == 8 ? Double.NaN : -0.0, i == 9 ? null : "text", i == 10 ? new int[] {1, 2} : list,
                    i == 11 ? null : List.of("more")));
        }
        all.add(new All(false, (byte) 3, 'y', (short) 6, 8, 9L, 0f, 0.0, "text", list, List.of("more")));
        all.add(new All(false, (byte) 3, 'y', (short) 6, 8, 9L, -0f, -0.0, new String("text"), list, List.of("more")));
        for (All one : all) {
            StringBuilder equal = new StringBuilder();
            all.forEach(other -> equal.append(one.equals(other) ? 'y' : 'n'));
            // What an array says of itself differs from run to run.
            int hash = new All(one.flag(), one.small(), one.letter(), one.little(), one.whole(), one.large(), one.part(), one.exact(), one.text(),
                    null, one.more()).hashCode();
            said.add(equal + " " + hash + " " + one.equals(null) + one.equals("text"));
        }
        said.add(new None().equals(new None()) + " " + new None().hashCode());
        for (Object it : Arrays.asList(null, "a", "b", "c", 1, 2L, new Circle(1), new Square(0), new Square(2), Colour.RED, list, new Object())) {
            said.add(kind(it));
        }
        said.add(new Circle(1).corners() + " " + new Square(0).corners() + " " + new Square(2).corners());
        return said;
    }

    private static String kind(Object it) {
        return switch (it) {
            case null -> "nothing";
            case String text when text.equals("a") -> "a";
            case String text when text.equals("b") -> "b";
            case CharSequence text -> "text " + text;
            case Integer number when number > 1 -> "many";
            case Number number -> "number " + number;
            case Square square when square.side() > 1 -> "square";
            case Shape shape -> "shape " + shape.corners();
            case Colour colour -> "colour";
            case int[] numbers -> "numbers " + numbers.length;
            default -> "something";
        };
    }
}
