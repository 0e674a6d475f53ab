package org.rightplace.workspace.glossary;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rightplace.model.Band;
import org.rightplace.model.Characteristic;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Option;
import org.rightplace.model.Principle;
import org.rightplace.model.Question;
import org.rightplace.workspace.framework.FrameworkList;

/** The texts of a framework. Synonyms of levels are left out: they are there to be other words. */
final class FrameworkTexts {

    private final Framework framework;
    private final List<TextPlace> places;

    private FrameworkTexts(Framework framework, List<TextPlace> places) {
        this.framework = framework;
        this.places = places;
    }

    static void add(Framework framework, List<TextPlace> places) {
        new FrameworkTexts(framework, places).add();
    }

    private void add() {
        place("about", "description", framework.about(), framework::withAbout);
        texts(FrameworkList.LEVELS, "purpose of a level", Level::function, Level::withFunction);
        texts(FrameworkList.LEVELS, "integration at a level", Level::integration, Level::withIntegration);
        texts(FrameworkList.LEVELS, "geography of a level", Level::geography, Level::withGeography);
        texts(FrameworkList.FUNCTIONS, "functions", CommissioningFunction::name, CommissioningFunction::withName);
        texts(FrameworkList.FUNCTIONS, "description of a function", CommissioningFunction::about, CommissioningFunction::withAbout);
        texts(FrameworkList.KINDS, "operating models", OperatingModelKind::name, OperatingModelKind::withName);
        texts(FrameworkList.KINDS, "description of an operating model", OperatingModelKind::about, OperatingModelKind::withAbout);
        texts(FrameworkList.BANDS, "bands", Band::name, Band::withName);
        texts(FrameworkList.BANDS, "description of a band", Band::about, Band::withAbout);
        texts(FrameworkList.CHARACTERISTICS, "characteristics", Characteristic::name, Characteristic::withName);
        texts(FrameworkList.CHARACTERISTICS, "description of a characteristic", Characteristic::about, Characteristic::withAbout);
        texts(FrameworkList.PRINCIPLES, "principles", Principle::name, Principle::withName);
        texts(FrameworkList.PRINCIPLES, "description of a principle", Principle::about, Principle::withAbout);
        texts(FrameworkList.DOMAINS, "domains", Domain::name, Domain::withName);
        texts(FrameworkList.DOMAINS, "description of a domain", Domain::about, Domain::withAbout);
        for (var domain : FrameworkList.DOMAINS.of(framework)) {
            var questions = FrameworkList.questions(domain.id());
            texts(questions, "questions", Question::text, Question::withText);
            texts(questions, "evidence a question asks for", Question::evidence, Question::withEvidence);
            domain.questions().forEach(question -> texts(
                    FrameworkList.options(domain.id(), question.id()), "options", Option::label, Option::withLabel));
        }
    }

    private <T> void texts(FrameworkList<T> list, String label, Function<T, String> get, BiFunction<T, String, T> with) {
        for (var item : list.of(framework)) {
            place(label + " " + list.idOf(item), label, get.apply(item), words -> list.replaced(framework, with.apply(item, words)));
        }
    }

    private void place(String key, String label, String words, Function<String, Framework> with) {
        if (!words.isBlank()) {
            places.add(new TextPlace(key, label, words, with::apply));
        }
    }
}
