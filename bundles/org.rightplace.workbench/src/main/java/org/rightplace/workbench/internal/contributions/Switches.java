package org.rightplace.workbench.internal.contributions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.settings.Settings;

/** Which contributions the user has switched off. */
public final class Switches {

    private static final String SETTING = "contributions.off";

    private final Settings settings;
    private final Signal<String> switched = new Signal<>();
    private final Set<String> off;

    public Switches(Settings settings) {
        this.settings = settings;
        this.off = new TreeSet<>(settings.list(SETTING));
    }

    /** Whether a contribution is on. */
    public boolean on(String key) {
        return !off.contains(key);
    }

    /** Switches a contribution on or off. */
    public void set(String key, boolean on) {
        if (on ? off.remove(key) : off.add(key)) {
            settings.setList(SETTING, List.copyOf(off));
            switched.fire(key);
        }
    }

    /** Told the key of what has been switched on or off. */
    public Signal<String> switched() {
        return switched;
    }
}
