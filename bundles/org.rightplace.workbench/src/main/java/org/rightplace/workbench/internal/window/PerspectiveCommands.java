package org.rightplace.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rightplace.workbench.internal.commands.BuiltIn;
import org.rightplace.workbench.internal.perspectives.Perspectives;
import org.rightplace.workbench.spi.Command;

/** A command for each of the first perspectives, by its position: which they are may change while the window is open. */
final class PerspectiveCommands {

    private static final int KEYS = 9;

    private final Perspectives perspectives;
    private final Consumer<String> switchTo;

    PerspectiveCommands(Perspectives perspectives, Consumer<String> switchTo) {
        this.perspectives = perspectives;
        this.switchTo = switchTo;
    }

    List<Command> all() {
        var result = new ArrayList<Command>();
        for (int i = 0; i < KEYS; i++) {
            int position = i;
            result.add(new BuiltIn("perspective-" + (i + 1), "Perspective " + (i + 1), "", 300 + i,
                            () -> switchTo.accept(perspectives.all().get(position).id()))
                    .keys("M3+" + (i + 1))
                    .when(() -> position < perspectives.all().size())
                    .label(() -> "Perspective: " + perspectives.all().get(position).name()));
        }
        return result;
    }
}
