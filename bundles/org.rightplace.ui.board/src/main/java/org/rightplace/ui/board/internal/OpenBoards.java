package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;

/** The boards that are open, and the move that is being tried on one of them, for those who show what would follow. */
@Component(service = OpenBoards.class)
public final class OpenBoards {

    private final List<BoardPart> parts = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Trial trial;

    void add(BoardPart part) {
        parts.add(part);
    }

    void remove(BoardPart part) {
        parts.remove(part);
        tryOut(Optional.empty());
    }

    /** The board opened last. */
    Optional<BoardPart> latest() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }

    Optional<BoardPart> find(String workstreamId) {
        return parts.stream().filter(part -> part.workstream().equals(workstreamId)).findFirst();
    }

    /** Tells what is being tried, or that nothing is any more. */
    void tryOut(Optional<Trial> next) {
        var now = next.orElse(null);
        if (!Objects.equals(now, trial)) {
            trial = now;
            tell();
        }
    }

    /** Tells that a board shows an alternative, or another, or none any more. */
    void tell() {
        listeners.forEach(Runnable::run);
    }

    /** What is being tried with a service; if nothing is, how the alternative has it that a board in sight shows. */
    Optional<Trial> trial(String serviceId) {
        return Optional.ofNullable(trial)
                .filter(now -> now.service().id().equals(serviceId))
                .or(() -> parts.stream().flatMap(part -> part.alternativeOf(serviceId).stream()).findFirst());
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void unlisten(Runnable listener) {
        listeners.remove(listener);
    }
}
