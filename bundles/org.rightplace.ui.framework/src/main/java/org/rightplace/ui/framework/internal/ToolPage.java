package org.rightplace.ui.framework.internal;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Framework;
import org.rightplace.ui.framework.internal.CellWords.Cell;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/** The decision tool: its domains with their weights, their questions, and the options with their scores. */
final class ToolPage implements Page {

    private static final int LEAST_ROWS = 10;
    private static final int TEXT_WEIGHT = 68;
    private static final int VALUE_WEIGHT = 16;

    private final Changes changes;
    private final ToolSheet sheet;
    private final Composite root;
    private final ToolLimits limits;
    private final MethodChoice method;
    private final TreeViewer viewer;
    private final ListActions actions;
    private final Button addQuestion;
    private final Button addOption;
    private final TextBlock aboutTitle;
    private final WordsField about;
    private Framework framework;

    ToolPage(Composite parent, Changes changes, FrameworkEdits edits) {
        this.changes = changes;
        this.sheet = new ToolSheet(edits);
        var theme = changes.site().theme();
        var look = new Look(theme);
        root = look.stack(parent, Theme.STEP * 2);
        look.text(root, "The questions asked of every service, and what each answer counts: 0 is closest to home, 5 beyond "
                + "the footprint. A domain's weight is its part in the total; only the proportions matter.",
                Type.BODY, Role.SECOND).setLayoutData(Look.wide());
        var site = changes.site();
        method = new MethodChoice(root, changes, edits, () -> DecisionTools.of(site::services).ways());
        method.control().setLayoutData(Look.wide());
        site.onServices(ScoringMethod.class, this::showMethods);
        limits = new ToolLimits(root, changes, edits);
        limits.control().setLayoutData(Look.wide());
        actions = new ListActions(root, look);
        var holder = look.plain(root);
        var holderData = new GridData(SWT.FILL, SWT.FILL, true, true);
        holderData.heightHint = Theme.ROW * LEAST_ROWS;
        holder.setLayoutData(holderData);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Nodes());
        theme.style(viewer.getTree());
        viewer.getTree().setHeaderVisible(true);
        Look.name(viewer.getTree(), "Domains, questions and options");
        var layout = new TreeColumnLayout();
        holder.setLayout(layout);
        column(layout, "Domain, question, option", TEXT_WEIGHT, Shown.NAME);
        column(layout, "Weight or score", VALUE_WEIGHT, Shown.VALUE);
        column(layout, "A team needs", VALUE_WEIGHT, Shown.PEOPLE);
        InPlace.enable(viewer, theme.color(Role.FOCUS));
        actions.listen(viewer.getTree());
        actions.add("Add domain", SWT.NONE, () -> add(id -> sheet.addDomain(framework, id), id -> new ToolNode(id, "", "")));
        addQuestion = actions.add("Add question", SWT.NONE, this::addQuestion);
        addOption = actions.add("Add option", SWT.INSERT, this::addOption);
        actions.addForSelected("Remove", SWT.DEL, () -> selected().ifPresent(node -> changes.weigh(sheet.remove(framework, node))));
        actions.addForSelected("Move up", SWT.ALT | SWT.ARROW_UP, () -> move(-1));
        actions.addForSelected("Move down", SWT.ALT | SWT.ARROW_DOWN, () -> move(1));
        aboutTitle = look.text(root, Type.SECONDARY, Role.SECOND);
        aboutTitle.setLayoutData(Look.wide());
        about = new WordsField(root, theme, Type.BODY, 1, "", "About the line selected", words ->
                selected().ifPresent(node -> changes.make(sheet.about(framework, node, words))));
        about.control().setLayoutData(Look.wide());
        viewer.addSelectionChangedListener(event -> showSelected());
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void show(Framework now) {
        framework = now;
        method.show(now);
        limits.show(now);
        if (viewer.getInput() == null) {
            viewer.setInput(this);
        } else {
            viewer.refresh();
        }
        showSelected();
    }

    // Plugins come and go while the page is open.
    private void showMethods() {
        if (framework != null) {
            method.show(framework);
            root.layout(true, true);
        }
    }

    @Override
    public void focus() {
        viewer.getTree().setFocus();
        if (selected().isEmpty() && viewer.getTree().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()));
        }
    }

    private void column(TreeColumnLayout layout, String title, int weight, Shown shown) {
        var theme = changes.site().theme();
        var header = new TreeViewerColumn(viewer, shown == Shown.NAME ? SWT.LEFT : SWT.RIGHT);
        header.getColumn().setText(title);
        header.getColumn().setToolTipText(shown.about);
        layout.setColumnData(header.getColumn(), HeadWidth.of(viewer.getTree(), title, weight));
        header.setLabelProvider(new CellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                var node = (ToolNode) cell.getElement();
                cell.setText(cell(node, shown).words());
                cell.setFont(theme.font(node.isDomain() ? Type.STRONG : Type.BODY));
                cell.setForeground(theme.color(node.isOption() ? Role.SECOND : Role.INK));
            }
        });
        header.setEditingSupport(new CellWords(
                viewer,
                viewer.getTree(),
                element -> Optional.of(cell((ToolNode) element, shown)),
                (element, words) -> set((ToolNode) element, shown, words)));
    }

    private Cell cell(ToolNode node, Shown shown) {
        return switch (shown) {
            case NAME -> sheet.nameCell(framework, node);
            case VALUE -> sheet.valueCell(framework, node);
            case PEOPLE -> sheet.peopleCell(framework, node);
        };
    }

    private void set(ToolNode node, Shown shown, String words) {
        if (shown == Shown.PEOPLE) {
            changes.weigh("Say that a team needs %s people where “%s” is picked?".formatted(
                    words.isBlank() ? "any number of" : words.strip(), sheet.name(framework, node)), sheet.people(framework, node, words));
        } else if (shown == Shown.NAME) {
            changes.make(sheet.rename(framework, node, words));
        } else {
            var question = "Change the %s of “%s” from %s to %s?".formatted(
                    node.isDomain() ? "weight" : "score",
                    sheet.name(framework, node),
                    sheet.value(framework, node),
                    words.isBlank() ? "not known" : words.strip());
            changes.weigh(question, sheet.value(framework, node, words));
        }
    }

    private void addQuestion() {
        selected().ifPresent(node -> add(
                id -> sheet.addQuestion(framework, node, id), id -> new ToolNode(node.domain(), id, "")));
    }

    private void addOption() {
        selected().filter(node -> !node.isDomain()).ifPresent(node -> add(
                id -> sheet.addOption(framework, node, id), id -> new ToolNode(node.domain(), node.question(), id)));
    }

    private void add(
            Function<String, Edit> edit,
            Function<String, ToolNode> made) {
        var id = FrameworkEdits.freshId();
        if (changes.make(edit.apply(id))) {
            var node = made.apply(id);
            node.parent().ifPresent(parent -> viewer.expandToLevel(parent, 1));
            viewer.setSelection(new StructuredSelection(node), true);
            viewer.editElement(node, 0);
        }
    }

    private void move(int by) {
        selected().ifPresent(node -> changes.make(sheet.move(framework, node, by)));
    }

    private Optional<ToolNode> selected() {
        return Optional.ofNullable((ToolNode) viewer.getStructuredSelection().getFirstElement());
    }

    private void showSelected() {
        var node = selected();
        actions.enable(node.isPresent());
        addQuestion.setEnabled(node.isPresent());
        addOption.setEnabled(node.filter(one -> !one.isDomain()).isPresent());
        boolean any = node.filter(one -> !one.isOption()).isPresent();
        node.filter(one -> any).ifPresent(one -> {
            Look.say(aboutTitle, one.isDomain() ? "What the domain looks at" : "What evidence would answer it");
            about.show(sheet.about(framework, one));
        });
        Look.show(aboutTitle, any);
        Look.show(about.control(), any);
        root.layout(true, true);
    }

    /** What a column of the tree says of its lines. */
    private enum Shown {
        NAME(""),
        VALUE("The weight of a domain, or the score of an option"),
        PEOPLE("The fewest people a team needs by this answer, as number of people; empty if the answer says nothing of that");

        private final String about;

        Shown(String about) {
            this.about = about;
        }
    }

    private final class Nodes implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return FrameworkList.DOMAINS.of(framework).stream().map(ToolNode::of).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ToolNode) parent).children(framework).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((ToolNode) element).parent().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ToolNode) element).children(framework).isEmpty();
        }
    }
}
