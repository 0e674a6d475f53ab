package org.rightplace.ui.framework.internal;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/** What the framework is called and whom it suits. */
final class OverviewPage implements Page {

    private final Look look;
    private final Composite root;
    private final WordsField name;
    private final WordsField about;
    private final WordsField tool;
    private final WordsField source;

    OverviewPage(Composite parent, Changes changes, FrameworkEdits edits) {
        var theme = changes.site().theme();
        look = new Look(theme);
        root = look.stack(parent, Theme.STEP);
        look.text(root, "The rules this system works by. Everything here can be edited: a system with other levels, "
                + "functions or questions needs nothing but other words here.", Type.BODY, Role.SECOND).setLayoutData(Look.wide());
        name = field(theme, "Name", 1, words -> changes.make(
                edits.describe("the framework's name", framework -> framework.withName(words))));
        about = field(theme, "Where it comes from and whom it suits", 3, words -> changes.make(
                edits.describe("what the framework says of itself", framework -> framework.withAbout(words))));
        tool = field(theme, "What the decision tool is called", 1, words -> changes.make(
                edits.tool("the name of the decision tool", now -> now.withName(words))));
        source = field(theme, "Where the decision tool comes from", 2, words -> changes.make(
                edits.tool("the source of the decision tool", now -> now.withSource(words))));
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void show(Framework framework) {
        name.show(framework.name());
        about.show(framework.about());
        var now = FrameworkList.toolOf(framework);
        tool.show(now.name());
        source.show(now.source());
    }

    @Override
    public void focus() {
        name.focus();
    }

    private WordsField field(Theme theme, String title, int lines, Consumer<String> typed) {
        look.text(root, title, Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
        var field = new WordsField(root, theme, Type.BODY, lines, "", title, typed);
        field.control().setLayoutData(Look.wide());
        return field;
    }
}
