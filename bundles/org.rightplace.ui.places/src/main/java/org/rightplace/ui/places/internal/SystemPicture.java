package org.rightplace.ui.places.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Credited;
import org.rightplace.chart.Region;
import org.rightplace.model.Dataset;
import org.rightplace.model.Practice;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;

/**
 * The picture of the system: a click or Enter zooms into a place, Escape or Backspace steps out again; the wheel goes a step
 * at a time.
 */
final class SystemPicture {

    private static final int TURN = 150;

    private final Composite pane;
    private final Link trail;
    private final ChartCanvas canvas;
    private final PartSite site;
    private final Link copy;
    private final Link save;
    private SystemShape shape;
    private String zoom = "";
    private String way = "";
    private String hint = "";
    private int turned;
    private Consumer<EntityRef> chosen = entity -> { };

    SystemPicture(Composite parent, PartSite site) {
        var theme = site.theme();
        this.site = site;
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Theme.STEP;
        layout.verticalSpacing = Theme.STEP;
        pane.setLayout(layout);
        var line = new Composite(pane, SWT.NONE);
        var across = new GridLayout(3, false);
        across.marginWidth = across.marginHeight = 0;
        across.horizontalSpacing = Theme.PANE;
        line.setLayout(across);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        trail = new Link(line, SWT.NONE);
        trail.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var look = new Look(theme);
        var pictures = new Pictures(site, parent.getShell());
        copy = look.link(line, "Copy picture", () -> credited().ifPresent(pictures::copy));
        copy.setToolTipText("Put the picture on the clipboard, with the credit of its figures");
        save = look.link(line, "Save picture…", () -> credited().ifPresent(pictures::save));
        save.setToolTipText("Save the picture as SVG or PNG, with the credit of its figures");
        theme.style(pane);
        trail.setFont(theme.font(Theme.Type.SECONDARY));
        trail.setForeground(theme.color(Theme.Role.SECOND));
        canvas = new ChartCanvas(pane, theme);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.onChoose(this::choose);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseVerticalWheel, this::turn);
        trail.addListener(SWT.Selection, event -> zoom(event.text));
        trail.addListener(SWT.Resize, event -> showWay());
    }

    Composite control() {
        return pane;
    }

    /** Calls back when the user chooses a place or a practice in the picture. */
    void onChoose(Consumer<EntityRef> listener) {
        chosen = listener;
    }

    /** Whether it has been given nothing to show yet. */
    boolean isEmpty() {
        return shape == null;
    }

    /**
     * Shows a system, at the same place as before if that is still there, and marks what is selected. What was shown among
     * its siblings still is, wherever an edit has put it.
     */
    void show(SystemShape next, List<EntityRef> selection) {
        boolean following = shape != null && node(selection).map(shape::outwards).filter(zoom::equals).isPresent();
        shape = next;
        if (following) {
            zoom = node(selection).map(shape::outwards).orElse(zoom);
        }
        draw();
        mark(selection);
    }

    /** Marks what is selected, and shows it among its siblings. */
    void follow(List<EntityRef> selection) {
        if (shape != null) {
            node(selection).ifPresent(id -> zoom(shape.outwards(id)));
            mark(selection);
        }
    }

    private void mark(List<EntityRef> selection) {
        canvas.setChosen(node(selection).orElse(""));
    }

    /** The picture as it leaves the window: with the credit that the licence of its figures asks for. */
    Optional<Chart> credited() {
        var credits = site.snapshot().all(Dataset.class).stream()
                .sorted(Comparator.comparing(Dataset::id))
                .map(Dataset::attribution)
                .toList();
        return Optional.ofNullable(canvas.chart()).map(chart -> new Credited(chart, credits));
    }

    private Optional<String> node(List<EntityRef> selection) {
        return selection.stream().flatMap(entity -> shape.find(entity).stream()).findFirst();
    }

    private void choose(Region region) {
        shape.entity(region.id()).ifPresent(chosen);
        canvas.setChosen(region.id());
        // The strips of what is around lead out, everything else leads in.
        zoom(region.id().equals(zoom) ? shape.outwards(zoom) : region.id());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC || event.keyCode == SWT.BS) {
            event.doit = false;
            zoom(shape.outwards(zoom));
        }
    }

    private void turn(Event event) {
        event.doit = false;
        // One turn of a finger is many events, and one step is meant.
        if (shape == null || event.count == 0 || event.time - turned < TURN && event.time >= turned) {
            return;
        }
        turned = event.time;
        if (event.count < 0) {
            zoom(shape.outwards(zoom));
        } else {
            canvas.at(event.x, event.y).ifPresent(region -> zoom(shape.inwards(zoom, region.id())));
        }
    }

    private void zoom(String id) {
        zoom = shape.entity(id).filter(entity -> entity.type() == Practice.class).isPresent()
                ? shape.outwards(id)
                : id;
        draw();
    }

    private void draw() {
        var picture = shape.picture(zoom);
        zoom = picture.zoom();
        canvas.setChart(shape.isEmpty() ? null : picture);
        copy.setVisible(!shape.isEmpty());
        save.setVisible(!shape.isEmpty());
        var steps = picture.trail();
        var words = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            var name = Literally.shown(steps.get(i).label());
            words.append(i == 0 ? "" : "  ›  ")
                    .append(i < steps.size() - 1 ? "<a href=\"" + steps.get(i).id() + "\">" + name + "</a>" : name);
        }
        way = shape.isEmpty() ? "" : words.toString();
        hint = steps.size() == 1 ? "  ·  click a place to zoom in" : "  ·  Esc zooms out";
        showWay();
    }

    // The hint goes where there is no room for all of it.
    private void showWay() {
        trail.setText(way.isEmpty() ? "" : way + hint);
        if (trail.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > trail.getSize().x && trail.getSize().x > 0) {
            trail.setText(way);
        }
    }
}
