package org.rightplace.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Purpose;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

class ReadinessTest {

    private static final CoverSheet FULL = new CoverSheet("Title", LocalDate.of(2020, 3, 5), "7", "Lead", "Group",
            List.of(Purpose.DECISION), "Summary", List.of("Agree"), "Next", "Equality", "Engagement", "Finance", "Risk",
            "Chair", Extras.NONE);

    private final Snapshot system = Snapshot.empty().with(framework()).with(
            WorkstreamBuilder.builder().id("mh").name("Mental health").cover(FULL).build());

    private static Framework framework() {
        var questions = List.of(question("q1"), question("q2"), question("q3"));
        var tool = new DecisionTool("Tool", "", List.of(new Domain("d", "D", "", 1, questions, null)), List.of(), 2, 0.7, null);
        return FrameworkBuilder.builder().id("f").name("F").tool(tool)
                .levels(List.of(LevelBuilder.builder().id("near").name("Near").build())).build();
    }

    private static Question question(String id) {
        return new Question(id, "How?", "", List.of(new Option("o", "So", 1, null), new Option("n", "Not known", null, null)), null);
    }

    private static Service service(String id, String workstream) {
        return ServiceBuilder.builder().id(id).name("Service " + id).workstream(workstream).kind(ServiceKind.SERVICE).build();
    }

    private static Placement placement(String id, PlacementStatus status, String rationale, Basis... basis) {
        return new Placement(id, List.of(new Share("near", null, "", null)), status, rationale, List.of(basis), null, null);
    }

    private static Readiness of(Snapshot snapshot) {
        return Readiness.of(new PackContext(snapshot, snapshot.framework().orElseThrow(),
                snapshot.get(Workstream.class, "mh"), DecisionTools.PLAIN, LocalDate.of(2020, 1, 1)));
    }

    private static List<String> messages(Snapshot snapshot) {
        return of(snapshot).items().stream()
                .filter(item -> item.state() != Readiness.State.DONE)
                .map(Readiness.Item::toString)
                .toList();
    }

    @Test
    void isReadyWhenEveryServiceIsAgreedOnSomethingAndTheCoverSheetIsFull() {
        var readiness = of(system.with(service("a", "mh"))
                .with(placement("a", PlacementStatus.AGREED, "Why", new Basis(false, "Opinion", "", null))));

        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.settled()).isEqualTo(1);
        assertThat(readiness.services()).isEqualTo(1);
    }

    @Test
    void namesEveryBlankOfTheCoverSheet() {
        var bare = system.with(system.get(Workstream.class, "mh").withCover(null));

        assertThat(of(bare).in(Readiness.State.MISSING))
                .filteredOn(item -> item.topic() == Readiness.Topic.COVER_SHEET)
                .hasSize(14)
                .allSatisfy(item -> assertThat(item.about()).isEqualTo(new EntityRef(Workstream.class, "mh")))
                .map(item -> item.field().orElseThrow())
                .containsExactly(CoverField.values());
    }

    @Test
    void saysWhatIsThere() {
        var snapshot = system.with(service("a", "mh"))
                .with(placement("a", PlacementStatus.AGREED, "Why", new Basis(false, "Opinion", "", null)));

        assertThat(of(snapshot).in(Readiness.State.DONE)).extracting(Readiness.Item::toString)
                .hasSize(15)
                .contains("Date of meeting: 5 March 2020", "Purpose: For decision", "Service a: Agreed: Near.");
    }

    @Test
    void asksForServices() {
        assertThat(messages(system)).containsExactly("Service catalogue: No services yet. Add the first.");
    }

    @Test
    void namesWhatIsNotPlacedNotAgreedOrNotSupported() {
        var snapshot = system.withAll(List.of(
                service("a", "mh"), service("b", "mh"), service("c", "mh"), service("d", "mh"), service("e", "mh")))
                .with(placement("b", PlacementStatus.PROPOSED, ""))
                .with(placement("c", PlacementStatus.AGREED, ""))
                .with(placement("d", PlacementStatus.RATIFIED, "Why", new Basis(false, "Opinion", "", null)))
                .with(placement("e", PlacementStatus.AGREED, "Why", new Basis(true, "Evidence", "", null)));

        assertThat(messages(snapshot)).containsExactly(
                "Service a: Not placed yet.",
                "Service b: Proposed, not agreed yet. Write a rationale.",
                "Service c: Agreed. Write a rationale.",
                "Service c: Agreed. Add what it rests on, evidence or opinion.",
                "Service d: Ratified. Add evidence that it rests on.");
        assertThat(of(snapshot).settled()).isEqualTo(1);
    }

    @Test
    void saysHowManyQuestionsAreOpenOnWhatIsContested() {
        var contested = system.with(service("a", "mh")).with(placement("a", PlacementStatus.CONTESTED, "Why"));

        assertThat(messages(contested)).containsExactly(
                "Service a: Contested; 3 questions of the decision tool open.");
        assertThat(messages(contested.with(answers(Map.of("q1", "o", "q2", "n"))))).containsExactly(
                "Service a: Contested; 1 question of the decision tool open.");
        assertThat(messages(contested.with(answers(Map.of("q1", "o", "q2", "n", "q3", "o"))))).containsExactly(
                "Service a: Contested.");
    }

    private static Assessment answers(Map<String, String> options) {
        var answers = new HashMap<String, Answer>();
        options.forEach((question, option) -> answers.put(question, new Answer(option, "", null)));
        return new Assessment("a", answers, null);
    }

    @Test
    void leavesServicesOfOtherWorkstreamsToThem() {
        var guest = service("a", "cancer").withAlsoIn(List.of("mh"));

        assertThat(messages(system.with(guest).with(service("b", "mh")))).containsExactly("Service b: Not placed yet.");
    }
}
