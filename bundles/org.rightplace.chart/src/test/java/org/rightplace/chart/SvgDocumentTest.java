package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgDocumentTest {

    private static final Size SIZE = new Size(440, 420);

    private static final Spider TWO = Spiders.of(
            Spider.Series.of("Agreed", 2, 2.4, 3.2, 3.3, 3.4, 2.7),
            Spider.Series.of("General practice", 1, 1.9, null, 3.1, 3.0, 2.2));

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void isAPictureThatCanBeReadOut() throws Exception {
        Document document = parsed(SvgDocument.standalone(TWO, SIZE, Palette.light()));

        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 440 420");
        Element title = all(document, "title").getFirst();
        Element description = all(document, "desc").getFirst();
        assertThat(title.getParentNode()).isEqualTo(root);
        assertThat(title.getTextContent()).isEqualTo("A service");
        assertThat(description.getTextContent()).isEqualTo(TWO.description());
        assertThat(root.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "</text><script>alert(1)</script>",
        "\"><image href='http://example.org/x.png'/>",
        "&lt; & ]]> <!-- --> <?xml?>",
        "control \u0000\u0007\u001b end",
        "lone surrogate \ud800 and \udfff end",
        "not a character \ufffe\uffff",
        "lines\nand\r\ntabs\t",
        "\u202eright to left\u202c and e\u0301",
        "\ud83c\udfe5 hospital"
    })
    void standsAnyText(String hostile) throws Exception {
        List<Spider.Axis> axes = List.of(
                new Spider.Axis("a", hostile), new Spider.Axis("b", "Plain"), new Spider.Axis("c", hostile));
        Spider spider = new Spider(
                hostile,
                axes,
                List.of(Spider.Series.of(hostile, 0, 1.0, 2.0, 3.0), Spider.Series.of("b", 0, 1.0, null, 3.0)),
                Spiders.BANDS,
                List.of(
                        new LevelMark(hostile, hostile),
                        new LevelMark("P", "P"),
                        new LevelMark("S", "S"),
                        new LevelMark("B", "B")),
                hostile);

        Document document = parsed(SvgDocument.standalone(spider, SIZE, Palette.light()));

        assertThat(document.getDocumentElement().getElementsByTagName("*").getLength()).isPositive();
        assertThat(all(document, "script")).isEmpty();
        assertThat(all(document, "image")).isEmpty();
        assertThat(all(document, "title").getFirst().getTextContent()).hasSameSizeAs(PlainText.line(hostile));
    }

    @Test
    void needsNothingFromOutside() {
        String svg = SvgDocument.standalone(TWO, SIZE, Palette.light());

        assertThat(svg).doesNotContain("href", "url(", "@import", "<style", "<script", "<image");
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    }

    @Test
    void isTheSameEveryTimeAndInEveryLanguage() throws Exception {
        byte[] first = bytes();
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(bytes()).as(language).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static byte[] bytes() throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SvgDocument.write(TWO, SIZE, Palette.print(), stream);
        return stream.toByteArray();
    }

    @Test
    void isWrittenInUtf8() throws Exception {
        assertThat(new String(bytes(), StandardCharsets.UTF_8))
                .isEqualTo(SvgDocument.standalone(TWO, SIZE, Palette.print()))
                .contains("Agreed · System");
    }

    @Test
    void standsInOnePageWithOthersLikeIt() throws Exception {
        String page = "<div>" + SvgDocument.inline(TWO, SIZE, Palette.light(), "first")
                + SvgDocument.inline(TWO, SIZE, Palette.light(), "second") + "</div>";

        Document document = parsed(page);

        List<String> ids = new ArrayList<>();
        NodeList everything = document.getElementsByTagName("*");
        for (int i = 0; i < everything.getLength(); i++) {
            String id = ((Element) everything.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).hasSize(6).hasSameSizeAs(new HashSet<>(ids));
        assertThat(page).doesNotContain("<?xml");
        assertThat(all(document, "svg")).allSatisfy(svg ->
                assertThat(svg.getAttribute("aria-labelledby").split(" ")).isSubsetOf(ids));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "a b", "a\"onload=\"x", "é"})
    void refusesAnIdThatIsNone(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvgDocument.inline(TWO, SIZE, Palette.light(), id));
    }

    @Test
    void writesEveryKindOfShape() throws Exception {
        Document document = parsed(SvgDocument.standalone(new ShapesChart(), ShapesChart.SIZE, Palette.light()));

        assertThat(all(document, "line")).hasSize(1);
        assertThat(all(document, "polyline")).hasSize(1);
        assertThat(all(document, "polygon")).hasSize(1);
        assertThat(all(document, "circle")).hasSize(1);
        assertThat(all(document, "path")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.001,0", "1,1", "1.5,1.5", "1.25,1.25", "1.05,1.05", "-1.005,-1", "-0.25,-0.25", "1234567.891,1234567.89"})
    void writesNumbersShort(double value, String written) {
        assertThat(SvgDrawing.number(value)).isEqualTo(written);
    }
}
