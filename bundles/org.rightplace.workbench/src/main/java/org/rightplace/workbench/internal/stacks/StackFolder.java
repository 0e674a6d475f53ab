package org.rightplace.workbench.internal.stacks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.internal.layout.Box;
import org.rightplace.workbench.internal.parts.Tab;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** A stack of tabs on screen. */
final class StackFolder {

    private static final int LONGEST = 52;
    private static final int END = 22;

    private final String id;
    private final CTabFolder folder;
    private final FlatTabs renderer;
    private boolean pressed;

    /** What the user does with a stack. */
    interface Actions {
        void selected(TabKey key);

        void close(TabKey key);

        void toggleMaximised(String stackId);
    }

    StackFolder(Composite parent, String id, Theme theme, Actions actions) {
        this.id = id;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT | SWT.BORDER);
        renderer = new FlatTabs(folder, theme);
        folder.setRenderer(renderer);
        folder.setMRUVisible(false);
        theme.style(folder);
        folder.setBackground(theme.color(Role.PANE));
        folder.setForeground(theme.color(Role.SECOND));
        folder.setSelectionForeground(theme.color(Role.INK));
        folder.addListener(SWT.Selection, event -> actions.selected(key((CTabItem) event.item)));
        folder.addListener(SWT.MouseMove, event -> renderer.setCloseHot(onClose(event.x, event.y)));
        folder.addListener(SWT.MouseExit, event -> renderer.setCloseHot(false));
        folder.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> {
            if (event.button == 1 && event.y <= FlatTabs.HEIGHT && !onClose(event.x, event.y)) {
                actions.toggleMaximised(id);
            }
        }));
        folder.addMouseListener(MouseListener.mouseDownAdapter(event -> pressed = onClose(event.x, event.y)));
        folder.addMouseListener(MouseListener.mouseUpAdapter(event -> released(event, actions)));
        new TabMenu(this, actions);
    }

    String id() {
        return id;
    }

    CTabFolder control() {
        return folder;
    }

    /**
     * Lets go of all but these tabs. It hides what they show, so that a tab which goes from one folder to another must leave
     * the one before the other shows it.
     */
    void keep(List<TabKey> kept) {
        for (var item : folder.getItems()) {
            if (!kept.contains(key(item))) {
                item.dispose();
            }
        }
    }

    /** Shows exactly these tabs in this order, the active one in front. */
    void show(List<Tab> tabs, TabKey active, Map<TabKey, String> titles) {
        keep(tabs.stream().map(Tab::key).toList());
        for (int i = 0; i < tabs.size(); i++) {
            describe(placed(tabs.get(i), i), tabs.get(i), titles.get(tabs.get(i).key()));
        }
        if (active != null) {
            item(active).filter(item -> folder.getSelection() != item).ifPresent(folder::setSelection);
            keepFrontInSight();
        }
    }

    // The folder gives a new tab room after all the others, those that are scrolled out of sight included, and so may leave
    // it out although it is in front. Going through the order of last use makes it reckon from the first in sight again.
    private void keepFrontInSight() {
        var front = folder.getSelection();
        // Asking for the bounds makes the folder reckon now and not in a while.
        if (front != null && (front.getBounds().width == 0 || !front.isShowing())) {
            folder.setMRUVisible(true);
            folder.setMRUVisible(false);
        }
    }

    /** The tab in front. */
    Optional<TabKey> active() {
        return Optional.ofNullable(folder.getSelection()).map(StackFolder::key);
    }

    /** The keys of its tabs. */
    List<TabKey> keys() {
        return Stream.of(folder.getItems()).map(StackFolder::key).toList();
    }

    /** The tab at a point of the folder. */
    Optional<TabKey> at(int x, int y) {
        return Optional.ofNullable(folder.getItem(new Point(x, y))).map(StackFolder::key);
    }

    /** Where a tab dropped at this point of the folder's header would stand. */
    int indexAt(int x) {
        var items = folder.getItems();
        for (int i = 0; i < items.length; i++) {
            var bounds = items[i].getBounds();
            if (items[i].isShowing() && x < bounds.x + bounds.width / 2) {
                return i;
            }
        }
        return items.length;
    }

    void setBounds(Box box) {
        folder.setBounds(box.x(), box.y(), box.width(), box.height());
        folder.setVisible(true);
    }

    void hide() {
        folder.setVisible(false);
    }

    void dispose() {
        folder.dispose();
    }

    private CTabItem placed(Tab tab, int index) {
        var items = folder.getItems();
        if (index < items.length && key(items[index]).equals(tab.key())) {
            // The tab may have been closed and made again since.
            if (items[index].getControl() != tab.body().control()) {
                items[index].setControl(tab.body().control());
            }
            return items[index];
        }
        item(tab.key()).ifPresent(CTabItem::dispose);
        var item = new CTabItem(folder, SWT.NONE, Math.min(index, folder.getItemCount()));
        item.setData(tab.key());
        tab.body().control().setParent(folder);
        item.setControl(tab.body().control());
        return item;
    }

    private static void describe(CTabItem item, Tab tab, String title) {
        if (!tab.badge().equals(item.getData(FlatTabs.BADGE))) {
            item.setData(FlatTabs.BADGE, tab.badge());
            item.setText("");
        }
        var words = inShort(title);
        if (!item.getText().equals(Literally.shown(words))) {
            item.setText(Literally.shown(words));
        }
        var whole = words.equals(title) ? null : Literally.shown(title);
        if (!Objects.equals(item.getToolTipText(), whole)) {
            item.setToolTipText(whole);
        }
    }

    // A long name would push the other tabs out of sight. What a tab is about stands at its start, and which editor it is at
    // its end, so the middle is left out.
    static String inShort(String title) {
        return title.length() <= LONGEST
                ? title
                : title.substring(0, LONGEST - END).strip() + "…" + title.substring(title.length() - END + 1).strip();
    }

    private void released(MouseEvent event, Actions actions) {
        boolean byButton = event.button == 1 && pressed && onClose(event.x, event.y);
        pressed = false;
        if (byButton || event.button == 2) {
            at(event.x, event.y).ifPresent(actions::close);
        }
    }

    private boolean onClose(int x, int y) {
        var front = folder.getSelection();
        return front != null && renderer.closeBox(front.getBounds()).contains(x, y);
    }

    private Optional<CTabItem> item(TabKey key) {
        return Stream.of(folder.getItems()).filter(item -> key(item).equals(key)).findFirst();
    }

    private static TabKey key(CTabItem item) {
        return (TabKey) item.getData();
    }
}
