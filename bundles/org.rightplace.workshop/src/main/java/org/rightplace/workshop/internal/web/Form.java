package org.rightplace.workshop.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** What a form sent. It is read here rather than by the server, so that too much of it gets a page that says so. */
final class Form {

    /** The most that a form of ours can come to, with room to spare. */
    static final int LARGEST = 64 * 1024;

    private static final int BUFFER = 2 * 1024;
    private static final long LONGEST_NANOS = 30_000_000_000L;
    private static final int MOST_FIELDS = 2000;
    private static final String TYPE = "application/x-www-form-urlencoded";

    private final Map<String, String> fields = new HashMap<>();

    private Form() {}

    /**
     * Reads the form of a request, or its address where it has no form.
     *
     * @param nanos a clock that only runs forward
     */
    static Form of(HttpServletRequest request, LongSupplier nanos) throws Refusal {
        var form = new Form();
        if (request.getMethod().equals("POST")) {
            var type = request.getContentType();
            if (type == null || !type.split(";")[0].strip().equalsIgnoreCase(TYPE)) {
                throw new Refusal(415, "That cannot be read", "Only the forms of this workshop can be sent here.");
            }
            if (request.getContentLengthLong() > LARGEST) {
                throw tooLarge();
            }
            form.read(new String(body(request, nanos), StandardCharsets.ISO_8859_1));
        } else if (request.getQueryString() != null) {
            form.read(request.getQueryString());
        }
        return form;
    }

    /** What a field holds; empty if it is not there. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What a field holds as a number; the other number if that is not one. */
    long number(String name, long otherwise) {
        var text = text(name);
        // More digits than this are no number of ours.
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : otherwise;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    private static byte[] body(HttpServletRequest request, LongSupplier nanos) throws Refusal {
        try {
            return whole(request, nanos);
        } catch (IOException e) {
            // Whoever sent it has gone, or was silent for too long. That is their network's fault and not worth a line.
            throw tooSlow();
        }
    }

    private static byte[] whole(HttpServletRequest request, LongSupplier nanos) throws IOException, Refusal {
        long begun = nanos.getAsLong();
        var in = request.getInputStream();
        var body = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > LARGEST) {
                throw tooLarge();
            }
            // Silence ends a connection anyway; this ends what trickles in so as to be never silent.
            if (nanos.getAsLong() - begun > LONGEST_NANOS) {
                throw tooSlow();
            }
        }
        return body.toByteArray();
    }

    private void read(String encoded) throws Refusal {
        for (var pair : encoded.split("&", MOST_FIELDS + 1)) {
            if (fields.size() >= MOST_FIELDS) {
                throw tooLarge();
            }
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "That cannot be read", "What was sent is damaged. Go back and try again.");
        }
    }

    private static Refusal tooSlow() {
        return new Refusal(408, "That took too long", "The network is too slow just now. Go back and try again.");
    }

    private static Refusal tooLarge() {
        return new Refusal(413, "That is too much", "What was sent is larger than any form of this workshop. Go back and send less.");
    }
}
