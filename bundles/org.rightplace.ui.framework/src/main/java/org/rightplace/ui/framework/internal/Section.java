package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Framework;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/**
 * One of the sections of the framework editor.
 *
 * @param id what it is remembered by
 * @param title what it is called
 * @param count how many items it has, or negative if it has none to count
 * @param maker makes its page
 */
record Section(String id, String title, ToIntFunction<Framework> count, Maker maker) {

    /** Makes a page. */
    @FunctionalInterface
    interface Maker {

        Page make(Composite parent, Changes changes, FrameworkEdits edits);
    }

    /** Every section, in the order they are listed. */
    static List<Section> all() {
        return List.of(
                new Section("overview", "Overview", framework -> -1, OverviewPage::new),
                counted("levels", "Levels", FrameworkList.LEVELS, LevelsPage::new),
                listed("functions", Sheets.functions()),
                listed("kinds", Sheets.kinds()),
                new Section("tool", "Decision tool", Section::questions, ToolPage::new),
                counted("bands", "Bands", FrameworkList.BANDS, BandsPage::new),
                listed("characteristics", Sheets.characteristics()),
                listed("principles", Sheets.principles()),
                listed("areas", Sheets.areaMappings()),
                new Section("checks", "Checks", framework -> -1, LimitsPage::new));
    }

    private static <T> Section listed(String id, Sheet<T> sheet) {
        return counted(id, sheet.title(), sheet.list(), (parent, changes, edits) ->
                new ListPage<>(parent, changes, edits, sheet));
    }

    private static <T> Section counted(String id, String title, FrameworkList<T> list, Maker maker) {
        return new Section(id, title, framework -> list.of(framework).size(), maker);
    }

    private static int questions(Framework framework) {
        return FrameworkList.DOMAINS.of(framework).stream().mapToInt(domain -> domain.questions().size()).sum();
    }
}
