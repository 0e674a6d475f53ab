package org.rightplace.workspace.references;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightplace.model.Comment;
import org.rightplace.model.Service;
import org.rightplace.model.Subject;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;

/**
 * What comments are about, and what was changed because of them. A comment on the placement of a service, its answers or
 * its operating model names the service: one may say where it should go before anybody has placed it.
 */
final class CommentSubjects {

    private CommentSubjects() {}

    static Reference<Comment> about() {
        return found(
                new Reference<>(
                        Comment.class,
                        "about",
                        Set.copyOf(Subjects.types()),
                        comment -> Stream.ofNullable(comment.about()).flatMap(CommentSubjects::target),
                        (comment, instead, snapshot) ->
                                comment.withAbout(comment.about() == null ? null : other(comment.about(), instead))))
                .follows();
    }

    static Reference<Comment> changed() {
        return found(new Reference<>(
                Comment.class,
                "changed",
                Set.copyOf(Subjects.types()),
                comment -> comment.changed().stream().flatMap(CommentSubjects::target),
                (comment, instead, snapshot) -> comment.withChanged(comment.changed().stream()
                        .map(subject -> other(subject, instead))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())));
    }

    private static Reference<Comment> found(Reference<Comment> reference) {
        return reference.foundBy(CommentSubjects::on);
    }

    private static Stream<Comment> on(Snapshot snapshot, Target target) {
        if (target.type() == Service.class) {
            return Subjects.OF_SERVICE.stream()
                    .flatMap(type -> snapshot.lookup(Index.COMMENTS_BY_SUBJECT, Subjects.key(type, target.id())).stream());
        }
        return Subjects.types().stream()
                .filter(type -> type == target.type())
                .flatMap(type -> snapshot.lookup(Index.COMMENTS_BY_SUBJECT, Subjects.key(Subjects.name(type), target.id())).stream());
    }

    // What a newer version or a plugin knows may be there, so nothing is said of it.
    private static Stream<Target> target(Subject subject) {
        return Subjects.OF_SERVICE.contains(subject.type())
                ? Stream.of(new Target(Service.class, subject.id()))
                : Subjects.ref(subject).map(Target::of).stream();
    }

    private static Subject other(Subject subject, Function<Target, Optional<Target>> instead) {
        var named = target(subject).findFirst();
        return named.isEmpty() ? subject : instead.apply(named.get()).map(target -> subject.withId(target.id())).orElse(null);
    }
}
