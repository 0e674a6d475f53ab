package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

/** What opens where, and which workstream is meant. */
class WindowNavigationTest extends OpenWindow {

    @Test
    void meansTheWorkstreamSelectedOrElseTheOneOfTheEditorWorkedInOrElseTheFirst() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            var site = new Site(workbench, Workbench.SELF, "test", title -> { });

            site.select(List.of(new EntityRef(Place.class, "bay")));
            assertThat(site.workstream()).contains("mental-health");

            workbench.navigation().open("board", new EntityRef(Workstream.class, "cancer"));
            site.select(List.of(new EntityRef(Place.class, "bay")));
            assertThat(site.workstream()).as("the editor's, where what is selected has none").contains("cancer");
            workbench.navigation().openView("problems");
            assertThat(site.workstream()).as("the editor's, from a view beside it").contains("cancer");

            site.select(List.of(new EntityRef(Service.class, "s2")));
            assertThat(site.workstream()).as("of what is selected first").contains("mental-health");
            site.leave();
            close();
        });
    }

    @Test
    void opensAServiceInAnEditorOfItsWorkstreamThatShowsServices() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);

            workbench.navigation().open(new EntityRef(Service.class, "s2"));

            assertThat(front("Board")).isEqualTo("Board");
            close();
        });
    }

    /** An editor in which findings about words are to be seen. */
    private record OfWords(Demonstration plain) implements Editor {

        @Override
        public String id() {
            return plain.id();
        }

        @Override
        public String name() {
            return plain.name();
        }

        @Override
        public int order() {
            return plain.order();
        }

        @Override
        public Class<? extends Entity> subject() {
            return plain.subject();
        }

        @Override
        public String title(EntityRef subject, Snapshot snapshot) {
            return plain.name();
        }

        @Override
        public boolean shows(Class<? extends Entity> type) {
            return plain.shows(type);
        }

        @Override
        public boolean shows(Finding finding) {
            return finding.rule().equals("word");
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            return plain.open(parent, site, subject);
        }
    }

    @Test
    void opensWhatWasFoundWhereAnEditorSaysThatItIsToBeSeen() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            services.add(new OfWords(new Demonstration("notes", "Notes", 20)));
            open(display);
            var service = new EntityRef(Service.class, "s2");

            workbench.navigation().open(Finding.of("gap", Severity.WARNING, "Nobody does it.", service));
            assertThat(front("Board")).isEqualTo("Board");
            workbench.navigation().open(Finding.of("word", Severity.WARNING, "A former word.", service));
            assertThat(front("Board")).isEqualTo("Notes");
            close();
        });
    }

    @Test
    void opensAWorkstreamInItsFirstEditorWhateverIsInFront() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("catalogue", "Catalogue", 10));
            services.add(new Demonstration("board", "Board", 20));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);

            workbench.navigation().open(new EntityRef(Service.class, "s2"));
            assertThat(front("Board")).isEqualTo("Board");

            workbench.navigation().open(MENTAL_HEALTH);
            assertThat(front("Board")).isEqualTo("Catalogue");
            close();
        });
    }
}
