package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Framework;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.OutlineRow;
import org.rightplace.workspace.places.PlaceEdits.Contents;

/** The place hierarchy: the tree, the picture beside it, and everything that can be done to both. */
final class PlacesPart implements Part {

    private static final int PAUSE = 150;

    private final PartSite site;
    private final OpenEditors open;
    private final PlaceActions actions;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final EmptySystem empty;
    private final Composite content;
    private final EditorHead head;
    private final TreeAndPicture room;
    private final PlaceTree tree;
    private final ShownPlaces shown;
    private final PlaceMoves moves;
    private final PlaceEntry entry;
    private final SystemPicture picture;
    private final Runnable filtering = this::filter;
    private final Runnable drawing = this::draw;
    private boolean behind;
    private Snapshot wanted;

    PlacesPart(Composite parent, PartSite site, OpenEditors open) {
        this.site = site;
        this.open = open;
        this.actions = new PlaceActions(site);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        empty = new EmptySystem(body, site, () -> entry().addFirst());
        content = new Composite(body, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = Theme.STEP * 2;
        content.setLayout(layout);
        site.theme().style(content);
        head = new EditorHead(
                content,
                site.theme(),
                "Places",
                "Where does everyone belong, and how many people is that?",
                "Filter by name or code");
        head.link("Organisations", () -> openOrganisations(site));
        room = new TreeAndPicture(content, site);
        tree = new PlaceTree(room.parent(), site.theme());
        shown = new ShownPlaces(tree);
        moves = new PlaceMoves(site, tree, actions, this::revealAll);
        entry = new PlaceEntry(site, tree, shown, actions, this::reveal, this::select);
        picture = new SystemPicture(room.parent(), site);
        room.share();
        listen();
        refresh();
        open.opened(this);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            tree.control().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void reveal(EntityRef entity) {
        catchUp();
        if (shown.find(entity).isEmpty() && shown.filtered()) {
            head.clearFilter();
            filter();
        }
        shown.reveal(entity);
        picture.follow(List.of(entity));
    }

    /** Selects here what is selected in the window, where that is something else. */
    void selectAgain() {
        follow(site.selection());
    }

    private void listen() {
        site.onChange(this::changed);
        site.onSelection(this::follow);
        tree.onSort(order -> {
            shown.sort(order);
            refresh();
        });
        tree.control().addListener(SWT.Selection, event -> select());
        tree.control().addListener(SWT.DefaultSelection, event -> entry.rename());
        new PlaceDrag(site, tree, actions, moves::move);
        new PlaceKeys(this, tree, moves);
        tree.control().getAccessible().addAccessibleListener(Named.as("Places"));
        picture.onChoose(entity -> {
            site.select(List.of(entity));
            shown.reveal(entity);
        });
        head.onFilter(() -> {
            tree.control().getDisplay().timerExec(-1, filtering);
            tree.control().getDisplay().timerExec(PAUSE, filtering);
        });
        head.onLeave(tree.control()::setFocus);
        head.addActions(
                new RowAction("Add place", "Add a place in the selected one (Insert)", entry::addBelow),
                new RowAction("Add practice", "Add a practice to the selected place", entry::addPractice),
                new RowAction("Move to…", "Move what is selected to another place (F7). " + PlaceDrag.hint(), moves::moveTo),
                new RowAction("Also in…", "Have the selected places lie in one more place (Shift+F7)", moves::alsoIn),
                new RowAction("Delete", "Delete what is selected (Delete)", () -> delete(Contents.MOVE_UP)));
    }

    // Not at once: while somebody types, the keys come first, and one refresh does for all of them.
    private void changed(Change change) {
        boolean concerned = change.touches(Place.class)
                || change.touches(Practice.class)
                || change.touches(Framework.class)
                || change.touches(Organisation.class)
                || change.touches(SystemProfile.class);
        if (concerned && !behind) {
            behind = true;
            body.getDisplay().asyncExec(this::catchUp);
        }
    }

    // Shows every change so far, before anything is looked for or done that rests on it.
    private void catchUp() {
        if (behind && !body.isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        behind = false;
        var snapshot = site.snapshot();
        boolean any = snapshot.count(Place.class) + snapshot.count(Practice.class) > 0;
        boolean switched = stack.topControl != (any ? content : empty.control());
        stack.topControl = any ? content : empty.control();
        if (switched) {
            body.layout();
        }
        shown.show(snapshot);
        if (picture.isEmpty()) {
            draw();
        } else {
            // Behind whoever types: one picture does for all that is typed in one go.
            body.getDisplay().timerExec(PAUSE, drawing);
        }
        head.describe(Figures.ofPlaces(snapshot));
        if (any && switched) {
            shown.unfoldFirst();
        }
    }

    // The shape of a whole country takes longer to find than a keystroke may take.
    private void draw() {
        if (!body.isDisposed()) {
            var snapshot = site.snapshot();
            wanted = snapshot;
            site.run("Drawing the picture of the system", progress -> SystemShape.of(snapshot), shape -> {
                if (snapshot == wanted && !body.isDisposed()) {
                    picture.show(shape, site.selection());
                }
            });
        }
    }

    private void filter() {
        if (!body.isDisposed()) {
            head.nothingMatches(shown.filter(head.filter(), this::refresh));
        }
    }

    private void select() {
        catchUp();
        var entities = PlaceTree.entities(tree.selection());
        site.select(entities);
        picture.follow(entities);
    }

    private void follow(List<EntityRef> selection) {
        catchUp();
        picture.follow(selection);
        var here = PlaceTree.entities(tree.selection());
        selection.stream().filter(entity -> !here.contains(entity)).findFirst().ifPresent(shown::reveal);
    }

    private void revealAll(List<EntityRef> entities) {
        catchUp();
        var rows = entities.stream().flatMap(entity -> shown.find(entity).stream()).toList();
        rows.forEach(tree::unfoldTo);
        tree.reveal(rows.stream().map(OutlineRow::path).toList());
        select();
    }

    /** Takes the selected places out of what they are selected in. */
    void takeOut() {
        tree.selection().forEach(actions::takeOut);
    }

    /** The ways to add something and to name it. */
    PlaceEntry entry() {
        return entry;
    }

    /** The ways to move what is selected. */
    PlaceMoves moves() {
        return moves;
    }

    /** Gives the keyboard to the filter. */
    void focusFilter() {
        head.focusFilter();
    }

    /** Deletes what is selected. */
    void delete(Contents contents) {
        actions.delete(tree.selection(), contents);
        select();
    }

    private static void openOrganisations(PartSite site) {
        site.snapshot().profile().map(EntityRef::to).ifPresent(system -> site.open(OrganisationsEditor.ID, system));
    }

    @Override
    public void close() {
        open.closed(this);
        room.remember();
    }

    /** The command that imports practices, if there is one. */
    static Optional<Command> importCommand(PartSite site) {
        return site.services(Command.class).stream()
                .filter(command -> command.id().equals("org.rightplace.ui.exchange.nhs"))
                .findFirst();
    }

    SystemPicture picture() {
        return picture;
    }
}
