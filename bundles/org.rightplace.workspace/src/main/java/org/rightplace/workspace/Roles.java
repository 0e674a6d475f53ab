package org.rightplace.workspace;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rightplace.model.Attestation;
import org.rightplace.model.Comment;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;

/** The roles that are named anywhere in a system as leading, owning or answering for something, to be offered again. */
public final class Roles {

    private static final Derivation<List<String>> ROLES = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Workstream.class, Task.class, DevelopmentNeed.class, Comment.class, Attestation.class);
        }

        @Override
        public List<String> compute(Snapshot snapshot) {
            var named = Stream.of(
                            snapshot.all(Workstream.class).stream().flatMap(Roles::of),
                            snapshot.all(Task.class).stream().map(Task::owner),
                            snapshot.all(DevelopmentNeed.class).stream().map(DevelopmentNeed::owner),
                            snapshot.all(Comment.class).stream().map(Comment::answeredBy),
                            snapshot.all(Attestation.class).stream().map(Attestation::who))
                    .flatMap(roles -> roles)
                    .map(String::strip)
                    .filter(role -> !role.isEmpty());
            var once = new TreeSet<String>(NameOrder.NAMES);
            named.sorted().forEach(once::add);
            return List.copyOf(once);
        }
    };

    private Roles() {}

    /** The roles by name, each once. */
    public static List<String> in(Snapshot snapshot) {
        return snapshot.derive(ROLES);
    }

    private static Stream<String> of(Workstream workstream) {
        return workstream.cover() == null
                ? Stream.of(workstream.lead())
                : Stream.of(workstream.lead(), workstream.cover().leadAuthor(), workstream.cover().authoriser());
    }
}
