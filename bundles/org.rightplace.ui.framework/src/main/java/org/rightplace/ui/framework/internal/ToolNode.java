package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.workspace.framework.FrameworkList;

/**
 * A line of the decision tool's tree, by the ids that lead to it: a domain, a question of it, or an option of that.
 *
 * @param domain the id of the domain
 * @param question the id of the question, or empty
 * @param option the id of the option, or empty
 */
record ToolNode(String domain, String question, String option) {

    static ToolNode of(Domain domain) {
        return new ToolNode(domain.id(), "", "");
    }

    ToolNode with(Question child) {
        return new ToolNode(domain, child.id(), "");
    }

    ToolNode with(Option child) {
        return new ToolNode(domain, question, child.id());
    }

    boolean isDomain() {
        return question.isEmpty();
    }

    boolean isOption() {
        return !option.isEmpty();
    }

    boolean isQuestion() {
        return !isDomain() && !isOption();
    }

    Optional<ToolNode> parent() {
        if (isOption()) {
            return Optional.of(new ToolNode(domain, question, ""));
        }
        return isQuestion() ? Optional.of(new ToolNode(domain, "", "")) : Optional.empty();
    }

    Optional<Domain> domain(Framework framework) {
        return FrameworkList.DOMAINS.find(framework, domain);
    }

    Optional<Question> question(Framework framework) {
        return FrameworkList.questions(domain).find(framework, question);
    }

    Optional<Option> option(Framework framework) {
        return FrameworkList.options(domain, question).find(framework, option);
    }

    List<ToolNode> children(Framework framework) {
        if (isOption()) {
            return List.of();
        }
        return isDomain()
                ? FrameworkList.questions(domain).of(framework).stream().map(this::with).toList()
                : FrameworkList.options(domain, question).of(framework).stream().map(this::with).toList();
    }
}
