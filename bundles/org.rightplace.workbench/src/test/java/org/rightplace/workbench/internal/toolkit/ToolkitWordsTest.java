package org.rightplace.workbench.internal.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToolkitWordsTest {

    private Field field;
    private Object before;

    @BeforeEach
    void none() throws ReflectiveOperationException {
        field = Toolkit.type("Compatibility").getDeclaredField("msgs");
        field.setAccessible(true);
        before = field.get(null);
        field.set(null, null);
    }

    @AfterEach
    void asBefore() throws ReflectiveOperationException {
        field.set(null, before);
    }

    @Test
    void theyAreThoseThatTheToolkitFindsByItself() throws ReflectiveOperationException {
        var found = SWT.getMessage("SWT_ShowList");
        field.set(null, null);

        ToolkitWords.give();

        assertThat(field.get(null)).isNotNull();
        assertThat(SWT.getMessage("SWT_ShowList")).isEqualTo(found).isNotEqualTo("SWT_ShowList");
    }

    @Test
    void whatItHasAlreadyStays() throws ReflectiveOperationException {
        SWT.getMessage("SWT_ShowList");
        var own = field.get(null);

        ToolkitWords.give();

        assertThat(field.get(null)).isSameAs(own);
    }
}
