package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.testing.Coast;

class PlaceCommandsTest {

    private final List<Command> commands = new PlaceCommands(new OpenEditors()).all();

    @Test
    void no_two_share_an_id_or_a_key() {
        assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(commands.stream().flatMap(command -> command.keys().stream())).doesNotHaveDuplicates();
    }

    @Test
    void each_can_be_run_only_where_it_has_something_to_work_on() {
        OnDisplay.run(display -> {
            var window = new AtomicReference<PartSite>();
            try (var rig = new OpenPart(display, Coast.SYSTEM, (parent, site) -> {
                window.set(site);
                return new PlacesPart(parent, site, new OpenEditors());
            })) {
                assertThat(enabled(window.get())).containsExactly("Add a place", "Add an organisation");

                rig.selectElsewhere(new EntityRef(Practice.class, "p1"));
                assertThat(enabled(window.get())).contains("Move the place or practice to…", "Add a practice")
                        .doesNotContain("Put the place in another as well…", "Delete the organisation");

                rig.selectElsewhere(new EntityRef(Place.class, "cliffs"));
                assertThat(enabled(window.get())).contains("Put the place in another as well…");

                rig.selectElsewhere(new EntityRef(Organisation.class, "coast-trust"));
                assertThat(enabled(window.get())).contains("Delete the organisation").doesNotContain("Add a practice");

                rig.selectElsewhere(new EntityRef(Place.class, "gone"));
                assertThat(enabled(window.get())).containsExactly("Add a place", "Add an organisation");
            }
        });
    }

    private List<String> enabled(PartSite window) {
        return commands.stream().filter(command -> command.enabled(window)).map(Command::name).toList();
    }
}
