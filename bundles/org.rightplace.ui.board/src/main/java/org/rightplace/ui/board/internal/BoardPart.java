package org.rightplace.ui.board.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.chart.board.CardSize;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.AlternativeEdits;
import org.rightplace.workspace.placements.Board;

/** The open board of a workstream. */
final class BoardPart implements Part, BoardActions {

    // More blocks than this are seen better one to a line, and more than that as tiles.
    private static final int MANY = 150;
    private static final int VERY_MANY = 2000;

    private final PartSite site;
    private final OpenBoards open;
    private final Scores scores;
    private final BoardHeader header;
    private final BoardCanvas canvas;
    private final BoardWalk walk;
    private final BoardMoves moves;
    private final BoardAccess access;
    private final BlockMenu menu;
    private final EmptyBoard empty;
    private final ComparePage comparePage;
    private Board.Scope scope;
    private Optional<CardSize> wished = Optional.empty();
    private boolean comparing;

    BoardPart(Composite parent, PartSite site, String workstreamId, OpenBoards open) {
        this.site = site;
        this.open = open;
        this.scope = Board.Scope.whole(workstreamId);
        this.scores = new Scores(site);
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        var root = look.stack(parent, Theme.STEP * 2);
        ((GridLayout) root.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) root.getLayout()).marginHeight = Theme.STEP * 2;
        header = new BoardHeader(root, site, this);
        empty = new EmptyBoard(root, site, this);
        canvas = new BoardCanvas(root, site.theme());
        canvas.setLayoutData(Look.filled());
        access = new BoardAccess(canvas);
        walk = new BoardWalk(canvas, this::selected);
        moves = new BoardMoves(canvas, site, open, walk);
        new BoardMouse(canvas, moves, walk, this);
        new BoardKeys(canvas, moves, walk, this);
        menu = new BlockMenu(this, moves, site);
        comparePage = new ComparePage(root, site, scores, () -> comparing(false));
        site.onChange(this::changed);
        site.onSelection(this::selectedElsewhere);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, () -> canvas.freshen(cards())));
        open.add(this);
        show();
        // Whoever comes from another editor stays with the service they were at.
        selectedElsewhere(site.selection());
    }

    @Override
    public void setFocus() {
        if (comparing) {
            comparePage.focus();
        } else if (!empty.focus()) {
            canvas.setFocus();
        }
    }

    @Override
    public void reveal(EntityRef entity) {
        if (entity.type() != Service.class) {
            return;
        }
        if (canvas.blocks().find(entity.id()).isEmpty()) {
            look(Board.Scope.whole(scope.workstream()).withAlternative(scope.alternative()));
        }
        canvas.blocks().find(entity.id()).ifPresent(walk::select);
    }

    @Override
    public void close() {
        open.remove(this);
    }

    String workstream() {
        return scope.workstream();
    }

    Board.Scope scope() {
        return scope;
    }

    BoardCanvas canvas() {
        return canvas;
    }

    BoardAccess access() {
        return access;
    }

    BoardMoves moves() {
        return moves;
    }

    BlockMenu blockMenu() {
        return menu;
    }

    // What is shown

    void area(String id) {
        look(scope.withArea(id));
    }

    void filter(String words) {
        look(scope.withFilter(words));
    }

    void alternative(String name) {
        look(scope.withAlternative(name));
    }

    @Override
    public void into(Board.Block block) {
        if (block.function().isEmpty()) {
            look(scope.withService(block.service().id()));
            canvas.blocks().find(block.service().id()).ifPresent(canvas::select);
        }
    }

    @Override
    public void back() {
        var service = scope.service();
        if (!service.isEmpty()) {
            look(scope.withService(""));
            canvas.blocks().find(service).ifPresent(walk::select);
            canvas.setFocus();
        }
    }

    @Override
    public void fold(String levelId) {
        look(scope.toggled(levelId));
    }

    @Override
    public void zoom(int steps) {
        var sizes = CardSize.values();
        wished = Optional.of(sizes[Math.clamp(size().ordinal() - steps, 0, sizes.length - 1)]);
        show();
    }

    private void look(Board.Scope next) {
        if (!next.equals(scope)) {
            boolean other = !next.alternative().equals(scope.alternative());
            scope = next;
            comparing = false;
            show();
            if (other) {
                open.tell();
            }
        }
    }

    /** How the alternative that is in sight has a service; empty if it says nothing of it. */
    Optional<Trial> alternativeOf(String serviceId) {
        return scope.alternative().isEmpty() || !canvas.isVisible()
                ? Optional.empty()
                : AlternativeEdits.named(site.snapshot(), serviceId, scope.alternative())
                        .flatMap(alternative -> site.snapshot().find(Service.class, serviceId).map(service -> new Trial(
                                service, alternative.shares(), "In “" + scope.alternative() + "”, who does this?")));
    }

    /** Shows alternatives side by side, or the board again. */
    void comparing(boolean on) {
        comparing = on;
        moves.putBack();
        var service = canvas.selectedBlock().map(block -> block.service().id()).orElse("");
        show();
        if (on) {
            comparePage.show(scope.workstream(), service);
        }
        setFocus();
    }

    /** Leads to the alternatives side by side, and back to the board. */
    void toggleComparing() {
        comparing(!comparing);
    }

    /** Shows the alternatives of a service side by side. */
    void compare(String serviceId) {
        canvas.blocks().find(serviceId).ifPresent(walk::select);
        comparing(true);
    }

    private void show() {
        moves.putBack();
        var board = Board.of(site.snapshot(), scope);
        header.show(scope, board, comparing);
        boolean nothing = empty.show(scope, board, !comparing);
        Look.show(canvas, !nothing && !comparing);
        comparePage.visible(comparing);
        canvas.getParent().layout();
        canvas.show(board, scope, cards(), size(board));
    }

    private Cards cards() {
        return new Cards(site.snapshot(), scores);
    }

    private CardSize size() {
        return size(canvas.board());
    }

    private CardSize size(Board board) {
        return wished.orElseGet(() -> board.services() > VERY_MANY
                ? CardSize.TILE
                : board.services() > MANY ? CardSize.LINE : CardSize.CARD);
    }

    private void changed(Change change) {
        scores.changed(change);
        boolean laid = change.touches(Service.class)
                || change.touches(Placement.class)
                || change.touches(Alternative.class)
                || change.touches(Framework.class)
                || change.touches(Place.class)
                || change.touches(Practice.class)
                || change.touches(Workstream.class);
        if (laid) {
            show();
            comparePage.refresh();
        } else if (change.touches(Assessment.class)) {
            canvas.freshen(cards());
            comparePage.refresh();
        }
    }

    private void selectedElsewhere(List<EntityRef> selection) {
        selection.stream().findFirst().filter(ref -> ref.type() == Service.class).ifPresent(ref -> {
            boolean shown = canvas.selectedBlock().filter(block -> block.service().id().equals(ref.id())).isPresent();
            if (!shown) {
                canvas.blocks().find(ref.id()).ifPresent(canvas::select);
            }
        });
    }

    private void selected(Board.Block block) {
        site.select(List.of(EntityRef.to(block.service())));
        access.focus();
    }

    @Override
    public void menu(int x, int y) {
        canvas.selectedBlock().ifPresent(block -> menu.open(menu.all(block), x, y));
    }

    @Override
    public void statuses(int x, int y) {
        canvas.selectedBlock().ifPresent(block -> menu.open(menu.statuses(block), x, y));
    }

    void focusFilter() {
        header.focusFilter();
    }
}
