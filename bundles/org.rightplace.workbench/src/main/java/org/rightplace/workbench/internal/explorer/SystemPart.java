package org.rightplace.workbench.internal.explorer;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.explorer.Node.EditorOf;
import org.rightplace.workbench.internal.explorer.Node.Entry;
import org.rightplace.workbench.internal.explorer.Node.Group;
import org.rightplace.workbench.internal.explorer.Node.Root;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workbench.internal.widgets.Accessibly;
import org.rightplace.workbench.internal.widgets.FlatRows;
import org.rightplace.workbench.internal.widgets.FlatRows.Text;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;

/** The system's tree on screen. */
final class SystemPart implements Part {

    private static final int ROW = 23;

    private final PartSite site;
    private final EditorChoice editors;
    private final SystemTree tree;
    private final SystemWords words;
    private final Contents contents = new Contents();
    private final TreeViewer viewer;
    private boolean following;

    SystemPart(Composite parent, PartSite site, Workbench workbench) {
        this.site = site;
        this.editors = new EditorChoice(workbench.contributions(), workbench.fence());
        this.tree = new SystemTree(site::snapshot, editors);
        this.words = new SystemWords(workbench.contributions(), workbench.fence());
        var pane = new Composite(parent, SWT.NONE);
        var fill = new FillLayout();
        fill.marginHeight = 2 * Theme.STEP;
        pane.setLayout(fill);
        viewer = new TreeViewer(pane, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL) {

            // To know whom to tell of children that are there twice, it would look for the framework, which the first picture
            // does without.
            @Override
            protected Object[] getRawChildren(Object parent) {
                return parent instanceof Node ? contents.getChildren(parent) : contents.getElements(parent);
            }
        };
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(contents);
        viewer.setLabelProvider(new Labels());
        site.theme().style(pane);
        FlatRows.install(viewer.getTree(), site.theme(), ROW, cell -> text((Node) cell.item().getData()));
        Accessibly.name(viewer.getTree(), "System");
        viewer.getTree().addListener(SWT.MouseMove, this::tip);
        viewer.setInput(this);
        for (var open : new Node[] {Root.SYSTEM, Group.PLACES, Group.WORKSTREAMS}) {
            viewer.setExpandedState(open, true);
        }

        viewer.addSelectionChangedListener(event -> select((Node) event.getStructuredSelection().getFirstElement()));
        viewer.addDoubleClickListener(event -> open((Node) ((IStructuredSelection) event.getSelection()).getFirstElement()));
        viewer.addTreeListener(new Relabel());
        site.onChange(change -> viewer.refresh());
        site.onSelection(this::follow);
        workbench.contributions().changed().listen(pane, kind -> {
            if (kind == Editor.class) {
                viewer.refresh();
            }
        });
        follow(site.selection());
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        follow(List.of(entity));
    }

    // Names are shortened where the pane is narrow.
    private void tip(Event event) {
        var item = viewer.getTree().getItem(new Point(event.x, event.y));
        var tip = item == null ? null : Literally.shown(item.getText());
        if (!Objects.equals(tip, viewer.getTree().getToolTipText())) {
            viewer.getTree().setToolTipText(tip);
        }
    }

    private Text text(Node node) {
        return node == null ? Text.plain("") : words.of(node, site.snapshot(), viewer.getExpandedState(node));
    }

    private void select(Node node) {
        if (following || node == null) {
            return;
        }
        switch (node) {
            case Entry entry -> site.select(List.of(entry.entity()));
            case EditorOf editor -> site.select(List.of(editor.subject()));
            case Root root -> site.snapshot().profile().ifPresent(profile -> site.select(List.of(EntityRef.to(profile))));
            case Group group -> { }
        }
    }

    private void open(Node node) {
        switch (node) {
            case EditorOf editor -> site.open(editor.editorId(), editor.subject());
            case Entry entry when !editors.showing(entry.entity(), site.snapshot()).isEmpty() -> site.open(entry.entity());
            case Group group when group == Group.PLACES && tree.placesEditor().isPresent() -> site.snapshot()
                    .profile().ifPresent(profile -> site.open(tree.placesEditor().orElseThrow(), EntityRef.to(profile)));
            case null -> { }
            default -> viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    /** Marks where the selection of the rest of the window stands, as far as the tree is open there. */
    private void follow(List<EntityRef> selection) {
        if (selection.isEmpty()) {
            return;
        }
        var entity = selection.getFirst();
        var workstream = entity.type() == Workstream.class ? entity.id()
                : site.snapshot().find(Service.class, entity.id())
                        .filter(service -> entity.type() == Service.class).map(Service::workstream).orElse("");
        if (!workstream.isEmpty() && !within(workstream)) {
            following = true;
            viewer.setSelection(new StructuredSelection(SystemTree.workstream(workstream)), true);
            following = false;
        }
    }

    private boolean within(String workstream) {
        var selected = viewer.getStructuredSelection().getFirstElement();
        return selected instanceof EditorOf editor && editor.subject().equals(new EntityRef(Workstream.class, workstream));
    }

    /** A node says more of itself while it is open. */
    private final class Relabel implements ITreeViewerListener {

        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            viewer.getTree().redraw();
        }

        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            viewer.getTree().redraw();
        }
    }

    /** The tree as the viewer asks for it: level by level, as it is opened. */
    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return new Object[] {Root.SYSTEM};
        }

        @Override
        public Object[] getChildren(Object node) {
            return tree.children((Node) node).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return ((Node) node).above();
        }

        @Override
        public boolean hasChildren(Object node) {
            return tree.hasChildren((Node) node);
        }
    }

    /** The texts for screen readers and for finding by typing; the rows are painted. */
    private final class Labels extends LabelProvider {

        @Override
        public String getText(Object node) {
            var text = words.of((Node) node, site.snapshot(), false);
            return text.detail().isEmpty() ? text.name() : text.name() + ", " + text.detail();
        }
    }
}
