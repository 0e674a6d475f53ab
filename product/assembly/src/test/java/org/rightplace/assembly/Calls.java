package org.rightplace.assembly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rightplace.assembly.other.Base;

/** Whatever a compiler leaves to the machine, and what comes of it. */
public final class Calls extends Base implements Supplier<List<String>> {

    private static final Supplier<String> EARLY = () -> "early";

    private final String own = "own";
    private final List<String> results = new ArrayList<>();

    @Override
    public List<String> get() {
        lambdas("argument", 7, 1L << 40, 2.5, 'c', (byte) 3, true);
        references();
        conversions();
        foreign();
        elsewhere();
        texts("text", 'c', 7, 1L << 40, 2.5f, 2.5, (byte) 3, (short) 4, true, null);
        return results;
    }

    private void lambdas(String text, int whole, long large, double real, char letter, byte small, boolean truth) {
        say(EARLY);
        say(() -> "constant");
        say(() -> own);
        say(() -> own + text);
        say(() -> text + whole + large + real + letter + small + truth);
        say(() -> nested(() -> text + nested(() -> own + large)));
        Consumer<String> consumer = results::add;
        consumer.accept("a result that nobody wants");
        Runnable throwing = () -> {
            throw new IllegalStateException("thrown by " + text);
        };
        try {
            throwing.run();
        } catch (IllegalStateException e) {
            results.add(e.getMessage());
        }
        BiFunction<String, Integer, String> two = (first, second) -> first + second + whole;
        results.add(two.apply("two ", 2));
        results.add("" + Stream.of(3, 1, 2).sorted(Comparator.comparing((Integer number) -> -number)).toList());
    }

    private void references() {
        Function<String, StringBuilder> constructor = StringBuilder::new;
        results.add(constructor.apply("constructed").toString());
        IntFunction<int[]> array = int[]::new;
        results.add("" + array.apply(3).length);
        Function<Object, String> asked = Object::toString;
        results.add(asked.apply(12));
        Function<String, Inner> inner = Inner::new;
        results.add(inner.apply("inner").toString());
        Supplier<String> above = super::inherited;
        results.add(above.get());
        Supplier<String> fromAbove = this::inherited;
        results.add(fromAbove.get());
        Function<List<String>, Integer> size = List::size;
        results.add("" + size.apply(List.of("a", "b")));
        Callable<String> bound = "bound"::trim;
        try {
            results.add(bound.call());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        results.add(String.join(" ", joined("a", "b")));
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> "serializable";
        results.add(serializable.get());
    }

    private static String[] joined(String... words) {
        UnaryOperator<String[]> clone = String[]::clone;
        return clone.apply(words);
    }

    private void conversions() {
        IntSupplier unboxed = Integer.valueOf(5)::intValue;
        results.add("" + unboxed.getAsInt());
        Function<Integer, Integer> boxing = Calls::twice;
        results.add("" + boxing.apply(4));
        ToLongFunction<Integer> widening = Calls::twice;
        results.add("" + widening.applyAsLong(4));
        ToDoubleFunction<Integer> unboxedAndWidened = number -> number;
        results.add("" + unboxedAndWidened.applyAsDouble(4));
        ToDoubleFunction<Integer> ofAList = List.of(1.5, 2.5)::get;
        results.add("" + ofAList.applyAsDouble(1));
        Predicate<String> ofAMap = Map.of("yes", true, "no", false)::get;
        results.add("" + ofAMap.test("yes") + ofAMap.test("no"));
        LongUnaryOperator longs = large -> large * 2;
        results.add("" + longs.applyAsLong(1L << 40));
        DoubleUnaryOperator reals = Math::sqrt;
        results.add("" + reals.applyAsDouble(2));
        IntPredicate even = number -> number % 2 == 0;
        results.add("" + even.test(4) + even.negate().test(4));
        Predicate<String> empty = String::isEmpty;
        results.add("" + empty.test(""));
        BinaryOperator<Double> larger = Math::max;
        results.add("" + larger.apply(1.0, 2.0));
        Function<Character, Object> letters = Character::isLetter;
        results.add("" + letters.apply('x'));
        results.add("" + IntStream.range(0, 5).mapToObj(Integer::toString).toList());
    }

    /** Whoever hands something else to what takes strings is told so, though the code would take anything. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void foreign() {
        List<Object> kept = new ArrayList<>();
        Consumer<String> strings = kept::add;
        try {
            ((Consumer) strings).accept(1);
            results.add("kept " + kept);
        } catch (ClassCastException e) {
            results.add("refused");
        }
    }

    private void elsewhere() {
        results.add(Private.greeting().get());
        results.add(((Named) () -> "name").said());
        results.add(new Inner("second").later().get());
    }

    private void texts(String text, char letter, int whole, long large, float fraction, double real, byte small, short less, boolean truth, Object nothing) {
        results.add("a" + text + letter + whole + "b" + large + fraction + real + small + less + truth + nothing);
        results.add(text + text);
        results.add("\u0001marks\u0002" + text);
        char[] letters = {'x', 'y'};
        results.add(("" + letters).substring(0, 3));
        String sum = "sum ";
        sum += whole;
        results.add(sum);
    }

    private static int twice(int number) {
        return 2 * number;
    }

    private void say(Supplier<String> words) {
        results.add(words.get());
    }

    private static String nested(Supplier<String> words) {
        return "(" + words.get() + ")";
    }

    /** The objects that two constant lambdas become: each place always gives the same. */
    public static List<Object> constants() {
        List<Object> constants = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            constants.add((Supplier<String>) () -> "one");
            constants.add((Supplier<String>) () -> "other");
        }
        return constants;
    }

    /** What lambdas in an interface become. */
    interface Named {

        String name();

        default String said() {
            Supplier<String> words = () -> prefix() + name();
            return words.get();
        }

        private String prefix() {
            Supplier<String> prefix = () -> "said ";
            return prefix.get();
        }
    }

    private static final class Private {

        private static Supplier<String> greeting() {
            return Private::words;
        }

        private static String words() {
            return "private";
        }
    }

    private final class Inner {

        private final String name;

        private Inner(String name) {
            this.name = name;
        }

        private Supplier<String> later() {
            return () -> name + " of " + own;
        }

        @Override
        public String toString() {
            return name + " " + own;
        }
    }
}
