package org.rightplace.workspace.comments;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rightplace.model.Attestation;
import org.rightplace.model.Comment;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Roles;
import org.rightplace.workspace.Snapshot;

/** Who may have said something: those who have commented before, the organisations, and the roles that are named. */
public final class Speakers {

    private static final Derivation<List<String>> SPEAKERS = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(
                    Comment.class, Organisation.class, Workstream.class, Task.class, DevelopmentNeed.class, Attestation.class);
        }

        @Override
        public List<String> compute(Snapshot snapshot) {
            var once = new TreeSet<String>(NameOrder.NAMES);
            Stream.of(
                            snapshot.all(Comment.class).stream().map(Comment::who),
                            snapshot.all(Organisation.class).stream().map(Organisation::name),
                            Roles.in(snapshot).stream())
                    .flatMap(names -> names)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(once::add);
            return List.copyOf(once);
        }
    };

    private Speakers() {}

    /** Their names, each once, in their order. */
    public static List<String> in(Snapshot snapshot) {
        return snapshot.derive(SPEAKERS);
    }
}
