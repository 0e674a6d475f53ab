package org.rightplace.itests.looks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;
import org.rightplace.model.Entity;
import org.rightplace.workspace.EntityRef;
import org.rightplace.model.OfWorkstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Snapshot;

/** The system that the window has open, as a contribution to the window sees it. */
record OpenSystem(PartSite site) {

    private static final String NAME = "Look at the window";
    private static final String WORKSTREAM = "mental-health";

    /** Gets into the window by the way that plugins take, with a command that is gone again afterwards. */
    static OpenSystem enter() {
        AtomicReference<PartSite> site = new AtomicReference<>();
        var registration = bundles().registerService(Command.class, new Entry(site), null);
        try {
            Hands.choose(Window.find(MenuItem.class, "of the test", item -> NAME.equals(Hands.words(item)) && item.isEnabled()));
            Window.await("the command to run", () -> site.get() != null);
        } finally {
            registration.unregister();
        }
        Window.settle();
        return new OpenSystem(site.get());
    }

    /** Every view that the window offers and every editor that anybody has published; the system must have something for each. */
    List<WindowPart> parts() {
        List<String> idle = services(Editor.class).stream()
                .filter(editor -> Window.ask(() -> subject(editor)).isEmpty())
                .map(Editor::name)
                .toList();
        if (!idle.isEmpty()) {
            throw new AssertionError("The system has nothing that these editors could be opened on: " + idle);
        }
        return partsWithSubject();
    }

    /** Every view, and every editor of something that the system has. */
    List<WindowPart> partsWithSubject() {
        return Stream.concat(views().stream(), editors()).toList();
    }

    private List<WindowPart> views() {
        return Window.ask(() -> {
            Menu menu = menu("View");
            menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
            List<MenuItem> items = List.of(menu.getItems());
            int last = items.stream().filter(item -> (item.getStyle() & SWT.SEPARATOR) != 0).mapToInt(items::indexOf).max().orElseThrow();
            return items.subList(last + 1, items.size()).stream().map(Hands::words).toList();
        }).stream().map(name -> new WindowPart(name, false, () -> show(name))).toList();
    }

    private Stream<WindowPart> editors() {
        return services(Editor.class).stream()
                .sorted(Comparator.comparing(Editor::order).thenComparing(Editor::id))
                .flatMap(editor -> Window.ask(() -> subject(editor)).stream()
                        .map(subject -> new WindowPart(name(editor), true, () -> site.open(editor.id(), subject))));
    }

    private static String name(Editor editor) {
        String last = editor.id().substring(editor.id().lastIndexOf('.') + 1);
        return editor.name() + (editor.id().matches(".*\\.(list|all|programme)") ? " " + last : "");
    }

    private void show(String view) {
        for (MenuItem item : menu("View").getItems()) {
            if (Hands.words(item).equals(view)) {
                item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                return;
            }
        }
        throw new AssertionError("The menu of views has lost " + view);
    }

    private static Menu menu(String name) {
        for (MenuItem item : Window.shells().getLast().getMenuBar().getItems()) {
            if (Hands.words(item).equals(name)) {
                return item.getMenu();
            }
        }
        throw new AssertionError("There is no menu " + name);
    }

    /** What to open an editor on: of the mental health workstream, where the sample is complete, if there is something. */
    private Optional<EntityRef> subject(Editor editor) {
        Snapshot snapshot = site.snapshot();
        return entities(editor, snapshot)
                .filter(ref -> editor.accepts(ref, snapshot))
                .max(Comparator.comparing((EntityRef ref) -> wellKnown(ref, snapshot)).thenComparing(EntityRef::id));
    }

    private static Stream<EntityRef> entities(Editor editor, Snapshot snapshot) {
        Collection<? extends Entity> all = snapshot.all(editor.subject());
        return all.stream().map(EntityRef::to);
    }

    private static boolean wellKnown(EntityRef ref, Snapshot snapshot) {
        return ref.id().equals(WORKSTREAM)
                || snapshot.find(ref).filter(OfWorkstream.class::isInstance).map(OfWorkstream.class::cast)
                        .filter(one -> one.workstream().equals(WORKSTREAM)).isPresent();
    }

    private static <T> List<T> services(Class<T> type) {
        BundleContext context = bundles();
        try {
            Collection<ServiceReference<T>> found = context.getServiceReferences(type, null);
            return found.stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BundleContext bundles() {
        return Arrays.stream(Product.running().context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.rightplace.workbench"))
                .findFirst().orElseThrow().getBundleContext();
    }

    private record Entry(AtomicReference<PartSite> site) implements Command {

        @Override
        public String id() {
            return "org.rightplace.itests.looks";
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Optional<String> menu() {
            return Optional.of("Tools");
        }

        @Override
        public void run(PartSite window) {
            site.set(window);
        }
    }
}
