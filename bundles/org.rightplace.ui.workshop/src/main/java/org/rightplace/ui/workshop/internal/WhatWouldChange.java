package org.rightplace.ui.workshop.internal;

import org.rightplace.decision.consensus.Sensitivity.Flip;
import org.rightplace.model.Band;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.workshop.ServiceResult;

/** What would move a room's answer into another band, in a sentence or two. */
final class WhatWouldChange {

    private WhatWouldChange() {}

    static String words(ServiceResult result) {
        if (result.score().band().isEmpty()) {
            return result.score().withheld().isEmpty() ? "There is no band to move." : result.score().withheld();
        }
        var flips = result.wouldChange();
        if (flips.isEmpty()) {
            return "No single answer. However one question were answered, the band would stay.";
        }
        var first = flips.getFirst();
        long byOne = flips.stream().filter(flip -> flip.step() <= 1).count();
        var many = byOne > 1
                ? "Any one of %d answers moving by one step. First: ".formatted(byOne)
                : byOne == 1 ? "One answer moving by one step: " : "No answer moving by one step. The nearest: ";
        return many + first(first);
    }

    /** What another answer to one question would do by itself; empty if there is no band to move. */
    static String words(ServiceResult result, Question question) {
        if (result.score().band().isEmpty()) {
            return "";
        }
        return result.wouldChange().stream()
                .filter(flip -> flip.question().id().equals(question.id()))
                .findFirst()
                .map(flip -> "By itself, %s would make it %s.".formatted(said(flip.to()), band(flip)))
                .orElse("No other answer to it would move the band by itself.");
    }

    private static String first(Flip flip) {
        return "“%s” from %s to %s makes it %s.".formatted(
                flip.question().text(),
                flip.from().map(WhatWouldChange::said).orElse("no answer"),
                said(flip.to()),
                band(flip));
    }

    private static String band(Flip flip) {
        return flip.band().map(Band::name).map(name -> "“" + name + "”").orElse("lie in no band");
    }

    private static String said(Option option) {
        return "“" + option.label() + "”";
    }
}
