package org.rightplace.workbench.forms;

/**
 * Words of the user's as they are to be seen. In labels, buttons, menus, tips and links the toolkit takes an ampersand for the
 * mark of a letter that is a shortcut, unless it is doubled; and in links a pointed bracket for the beginning of a link.
 */
public final class Literally {

    private Literally() {}

    /** For the text of a label, a button, an item of a menu or a tip. */
    public static String shown(String words) {
        return words.replace("&", "&&");
    }

    /** For the words of a link, or for what stands beside one; pointed brackets become the quotation marks that look like them. */
    public static String linked(String words) {
        return shown(words).replace("<", "‹").replace(">", "›");
    }
}
