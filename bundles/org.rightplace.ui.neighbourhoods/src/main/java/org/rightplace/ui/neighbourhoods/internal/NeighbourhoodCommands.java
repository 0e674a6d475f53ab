package org.rightplace.ui.neighbourhoods.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Maturity;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.characteristics.Steps;

/** Publishes the commands on neighbourhood characteristics. They go with this bundle. */
@Component(service = {})
public final class NeighbourhoodCommands {

    private static final String PREFIX = "org.rightplace.ui.neighbourhoods.";
    private static final String MENU = "Edit/Characteristics";

    private final OpenNeighbourhoods open;

    @Activate
    public NeighbourhoodCommands(@Reference OpenNeighbourhoods open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    NeighbourhoodCommands(OpenNeighbourhoods open) {
        this.open = open;
    }

    List<Command> all() {
        var commands = new ArrayList<Command>();
        commands.add(command("open", "Show how ready the nearest places are", 100, "M1+M2+R", part -> part.show(Page.READY)));
        commands.add(command("compare", "Compare characteristics on two days", 110, "", part -> part.show(Page.CHANGED)));
        commands.add(command("gaps", "Rank the gaps in characteristics", 120, "", part -> part.show(Page.GAPS)));
        commands.add(command("asked", "Show what is asked of places that are not ready", 130, "",
                part -> part.show(Page.ASKED)));
        for (var step : Maturity.values()) {
            commands.add(changing("rate-" + step.ordinal(), "Rate as " + Steps.name(step),
                    200 + 10 * step.ordinal(), part -> part.actions().rate(step)));
        }
        commands.add(changing("remove", "Remove ratings", 250, part -> part.actions().remove()));
        return commands;
    }

    private Command changing(String id, String name, int order, Consumer<NeighbourhoodsPart> action) {
        return PlainCommand.of(PREFIX + id, name, order, window -> open.part().ifPresent(action))
                .in(MENU)
                .when(window -> open.part().filter(NeighbourhoodsPart::rating).isPresent()
                        && window.workspace().readOnly().isEmpty());
    }

    private Command command(String id, String name, int order, String keys, Consumer<NeighbourhoodsPart> action) {
        return PlainCommand.of(PREFIX + id, name, order, window -> run(window, action))
                .in(MENU).on(keys).when(window -> window.snapshot().profile().isPresent());
    }

    private void run(PartSite window, Consumer<NeighbourhoodsPart> action) {
        window.snapshot().profile().map(EntityRef::to)
                .ifPresent(system -> window.open(NeighbourhoodsEditor.ID, system));
        open.part().ifPresent(part -> {
            action.accept(part);
            part.setFocus();
        });
    }
}
