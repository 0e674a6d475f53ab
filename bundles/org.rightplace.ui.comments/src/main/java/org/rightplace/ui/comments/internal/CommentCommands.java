package org.rightplace.ui.comments.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.WorkstreamEdits;
import org.rightplace.workspace.comments.CommentEdits;

/** Publishes the commands on comments. They go with this bundle. */
@Component(service = {})
public final class CommentCommands {

    private final OpenSection opened;

    private record Entry(
            String id, String name, int order, Optional<String> menu, Optional<String> keys, Predicate<PartSite> when,
            Consumer<PartSite> action)
            implements Command {

        @Override
        public String icon() {
            return "comment";
        }

        @Override
        public boolean enabled(PartSite window) {
            return when.test(window);
        }

        @Override
        public void run(PartSite window) {
            action.accept(window);
        }
    }

    @Activate
    public CommentCommands(@Reference OpenSection opened, BundleContext context) {
        this(opened);
        all().forEach(command -> context.registerService(Command.class, command, null));
    }

    CommentCommands(OpenSection opened) {
        this.opened = opened;
    }

    List<Command> all() {
        var menu = Optional.of("Workstream");
        return List.of(
                new Entry("org.rightplace.ui.comments.log", "Comments on the workstream", 510, menu,
                        Optional.of("M1+M2+K"), window -> workstream(window).isPresent(), CommentCommands::open),
                new Entry("org.rightplace.ui.comments.add", "Comment on what is selected", 520, menu,
                        Optional.of("M1+M2+J"), window -> !window.selection().isEmpty(), this::comment),
                new Entry("org.rightplace.ui.comments.report", "Export “you said, we did”…", 530, menu,
                        Optional.empty(), window -> workstream(window).isPresent(), CommentCommands::report),
                new Entry("org.rightplace.ui.comments.everything", "All comments of the system", 540, Optional.empty(),
                        Optional.empty(), window -> window.snapshot().profile().isPresent(), window -> window.snapshot()
                                .profile()
                                .ifPresent(profile -> window.open(AllCommentsEditor.ID, EntityRef.to(profile)))));
    }

    private static void open(PartSite window) {
        workstream(window).ifPresent(id -> window.open(CommentsEditor.ID, new EntityRef(Workstream.class, id)));
    }

    private void comment(PartSite window) {
        window.openView("inspector");
        opened.latest().ifPresentOrElse(NewComment::focus, () -> window.say("Select something to comment on first."));
    }

    private static void report(PartSite window) {
        workstream(window).ifPresent(id ->
                new YouSaidReport(window, id).save(org.eclipse.swt.widgets.Display.getCurrent().getActiveShell()));
    }

    /** The workstream that what is selected belongs to, or else the first. */
    private static Optional<String> workstream(PartSite window) {
        var snapshot = window.snapshot();
        return window.selection().stream()
                .map(ref -> CommentEdits.workstreamOf(ref, snapshot))
                .filter(id -> snapshot.find(Workstream.class, id).isPresent())
                .findFirst()
                .or(() -> WorkstreamEdits.inOrder(snapshot).stream().map(Workstream::id).findFirst());
    }
}
