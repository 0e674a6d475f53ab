package org.rightplace.workbench.internal.palette;

import java.util.Objects;
import java.util.Optional;
import org.rightplace.workspace.EntityRef;

/** Something that can be found: a command, a view, an editor on a subject, or an entity. */
final class Candidate {

    private final Kind kind;
    private final String key;
    private final String name;
    private final String detail;
    private final String what;
    private final EntityRef entity;
    private final String foldedName;
    private final String foldedDetail;
    private final boolean likely;

    /** The kinds of thing, those that go first among equals in front. */
    enum Kind {
        COMMAND,
        EDITOR,
        VIEW,
        ENTITY
    }

    /**
     * @param key remembers it among what was used last
     * @param detail where it belongs
     * @param what what it is, or its keys
     * @param entity the entity it is, if it is one
     */
    Candidate(Kind kind, String key, String name, String detail, String what, EntityRef entity) {
        this(kind, key, name, detail, what, entity, kind == Kind.COMMAND ? Synonyms.of(name) : "");
    }

    private Candidate(Kind kind, String key, String name, String detail, String what, EntityRef entity, String alias) {
        this(kind, key, name, detail, what, entity, alias, false);
    }

    /**
     * @param alias other words that it is looked for by, which are not shown
     * @param likely whether it is the one meant among those that are called the same
     */
    Candidate(Kind kind, String key, String name, String detail, String what, EntityRef entity, String alias, boolean likely) {
        this.kind = kind;
        this.key = Objects.requireNonNull(key);
        this.name = name;
        this.detail = detail;
        this.what = what;
        this.entity = entity;
        this.likely = likely;
        this.foldedName = Query.fold(name);
        this.foldedDetail = Query.fold(alias.isEmpty() ? detail : detail + " " + alias);
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    String detail() {
        return detail;
    }

    String what() {
        return what;
    }

    Optional<EntityRef> entity() {
        return Optional.ofNullable(entity);
    }

    /** Whether it is the one meant among those that are called the same. */
    boolean likely() {
        return likely;
    }

    int score(Query query) {
        return query.commandsAlone() && kind != Kind.COMMAND ? Match.NONE : Match.score(query, foldedName, foldedDetail);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
