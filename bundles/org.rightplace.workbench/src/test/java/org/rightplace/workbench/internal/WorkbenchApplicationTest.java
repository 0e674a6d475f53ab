package org.rightplace.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbenchApplicationTest {

    @Test
    void theFolderToOpenMayHaveAnyName() {
        assertThat(WorkbenchApplication.folder(List.of("ours"))).contains(Path.of("ours"));
        assertThat(WorkbenchApplication.folder(List.of("open"))).contains(Path.of("open"));
        assertThat(WorkbenchApplication.folder(List.of())).isEmpty();
    }
}
