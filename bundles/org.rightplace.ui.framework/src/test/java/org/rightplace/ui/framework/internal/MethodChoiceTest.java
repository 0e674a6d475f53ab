package org.rightplace.ui.framework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.framework.FrameworkEdits;

class MethodChoiceTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder()
            .id("f")
            .name("F")
            .levels(List.of(LevelBuilder.builder().id("near").name("Near").build()))
            .tool(new DecisionTool(
                    "Tool",
                    "",
                    List.of(new Domain("d", "D", "", 1, List.of(), Extras.NONE)),
                    List.of(new Band("all", "All", "", 0, 5, "near", Extras.NONE)),
                    1.5,
                    0.7,
                    Extras.NONE))
            .build();

    private final Map<String, String> ways = new LinkedHashMap<>(Map.of(MeanOfDomains.ID, "Weighted mean"));
    private MethodChoice choice;

    @Test
    void where_there_is_one_way_there_is_nothing_to_choose() {
        on(FRAMEWORK, rig -> assertThat(choice.control().getVisible()).isFalse());
    }

    @Test
    void the_way_that_is_chosen_is_made_that_of_the_tool() {
        ways.put("org.example.strictest", "Strictest domain");
        on(FRAMEWORK, rig -> {
            var pick = pick(rig);
            assertThat(pick.getItems()).containsExactly("Weighted mean", "Strictest domain");
            assertThat(pick.getText()).isEqualTo("Weighted mean");

            choose(rig, 1);
            rig.until("the tool is scored another way", () -> method(rig).equals("org.example.strictest"));

            rig.undo();
            assertThat(method(rig)).isEmpty();
        });
    }

    @Test
    void a_way_that_is_not_there_is_shown_as_chosen_with_what_to_do_and_another_can_be_taken() {
        var framework = FRAMEWORK.withTool(FRAMEWORK.tool().withMethod("org.example.gone"));
        on(framework, rig -> {
            assertThat(choice.control().getVisible()).isTrue();
            assertThat(pick(rig).getText()).isEqualTo("org.example.gone");
            assertThat(rig.find(TextBlock.class, "is not there").getText()).contains("Install the plugin");

            choose(rig, 0);
            rig.until("the tool is scored in the usual way", () -> method(rig).isEmpty());
        });
    }

    private static Combo pick(OpenPart rig) {
        return rig.all(Combo.class).getFirst();
    }

    private static String method(OpenPart rig) {
        return rig.snapshot().get(Framework.class, "f").tool().method();
    }

    private static void choose(OpenPart rig, int at) {
        var pick = pick(rig);
        pick.select(at);
        pick.notifyListeners(SWT.Selection, new Event());
        rig.settle();
    }

    private void on(Framework framework, Consumer<OpenPart> what) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, Snapshot.empty().with(framework), (parent, site) -> {
                var root = new Look(site.theme()).stack(parent, 0);
                var changes = new Changes(site, (question, edit, consequences, alternatives) -> site.apply(edit));
                choice = new MethodChoice(root, changes, new FrameworkEdits("f"), () -> ways);
                choice.control().setLayoutData(Look.wide());
                choice.show(framework);
                Part part = root::setFocus;
                return part;
            })) {
                what.accept(rig);
            }
        });
    }
}
