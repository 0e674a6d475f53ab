package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class MnemonicsTest {

    @Test
    void takesTheFirstLetterOrElseThatOfAnotherWordOrElseAny() {
        assertThat(given("Save\tCtrl+S", "Save as", "Sea", "Stop")).containsExactly("&Save\tCtrl+S", "Save &as", "S&ea", "S&top");
    }

    @Test
    void leavesTheFirstLetterToTheItemThatBeginsWithIt() {
        assertThat(given("Export", "Edit plan", "Print")).containsExactly("&Export", "E&dit plan", "&Print");
    }

    @Test
    void leavesLettersToWhoChoseThem() {
        assertThat(given("Close", "&Copy", "Research && care")).containsExactly("C&lose", "&Copy", "&Research && care");
    }

    @Test
    void givesNoLetterTwiceAndNoneWhereNoneIsLeft() {
        assertThat(given("A", "a", "–", "", "Ö", "A1")).containsExactly("&A", "a", "–", "", "Ö", "A&1");
    }

    @Test
    void doesNotTakeTheLettersOfTheKeys() {
        assertThat(given("+\tCtrl+A")).containsExactly("+\tCtrl+A");
    }

    @Test
    void givesAgainWhenItemsHaveComeAndLeavesLinesAndMenusBelowTheirOwn() {
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            var menu = new Menu(shell, SWT.POP_UP);
            var below = new MenuItem(menu, SWT.CASCADE);
            below.setText("Status");
            var statuses = new Menu(menu);
            below.setMenu(statuses);
            new MenuItem(statuses, SWT.RADIO).setText("Settled");
            new MenuItem(menu, SWT.SEPARATOR);
            Mnemonics.give(menu);

            new MenuItem(menu, SWT.PUSH, 0).setText("Swap");
            Mnemonics.give(menu);

            assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("S&wap", "&Status", "");
            assertThat(statuses.getItem(0).getText()).isEqualTo("&Settled");
            shell.dispose();
        });
    }

    private static List<String> given(String... names) {
        var result = new java.util.ArrayList<String>();
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            var menu = new Menu(shell, SWT.POP_UP);
            Stream.of(names).forEach(name -> new MenuItem(menu, SWT.PUSH).setText(name));
            Mnemonics.give(menu);
            Stream.of(menu.getItems()).map(MenuItem::getText).forEach(result::add);
            shell.dispose();
        });
        return result;
    }
}
