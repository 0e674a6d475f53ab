package org.rightplace.workspace.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.EvidenceKind;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** The evidence library and what rests on it, as edits. */
public final class EvidenceEdits {

    private EvidenceEdits() {}

    /** Adds an item to the library. */
    public static Edit add(String id, EvidenceKind kind, String name) {
        return Edit.of("Add “" + name + "” to the evidence library", before -> before.with(
                new EvidenceItem(id, kind, name, "", null, "", "", List.of(), Extras.NONE)));
    }

    /**
     * Changes an item; keystrokes in one field are undone together.
     *
     * @param field the field, in lower case
     */
    public static Edit change(EvidenceItem item, String field, UnaryOperator<EvidenceItem> change) {
        return Edit.coalescing("evidence item " + item.id() + " " + field, "Change the " + field + " of the evidence", before -> {
            var after = change.apply(item(before, item.id()));
            if (after.name().isBlank()) {
                throw new EditRefused("An item of the evidence library needs a title.");
            }
            return before.with(after);
        });
    }

    /** Says whether an item bears on a theme. */
    public static Edit bears(EvidenceItem item, Theme theme, boolean bears) {
        var label = (bears ? "Put “%s” under “%s”" : "Take “%s” from under “%s”").formatted(item.name(), theme.name());
        return Edit.of(label, before -> {
            var now = item(before, item.id());
            var themes = new ArrayList<>(now.themes());
            themes.remove(theme.id());
            if (bears) {
                themes.add(theme.id());
            }
            return before.with(now.withThemes(themes));
        });
    }

    /**
     * Removes an item that nothing rests on.
     *
     * @throws EditRefused when applied, if something does; it says what
     */
    public static Edit remove(EvidenceItem item) {
        return Edit.of("Remove “" + item.name() + "” from the evidence library", before -> {
            var uses = EvidenceUses.of(before);
            var resting = uses.of(item.id());
            if (!resting.isEmpty()) {
                throw new EditRefused("“%s” cannot be removed: %s %s on it, such as that of %s. Take it out of those first, or remove it with its links."
                        .formatted(item.name(), uses.summary(item.id()), resting.size() == 1 ? "rests" : "rest",
                                resting.getFirst().name()));
            }
            return before.without(item);
        });
    }

    /**
     * Removes an item and takes it out of whatever rests on it. What those say stays, with the item's title as its source
     * where none was given.
     */
    public static Edit removeWithLinks(EvidenceItem item) {
        return Edit.of("Remove “" + item.name() + "” and its links", before -> References.without(before, List.of(item)));
    }

    /** Adds a theme. */
    public static Edit addTheme(String id, String name) {
        return Edit.of("Add theme “" + name + "”", before -> before.with(new Theme(id, name, "", Extras.NONE)));
    }

    /**
     * Changes a theme; keystrokes in one field are undone together.
     *
     * @param field the field, in lower case
     */
    public static Edit change(Theme theme, String field, UnaryOperator<Theme> change) {
        return Edit.coalescing("theme " + theme.id() + " " + field, "Change the " + field + " of the theme", before -> {
            var after = change.apply(before.find(Theme.class, theme.id())
                    .orElseThrow(() -> new EditRefused("The theme “" + theme.name() + "” is no longer there.")));
            if (after.name().isBlank()) {
                throw new EditRefused("A theme needs a name.");
            }
            return before.with(after);
        });
    }

    /** Removes a theme and takes every item from under it. */
    public static Edit remove(Theme theme) {
        return Edit.of("Remove theme “" + theme.name() + "”", before -> References.without(before, List.of(theme)));
    }

    /** Rests a placement on an item: adds it to what the placement rests on, as evidence. */
    public static Edit rest(Service service, EvidenceItem item) {
        return Edit.of("Rest the placement of %s on “%s”".formatted(service.name(), item.name()), before -> {
            var placement = placement(before, service);
            if (placement.basis().stream().anyMatch(basis -> basis.item().equals(item.id()))) {
                return before;
            }
            var all = new ArrayList<>(placement.basis());
            all.add(new Basis(true, said(item), "", item.id(), Extras.NONE));
            return before.with(placement.withBasis(all));
        });
    }

    /**
     * Says which item something a placement rests on comes from. It is then evidence.
     *
     * @param at its position
     * @param item the item, or empty to take the link away
     */
    public static Edit source(Service service, int at, Optional<EvidenceItem> item) {
        var label = item.map(one -> "Link “" + one.name() + "” to what " + service.name() + " rests on")
                .orElse("Unlink evidence from what " + service.name() + " rests on");
        return Edit.of(label, before -> {
            var placement = placement(before, service);
            if (at >= placement.basis().size()) {
                throw new EditRefused("That is no longer among what " + service.name() + " rests on.");
            }
            var all = new ArrayList<>(placement.basis());
            var basis = all.get(at);
            all.set(at, item.map(one -> basis.with(to -> to.evidence(true)
                            .item(one.id())
                            .text(basis.text().isBlank() ? said(one) : basis.text())))
                    .orElse(basis.withItem("")));
            return before.with(placement.withBasis(all));
        });
    }

    /** Takes an item out of what a placement rests on; what was said of it stays with the item's title as its source. */
    public static Edit release(Service service, EvidenceItem item) {
        return Edit.of("Rest the placement of %s no longer on “%s”".formatted(service.name(), item.name()), before -> {
            var placement = placement(before, service);
            return before.with(placement.withBasis(
                    placement.basis().stream().map(basis -> without(basis, item)).toList()));
        });
    }

    /**
     * Says whether an answer rests on an item.
     *
     * @throws EditRefused when applied, if the question has not been answered
     */
    public static Edit answer(Service service, String questionId, EvidenceItem item, boolean rests) {
        var label = (rests ? "Rest an answer on %s on “%s”" : "Rest an answer on %s no longer on “%s”")
                .formatted(service.name(), item.name());
        return Edit.of(label, before -> {
            var assessment = before.find(Assessment.class, service.id())
                    .filter(now -> now.answers().containsKey(questionId))
                    .orElseThrow(() -> new EditRefused("Answer the question first, or say what evidence there is."));
            return before.with(answered(assessment, questionId, answer -> {
                var items = new ArrayList<>(answer.items());
                items.remove(item.id());
                if (rests) {
                    items.add(item.id());
                }
                return answer.withItems(items);
            }));
        });
    }

    private static Assessment answered(Assessment assessment, String question, UnaryOperator<Answer> change) {
        Map<String, Answer> answers = new HashMap<>(assessment.answers());
        answers.computeIfPresent(question, (id, answer) -> change.apply(answer));
        return assessment.withAnswers(answers);
    }

    private static Basis without(Basis basis, EvidenceItem item) {
        return basis.item().equals(item.id())
                ? basis.with(to -> to.item("").source(basis.source().isBlank() ? item.name() : basis.source()))
                : basis;
    }

    private static String said(EvidenceItem item) {
        return item.summary().isBlank() ? item.name() : item.summary();
    }

    private static Placement placement(Snapshot snapshot, Service service) {
        return snapshot.find(Placement.class, service.id())
                .orElseThrow(() -> new EditRefused(service.name() + " is not placed yet. Choose a level first."));
    }

    private static EvidenceItem item(Snapshot snapshot, String id) {
        return snapshot.find(EvidenceItem.class, id)
                .orElseThrow(() -> new EditRefused("This item is no longer in the evidence library."));
    }
}
