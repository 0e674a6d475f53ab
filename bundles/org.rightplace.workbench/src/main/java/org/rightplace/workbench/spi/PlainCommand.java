package org.rightplace.workbench.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;

/**
 * A command made of its parts, for all that need no class of their own. Begin with {@link #of}.
 *
 * @param id the id
 * @param name what the menu and the palette say
 * @param order where it stands in its menu; those of one hundred form a group
 * @param icon the name of its icon
 * @param menu the menu it is in, if any
 * @param keys the keys that run it, if any
 * @param when whether it can be run now
 * @param action what it does
 */
public record PlainCommand(
        String id, String name, int order, String icon, Optional<String> menu, Optional<String> keys, Predicate<PartSite> when,
        Consumer<PartSite> action)
        implements Command {

    public PlainCommand {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(action, "action");
    }

    /** A command in the palette alone, that can always be run. */
    public static PlainCommand of(String id, String name, int order, Consumer<PartSite> action) {
        return new PlainCommand(id, name, order, "part", Optional.empty(), Optional.empty(), window -> true, action);
    }

    /** The same with an icon. */
    public PlainCommand with(String namedIcon) {
        return new PlainCommand(id, name, order, namedIcon, menu, keys, when, action);
    }

    /** The same in a menu, such as {@code Workstream} or {@code Edit/Places}. */
    public PlainCommand in(String namedMenu) {
        return new PlainCommand(id, name, order, icon, Optional.of(namedMenu), keys, when, action);
    }

    /** The same run by keys, such as {@code M1+M2+T}; none if they are empty. */
    public PlainCommand on(String sequence) {
        return new PlainCommand(id, name, order, icon, menu, Optional.of(sequence).filter(some -> !some.isEmpty()), when, action);
    }

    /** The same, to be run only when this holds. It must be quick to say. */
    public PlainCommand when(Predicate<PartSite> condition) {
        return new PlainCommand(id, name, order, icon, menu, keys, condition, action);
    }

    /** Publishes commands as services of a bundle, with which they go. */
    public static void publish(BundleContext context, List<? extends Command> commands) {
        commands.forEach(command -> context.registerService(Command.class, command, null));
    }

    @Override
    public boolean enabled(PartSite window) {
        return when.test(window);
    }

    @Override
    public void run(PartSite window) {
        action.accept(window);
    }
}
