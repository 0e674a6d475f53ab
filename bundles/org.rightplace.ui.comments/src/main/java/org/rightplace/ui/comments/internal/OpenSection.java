package org.rightplace.ui.comments.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The fields for a new comment that were opened last in the inspector. */
@Component(service = OpenSection.class)
public final class OpenSection {

    private NewComment latest;

    void is(NewComment fields) {
        latest = fields;
    }

    Optional<NewComment> latest() {
        return Optional.ofNullable(latest).filter(fields -> !fields.control().isDisposed());
    }
}
