package org.rightplace.workshop;

import java.util.List;

/**
 * How far the people in a workshop have come. It says how many have answered and never what.
 *
 * @param people each person who joined, in the order they did
 * @param questions each question about each service
 */
public record Progress(List<Person> people, List<OfQuestion> questions) {

    public Progress {
        people = List.copyOf(people);
        questions = List.copyOf(questions);
    }

    /**
     * How far one person has come.
     *
     * @param participant the person
     * @param answered how many questions they have answered, "not known" included
     */
    public record Person(Participant participant, int answered) {}

    /**
     * How far one question has come.
     *
     * @param asked the question
     * @param answered how many people have answered it, "not known" included
     */
    public record OfQuestion(Agenda.Asked asked, int answered) {}

    /** How many people have answered every question. */
    public long done() {
        return people.stream().filter(person -> person.answered() >= questions.size()).count();
    }
}
