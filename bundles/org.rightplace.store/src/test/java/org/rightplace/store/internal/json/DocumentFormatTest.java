package org.rightplace.store.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.store.internal.RandomEntities;

class DocumentFormatTest {

    private final DocumentFormat format = new DocumentFormat(new Json());

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back_equal_and_written_again_the_same(Kind kind) throws BadJson {
        for (int seed = 0; seed < 200; seed++) {
            var random = new RandomEntities(new Random(seed));
            Map<String, Entity> byId = java.util.stream.Stream.generate(() -> random.entity(kind))
                    .limit(kind.single() ? 1 : 4)
                    .collect(Collectors.toMap(Entity::id, entity -> entity, (first, second) -> first));
            var document = new Document(kind, List.copyOf(byId.values()), Map.of("later", "kept"));

            var written = format.write(document);
            var read = format.read(kind, written);

            assertThat(read.entities()).containsExactlyInAnyOrderElementsOf(document.entities());
            assertThat(read.unknown()).isEqualTo(document.unknown());
            assertThat(text(format.write(read))).isEqualTo(text(written));
        }
    }

    @Test
    void a_file_reads_like_something_a_person_would_write() {
        var place = PlaceBuilder.builder()
                .id("fleetwood")
                .name("Fleetwood")
                .level("neighbourhood")
                .parents(List.of("fylde-coast"))
                .build();

        assertThat(text(format.write(new Document(Kind.PLACES, List.of(place), Map.of())))).isEqualTo("""
                {
                  "schema": 1,
                  "places": [
                    {
                      "id": "fleetwood",
                      "name": "Fleetwood",
                      "level": "neighbourhood",
                      "parents": [
                        "fylde-coast"
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void properties_of_a_newer_version_and_of_plugins_stay_where_they_were() throws BadJson {
        var written = """
                {
                  "schema": 1,
                  "places": [
                    {
                      "id": "a",
                      "name": "A",
                      "altitude": 12.50,
                      "extensions": {
                        "plugin.one": {
                          "id": "x",
                          "deep": [
                            null,
                            1e2
                          ]
                        }
                      },
                      "level": "system",
                      "zone": "new"
                    }
                  ],
                  "remarks": "from later"
                }
                """;
        var read = format.read(Kind.PLACES, bytes(written));
        var renamed = ((Place) read.entities().getFirst()).withName("B");

        assertThat(text(format.write(new Document(Kind.PLACES, List.of(renamed), read.unknown()))))
                .isEqualTo(written.replace("\"A\"", "\"B\"").replace("1e2", "1E+2"));
    }

    @Test
    void every_way_a_file_can_be_wrong_is_named_with_its_place() {
        var wrong = new HashMap<String, String>();
        wrong.put("", "the file is empty");
        wrong.put("[]", "line 1, column 1: should be a group of properties in braces, but is a list.");
        wrong.put("{\"name\": \"left-pad\", \"version\": \"1.0\"}", "it has no \"places\"");
        wrong.put("{\n  \"places\": [\n    {\"id\": \"a\"", "line 3, column 15: the file stops in the middle");
        wrong.put("{\"places\": [{\"id\": \"a\", \"id\": \"b\"}]}", "the property \"id\" is given twice");
        wrong.put("{\"places\": [{\"name\": \"x\"}]}", "line 1, column 13: an \"id\" is missing");
        wrong.put("{\"places\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}", "two entries have the id \"a\"");
        wrong.put("{\"places\": [{\"id\": \"a\", \"name\": 7}]}", "\"name\" should be a text, but is the number 7.");
        wrong.put("{\"places\": [{\"id\": \"a\", \"parents\": \"b\"}]}", "\"parents\" should be a list, but is the text");
        wrong.put("{\"places\": {}}", "\"places\" should be a list, but is a group of properties.");
        wrong.put("{\"places\": [null]}", "should be a group of properties, but is null.");
        wrong.put("{\"places\": []} []", "there is more after the end");
        wrong.put("{\"schema\": 2, \"places\": 7}", "written by a newer version of Rightplace (schema 2");
        wrong.put("{\"schema\": \"x\", \"places\": []}", "its \"schema\" should be a whole number");
        wrong.put("{\"schema\": 0, \"places\": []}", "its \"schema\" should be a whole number");
        wrong.put("{\"schema\": 99999999999999999999, \"places\": []}", "its \"schema\" should be a whole number");
        wrong.put("{\"places\": [], \"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}", "nested deeper");
        wrong.put("{\"places\": [], \"x\": " + "9".repeat(5000) + "}", "a number longer than any");
        wrong.put("<<<<<<< HEAD\n{}", "line 1, column 1: it holds the marks of an unfinished merge");
        wrong.put("{\"places\": [],}", "line 1, column 15: it is not well-formed JSON");
        wrong.forEach((content, message) -> assertThatThrownBy(() -> format.read(Kind.PLACES, bytes(content)))
                .as(content.length() < 100 ? content : content.substring(0, 100))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining(message));
    }

    @Test
    void a_newer_file_is_said_to_be_newer_though_the_rest_of_it_cannot_be_parsed() {
        for (var newer : List.of(
                "{\"schema\": 2, \"places\": <later>}",
                "{\"schema\": 2, \"places\": [{\"id\": \"a\", \"id\": \"b\"}]}",
                "{\"schema\": 2",
                "{\"places\": {\"by\": \"id\"}, \"schema\": 2}",
                "{\"remarks\": [], \"schema\": 2, \"locations\": []}")) {
            assertThatThrownBy(() -> format.read(Kind.PLACES, bytes(newer)))
                    .as(newer)
                    .hasMessageContaining("written by a newer version of Rightplace (schema 2, this version knows 1)");
        }
    }

    @Test
    void the_schema_is_found_wherever_a_person_has_moved_it_and_only_at_the_top() throws BadJson {
        for (var ours : List.of(
                "{\"places\": [{\"id\": \"a\"}], \"schema\": 1}",
                "{\"remarks\": {\"schema\": 2}, \"schema\": 1, \"places\": [{\"id\": \"a\", \"schema\": 2}]}",
                "{\"schema\": null, \"places\": [{\"id\": \"a\"}]}",
                "{\"places\": [{\"id\": \"a\"}]}")) {
            assertThat(format.read(Kind.PLACES, bytes(ours)).entities()).as(ours).hasSize(1);
        }
        assertThatThrownBy(() -> format.read(Kind.PLACES, bytes("{\"places\": [], \"schema\": [1]}")))
                .hasMessageContaining("its \"schema\" should be a whole number");
        assertThatThrownBy(() -> format.read(Kind.PLACES, bytes("{\"schema\": 1, \"places\": [], \"schema\": 2}")))
                .hasMessageContaining("the property \"schema\" is given twice");
    }

    @Test
    void a_property_given_twice_is_named_wherever_it_stands() {
        for (var twice : List.of(
                "{\"places\": [], \"places\": []}",
                "{\"places\": [], \"later\": 1, \"later\": null}",
                "{\"places\": [{\"id\": \"a\", \"name\": \"A\", \"level\": \"b\", \"name\": \"A\"}]}",
                "{\"places\": [{\"id\": \"a\", \"zone\": null, \"zone\": 1}]}",
                "{\"places\": [{\"id\": \"a\", \"extensions\": {}, \"extensions\": {}}]}",
                "{\"places\": [{\"id\": \"a\", \"extensions\": {\"p\": {\"x\": null, \"x\": null}}}]}",
                "{\"places\": [{\"id\": \"a\", \"zone\": [{\"a\": 1, \"b\": 2, \"c\": 3, \"b\": 4}]}]}")) {
            assertThatThrownBy(() -> format.read(Kind.PLACES, bytes("\n" + twice)))
                    .as(twice)
                    .isInstanceOf(BadJson.class)
                    .message()
                    .startsWith("line 2, column ")
                    .endsWith("is given twice. Keep one of them.");
        }
        assertThatThrownBy(() -> format.read(
                        Kind.ASSESSMENTS,
                        bytes("{\"assessments\": [{\"id\": \"a\", \"answers\": {\"x\": {}, \"y\": {}, \"x\": {}}}]}")))
                .hasMessageContaining("the property \"x\" is given twice");
    }

    @Test
    void a_constant_that_is_none_is_named_with_those_there_are() {
        for (var wrong : Map.of("\"COUNCIL\"", "the text \"COUNCIL\"", "7", "the number 7", "null", "null", "\"\"", "the text \"\"").entrySet()) {
            assertThatThrownBy(() -> format.read(
                            Kind.ORGANISATIONS, bytes("{\"organisations\": [{\"id\": \"a\",\n\"kind\": " + wrong.getKey() + "}]}")))
                    .hasMessage("line 2, column 9: \"kind\" should be one of commissioner, provider, council, commissioning-support,"
                            + " voluntary, regulator, other, but is " + wrong.getValue() + ".");
        }
    }

    @Test
    void a_date_that_is_none_is_named_with_what_it_should_be() {
        for (var date : List.of("2026-02-30", "2026-13-01", "22/11/2026", "")) {
            assertThatThrownBy(() -> format.read(
                            Kind.DATASETS, bytes("{\"datasets\": [{\"id\": \"a\", \"date\": \"" + date + "\"}]}")))
                    .hasMessageContaining("\"date\" should be a date such as 2026-11-22, but is the text \"" + date + "\".");
        }
    }

    @Test
    void bytes_that_are_not_text_are_named() {
        byte[] latin = "{\"places\": [{\"id\": \"a\", \"name\": \"Caf\u00e9\"}]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> format.read(Kind.PLACES, latin)).hasMessageContaining("not written in UTF-8");
    }

    @Test
    void numbers_that_no_machine_can_hold_are_refused() {
        var practices = "{\"practices\": [{\"id\": \"a\", \"patients\": %s}]}";
        for (var number : List.of("1e400", "99999999999999999999", "1.5", "\"12\"")) {
            assertThatThrownBy(() -> format.read(Kind.PRACTICES, bytes(practices.formatted(number))))
                    .hasMessageContaining("\"patients\" should be a whole number");
        }
        assertThatThrownBy(() -> format.read(
                        Kind.CATALOGUE, bytes("{\"services\": [{\"id\": \"a\", \"position\": 1e400}]}")))
                .hasMessageContaining("\"position\" should be a number of ordinary size");
    }

    @Test
    void an_older_file_is_brought_up_to_date_step_by_step() throws BadJson {
        var newer = new DocumentFormat(new Json(), 3, List.of(renaming(1, "title", "label"), renaming(2, "label", "name")));

        var read = newer.read(Kind.PLACES, bytes("{\"schema\": 1, \"places\": [{\"id\": \"a\", \"title\": \"A\"}]}"));

        assertThat(((Place) read.entities().getFirst()).name()).isEqualTo("A");
        assertThat(text(newer.write(read))).contains("\"schema\": 3");
    }

    private static DocumentFormat.Migration renaming(int from, String before, String after) {
        return new DocumentFormat.Migration() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public Map<String, Object> migrate(Kind kind, Map<String, Object> content) {
                for (var each : (List<?>) content.get(kind.key())) {
                    @SuppressWarnings("unchecked")
                    var entity = (Map<String, Object>) each;
                    entity.put(after, entity.remove(before));
                }
                return content;
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
