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

    /** What stands before the id of a service whose questions follow. */
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
        } catch (JsonProcessingException | IllegalArgumentException e) {
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
            case Entry.Answered answered -> {
                json.writeStringField(PARTICIPANT, answered.participant());
                json.writeStringField(SERVICE, answered.service());
                json.writeStringField(QUESTION, answered.question());
                json.writeStringField(OPTION, answered.option());
                json.writeNumberField(SEQUENCE, answered.sequence());
            }
            case Entry.Timed timed -> json.writeNumberField(UNTIL, timed.until());
            case Entry.Opened opened -> {
                for (var service : opened.questions().entrySet()) {
                    json.writeArrayFieldStart(ASKED + service.getKey());
                    for (var question : service.getValue()) {
                        json.writeString(question);
                    }
                    json.writeEndArray();
                }
            }
            case Entry.Closed closed -> {}
            case Entry.Reopened reopened -> {}
            case Entry.Revealed revealed -> {}
        }
    }

    private static Entry entry(Map<String, List<String>> fields) {
        long at = number(fields, AT);
        return switch (text(fields, KIND)) {
            case "Joined" -> new Entry.Joined(
                    at, text(fields, PARTICIPANT), text(fields, TOKEN), text(fields, NAME), text(fields, SUBGROUP));
            case "Returned" -> new Entry.Returned(at, text(fields, PARTICIPANT), text(fields, TOKEN));
            case "Answered" -> new Entry.Answered(
                    at,
                    text(fields, PARTICIPANT),
                    text(fields, SERVICE),
                    text(fields, QUESTION),
                    text(fields, OPTION),
                    number(fields, SEQUENCE));
            case "Opened" -> new Entry.Opened(at, asked(fields));
            case "Closed" -> new Entry.Closed(at);
            case "Reopened" -> new Entry.Reopened(at);
            case "Revealed" -> new Entry.Revealed(at);
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

    private static Map<String, List<String>> asked(Map<String, List<String>> fields) {
        var asked = new HashMap<String, List<String>>();
        fields.forEach((name, questions) -> {
            if (name.startsWith(ASKED)) {
                asked.put(name.substring(ASKED.length()), questions);
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

    private static long number(Map<String, List<String>> fields, String name) {
        return Long.parseLong(text(fields, name));
    }

    private static String checksum(byte[] content, int from, int length) {
        var sum = new CRC32C();
        sum.update(content, from, length);
        return "%08x".formatted(sum.getValue());
    }
}
