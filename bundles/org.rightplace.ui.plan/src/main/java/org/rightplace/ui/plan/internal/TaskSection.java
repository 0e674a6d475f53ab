package org.rightplace.ui.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Service;
import org.rightplace.model.Task;
import org.rightplace.plan.DateEdits;
import org.rightplace.plan.Item;
import org.rightplace.plan.KnockOn;
import org.rightplace.plan.LinkEdits;
import org.rightplace.plan.Links;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.TaskEdits;
import org.rightplace.plan.Words;
import org.rightplace.workbench.forms.EntitySection;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Roles;

/** What the inspector shows of a task: everything about it, when it can and must be done, and what slips when it does. */
@Component(service = InspectorSection.class)
public final class TaskSection extends EntitySection {

    private static final int NOTES_LINES = 4;
    private static final int WEEK = 7;
    private static final int TOLD = 8;

    public TaskSection() {
        super(Task.class, "org.rightplace.ui.plan.task", "In the plan");
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity);
    }

    private static final class Open implements Part {

        private final PartSite site;
        private final String id;
        private final Text first;

        private Open(Composite parent, PartSite site, EntityRef entity) {
            this.site = site;
            this.id = entity.id();
            var fields = new Fields(parent, site);
            first = fields.line("Name", () -> task().name(), name ->
                    name.isBlank() ? Optional.empty() : edit(() -> TaskEdits.on(site.snapshot()).rename(id, name)));
            fields.line("Owner", () -> task().owner(), owner -> edit(() ->
                    TaskEdits.on(site.snapshot()).owner(id, owner)), () -> Roles.in(site.snapshot()));
            if (item().summary()) {
                fields.head("Days");
                fields.words(this::days);
            } else {
                own(fields);
            }
            fields.line("Waits for, by number, such as 1.2 or 1.2 SS+5", () -> Links.text(site.snapshot(), task()), text ->
                    edit(() -> LinkEdits.on(site.snapshot())
                            .waitsFor(id, Links.parse(site.snapshot(), task().workstream(), text), false)));
            fields.head("When it can and must be done");
            fields.words(this::times);
            fields.head("If it slips by a week");
            fields.words(this::slips);
            fields.line("Service it carries into practice", this::service, name -> service(name).map(found ->
                    TaskEdits.on(site.snapshot()).service(id, found)));
            fields.lines("Notes", NOTES_LINES, () -> task().notes(), notes -> edit(() -> TaskEdits.on(site.snapshot()).notes(id, notes)));
            site.onChange(change -> {
                if (site.snapshot().find(entity).isPresent()) {
                    fields.refresh();
                    Scrolling.refit(fields.control());
                }
            });
        }

        private void own(Fields fields) {
            fields.tick("Milestone: a day to be reached", () -> task().milestone(), wanted ->
                    TaskEdits.on(site.snapshot()).milestone(id, wanted));
            fields.line("Start", () -> Days.shown(task().start()), text -> edit(() ->
                    DateEdits.on(site.snapshot()).dates(id, Days.read(text), task().finish())));
            if (!task().milestone()) {
                fields.line("Finish", () -> Days.shown(task().finish()), text -> edit(() ->
                        DateEdits.on(site.snapshot()).dates(id, task().start(), Days.read(text))));
            }
            fields.line("Done, in per cent", () -> Integer.toString(task().progress()), text -> edit(() ->
                    TaskEdits.on(site.snapshot()).progress(id, Numbers.typed(text))));
        }

        // What cannot be made of what is typed so far is shown by the field and told by nobody.
        private Optional<Edit> edit(Supplier<Edit> edit) {
            try {
                var made = edit.get();
                made.apply(site.snapshot());
                return Optional.of(made);
            } catch (EditRefused refused) {
                return Optional.empty();
            }
        }

        private Task task() {
            return site.snapshot().get(Task.class, id);
        }

        private Item item() {
            return Outline.find(site.snapshot(), id).orElseThrow();
        }

        private String days() {
            return Schedule.planned(item())
                    .map(span -> Words.date(span.start()) + " to " + Words.date(span.finish()) + ", " + Words.days(span.days())
                            + ", " + Schedule.progress(item()) + "% done. They follow from its parts.")
                    .orElse("None of its parts has a date yet.");
        }

        private String times() {
            var schedule = Schedule.of(site.snapshot(), task().workstream());
            var item = item();
            var slack = schedule.slack(item);
            if (slack.isEmpty()) {
                return "It has no dates yet.";
            }
            var earliest = schedule.earliest(item).orElseThrow();
            var latest = schedule.latest(item).orElseThrow();
            var late = Schedule.late(item);
            return "Earliest " + Words.date(earliest.start()) + " to " + Words.date(earliest.finish())
                    + ". Latest " + Words.date(latest.start()) + " to " + Words.date(latest.finish()) + ". "
                    + (slack.getAsInt() == 0
                            ? "It is critical: a day lost here is lost at the end."
                            : "It can slip " + Words.days(slack.getAsInt()) + " before the end moves.")
                    + (late.isEmpty() || late.getAsInt() == 0
                            ? ""
                            : " It finishes " + Words.days(Math.abs(late.getAsInt()))
                                    + (late.getAsInt() > 0 ? " later" : " earlier") + " than was agreed.");
        }

        private String slips() {
            var knockOn = KnockOn.ofSlip(site.snapshot(), item(), WEEK, task().workstream());
            var slips = knockOn.slips().stream()
                    .limit(TOLD)
                    .map(slip -> "\n• " + slip.task().name() + ": " + Words.days(slip.days()))
                    .collect(Collectors.joining());
            var more = knockOn.slips().size() - TOLD;
            return knockOn.words() + slips + (more > 0 ? "\n• and " + more + " more" : "");
        }

        private String service() {
            return site.snapshot().find(Service.class, task().service()).map(Service::name).orElse("");
        }

        private Optional<String> service(String name) {
            if (name.isBlank()) {
                return Optional.of("");
            }
            List<Service> found = site.snapshot().all(Service.class).stream()
                    .filter(service -> service.name().equalsIgnoreCase(name.strip()))
                    .toList();
            return found.stream().filter(service -> service.in(task().workstream())).findFirst()
                    .or(() -> found.stream().findFirst())
                    .map(Service::id);
        }

        @Override
        public void setFocus() {
            first.setFocus();
            first.selectAll();
        }
    }
}
