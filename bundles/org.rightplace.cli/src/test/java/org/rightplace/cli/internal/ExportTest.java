package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What goes out into files. */
class ExportTest extends NewSystem {

    @Test
    void exportsTheSpiderOfAService() throws Exception {
        fill();
        var svg = temp.resolve("charts/spider.svg");
        var png = temp.resolve("charts/spider.png");

        assertThat(shell.run("export", "chart", folder, "--service", "therapies", "--format", "svg", "--out", svg)).isZero();
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "PNG", "--out", png)).isZero();

        assertThat(Files.readString(svg)).startsWith("<?xml").contains("Psychological therapies");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(1000);
        try (var files = Files.list(png.getParent())) {
            assertThat(files).as("nothing is left lying about").hasSize(2);
        }
    }

    @Test
    void exportsThePackOfAWorkstream() throws Exception {
        fill();
        var page = temp.resolve("packs/mental-health.html");

        assertThat(shell.run("export", "pack", folder, "--workstream", "mental-health", "--out", page)).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(Files.readString(page)).contains("Mental health: portfolio pack");
        assertThat(shell.run("export", "pack", folder, "--workstream", "dentistry", "--out", page)).isEqualTo(2);
        assertThat(shell.err()).contains("no workstream dentistry", "cancer");
    }

    @Test
    void exportSaysWhatItCannotDo() throws Exception {
        fill();

        assertThat(shell.run("export", "chart", folder, "--service", "none", "--format", "svg", "--out", temp.resolve("x.svg"))).isEqualTo(2);
        assertThat(shell.err()).contains("no service none", "therapies");
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "gif", "--out", temp.resolve("x.gif"))).isEqualTo(2);
        assertThat(shell.err()).contains("gif");
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "svg", "--out", temp)).isEqualTo(3);
        assertThat(shell.err()).contains(temp.toString(), "folder");
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "svg", "--out", folder.resolve("framework.json/x.svg"))).isEqualTo(3);
        assertThat(shell.err()).contains("framework.json is a file and no folder").doesNotContain("Exception");
        assertThat(shell.run("export", "pack", folder, "--workstream", "cancer", "--out", "/dev/null/x/y.html")).isEqualTo(3);
        assertThat(shell.err()).contains("/dev/null/x/y.html cannot be written").doesNotContain("Exception", ".part");
    }
}
