package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Size;
import org.rightplace.chart.SvgDocument;

class JoinPictureTest {

    private static final String ADDRESS = "http://192.168.1.23:43211/?code=ACEFHJ";

    @Test
    void aCameraReadsTheAddress() throws Exception {
        var picture = JoinPicture.of(ADDRESS);
        int quiet = 4;
        var matrix = new BitMatrix(picture.width() - 2 * quiet);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (picture.dark(x + quiet, y + quiet)) {
                    matrix.set(x, y);
                }
            }
        }

        assertThat(new Decoder().decode(matrix).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void theBorderIsLight() {
        var picture = JoinPicture.of(ADDRESS);

        for (int i = 0; i < picture.width(); i++) {
            assertThat(picture.dark(i, 3) || picture.dark(3, i) || picture.dark(i, picture.width() - 1)).isFalse();
        }
    }

    @Test
    void theWallSaysInWordsAllThatItShows() {
        var wall = new WallPicture("Where?", "http://192.168.1.23:43211", "ACEFHJ", JoinPicture.of(ADDRESS), "3 have joined", "Round 1 is open");

        assertThat(wall.description()).isEqualTo(
                "Open http://192.168.1.23:43211 and type the code ACE FHJ. 3 have joined. Round 1 is open");
        for (var size : new Size[] {new Size(1920, 1080), new Size(600, 900)}) {
            assertThat(SvgDocument.standalone(wall, size, Palette.light()))
                    .contains(">ACE FHJ<", ">http://192.168.1.23:43211<", ">3 have joined<");
        }
    }
}
