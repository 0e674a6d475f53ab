package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** A workspace that the command line has made, and what tests of its verbs do with it. */
abstract class NewSystem {

    static final Path MAP = Shell.data("gp-reg-pat-prac-map.lancashire-and-south-cumbria.csv");
    static final Path PATIENTS = Shell.data("gp-reg-pat-prac-all.lancashire-and-south-cumbria.csv");

    @TempDir
    Path temp;

    final Shell shell = new Shell();
    Path folder;

    @BeforeEach
    void makeWorkspace() throws Exception {
        folder = temp.resolve("system");
        assertThat(shell.run("new", folder, "--framework", "lancashire-and-south-cumbria")).isZero();
    }

    String workstream() throws Exception {
        try (var workspace = shell.open(folder)) {
            return workspace.snapshot().all(Workstream.class).stream()
                    .map(Workstream::id).sorted().findFirst().orElseThrow();
        }
    }

    int importPractices(Path map, Path patients, String... options) throws Exception {
        var words = new java.util.ArrayList<Object>(List.of("import", "nhs-practices", folder, "--map", map, "--patients", patients));
        words.addAll(List.of(options));
        return shell.run(words.toArray());
    }

    Map<String, String> bytes() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(Path::toString, NewSystem::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Two workstreams; psychological therapies answered in two domains, another service not at all, one shared. */
    void fill() throws Exception {
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("Fill", NewSystem::filled));
            workspace.save();
        }
    }

    private static Snapshot filled(Snapshot before) {
        var tool = before.framework().orElseThrow().tool();
        var answers = new HashMap<>(answer(tool.domains().get(0), 1));
        answers.putAll(answer(tool.domains().get(1), 5));
        return before.with(new Workstream("mental-health", "Mental health", "", "", 1, CoverSheet.BLANK, Extras.NONE))
                .with(new Workstream("cancer", "Cancer", "", "", 2, CoverSheet.BLANK, Extras.NONE))
                .with(service("area", "mental-health", "", ServiceKind.AREA, "Talking", List.of()))
                .with(service("therapies", "mental-health", "area", ServiceKind.SERVICE, "Psychological therapies", List.of()))
                .with(service("crisis", "cancer", "", ServiceKind.SERVICE, "Acute oncology", List.of()))
                .with(service("shared", "mental-health", "", ServiceKind.SERVICE, "Psycho-oncology", List.of("cancer")))
                .with(new Assessment("therapies", answers, Extras.NONE));
    }

    /** An answer that gives a domain this score. */
    private static Map<String, Answer> answer(Domain domain, int score) {
        for (var question : domain.questions()) {
            for (var option : question.options()) {
                if (option.score() != null && option.score() == score) {
                    return Map.of(question.id(), new Answer(option.id(), "", Extras.NONE));
                }
            }
        }
        throw new AssertionError("no answer in " + domain.id() + " scores " + score);
    }

    static Service service(
            String id, String workstream, String parent, ServiceKind kind, String name, List<String> alsoIn) {
        return new Service(id, workstream, parent, kind, name, 1, alsoIn, "", List.of(), Extras.NONE);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> at(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.get(name);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) tree.get(name);
    }
}
