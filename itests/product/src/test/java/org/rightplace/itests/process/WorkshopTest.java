package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.itests.browse.Chromium;
import org.rightplace.itests.browse.Device;

/** A workshop as its people meet it: five of them in a real browser, one without scripts, and a product that is killed. */
class WorkshopTest {

    private static final int PHONE_WIDTH = 320;
    private static final int PHONE_HEIGHT = 568;
    private static final Path PICTURES = Path.of("target/pictures/workshop");

    @TempDir
    private Path user;

    private Installation installation;
    private Path workspace;

    @BeforeEach
    void prepare() throws IOException {
        installation = Installation.of(user);
        workspace = user.resolve("work here/room");
        copy(installation.sample(), workspace);
    }

    @Test
    void fivePeopleVoteTheProductIsKilledAndNothingIsLost() throws Exception {
        assumeTrue(Chromium.installed().isPresent(), "Chromium is not installed");
        var started = start(0);
        try (var chromium = Chromium.start(Files.createDirectories(user.resolve("chromium")))) {
            var told = told(started);
            var join = told.get("join").asText();
            var people = new ArrayList<Device>();
            for (int i = 0; i < 5; i++) {
                people.add(joined(chromium, told, i));
            }
            var first = people.getFirst();
            assertThat(first.barriers()).as("a question").isEmpty();
            first.picture(PICTURES.resolve("question.png"));
            pick(first, 1);
            first.await("document.querySelector('.saved').textContent === 'Saved'");
            pickAndGoOn(people.get(4), 2);

            started.process().destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            started = start(URI.create(join).getPort());
            var again = told(started);
            assertThat(again.get("code")).isEqualTo(told.get("code"));

            first.open(join + "ballot?q=0");
            assertThat(first.value("document.querySelectorAll('.pick input')[1].checked").asBoolean()).isTrue();
            for (int i = 0; i < people.size(); i++) {
                answerAll(people.get(i), join, i < 2 ? 0 : 4);
            }
            assertThat(first.barriers()).as("my answers").isEmpty();
            first.open(join + "ballot?all=1");
            assertThat(first.barriers()).as("all questions").isEmpty();
            assertThat(first.scrollsSideways()).isFalse();
            facilitate(chromium, again, first);
            var ran = started.end();
            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(ran.out().lines()).hasSize(1);
        } finally {
            started.process().destroyForcibly();
        }
        assertThat(ballots()).hasSize(5).allSatisfy(ballot -> assertThat(ballot.at("/ballots/0/answers").size()).isPositive());
    }

    @Test
    void aWorkshopIsRefusedWhileAnotherHasTheWorkspaceAndEndsInOrderWhenTold() throws Exception {
        var started = start(0);
        try {
            told(started);
            var second = start(0).end();
            assertThat(second.status()).isEqualTo(3);
            assertThat(second.err()).contains("is open by");
            started.process().destroy();
            started.process().waitFor(60, TimeUnit.SECONDS);
            var workshops = new ObjectMapper().readTree(workspace.resolve("workstreams/mental-health/workshops.json").toFile());
            assertThat(workshops.get("workshops"))
                    .filteredOn(one -> one.at("/services/0").asText().equals("psychological-therapies"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.get("state").asText()).isEqualTo("closed"));
        } finally {
            started.process().destroyForcibly();
        }
    }

    private void facilitate(Chromium chromium, JsonNode told, Device first) throws IOException {
        var facilitator = chromium.device(1280, 800, true);
        facilitator.open(told.get("facilitator").asText());
        assertThat(facilitator.text()).contains("5 joined · 5 have answered everything");
        assertThat(facilitator.barriers()).as("the facilitator's page").isEmpty();
        facilitator.follow("a[href^='/facilitator/out']");
        assertThat(facilitator.barriers()).as("whether to put somebody out").isEmpty();
        facilitator.open(told.get("facilitator").asText());
        facilitator.picture(PICTURES.resolve("facilitator.png"));
        facilitator.follow("a[href='/room']");
        assertThat(facilitator.barriers()).as("the wall").isEmpty();
        facilitator.picture(PICTURES.resolve("wall.png"));
        facilitator.open(told.get("facilitator").asText());
        facilitator.follow("button[value=close]");
        facilitator.follow("button[value=reveal]");
        facilitator.follow("a[href='/results']");
        assertThat(facilitator.text()).contains("5 ballots").contains("To discuss");
        assertThat(facilitator.barriers()).as("the results").isEmpty();
        facilitator.picture(PICTURES.resolve("results.png"));
        first.open(told.get("join").asText() + "ballot");
        assertThat(first.barriers()).as("waiting").isEmpty();
        first.follow("a[href='/results']");
        assertThat(first.scrollsSideways()).isFalse();
        assertThat(first.barriers()).as("the results on a phone").isEmpty();
        secondRound(facilitator, told, first);
        facilitator.open(told.get("facilitator").asText());
        facilitator.follow("a[href='/facilitator/end']");
        assertThat(facilitator.barriers()).as("whether to end").isEmpty();
        facilitator.follow("button[value=end]");
        assertThat(facilitator.text()).contains("The workshop has ended");
    }

    private static void secondRound(Device facilitator, JsonNode told, Device first) throws IOException {
        facilitator.open(told.get("facilitator").asText());
        facilitator.follow("a[href='/facilitator/next']");
        assertThat(facilitator.barriers()).as("choosing what is asked again").isEmpty();
        int all = facilitator.value("document.querySelectorAll('input:checked').length").asInt();
        assertThat(all).as("they agree on nothing").isEqualTo(facilitator.value("document.querySelectorAll('.pick').length").asInt());
        facilitator.click(".pick:first-of-type input");
        int ticked = all - 1;
        facilitator.picture(PICTURES.resolve("next-round.png"));
        facilitator.follow("button.first");
        assertThat(facilitator.text()).contains("Round 2 is open");
        first.open(told.get("join").asText() + "ballot");
        assertThat(first.text()).contains("Question 1 of " + ticked).contains("Your answer from round 1 stands");
        assertThat(first.barriers()).as("a question of the second round").isEmpty();
        assertThat(first.scrollsSideways()).isFalse();
        for (int i = 0; i < ticked; i++) {
            pickAndGoOn(first, 4);
        }
        assertThat(first.text()).contains("You have answered everything");
        facilitator.open(told.get("facilitator").asText());
        facilitator.follow("button[value=close]");
        facilitator.follow("a[href='/results']");
        assertThat(facilitator.text()).contains("Round 2").contains("changed their answer");
        assertThat(facilitator.barriers()).as("the results of two rounds").isEmpty();
    }

    private static Device joined(Chromium chromium, JsonNode told, int i) throws IOException {
        var person = chromium.device(PHONE_WIDTH, PHONE_HEIGHT, i < 4);
        person.open(told.get("join").asText());
        if (i == 0) {
            assertThat(person.barriers()).as("joining").isEmpty();
            assertThat(person.scrollsSideways()).isFalse();
            person.picture(PICTURES.resolve("join.png"));
        }
        person.type("#code", told.get("code").asText().toLowerCase());
        person.type("#name", "Person " + i);
        person.click(".pick:nth-of-type(%d) input".formatted(1 + i % 2));
        person.follow("form[action='/join'] button");
        assertThat(person.text()).contains("Question 1 of");
        return person;
    }

    private static void answerAll(Device person, String join, int option) {
        person.open(join + "ballot?q=0");
        while (person.value("document.querySelector('form[action=\"/answer\"]') !== null").asBoolean()) {
            pickAndGoOn(person, option);
        }
        assertThat(person.text()).contains("You have answered everything");
    }

    private static void pickAndGoOn(Device person, int option) {
        pick(person, option);
        person.follow("button.first");
    }

    private static void pick(Device person, int option) {
        int last = person.value("document.querySelectorAll('.pick:not(.unknown) input').length").asInt() - 1;
        person.click("form.ballot label:nth-of-type(%d) input".formatted(1 + Math.min(option, last)));
    }

    private Ran.Started start(int port) throws IOException {
        return installation.start(
                Map.of(),
                "workshop", workspace.toString(),
                "--workstream", "mental-health",
                "--services", "psychological-therapies",
                "--domains", "provision",
                "--names",
                "--port", Integer.toString(port),
                "--json");
    }

    private static JsonNode told(Ran.Started started) throws IOException, InterruptedException {
        while (!Files.readString(started.out()).contains("\n")) {
            if (!started.process().isAlive()) {
                throw new AssertionError(Files.readString(started.err()));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new ObjectMapper().readTree(Files.readString(started.out()));
    }

    private List<JsonNode> ballots() throws IOException {
        var ballots = new ArrayList<JsonNode>();
        try (var files = Files.walk(workspace.resolve("workstreams/mental-health/ballots"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var ballot = new ObjectMapper().readTree(file.toFile());
                if (ballot.at("/ballots/0/service").asText().equals("psychological-therapies")) {
                    ballots.add(ballot);
                }
            }
        }
        return ballots;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
