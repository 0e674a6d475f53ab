package org.rightplace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.Dependency;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.testing.MemoryStore;

/** Whatever is done to a plan, in any order, it stays one, and undoing it all leads back to where it began. */
class PlanEditsPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void any_edits_keep_the_plan_whole_and_undo_back_to_the_start(long seed) throws Exception {
        var random = new Random(seed);
        var start = Plans.random(random, 20);
        try (var workspace = new Workspace(new MemoryStore(start))) {
            var states = new ArrayList<>(List.of(start));
            for (int i = 0; i < 200; i++) {
                try {
                    workspace.apply(edit(random, workspace.snapshot(), i)).ifPresent(made -> states.add(made.after()));
                } catch (EditRefused refused) {
                    assertThat(refused).hasMessageMatching("(?s).+[.]");
                }
                check(workspace.snapshot());
            }
            assertThat(states).as("edits that were made").hasSizeGreaterThan(60);
            for (int i = states.size() - 1; i > 0; i--) {
                assertThat(workspace.snapshot()).isEqualTo(states.get(i));
                workspace.undo();
            }
            assertThat(workspace.snapshot()).isEqualTo(start);
            assertThat(workspace.undo()).isEmpty();
        }
    }

    private static void check(Snapshot snapshot) {
        var outline = Outline.of(snapshot, Plans.WORKSTREAM);
        assertThat(outline.items()).hasSize(snapshot.count(Task.class));
        assertThat(Cycles.in(snapshot)).isEmpty();
        assertThat(outline.items()).allSatisfy(item -> {
            assertThat(item.task().waitsFor()).allSatisfy(one -> assertThat(snapshot.find(Task.class, one.task())).isPresent());
            assertThat(item.parent().map(Item::id).orElse("")).isEqualTo(item.task().parent());
            assertThat(item.summary() && item.task().milestone()).isFalse();
        });
    }

    private static Edit edit(Random random, Snapshot snapshot, int i) {
        var one = any(random, snapshot);
        var two = any(random, snapshot);
        return switch (random.nextInt(15)) {
            case 0 -> TaskEdits.on(snapshot).add(Plans.task("n" + i, 1 + random.nextInt(50), 60).withParent(random.nextBoolean() ? one : ""), two);
            case 1 -> TaskEdits.on(snapshot).rename(one, "Name " + i);
            case 2 -> TaskEdits.on(snapshot).owner(one, "Owner " + i);
            case 3 -> TaskEdits.on(snapshot).progress(one, random.nextInt(101));
            case 4 -> TaskEdits.on(snapshot).milestone(one, random.nextBoolean());
            case 5 -> DateEdits.on(snapshot).dates(one, Plans.day(random.nextInt(30) + 1), Plans.day(random.nextInt(50) + 10));
            case 6 -> DateEdits.on(snapshot).shift(List.of(one, two), random.nextInt(9) - 3, random.nextBoolean());
            case 7 -> DateEdits.on(snapshot).stretch(one, random.nextInt(9) - 4, random.nextBoolean());
            case 8, 9 -> LinkEdits.on(snapshot).link(one, new Dependency(
                    two, DependencyType.values()[random.nextInt(4)], random.nextInt(5) - 2, Extras.NONE), random.nextBoolean());
            case 10 -> random.nextBoolean() ? OutlineEdits.on(snapshot).up(List.of(one)) : OutlineEdits.on(snapshot).down(List.of(one));
            case 11 -> random.nextBoolean() ? OutlineEdits.on(snapshot).indent(List.of(one)) : OutlineEdits.on(snapshot).outdent(List.of(one));
            case 12 -> OutlineEdits.on(snapshot).move(List.of(one), two, "");
            case 13 -> random.nextInt(4) == 0 ? TaskEdits.on(snapshot).remove(List.of(one)) : DateEdits.on(snapshot).baseline(Plans.WORKSTREAM);
            default -> random.nextBoolean() ? DateEdits.on(snapshot).mend(Plans.WORKSTREAM) : LinkEdits.on(snapshot).chain(List.of(one, two), random.nextBoolean());
        };
    }

    private static String any(Random random, Snapshot snapshot) {
        var items = Outline.of(snapshot, Plans.WORKSTREAM).items();
        return items.isEmpty() ? "none" : items.get(random.nextInt(items.size())).id();
    }
}
