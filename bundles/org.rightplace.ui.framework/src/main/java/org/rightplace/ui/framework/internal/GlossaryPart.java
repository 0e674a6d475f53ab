package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Term;
import org.rightplace.ui.framework.internal.CellWords.Cell;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.GlossaryEdits;
import org.rightplace.workspace.glossary.Uses;
import org.rightplace.workspace.glossary.WordEdits;

/** The open glossary. The table's elements are ids, which stay the same when their words change. */
final class GlossaryPart implements Part {

    private final PartSite site;
    private final TextBlock count;
    private final Text filter;
    private final TableViewer viewer;
    private final TextBlock empty;
    private final ListActions actions;
    private final TextBlock meaningTitle;
    private final WordsField meaning;

    GlossaryPart(Composite parent, PartSite site) {
        this.site = site;
        var theme = site.theme();
        var look = new Look(theme);
        parent.setLayout(new FillLayout());
        var root = look.stack(parent, Theme.STEP * 2);
        ((GridLayout) root.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) root.getLayout()).marginHeight = Theme.STEP * 2;
        var head = look.row(root, 3);
        head.setLayoutData(Look.wide());
        look.text(head, "Glossary", Type.TITLE, Role.INK);
        count = look.text(head, "", Type.SECONDARY, Role.SECOND);
        count.setLayoutData(Look.wide());
        filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setFont(theme.font(Type.BODY));
        filter.setMessage("Filter words");
        filter.setLayoutData(new GridData(Theme.ROW * 6, SWT.DEFAULT));
        filter.addListener(SWT.Modify, event -> show());
        actions = new ListActions(root, look);
        var holder = look.plain(root);
        holder.setLayoutData(Look.filled());
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        theme.style(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Look.name(viewer.getTable(), "Words and what they mean");
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        for (var column : GlossaryColumn.values()) {
            column(layout, column);
        }
        InPlace.enable(viewer, theme.color(Role.FOCUS));
        empty = look.text(root, "", Type.BODY, Role.SECOND);
        empty.setLayoutData(Look.wide());
        actions.listen(viewer.getTable());
        actions.add("Add word", SWT.INSERT, this::add);
        actions.addForSelected("Remove", SWT.DEL, () -> selected().ifPresent(term -> site.apply(GlossaryEdits.remove(term))));
        actions.addForSelected("Replace former words", SWT.NONE, () -> selected().ifPresent(this::replace));
        meaningTitle = look.text(root, "", Type.SECONDARY, Role.SECOND);
        meaningTitle.setLayoutData(Look.wide());
        meaning = new WordsField(root, theme, Type.BODY, 2, "What is meant by it", "What is meant by the word selected", words ->
                selected().ifPresent(term -> site.apply(GlossaryEdits.meaning(term, words))));
        meaning.control().setLayoutData(Look.wide());
        viewer.addSelectionChangedListener(event -> {
            showSelected();
            inSight(() -> { });
            selected().ifPresent(term -> site.select(List.of(EntityRef.to(term))));
        });
        // What is meant by a word takes its room from the table, whose lowest rows it would cover.
        viewer.getTable().addListener(SWT.Resize, event -> inSight(() -> { }));
        site.onChange(change -> {
            if (change.touches(Term.class)) {
                show();
            }
        });
        show();
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        if (entity.type() == Term.class) {
            filter.setText("");
            viewer.setSelection(new StructuredSelection(entity.id()), true);
        }
    }

    private void column(TableColumnLayout layout, GlossaryColumn column) {
        var header = new TableViewerColumn(viewer, SWT.LEFT);
        header.getColumn().setText(column.title());
        layout.setColumnData(header.getColumn(), new ColumnWeightData(column.weight(), true));
        header.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                // A table's line shows one line.
                return term(element).map(column::text).map(words -> words.replaceAll("\\s+", " ")).orElse("");
            }

            @Override
            public Font getFont(Object element) {
                return site.theme().font(column == GlossaryColumn.WORD ? Type.STRONG : Type.BODY);
            }
        });
        header.setEditingSupport(new CellWords(
                viewer,
                viewer.getTable(),
                element -> term(element).map(term -> new Cell(column.text(term), Column.Kind.TEXT, List.of())),
                (element, words) -> term(element).ifPresent(term -> site.apply(column.change(term, words)))));
    }

    private void show() {
        var all = site.snapshot().all(Term.class);
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        var ids = all.stream()
                .filter(term -> Stream.of(GlossaryColumn.values())
                        .anyMatch(column -> column.text(term).toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(NameOrder.by(Term::name))
                .map(Term::id)
                .toList();
        if (ids.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(ids);
            inSight(this::focusSelected);
        }
        Look.say(count, "%s, %,d no longer said".formatted(
                Counts.of(all.size(), "word"), all.stream().mapToInt(term -> term.superseded().size()).sum()));
        Look.say(empty, all.isEmpty()
                ? "No words yet. Add the first: the word you use, and what you mean by it."
                : ids.isEmpty() ? "No word like this." : "");
        Look.show(empty, ids.isEmpty());
        showSelected();
    }

    private void showSelected() {
        var term = selected();
        actions.enable(term.isPresent());
        term.ifPresent(one -> {
            Look.say(meaningTitle, "When we say " + one.name() + " we mean");
            meaning.show(one.meaning());
        });
        Look.show(meaningTitle, term.isPresent());
        Look.show(meaning.control(), term.isPresent());
        meaning.control().getParent().layout(true, true);
    }

    private void add() {
        filter.setText("");
        var id = FrameworkEdits.freshId();
        var names = site.snapshot().all(Term.class).stream().map(Term::name).toList();
        if (site.apply(GlossaryEdits.add(id, FreshNames.of("New word", names)))) {
            viewer.setSelection(new StructuredSelection(id), true);
            inSight(() -> viewer.editElement(id, 0));
        }
    }

    // A word that is called otherwise has another place in the list, to which the cell with the keyboard goes with it.
    private void focusSelected() {
        if (viewer.getTable().getSelectionCount() > 0) {
            var event = new Event();
            event.item = viewer.getTable().getSelection()[0];
            viewer.getTable().notifyListeners(SWT.Selection, event);
        }
    }

    // A table that has other rows or another size scrolls only once it has been laid out.
    private void inSight(Runnable then) {
        var table = viewer.getTable();
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                table.showSelection();
                then.run();
            }
        });
    }

    /** Puts a word in the place of those it replaces, in every text that still says them. */
    private void replace(Term term) {
        var snapshot = site.snapshot();
        site.run("Looking for former words", progress -> new Uses().in(snapshot).former(), found -> {
            var uses = found.stream()
                    .filter(use -> use.former().instead().equals(List.of(term.name())))
                    .toList();
            if (uses.isEmpty()) {
                site.say("No text says a word that “" + term.name() + "” replaces.");
            } else if (site.apply(WordEdits.replaceAll(term, uses))) {
                site.say("Done in %,d %s. Undo takes it back.".formatted(uses.size(), uses.size() == 1 ? "text" : "texts"));
            }
        });
    }

    private Optional<Term> selected() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).flatMap(this::term);
    }

    private Optional<Term> term(Object id) {
        return site.snapshot().find(Term.class, (String) id);
    }
}
