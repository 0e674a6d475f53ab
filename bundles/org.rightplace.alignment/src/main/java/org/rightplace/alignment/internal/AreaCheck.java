package org.rightplace.alignment.internal;

import java.util.Arrays;
import java.util.List;
import org.rightplace.alignment.Metrics;
import org.rightplace.alignment.spi.CheckedArea;
import org.rightplace.alignment.spi.CheckedService;

/** A service area with what was found about it. */
record AreaCheck(CheckedArea area, Found found) {

    static AreaCheck of(Setting setting, Layout.Area place, ServiceCheck[] all, Turn turn) {
        List<CheckedService> services =
                Arrays.stream(place.services()).mapToObj(at -> all[at].service()).toList();
        var alignment = Metrics.area(
                place.area().id(), services.stream().map(CheckedService::holdings).toList());
        var area = new CheckedArea(place.area(), services, alignment, setting.surroundings().orElseThrow());
        return new AreaCheck(area, FencedRule.ask(setting.rules(), turn, rule -> rule.check(area)));
    }

    /** Whether checking the area again would find the same. */
    boolean holds(Layout.Area now, ServiceCheck[] all) {
        if (area.area() != now.area() || area.services().size() != now.services().length) {
            return false;
        }
        for (int i = 0; i < now.services().length; i++) {
            if (area.services().get(i) != all[now.services()[i]].service()) {
                return false;
            }
        }
        return true;
    }
}
