package org.rightplace.workbench.internal.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Mnemonics;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.spi.Command;

/** The menu bar, filled each time a menu opens with the commands that are here then. Letters choose from it. */
public final class Menus {

    /** Where an item keeps the id of its command. */
    public static final String COMMAND = "command";

    private static final List<String> BAR = List.of("File", "Edit", "View", "Workstream", "Tools", "Window", "Help");
    private static final String OTHERS = "Tools";
    private static final int GROUP = 100;

    private final Commands commands;
    private final Map<String, MenuFiller> fillers;

    /** Adds items to a menu that are not commands, such as the views there are. */
    public interface MenuFiller {
        void fill(Menu menu);
    }

    public Menus(Commands commands, Shell shell, Map<String, MenuFiller> fillers) {
        this.commands = commands;
        this.fillers = Map.copyOf(fillers);
        var bar = new Menu(shell, SWT.BAR);
        for (var name : BAR) {
            var item = new MenuItem(bar, SWT.CASCADE);
            item.setText(name);
            var menu = new Menu(shell, SWT.DROP_DOWN);
            item.setMenu(menu);
            menu.addListener(SWT.Show, event -> fill(menu, name));
        }
        Mnemonics.give(bar);
        shell.setMenuBar(bar);
    }

    private void fill(Menu menu, String name) {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        var submenus = new HashMap<String, Menu>();
        int group = -1;
        for (var command : of(name)) {
            var path = commands.menu(command).orElse("");
            if (group >= 0 && command.order() / GROUP != group && path.indexOf('/') < 0) {
                separate(menu);
            }
            group = command.order() / GROUP;
            add(path.indexOf('/') < 0 ? menu : submenus.computeIfAbsent(path, added -> submenu(menu, added)), command);
        }
        var filler = fillers.get(name);
        if (filler != null) {
            filler.fill(menu);
        }
        if (menu.getItemCount() == 0) {
            var nothing = new MenuItem(menu, SWT.PUSH);
            nothing.setText("Nothing to do here yet");
            nothing.setEnabled(false);
        }
        Mnemonics.give(menu);
    }

    /** Adds a line if there is something above it. */
    public static void separate(Menu menu) {
        int count = menu.getItemCount();
        if (count > 0 && (menu.getItem(count - 1).getStyle() & SWT.SEPARATOR) == 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    private List<Present<Command>> of(String name) {
        var result = new ArrayList<Present<Command>>();
        for (var command : commands.all()) {
            commands.menu(command).ifPresent(path -> {
                var top = path.split("/", 2)[0];
                if ((BAR.contains(top) ? top : OTHERS).equals(name)) {
                    result.add(command);
                }
            });
        }
        return result;
    }

    private void add(Menu menu, Present<Command> command) {
        var item = new MenuItem(menu, SWT.PUSH);
        var keys = commands.keys(command).map(sequence -> "\t" + KeyWords.of(sequence)).orElse("");
        item.setText(Literally.shown(commands.label(command)) + keys);
        item.setData(COMMAND, command.id());
        item.setEnabled(commands.enabled(command));
        item.addListener(SWT.Selection, event -> commands.run(command));
    }

    private static Menu submenu(Menu parent, String path) {
        var item = new MenuItem(parent, SWT.CASCADE);
        item.setText(Literally.shown(path.substring(path.indexOf('/') + 1)));
        var menu = new Menu(parent);
        item.setMenu(menu);
        return menu;
    }
}
