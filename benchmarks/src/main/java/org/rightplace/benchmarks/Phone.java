package org.rightplace.benchmarks;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A device that takes part in a workshop as the pages' own script does, over a connection of its own that it keeps while
 * the server lets it.
 */
final class Phone implements Closeable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"t\" value=\"([^\"]+)\"");

    private final URI origin;
    private final InetAddress from;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;
    private String token = "";

    /** What the server answered. */
    record Answer(int status, String body) {}

    /** @param origin what people open to join */
    Phone(URI origin) throws IOException {
        this(origin, InetAddress.getLoopbackAddress());
    }

    /** @param from the address of this machine that it has */
    Phone(URI origin, InetAddress from) {
        this.origin = origin;
        this.from = from;
    }

    /** Joins, and is told so. */
    void join(String code, String subgroup) throws IOException {
        see(get("/"));
        var answer = post("/join", Map.of("code", code, "subgroup", subgroup), false);
        if (answer.status() != 303) {
            throw new IOException("not let in: " + answer.status());
        }
        see(get("/ballot"));
    }

    /** Sends an answer. It is saved if the status is 200. */
    Answer answer(String service, String question, String option, long sequence) throws IOException {
        return post("/answer", Map.of("s", service, "q", question, "o", option, "n", Long.toString(sequence)), true);
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + head(false) + "\r\n");
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private Answer post(String path, Map<String, String> fields, boolean scripted) throws IOException {
        var all = new LinkedHashMap<>(fields);
        all.put("t", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST " + path + " HTTP/1.1\r\n" + head(scripted)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String head(boolean scripted) {
        var head = new StringBuilder("Host: " + origin.getAuthority() + "\r\n");
        if (scripted) {
            head.append("X-Rightplace: fetch\r\n");
        }
        if (!cookies.isEmpty()) {
            head.append("Cookie: ")
                    .append(cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        return head.toString();
    }

    // Every request may be sent again: that is what the numbers of answers are for.
    private Answer send(String request) throws IOException {
        boolean kept = socket != null;
        try {
            return sendOnce(request);
        } catch (IOException e) {
            close();
            if (!kept) {
                throw e;
            }
            return sendOnce(request);
        }
    }

    private Answer sendOnce(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getByName(origin.getHost()), origin.getPort(), from, 0);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean last = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = line.substring(line.indexOf(':') + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "set-cookie" -> keep(value.split(";")[0]);
                case "connection" -> last = value.equals("close");
                default -> {}
            }
        }
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (last) {
            close();
        }
        return new Answer(status, body);
    }

    private void keep(String cookie) {
        cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
    }

    private void see(Answer page) throws IOException {
        var found = TOKEN.matcher(page.body());
        if (page.status() != 200 || !found.find()) {
            throw new IOException("no form to send: " + page.status());
        }
        token = found.group(1);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
