package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Alternative;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.Basis;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.DatasetBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Move;
import org.rightplace.model.Option;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Question;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.PortfolioPack;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Snapshot;
import org.xml.sax.InputSource;

class HtmlPageTest {

    private static final List<PackSection> SECTIONS = List.of(
            new CoverSection(),
            new OverviewSection(),
            new ContestedSection(),
            new PlacementsSection(),
            new AlternativesSection(),
            new GlossarySection(),
            new SourcesSection());

    @Test
    void a_pack_says_what_a_committee_asks() {
        var html = html(system("Talking therapies", "Once, because the workforce is short."), SECTIONS);

        assertThat(html)
                .contains("<h1>Mental health: portfolio pack</h1>")
                .contains("Talking therapies", "Once, because the workforce is short.")
                .contains("Contested", "What is contested")
                .contains("22 November 2026")
                .contains("Contains public sector information")
                .contains("<svg")
                .contains("Not yet given");
    }

    @Test
    void a_picture_is_as_wide_as_it_was_drawn() {
        var html = html(system("Talking therapies", "Once, because the workforce is short."), SECTIONS);
        var wanted = java.util.regex.Pattern.compile("<figure style=\"max-width:(\\d+)px\"><svg[^>]*viewBox=\"0 0 (\\d+)").matcher(html);

        assertThat(wanted.find()).isTrue();
        assertThat(wanted.group(1)).isEqualTo(wanted.group(2));
    }

    @Test
    void only_the_words_that_are_used_are_explained_and_old_ones_are_pointed_out() {
        var html = html(system("Talking therapies", "The LDP will decide."), SECTIONS);

        assertThat(html).contains("An integrated care partnership.", "\u201cLDP\u201d is now \u201cPartnership\u201d");
        assertThat(html).doesNotContain("A hospital bed.");
    }

    @Test
    void what_users_write_cannot_become_markup() throws Exception {
        var hostile = "</style></svg><script>alert(1)</script>\"'><img src=x onerror=alert(1)>& ]]>";
        var html = html(system(hostile, hostile), SECTIONS);

        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;");
        assertThat(html.split("</style>", -1)).hasSize(2);
    }

    @Test
    void the_page_is_well_formed_and_needs_nothing_from_elsewhere() throws Exception {
        var html = html(system("A & B", "x < y"), SECTIONS);

        assertThat(html).doesNotContain("http-equiv", "<link", "src=", "@import", "url(http");
        var body = html.substring(html.indexOf("<body>"), html.indexOf("</body>") + 7);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        var ids = new java.util.HashSet<String>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var id = all.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                assertThat(ids.add(id.getNodeValue())).as(id.getNodeValue()).isTrue();
            }
        }
        for (int i = 0; i < all.getLength(); i++) {
            var href = all.item(i).getAttributes().getNamedItem("href");
            if (href != null) {
                assertThat(ids).contains(href.getNodeValue().substring(1));
            }
        }
    }

    @Test
    void a_section_that_fails_says_so_and_the_others_stand() {
        PackSection failing = new PackSection() {
            @Override
            public String id() {
                return "failing";
            }

            @Override
            public String title() {
                return "Failing";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public List<Block> content(PackContext context) {
                throw new IllegalStateException("boom");
            }
        };

        var html = html(system("S", "r"), List.of(failing, new CoverSection()));

        assertThat(html).contains("This section could not be written").contains("Title of paper").doesNotContain("boom");
    }

    @Test
    void a_section_that_cannot_say_what_it_is_or_says_nothing_at_all_leaves_the_others_standing() {
        var nameless = new Plain() {
            @Override
            public String id() {
                throw new IllegalStateException("boom");
            }
        };
        var nothing = new Plain() {
            @Override
            public List<Block> content(PackContext context) {
                return null;
            }
        };

        var html = html(system("S", "r"), List.of(nameless, nothing, new CoverSection()));

        assertThat(html).contains("This section could not be written").contains("Title of paper").doesNotContain("boom");
    }

    private static class Plain implements PackSection {

        @Override
        public String id() {
            return "plain";
        }

        @Override
        public String title() {
            return "Plain";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Block> content(PackContext context) {
            return List.of(new Block.Paragraph("plain"));
        }
    }

    @Test
    void what_else_was_considered_is_told_with_what_speaks_for_and_against_it() {
        var considered = new Alternative(
                "a", "t", "Once for all", List.of(new Share("partnership", List.of(), "", Extras.NONE)),
                "One standard", "Far away", "Workstream lead", LocalDate.of(2018, 3, 1), 1, Extras.NONE);

        var html = html(system("Talking", "r").with(considered), List.of(new AlternativesSection()));

        assertThat(html).contains("Considered for Talking", "Once for all", "One standard", "Far away", "1 March 2018");
        assertThat(html(system("Talking", "r"), List.of(new AlternativesSection()))).contains("No alternative to any placement");
    }

    @Test
    void a_pack_of_services_that_are_scored_another_way_or_not_at_all_says_so() {
        var method = new ScoringMethod() {
            @Override
            public String id() {
                return "org.example.lowest";
            }

            @Override
            public String name() {
                return "Lowest domain";
            }

            @Override
            public Score score(DecisionTool tool, Map<String, Answer> answers) {
                return Score.of(tool, answers, Map.of(), OptionalDouble.of(4.2));
            }
        };
        var system = system("Talking", "r");
        var framework = system.framework().orElseThrow();
        system = system.with(framework.withTool(framework.tool().withMethod(method.id())));

        assertThat(html(system, SECTIONS, new DecisionTools(List.of(), List.of(method))))
                .contains("Services are scored by “Lowest domain”.", "4.2");
        assertThat(html(system, SECTIONS, DecisionTools.PLAIN))
                .contains("“org.example.lowest”, which is not there", "not scored")
                .doesNotContain("4.2");
        assertThat(html(system("Talking", "r"), SECTIONS, DecisionTools.PLAIN)).doesNotContain("are scored by");
    }

    @Test
    void an_empty_workstream_makes_a_pack_that_says_so() {
        var snapshot = Snapshot.empty()
                .with(framework())
                .with(WorkstreamBuilder.builder().id("w").name("New").cover(CoverSheet.BLANK).build());

        assertThat(html(snapshot, SECTIONS)).contains("The catalogue has no services yet.");
    }

    private static String html(Snapshot snapshot, List<PackSection> sections) {
        return html(snapshot, sections, DecisionTools.PLAIN);
    }

    private static String html(Snapshot snapshot, List<PackSection> sections, DecisionTools tools) {
        var context = new PackContext(
                snapshot,
                snapshot.framework().orElseThrow(),
                snapshot.get(Workstream.class, "w"),
                tools,
                LocalDate.of(2026, 11, 22));
        return new HtmlPage(PortfolioPack.of(context, sections)).toString();
    }

    private static Snapshot system(String service, String rationale) {
        return Snapshot.empty()
                .with(framework())
                .with(new SystemProfile("s", "Coast", "", Extras.NONE))
                .with(WorkstreamBuilder.builder().id("w").name("Mental health").cover(CoverSheet.BLANK).build())
                .with(ServiceBuilder.builder().id("t").workstream("w").kind(ServiceKind.SERVICE).name(service).build())
                .with(new Assessment(
                        "t",
                        Map.of("q0", answer("q0-3"), "q1", answer("q1-1"), "q2", answer("q2-3")),
                        Extras.NONE))
                .with(new Placement(
                        "t",
                        List.of(new Share("partnership", List.of(), rationale, Extras.NONE)),
                        PlacementStatus.CONTESTED,
                        rationale,
                        List.of(new Basis(true, rationale, rationale, Extras.NONE)),
                        List.of(new Move(Instant.EPOCH, "Lead", "", "partnership", rationale, Extras.NONE)),
                        Extras.NONE))
                .with(new Term("p", "Partnership", "An integrated care partnership.", List.of("ICP"), List.of("LDP"), Extras.NONE))
                .with(new Term("b", "Bed", "A hospital bed.", List.of(), List.of(), Extras.NONE))
                .with(DatasetBuilder.builder()
                        .id("d")
                        .title("Practices")
                        .attribution("Contains public sector information licensed under the Open Government Licence v3.0.")
                        .build());
    }

    private static Framework framework() {
        return FrameworkBuilder.builder()
                .id("f")
                .levels(List.of(LevelBuilder.builder().id("partnership").name("Partnership").initial("P").build()))
                .tool(new DecisionTool(
                        "",
                        "",
                        List.of(domain(0), domain(1), domain(2)),
                        List.of(new Band("all", "All", "", 0, 5, "partnership", Extras.NONE)),
                        1.5,
                        0.7,
                        Extras.NONE))
                .build();
    }

    private static Domain domain(int i) {
        var options = List.of(
                new Option("q" + i + "-1", "One", 1, Extras.NONE), new Option("q" + i + "-3", "Three", 3, Extras.NONE));
        return new Domain(
                "d" + i, "Domain " + i, "", 1, List.of(new Question("q" + i, "?", "", options, Extras.NONE)), Extras.NONE);
    }

    private static Answer answer(String option) {
        return new Answer(option, "", Extras.NONE);
    }
}
