package org.rightplace.frameworks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Option;
import org.rightplace.model.Term;

class BundledFrameworkTest {

    static Stream<BundledFramework> frameworks() {
        return Stream.of(new LancashireAndSouthCumbria(), new Devon());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void isWhatItsIdSays(BundledFramework template) {
        assertThat(framework(template).id()).isEqualTo(template.id());
        assertThat(template.name()).isNotBlank();
        assertThat(template.about()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void asksThirtyOneQuestionsInFiveDomains(BundledFramework template) {
        var domains = framework(template).tool().domains();

        assertThat(domains).hasSize(5).allSatisfy(domain -> assertThat(domain.weight()).isEqualTo(1));
        assertThat(domains.stream().mapToInt(domain -> domain.questions().size()).sum()).isEqualTo(31);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void scoresEveryPickListFromNearToFarAndAllowsNotKnown(BundledFramework template) {
        framework(template).tool().domains().stream().flatMap(domain -> domain.questions().stream()).forEach(question -> {
            var scores = question.options().stream().filter(option -> !option.notKnown()).map(Option::score).toList();
            assertThat(scores).as(question.id()).hasSizeGreaterThanOrEqualTo(3).isSorted().doesNotHaveDuplicates();
            assertThat(scores).allMatch(score -> score >= 0 && score <= 5);
            assertThat(question.options().stream().filter(Option::notKnown)).as(question.id()).hasSize(1);
            assertThat(question.options()).extracting(Option::id).allMatch(id -> id.startsWith(question.id() + "-"));
        });
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void asksInTheWordsOfItsOwnLevels(BundledFramework template) {
        var own = framework(template).levels().stream().map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
        var others = frameworks()
                // What lies beyond a system is called what it is called in every system.
                .flatMap(other -> framework(other).levels().stream().takeWhile(level -> !level.id().equals("system")))
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .filter(name -> own.stream().noneMatch(one -> one.contains(name)))
                .toList();
        var tool = framework(template).tool();
        var said = Stream.concat(
                tool.domains().stream().flatMap(domain -> domain.questions().stream()).flatMap(question -> Stream.concat(
                        Stream.of(question.text(), question.evidence()), question.options().stream().map(Option::label))),
                tool.bands().stream().flatMap(band -> Stream.of(band.name(), band.about())));

        assertThat(said.map(words -> words.toLowerCase(Locale.ROOT)))
                .allSatisfy(words -> assertThat(others).noneMatch(words::contains));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void namesTheNearestBandsByTheSystemsOwnLevels(BundledFramework template) {
        var framework = framework(template);

        assertThat(framework.tool().bands().subList(0, 2)).allSatisfy(band -> {
            var level = framework.levels().stream().filter(one -> one.id().equals(band.level())).findFirst().orElseThrow();
            assertThat(band.name()).containsIgnoringCase(level.name());
        });
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void givesEveryScoreABandAndEveryBandALevelNoNearerThanTheLast(BundledFramework template) {
        var framework = framework(template);
        double from = 0;
        int rank = 0;
        for (var band : framework.tool().bands()) {
            assertThat(band.low()).isEqualTo(from);
            assertThat(framework.rank(band.level())).as(band.id()).isGreaterThanOrEqualTo(rank);
            from = band.high();
            rank = framework.rank(band.level());
        }
        assertThat(from).isEqualTo(5);
        assertThat(rank).isEqualTo(framework.levels().size() - 1);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void carriesTheRestOfTheProcess(BundledFramework template) {
        var framework = framework(template);

        assertThat(framework.functions()).hasSize(6).anyMatch(function -> function.statutoryDuty());
        assertThat(framework.kinds()).extracting(OperatingModelKind::byOthers).contains(true, false);
        assertThat(framework.characteristics().stream().filter(Characteristic::core)).hasSize(7);
        assertThat(framework.characteristics()).hasSize(19);
        assertThat(framework.principles()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void usesNoWordOfTheGlossaryInTwoMeanings(BundledFramework template) {
        var meanings = new HashMap<String, String>();
        var terms = template.contents().all(Term.class);

        assertThat(terms).hasSizeGreaterThanOrEqualTo(40).allSatisfy(term -> assertThat(term.meaning()).endsWith("."));
        for (var term : terms) {
            Stream.of(List.of(term.name()), term.synonyms(), term.superseded())
                    .flatMap(List::stream)
                    .forEach(word -> assertThat(meanings.put(word.toLowerCase(Locale.ROOT), term.name())).as(word).isNull());
        }
    }

    @Test
    void lancashireAndSouthCumbriaHasFourLevelsAndFivePartnerships() {
        var framework = framework(new LancashireAndSouthCumbria());

        assertThat(framework.levels())
                .extracting(Level::nhsArea)
                .containsExactly(NhsArea.PCN, NhsArea.CCG, NhsArea.STP, null);
        assertThat(framework.areas()).hasSize(8);
        assertThat(framework.areas().stream().map(area -> area.placeName()).distinct())
                .containsExactlyInAnyOrder(
                        "Bay", "Central Lancashire", "West Lancashire", "Fylde Coast", "Pennine Lancashire");
    }

    @Test
    void devonHasFiveLevelsAndNoMapping() {
        var framework = framework(new Devon());

        assertThat(framework.levels())
                .extracting(Level::id)
                .containsExactly(
                        "local-community", "planning-and-delivery-footprint", "local-authority", "system", "region");
        assertThat(framework.areas()).isEmpty();
    }

    private static Framework framework(BundledFramework template) {
        return template.contents().framework().orElseThrow();
    }
}
