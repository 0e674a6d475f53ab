package org.rightplace.workspace.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.TermBuilder;
import org.rightplace.workspace.Snapshot;

class VocabularyTest {

    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(TermBuilder.builder().id("g").name("Commissioning group")
                    .superseded(List.of("clinical commissioning group", "CCG")).build())
            .with(TermBuilder.builder().id("n").name("Neighbourhood").synonyms(List.of("PCN", "care locality team"))
                    .superseded(List.of("locality", "ICE")).build())
            .with(TermBuilder.builder().id("p").name("Local partnership").superseded(List.of("body")).build())
            .with(organisation("NHS Blackpool CCG"));
    private final Vocabulary words = Vocabulary.of(SYSTEM);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The CCG pays. | The commissioning group pays.",
        "Eight CCGs pay. | Eight commissioning groups pay.",
        "The CCG's view | The commissioning group's view",
        "Clinical Commissioning Groups decide. | Commissioning groups decide.",
        "In each locality, and in all localities | In each neighbourhood, and in all neighbourhoods",
        "Locality teams | Neighbourhood teams",
        "Melting ice and ICE | Melting ice and neighbourhood",
        "The antibody is not a body. | The antibody is not a local partnership.",
        "Two bodies met. | Two local partnerships met.",
        "NHS Blackpool CCG keeps its name. | NHS Blackpool CCG keeps its name.",
        "A care locality team stays. | A care locality team stays.",
        "clinical. Commissioning group | clinical. Commissioning group",
    })
    void former_words_are_replaced_in_their_number_and_case(String text, String wanted) {
        var result = text;
        for (var former : words.formerIn(text)) {
            result = words.replaced(result, former.superseded());
        }
        assertThat(result).isEqualTo(wanted);
        assertThat(words.formerIn(result)).isEmpty();
    }

    @Test
    void a_former_word_that_two_terms_replace_is_left_to_the_writer() {
        var system = SYSTEM.with(TermBuilder.builder().id("o").name("Other").superseded(List.of("CCG")).build());
        var found = Vocabulary.of(system).formerIn("The CCG pays.");

        assertThat(found).singleElement().satisfies(former -> {
            assertThat(former.instead()).containsExactly("Commissioning group", "Other");
            assertThat(former.replacement()).isEmpty();
        });
    }

    @Test
    void whatever_the_text_replacing_leaves_no_former_word_and_every_other_word() {
        var pool = List.of("the", "CCG", "CCGs", "locality", "Localities", "care", "team", "clinical", "commissioning", "group",
                "NHS", "Blackpool", "body", "a", "an", ".", ",", "-", "PCN", "ice", "ICE", "(", ")");
        for (int seed = 0; seed < 500; seed++) {
            var text = new java.util.Random(seed).ints(12, 0, pool.size()).mapToObj(pool::get)
                    .collect(java.util.stream.Collectors.joining(" "));
            var result = text;
            for (int round = 0; round < 3; round++) {
                for (var former : words.formerIn(result)) {
                    result = words.replaced(result, former.superseded());
                }
            }
            assertThat(words.formerIn(result)).as(text).isEmpty();
            assertThat(count(result, "NHS")).as(text).isEqualTo(count(text, "NHS"));
            assertThat(count(result, "the")).as(text).isEqualTo(count(text, "the"));
        }
    }

    private static long count(String text, String word) {
        return List.of(text.split(" ")).stream().filter(word::equals).count();
    }

    @Test
    void only_abbreviations_that_nothing_explains_are_unknown() {
        assertThat(words.unknownIn("The PCN, the NHS, A&E and GPs know IAPT and CAMHS.")).containsExactlyInAnyOrder("IAPT", "CAMHS");
        assertThat(words.unknownIn("Improving access to psychological therapies (IAPT), and then IAPT again")).isEmpty();
        assertThat(words.unknownIn("ALL IN CAPITALS")).isEmpty();
        assertThat(words.unknownIn("Step IV in Q1 of B2B at H2O")).isEmpty();
        assertThat(words.unknownIn("NHS Blackpool CCG")).isEmpty();
    }

    private static Organisation organisation(String name) {
        return OrganisationBuilder.builder().id(name).name(name).code("").build();
    }
}
