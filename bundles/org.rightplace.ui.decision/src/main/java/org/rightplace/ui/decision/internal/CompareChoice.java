package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Wording;
import org.rightplace.model.Assessment;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Index;

/** A list beside a link, in which the services to lay over one another are ticked. It goes when it loses the keyboard. */
final class CompareChoice {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 360;

    private final Theme theme;
    private final List<Service> offered;
    private final DecisionTools tools;
    private final Asked asked;
    private final Set<String> chosen;
    private final Consumer<List<String>> whenChanged;
    private final Shell shell;
    private final Text filter;
    private final Table table;
    private final Label hint;

    CompareChoice(Control beside, Theme theme, Asked asked, List<String> chosen, Consumer<List<String>> whenChanged) {
        this.theme = theme;
        this.asked = asked;
        this.tools = asked.tools();
        this.chosen = new LinkedHashSet<>(chosen);
        this.whenChanged = whenChanged;
        this.offered = asked.snapshot().lookup(Index.SERVICES_BY_WORKSTREAM, asked.service().workstream()).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE && !service.id().equals(asked.service().id()))
                .filter(service -> asked.snapshot().find(Assessment.class, service.id()).isPresent())
                .sorted(Comparator.comparing(Service::name))
                .toList();
        this.shell = new Shell(beside.getShell(), SWT.ON_TOP | SWT.RESIZE);
        var look = new Look(theme);
        var layout = new GridLayout(1, false);
        layout.marginWidth = Theme.STEP * 2;
        layout.marginHeight = Theme.STEP * 2;
        shell.setLayout(layout);
        shell.setText("Compare " + asked.service().name());
        filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Find a service");
        filter.setLayoutData(Look.wide());
        table = new Table(shell, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        table.setLayoutData(Look.filled());
        Look.name(table, "Services to compare with " + asked.service().name());
        hint = look.text(shell, Type.SECONDARY, Role.SECOND);
        hint.setLayoutData(Look.wide());
        theme.style(shell);
        hint.setFont(theme.font(Type.SECONDARY));
        hint.setForeground(theme.color(Role.SECOND));
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::down);
        table.addListener(SWT.Selection, this::tick);
        shell.addListener(SWT.Traverse, this::leave);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        fill();
        hint();
        place(beside);
        shell.open();
        filter.setFocus();
    }

    private void place(Control beside) {
        var at = beside.toDisplay(new Point(0, beside.getSize().y));
        var screen = beside.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - WIDTH));
        int y = at.y + HEIGHT > screen.y + screen.height ? at.y - beside.getSize().y - HEIGHT : at.y;
        shell.setBounds(x, Math.max(screen.y, y), WIDTH, HEIGHT);
    }

    private void fill() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        table.setRedraw(false);
        table.removeAll();
        for (var service : offered) {
            if (service.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                var item = new TableItem(table, SWT.NONE);
                item.setText(line(service));
                item.setData(service.id());
                item.setChecked(chosen.contains(service.id()));
            }
        }
        table.setRedraw(true);
    }

    private String line(Service service) {
        var total = tools.score(asked.snapshot(), service).flatMap(score ->
                score.total().isPresent() ? Optional.of(Wording.number(score.total().getAsDouble())) : Optional.empty());
        return total.map(value -> service.name() + " · " + value).orElse(service.name());
    }

    private void tick(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        var item = (TableItem) event.item;
        var id = (String) item.getData();
        if (!item.getChecked()) {
            chosen.remove(id);
        } else if (chosen.size() < Comparisons.MOST) {
            chosen.add(id);
        } else {
            item.setChecked(false);
        }
        hint();
        whenChanged.accept(new ArrayList<>(chosen));
    }

    private void hint() {
        Look.say(hint, offered.isEmpty()
                ? "No other service of this workstream has answers yet."
                : chosen.size() >= Comparisons.MOST
                        ? "That is the most that can be told apart: untick one to choose another."
                        : "Tick up to " + Comparisons.MOST + " with the space bar; Esc closes.");
        shell.layout();
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
            table.setFocus();
            table.setSelection(0);
            event.doit = false;
        }
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }
}
