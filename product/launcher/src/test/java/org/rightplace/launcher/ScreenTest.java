package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Platform LINUX = Platform.of("Linux", "amd64");

    @Test
    void isThereWhenEitherKindOfDisplayIsNamed() {
        assertThat(Screen.available(LINUX, Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Screen.available(LINUX, Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    }

    @Test
    void isNotThereWhenNoneIs() {
        assertThat(Screen.available(LINUX, Map.of("DISPLAY", ""))).isFalse();
    }

    @Test
    void isAlwaysThereElsewhere() {
        assertThat(Screen.available(Platform.of("Windows 11", "amd64"), Map.of())).isTrue();
    }

    @Test
    void isOfNoUseWithoutAWindowToShow() throws ReflectiveOperationException {
        assertThat(Screen.of(getClass().getClassLoader())).isEmpty();
    }
}
