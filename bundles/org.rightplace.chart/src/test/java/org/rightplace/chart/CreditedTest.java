package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditedTest {

    private static final String CREDIT = "Contains information from a publisher, licensed under the Open Government Licence v3.0.";
    private static final Icicle ICICLE = Icicle.of(
            "The system", new Icicle.Node("all", "Whole", 10, 0, List.of()), Spiders.LEVELS, "Practice", "people");

    @Test
    void theCreditStandsBelowThePictureAndIsReadOut() {
        var credited = new Credited(ICICLE, List.of(CREDIT, CREDIT, " "));
        var drawing = RecordedDrawing.of(credited, credited.preferredSize());
        double picture = drawing.shapes.stream().mapToDouble(shape -> shape.shape().bounds().bottom()).max().orElseThrow();
        var lines = drawing.texts.stream().filter(text -> CREDIT.contains(text.text())).toList();

        assertThat(String.join(" ", lines.stream().map(RecordedDrawing.Written::text).toList())).isEqualTo(CREDIT);
        assertThat(lines).allSatisfy(line -> assertThat(line.at().y()).isBetween(picture, credited.preferredSize().height()));
        assertThat(credited.description()).endsWith(CREDIT);
        assertThat(credited.title()).isEqualTo("The system");
    }

    @Test
    void theFileHasTheCredit() throws IOException {
        var out = new ByteArrayOutputStream();
        var credited = new Credited(ICICLE, List.of(CREDIT));
        SvgDocument.write(credited, credited.preferredSize(), Palette.print(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Open Government Licence v3.0");
    }

    @Test
    void withoutCreditsThePictureIsAsItWas() {
        var plain = new Credited(ICICLE, List.of());

        assertThat(plain.preferredSize()).isEqualTo(ICICLE.preferredSize());
        assertThat(plain.description()).isEqualTo(ICICLE.description());
    }
}
