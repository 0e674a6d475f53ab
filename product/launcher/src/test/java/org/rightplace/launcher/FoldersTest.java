package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path INSTALL = Path.of("/opt/rightplace");
    private static final Path USER = Path.of("/home/user");
    private static final Platform LINUX = Platform.of("Linux", "amd64");

    @Test
    void onLinuxFollowTheDesktopsRules() {
        Folders folders = Folders.of(INSTALL, LINUX, Map.of(), USER);

        assertThat(folders.home()).isEqualTo(USER.resolve(".local/share/rightplace"));
        assertThat(folders.cache()).isEqualTo(USER.resolve(".cache/rightplace"));
    }

    @Test
    void onLinuxAreWhereTheUserSaysUnlessThatIsRelative() {
        Folders folders = Folders.of(INSTALL, LINUX, Map.of("XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "cache"), USER);

        assertThat(folders.home()).isEqualTo(Path.of("/data/rightplace"));
        assertThat(folders.cache()).isEqualTo(USER.resolve(".cache/rightplace"));
    }

    @Test
    void onAMacAreInTheLibrary() {
        Folders folders = Folders.of(INSTALL, Platform.of("Mac OS X", "aarch64"), Map.of(), USER);

        assertThat(folders.home()).isEqualTo(USER.resolve("Library/Application Support/Rightplace"));
    }

    @Test
    void areAllInTheOneFolderThatTheUserNames() {
        Folders folders = Folders.of(INSTALL, LINUX, Map.of("RIGHTPLACE_HOME", "/tmp/mine/../mine", "XDG_DATA_HOME", "/data"), USER);

        assertThat(folders).isEqualTo(new Folders(INSTALL, Path.of("/tmp/mine"), Path.of("/tmp/mine/cache")));
        assertThat(folders.plugins()).isEqualTo(Path.of("/tmp/mine/plugins"));
    }
}
