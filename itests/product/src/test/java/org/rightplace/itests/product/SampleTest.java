package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.itests.boot.Product;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Band;
import org.rightplace.model.Comment;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Practice;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.StaffChange;
import org.rightplace.model.Task;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Schedule;
import org.rightplace.store.WorkspaceFiles;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/** The sample is what a newcomer sees first: it must hold together and say what the guide says of it. */
class SampleTest {

    private static final int QUESTIONS = 31;
    private static final String PRIMARY_CARE = "primary-care-and-out-of-hospital";

    private final Snapshot sample = read();

    @Test
    void holdsTheRegisteredPeopleOfTheNhsFiles() {
        assertThat(sample.all(Practice.class)).hasSize(202);
        assertThat(sample.all(Practice.class).stream().mapToLong(Practice::patients).sum()).isEqualTo(1_783_314);
    }

    @Test
    void hasEightWorkstreamsWithABelievableCatalogue() {
        assertThat(sample.all(Workstream.class)).hasSize(8).allSatisfy(workstream -> assertThat(services(workstream.id()))
                .as(workstream.name())
                .hasSizeBetween(12, 24));
    }

    @Test
    void mentalHealthHasFifteenServicesAndMoreWithEveryQuestionAnsweredAndPlaced() {
        var worked = services("mental-health").stream()
                .filter(service -> sample.find(Assessment.class, service.id())
                        .filter(assessment -> assessment.answers().size() == 31)
                        .isPresent())
                .toList();

        assertThat(worked).hasSizeGreaterThanOrEqualTo(15);
        assertThat(worked).allSatisfy(service -> {
            var placement = sample.get(Placement.class, service.id());
            assertThat(placement.rationale()).isNotBlank();
            assertThat(placement.basis()).isNotEmpty();
            assertThat(placement.trail()).isNotEmpty();
        });
        assertThat(worked.stream().map(this::score).flatMap(score -> score.band().stream()).map(Band::id).distinct())
                .containsExactlyInAnyOrder(
                        "neighbourhood", "all-partnerships", "some-partnerships", "once-in-system", "beyond-system");
        assertThat(worked.stream().map(service -> sample.get(Placement.class, service.id()).status()))
                .contains(PlacementStatus.CONTESTED, PlacementStatus.AGREED, PlacementStatus.RATIFIED);
    }

    @Test
    void theCoverSheetOfMentalHealthCountsWhatThePackHolds() {
        var services = services("mental-health");
        var placements = services.stream().map(service -> sample.get(Placement.class, service.id())).toList();
        var inFull = services.stream()
                .filter(service -> sample.find(Assessment.class, service.id())
                        .filter(assessment -> assessment.answers().size() == QUESTIONS)
                        .isPresent())
                .count();
        var cover = sample.get(Workstream.class, "mental-health").cover();

        assertThat(cover.summary())
                .contains("into " + services.size() + " services and recommends a place for each of them.")
                .containsIgnoringCase(" " + word(inFull) + " were put through all " + QUESTIONS + " questions")
                .containsIgnoringCase(
                        " " + word(placements.stream().filter(placement -> placement.shares().size() > 1).count())
                                + " recommendations are blends")
                .containsIgnoringCase(" " + with(placements, PlacementStatus.CONTESTED) + " are contested");
        assertThat(String.join(" ", cover.recommendations()))
                .contains("the " + with(placements, PlacementStatus.RATIFIED) + " placements that were ratified")
                .contains("the " + with(placements, PlacementStatus.AGREED) + " on which stakeholders agree")
                .contains("the " + with(placements, PlacementStatus.CONTESTED) + " contested services")
                .contains("the " + with(placements, PlacementStatus.TESTED) + " placements that have been tested")
                .contains("the " + with(placements, PlacementStatus.PROPOSED) + " that are only proposed");
    }

    private static String with(List<Placement> placements, PlacementStatus status) {
        return word(placements.stream().filter(placement -> placement.status() == status).count());
    }

    private static String word(long number) {
        return List.of(
                        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")
                .get((int) number);
    }

    @Test
    void psychologicalTherapiesBelongOnceInTheSystem() {
        var score = score(sample.get(Service.class, "psychological-therapies"));

        assertThat(score.total()).hasValue(3);
        assertThat(score.band().map(Band::id)).contains("once-in-system");
        assertThat(List.of("strategy", "demography", "provision")).allSatisfy(domain -> assertThat(domain(score, domain))
                .isGreaterThan(3));
        assertThat(List.of("patient-numbers", "financial-risk")).allSatisfy(domain -> assertThat(domain(score, domain))
                .isCloseTo(2, within(0.001)));
    }

    @Test
    void holdsAFinishedWorkshopOfTwoRoundsOnAContestedService() {
        assertThat(sample.all(Workshop.class)).singleElement().satisfies(workshop -> {
            assertThat(workshop.state()).isEqualTo(WorkshopState.CLOSED);
            assertThat(workshop.rounds()).hasSize(2).allSatisfy(round -> assertThat(round.open()).isFalse());
            assertThat(workshop.agreed()).isNotEmpty().allSatisfy(one -> assertThat(one.reason()).isNotBlank());
            assertThat(workshop.services()).singleElement().satisfies(service -> assertThat(
                            sample.get(Placement.class, service).status())
                    .isEqualTo(PlacementStatus.CONTESTED));
        });
        assertThat(sample.all(Ballot.class)).hasSizeGreaterThan(30).allSatisfy(ballot -> assertThat(ballot.name()).isEmpty());
    }

    @Test
    void theRoomOfTheWorkshopIsSplitAndWhatItAgreedIsWhatTheServiceIsScoredBy() {
        var workshop = sample.all(Workshop.class).iterator().next();
        var service = sample.get(Service.class, workshop.services().getFirst());
        var result = ServiceResult.latest(sample, DecisionTools.PLAIN, workshop, service.id()).orElseThrow();

        assertThat(result.round()).isEqualTo(2);
        assertThat(result.subgroups()).hasSize(5);
        assertThat(result.subgroups().values().stream().flatMap(score -> score.band().stream()).distinct()).hasSize(2);
        assertThat(result.questions().stream().filter(question -> question.split() > 2)).isNotEmpty();
        assertThat(result.questions().stream().filter(question -> question.shift().filter(shift -> shift.changed() > 5).isPresent()))
                .isNotEmpty();
        assertThat(result.toDiscuss()).isEmpty();
        assertThat(result.score().total()).isEqualTo(score(service).total());
        var assessed = sample.get(Assessment.class, service.id()).answers();
        assertThat(result.answers()).hasSize(31).allSatisfy((question, answer) -> assertThat(answer.option())
                .as(question)
                .isEqualTo(assessed.get(question).option()));
    }

    @Test
    void picksOnlyWhatThePickListsOfferAndSaysWhatItRestsOn() {
        var questions = new TreeMap<String, Question>();
        sample.framework().orElseThrow().tool().domains().forEach(domain ->
                domain.questions().forEach(question -> questions.put(question.id(), question)));

        assertThat(sample.all(Assessment.class)).isNotEmpty().allSatisfy(assessment ->
                assertThat(assessment.answers()).allSatisfy((id, answer) -> {
                    assertThat(questions.get(id).option(answer.option())).as("%s in %s", id, assessment.id()).isPresent();
                    assertThat(answer.evidence()).as("%s in %s", id, assessment.id()).isNotBlank();
                }));
    }

    @Test
    void placesEveryFunctionOfAServiceOnceAndKeepsAnUnbrokenTrail() {
        var framework = sample.framework().orElseThrow();
        assertThat(sample.all(Placement.class)).isNotEmpty().allSatisfy(placement -> {
            var ranks = placement.shares().stream().map(share -> framework.rank(share.level())).toList();
            assertThat(ranks).as(placement.id()).isSorted().doesNotHaveDuplicates().allMatch(rank -> rank >= 0);
            var named = placement.shares().stream().flatMap(share -> share.functions().stream()).toList();
            assertThat(named).as(placement.id()).doesNotHaveDuplicates();
            boolean rest = placement.shares().stream().anyMatch(share -> share.functions().isEmpty());
            assertThat(rest || named.size() == framework.functions().size()).as(placement.id()).isTrue();
            var at = "";
            for (var move : placement.trail()) {
                assertThat(move.from()).as(placement.id()).isEqualTo(at);
                at = move.to();
            }
            assertThat(placement.trail()).isSortedAccordingTo(Comparator.comparing(move -> move.when()));
        });
    }

    @Test
    void takesPrimaryCareAndOutOfHospitalAllTheWayToTheTransitionPlan() {
        var services = services(PRIMARY_CARE);

        assertThat(services).allSatisfy(service -> {
            assertThat(sample.find(Placement.class, service.id())).as(service.name()).isPresent();
            assertThat(sample.find(OperatingModel.class, service.id())).as(service.name()).isPresent();
        });
        assertThat(services)
                .filteredOn(service ->
                        sample.get(Placement.class, service.id()).status() == PlacementStatus.CONTESTED)
                .isNotEmpty()
                .allSatisfy(service -> assertThat(score(service).band()).as(service.name()).isPresent());
        assertThat(of(Comment.class)).isNotEmpty();
        assertThat(of(StaffChange.class)).isNotEmpty();
        assertThat(of(DevelopmentNeed.class)).isNotEmpty();
        assertThat(of(Task.class)).hasSizeGreaterThan(20);
    }

    @Test
    void placesTheCatalogueOfEveryWorkstream() {
        assertThat(sample.all(Workstream.class)).allSatisfy(workstream ->
                assertThat(services(workstream.id()))
                        .filteredOn(service -> sample.find(Placement.class, service.id()).isEmpty())
                        .as(workstream.name())
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void isInTheMidstOfItsPlansInAutumn2026() {
        var today = LocalDate.of(2026, 11, 22);
        for (var workstream : List.of("mental-health", PRIMARY_CARE)) {
            var tasks = sample.all(Task.class).stream()
                    .filter(task -> task.workstream().equals(workstream) && task.start() != null)
                    .toList();
            assertThat(tasks)
                    .as(workstream)
                    .anyMatch(task -> task.progress() == 100)
                    .anyMatch(task -> task.progress() > 0 && task.progress() < 100)
                    .anyMatch(task -> task.finish().isAfter(task.baselineFinish()))
                    .anyMatch(task -> task.start().isAfter(today))
                    .allMatch(task -> task.baselineStart() != null)
                    .allMatch(task -> task.progress() == 0 || !task.start().isAfter(today))
                    .noneMatch(task -> task.progress() == 100 && task.finish().isAfter(today));
            assertThat(Schedule.of(sample, workstream).tooEarly()).as(workstream).isEmpty();
        }
    }

    private <T extends Entity & OfWorkstream> List<T> of(Class<T> type) {
        return sample.all(type).stream().filter(entity -> entity.workstream().equals(PRIMARY_CARE)).toList();
    }

    private List<Service> services(String workstream) {
        return sample.all(Service.class).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE && service.workstream().equals(workstream))
                .toList();
    }

    private Score score(Service service) {
        return DecisionTools.PLAIN.score(sample, service).orElseThrow();
    }

    private static double domain(Score score, String domain) {
        return score.domains().get(domain).orElseThrow();
    }

    private static Snapshot read() {
        var folder = Product.installation().resolve("samples/lancashire-and-south-cumbria");
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(path -> path.toString().endsWith(".json")).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return WorkspaceFiles.read(files);
        } catch (IOException | WorkspaceException e) {
            throw new AssertionError("The sample cannot be read: " + e.getMessage(), e);
        }
    }
}
