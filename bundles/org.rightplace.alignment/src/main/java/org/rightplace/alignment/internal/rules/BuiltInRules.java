package org.rightplace.alignment.internal.rules;

import java.util.List;
import org.rightplace.alignment.spi.AlignmentRule;

/** The checks that come with the product. */
public final class BuiltInRules {

    /** One of each. */
    public static final List<AlignmentRule> ALL = List.of();

    private BuiltInRules() {}
}
