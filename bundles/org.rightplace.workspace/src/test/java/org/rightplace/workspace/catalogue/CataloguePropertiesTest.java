package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightplace.model.Assessment;
import org.rightplace.model.Entity;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.testing.MemoryStore;

/** Whatever is done to a catalogue, it stays sound and can be undone. */
class CataloguePropertiesTest {

    private static final int EDITS = 100;

    static List<Long> seeds() {
        return new Random(20_260_101).longs(20).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomEditsThenUndoAllGivesTheFirstSnapshot(long seed) throws Exception {
        var random = new Random(seed);
        try (var workspace = new Workspace(new MemoryStore(Sample.snapshot()))) {
            var first = workspace.snapshot();
            for (int i = 0; i < EDITS; i++) {
                try {
                    workspace.apply(randomEdit(workspace.snapshot(), random));
                } catch (EditRefused refused) {
                    assertThat(refused).hasMessageEndingWith(".");
                }
                sound(workspace.snapshot());
            }
            var last = workspace.snapshot();
            assertThat(last).isNotEqualTo(first);

            while (workspace.undo().isPresent()) {
                sound(workspace.snapshot());
            }
            assertThat(workspace.snapshot()).isEqualTo(first);

            while (workspace.redo().isPresent()) {
                sound(workspace.snapshot());
            }
            assertThat(workspace.snapshot()).isEqualTo(last);
        }
    }

    /** No broken tie, no decision without its service, and every service shown once. */
    private static void sound(Snapshot snapshot) {
        assertThat(new CatalogueFindings().validate(snapshot)).noneMatch(
                finding -> finding.severity() == org.rightplace.workspace.Severity.ERROR);
        assertThat(ids(snapshot, Service.class)).containsAll(ids(snapshot, Placement.class));
        assertThat(ids(snapshot, Service.class)).containsAll(ids(snapshot, Assessment.class));
        var shown = new ArrayList<String>();
        for (var workstream : snapshot.all(Workstream.class)) {
            CatalogueTree.of(snapshot, workstream.id()).nodes().stream()
                    .filter(node -> !node.guest())
                    .forEach(node -> shown.add(node.id()));
        }
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(snapshot, Service.class));
    }

    private static List<String> ids(Snapshot snapshot, Class<? extends Entity> type) {
        return snapshot.all(type).stream().map(Entity::id).toList();
    }

    private static Edit randomEdit(Snapshot snapshot, Random random) {
        var edits = CatalogueEdits.on(snapshot);
        var id = any(snapshot, Service.class, random);
        return switch (random.nextInt(18)) {
            case 0, 1 -> edits.add(
                    Ids.next(),
                    random.nextBoolean() ? ServiceKind.AREA : ServiceKind.SERVICE,
                    "Added " + random.nextInt(9),
                    spot(snapshot, random));
            case 2 -> edits.rename(id, "Renamed " + random.nextInt(9));
            case 3 -> edits.notes(id, "Notes " + random.nextInt());
            case 4 -> edits.tags(id, List.of("tag " + random.nextInt(9)));
            case 5 -> edits.alsoIn(id, List.of(any(snapshot, Workstream.class, random)));
            case 6, 7 -> edits.move(some(snapshot, random), spot(snapshot, random));
            case 8 -> edits.up(some(snapshot, random));
            case 9 -> edits.down(some(snapshot, random));
            case 10 -> edits.indent(some(snapshot, random));
            case 11 -> edits.outdent(some(snapshot, random));
            case 12 -> edits.merge(id, some(snapshot, random), "Merged " + random.nextInt(9));
            case 13 -> edits.split(id, List.of("Part " + random.nextInt(9), "Rest"), SplitStart.values()[random.nextInt(2)]);
            case 14 -> edits.paste(
                    PastedList.parse("Crisis\tPasted " + random.nextInt(9) + "\nNew\tOther"), spot(snapshot, random), true);
            case 15 -> edits.copy(some(snapshot, random), spot(snapshot, random));
            case 16 -> random.nextInt(3) == 0 ? edits.delete(some(snapshot, random)) : edits.kind(id, ServiceKind.AREA);
            default -> decide(snapshot.get(Service.class, id), random);
        };
    }

    private static Edit decide(Service service, Random random) {
        return Edit.of("Decide", snapshot -> {
            if (service.kind() == ServiceKind.AREA) {
                throw new EditRefused("Only services are placed.");
            }
            return random.nextBoolean()
                    ? snapshot.with(new Placement(service.id(), null, PlacementStatus.PROPOSED, "Why", null, null, null))
                    : snapshot.with(new Assessment(service.id(), null, null));
        });
    }

    private static Spot spot(Snapshot snapshot, Random random) {
        var where = Spot.Where.values()[random.nextInt(Spot.Where.values().length)];
        return new Spot(where, switch (where) {
            case LAST_OF -> any(snapshot, Workstream.class, random);
            default -> any(snapshot, Service.class, random);
        });
    }

    private static List<String> some(Snapshot snapshot, Random random) {
        var some = new HashSet<String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            some.add(any(snapshot, Service.class, random));
        }
        return List.copyOf(some);
    }

    private static <E extends Entity> String any(Snapshot snapshot, Class<E> type, Random random) {
        var ids = snapshot.all(type).stream().map(Entity::id).sorted().toList();
        return ids.isEmpty() ? "none" : ids.get(random.nextInt(ids.size()));
    }
}
