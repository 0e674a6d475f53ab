package org.rightplace.ui.comments.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Comment;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.WorkstreamOf;
import org.rightplace.workspace.comments.DisposalNeeds;

/** What was said of the selected element, with room to say more. */
@Component
public final class CommentsSection implements InspectorSection {

    private static final int MOST = 12;

    private final OpenSection opened;

    @Activate
    public CommentsSection(@Reference OpenSection opened) {
        this.opened = opened;
    }

    @Override
    public String id() {
        return "org.rightplace.ui.comments.section";
    }

    @Override
    public String name() {
        return "Comments";
    }

    @Override
    public int order() {
        return 950;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return entity.type() != Comment.class
                && Subjects.types().contains(entity.type())
                && snapshot.find(entity).isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity, opened);
    }

    /** The comments on an element, the latest first; those on a service are also those on its placement and the like. */
    static List<Comment> on(EntityRef entity, Snapshot snapshot) {
        var types = entity.type() == Service.class ? Subjects.OF_SERVICE : List.of(Subjects.name(entity.type()));
        return types.stream()
                .flatMap(type -> snapshot.lookup(Index.COMMENTS_BY_SUBJECT, Subjects.key(type, entity.id())).stream()
                        .filter(comment -> comment.about() != null
                                && comment.about().type().equals(type)
                                && comment.about().id().equals(entity.id())))
                .sorted(Comparator.comparing((Comment comment) -> Optional.ofNullable(comment.date()).orElse(java.time.LocalDate.MIN))
                        .reversed()
                        .thenComparing(Comment::id))
                .toList();
    }

    private static final class Open implements Part {

        private final PartSite site;
        private final EntityRef entity;
        private final Look look;
        private final TextBlock summary;
        private final Composite list;
        private final NewComment fresh;
        private List<Comment> shown = List.of();

        private Open(Composite parent, PartSite site, EntityRef entity, OpenSection opened) {
            this.site = site;
            this.entity = entity;
            this.look = new Look(site.theme());
            parent.setLayout(new FillLayout());
            var root = look.stack(parent, Theme.STEP);
            summary = look.text(root, Type.SECONDARY, Role.SECOND);
            summary.setLayoutData(Look.wide());
            list = look.stack(root, Theme.STEP * 2);
            list.setLayoutData(Look.wide());
            fresh = new NewComment(
                    root,
                    site,
                    () -> NewComment.blank(WorkstreamOf.element(entity, site.snapshot()).orElse("")).withAbout(Subjects.to(entity, "")),
                    comment -> show());
            fresh.control().setLayoutData(Look.wide());
            opened.is(fresh);
            site.onChange(change -> show());
            show();
        }

        private void show() {
            var now = on(entity, site.snapshot());
            if (now.equals(shown) && !summary.getText().isEmpty()) {
                return;
            }
            shown = now;
            long open = now.stream().filter(comment -> comment.disposal() == null).count();
            Look.say(summary, now.isEmpty()
                    ? "Nobody has commented on this yet."
                    : "%,d %s, %,d open".formatted(now.size(), now.size() == 1 ? "comment" : "comments", open));
            for (var child : list.getChildren()) {
                child.dispose();
            }
            now.stream().limit(MOST).forEach(this::row);
            Look.show(list, !now.isEmpty());
            Scrolling.refit(list);
        }

        private void row(Comment comment) {
            var row = look.stack(list, 0);
            row.setLayoutData(Look.wide());
            var by = Stream.of(comment.who(), Days.shown(comment.date()), DisposalNeeds.name(comment.disposal()))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(" · "));
            look.link(row, by, () -> site.open(EntityRef.to(comment)));
            look.text(row, comment.text(), Type.BODY, Role.INK).setLayoutData(Look.wide());
            if (!comment.response().isBlank()) {
                look.text(row, comment.response(), Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
            }
        }

        @Override
        public void setFocus() {
            fresh.focus();
        }
    }
}
