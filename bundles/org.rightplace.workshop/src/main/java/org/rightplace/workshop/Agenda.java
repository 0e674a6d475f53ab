package org.rightplace.workshop;

import java.util.List;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Question;
import org.rightplace.model.Round;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Snapshot;

/**
 * What a workshop asks: each of its services, and the questions about it.
 *
 * @param items one for each service that is still there, in the order of the workshop
 */
public record Agenda(List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * What is asked about one service.
     *
     * @param service the service
     * @param tool the decision tool, with only the questions that are asked
     */
    public record Item(Service service, DecisionTool tool) {

        /** The questions, in the order of the tool. */
        public List<Question> questions() {
            return tool.domains().stream().flatMap(domain -> domain.questions().stream()).toList();
        }

        /** The question with this id, if it is asked. */
        public Optional<Question> question(String id) {
            return questions().stream().filter(question -> question.id().equals(id)).findFirst();
        }
    }

    /**
     * One question about one service.
     *
     * @param service the service
     * @param domain the domain the question is in
     * @param question the question
     */
    public record Asked(Service service, Domain domain, Question question) {}

    /** What a workshop asks as the system now stands. */
    public static Agenda of(Snapshot snapshot, DecisionTools tools, Workshop workshop) {
        return new Agenda(workshop.services().stream()
                .flatMap(id -> snapshot.find(Service.class, id).stream())
                .flatMap(service -> item(snapshot, tools, workshop, service).stream())
                .toList());
    }

    /** What is asked about a service, if anything is. */
    public Optional<Item> item(String serviceId) {
        return items.stream().filter(item -> item.service().id().equals(serviceId)).findFirst();
    }

    /** Every question about every service, in order. */
    public List<Asked> asked() {
        return items.stream()
                .flatMap(item -> item.tool().domains().stream()
                        .flatMap(domain -> domain.questions().stream()
                                .map(question -> new Asked(item.service(), domain, question))))
                .toList();
    }

    /** Every question that a round asks about every service, in order. */
    public List<Asked> asked(Round round) {
        return asked().stream().filter(one -> round.asks(one.service().id(), one.question().id())).toList();
    }

    private static Optional<Item> item(Snapshot snapshot, DecisionTools tools, Workshop workshop, Service service) {
        return tools.tool(snapshot, service)
                .map(tool -> tool.withDomains(tool.domains().stream()
                        .map(domain -> domain.withQuestions(domain.questions().stream()
                                .filter(question -> workshop.asks(question.id()))
                                .toList()))
                        .filter(domain -> !domain.questions().isEmpty())
                        .toList()))
                .filter(tool -> !tool.domains().isEmpty())
                .map(tool -> new Item(service, tool));
    }
}
