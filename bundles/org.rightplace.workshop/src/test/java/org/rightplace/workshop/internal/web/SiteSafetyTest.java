package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.testing.Room;

/** What is forged, too large, from elsewhere or out of order does no harm and is answered in words. */
class SiteSafetyTest extends OpenSite {

    @Test
    void aPageThatGoesWrongIsOneOfOurs() throws Exception {
        broken = true;

        var answered = new Browser(client, origin).get("/");

        assertThat(answered.statusCode()).isEqualTo(500);
        assertThat(answered.body()).contains("/style.css", "What was saved is still there").doesNotContain("Exception").doesNotContain("no clock");
        assertThat(answered.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void aForgedTokenHasNoBallot() throws Exception {
        var mallory = new Browser(client, origin);
        mallory.get("/");
        mallory.cookies().replaceAll((name, value) -> Token.next());

        assertThat(mallory.get("/ballot").statusCode()).isEqualTo(403);
        mallory.cookies().replaceAll((name, value) -> "short");
        assertThat(mallory.get("/ballot").statusCode()).isEqualTo(403);
    }

    @Test
    void aForgedFacilitatorGetsNowhere() throws Exception {
        var mallory = joined("Mallory", "");
        var name = "rightplace-facilitator-" + Token.hash(Room.WORKSHOP).substring(0, 8);
        mallory.cookies().put(name, Token.next());

        for (var path : List.of("/facilitator", "/facilitator/live", "/room", "/room/live", "/code.svg")) {
            assertThat(mallory.get(path).statusCode()).as(path).isEqualTo(403);
        }
        mallory.get("/ballot?q=0");
        for (var path : List.of("/facilitator/round", "/facilitator/timer", "/facilitator/return", "/facilitator/agree", "/facilitator/hand-over")) {
            var token = mallory.page().contains("name=\"t\"") ? mallory.token() : "";
            assertThat(mallory.post(path, Map.of("do", "close", "t", token)).statusCode()).as(path).isEqualTo(403);
            mallory.get("/ballot?q=0");
        }
        assertThat(mallory.get("/facilitator/enter/" + Token.next()).statusCode()).isEqualTo(403);
        assertThat(room.running().open()).isTrue();
    }

    @Test
    void aFormFromElsewhereIsNotTaken() throws Exception {
        var ann = joined("Ann", "");
        var good = Map.of(
                "t", ann.token(),
                "s", ann.field("s"),
                "q", ann.field("q"),
                "n", ann.field("n"),
                "o", room.asked(0).question().options().getFirst().id());
        var body = Browser.encoded(good);
        var without = Browser.encoded(Map.of("s", ann.field("s"), "q", ann.field("q"), "n", "1", "o", good.get("o")));

        assertThat(ann.send(ann.form("/answer", body).header("Origin", "http://elsewhere.example").build()).statusCode()).isEqualTo(403);
        assertThat(ann.send(ann.form("/answer", body).header("Origin", "null").build()).statusCode()).isEqualTo(403);
        assertThat(ann.send(ann.form("/answer", body).header("Sec-Fetch-Site", "cross-site").build()).statusCode()).isEqualTo(403);
        assertThat(ann.send(ann.form("/answer", without).build()).statusCode()).isEqualTo(403);
        assertThat(room.running().progress().people().getFirst().answered()).isZero();
        assertThat(ann.send(ann.form("/answer", body).header("Origin", origin).build()).statusCode()).isEqualTo(303);
        assertThat(room.running().progress().people().getFirst().answered()).isEqualTo(1);
    }

    @Test
    void aNameThatIsNotOursIsNotAnswered() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: elsewhere.example:" + port + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aScriptInANameIsText() throws Exception {
        var evil = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        joined(evil, "clinicians");
        var facilitator = facilitator();

        assertThat(facilitator.page()).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>").doesNotContain("<img src=x");
        assertThat(facilitator.get("/facilitator/live").body()).doesNotContain("<script>").doesNotContain("<img src=x");
    }

    @Test
    void noPageHasAScriptOrStyleInItAndThePolicyForbidsThem() throws Exception {
        var ann = joined("Ann", "clinicians");
        var facilitator = facilitator();
        var pages = new ArrayList<>(List.of(ann.page(), ann.get("/ballot?all=1").body(), ann.get("/ballot?review=1").body(), facilitator.page(), facilitator.get("/room").body()));
        room.running().closeRound();
        pages.add(ann.get("/ballot").body());

        assertThat(pages).allSatisfy(page -> assertThat(page)
                .doesNotContainPattern("<script(?! src=\"/page.js\")")
                .doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+="));
        var headers = ann.get("/ballot").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theCookieIsForThisServerAloneAndHiddenFromScripts() throws Exception {
        var response = new Browser(client, origin).send(HttpRequest.newBuilder(java.net.URI.create(origin + "/")).build());

        assertThat(response.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .as("whoever follows a link in a message keeps the ballot they have")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void tooMuchIsRefusedWithAPageThatSaysSo() throws Exception {
        var ann = joined("Ann", "");
        var body = "t=" + ann.token() + "&o=" + "x".repeat(Form.LARGEST);

        var refused = ann.send(ann.form("/answer", body).build());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("That is too much");
    }

    @Test
    void tooMuchWithoutSayingHowMuchIsRefusedToo() throws Exception {
        var ann = joined("Ann", "");
        var chunk = "x".repeat(1000);
        var request = ann.request("/answer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(chunk.repeat(200).getBytes(StandardCharsets.US_ASCII))))
                .build();

        assertThat(ann.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsNoFormIsRefused() throws Exception {
        var ann = joined("Ann", "");

        var json = ann.request("/answer").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        assertThat(ann.send(json).statusCode()).isEqualTo(415);
        assertThat(ann.send(ann.form("/answer", "t=%zz").build()).statusCode()).isEqualTo(400);
        assertThat(ann.send(ann.request("/answer").method("DELETE", HttpRequest.BodyPublishers.noBody()).build()).statusCode()).isEqualTo(405);
    }

    @Test
    void nothingElseOfTheWorkspaceIsThere() throws Exception {
        var ann = joined("Ann", "");
        for (var path : List.of("/rightplace.json", "/../rightplace.json", "/%2e%2e/places.json", "/framework.json", "/WEB-INF/web.xml", "/.rightplace/lock", "/style.css/..;/", "/results.json", "//")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .containsPattern("^HTTP/1.1 4\\d\\d");
        }
        assertThat(ann.get("/results").statusCode()).isEqualTo(403);
    }
}
