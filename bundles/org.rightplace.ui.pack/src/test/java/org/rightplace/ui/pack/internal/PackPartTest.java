package org.rightplace.ui.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.CoverField;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Uses the pack as a user would. */
class PackPartTest {

    private static final String MENTAL_HEALTH = "mental-health";

    @TempDir
    private Path folder;

    private static Snapshot system() {
        return SmallSystem.snapshot().with(new Placement(
                "s1", List.of(new Share("system", null, "", null)), PlacementStatus.CONTESTED, "Why", null, null, null));
    }

    private static CoverSheet cover(OpenPack pack) {
        var cover = pack.snapshot().get(Workstream.class, MENTAL_HEALTH).cover();
        return cover == null ? CoverSheet.BLANK : cover;
    }

    @Test
    void listsWhatIsContestedBeforeWhatIsMissing() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> assertThat(pack.rows())
                .startsWith("Contested · 1", "Contested. Crisis resolution: Contested.", "Missing · 18",
                        "Missing. Title of paper: Cover sheet: not filled in yet.")
                .contains("Missing. Dementia diagnosis: Not placed yet."));
    }

    @Test
    void leadsToTheFieldThatIsBlank() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            pack.follow("Missing. Lead author: Cover sheet: not filled in yet.");

            assertThat(pack.part().header().button(PackHeader.Page.COVER).getSelection()).isTrue();
            pack.until("the field has the keyboard",
                    () -> pack.focused() == pack.part().cover().field(CoverField.LEAD_AUTHOR));
        });
    }

    @Test
    void leadsToTheServiceThatIsNotPlaced() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            pack.follow("Missing. Dementia diagnosis: Not placed yet.");

            assertThat(pack.opened()).isEqualTo(new EntityRef(Service.class, "s4"));
        });
    }

    @Test
    void keepsEveryKeystrokeAndUndoesThemTogether() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            var title = (Text) pack.part().cover().field(CoverField.TITLE);
            title.append("W");
            assertThat(cover(pack).title()).isEqualTo("W");
            title.append("hy");
            assertThat(cover(pack).title()).isEqualTo("Why");
            pack.until("it is read in the preview", () -> pack.preview().contains("Why"));

            pack.site().workspace().undo();
            assertThat(cover(pack).title()).isEmpty();
            assertThat(title.getText()).isEmpty();
        });
    }

    @Test
    void takesADateOnlyIfItIsOne() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            var date = (Text) pack.part().cover().field(CoverField.MEETING_DATE);
            date.setText("31 February 2020");
            assertThat(cover(pack).meetingDate()).isNull();
            date.setText("5 March 2020");
            assertThat(cover(pack).meetingDate()).isEqualTo("2020-03-05");
        });
    }

    @Test
    void replacesOnlyWhatDiffersSoThatTheReaderStaysInPlace() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            var replaced = new ArrayList<String>();
            pack.part().preview().control().addExtendedModifyListener(event -> replaced.add(event.replacedText));
            ((Text) pack.part().cover().field(CoverField.LEAD_AUTHOR)).setText("Mental health lead");
            pack.until("it is read in the preview", () -> pack.preview().contains("Mental health lead"));

            assertThat(replaced).singleElement().asString()
                    .contains("Lead author")
                    .doesNotContain("Mental health: portfolio pack")
                    .doesNotContain("Dementia diagnosis");
        });
    }

    @Test
    void showsSectionsOfPluginsWhileTheyAreThere() {
        var section = new PackSection() {
            @Override
            public String id() {
                return "staff";
            }

            @Override
            public String title() {
                return "Who is affected";
            }

            @Override
            public int order() {
                return 150;
            }

            @Override
            public List<Block> content(PackContext context) {
                return List.of(new Block.Bullets(List.of("Ward staff")));
            }
        };
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            pack.publish(section);
            pack.until("the section is read", () -> pack.preview().contains("Who is affected"));
            assertThat(pack.preview()).contains("Ward staff");

            pack.withdraw(section);
            pack.until("the section is gone", () -> !pack.preview().contains("Who is affected"));
        });
    }

    @Test
    void saysWhatWillBeHereAndTheFirstStep() {
        var bare = system().with(WorkstreamBuilder.builder().id("new").name("New").position(9).build());
        OpenPack.with(bare, "new", pack -> {
            assertThat(pack.rows()).contains("Missing. Service catalogue: No services yet. Add the first.");
            assertThat(pack.part().preview().control().isVisible()).isFalse();
        });
    }

    @Test
    void tellsWhereThePackWent() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            var file = folder.resolve("pack.html");
            new Exporting(pack.site(), pack.packs(), MENTAL_HEALTH).to(file);
            pack.until("it is written", () -> pack.said().equals("Exported to " + file + "."));

            assertThat(file).hasContent("<html>Mental health: portfolio pack</html>");
        });
    }

    @Test
    void saysWhyThePackCannotBeWritten() {
        OpenPack.with(system(), MENTAL_HEALTH, pack -> {
            new Exporting(pack.site(), pack.packs(), MENTAL_HEALTH).to(folder.resolve("gone/pack.html"));

            pack.until("it is said", () -> pack.said().equals("There is no folder " + folder.resolve("gone") + ". Choose another place."));
        });
    }
}
