package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.model.Framework;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.SystemProfile;
import org.rightplace.ui.places.internal.PlaceActions.Target;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.PlaceEdits.Contents;
import org.rightplace.workspace.places.PlaceOutline;
import org.rightplace.workspace.places.PlaceOutline.Order;
import org.rightplace.workspace.places.PlaceOutline.Query;
import org.rightplace.workspace.places.PlaceOutline.Row;

/** The place hierarchy: the tree, the picture beside it, and everything that can be done to both. */
final class PlacesPart implements Part {

    private static final int UNFOLD_AT_FIRST = 40;
    private static final int UNFOLD_WHEN_FILTERED = 200;
    private static final int SIDE_BY_SIDE = 1150;
    private static final int FILTER_PAUSE = 150;
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
    private final NameInPlace naming;
    private final SystemPicture picture;
    private final Runnable filtering = this::filter;
    private Query query = Query.ALL;
    private PlaceOutline outline;
    private Set<List<String>> unfoldedBeforeFilter = Set.of();
    private List<Row> cut = List.of();

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
        naming = new NameInPlace(tree.control(), site.theme());
        picture = new SystemPicture(sash, site.theme());
        sash.setWeights(weights());
        sash.addListener(SWT.Resize, event -> orient());
        listen();
        refresh();
        unfoldFirst();
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
        if (outline.find(entity).isEmpty() && !query.filter().isEmpty()) {
            head.clearFilter();
            filter();
        }
        outline.find(entity).ifPresent(this::revealRow);
        picture.follow(List.of(entity));
    }

    /** Selects here what is selected in the window, where that is something else. */
    void selectAgain() {
        follow(site.selection());
    }

    private void listen() {
        site.onChange(this::changed);
        site.onSelection(this::follow);
        tree.onSort(this::sort);
        tree.control().addListener(SWT.Selection, event -> select());
        tree.control().addListener(SWT.KeyDown, this::key);
        tree.control().addListener(SWT.DefaultSelection, event -> rename());
        new PlaceDrag(tree, actions, this::move);
        tree.control().setMenu(new RowMenu(tree.control(), this::menu).menu());
        tree.control().getAccessible().addAccessibleListener(Named.as("Places"));
        picture.onChoose(entity -> {
            site.select(List.of(entity));
            outline.find(entity).ifPresent(this::revealRow);
        });
        head.onFilter(() -> {
            tree.control().getDisplay().timerExec(-1, filtering);
            tree.control().getDisplay().timerExec(FILTER_PAUSE, filtering);
        });
        head.onLeave(tree.control()::setFocus);
        head.addActions(
                new RowAction("Add place", "Add a place in the selected one (Insert)", this::addBelow),
                new RowAction("Add practice", "Add a practice to the selected place", this::addPractice),
                new RowAction("Move to…", "Move what is selected to another place (F7). " + PlaceDrag.hint(), this::moveTo),
                new RowAction("Also in…", "Have the selected places lie in one more place (Shift+F7)", this::alsoIn),
                new RowAction("Delete", "Delete what is selected (Delete)", () -> delete(Contents.MOVE_UP)));
    }

    private List<RowAction> menu() {
        var rows = tree.selection();
        var items = new ArrayList<RowAction>();
        var first = rows.stream().findFirst();
        first.filter(row -> !row.isUnallocated()).ifPresent(row -> {
            items.add(new RowAction("Add place in it\tInsert", "", this::addBelow));
            items.add(new RowAction("Add place beside it\tCtrl+Enter", "", this::addBeside));
            items.add(new RowAction("Add practice", "", this::addPractice));
            items.add(RowAction.SEPARATOR);
            items.add(new RowAction("Rename\tF2", "", this::rename));
            items.add(new RowAction("Cut\tCtrl+X", "", this::cut));
            if (!cut.isEmpty()) {
                items.add(new RowAction("Paste here\tCtrl+V", "", this::paste));
            }
            items.add(new RowAction("Move to…\tF7", "", this::moveTo));
            if (row.place().isPresent()) {
                items.add(new RowAction("Also in…\tShift+F7", "", this::alsoIn));
                row.parent().flatMap(Row::place).ifPresent(parent -> items.add(new RowAction(
                        "Take out of " + parent.name(), "", () -> tree.selection().forEach(actions::takeOut))));
            }
            items.add(RowAction.SEPARATOR);
            items.add(new RowAction("Delete\tDelete", "", () -> delete(Contents.MOVE_UP)));
            if (row.place().isPresent()) {
                items.add(new RowAction(
                        "Delete with the places in it\tShift+Delete", "", () -> delete(Contents.DELETE)));
            }
        });
        if (items.isEmpty()) {
            items.add(new RowAction("Add place at the top", "", this::addFirst));
        }
        return items;
    }

    private void changed(Change change) {
        if (change.touches(Place.class)
                || change.touches(Practice.class)
                || change.touches(Framework.class)
                || change.touches(Organisation.class)
                || change.touches(SystemProfile.class)) {
            refresh();
        }
    }

    private void refresh() {
        var snapshot = site.snapshot();
        boolean any = snapshot.count(Place.class) + snapshot.count(Practice.class) > 0;
        boolean switched = stack.topControl != (any ? content : empty.control());
        stack.topControl = any ? content : empty.control();
        if (switched) {
            body.layout();
        }
        outline = PlaceOutline.of(snapshot, query);
        var levels = snapshot.framework().map(Framework::levels).orElse(List.of());
        tree.show(outline, levels.size());
        tree.showOrder(query.order(), query.descending());
        picture.show(SystemShape.of(snapshot));
        picture.mark(site.selection());
        head.describe(Figures.ofPlaces(snapshot));
    }

    private void unfoldFirst() {
        for (var row : outline.rows()) {
            if (row.place().isPresent() && outline.rows().size() + row.children().size() <= UNFOLD_AT_FIRST) {
                tree.unfold(row);
            }
        }
    }

    private void filter() {
        if (body.isDisposed()) {
            return;
        }
        if (query.filter().isBlank()) {
            unfoldedBeforeFilter = tree.unfolded();
        }
        query = new Query(head.filter(), query.order(), query.descending());
        refresh();
        if (query.filter().isBlank()) {
            tree.setUnfolded(unfoldedBeforeFilter);
        } else {
            outline.matching(UNFOLD_WHEN_FILTERED).forEach(tree::unfoldTo);
        }
        head.nothingMatches(outline.nothingMatches());
    }

    private void sort(Order order) {
        query = new Query(query.filter(), order, order == query.order() ? !query.descending() : byFigure(order));
        refresh();
    }

    // Whoever sorts by a figure looks for the largest.
    private static boolean byFigure(Order order) {
        return order == Order.PEOPLE || order == Order.PRACTICES || order == Order.RANGE;
    }

    private void select() {
        var entities = PlaceTree.entities(tree.selection());
        site.select(entities);
        picture.follow(entities);
    }

    private void follow(List<EntityRef> selection) {
        picture.follow(selection);
        var paths = selection.stream()
                .filter(entity -> PlaceTree.entities(tree.selection()).stream().noneMatch(entity::equals))
                .findFirst()
                .flatMap(outline::find);
        paths.ifPresent(this::revealRow);
    }

    private void revealRow(Row row) {
        tree.unfoldTo(row);
        tree.reveal(List.of(row.path()));
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD2;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        Optional<Runnable> action = Optional.ofNullable(
                switch (event.keyCode) {
                    case SWT.F2 -> plain ? this::rename : null;
                    case SWT.INSERT -> plain ? this::addBelow : null;
                    case SWT.CR, SWT.KEYPAD_CR -> control ? this::addBeside : null;
                    case SWT.DEL -> plain ? () -> delete(Contents.MOVE_UP) : shift ? () -> delete(Contents.DELETE) : null;
                    case 'x' -> control ? this::cut : null;
                    case 'v' -> control ? this::paste : null;
                    case 'f' -> control ? head::focusFilter : null;
                    case SWT.ARROW_UP -> alt ? () -> moveAlong(-1) : null;
                    case SWT.ARROW_DOWN -> alt ? () -> moveAlong(1) : null;
                    default -> null;
                });
        action.ifPresent(run -> {
            event.doit = false;
            run.run();
        });
    }

    private Optional<Row> selectedRow() {
        return tree.selection().stream().filter(row -> !row.isUnallocated()).findFirst();
    }

    private void addFirst() {
        actions.addAtTop().ifPresent(this::revealAndRename);
    }

    /** Adds a place in the selected one, or at the top if none is selected. */
    void addBelow() {
        selectedRow().map(actions::addBelow).orElseGet(actions::addAtTop).ifPresent(this::revealAndRename);
    }

    private void addBeside() {
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
        under.flatMap(row -> outline.find(entity)).ifPresent(row -> tree.reveal(List.of(row.path())));
        select();
        rename();
    }

    /** Opens a field over the name of what is selected. */
    void rename() {
        selectedRow().ifPresent(row -> tree.item(row.path()).ifPresent(item -> {
            tree.control().showItem(item);
            naming.open(item, row.name(), name -> actions.rename(row, name));
        }));
    }

    private void cut() {
        cut = tree.selection();
        site.say(cut.size() == 1
                ? cut.getFirst().name() + " moves to wherever you paste it."
                : cut.size() + " rows move to wherever you paste them.");
    }

    private void paste() {
        selectedRow().flatMap(Target::of).ifPresent(target -> {
            var moving = cut.stream().filter(row -> row.entity().flatMap(site.snapshot()::find).isPresent()).toList();
            if (!moving.isEmpty()) {
                move(moving, target);
                cut = List.of();
            }
        });
    }

    private void move(List<Row> rows, Target target) {
        if (actions.move(rows, target)) {
            revealAll(PlaceTree.entities(rows));
        }
    }

    private void moveAlong(int step) {
        var rows = tree.selection();
        if (actions.moveAlong(rows, step)) {
            revealAll(PlaceTree.entities(rows));
        }
    }

    private void revealAll(List<EntityRef> entities) {
        var rows = entities.stream().flatMap(entity -> outline.find(entity).stream()).toList();
        rows.forEach(tree::unfoldTo);
        tree.reveal(rows.stream().map(Row::path).toList());
        select();
    }

    /** Asks where to move what is selected. */
    void moveTo() {
        var rows = tree.selection();
        var here = rows.stream().map(row -> row.parent().flatMap(Row::place)).distinct().toList();
        var options = options(actions.targets(rows).stream()
                .filter(place -> here.size() != 1 || !here.getFirst().equals(Optional.of(place)))
                .toList());
        if (actions.canMove(rows, Target.TOP) && !here.equals(List.of(Optional.empty()))) {
            options.add(new Choice.Option<>("The top", "in no other place", ""));
        }
        choosePlace(rows, "Move " + names(rows) + " to", options, place -> move(rows, new Target(place, List.of())));
    }

    /** Asks which further place the selected places lie in. */
    void alsoIn() {
        var rows = tree.selection().stream().filter(row -> row.place().isPresent()).toList();
        var here = rows.stream()
                .flatMap(row -> row.place().orElseThrow().parents().stream())
                .toList();
        var options = options(
                actions.targets(rows).stream().filter(place -> !here.contains(place.id())).toList());
        choosePlace(rows, "Put " + names(rows) + " also in", options, place -> actions.putAlsoIn(rows, place));
    }

    private List<Choice.Option<String>> options(List<Place> places) {
        return places.stream()
                .map(place -> new Choice.Option<>(place.name(), actions.detail(place), place.id()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void choosePlace(
            List<Row> rows, String title, List<Choice.Option<String>> options, Consumer<String> chosen) {
        if (rows.isEmpty()) {
            site.say("Select a place or a practice first.");
        } else if (options.isEmpty()) {
            site.say("There is no other place it could lie in.");
        } else {
            Choice.open(tree.control(), site.theme(), title, options, chosen);
        }
    }

    /** Deletes what is selected. */
    void delete(Contents contents) {
        actions.delete(tree.selection(), contents);
        select();
    }

    private static String names(List<Row> rows) {
        return rows.size() <= 2
                ? rows.stream().map(Row::name).collect(Collectors.joining(" and "))
                : rows.size() + " rows";
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
}
