package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Placement;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.internal.log.Entry;
import org.rightplace.workshop.testing.Room;

class SiteTest {

    private static final String SECRET = Token.next();

    @TempDir
    private Path folder;

    private Room room;
    private Server server;
    private HttpClient client;
    private String origin;
    private int port;
    private volatile long nanos;
    private volatile boolean broken;

    @BeforeEach
    void start() throws Exception {
        room = new Room(folder.resolve("workspace"));
        // Of the kind that the product has.
        var threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server = new Server(threads);
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        connector.open();
        port = connector.getLocalPort();
        origin = "http://127.0.0.1:" + port;
        new ConnectionLimits(ConnectionLimits.MOST, ConnectionLimits.MOST_FROM_ONE).createConnector(server);
        var handler = new ServletContextHandler();
        handler.addServlet(
                new ServletHolder(new Site(
                        room.running(),
                        Address.of(InetAddress.getByName("127.0.0.1"), port),
                        Token.hash(SECRET),
                        this::clock)),
                "/*");
        server.setHandler(handler);
        server.start();
        client = HttpClient.newHttpClient();
        room.running().openRound();
    }

    private long clock() {
        if (broken) {
            throw new IllegalStateException("no clock");
        }
        return nanos;
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.stop();
        room.close();
    }

    @Test
    void somebodyJoinsAndAnswersEverythingWithoutAnyScript() throws Exception {
        var ann = joined("Ann", "clinicians");
        int asked = room.running().agenda().asked().size();
        for (int i = 0; i < asked; i++) {
            assertThat(ann.page()).contains("Question %d of %d".formatted(i + 1, asked));
            assertThat(answer(ann, 1).statusCode()).isEqualTo(200);
        }

        assertThat(ann.page()).contains("You have answered everything");
        assertThat(room.running().progress().done()).isEqualTo(1);
    }

    @Test
    void aQuestionsPageIsSmall() throws Exception {
        assertThat(joined("Ann", "clinicians").page().length()).isLessThan(6000);
    }

    @Test
    void allOnOnePageSavesWhatWasPickedAndLeavesTheRest() throws Exception {
        var ann = joined("Ann", "");
        ann.get("/ballot?all=1");
        var options = room.asked(2).question().options();

        ann.post("/answers", Map.of("o2", options.get(1).id(), "n2", "1"));

        assertThat(room.running().progress().people().getFirst().answered()).isEqualTo(1);
        assertThat(ann.get("/ballot?q=2").body()).contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void allOnOnePageSentTwiceIsKeptOnceAndWhatWasChangedElsewhereStays() throws Exception {
        var ann = joined("Ann", "");
        ann.get("/ballot?all=1");
        var first = room.asked(0);
        var second = room.asked(1);
        var fields = Map.of(
                "o0", first.question().options().get(0).id(), "n0", "1",
                "o1", second.question().options().get(0).id(), "n1", "1");
        assertThat(ann.post("/answers", fields).body()).contains("My answers");
        long length = Files.size(room.log());
        ann.get("/ballot?all=1");
        assertThat(ann.post("/answers", fields).statusCode()).as("sent again").isEqualTo(200);
        assertThat(Files.size(room.log())).isEqualTo(length);

        var person = room.running().progress().people().getFirst().participant().id();
        room.running().answer(person, first.service().id(), first.question().id(), first.question().options().get(2).id(), 2);
        ann.get("/ballot?all=1");
        assertThat(ann.field("n0")).isEqualTo("3");
        var late = ann.post("/answers", Map.of(
                "o0", first.question().options().get(1).id(), "n0", "1",
                "o1", second.question().options().get(1).id(), "n1", "2"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Some answers were changed elsewhere", "/ballot?q=0").doesNotContain("/ballot?q=1");
        assertThat(room.running().standing(person, first.service().id(), first.question().id()).option())
                .isEqualTo(first.question().options().get(2).id());
        assertThat(room.running().standing(person, second.service().id(), second.question().id()).option())
                .isEqualTo(second.question().options().get(1).id());
    }

    @Test
    void allOnOnePageIsOfTheRoundAndAnOldOneSavesWhatIsAskedAndSaysWhatIsNot() throws Exception {
        var ann = joined("Ann", "");
        var fields = new HashMap<String, String>();
        int all = room.running().agenda().asked().size();
        for (int i = 0; i < all; i++) {
            fields.put("o" + i, room.asked(i).question().options().get(0).id());
            fields.put("n" + i, "1");
        }
        ann.get("/ballot?all=1");
        ann.post("/answers", fields);
        room.running().closeRound();
        assertThat(ann.get("/ballot?all=1").body()).contains("Round 1 is closed").doesNotContain("Save all");
        room.running().openRound(List.of(room.asked(3)));

        var page = ann.get("/ballot?all=1").body();
        assertThat(page).contains("name=\"o3\"", "name=\"n3\" value=\"2\"").doesNotContain("name=\"o2\"", "name=\"o4\"");
        for (int i = 0; i < all; i++) {
            fields.put("o" + i, room.asked(i).question().options().get(1).id());
            fields.put("n" + i, "2");
        }
        var old = ann.post("/answers", fields);

        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("What this round asks is saved");
        var person = room.running().progress().people().getFirst().participant().id();
        for (int i = 0; i < all; i++) {
            var asked = room.asked(i);
            assertThat(room.running().standing(person, asked.service().id(), asked.question().id()).option())
                    .isEqualTo(asked.question().options().get(i == 3 ? 1 : 0).id());
        }
        ann.get("/ballot?all=1");
        room.running().closeRound();
        fields.keySet().removeIf(field -> !field.endsWith("3") || field.length() != 2);
        fields.put("n3", "3");
        fields.put("o3", room.asked(3).question().options().get(2).id());
        var closed = ann.post("/answers", fields);
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("The round is closed");
    }

    @Test
    void allOnOnePageIsForWhoHasJoined() throws Exception {
        var stranger = new Browser(client, origin);
        assertThat(stranger.get("/ballot?all=1").statusCode()).isEqualTo(403);
        stranger.get("/");
        assertThat(stranger.post("/answers", Map.of("o0", "x", "n0", "1")).statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isZero();
    }

    @Test
    void noPageCallsAnAnswerSavedThatIsNotOnDisk() throws Exception {
        var ann = joined("Ann", "clinicians");
        int asked = room.running().agenda().asked().size();
        for (int i = 0; i < asked - 1; i++) {
            answer(ann, 0);
        }
        room.disk().fill();
        assertThat(answer(ann, 1).statusCode()).isEqualTo(503);
        assertThat(ann.page()).contains("could not be written");

        var review = ann.get("/ballot?review=1");
        assertThat(review.statusCode()).isEqualTo(503);
        assertThat(review.body()).doesNotContain("Every answer is saved");
        assertThat(ann.get("/ballot?all=1").statusCode()).isEqualTo(503);

        room.disk().makeRoom();
        assertThat(ann.get("/ballot?review=1").body()).contains("Every answer is saved");
        assertThat(BallotLog.read(room.log()).entries()).filteredOn(Entry.Answered.class::isInstance).hasSize(asked);
    }

    @Test
    void theWrongCodeLetsNobodyInAndGuessingIsSlow() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 1010; i++) {
            statuses.add(guess("WRONG" + i));
        }

        assertThat(statuses.subList(0, 1000)).containsOnly(403);
        assertThat(statuses.subList(1000, 1010)).containsOnly(429);
        assertThat(room.running().joined()).isZero();
    }

    @Test
    void manyWhoMistypeTheCodeBehindOneAddressKeepNobodyOut() throws Exception {
        for (int i = 0; i < 60; i++) {
            var typist = new Browser(client, origin);
            typist.get("/");
            assertThat(typist.post("/join", Map.of("code", "WRONG" + i)).statusCode()).isEqualTo(403);
        }

        assertThat(joined("Ann", "").page()).contains("Question 1 of");
        assertThat(facilitator().page()).contains("How far is the room?");
    }

    @Test
    void noGuessingOfCodesShutsTheFacilitatorOut() throws Exception {
        int last = 403;
        for (int i = 0; i < 1001; i++) {
            last = guess("WRONG" + i);
        }
        assertThat(last).isEqualTo(429);

        assertThat(facilitator().page()).contains("How far is the room?");
    }

    @Test
    void aFullRoomJoinsFromOneNetworkInTwoMinutesAndNobodyTakesAllThePlacesAtOnce() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 610; i++) {
            var browser = new Browser(client, origin);
            browser.get("/");
            statuses.add(browser.post("/join", Map.of("code", Room.CODE)).statusCode());
        }

        assertThat(statuses.subList(0, 600)).containsOnly(200);
        assertThat(statuses.subList(600, 610)).containsOnly(429);
        assertThat(room.running().joined()).isEqualTo(600);
        nanos += 1_000_000_000L;
        assertThat(joined("Ann", "").page()).contains("Question 1 of");
    }

    @Test
    void whoeverIsPutOutHasNoBallotThatCountsAndIsToldSo() throws Exception {
        var ann = joined("Ann", "");
        var mallory = joined("Mallory", "");
        answer(ann, 0);
        answer(mallory, 1);
        var facilitator = facilitator();
        var id = room.running().progress().people().getLast().participant().id();
        assertThat(facilitator.get("/facilitator/out?person=" + id).body()).contains("Put Mallory out?");
        assertThat(room.running().joined()).as("it is asked first").isEqualTo(2);

        assertThat(facilitator.post("/facilitator/out", Map.of("person", id)).body()).contains("1 person was put out");

        assertThat(mallory.get("/ballot").statusCode()).isEqualTo(403);
        assertThat(mallory.page()).contains("put out by the facilitator");
        assertThat(facilitator.get("/facilitator/out?person=" + id).statusCode()).isEqualTo(400);
        room.running().closeRound();
        assertThat(room.workspace().snapshot().all(Ballot.class)).singleElement().satisfies(ballot -> assertThat(ballot.name()).isEqualTo("Ann"));
    }

    @Test
    void aDeviceThatWasPutOutJoinsAgainOnlyIfTheFacilitatorLetsIt() throws Exception {
        var mallory = joined("Mallory", "clinicians");
        answer(mallory, 1);
        var facilitator = facilitator();
        var id = room.running().progress().people().getFirst().participant().id();
        var early = room.running().letBackIn(id).orElseThrow();
        room.running().putOut(id);

        assertThat(mallory.get("/").body()).contains("The facilitator put this device out");
        var token = mallory.token();
        assertThat(mallory.post("/join", Map.of("t", token, "code", Room.CODE, "name", "Not Mallory", "subgroup", "public")).statusCode())
                .isEqualTo(403);
        assertThat(mallory.post("/return", Map.of("back", early)).statusCode()).as("a code from before").isEqualTo(403);
        assertThat(room.running().joined()).isZero();

        facilitator.get("/facilitator");
        assertThat(facilitator.page()).contains("Let Mallory back in");
        var code = room.running().letBackIn(id).orElseThrow();
        assertThat(mallory.post("/return", Map.of("back", code)).body()).contains("Question 1 of").doesNotContain("checked");
        assertThat(room.running().progress().people()).singleElement().satisfies(person -> {
            assertThat(person.participant().name()).isEqualTo("Mallory");
            assertThat(person.participant().subgroup()).isEqualTo("clinicians");
            assertThat(person.answered()).as("a ballot that begins anew").isZero();
        });
        assertThat(room.running().outside()).isEmpty();
    }

    @Test
    void nobodyButTheFacilitatorPutsAnybodyOut() throws Exception {
        var mallory = joined("Mallory", "");
        var id = room.running().progress().people().getFirst().participant().id();

        assertThat(mallory.get("/facilitator/out?person=" + id).statusCode()).isEqualTo(403);
        assertThat(mallory.get("/facilitator/end").statusCode()).isEqualTo(403);
        mallory.get("/ballot");
        assertThat(mallory.post("/facilitator/out", Map.of("person", id)).statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void endingIsAskedFirst() throws Exception {
        var facilitator = facilitator();
        assertThat(facilitator.page()).contains("End the workshop…").doesNotContain("value=\"end\"");

        assertThat(facilitator.get("/facilitator/end").body()).contains("End the workshop?", "Round 1 is still open");
        assertThat(room.running().ended()).isNotDone();
        assertThat(facilitator.post("/facilitator/round", Map.of("do", "end")).body()).contains("The workshop has ended");
    }

    @Test
    void aPageThatGoesWrongIsOneOfOurs() throws Exception {
        broken = true;

        var answered = new Browser(client, origin).get("/");

        assertThat(answered.statusCode()).isEqualTo(500);
        assertThat(answered.body()).contains("/style.css", "What was saved is still there").doesNotContain("Exception").doesNotContain("no clock");
        assertThat(answered.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void whoeverJoinedAnewAndIsThenLetBackInHasOneBallot() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 0);
        var phone = joined("Ann again", "");
        answer(phone, 1);
        var facilitator = facilitator();
        facilitator.post("/facilitator/return", Map.of("person", facilitator.field("person")));
        var code = Pattern.compile("class=\"number\">([A-Z0-9 ]+)<").matcher(facilitator.page());
        assertThat(code.find()).isTrue();
        assertThat(facilitator.page()).contains(origin + "/back");
        assertThat(phone.get("/back").body()).contains("Nobody has two ballots");
        assertThat(phone.post("/return", Map.of("back", "WRONG")).statusCode()).isEqualTo(403);

        phone.post("/return", Map.of("back", code.group(1)));

        assertThat(phone.page()).contains("Question 2 of");
        assertThat(ann.get("/ballot").statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isEqualTo(1);
        room.running().closeRound();
        assertThat(room.workspace().snapshot().all(Ballot.class)).singleElement().satisfies(ballot -> {
            assertThat(ballot.name()).isEqualTo("Ann");
            assertThat(ballot.answers()).containsValue(room.asked(0).question().options().get(0).id());
        });
    }

    @Test
    void aCodeIsReadWhateverWayItIsTyped() throws Exception {
        var ann = new Browser(client, origin);
        ann.get("/");

        ann.post("/join", Map.of("code", " ace-fhj "));

        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void joiningTwiceIsJoiningOnce() throws Exception {
        var ann = new Browser(client, origin);
        ann.get("/");
        var body = Browser.encoded(Map.of("t", ann.token(), "code", Room.CODE, "name", "Ann"));
        var request = ann.form("/join", body).build();

        ann.send(request);
        ann.send(request);

        assertThat(room.running().joined()).isEqualTo(1);
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
    void aQuestionThatIsNotAskedChangesNothing() throws Exception {
        var ann = joined("Ann", "");
        var option = room.asked(0).question().options().getFirst().id();

        assertThat(ann.post("/answer", Map.of("s", "therapies", "q", "../../framework", "n", "1", "o", option)).statusCode()).isEqualTo(400);
        assertThat(ann.get("/ballot?q=99999").statusCode()).isEqualTo(400);
        assertThat(ann.get("/ballot?q=-1").statusCode()).isEqualTo(200);
        assertThat(room.running().progress().people().getFirst().answered()).isZero();
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

    @Test
    void nobodySeesResultsWhilePeopleVote() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 2);
        var facilitator = facilitator();
        assertThat(facilitator.get("/results").statusCode()).isEqualTo(403);

        post(facilitator, "close");
        assertThat(facilitator.get("/results").statusCode()).isEqualTo(200);
        assertThat(ann.get("/results").statusCode()).isEqualTo(403);

        post(facilitator, "reveal");
        assertThat(ann.get("/results").statusCode()).isEqualTo(200);
        assertThat(ann.page()).doesNotContain("facilitator/agree");
    }

    @Test
    void anAnswerAfterTheRoundIsClosedIsRefusedInWords() throws Exception {
        var ann = joined("Ann", "");
        var fields = Map.of("t", ann.token(), "s", ann.field("s"), "q", ann.field("q"), "n", "1", "o", room.asked(0).question().options().getFirst().id());
        room.running().closeRound();

        var refused = ann.post("/answer", fields);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("The round is closed");
    }

    @Test
    void twoTabsKeepWhatWasChosenLastAndSaySo() throws Exception {
        var ann = joined("Ann", "");
        var options = room.asked(0).question().options();
        var old = Map.of("t", ann.token(), "s", ann.field("s"), "q", ann.field("q"), "n", ann.field("n"), "o", options.get(2).id());
        answer(ann, 0);
        ann.get("/ballot?q=0");
        answer(ann, 1);

        ann.get("/ballot?q=0");
        var fromOldTab = ann.post("/answer", old);

        assertThat(fromOldTab.statusCode()).isEqualTo(409);
        assertThat(fromOldTab.body()).contains("changed this answer elsewhere").contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void aTabLeftOpenDoesNotUndoTheOneAnswerGivenSinceInAnother() throws Exception {
        var ann = joined("Ann", "");
        var options = room.asked(0).question().options();
        answer(ann, 0);
        ann.get("/ballot?all=1");
        var left = Map.of("t", ann.token(), "g", ann.field("g"), "n0", ann.field("n0"), "o0", options.get(0).id());
        ann.get("/ballot?q=0");
        answer(ann, 1);

        var savedAll = ann.post("/answers", left);

        assertThat(savedAll.statusCode()).isEqualTo(409);
        assertThat(savedAll.body()).contains("Some answers were changed elsewhere", room.asked(0).question().text(), ">My answers</a>");
        ann.get("/ballot?q=0");
        assertThat(ann.page()).contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void aMindChangedOnOnePageBeforeItHearsThatTheFirstChoiceWasSavedIsTaken() throws Exception {
        var ann = joined("Ann", "");
        var options = room.asked(0).question().options();
        var sheet = Map.of("t", ann.token(), "g", ann.field("g"), "s", ann.field("s"), "q", ann.field("q"), "n", ann.field("n"));
        var first = new java.util.HashMap<>(sheet);
        first.put("o", options.get(0).id());
        var second = new java.util.HashMap<>(sheet);
        second.put("o", options.get(1).id());

        ann.post("/answer", first);
        ann.post("/answer", second);
        var late = ann.send(ann.form("/answer", Browser.encoded(first)).build());

        assertThat(late.statusCode()).isEqualTo(409);
        ann.get("/ballot?q=0");
        assertThat(ann.page()).contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void anAnswerSentAgainBecauseTheNetworkDroppedIsKeptOnce() throws Exception {
        var ann = joined("Ann", "");
        var option = room.asked(0).question().options().get(1).id();
        var fields = Map.of("t", ann.token(), "s", ann.field("s"), "q", ann.field("q"), "n", ann.field("n"), "o", option);
        var body = Browser.encoded(fields);
        for (int i = 0; i < 3; i++) {
            // Whoever sent it is gone before it is answered.
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(("POST /answer HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: "
                                + ann.cookies().entrySet().stream().map(Object::toString).collect(java.util.stream.Collectors.joining("; "))
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThat(ann.post("/answer", fields).statusCode()).isEqualTo(200);

        var entries = BallotLog.read(room.log()).entries();
        assertThat(entries).filteredOn(Entry.Answered.class::isInstance).hasSize(1);
        assertThat(room.running().progress().people()).singleElement().satisfies(person -> assertThat(person.answered()).isEqualTo(1));
    }

    @Test
    void theResultsLeadOnceARoundIsClosed() throws Exception {
        var facilitator = facilitator();
        assertThat(facilitator.get("/facilitator").body()).doesNotContain("See the results");
        room.running().closeRound();

        assertThat(facilitator.get("/facilitator").body())
                .contains("<a href=\"/results\" class=\"button\">See the results</a>")
                .contains("class=\"button quiet\">Open round 2…</a>");
    }

    @Test
    void theFacilitatorAgreesAndHandsOver() throws Exception {
        var people = List.of(joined("Ann", "clinicians"), joined("Ben", "councils"));
        for (int i = 0; i < room.running().agenda().items().getFirst().questions().size(); i++) {
            answer(people.get(0), 0);
            answer(people.get(1), i == 0 ? lastScored(0) : 0);
        }
        var facilitator = facilitator();
        post(facilitator, "close");
        facilitator.get("/results");
        assertThat(facilitator.page()).contains("To discuss: 1").contains("Clinicians").contains("Councils");
        assertThat(facilitator.page()).contains("In 10,000 draws").contains("What would change it").contains("would make it “");
        assertThat(facilitator.post("/facilitator/hand-over", Map.of("service", "0")).statusCode()).isEqualTo(409);

        var asked = room.asked(0);
        facilitator.get("/results");
        var agreement = Map.of("service", "0", "s", asked.service().id(), "q", asked.question().id(), "o", asked.question().options().get(1).id());
        assertThat(facilitator.post("/facilitator/agree", agreement).statusCode()).isEqualTo(409);
        facilitator.get("/results");
        var reasoned = new java.util.HashMap<>(agreement);
        reasoned.put("reason", "Both accept <b>this</b>.");
        assertThat(facilitator.post("/facilitator/agree", reasoned).body()).contains("Nothing is left to discuss").contains("&lt;b&gt;this&lt;/b&gt;");
        assertThat(facilitator.page()).contains("Take it back");
        var back = new java.util.HashMap<>(reasoned);
        back.put("withdraw", "1");
        assertThat(facilitator.post("/facilitator/agree", back).body()).contains("To discuss: 1").doesNotContain("Take it back");
        facilitator.post("/facilitator/agree", reasoned);
        assertThat(facilitator.post("/facilitator/hand-over", Map.of("service", "0")).statusCode()).isEqualTo(200);

        var snapshot = room.workspace().snapshot();
        assertThat(snapshot.get(Assessment.class, "therapies").answers().get(asked.question().id()).option()).isEqualTo(agreement.get("o"));
        assertThat(snapshot.get(Placement.class, "therapies").trail()).singleElement().satisfies(move -> assertThat(move.why()).contains("Where do they belong?"));
        assertThat(facilitator.get("/spider.svg").statusCode()).isIn(200, 404);
    }

    @Test
    void aLostDeviceIsLetBackIn() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 0);
        var facilitator = facilitator();
        facilitator.post("/facilitator/return", Map.of("person", facilitator.field("person")));
        var code = Pattern.compile("class=\"number\">([A-Z0-9 ]+)<").matcher(facilitator.page());
        assertThat(code.find()).isTrue();
        var other = new Browser(client, origin);
        other.get("/");

        other.post("/return", Map.of("back", code.group(1)));

        assertThat(other.page()).contains("Question 2 of");
        assertThat(ann.get("/ballot").statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void theWallShowsTheAddressTheCodeAndAPictureOfBoth() throws Exception {
        var facilitator = facilitator();

        assertThat(facilitator.get("/room").body()).contains(origin).contains("ACE FHJ").contains("/code.svg");
        assertThat(facilitator.get("/code.svg").body()).contains("<svg", "<path", "It opens " + origin + "/?code=" + Room.CODE);
    }

    @Test
    void oneDeviceThatAsksWithoutEndIsSlowedDownAndOthersAreNot() throws Exception {
        var ann = joined("Ann", "");
        var ben = joined("Ben", "");
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 500; i++) {
            statuses.add(ann.get("/state").statusCode());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 429);
        assertThat(ben.get("/state").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatTricklesInIsGivenUp() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write(("POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + port
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\nExpect: 100-continue\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            // It is asked for only when it is being read.
            var in = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(in.readLine()).startsWith("HTTP/1.1 100");
            nanos += 60_000_000_000L;
            out.write("code=".getBytes(StandardCharsets.US_ASCII));

            in.readLine();
            assertThat(in.readLine()).startsWith("HTTP/1.1 408");
        }
        assertThat(joined("Ann", "").page()).contains("Question 1 of");
    }

    @Test
    void slowClientsKeepNobodyOut() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 150; i++) {
                var socket = new Socket("127.0.0.1", port);
                slow.add(socket);
                socket.getOutputStream().write(("POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\nc")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(joined("Ann", "").page()).contains("Question 1 of");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void manyIdleConnectionsKeepNobodyOut() throws Exception {
        var idle = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                idle.add(new Socket("127.0.0.1", port));
            }
            assertThat(joined("Ann", "").page()).contains("Question 1 of");
        } finally {
            for (var socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void endingRecordsAndSaysSo() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 0);
        var facilitator = facilitator();

        assertThat(post(facilitator, "end")).contains("The workshop has ended");

        assertThat(room.workspace().snapshot().all(Ballot.class)).hasSize(1);
        assertThat(ann.get("/ballot").body()).contains("The workshop has ended");
    }

    /** What a program is told that guesses, and each time makes believe to be another device. */
    private int guess(String code) throws Exception {
        var device = new Browser(client, origin);
        var secret = Token.next();
        device.cookies().put("rightplace-" + Token.hash(Room.WORKSHOP).substring(0, 8), secret);
        return device.send(device.form("/join", Browser.encoded(Map.of("t", Token.hash("form " + secret), "code", code))).build())
                .statusCode();
    }

    private Browser joined(String name, String subgroup) throws Exception {
        var browser = new Browser(client, origin);
        browser.get("/");
        browser.post("/join", Map.of("code", Room.CODE, "name", name, "subgroup", subgroup));
        return browser;
    }

    private Browser facilitator() throws Exception {
        var browser = new Browser(client, origin);
        assertThat(browser.get("/facilitator/enter/" + SECRET).statusCode()).isEqualTo(200);
        return browser;
    }

    private static String post(Browser facilitator, String act) throws Exception {
        facilitator.get("/facilitator");
        return facilitator.post("/facilitator/round", Map.of("do", act)).body();
    }

    /** Answers the question on the page. */
    private java.net.http.HttpResponse<String> answer(Browser browser, int option) throws Exception {
        var question = browser.field("q");
        var asked = room.running().agenda().asked().stream().filter(one -> one.question().id().equals(question)).findFirst().orElseThrow();
        return browser.post("/answer", Map.of(
                "s", browser.field("s"),
                "q", question,
                "n", browser.field("n"),
                "o", asked.question().options().get(option).id()));
    }

    private int lastScored(int question) throws Exception {
        var options = room.asked(question).question().options();
        for (int i = options.size() - 1; i >= 0; i--) {
            if (!options.get(i).notKnown()) {
                return i;
            }
        }
        throw new AssertionError();
    }

    private String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherRoundAsksAgainWhatTheFacilitatorTicksAndThePagesOfTheOneBeforeAnswerNothingElse() throws Exception {
        var ann = joined("Ann", "clinicians");
        ann.get("/ballot?all=1");
        int all = room.running().agenda().asked().size();
        var fields = new java.util.HashMap<String, String>();
        for (int i = 0; i < all; i++) {
            fields.put("o" + i, room.asked(i).question().options().get(i == 2 ? 3 : 1).id());
            fields.put("n" + i, "1");
        }
        ann.post("/answers", fields);
        var old = new Browser(client, origin);
        old.cookies().putAll(ann.cookies());
        old.get("/ballot?all=1");
        room.running().closeRound();
        var facilitator = new Browser(client, origin);
        facilitator.get("/facilitator/enter/" + SECRET);
        assertThat(facilitator.get("/facilitator/next").body()).contains("What does round 2 ask?");
        assertThat(facilitator.post("/facilitator/next", Map.of()).statusCode()).as("nothing is ticked").isEqualTo(400);
        assertThat(room.running().rounds()).hasSize(1);
        facilitator.get("/facilitator/next");
        facilitator.post("/facilitator/next", Map.of("ask2", "1", "ask4", "1"));

        assertThat(ann.get("/ballot").body()).contains("Question 1 of 2", "Your answer from round 1 stands")
                .contains(room.asked(2).question().text().replace("'", "&#x27;"));
        assertThat(ann.get("/ballot?review=1").body()).contains("2 questions are still to be looked at again", "Round 2 asks 2 questions again");
        assertThat(ann.get("/ballot?q=0").statusCode()).isEqualTo(400);
        fields.put("o2", room.asked(2).question().options().get(0).id());
        fields.put("n2", "2");
        fields.keySet().removeIf(field -> !field.endsWith("2"));
        assertThat(old.post("/answers", fields).statusCode()).isEqualTo(200);
        var standing = room.running().standing(
                room.running().progress().people().getFirst().participant().id(), room.asked(2).service().id(), room.asked(2).question().id());
        assertThat(standing.option()).isEqualTo(fields.get("o2"));
        assertThat(standing.round()).isEqualTo(2);
        assertThat(ann.get("/ballot").body()).contains("Question 2 of 2");
    }
}
