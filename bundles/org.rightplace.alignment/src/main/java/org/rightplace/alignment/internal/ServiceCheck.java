package org.rightplace.alignment.internal;

import java.util.Optional;
import org.rightplace.alignment.Metrics;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;

/** A service with what was found about it, and what that was made from. */
record ServiceCheck(Inputs inputs, boolean held, CheckedService service, Found found) {

    static ServiceCheck of(Setting setting, Inputs inputs, boolean begun, Turn turn) {
        var surroundings = setting.surroundings().orElseThrow();
        var holdings = Holding.all(surroundings.framework(), Optional.ofNullable(inputs.model()));
        var service = new CheckedService(
                inputs.service(),
                holdings,
                Optional.ofNullable(inputs.placement()),
                Optional.ofNullable(inputs.assessment()),
                Optional.ofNullable(inputs.tool()),
                begun,
                Metrics.service(inputs.service().id(), holdings),
                surroundings);
        return new ServiceCheck(inputs, inputs.held(), service, FencedRule.ask(setting.rules(), turn, rule -> rule.check(service)));
    }

    /** Whether checking these inputs would find the same again. */
    boolean holds(Inputs now, boolean begun) {
        return now.same(inputs) && begun == service.begun();
    }
}
