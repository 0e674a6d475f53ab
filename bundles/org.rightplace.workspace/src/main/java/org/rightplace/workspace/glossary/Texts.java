package org.rightplace.workspace.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.Comment;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Framework;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Term;
import org.rightplace.model.Theme;
import org.rightplace.model.Workstream;

/**
 * The texts of an entity that its writers can reword. Left out are names that others gave (of organisations, practices,
 * places and published works), what stakeholders said in their own words, and the trail of what was done.
 */
public final class Texts {

    private final List<TextPlace> places = new ArrayList<>();

    private Texts() {}

    /** The texts of an entity that say something. */
    public static List<TextPlace> of(Entity entity) {
        var texts = new Texts();
        texts.add(entity);
        return texts.places;
    }

    private void add(Entity entity) {
        switch (entity) {
            case Service it -> {
                one(it, "name", "name", Service::name, Service::withName);
                one(it, "notes", "notes", Service::notes, Service::withNotes);
            }
            case Workstream it -> workstream(it);
            case Placement it -> placement(it);
            case Assessment it -> assessment(it);
            case OperatingModel it -> model(it);
            case Alternative it -> alternative(it);
            case Framework it -> FrameworkTexts.add(it, places);
            case Term it -> one(it, "meaning", "meaning", Term::meaning, Term::withMeaning);
            case Theme it -> {
                one(it, "name", "name", Theme::name, Theme::withName);
                one(it, "about", "description", Theme::about, Theme::withAbout);
            }
            case EvidenceItem it -> one(it, "summary", "summary", EvidenceItem::summary, EvidenceItem::withSummary);
            case Comment it -> {
                one(it, "response", "response", Comment::response, Comment::withResponse);
                one(it, "change", "change", Comment::change, Comment::withChange);
            }
            case Task it -> {
                one(it, "name", "name", Task::name, Task::withName);
                one(it, "notes", "notes", Task::notes, Task::withNotes);
                one(it, "owner", "owner", Task::owner, Task::withOwner);
            }
            case StaffGroup it -> {
                one(it, "name", "name", StaffGroup::name, StaffGroup::withName);
                one(it, "notes", "notes", StaffGroup::notes, StaffGroup::withNotes);
            }
            case StaffChange it -> one(it, "notes", "notes", StaffChange::notes, StaffChange::withNotes);
            case DevelopmentNeed it -> {
                one(it, "need", "need", DevelopmentNeed::need, DevelopmentNeed::withNeed);
                one(it, "owner", "owner", DevelopmentNeed::owner, DevelopmentNeed::withOwner);
            }
            case JointAppointment it -> {
                one(it, "name", "name", JointAppointment::name, JointAppointment::withName);
                one(it, "notes", "notes", JointAppointment::notes, JointAppointment::withNotes);
            }
            case Attestation it -> one(it, "evidence", "evidence", Attestation::evidence, Attestation::withEvidence);
            case Rating it -> one(it, "evidence", "evidence", Rating::evidence, Rating::withEvidence);
            case SystemProfile it -> one(it, "about", "description", SystemProfile::about, SystemProfile::withAbout);
            default -> { }
        }
    }

    private void workstream(Workstream it) {
        one(it, "name", "name", Workstream::name, Workstream::withName);
        one(it, "about", "description", Workstream::about, Workstream::withAbout);
        one(it, "lead", "lead", Workstream::lead, Workstream::withLead);
        if (it.cover() != null) {
            cover(it, "title", CoverSheet::title, CoverSheet::withTitle);
            cover(it, "summary", CoverSheet::summary, CoverSheet::withSummary);
            cover(it, "next steps", CoverSheet::nextSteps, CoverSheet::withNextSteps);
            cover(it, "equality assessment", CoverSheet::equality, CoverSheet::withEquality);
            cover(it, "engagement", CoverSheet::engagement, CoverSheet::withEngagement);
            cover(it, "financial implications", CoverSheet::finance, CoverSheet::withFinance);
            cover(it, "risk", CoverSheet::risk, CoverSheet::withRisk);
            each(
                    it.cover().recommendations(),
                    at -> "recommendation " + at,
                    "recommendations",
                    words -> words,
                    (said, words) -> words,
                    all -> it.withCover(it.cover().withRecommendations(all)));
        }
    }

    private void cover(
            Workstream it, String field, Function<CoverSheet, String> get, BiFunction<CoverSheet, String, CoverSheet> with) {
        one(it, "cover " + field, field, one -> get.apply(one.cover()), (one, words) ->
                one.withCover(with.apply(one.cover(), words)));
    }

    private void placement(Placement it) {
        one(it, "rationale", "rationale", Placement::rationale, Placement::withRationale);
        shares(it.shares(), it::withShares);
        each(it.basis(), at -> "basis " + at, "basis", basis -> basis.text(), (basis, words) -> basis.withText(words), it::withBasis);
    }

    private void shares(List<Share> shares, Function<List<Share>, Entity> with) {
        each(shares, at -> "share " + at, "notes", Share::note, Share::withNote, with);
    }

    private void alternative(Alternative it) {
        one(it, "name", "name", Alternative::name, Alternative::withName);
        one(it, "pros", "arguments for it", Alternative::pros, Alternative::withPros);
        one(it, "cons", "arguments against it", Alternative::cons, Alternative::withCons);
        shares(it.shares(), it::withShares);
    }

    private void model(OperatingModel it) {
        each(it.cells(), at -> "cell " + it.cells().get(at).function(), "notes", cell -> cell.note(),
                (cell, words) -> cell.withNote(words), it::withCells);
    }

    private void assessment(Assessment it) {
        it.answers().forEach((question, answer) -> add("evidence " + question, "evidence", answer.evidence(), words -> {
            var answers = new HashMap<>(it.answers());
            answers.put(question, answer.withEvidence(words));
            return it.withAnswers(answers);
        }));
    }

    private <E extends Entity> void one(
            E entity, String key, String label, Function<E, String> get, BiFunction<E, String, ? extends Entity> with) {
        add(key, label, get.apply(entity), words -> with.apply(entity, words));
    }

    private <T> void each(
            List<T> items,
            Function<Integer, String> key,
            String label,
            Function<T, String> get,
            BiFunction<T, String, T> with,
            Function<List<T>, Entity> all) {
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            add(key.apply(at), label, get.apply(items.get(at)), words -> {
                var changed = new ArrayList<>(items);
                changed.set(at, with.apply(items.get(at), words));
                return all.apply(changed);
            });
        }
    }

    private void add(String key, String label, String words, Function<String, Entity> with) {
        if (!words.isBlank()) {
            places.add(new TextPlace(key, label, words, with));
        }
    }
}
