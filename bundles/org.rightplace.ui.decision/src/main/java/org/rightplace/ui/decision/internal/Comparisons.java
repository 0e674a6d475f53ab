package org.rightplace.ui.decision.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.picture.ScoreSpider;

/**
 * Which services are laid over which, and whether a spider stands beside the editors, for as long as the program runs.
 * Used on the UI thread alone.
 */
@Component(service = Comparisons.class)
public final class Comparisons {

    /** The most services that can be laid over one. */
    static final int MOST = ScoreSpider.MOST - 1;

    private final Map<String, List<String>> chosen = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int spiders;

    /** The ids of the services laid over a service. */
    List<String> with(String serviceId) {
        return chosen.getOrDefault(serviceId, List.of());
    }

    void set(String serviceId, List<String> others) {
        chosen.put(serviceId, List.copyOf(others));
        listeners.forEach(Runnable::run);
    }

    /** Whether a view shows the spider of the service that is worked on. */
    boolean spiderShown() {
        return spiders > 0;
    }

    void spiderOpened() {
        spiders++;
        listeners.forEach(Runnable::run);
    }

    void spiderClosed() {
        spiders--;
        listeners.forEach(Runnable::run);
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
