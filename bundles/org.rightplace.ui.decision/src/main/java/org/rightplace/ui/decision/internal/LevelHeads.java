package org.rightplace.ui.decision.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Level;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The names of the levels over the columns of a matrix, or their initials where it is narrow. */
final class LevelHeads {

    private final Composite row;

    LevelHeads(Composite parent, Look look, LevelColours colours) {
        row = look.plain(parent);
        var layout = new LevelColumns(colours.framework().levels().size());
        row.setLayout(layout);
        look.text(row, "", Type.SECONDARY, Role.SECOND);
        var levels = colours.framework().levels();
        for (int rank = 0; rank < levels.size(); rank++) {
            var head = look.text(row, colours.initial(rank), Type.STRONG, Role.INK);
            head.setAlignment(SWT.CENTER);
            head.setForeground(colours.ink(rank));
            head.setToolTipText(levels.get(rank).name());
        }
        row.addListener(SWT.Resize, event -> {
            boolean wide = widest(row, levels) < layout.columnWidth(row.getClientArea().width);
            for (int rank = 0; rank < levels.size(); rank++) {
                var head = (TextBlock) row.getChildren()[rank + 1];
                Look.say(head, wide ? levels.get(rank).name() : colours.initial(rank));
            }
        });
    }

    private static int widest(Composite row, List<Level> levels) {
        var gc = new GC(row);
        try {
            gc.setFont(row.getChildren()[1].getFont());
            return levels.stream().mapToInt(level -> gc.textExtent(level.name()).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    Control control() {
        return row;
    }
}
