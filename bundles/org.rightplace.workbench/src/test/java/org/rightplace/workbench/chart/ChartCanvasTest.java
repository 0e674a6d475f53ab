package org.rightplace.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Icicle;
import org.rightplace.chart.LevelMark;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Region;

class ChartCanvasTest {

    @RegisterExtension
    static final Screen SCREEN = new Screen();

    private static final Icicle ICICLE = Icicle.of(
            "Places",
            new Icicle.Node("all", "All", 400, 1, List.of(
                    new Icicle.Node("north", "North & East", 300, 0, List.of()),
                    new Icicle.Node("south", "South", 100, 0, List.of()))),
            List.of(new LevelMark("Partnership", "P"), new LevelMark("System", "S")),
            "",
            "people");

    private Shell shell;
    private ChartCanvas canvas;

    @BeforeEach
    void open() {
        shell = new Shell(SCREEN.display());
        shell.setLayout(new FillLayout());
        canvas = new ChartCanvas(shell, new PlainTheme(SCREEN.display(), Palette.light()));
        canvas.setChart(ICICLE);
        shell.setSize(420, 460);
        shell.open();
        paint();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** Paints at once rather than when the desktop gets round to it. */
    private ImageData paint() {
        Image image = new Image(SCREEN.display(), canvas.getClientArea());
        GC gc = new GC(image);
        try {
            Event event = new Event();
            event.gc = gc;
            canvas.notifyListeners(SWT.Paint, event);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private Bounds box(String id) {
        return RegionWalk.named(canvas.regions(), id).orElseThrow().outline().bounds();
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    private void mouse(int type, String id) {
        Event event = new Event();
        event.button = 1;
        event.x = (int) box(id).centre().x();
        event.y = (int) box(id).centre().y();
        canvas.notifyListeners(type, event);
    }

    private static RGB rgb(ImageData data, double x, double y) {
        return data.palette.getRGB(data.getPixel((int) x, (int) y));
    }

    @Test
    void paintsTheChartInTheThemesColours() {
        ImageData data = paint();
        Bounds north = box("north");

        assertThat(rgb(data, north.centre().x(), north.bottom() - 20)).isEqualTo(new RGB(0xE4, 0xF2, 0xE9));
        assertThat(rgb(data, 6, 6)).isEqualTo(new RGB(255, 255, 255));
    }

    @Test
    void tellsWhatThePointerIsOnOnceForEachRegion() {
        List<Optional<String>> told = new ArrayList<>();
        canvas.onHover(region -> told.add(region.map(Region::id)));

        mouse(SWT.MouseMove, "north");
        mouse(SWT.MouseMove, "north");
        assertThat(canvas.getToolTipText()).isEqualTo("North && East: Partnership, 300 people");
        mouse(SWT.MouseMove, "south");
        canvas.notifyListeners(SWT.MouseExit, new Event());

        assertThat(told).containsExactly(Optional.of("north"), Optional.of("south"), Optional.empty());
        assertThat(canvas.getToolTipText()).isNull();
    }

    @Test
    void choosesWithAClick() {
        List<String> chosen = new ArrayList<>();
        canvas.onChoose(region -> chosen.add(region.id()));

        mouse(SWT.MouseDown, "south");

        assertThat(chosen).containsExactly("south");
    }

    @Test
    void choosesWithTheKeyboardAlone() {
        List<String> chosen = new ArrayList<>();
        canvas.onChoose(region -> chosen.add(region.id()));

        press(SWT.CR);
        press(SWT.ARROW_RIGHT);
        press(SWT.CR);
        press(SWT.ARROW_RIGHT);
        press(SWT.CR);
        press(SWT.ARROW_DOWN);
        press(' ');
        press(SWT.HOME);
        press(SWT.KEYPAD_CR);

        assertThat(chosen).as("Enter does nothing before there is a region").containsExactly("all", "north", "south", "all");
    }

    @Test
    void goesOnByTheKeysFromTheRegionThatIsChosen() {
        List<String> chosen = new ArrayList<>();
        canvas.onChoose(region -> chosen.add(region.id()));
        canvas.setChosen("south");

        press(SWT.CR);
        press(SWT.ARROW_UP);
        press(SWT.CR);

        assertThat(chosen).containsExactly("south", "north");
    }

    @Test
    void letsTabLeaveAndKeepsTheArrows() {
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        canvas.notifyListeners(SWT.Traverse, tab);
        Event arrow = new Event();
        arrow.detail = SWT.TRAVERSE_ARROW_NEXT;
        canvas.notifyListeners(SWT.Traverse, arrow);

        assertThat(tab.doit).isTrue();
        assertThat(arrow.doit).isFalse();
    }

    @Test
    void marksTheChosenRegion() {
        canvas.setChosen("south");

        ImageData data = paint();

        Bounds south = box("south");
        assertThat(rgb(data, south.centre().x(), south.y())).isEqualTo(new RGB(0x00, 0x5E, 0xB8));
    }

    @Test
    void tellsEverythingToThoseWhoCannotSeeIt() {
        assertThat(canvas.access().name(ACC.CHILDID_SELF)).isEqualTo("Places");
        assertThat(canvas.access().description(ACC.CHILDID_SELF))
                .isEqualTo("All: 400 people. North & East: 300 people. South: 100 people.");
        assertThat(canvas.access().name(2)).isEqualTo("South: Partnership, 100 people");
        assertThat(canvas.access().description(2)).isNull();
    }

    @Test
    void forgetsTheRegionThatIsGone() {
        press(SWT.END);
        assertThat(canvas.current()).map(Region::id).contains("south");

        canvas.setChart(ICICLE.withZoom("north"));
        paint();

        assertThat(canvas.current()).isEmpty();
    }

    @Test
    void showsNothingWithoutAChart() {
        canvas.setChart(null);

        assertThat(rgb(paint(), 200, 200)).isEqualTo(new RGB(255, 255, 255));
        assertThat(canvas.regions()).isEmpty();
        assertThat(canvas.access().name(ACC.CHILDID_SELF)).isNull();
    }

    @Test
    void wantsTheSizeTheChartLooksBestAt() {
        assertThat(canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).isGreaterThanOrEqualTo(720);
        assertThat(canvas.computeSize(300, SWT.DEFAULT).x).isEqualTo(300);
    }
}
