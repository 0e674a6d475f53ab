package org.rightplace.workbench.forms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Gives the items of a menu the letters that choose them while the menu is open, each letter once. Nobody has to think of
 * letters for items that come and go; one that has a letter of its own keeps it.
 */
public final class Mnemonics {

    private static final char MARK = '&';

    // The first letter of an item is what people try; then those of its other words, then any.
    private static final int FIRST = 0;
    private static final int WORDS = 1;
    private static final int ANY = 2;

    private final BitSet taken = new BitSet();

    private Mnemonics() {}

    /** Gives letters to the items that a menu has now, and to those of the menus below it. */
    public static void give(Menu menu) {
        new Mnemonics().to(menu);
        for (var item : menu.getItems()) {
            if (item.getMenu() != null) {
                give(item.getMenu());
            }
        }
    }

    private void to(Menu menu) {
        List<MenuItem> without = new ArrayList<>();
        for (var item : menu.getItems()) {
            char own = marked(item.getText());
            if (own != 0) {
                taken.set(Character.toUpperCase(own));
            } else if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                without.add(item);
            }
        }
        for (int places = FIRST; places <= ANY; places++) {
            var left = new ArrayList<MenuItem>();
            for (var item : without) {
                if (!mark(item, places)) {
                    left.add(item);
                }
            }
            without = left;
        }
    }

    private boolean mark(MenuItem item, int places) {
        var text = item.getText();
        for (int i = 0; i < text.length() && text.charAt(i) != '\t'; i++) {
            char letter = Character.toUpperCase(text.charAt(i));
            // Other letters are not on every keyboard.
            boolean typed = letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
            if (typed && !taken.get(letter) && among(places, text, i)) {
                taken.set(letter);
                item.setText(text.substring(0, i) + MARK + text.substring(i));
                return true;
            }
        }
        return false;
    }

    private static boolean among(int places, String text, int at) {
        return places == ANY || at == 0 || places == WORDS && !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** The letter that an item has already, or 0. Two marks are the sign itself. */
    private static char marked(String text) {
        for (int i = 0; i + 1 < text.length() && text.charAt(i) != '\t'; i++) {
            if (text.charAt(i) == MARK) {
                if (text.charAt(i + 1) != MARK) {
                    return text.charAt(i + 1);
                }
                i++;
            }
        }
        return 0;
    }
}
