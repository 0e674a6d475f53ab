package org.rightplace.ui.catalogue.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Purpose;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** The cover sheet of a workstream's pack, as the committee's paper asks for it. */
@Component
public final class CoverSheetSection implements InspectorSection {

    private static final int SHORT = 3;
    private static final int LONG = 6;

    @Override
    public String id() {
        return "org.rightplace.ui.catalogue.cover";
    }

    @Override
    public String name() {
        return "Cover sheet";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return entity.type() == Workstream.class && snapshot.find(entity).isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity);
    }

    private static final class Open implements Part {

        private final PartSite site;
        private final String id;
        private final Fields fields;
        private final Text first;

        private Open(Composite parent, PartSite site, EntityRef entity) {
            this.site = site;
            this.id = entity.id();
            this.fields = new Fields(parent, site);
            first = line("Title", CoverSheet::title, CoverSheet::withTitle);
            fields.line("Meeting date", () -> Dates.format(cover().meetingDate()), this::date);
            line("Agenda item", CoverSheet::agendaItem, CoverSheet::withAgendaItem);
            line("Lead author", CoverSheet::leadAuthor, CoverSheet::withLeadAuthor);
            line("Contributors", CoverSheet::contributors, CoverSheet::withContributors);
            purposes();
            lines("Summary", LONG, CoverSheet::summary, CoverSheet::withSummary);
            lines("Recommendations, one a line", LONG, cover -> String.join("\n", cover.recommendations()),
                    (cover, text) -> cover.withRecommendations(text.lines().filter(line -> !line.isBlank()).toList()));
            lines("Next steps", SHORT, CoverSheet::nextSteps, CoverSheet::withNextSteps);
            lines("Equality impact and risk assessment", SHORT, CoverSheet::equality, CoverSheet::withEquality);
            lines("Patient and public engagement", SHORT, CoverSheet::engagement, CoverSheet::withEngagement);
            lines("Financial implications", SHORT, CoverSheet::finance, CoverSheet::withFinance);
            lines("Risk", SHORT, CoverSheet::risk, CoverSheet::withRisk);
            line("Authorised by", CoverSheet::authoriser, CoverSheet::withAuthoriser);
            site.onChange(change -> {
                if (site.snapshot().find(entity).isPresent()) {
                    fields.refresh();
                }
            });
        }

        private Text line(String label, Function<CoverSheet, String> get, BiFunction<CoverSheet, String, CoverSheet> with) {
            return fields.line(label, () -> get.apply(cover()), text -> Optional.of(edit(label, with, text)));
        }

        private void lines(
                String label, int lines, Function<CoverSheet, String> get, BiFunction<CoverSheet, String, CoverSheet> with) {
            fields.lines(label, lines, () -> get.apply(cover()), text -> Optional.of(edit(label, with, text)));
        }

        private <T> Edit edit(String label, BiFunction<CoverSheet, T, CoverSheet> with, T value) {
            return WorkstreamEdits.on(site.snapshot())
                    .cover(id, label.toLowerCase(Locale.UK), cover -> with.apply(cover, value));
        }

        private Optional<Edit> date(String text) {
            return text.isBlank()
                    ? Optional.of(edit("Meeting date", CoverSheet::withMeetingDate, (LocalDate) null))
                    : Dates.parse(text).map(date -> edit("Meeting date", CoverSheet::withMeetingDate, date));
        }

        private void purposes() {
            fields.head("The committee is asked for");
            for (var purpose : Purpose.values()) {
                fields.tick(words(purpose), () -> cover().purposes().contains(purpose), wanted ->
                        edit("Purpose", CoverSheet::withPurposes, toggled(purpose, wanted)));
            }
        }

        // In the order of the paper, whatever order they were ticked in.
        private List<Purpose> toggled(Purpose purpose, boolean wanted) {
            var purposes = new ArrayList<Purpose>();
            for (var one : Purpose.values()) {
                if (one == purpose ? wanted : cover().purposes().contains(one)) {
                    purposes.add(one);
                }
            }
            return purposes;
        }

        private static String words(Purpose purpose) {
            return switch (purpose) {
                case INFORMATION -> "Information";
                case DISCUSSION -> "Discussion";
                case DECISION -> "Decision";
            };
        }

        private CoverSheet cover() {
            var cover = site.snapshot().get(Workstream.class, id).cover();
            return cover == null ? CoverSheet.BLANK : cover;
        }

        @Override
        public void setFocus() {
            first.setFocus();
        }
    }
}
