package org.rightplace.workbench.internal.stacks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.internal.layout.Box;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Split;
import org.rightplace.workbench.internal.layout.Stack;
import org.rightplace.workbench.internal.layout.Tiling;
import org.rightplace.workbench.internal.parts.Parts;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The middle of the window: shows a layout as stacks of tabs and takes what the user does to them. */
public final class Desk {

    private final Composite area;
    private final Theme theme;
    private final Parts parts;
    private final Supplier<String> firstStep;
    private final Map<String, StackFolder> folders = new HashMap<>();
    private final EmptyEditors empty;
    private final StackFolder.Actions actions = new TabActions();
    private Layout layout = new Layout(new Stack(Layout.EDITORS, true, List.of(), ""));
    private Tiling tiling = Tiling.of(layout, new Box(0, 0, 1, 1), Theme.GAP, stack -> true);
    private Consumer<TabKey> closer = key -> { };
    private String focused = Layout.EDITORS;
    private boolean rendering;
    private boolean awaitsRoom;

    /** @param firstStep what a user can do while no editor is open */
    public Desk(Composite parent, Theme theme, Parts parts, Supplier<String> firstStep) {
        this.firstStep = firstStep;
        this.theme = theme;
        this.parts = parts;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(theme.color(Role.WINDOW));
        area.addListener(SWT.Resize, event -> {
            arrange();
            openAwaited();
        });
        empty = new EmptyEditors(area, theme);
        new Sashes(area, () -> tiling, (sash, position) -> drag(sash, position));
        parts.onTitle(this::render);
    }

    /** The control of the desk. */
    public Composite control() {
        return area;
    }

    /** The layout shown now. */
    public Layout layout() {
        return layout;
    }

    /** Says which layout to begin with; it is shown at the next {@linkplain #refresh refresh}. */
    public void begin(Layout first) {
        layout = first;
    }

    /** Shows a layout. */
    public void show(Layout next) {
        layout = next;
        render();
    }

    /** Works out anew which tabs can be shown. */
    public void refresh() {
        render();
    }

    /** Says who closes tabs that the user closes. */
    public void setCloser(Consumer<TabKey> next) {
        closer = next;
    }

    /** The stack that the user works in. */
    public Optional<Stack> focusedStack() {
        return layout.stack(focused).filter(this::shown);
    }

    /** The tab in front of the stack that the user works in. */
    public Optional<TabKey> front() {
        return focusedStack().flatMap(stack -> folder(stack.id())).flatMap(StackFolder::active);
    }

    /** The tabs that are in front of their stacks, left to right and top to bottom. */
    public List<TabKey> fronts() {
        return layout.stacks().stream()
                .filter(stack -> tiling.stacks().containsKey(stack.id()))
                .flatMap(stack -> folder(stack.id()).flatMap(StackFolder::active).stream())
                .toList();
    }

    /** The tabs shown in the stack that the user works in. */
    public List<TabKey> siblings() {
        return focusedStack().flatMap(stack -> folder(stack.id())).map(StackFolder::keys).orElse(List.of());
    }

    /** Notes which stack the user works in, from the control that has the keyboard. */
    public void noteFocus(org.eclipse.swt.widgets.Control control) {
        for (var at = control; at != null; at = at.getParent()) {
            for (var folder : folders.values()) {
                if (folder.control() == at && !focused.equals(folder.id())) {
                    focused = folder.id();
                    return;
                }
            }
        }
    }

    /** Brings a tab to the front and gives it the keyboard. */
    public void activate(TabKey key) {
        layout.stackOf(key.text()).ifPresent(stack -> {
            focused = stack.id();
            show(layout.activated(key.text()));
            parts.find(key).ifPresent(parts::focus);
        });
    }

    /** Gives the stack that the user works in all the room, or its share again. */
    public void toggleMaximised() {
        toggleMaximised(focused);
    }

    private void toggleMaximised(String stackId) {
        show(layout.maximised().isEmpty() ? layout.maximised(stackId) : layout.restored());
    }

    private void drag(Tiling.Sash sash, int position) {
        if (at(sash.path()) instanceof Split split) {
            layout = layout.shared(sash.path(), sash.dragged(split, position));
            arrange();
        }
    }

    private org.rightplace.workbench.internal.layout.Tile at(List<Integer> path) {
        var tile = layout.root();
        for (int step : path) {
            tile = ((Split) tile).tiles().get(step);
        }
        return tile;
    }

    private void render() {
        if (rendering || area.isDisposed()) {
            return;
        }
        rendering = true;
        area.setRedraw(false);
        try {
            folders.values().forEach(folder -> folder.keep(layout.stack(folder.id()).map(this::available).orElse(List.of())));
            layout.stacks().forEach(this::make);
            var titles = parts.titles();
            layout.stacks().forEach(stack -> show(stack, titles));
            dropUnused();
            arrange();
        } finally {
            area.setRedraw(true);
            rendering = false;
        }
        openFronts();
    }

    private void make(Stack stack) {
        var keys = available(stack);
        if (!keys.isEmpty()) {
            var folder = folders.computeIfAbsent(stack.id(), this::added);
            keys.forEach(key -> parts.tab(key, folder.control()));
        }
    }

    private void show(Stack stack, Map<TabKey, String> titles) {
        folder(stack.id()).ifPresent(folder -> {
            var keys = available(stack);
            var active = TabKey.parse(stack.active()).filter(keys::contains).orElse(keys.isEmpty() ? null : keys.getFirst());
            folder.show(keys.stream().map(key -> parts.tab(key, folder.control())).toList(), active, titles);
        });
    }

    private StackFolder added(String id) {
        var folder = new StackFolder(area, id, theme, actions);
        new TabDrag(folder, this::folderAt, this::drop);
        return folder;
    }

    private void dropUnused() {
        folders.values().removeIf(folder -> {
            var unused = layout.stack(folder.id()).isEmpty();
            if (unused) {
                folder.dispose();
            }
            return unused;
        });
    }

    private void arrange() {
        if (area.isDisposed()) {
            return;
        }
        var size = area.getClientArea();
        var room = new Box(Theme.GAP, Theme.GAP, size.width - 2 * Theme.GAP, size.height - 2 * Theme.GAP);
        tiling = Tiling.of(layout, room, Theme.GAP, this::shown);
        for (var folder : folders.values()) {
            var box = tiling.stacks().get(folder.id());
            if (box == null || folder.keys().isEmpty()) {
                folder.hide();
            } else {
                folder.setBounds(box);
            }
        }
        empty.show(tiling.stacks().entrySet().stream()
                .filter(entry -> folder(entry.getKey()).filter(folder -> !folder.keys().isEmpty()).isEmpty())
                .map(Map.Entry::getValue)
                .findFirst(), firstStep.get());
        area.redraw();
    }

    // A stack without a tab to show is left out, but the one for editors says what will be there.
    private boolean shown(Stack stack) {
        return stack.id().equals(Layout.EDITORS) || !available(stack).isEmpty();
    }

    private List<TabKey> available(Stack stack) {
        var result = new ArrayList<TabKey>();
        for (var text : stack.tabs()) {
            TabKey.parse(text).filter(parts::available).ifPresent(result::add);
        }
        return result;
    }

    // Parts that cannot be seen are not made: it keeps the start short. Nor are they made before there is room for them,
    // as while the window is put together anew in other colours: scroll bars of no length are nothing the toolkit likes.
    private void openFronts() {
        awaitsRoom = area.getSize().x == 0 || area.getSize().y == 0;
        if (awaitsRoom) {
            return;
        }
        for (var key : fronts()) {
            parts.find(key).ifPresent(parts::ensureOpen);
        }
    }

    private void openAwaited() {
        if (awaitsRoom) {
            openFronts();
        }
    }

    private Optional<StackFolder> folder(String id) {
        return Optional.ofNullable(folders.get(id));
    }

    private Optional<StackFolder> folderAt(int x, int y) {
        return tiling.stacks().entrySet().stream()
                .filter(entry -> entry.getValue().contains(x, y))
                .map(entry -> entry.getKey())
                .flatMap(id -> folder(id).stream())
                .findFirst();
    }

    private void drop(TabKey key, TabDrag.Target target) {
        var text = key.text();
        show(target.side()
                .map(side -> layout.split(text, target.stackId(), side))
                .orElseGet(() -> layout.with(text, target.stackId(), target.index())));
        layout.stackOf(text).ifPresent(stack -> activate(key));
    }

    private final class TabActions implements StackFolder.Actions {

        @Override
        public void selected(TabKey key) {
            if (!rendering) {
                activate(key);
            }
        }

        @Override
        public void close(TabKey key) {
            closer.accept(key);
        }

        @Override
        public void toggleMaximised(String stackId) {
            Desk.this.toggleMaximised(stackId);
        }
    }
}
