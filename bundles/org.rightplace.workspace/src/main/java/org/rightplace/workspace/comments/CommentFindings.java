package org.rightplace.workspace.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Comment;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Subject;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.spi.Validator;

/** Finds comments whose disposal could not be defended, or that an agreement passed over. */
@Component
public final class CommentFindings implements Validator {

    @Override
    public String id() {
        return "comments";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        var open = new TreeMap<String, Integer>();
        for (var line : CommentLog.of(snapshot).lines()) {
            var comment = line.comment();
            if (comment.disposal() == null) {
                settled(comment, snapshot).ifPresent(service -> open.merge(service, 1, Integer::sum));
            } else {
                disposed(comment, findings);
            }
        }
        open.forEach((service, count) -> findings.add(Finding.of(
                "comment-open-on-agreed",
                Severity.WARNING,
                "%s is agreed while %s. Dispose of %s, or take the agreement back.".formatted(
                        snapshot.get(Service.class, service).name(),
                        count == 1 ? "a comment on it is open" : count + " comments on it are open",
                        count == 1 ? "it" : "them"),
                new EntityRef(Service.class, service))));
        return findings;
    }

    private static void disposed(Comment comment, List<Finding> findings) {
        var missing = DisposalNeeds.missing(comment, comment.disposal());
        if (!missing.isEmpty()) {
            findings.add(Finding.of(
                    "comment-disposal",
                    Severity.WARNING,
                    "“%s” is disposed of as “%s”, but something is missing. %s".formatted(
                            Elements.shortened(comment.text()),
                            DisposalNeeds.name(comment.disposal()),
                            String.join(" ", missing)),
                    EntityRef.to(comment)));
        }
    }

    private static Optional<String> settled(Comment comment, Snapshot snapshot) {
        return Optional.ofNullable(comment.about())
                .filter(about -> Subjects.OF_SERVICE.contains(about.type()))
                .map(Subject::id)
                .filter(id -> snapshot.find(Service.class, id).isPresent())
                .filter(id -> snapshot.find(Placement.class, id)
                        .map(Placement::status)
                        .filter(status -> status == PlacementStatus.AGREED || status == PlacementStatus.RATIFIED)
                        .isPresent());
    }
}
