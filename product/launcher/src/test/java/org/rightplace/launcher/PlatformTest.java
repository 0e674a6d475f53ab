package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
            "Linux, amd64, gtk.linux.x86_64",
            "Linux, aarch64, gtk.linux.aarch64",
            "Windows 11, amd64, win32.win32.x86_64",
            "Mac OS X, aarch64, cocoa.macosx.aarch64"})
    void namesTheToolkitAsItsLibrariesDo(String system, String machine, String toolkit) {
        assertThat(Platform.of(system, machine).swt()).isEqualTo(toolkit);
    }
}
