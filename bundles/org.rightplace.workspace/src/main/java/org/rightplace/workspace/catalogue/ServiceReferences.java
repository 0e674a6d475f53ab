package org.rightplace.workspace.catalogue;

import org.rightplace.model.Comment;
import org.rightplace.model.Subject;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;

/** What names a service without belonging to it: staff, changes, tasks and comments. */
final class ServiceReferences {

    private ServiceReferences() {}

    /** The system in which whatever named one service names another. */
    static Snapshot redirected(Snapshot snapshot, String fromId, String toId) {
        var result = snapshot;
        for (var group : snapshot.lookup(Index.STAFF_BY_SERVICE, fromId)) {
            result = result.with(group.withServices(group.services().stream()
                    .map(id -> id.equals(fromId) ? toId : id)
                    .distinct()
                    .toList()));
        }
        for (var change : snapshot.lookup(Index.CHANGES_BY_SERVICE, fromId)) {
            result = result.with(change.withService(toId));
        }
        for (var task : snapshot.lookup(Index.TASKS_BY_SERVICE, fromId)) {
            result = result.with(task.withService(toId));
        }
        for (var type : Subjects.OF_SERVICE) {
            for (var comment : snapshot.lookup(Index.COMMENTS_BY_SUBJECT, Subjects.key(type, fromId))) {
                // One comment may be about the service and name its placement too, so each is taken as it now is.
                var now = result.get(Comment.class, comment.id());
                result = result.with(now.with(to -> to.about(redirected(now.about(), type, fromId, toId))
                        .changed(now.changed().stream()
                                .map(subject -> redirected(subject, type, fromId, toId))
                                .toList())));
            }
        }
        return result;
    }

    private static Subject redirected(Subject subject, String type, String fromId, String toId) {
        return subject != null && subject.type().equals(type) && subject.id().equals(fromId)
                ? subject.withId(toId)
                : subject;
    }
}
