package org.rightplace.ui.comments.internal;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;

/** Publishes the commands on comments. They go with this bundle. */
@Component(service = {})
public final class CommentCommands {

    private static final String MENU = "Workstream";

    private final OpenSection opened;

    @Activate
    public CommentCommands(@Reference OpenSection opened, BundleContext context) {
        this(opened);
        PlainCommand.publish(context, all());
    }

    CommentCommands(OpenSection opened) {
        this.opened = opened;
    }

    List<Command> all() {
        return List.of(
                command("log", "Comments on the workstream", 510, CommentCommands::open)
                        .in(MENU).on("M1+M2+K").when(window -> window.workstream().isPresent()),
                command("add", "Comment on what is selected", 520, this::comment)
                        .in(MENU).on("M1+M2+J").when(window -> !window.selection().isEmpty()),
                command("report", "Export “you said, we did”…", 530, CommentCommands::report)
                        .in(MENU).when(window -> window.workstream().isPresent()),
                command("everything", "All comments of the system", 540, window -> window.snapshot().profile()
                                .ifPresent(profile -> window.open(AllCommentsEditor.ID, EntityRef.to(profile))))
                        .when(window -> window.snapshot().profile().isPresent()));
    }

    private static PlainCommand command(String id, String name, int order, Consumer<PartSite> action) {
        return PlainCommand.of("org.rightplace.ui.comments." + id, name, order, action).with("comment");
    }

    private static void open(PartSite window) {
        window.workstream().ifPresent(id -> window.open(CommentsEditor.ID, new EntityRef(Workstream.class, id)));
    }

    private void comment(PartSite window) {
        window.openView("inspector");
        opened.latest().ifPresentOrElse(NewComment::focus, () -> window.say("Select something to comment on first."));
    }

    private static void report(PartSite window) {
        window.workstream().ifPresent(id ->
                new YouSaidReport(window, id).save(org.eclipse.swt.widgets.Display.getCurrent().getActiveShell()));
    }
}
