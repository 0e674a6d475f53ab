package org.rightplace.workbench.internal.window;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.spi.View;

/** Opens a view that a plugin brings while the window is open, the first time it is ever seen. */
final class Newcomers {

    private static final String SETTING = "views.seen";

    private final Workbench workbench;
    private final Consumer<String> open;
    private final Set<String> seen;
    private boolean started;

    /** @param open shows a view, by its id, without taking the keyboard */
    Newcomers(Workbench workbench, Consumer<String> open) {
        this.workbench = workbench;
        this.open = open;
        this.seen = new HashSet<>(workbench.settings().list(SETTING));
    }

    /** What is here now is no news; what comes later is. */
    void start() {
        started = true;
        look(view -> { });
    }

    /** Looks for views that have come. */
    void look() {
        if (started && workbench.session().workspace().isPresent()) {
            look(view -> {
                open.accept(view.id());
                workbench.status().say(view.named().plugin() + " has added the view " + view.name() + ".");
            });
        }
    }

    private void look(Consumer<Present<View>> news) {
        int before = seen.size();
        for (var view : workbench.contributions().all(View.class)) {
            if (seen.add(view.id())) {
                news.accept(view);
            }
        }
        if (seen.size() != before) {
            workbench.settings().setList(SETTING, seen.stream().sorted().toList());
        }
    }
}
