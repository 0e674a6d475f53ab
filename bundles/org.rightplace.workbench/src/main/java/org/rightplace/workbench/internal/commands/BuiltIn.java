package org.rightplace.workbench.internal.commands;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/**
 * A command that the workbench brings itself. Unlike a plugin's it can be run while no workspace is open, and its label
 * can say what it would do now.
 */
public final class BuiltIn implements Command {

    private final String id;
    private final String name;
    private final String menu;
    private final int order;
    private final Runnable action;
    private String keys = "";
    private Supplier<String> label;
    private BooleanSupplier enabled = () -> true;

    /**
     * @param menu the menu it stands in, or empty
     * @param order where in the menu; a line is drawn between hundreds
     */
    public BuiltIn(String id, String name, String menu, int order, Runnable action) {
        this.id = id;
        this.name = name;
        this.menu = menu;
        this.order = order;
        this.action = action;
        this.label = () -> name;
    }

    /** Sets the keys that run it. */
    public BuiltIn keys(String sequence) {
        keys = sequence;
        return this;
    }

    /** Sets when it can be run. */
    public BuiltIn when(BooleanSupplier condition) {
        enabled = condition;
        return this;
    }

    /** Sets what says, each time its menu opens, what it would do. */
    public BuiltIn label(Supplier<String> current) {
        label = current;
        return this;
    }

    /** What it would do now. */
    public String label() {
        return label.get();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Optional<String> menu() {
        return menu.isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    @Override
    public Optional<String> keys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    @Override
    public boolean enabled(PartSite window) {
        return enabled.getAsBoolean();
    }

    @Override
    public void run(PartSite window) {
        action.run();
    }
}
