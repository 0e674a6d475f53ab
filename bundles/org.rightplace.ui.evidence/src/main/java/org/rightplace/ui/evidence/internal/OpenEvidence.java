package org.rightplace.ui.evidence.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Opens the evidence library. */
@Component
public final class OpenEvidence implements Command {

    @Override
    public String id() {
        return "org.rightplace.ui.evidence.open";
    }

    @Override
    public String name() {
        return "Evidence library";
    }

    @Override
    public String icon() {
        return "evidence";
    }

    @Override
    public int order() {
        return 560;
    }

    @Override
    public Optional<String> menu() {
        return Optional.of("View");
    }

    @Override
    public Optional<String> keys() {
        return Optional.of("M1+M2+L");
    }

    @Override
    public boolean enabled(PartSite window) {
        return window.snapshot().profile().isPresent();
    }

    @Override
    public void run(PartSite window) {
        window.snapshot().profile().ifPresent(profile -> window.open(EvidenceEditor.ID, EntityRef.to(profile)));
    }
}
