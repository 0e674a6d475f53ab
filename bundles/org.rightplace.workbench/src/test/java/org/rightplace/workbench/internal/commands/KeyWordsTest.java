package org.rightplace.workbench.internal.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.MAC, disabledReason = "M1 is Command there")
class KeyWordsTest {

    @Test
    void namesKeysAsUsersKnowThem() throws Exception {
        assertThat(KeyWords.of(KeySequence.getInstance("M1+M2+P"))).isEqualTo("Ctrl+Shift+P");
        assertThat(KeyWords.of(KeySequence.getInstance("F6"))).isEqualTo("F6");
        assertThat(KeyWords.of(KeySequence.getInstance("M1+,"))).isEqualTo("Ctrl+,");
        assertThat(KeyWords.of(KeySequence.getInstance("M1+M3+ARROW_RIGHT"))).isEqualTo("Ctrl+Alt+Right");
        assertThat(KeyWords.of(KeySequence.getInstance("M1+TAB"))).isEqualTo("Ctrl+Tab");
    }
}
