package org.rightplace.workshop.internal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.rightplace.workshop.Token;

/** One request and its answer, in the terms of the pages. */
final class Visit {

    private static final System.Logger LOG = System.getLogger(Visit.class.getName());
    private static final int HOURS_KEPT = 24 * 3600;
    private static final int SHORTEST_TOKEN = 40;
    private static final int LONGEST_TOKEN = 60;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Site site;
    private final Form form;
    private final String visitor;
    private final boolean known;

    Visit(HttpServletRequest request, HttpServletResponse response, Site site) throws Refusal {
        this.request = request;
        this.response = response;
        this.site = site;
        this.form = Form.of(request, site.nanos());
        var carried = cookie(site.visitorCookie());
        this.known = carried.isPresent();
        this.visitor = carried.orElseGet(Token::next);
    }

    String path() {
        // As it was sent: none of our paths has anything in it that would be written in another way.
        return request.getRequestURI();
    }

    boolean post() {
        return request.getMethod().equals("POST");
    }

    Form form() {
        return form;
    }

    /** The network that it comes from, as limits know it. */
    String network() {
        return site.address().network(request);
    }

    /** The secret that the visitor's device keeps. */
    String visitor() {
        return visitor;
    }

    /** Whether it kept it from an earlier visit. */
    boolean known() {
        return known;
    }

    /** What the forms of this device carry, which a page elsewhere cannot know. */
    String formToken() {
        return Token.hash("form " + visitor);
    }

    /** Whether the device holds the facilitator's secret. */
    boolean facilitator() {
        return cookie(site.facilitatorCookie()).filter(site::isFacilitator).isPresent();
    }

    /** Whether the answer is read by a script of ours, rather than shown. */
    boolean scripted() {
        return "fetch".equals(request.getHeader("X-Rightplace"));
    }

    String header(String name) {
        return request.getHeader(name);
    }

    void remember(String cookie, String secret) {
        // Sent along with a link from elsewhere, such as one in a message that a browser shows, but with no form from elsewhere.
        // Were it held back with the link, whoever follows it again would be given another cookie, and lose their ballot.
        response.addHeader(
                "Set-Cookie",
                cookie + "=" + secret + "; Path=/; Max-Age=" + HOURS_KEPT + "; HttpOnly; SameSite=Lax"
                        + (site.address().secure() ? "; Secure" : ""));
    }

    void page(int status, String title, DomContent... content) {
        if (!known && !scripted()) {
            remember(site.visitorCookie(), visitor);
        }
        send(status, "text/html; charset=utf-8", Layout.page(title, site.name(), content));
    }

    void fragment(DomContent content) {
        send(200, "text/html; charset=utf-8", content.render());
    }

    void send(int status, String type, String content) {
        response.setStatus(status);
        write(request, response, type, content);
    }

    /** Writes an answer out, unless its head alone was asked for. */
    static void write(HttpServletRequest request, HttpServletResponse response, String type, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            try {
                response.getOutputStream().write(bytes);
            } catch (IOException e) {
                // Whoever asked has gone, as phones do. There is nobody left to answer, and nothing of ours went wrong.
                LOG.log(System.Logger.Level.TRACE, "An answer reached nobody.", e);
            }
        }
    }

    void keepFor(int seconds) {
        response.setHeader("Cache-Control", "private, max-age=" + seconds);
    }

    void retryAfter(int seconds) {
        response.setHeader("Retry-After", Integer.toString(seconds));
    }

    /** Sends the browser on, so that loading the page again sends no form again. */
    void go(String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setContentLength(0);
    }

    private Optional<String> cookie(String name) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                // A token that somebody made up is no better guarded than they made it.
                .filter(value -> value.length() >= SHORTEST_TOKEN && value.length() <= LONGEST_TOKEN)
                .findFirst();
    }
}
