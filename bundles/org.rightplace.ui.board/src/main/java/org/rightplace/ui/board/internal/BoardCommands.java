package org.rightplace.ui.board.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;

/** Publishes the commands on placement boards. They go with this bundle. */
@Component(service = {})
public final class BoardCommands {

    private final OpenBoards open;

    @Activate
    public BoardCommands(@Reference OpenBoards open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    BoardCommands(OpenBoards open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                onBoard("open", "Placement board", 150, "M1+M2+B", BoardPart::setFocus),
                onBoard("move", "Move the block on the board", 160, "", part -> part.moves().pickUp()),
                onBoard("compare", "Compare alternatives on the board", 170, "M1+M2+A", BoardPart::toggleComparing),
                onBoard("filter", "Filter the board", 180, "", BoardPart::focusFilter));
    }

    private Command onBoard(String id, String name, int order, String keys, Consumer<BoardPart> action) {
        return PlainCommand.of("org.rightplace.ui.board." + id, name, order, window -> show(window).ifPresent(action))
                .in("Workstream").on(keys).when(window -> window.workstream().isPresent());
    }

    private Optional<BoardPart> show(PartSite window) {
        return window.workstream().flatMap(id -> {
            window.open(BoardEditor.ID, new EntityRef(Workstream.class, id));
            return open.find(id);
        });
    }
}
