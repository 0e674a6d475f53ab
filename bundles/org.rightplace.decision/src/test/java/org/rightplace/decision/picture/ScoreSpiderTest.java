package org.rightplace.decision.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Spider;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

class ScoreSpiderTest {

    private static final Service FIRST = service("first", "Screening");
    private static final Service SECOND = service("second", "Surgery");

    @Test
    void axes_are_domains_rings_are_bands_and_the_line_has_the_level_of_its_total() {
        var spider = spider(system("a", "b", "c"), FIRST).orElseThrow();

        assertThat(spider.title()).isEqualTo("Screening");
        assertThat(spider.axes()).extracting(Spider.Axis::label).containsExactly("Domain a", "Domain b", "Domain c");
        assertThat(spider.bands()).containsExactly(new Spider.Band(0, 3, 0), new Spider.Band(3, 5, 1));
        assertThat(spider.series()).singleElement().satisfies(series -> {
            assertThat(series.values()).containsExactly(OptionalDouble.of(4), OptionalDouble.empty(), OptionalDouble.empty());
            assertThat(series.level()).isEqualTo(1);
        });
    }

    @Test
    void services_lie_over_one_another_and_one_without_answers_has_no_level() {
        var spider = spider(system("a", "b", "c"), FIRST, SECOND).orElseThrow();

        assertThat(spider.series()).extracting(Spider.Series::name).containsExactly("Screening", "Surgery");
        assertThat(spider.series().getLast().level()).isEqualTo(Spider.Series.NO_LEVEL);
    }

    @Test
    void a_ring_of_a_level_that_is_gone_is_left_out() {
        var snapshot = system("a", "b", "c");
        var framework = snapshot.framework().orElseThrow();
        var without = snapshot.with(framework.withLevels(framework.levels().subList(0, 1)));

        assertThat(spider(without, FIRST).orElseThrow().bands()).hasSize(1);
    }

    @Test
    void too_few_domains_and_too_many_have_no_picture() {
        assertThat(spider(system("a", "b"), FIRST)).isEmpty();
        assertThat(spider(system("a b c d e f g h i j k l m".split(" ")), FIRST)).isEmpty();
        assertThat(spider(Snapshot.empty(), FIRST)).isEmpty();
        assertThat(spider(system("a", "b", "c"))).isEmpty();
    }

    private static Optional<Spider> spider(Snapshot snapshot, Service... services) {
        return ScoreSpider.of(snapshot, DecisionTools.PLAIN, List.of(services));
    }

    private static Snapshot system(String... domains) {
        var bands = List.<Band>of(
                BandBuilder.builder().id("low").name("Low").low(0).high(3).level("near").build(),
                BandBuilder.builder().id("high").name("High").low(3).high(5).level("far").build());
        var tool = new DecisionTool(
                "Tool", "", Stream.of(domains).map(ScoreSpiderTest::domain).toList(), bands, 1.5, 0.7, Extras.NONE);
        return Snapshot.empty()
                .with(FrameworkBuilder.builder()
                        .id("f")
                        .levels(List.of(
                                LevelBuilder.builder().id("near").name("Near").initial("N").build(),
                                LevelBuilder.builder().id("far").name("Far").initial("F").build()))
                        .tool(tool)
                        .build())
                .with(FIRST)
                .with(SECOND)
                .with(new Assessment("first", Map.of("qa", new Answer("four", "", Extras.NONE)), Extras.NONE));
    }

    private static Domain domain(String id) {
        var options = List.of(new Option("four", "Four", 4, Extras.NONE));
        return new Domain(
                id, "Domain " + id, "", 1, List.of(new Question("q" + id, "Which?", "", options, Extras.NONE)), Extras.NONE);
    }

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).kind(ServiceKind.SERVICE).name(name).build();
    }
}
