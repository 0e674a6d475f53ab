package org.rightplace.ui.framework.internal;

import java.util.List;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.ui.framework.internal.CellWords.Cell;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;
import org.rightplace.workspace.framework.FrameworkRules;

/** What the lines of the decision tool's tree say, and the edits that change them. */
record ToolSheet(FrameworkEdits edits) {

    private static final String NOT_KNOWN = "not known";

    String name(Framework framework, ToolNode node) {
        if (node.isDomain()) {
            return node.domain(framework).map(Domain::name).orElse("");
        }
        return node.isOption()
                ? node.option(framework).map(Option::label).orElse("")
                : node.question(framework).map(Question::text).orElse("");
    }

    /** The weight of a domain, the score of an option, and nothing for a question. */
    String value(Framework framework, ToolNode node) {
        if (node.isDomain()) {
            return node.domain(framework).map(domain -> FrameworkRules.number(domain.weight())).orElse("");
        }
        return node.isOption()
                ? node.option(framework).map(option -> option.notKnown() ? NOT_KNOWN : option.score().toString()).orElse("")
                : "";
    }

    /** The fewest people a team needs by an option's answer; nothing for a domain or a question. */
    String people(Framework framework, ToolNode node) {
        return node.isOption() ? node.option(framework).map(option -> Typed.people(option.populationMin())).orElse("") : "";
    }

    Cell peopleCell(Framework framework, ToolNode node) {
        return new Cell(people(framework, node), node.isOption() ? Column.Kind.TEXT : Column.Kind.SHOWN, List.of());
    }

    Edit people(Framework framework, ToolNode node, String words) {
        return edits.set(options(node), node.option(), name(framework, node), "people",
                option -> option.withPopulationMin(Typed.people(words)));
    }

    Cell nameCell(Framework framework, ToolNode node) {
        return new Cell(name(framework, node), Column.Kind.TEXT, List.of());
    }

    Cell valueCell(Framework framework, ToolNode node) {
        var kind = node.isQuestion() ? Column.Kind.SHOWN : Column.Kind.TEXT;
        return new Cell(value(framework, node), kind, List.of());
    }

    /** What there is to say about a line beneath the tree; options have nothing. */
    String about(Framework framework, ToolNode node) {
        if (node.isDomain()) {
            return node.domain(framework).map(Domain::about).orElse("");
        }
        return node.isQuestion() ? node.question(framework).map(Question::evidence).orElse("") : "";
    }

    Edit rename(Framework framework, ToolNode node, String words) {
        var name = name(framework, node);
        if (node.isDomain()) {
            return edits.set(FrameworkList.DOMAINS, node.domain(), name, "name", domain -> domain.withName(words));
        }
        return node.isOption()
                ? edits.set(options(node), node.option(), name, "label", option -> option.withLabel(words))
                : edits.set(questions(node), node.question(), name, "text", question -> question.withText(words));
    }

    Edit value(Framework framework, ToolNode node, String words) {
        var name = name(framework, node);
        return node.isDomain()
                ? edits.set(FrameworkList.DOMAINS, node.domain(), name, "weight",
                        domain -> domain.withWeight(Typed.number(words)))
                : edits.set(options(node), node.option(), name, "score", option -> option.withScore(Typed.score(words)));
    }

    Edit about(Framework framework, ToolNode node, String words) {
        var name = name(framework, node);
        return node.isDomain()
                ? edits.set(FrameworkList.DOMAINS, node.domain(), name, "about", domain -> domain.withAbout(words))
                : edits.set(questions(node), node.question(), name, "evidence", question -> question.withEvidence(words));
    }

    Edit remove(Framework framework, ToolNode node) {
        var name = name(framework, node);
        if (node.isDomain()) {
            return edits.remove(FrameworkList.DOMAINS, node.domain(), name);
        }
        return node.isOption()
                ? edits.remove(options(node), node.option(), name)
                : edits.remove(questions(node), node.question(), name);
    }

    Edit move(Framework framework, ToolNode node, int by) {
        var name = name(framework, node);
        if (node.isDomain()) {
            return edits.move(FrameworkList.DOMAINS, node.domain(), name, by);
        }
        return node.isOption()
                ? edits.move(options(node), node.option(), name, by)
                : edits.move(questions(node), node.question(), name, by);
    }

    /** Adds a domain, with no question yet. */
    Edit addDomain(Framework framework, String id) {
        var domains = FrameworkList.DOMAINS;
        var name = FreshNames.of("New domain", domains.of(framework).stream().map(Domain::name).toList());
        return edits.add(domains, new Domain(id, name, "", 1, List.of(), null));
    }

    /** Adds a question to the domain of a line, with "not known" to pick, which is an answer to any question. */
    Edit addQuestion(Framework framework, ToolNode in, String id) {
        var questions = questions(in);
        var text = FreshNames.of("New question", questions.of(framework).stream().map(Question::text).toList());
        var notKnown = new Option(id + "-not-known", "Not known", null, null);
        return edits.add(questions, new Question(id, text, "", List.of(notKnown), null));
    }

    /** Adds an option to the question of a line, before "not known". */
    Edit addOption(Framework framework, ToolNode in, String id) {
        var options = options(in);
        var all = options.of(framework);
        var label = FreshNames.of("New option", all.stream().map(Option::label).toList());
        int scored = (int) all.stream().filter(option -> !option.notKnown()).count();
        return edits.add(options, new Option(id, label, Math.min(scored, FrameworkRules.HIGHEST), null), scored);
    }

    private static FrameworkList<Question> questions(ToolNode node) {
        return FrameworkList.questions(node.domain());
    }

    private static FrameworkList<Option> options(ToolNode node) {
        return FrameworkList.options(node.domain(), node.question());
    }
}
