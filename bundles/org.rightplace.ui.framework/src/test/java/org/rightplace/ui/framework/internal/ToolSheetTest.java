package org.rightplace.ui.framework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.framework.FrameworkEdits;

class ToolSheetTest {

    private final ToolSheet sheet = new ToolSheet(new FrameworkEdits("f"));
    private final ToolNode domain = new ToolNode("d", "", "");
    private final ToolNode question = new ToolNode("d", "q", "");
    private final ToolNode option = new ToolNode("d", "q", "o");
    private Framework framework = FrameworkBuilder.builder()
            .id("f")
            .levels(List.of(LevelBuilder.builder().id("near").name("Near").build()))
            .tool(new DecisionTool("Tool", "", List.of(), List.of(), 1.5, 0.7, Extras.NONE))
            .build();

    ToolSheetTest() {
        make(sheet.addDomain(framework, "d"));
        make(sheet.addQuestion(framework, domain, "q"));
        make(sheet.addOption(framework, question, "o"));
    }

    @Test
    void a_tool_is_built_up_from_nothing() {
        make(sheet.rename(framework, domain, "Numbers"));
        make(sheet.rename(framework, question, "How many?"));
        make(sheet.rename(framework, option, "Few"));
        make(sheet.value(framework, domain, "2"));
        make(sheet.value(framework, option, "5"));
        make(sheet.about(framework, question, "Register"));

        assertThat(sheet.name(framework, domain)).isEqualTo("Numbers");
        assertThat(sheet.value(framework, domain)).isEqualTo("2");
        assertThat(sheet.name(framework, question)).isEqualTo("How many?");
        assertThat(sheet.about(framework, question)).isEqualTo("Register");
        assertThat(sheet.value(framework, question)).isEmpty();
        assertThat(sheet.name(framework, option)).isEqualTo("Few");
        assertThat(sheet.value(framework, option)).isEqualTo("5");
    }

    @Test
    void a_new_question_can_be_answered_with_not_known_and_new_options_come_before_it() {
        var options = question.children(framework);

        assertThat(options).hasSize(2).first().isEqualTo(option);
        assertThat(sheet.value(framework, options.getLast())).isEqualTo("not known");
    }

    @Test
    void nothing_typed_as_a_score_means_not_known() {
        make(sheet.value(framework, option, ""));

        assertThat(sheet.value(framework, option)).isEqualTo("not known");
        assertThatThrownBy(() -> make(sheet.value(framework, option, "9"))).isInstanceOf(EditRefused.class);
    }

    @Test
    void an_option_may_say_how_many_people_a_team_needs() {
        make(sheet.people(framework, option, "30,000"));
        assertThat(sheet.people(framework, option)).isEqualTo("30,000");
        assertThat(option.option(framework).orElseThrow().populationMin()).isEqualTo(30_000L);
        make(sheet.people(framework, option, ""));
        assertThat(sheet.people(framework, option)).isEmpty();
        assertThatThrownBy(() -> make(sheet.people(framework, option, "many"))).isInstanceOf(EditRefused.class);
        assertThat(sheet.peopleCell(framework, question).kind()).isEqualTo(Column.Kind.SHOWN);
    }

    @Test
    void lines_move_among_their_own_kind_and_go() {
        make(sheet.addOption(framework, question, "p"));
        make(sheet.move(framework, option, 1));
        assertThat(question.children(framework)).extracting(ToolNode::option).startsWith("p", "o");

        make(sheet.remove(framework, option));
        assertThat(option.option(framework)).isEmpty();
        make(sheet.remove(framework, domain));
        assertThat(domain.domain(framework)).isEmpty();
    }

    @Test
    void each_line_knows_what_it_stands_in() {
        assertThat(option.parent()).contains(question);
        assertThat(question.parent()).contains(domain);
        assertThat(domain.parent()).isEmpty();
        assertThat(domain.children(framework)).containsExactly(question);
    }

    private void make(Edit edit) {
        framework = edit.apply(Snapshot.empty().with(framework)).framework().orElseThrow();
    }
}
