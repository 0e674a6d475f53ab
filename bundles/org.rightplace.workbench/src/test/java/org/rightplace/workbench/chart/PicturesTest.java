package org.rightplace.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.chart.LevelMark;
import org.rightplace.chart.Spider;
import org.rightplace.workspace.WorkspaceException;

class PicturesTest {

    private static final Spider SPIDER = new Spider(
            "Talking therapies",
            List.of(new Spider.Axis("a", "Numbers"), new Spider.Axis("b", "Strategy"), new Spider.Axis("c", "Money")),
            List.of(Spider.Series.of("Talking therapies", 0, 3.0, 2.0, null)),
            List.of(new Spider.Band(0, 5, 0)),
            List.of(new LevelMark("System", "S")),
            "");

    @TempDir
    private Path folder;

    @Test
    void the_ending_says_which_kind_of_picture_is_written() throws Exception {
        var svg = Pictures.write(SPIDER, folder.resolve("spider.svg"));
        var png = Pictures.write(SPIDER, folder.resolve("spider.PNG"));

        assertThat(Files.readString(svg)).contains("<svg").contains("Talking therapies");
        var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(png)));
        assertThat(image.getWidth()).isEqualTo((int) SPIDER.preferredSize().width() * 2);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Pictures.write(SPIDER, folder.resolve("gone/spider.svg")))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void a_name_without_an_ending_gets_the_one_chosen() {
        assertThat(Pictures.withEnding("/tmp/spider", ".png")).isEqualTo("/tmp/spider.png");
        assertThat(Pictures.withEnding("/tmp/spider.SVG", ".png")).isEqualTo("/tmp/spider.SVG");
    }

    @Test
    void the_name_as_offered_follows_the_kind_of_picture_chosen() {
        assertThat(Pictures.chosen("/tmp/Plan.svg", "Plan.svg", ".png")).isEqualTo("/tmp/Plan.png");
        assertThat(Pictures.chosen("/tmp/Plan.svg", "Plan.svg", ".svg")).isEqualTo("/tmp/Plan.svg");
        assertThat(Pictures.chosen("/tmp/mine.svg", "Plan.svg", ".png")).isEqualTo("/tmp/mine.svg");
    }

    @Test
    void a_title_becomes_a_name_any_machine_takes() {
        assertThat(Pictures.fileName("Crisis cafés: A/B?")).isEqualTo("Crisis cafés A B");
        assertThat(Pictures.fileName("***")).isEqualTo("Picture");
    }
}
