package org.rightplace.workspace.contributed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.FrameworkTemplate;

/**
 * A framework to start from with what it said of itself, so that it cannot fail while somebody chooses.
 *
 * @param template the one that others published; what it starts with is asked of it
 */
public record DescribedFramework(String id, String name, String about, FrameworkTemplate template) implements FrameworkTemplate {

    // Windows wait for the answer.
    private static final Patience PATIENCE = Patience.untilItEnds(Duration.ofSeconds(3));

    public DescribedFramework {
        Objects.requireNonNull(id, "it has no id");
        Objects.requireNonNull(name, "it has no name");
        Objects.requireNonNull(about, "it says nothing about itself");
    }

    /**
     * Those that say what they are.
     *
     * @param leftOut told of each that does not, with the reason
     */
    public static List<FrameworkTemplate> all(
            Collection<FrameworkTemplate> templates, BiConsumer<FrameworkTemplate, Throwable> leftOut) {
        var described = new ArrayList<FrameworkTemplate>();
        for (var template : templates) {
            switch (PATIENCE.ask(template, () -> of(template))) {
                case Reply.Given<DescribedFramework>(var framework) -> described.add(framework);
                case Reply.Failed<DescribedFramework>(var reason) -> leftOut.accept(template, reason);
                case Reply.Unending<DescribedFramework>(boolean asked) ->
                    leftOut.accept(template, new TimeoutException("it does not come to an end"));
            }
        }
        return described;
    }

    private static DescribedFramework of(FrameworkTemplate template) {
        return new DescribedFramework(template.id(), template.name(), template.about(), template);
    }

    @Override
    public Snapshot contents() {
        return template.contents();
    }
}
