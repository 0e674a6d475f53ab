package org.rightplace.itests.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Window;
import org.rightplace.model.Entity;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Edit;

/** Every part of the window on the sample, in every look and size. The pictures stay behind as build output. */
// Many pictures take long where others have the machine.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@WholeProduct
class LooksTest {

    private final Complaints complaints = new Complaints();

    @Test
    void inTheLight() throws Exception {
        lookAtEverything(Appearance.LIGHT);
    }

    @Test
    void inTheDark() throws Exception {
        lookAtEverything(Appearance.DARK);
    }

    @Test
    void inHighContrast() throws Exception {
        lookAtEverything(Appearance.HIGH_CONTRAST);
    }

    @Test
    void withTheKeyboardAlone() {
        OpenSystem system = OpenSystem.enter();
        Appearance.LIGHT.choose(system);
        Size.LARGE.give();
        for (WindowPart part : system.parts()) {
            Composite body = part.open();
            new TabWalk(body, complaint -> complaints.add(part.name(), complaint)).walk();
            Window.tell(part.opening());
            part.close(body);
        }
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void withFiveThousandServices() throws Exception {
        OpenSystem system = OpenSystem.enter();
        Appearance.LIGHT.choose(system);
        Size.LARGE.give();
        Window.tell(() -> system.site().apply(Edit.of("Add 5,000 services", before -> before.withAll(services()))));
        try {
            new Round("many-services", complaints).look(system.parts());
        } finally {
            Window.tell(() -> system.site().workspace().undo());
            WindowPart.settle();
        }
        assertThat(complaints.all()).isEmpty();
    }

    private void lookAtEverything(Appearance look) throws IOException {
        OpenSystem system = OpenSystem.enter();
        look.choose(system);
        for (Size size : Size.values()) {
            size.give();
            new Round(look.word() + "-" + size.words(), complaints).look(system.parts());
        }
        assertThat(complaints.all()).isEmpty();
    }

    /** Added to the workstream that the sample has complete, so that every editor of a workstream shows them. */
    private static List<Entity> services() {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            boolean area = i % 20 == 0;
            all.add(ServiceBuilder.builder()
                    .id("many-" + i)
                    .name((area ? "Service area " : "Service ") + i)
                    .workstream("mental-health")
                    .parent(area ? "" : "many-" + i / 20 * 20)
                    .kind(area ? ServiceKind.AREA : ServiceKind.SERVICE)
                    .position(1_000 + i)
                    .build());
        }
        return all;
    }
}
