package org.rightplace.alignment.internal.rules;

import java.util.List;
import org.rightplace.alignment.spi.AlignmentRule;

/** The checks that come with the product. Each is published as a service, as a plugin's are. */
public final class BuiltInRules {

    /** One of each. */
    public static final List<AlignmentRule> ALL = List.of(
            new GapRule(),
            new GoneRule(),
            new DuplicateRule(),
            new PingPongRule(),
            new BelowScaleRule(),
            new BeyondRemitRule(),
            new StatutoryDutyRule(),
            new PlacementDisagreesRule(),
            new UnfoundedPlacementRule(),
            new FragmentationRule());

    private BuiltInRules() {}
}
