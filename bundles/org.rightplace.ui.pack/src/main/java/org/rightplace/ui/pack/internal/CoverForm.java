package org.rightplace.ui.pack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Purpose;
import org.rightplace.model.Workstream;
import org.rightplace.pack.CoverField;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Roles;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** The cover sheet to fill in, as the committee's paper asks for it. */
final class CoverForm {

    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final PartSite site;
    private final String id;
    private final ScrolledComposite scrolled;
    private final Fields fields;
    private final Map<CoverField, Control> controls = new EnumMap<>(CoverField.class);

    CoverForm(Composite parent, PartSite site, String workstreamId) {
        this.site = site;
        this.id = workstreamId;
        scrolled = Scrolling.pane(parent, site.theme());
        fields = new Fields(scrolled, site);
        var layout = (GridLayout) fields.control().getLayout();
        layout.marginWidth = layout.marginBottom = Theme.PANE;
        for (var field : CoverField.values()) {
            controls.put(field, control(field));
        }
        scrolled.setContent(fields.control());
        Scrolling.fit(scrolled);
        fields.follow(new EntityRef(Workstream.class, id));
    }

    private Control control(CoverField field) {
        return switch (field) {
            case TITLE -> line(field, CoverSheet::title, CoverSheet::withTitle);
            case MEETING_DATE -> date(field);
            case AGENDA_ITEM -> line(field, CoverSheet::agendaItem, CoverSheet::withAgendaItem);
            case LEAD_AUTHOR -> role(field, CoverSheet::leadAuthor, CoverSheet::withLeadAuthor);
            case CONTRIBUTORS -> line(field, CoverSheet::contributors, CoverSheet::withContributors);
            case PURPOSE -> purposes(field);
            case SUMMARY -> lines(field, LONG, CoverSheet::summary, CoverSheet::withSummary);
            case RECOMMENDATIONS -> fields.lines(field.label() + ", one a line", LONG,
                    () -> String.join("\n", cover().recommendations()), text -> Optional.of(edit(field,
                            CoverSheet::withRecommendations, text.lines().filter(line -> !line.isBlank()).toList())));
            case NEXT_STEPS -> lines(field, SHORT, CoverSheet::nextSteps, CoverSheet::withNextSteps);
            case EQUALITY -> lines(field, SHORT, CoverSheet::equality, CoverSheet::withEquality);
            case ENGAGEMENT -> lines(field, SHORT, CoverSheet::engagement, CoverSheet::withEngagement);
            case FINANCE -> lines(field, SHORT, CoverSheet::finance, CoverSheet::withFinance);
            case RISK -> lines(field, SHORT, CoverSheet::risk, CoverSheet::withRisk);
            case AUTHORISER -> role(field, CoverSheet::authoriser, CoverSheet::withAuthoriser);
        };
    }

    private Control line(CoverField field, Function<CoverSheet, String> get, BiFunction<CoverSheet, String, CoverSheet> with) {
        return fields.line(field.label(), () -> get.apply(cover()), text -> Optional.of(edit(field, with, text)));
    }

    private Control role(CoverField field, Function<CoverSheet, String> get, BiFunction<CoverSheet, String, CoverSheet> with) {
        return fields.line(field.label(), () -> get.apply(cover()), text -> Optional.of(edit(field, with, text)),
                () -> Roles.in(site.snapshot()));
    }

    private Control lines(
            CoverField field, int lines, Function<CoverSheet, String> get, BiFunction<CoverSheet, String, CoverSheet> with) {
        return fields.lines(field.label(), lines, () -> get.apply(cover()), text -> Optional.of(edit(field, with, text)));
    }

    private Control date(CoverField field) {
        var text = fields.line(field.label(), () -> written(cover().meetingDate()), typed -> typed.isBlank()
                ? Optional.of(edit(field, CoverSheet::withMeetingDate, (LocalDate) null))
                : Days.find(typed).map(date -> edit(field, CoverSheet::withMeetingDate, date)));
        text.setMessage("such as 5 March 2020");
        return text;
    }

    private static String written(LocalDate date) {
        return date == null ? "" : Days.inFull(date);
    }

    private Control purposes(CoverField field) {
        fields.head(field.label());
        return List.of(Purpose.values()).stream()
                .map(purpose -> (Control) fields.tick(CoverField.words(purpose), () -> cover().purposes().contains(purpose),
                        wanted -> edit(field, CoverSheet::withPurposes, toggled(purpose, wanted))))
                .toList()
                .getFirst();
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

    private <T> Edit edit(CoverField field, BiFunction<CoverSheet, T, CoverSheet> with, T value) {
        return WorkstreamEdits.on(site.snapshot())
                .cover(id, field.label().toLowerCase(Locale.UK), cover -> with.apply(cover, value));
    }

    private CoverSheet cover() {
        var cover = site.snapshot().get(Workstream.class, id).cover();
        return cover == null ? CoverSheet.BLANK : cover;
    }

    Control control() {
        return scrolled;
    }

    Control field(CoverField field) {
        return controls.get(field);
    }

    /** Gives a field the keyboard. */
    void focus(CoverField field) {
        controls.get(field).setFocus();
        scrolled.showControl(controls.get(field));
    }
}
