package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.operatingmodel.CellContent;

/** An open operating model: the matrix under its title line, the line that replaces holders, and the selected cell in words. */
final class MatrixPart implements Part {

    private static final String INSPECTOR = "inspector";
    private static final List<Class<? extends Entity>> SHOWN = List.of(
            Service.class, OperatingModel.class, Workstream.class, Framework.class, Place.class, Organisation.class);

    private final PartSite site;
    private final String workstream;
    private final OpenMatrices open;
    private final MatrixFacts facts;
    private final MatrixView view;
    private final MatrixWalk walk;
    private final ReplaceBar replacing;
    private final DetailLine detail;
    private final CellEditing editing;
    private final MatrixActions actions;
    private final Throttle telling;
    private Optional<Finding> sought = Optional.empty();

    MatrixPart(Composite parent, PartSite site, String workstream, OpenMatrices open) {
        this.site = site;
        this.workstream = workstream;
        this.open = open;
        var theme = site.theme();
        facts = new MatrixFacts(site.snapshot());
        var wording = new CellWording(facts);
        var pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        pane.setLayout(layout);
        pane.setBackground(theme.color(Role.PAPER));
        actions = new MatrixActions(this);
        view = new MatrixView(pane, this, site, workstream, facts, wording);
        walk = new MatrixWalk(view, site, workstream);
        replacing = new ReplaceBar(pane, this, theme);
        replacing.control().setLayoutData(Look.wide());
        replacing.control().moveBelow(view.head());
        Look.show(replacing.control(), false);
        telling = new Throttle(table().control(), this::tell);
        editing = new CellEditing(this);
        MatrixKeys.add(this);
        table().configure(theme);
        MatrixMenu.add(this);
        ToolTips.add(table(), facts, wording);
        detail = new DetailLine(pane, this, wording, theme);
        detail.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        listen();
        open.add(this);
        refresh();
        site.setting("widths").ifPresent(table()::setWidths);
        check();
    }

    private void listen() {
        table().onSelection(() -> {
            detail.show();
            if (replacing.control().getVisible()) {
                replacing.update();
            }
            telling.soon();
        });
        table().onResize(() -> site.setSetting("widths", table().widths()));
        site.onChange(this::changed);
        site.onSelection(walk::follow);
        site.onFindings(findings -> check());
        site.onServices(Alignment.class, this::check);
    }

    private void tell() {
        walk.tell();
        open.tell();
    }

    /** Asks the checks, off this thread, what they find now. */
    private void check() {
        site.services(Alignment.class).stream().findFirst().ifPresent(alignment -> {
            var snapshot = site.snapshot();
            site.run("Checking the operating model", progress -> alignment.report(snapshot), this::found);
        });
    }

    private void found(AlignmentReport report) {
        if (!table().control().isDisposed()) {
            facts.found(report.findings());
            goToSought();
            sought = Optional.empty();
            table().control().redraw();
            open.tell();
            if (!editing.active()) {
                detail.show();
            }
        }
    }

    private void changed(Change change) {
        if (SHOWN.stream().anyMatch(change::touches)) {
            refresh();
        }
    }

    /** Shows the system as it is now. */
    void refresh() {
        view.refresh();
        if (detail.control().getVisible() == view.isEmpty()) {
            Look.show(detail.control(), !view.isEmpty());
            detail.control().getParent().layout();
        }
        if (replacing.control().getVisible()) {
            replacing.update();
        }
        if (!editing.active()) {
            detail.show();
        }
    }

    void toggleFocused() {
        table().focusRow().ifPresent(view::toggle);
    }

    /** What Enter does: typing in a cell, opening or closing an area. */
    void editOrToggle(char typed) {
        if (table().focusRow().filter(Row.OfArea.class::isInstance).isPresent()) {
            toggleFocused();
        } else {
            editing.edit(typed);
        }
    }

    /** Opens the line that replaces one holder with another; that of the selected cell, to begin with. */
    void findAndReplace() {
        editing.commit();
        showReplace(true);
        replacing.open(table().focusCell()
                .map(cell -> CellContent.in(site.snapshot(), cell))
                .filter(content -> content.holders().size() == 1)
                .map(content -> content.holders().getFirst()));
    }

    void showReplace(boolean shown) {
        Look.show(replacing.control(), shown);
        replacing.control().getParent().layout();
        if (!shown) {
            table().control().setFocus();
        }
    }

    /** Opens the inspector on the selected cell. */
    void inspect() {
        editing.commit();
        tell();
        site.openView(INSPECTOR);
    }

    /** Opens the inspector on the selected cell, ready to type what there is to note. */
    void typeNote() {
        inspect();
        // An inspector that was not open takes the keyboard once it is laid out.
        table().control().getDisplay().asyncExec(() -> open.inspected().ifPresent(CellPart::focusNote));
    }

    void showSwimLane() {
        site.openView(SwimLaneView.ID);
    }

    /** Makes an edit and shows what came of it. */
    boolean apply(Edit edit) {
        boolean made = site.apply(edit);
        refresh();
        return made;
    }

    /** Says in the line below the matrix, and in the status line, why something cannot be done. */
    void refuse(String problem) {
        detail.complain(problem);
        site.complain(problem);
    }

    @Override
    public void setFocus() {
        if (!view.isEmpty()) {
            walk.start();
        }
        view.setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        walk.reveal(entity);
    }

    // A matrix that has just been opened does not know yet which cells are meant: the checks are still at it.
    @Override
    public void reveal(Finding finding) {
        sought = Optional.of(finding);
        goToSought();
    }

    private void goToSought() {
        sought.flatMap(facts::cell).ifPresent(cell -> {
            sought = Optional.empty();
            reveal(cell.service(), cell.function());
        });
    }

    /** Puts the keyboard on the cell of a function. */
    void reveal(String service, String function) {
        int at = facts.functions().stream().map(one -> one.id()).toList().indexOf(function);
        if (at >= 0) {
            walk.reveal(service, at + 1);
        }
    }

    @Override
    public void close() {
        editing.commit();
        open.remove(this);
    }

    /** The row of a service, if it is shown. */
    Optional<Row> row(String service) {
        return table().rows().row(table().rows().indexOf(service)).filter(Row.OfService.class::isInstance);
    }

    PartSite site() {
        return site;
    }

    String workstream() {
        return workstream;
    }

    MatrixFacts facts() {
        return facts;
    }

    MatrixView view() {
        return view;
    }

    MatrixWalk walk() {
        return walk;
    }

    MatrixTable table() {
        return view.table();
    }

    CellEditing editing() {
        return editing;
    }

    MatrixActions actions() {
        return actions;
    }

    DetailLine detail() {
        return detail;
    }

    ReplaceBar replacing() {
        return replacing;
    }
}
