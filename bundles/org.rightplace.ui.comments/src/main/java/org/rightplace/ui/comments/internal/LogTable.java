package org.rightplace.ui.comments.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.comments.DisposalNeeds;
import org.rightplace.workspace.comments.LogLine;

/** The lines of the log. Only those in sight are made, so that thousands scroll as quickly as a few. */
final class LogTable {

    private static final int LONGEST = 400;
    private static final List<String> TITLES = List.of("When", "From", "On", "Comment", "What was done");
    private static final int WHEN = 96;
    private static final int DONE = 156;
    private static final int[] SHARES = {24, 30, 46};

    private final Theme theme;
    private final Table table;
    private List<LogLine> lines = List.of();

    LogTable(Composite parent, Theme theme) {
        this.theme = theme;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        theme.style(table);
        table.setHeaderVisible(true);
        Look.name(table, "Comments");
        TITLES.forEach(title -> new TableColumn(table, SWT.LEFT).setText(title));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> share());
    }

    Table control() {
        return table;
    }

    List<LogLine> lines() {
        return lines;
    }

    /** Shows these lines; what was selected stays so where it is still among them. */
    void show(List<LogLine> next) {
        if (sameComments(next)) {
            var before = lines;
            lines = next;
            IntStream.range(0, next.size()).filter(i -> !next.get(i).equals(before.get(i))).forEach(table::clear);
            return;
        }
        var kept = selected().stream().map(line -> line.comment().id()).collect(Collectors.toSet());
        lines = next;
        table.setItemCount(next.size());
        table.clearAll();
        if (!kept.isEmpty()) {
            table.setSelection(IntStream.range(0, next.size())
                    .filter(i -> kept.contains(next.get(i).comment().id()))
                    .toArray());
        }
    }

    private boolean sameComments(List<LogLine> next) {
        return next.size() == lines.size()
                && IntStream.range(0, next.size())
                        .allMatch(i -> next.get(i).comment().id().equals(lines.get(i).comment().id()));
    }

    boolean select(String commentId) {
        var at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).comment().id().equals(commentId))
                .findFirst();
        at.ifPresent(index -> {
            table.setSelection(index);
            table.showSelection();
        });
        return at.isPresent();
    }

    List<LogLine> selected() {
        return IntStream.of(table.getSelectionIndices()).filter(i -> i < lines.size()).mapToObj(lines::get).toList();
    }

    Optional<LogLine> first() {
        return selected().stream().findFirst();
    }

    private void fill(Event event) {
        // A table that is being emptied may still ask for a line it no longer has.
        if (event.index < 0 || event.index >= lines.size()) {
            return;
        }
        var item = (TableItem) event.item;
        var line = lines.get(event.index);
        var comment = line.comment();
        item.setText(new String[] {
            Days.shown(comment.date()),
            comment.who(),
            line.about().isEmpty() ? "The whole" : line.about(),
            comment.text().length() > LONGEST
                    ? Elements.shortened(comment.text())
                    : comment.text().replaceAll("\\s+", " "),
            (comment.disposal() == null ? "○ " : "● ") + DisposalNeeds.name(comment.disposal())
        });
        boolean open = comment.disposal() == null;
        item.setFont(TITLES.size() - 1, theme.font(open ? Type.STRONG : Type.BODY));
        item.setForeground(TITLES.size() - 1, theme.color(open ? Role.WARNING : Role.INK));
    }

    private void share() {
        // A day and a disposal are as long as they are; the rest is shared.
        int width = Math.max(0, table.getClientArea().width - WHEN - DONE);
        table.getColumn(0).setWidth(WHEN);
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i + 1).setWidth(width * SHARES[i] / 100);
        }
        table.getColumn(TITLES.size() - 1).setWidth(DONE);
    }
}
