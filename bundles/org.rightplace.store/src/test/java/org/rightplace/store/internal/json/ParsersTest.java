package org.rightplace.store.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made here must read, refuse and report as what the library's factory makes, which it stands in for. */
class ParsersTest {

    private static final String DOCUMENT = """
            {
              "schema" : 1,
              "text": "plain, é, 漢, 😀, \\u00e9 \\uD83D\\ude00 and \\"quoted\\" \\\\ \\/ \\b\\f\\n\\r\\t",
              "": "",
              "numbers": [ 0, -0, 12, 123456789012345678, 0.5, -0.0, 3.14159265358979312, 1E3, 1.0E-7, 12345678901234567890123 ],
              "words": [true,false , null],
              "groups": [ {}, [], {"a": {"b": {"c": [[[1]]]}}, "b": 1}, {"a": 2} ]
            }
            """;

    private final Parsers parsers = new Parsers();

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(100)
                    .maxStringLength(10_000_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    static Stream<byte[]> extremes() {
        return Stream.of(
                        "", " ", "{", "{}", "{\n", "[]", "1", "{\"a\":1,\"a\":2}", "{\"a\":\"x}",
                        "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}",
                        "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}",
                        "{\"a\":" + "9".repeat(100) + "}",
                        "{\"a\":" + "9".repeat(101) + "}",
                        "{\"a\":0." + "9".repeat(101) + "}",
                        "{\"a\":1e999999999}",
                        "{\"a\":\"" + "x".repeat(10_000_000) + "\"}",
                        "{\"a\":\"" + "x".repeat(10_000_001) + "\"}",
                        "{\"" + "x".repeat(50_001) + "\":1}",
                        "\uFEFF{\"a\":1}", "\uFEFF", "\0\0\0\0\0\0\0\0")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("extremes")
    void the_bounds_are_the_same(byte[] document) throws IOException {
        assertThat(events(parsers.open(document))).isEqualTo(events(factory.createParser(document)));
    }

    @Test
    void every_encoding_is_read() throws IOException {
        for (var encoding : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE")) {
            for (var text : List.of("{}", "{\"a\": \"é\"}", DOCUMENT, "\uFEFF" + DOCUMENT)) {
                var document = text.getBytes(Charset.forName(encoding));

                assertThat(events(parsers.open(document)))
                        .as(encoding + " " + text)
                        .isEqualTo(events(factory.createParser(document)));
            }
        }
    }

    @Test
    void damage_is_reported_in_the_same_words_and_at_the_same_place() throws IOException {
        int whole = 0;
        for (int seed = 0; seed < 50_000; seed++) {
            var document = damaged(new Random(seed));
            var events = events(parsers.open(document));

            assertThat(events)
                    .as(() -> new String(document, StandardCharsets.UTF_8))
                    .isEqualTo(events(factory.createParser(document)));
            whole += events.getLast().equals("end") ? 1 : 0;
        }
        // So that this says something of both: some damage leaves a document that can be read.
        assertThat(whole).isBetween(2_500, 47_500);
    }

    private static List<String> events(JsonParser opened) throws IOException {
        var events = new ArrayList<String>();
        try (var parser = opened) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var number = token.isNumeric() ? parser.getNumberType() + " " + parser.getNumberValue() : "";
                events.add(token + " " + parser.currentName() + " " + parser.getText() + " " + number + at(parser.currentTokenLocation()));
            }
            events.add("end");
        } catch (JsonProcessingException e) {
            events.add(e.getOriginalMessage() + at(e.getLocation()));
        }
        return events;
    }

    private static String at(JsonLocation where) {
        return where == null ? "" : " at " + where.getLineNr() + ":" + where.getColumnNr();
    }

    private static byte[] damaged(Random random) {
        var bytes = new ByteArrayOutputStream();
        var document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int next = at + random.nextInt(document.length - at);
            bytes.write(document, at, next - at);
            switch (random.nextInt(4)) {
                case 0 -> at = next + 1;
                case 1 -> {
                    bytes.write(chance(random));
                    at = next;
                }
                case 2 -> {
                    bytes.write(chance(random));
                    at = next + 1;
                }
                default -> at = Math.min(document.length - 1, next + random.nextInt(12));
            }
            at = Math.min(at, document.length - 1);
        }
        bytes.write(document, at, document.length - at);
        return bytes.toByteArray();
    }

    private static int chance(Random random) {
        var marks = "{}[]\",:\\/'-+.eE0123456789 \n\r\ttrufalsn\u0000\u001f\u007f";
        return random.nextInt(4) == 0 ? random.nextInt(256) : marks.charAt(random.nextInt(marks.length()));
    }
}
