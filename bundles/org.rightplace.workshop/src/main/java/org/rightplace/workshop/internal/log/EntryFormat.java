package org.rightplace.workshop.internal.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** How an entry is written: one line of JSON behind a checksum, so that a line cut off is told from a whole one. */
final class EntryFormat {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int CHECKSUM = 8;
    private static final String KIND = "e";
    private static final String AT = "t";
    private static final String PARTICIPANT = "p";
    private static final String TOKEN = "k";
    private static final String NAME = "name";
    private static final String SUBGROUP = "group";
    private static final String SERVICE = "s";
    private static final String QUESTION = "q";
    private static final String OPTION = "o";
    private static final String SEQUENCE = "n";
    private static final String UNTIL = "until";
    private static final String ROUND = "r";
    private static final String OPENED = "opened";
    private static final String CLOSED = "closed";
    private static final String REVEALED = "revealed";

    /** What stands before the id of a service whose questions follow; where there are several rounds, after the round. */
    private static final String ASKED = "ask:";

    private EntryFormat() {}

    static byte[] line(Entry entry) {
        var content = new ByteArrayOutputStream(160);
        try (var json = JSON.createGenerator(content)) {
            json.writeStartObject();
            json.writeStringField(KIND, entry.getClass().getSimpleName());
            json.writeNumberField(AT, entry.at());
            write(json, entry);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = content.toByteArray();
        var line = new byte[CHECKSUM + 1 + bytes.length + 1];
        System.arraycopy(checksum(bytes, 0, bytes.length).getBytes(StandardCharsets.US_ASCII), 0, line, 0, CHECKSUM);
        line[CHECKSUM] = ' ';
        System.arraycopy(bytes, 0, line, CHECKSUM + 1, bytes.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** The entry on a line without its end; empty if the line is damaged. */
    static Optional<Entry> entry(byte[] line, int from, int to) {
        int start = from + CHECKSUM + 1;
        if (start > to || line[start - 1] != ' ') {
            return Optional.empty();
        }
        var sum = new String(line, from, CHECKSUM, StandardCharsets.US_ASCII);
        if (!sum.equals(checksum(line, start, to - start))) {
            return Optional.empty();
        }
        try (var parser = JSON.createParser(line, start, to - start)) {
            var fields = new HashMap<String, List<String>>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                fields.put(name, values(parser));
            }
            return Optional.of(entry(fields));
        } catch (JsonProcessingException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        switch (entry) {
            case Entry.Joined joined -> {
                json.writeStringField(PARTICIPANT, joined.participant());
                json.writeStringField(TOKEN, joined.token());
                json.writeStringField(NAME, joined.name());
                json.writeStringField(SUBGROUP, joined.subgroup());
            }
            case Entry.Returned returned -> {
                json.writeStringField(PARTICIPANT, returned.participant());
                json.writeStringField(TOKEN, returned.token());
            }
            case Entry.PutOut out -> {
                json.writeStringField(PARTICIPANT, out.participant());
                json.writeNumberField(ROUND, out.round());
            }
            case Entry.Answered answered -> {
                json.writeStringField(PARTICIPANT, answered.participant());
                json.writeStringField(SERVICE, answered.service());
                json.writeStringField(QUESTION, answered.question());
                json.writeStringField(OPTION, answered.option());
                json.writeNumberField(SEQUENCE, answered.sequence());
                json.writeNumberField(ROUND, answered.round());
            }
            case Entry.Timed timed -> json.writeNumberField(UNTIL, timed.until());
            case Entry.Opened opened -> {
                json.writeNumberField(ROUND, opened.round());
                write(json, ASKED, opened.questions());
            }
            case Entry.Closed closed -> json.writeNumberField(ROUND, closed.round());
            case Entry.Reopened reopened -> json.writeNumberField(ROUND, reopened.round());
            case Entry.Revealed revealed -> json.writeNumberField(ROUND, revealed.round());
            case Entry.Inherited inherited -> {
                write(json, OPENED, inherited.rounds().stream().map(round -> Long.toString(round.opened())).toList());
                write(json, CLOSED, inherited.rounds().stream().map(round -> Long.toString(round.closed())).toList());
                write(json, REVEALED, inherited.rounds().stream().map(round -> Boolean.toString(round.revealed())).toList());
                for (int i = 0; i < inherited.rounds().size(); i++) {
                    write(json, i + ASKED, inherited.rounds().get(i).questions());
                }
            }
        }
    }

    private static void write(JsonGenerator json, String before, Map<String, List<String>> questions) throws IOException {
        for (var service : questions.entrySet()) {
            write(json, before + service.getKey(), service.getValue());
        }
    }

    private static void write(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static Entry entry(Map<String, List<String>> fields) {
        long at = number(fields, AT);
        return switch (text(fields, KIND)) {
            case "Joined" -> new Entry.Joined(
                    at, text(fields, PARTICIPANT), text(fields, TOKEN), text(fields, NAME), text(fields, SUBGROUP));
            case "Returned" -> new Entry.Returned(at, text(fields, PARTICIPANT), text(fields, TOKEN));
            case "PutOut" -> new Entry.PutOut(at, text(fields, PARTICIPANT), round(fields));
            case "Answered" -> new Entry.Answered(
                    at,
                    text(fields, PARTICIPANT),
                    text(fields, SERVICE),
                    text(fields, QUESTION),
                    text(fields, OPTION),
                    number(fields, SEQUENCE),
                    round(fields));
            case "Opened" -> new Entry.Opened(at, round(fields), asked(fields, ASKED));
            case "Closed" -> new Entry.Closed(at, round(fields));
            case "Reopened" -> new Entry.Reopened(at, round(fields));
            case "Revealed" -> new Entry.Revealed(at, round(fields));
            case "Inherited" -> new Entry.Inherited(at, held(fields));
            case "Timed" -> new Entry.Timed(at, number(fields, UNTIL));
            default -> throw new IllegalArgumentException("no such entry");
        };
    }

    private static List<String> values(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return List.of(parser.getText());
        }
        var values = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(parser.getText());
        }
        return List.copyOf(values);
    }

    private static List<Entry.Held> held(Map<String, List<String>> fields) {
        var opened = fields.getOrDefault(OPENED, List.of());
        var closed = fields.getOrDefault(CLOSED, List.of());
        var revealed = fields.getOrDefault(REVEALED, List.of());
        if (closed.size() != opened.size() || revealed.size() != opened.size()) {
            throw new IllegalArgumentException("a round is not told of whole");
        }
        var held = new ArrayList<Entry.Held>();
        for (int i = 0; i < opened.size(); i++) {
            held.add(new Entry.Held(
                    Long.parseLong(opened.get(i)),
                    Long.parseLong(closed.get(i)),
                    Boolean.parseBoolean(revealed.get(i)),
                    asked(fields, i + ASKED)));
        }
        return held;
    }

    private static Map<String, List<String>> asked(Map<String, List<String>> fields, String before) {
        var asked = new HashMap<String, List<String>>();
        fields.forEach((name, questions) -> {
            if (name.startsWith(before)) {
                asked.put(name.substring(before.length()), questions);
            }
        });
        return asked;
    }

    private static String text(Map<String, List<String>> fields, String name) {
        var values = fields.getOrDefault(name, List.of());
        if (values.size() != 1) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return values.getFirst();
    }

    // Not said in logs written before rounds were numbered.
    private static int round(Map<String, List<String>> fields) {
        return fields.containsKey(ROUND) ? Math.toIntExact(number(fields, ROUND)) : 0;
    }

    private static long number(Map<String, List<String>> fields, String name) {
        return Long.parseLong(text(fields, name));
    }

    private static String checksum(byte[] content, int from, int length) {
        var sum = new CRC32C();
        sum.update(content, from, length);
        return "%08x".formatted(sum.getValue());
    }
}
