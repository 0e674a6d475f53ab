package org.rightplace.workshop.internal.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser without scripts does: keeps cookies, follows where it is sent, and posts the forms it was given. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"t\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";

    Browser(HttpClient client, String origin) {
        this.client = client;
        this.origin = origin;
    }

    String page() {
        return page;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** What the last page's forms carry. */
    String token() {
        return field("t");
    }

    /** What a hidden field of the last page holds. */
    String field(String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("no field " + name + " in " + page);
        }
        return found.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return followed(send(request(path).GET().build()));
    }

    /** Posts a form of the last page. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        var token = TOKEN.matcher(page);
        if (token.find()) {
            all.putIfAbsent("t", token.group(1));
        }
        return followed(send(form(path, encoded(all)).build()));
    }

    HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(origin + path));
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";")[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        });
        page = response.body();
        return response;
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> followed(HttpResponse<String> response) throws IOException, InterruptedException {
        return response.statusCode() == 303
                ? get(response.headers().firstValue("Location").orElseThrow())
                : response;
    }
}
