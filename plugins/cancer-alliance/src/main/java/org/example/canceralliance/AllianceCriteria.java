package org.example.canceralliance;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Workstream;

/** Asks two more questions of every cancer service: what the cancer alliance already does, and who has to meet. */
@Component
public final class AllianceCriteria implements CriteriaProvider {

    /** The id that this plugin's data stands under. */
    public static final String PLUGIN = "org.example.canceralliance";

    /** The id of the domain it adds. */
    public static final String DOMAIN = PLUGIN + ".alliance";

    static final String WORKSTREAM = "cancer";

    @Override
    public String id() {
        return PLUGIN;
    }

    @Override
    public String name() {
        return "Cancer alliance criteria";
    }

    @Override
    public List<Domain> domains(Workstream workstream) {
        return workstream.id().equals(WORKSTREAM) ? List.of(domain()) : List.of();
    }

    private static Domain domain() {
        return new Domain(
                DOMAIN,
                "Alliance fit",
                "What the cancer alliance already decides, and how far its meetings reach.",
                1,
                List.of(
                        question(
                                "pathway",
                                "Who sets the pathway today?",
                                "Alliance work programme",
                                List.of(
                                        scored("Each neighbourhood", 0),
                                        scored("Each partnership", 1),
                                        scored("Several partnerships together", 2),
                                        scored("The cancer alliance, once", 3),
                                        scored("A national specification", 5))),
                        question(
                                "team-meeting",
                                "Whose specialists meet to decide a person's treatment?",
                                "Terms of reference of the team meeting",
                                List.of(
                                        scored("No such meeting is needed", 0),
                                        scored("Those of one hospital", 2),
                                        scored("Those of several hospitals", 3),
                                        scored("Those of a centre elsewhere too", 5)))),
                Extras.NONE);
    }

    private record Pick(String label, Integer score) {}

    private static Pick scored(String label, int score) {
        return new Pick(label, score);
    }

    private static Question question(String name, String text, String evidence, List<Pick> picks) {
        var id = PLUGIN + "." + name;
        var options = new ArrayList<Option>();
        for (var pick : picks) {
            options.add(new Option(id + "-" + pick.score(), pick.label(), pick.score(), Extras.NONE));
        }
        options.add(new Option(id + "-not-known", "Not known", null, Extras.NONE));
        return new Question(id, text, evidence, options, Extras.NONE);
    }
}
