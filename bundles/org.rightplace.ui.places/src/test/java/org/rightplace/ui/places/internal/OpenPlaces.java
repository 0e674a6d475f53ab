package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.model.Place;
import org.rightplace.workbench.testing.Drag;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The places of a small coast on screen, and the hands of who works on them. */
abstract class OpenPlaces {

    static void on(Snapshot system, Consumer<OpenPart> test) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, system, (parent, site) -> new PlacesPart(parent, site, new OpenEditors()))) {
                test.accept(rig);
            }
        });
    }

    static void select(OpenPart rig, String place) {
        rig.part().reveal(new EntityRef(Place.class, place));
        tree(rig).notifyListeners(SWT.Selection, new Event());
        rig.settle();
    }

    static Drag drag(OpenPart rig) {
        return Drag.from(tree(rig), middle(tree(rig).getSelection()[0]));
    }

    static boolean over(Drag drag, OpenPart rig, String... path) {
        var item = item(tree(rig), path);
        return drag.over(item, middle(item));
    }

    static Point middle(TreeItem item) {
        var bounds = item.getBounds();
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    static Tree tree(OpenPart rig) {
        return rig.all(Tree.class).getFirst();
    }

    static List<String> selected(OpenPart rig) {
        var item = tree(rig).getSelection()[0];
        var texts = new ArrayList<String>();
        for (int i = 0; i < tree(rig).getColumnCount(); i++) {
            texts.add(item.getText(i));
        }
        return texts;
    }

    static TreeItem item(Tree tree, String... path) {
        TreeItem found = null;
        for (var name : path) {
            var siblings = found == null ? tree.getItems() : found.getItems();
            found = List.of(siblings).stream()
                    .filter(item -> item.getText().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        return found;
    }

    static List<String> lines(Tree tree) {
        var lines = new ArrayList<String>();
        collect(tree.getItems(), lines);
        return lines;
    }

    static void collect(TreeItem[] items, List<String> lines) {
        for (var item : items) {
            lines.add(item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), lines);
            }
        }
    }

    static Place place(Snapshot snapshot, String name) {
        return snapshot.all(Place.class).stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }
}
