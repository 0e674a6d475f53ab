package org.rightplace.ui.catalogue.internal;

import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.catalogue.PastePlan;
import org.rightplace.workspace.catalogue.PastedList;
import org.rightplace.workspace.catalogue.Tags;

/** Shows what a pasted list would add, row by row, before it is added. */
final class PasteDialog extends Question<PasteDialog.Answer> {

    /**
     * What the user wants added.
     *
     * @param list the list
     * @param repeats whether services are added that are there already
     */
    record Answer(PastedList list, boolean repeats) {}

    private static final int WIDTH = 640;
    private static final int TEXT_HEIGHT = 110;
    private static final int TABLE_HEIGHT = 240;

    private final CataloguePart part;
    private final String start;
    private Text text;
    private Label summary;
    private Table preview;
    private Button repeats;
    private PastedList list = PastedList.parse("");
    private PastePlan plan;

    PasteDialog(CataloguePart part, String start) {
        super(part.table().control().getShell(), part.theme(), "Paste a list", "Add services");
        this.part = part;
        this.start = start;
    }

    @Override
    protected void fill(Composite area) {
        explain(area, "Columns from a spreadsheet in the order area, service, notes, tags, or with these heads in any order;"
                + " or one name a line, with services indented below their area.");
        text = lines(area, SWT.H_SCROLL);
        text.setText(start);
        var room = new GridData(SWT.FILL, SWT.FILL, true, false);
        room.widthHint = WIDTH;
        room.heightHint = TEXT_HEIGHT;
        text.setLayoutData(room);
        name(text, "List to paste");
        text.addListener(SWT.Modify, event -> update());
        summary = explain(area, "");
        preview = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        preview.setHeaderVisible(true);
        var rest = new GridData(SWT.FILL, SWT.FILL, true, true);
        rest.heightHint = TABLE_HEIGHT;
        preview.setLayoutData(rest);
        name(preview, "What will be added");
        column("Area", 170);
        column("Service", 225);
        column("", 105);
        column("Tags", 90);
        column("Notes", 110);
        preview.addListener(SWT.SetData, event -> show((TableItem) event.item, preview.indexOf((TableItem) event.item)));
        repeats = new Button(area, SWT.CHECK);
        repeats.setText("Add services that are there already a second time");
        repeats.addListener(SWT.Selection, event -> update());
    }

    private void column(String title, int width) {
        var column = new TableColumn(preview, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
    }

    private void update() {
        list = PastedList.parse(text.getText());
        plan = PastePlan.of(part.site().snapshot(), list, part.actions().spot(list), repeats.getSelection());
        preview.setItemCount(plan.entries().size());
        preview.clearAll();
        repeats.setEnabled(!plan.repeated().isEmpty());
        summary.setText(words());
        summary.getParent().layout();
        offer(button(), plan.services() + plan.areas() > 0);
    }

    private String button() {
        if (plan.services() > 0) {
            return "Add " + Counts.of(plan.services(), "service", "services");
        }
        return plan.areas() > 0 ? "Add " + Counts.of(plan.areas(), "area", "areas") : "Add";
    }

    private String words() {
        if (list.rows().isEmpty() && list.problems().isEmpty()) {
            return "Nothing to add yet. Copy a list in a spreadsheet or a document and paste it above.";
        }
        var words = new StringBuilder("Adds " + Counts.of(plan.services(), "service", "services"));
        if (plan.areas() > 0) {
            words.append(" and ").append(Counts.of(plan.areas(), "new area", "new areas"));
        }
        words.append('.');
        if (!plan.repeated().isEmpty()) {
            var names = plan.repeated().stream().limit(3).map(row -> "“" + row.name() + "”").collect(Collectors.joining(", "));
            words.append(" There already: ").append(names);
            words.append(plan.repeated().size() > 3 ? " and " + (plan.repeated().size() - 3) + " more." : ".");
        }
        list.problems().stream().limit(3).forEach(problem -> words.append(' ').append(problem.message()));
        if (list.problems().size() > 3) {
            words.append(" And ").append(list.problems().size() - 3).append(" more lines could not be used.");
        }
        return words.toString();
    }

    private void show(TableItem item, int index) {
        var entry = plan.entries().get(index);
        var row = entry.row();
        var area = row.kind() == ServiceKind.AREA;
        item.setText(new String[] {
            String.join(PastedList.PATH, row.areas()) + (area ? (row.areas().isEmpty() ? "" : PastedList.PATH) + row.name() : ""),
            area ? "" : row.name(),
            switch (entry.outcome()) {
                case NEW -> area ? "new area" : "new";
                case THERE -> "is there";
                case REPEATED -> repeats.getSelection() ? "second time" : "there already";
            },
            Tags.format(row.tags()),
            row.notes().replace('\n', ' ')
        });
        if (entry.outcome() != PastePlan.Outcome.NEW) {
            item.setForeground(theme().color(Role.SECOND));
        }
    }

    @Override
    protected void styled() {
        second(summary);
        (start.isBlank() ? text : getButton(IDialogConstants.OK_ID)).setFocus();
    }

    @Override
    protected Answer read() {
        return new Answer(list, repeats.getSelection());
    }
}
