package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;

/** How single values are written. */
final class Scalars {

    private Scalars() {}

    static final Codec<String> TEXT = new Codec<>() {
        @Override
        public String read(JsonParser parser) throws IOException, BadJson {
            Tokens.expect(parser, JsonToken.VALUE_STRING, "a text");
            return parser.getText();
        }

        @Override
        public void write(JsonGenerator generator, String value) throws IOException {
            generator.writeString(value);
        }

        @Override
        public boolean absent(String value) {
            return value == null || value.isEmpty();
        }
    };

    static final Codec<Boolean> FLAG = new Codec<>() {
        @Override
        public Boolean read(JsonParser parser) throws IOException, BadJson {
            if (!parser.currentToken().isBoolean()) {
                throw Tokens.wrong(parser, "true or false");
            }
            return parser.getBooleanValue();
        }

        @Override
        public void write(JsonGenerator generator, Boolean value) throws IOException {
            generator.writeBoolean(value);
        }

        @Override
        public boolean absent(Boolean value) {
            return !value;
        }

        @Override
        public Boolean missing() {
            return false;
        }
    };

    /**
     * A number that may have a fraction.
     *
     * @param missing what a file that does not give it says; {@code null} if it need not be given
     */
    static Codec<Double> number(Double missing) {
        return new Codec<>() {
            @Override
            public Double read(JsonParser parser) throws IOException, BadJson {
                if (!parser.currentToken().isNumeric()) {
                    throw Tokens.wrong(parser, "a number");
                }
                double value = parser.getDoubleValue();
                if (!Double.isFinite(value)) {
                    throw Tokens.wrong(parser, "a number of ordinary size");
                }
                return value;
            }

            // A whole number is written without a point, so that a file reads as a person would write it.
            @Override
            public void write(JsonGenerator generator, Double value) throws IOException {
                if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                    generator.writeNumber(value.longValue());
                } else {
                    generator.writeNumber(BigDecimal.valueOf(value));
                }
            }

            @Override
            public Double missing() {
                return missing;
            }
        };
    }

    /** A whole number; the property may be left out if {@code missing} says what that means. */
    static <T extends Number> Codec<T> whole(Class<T> type, Function<Long, T> narrow, T missing) {
        return new Codec<>() {
            @Override
            public T read(JsonParser parser) throws IOException, BadJson {
                if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                    throw Tokens.wrong(parser, "a whole number");
                }
                var size = parser.getNumberType();
                if (size == JsonParser.NumberType.BIG_INTEGER
                        || size == JsonParser.NumberType.LONG && type == Integer.class) {
                    throw Tokens.wrong(parser, "a whole number of ordinary size");
                }
                return narrow.apply(parser.getLongValue());
            }

            @Override
            public void write(JsonGenerator generator, T value) throws IOException {
                generator.writeNumber(value.longValue());
            }

            @Override
            public T missing() {
                return missing;
            }
        };
    }

    static final Codec<LocalDate> DATE = parsed("a date such as 2026-11-22", Dates::date);

    static final Codec<Instant> INSTANT = parsed("a moment such as 2026-11-22T10:30:00Z", Dates::instant);

    private static <T> Codec<T> parsed(String what, Function<String, T> parse) {
        return new Codec<>() {
            @Override
            public T read(JsonParser parser) throws IOException, BadJson {
                Tokens.expect(parser, JsonToken.VALUE_STRING, what);
                try {
                    return parse.apply(parser.getText());
                } catch (DateTimeException e) {
                    throw Tokens.wrong(parser, what);
                }
            }

            @Override
            public void write(JsonGenerator generator, T value) throws IOException {
                generator.writeString(value.toString());
            }
        };
    }

    /** A constant, written in lower case with hyphens. */
    static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        var constants = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            constants.put(written(constant), constant);
        }
        return new Codec<>() {
            @Override
            public E read(JsonParser parser) throws IOException, BadJson {
                var constant = parser.currentToken() == JsonToken.VALUE_STRING ? constants.get(parser.getText()) : null;
                if (constant == null) {
                    throw Tokens.wrong(parser, "one of " + String.join(", ", constants.keySet()));
                }
                return constant;
            }

            @Override
            public void write(JsonGenerator generator, E value) throws IOException {
                generator.writeString(written(value));
            }
        };
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
