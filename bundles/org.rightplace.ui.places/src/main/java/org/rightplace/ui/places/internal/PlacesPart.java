package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
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

    private static final int SIDE_BY_SIDE = 1150;
    private static final int PAUSE = 150;
    private static final String WEIGHTS = "weights";

    private final PartSite site;
    private final OpenEditors open;
    private final PlaceActions actions;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final EmptySystem empty;
    private final Composite content;
    private final EditorHead head;
    private final SashForm sash;
    private final PlaceTree tree;
    private final ShownPlaces shown;
    private final PlaceMoves moves;
    private final NameInPlace naming;
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
        empty = new EmptySystem(body, site, this::addFirst);
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
        sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setBackground(site.theme().color(Theme.Role.PAPER));
        sash.setSashWidth(Theme.GAP);
        tree = new PlaceTree(sash, site.theme());
        shown = new ShownPlaces(tree);
        moves = new PlaceMoves(site, tree, actions, this::revealAll);
        naming = new NameInPlace(tree.control(), site.theme());
        picture = new SystemPicture(sash, site);
        sash.setWeights(weights());
        sash.addListener(SWT.Resize, event -> orient());
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
        tree.control().addListener(SWT.DefaultSelection, event -> rename());
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
                new RowAction("Add place", "Add a place in the selected one (Insert)", this::addBelow),
                new RowAction("Add practice", "Add a practice to the selected place", this::addPractice),
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

    private Optional<OutlineRow> selectedRow() {
        return tree.selection().stream().filter(row -> !row.isUnallocated()).findFirst();
    }

    /** Adds a place at the top. */
    void addFirst() {
        actions.addAtTop().ifPresent(this::revealAndRename);
    }

    /** Adds a place in the selected one, or at the top if none is selected. */
    void addBelow() {
        selectedRow().map(actions::addBelow).orElseGet(actions::addAtTop).ifPresent(this::revealAndRename);
    }

    /** Adds a place of the same level beside the selected one. */
    void addBeside() {
        selectedRow().flatMap(actions::addBeside).ifPresent(this::revealAndRename);
    }

    /** Adds a practice to the selected place. */
    void addPractice() {
        var row = selectedRow();
        if (row.isEmpty()) {
            site.say("Select the place that the practice is in first.");
        }
        row.flatMap(actions::addPractice).ifPresent(this::revealAndRename);
    }

    private void revealAndRename(EntityRef entity) {
        var under = tree.selection().stream().findFirst();
        reveal(entity);
        // Of a place's several rows, the new one belongs under the row that was selected.
        under.flatMap(row -> shown.find(entity)).ifPresent(row -> tree.reveal(List.of(row.path())));
        select();
        var added = site.snapshot();
        rename(() -> {
            // Whoever lets go of the name of something new does not want it.
            if (site.snapshot() == added) {
                site.workspace().undo();
                under.ifPresent(row -> tree.reveal(List.of(row.path())));
                select();
            }
        });
    }

    /** Opens a field over the name of what is selected. */
    void rename() {
        rename(() -> { });
    }

    private void rename(Runnable abandoned) {
        selectedRow().ifPresent(row -> tree.item(row.path()).ifPresent(item -> {
            tree.control().showItem(item);
            naming.open(item, row.name(), name -> actions.rename(row, name), abandoned);
        }));
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

    // How the room is shared between tree and picture, as the user left it.
    private int[] weights() {
        return site.setting(WEIGHTS)
                .filter(saved -> saved.matches("[1-9]\\d{0,5} [1-9]\\d{0,5}"))
                .map(saved -> saved.split(" "))
                .map(saved -> new int[] {Integer.parseInt(saved[0]), Integer.parseInt(saved[1])})
                .orElse(new int[] {3, 2});
    }

    @Override
    public void close() {
        open.closed(this);
        if (!sash.isDisposed()) {
            var weights = sash.getWeights();
            site.setSetting(WEIGHTS, weights[0] + " " + weights[1]);
        }
    }

    private void orient() {
        int wanted = sash.getClientArea().width >= SIDE_BY_SIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != wanted) {
            sash.setOrientation(wanted);
        }
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
