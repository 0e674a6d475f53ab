package org.rightplace.alignment.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.alignment.AreaAlignment;
import org.rightplace.alignment.ServiceAlignment;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

/** The checks of one snapshot: a report, and what the next round can take over from it. */
final class Round implements AlignmentReport {

    private static final String RULE_FAILED = "rule-failed";

    private final Setting setting;
    private final Layout layout;
    private final Versions versions;
    private final ServiceCheck[] services;
    private final AreaCheck[] areas;
    private volatile List<AlignmentFinding> findings;

    private Round(Setting setting, Layout layout, Versions versions, ServiceCheck[] services, AreaCheck[] areas) {
        this.setting = setting;
        this.layout = layout;
        this.versions = versions;
        this.services = services;
        this.areas = areas;
    }

    /** Checks a system, taking over from a round before whatever cannot have changed. */
    static Round of(Snapshot snapshot, Setting setting, Round before, Turn turn) {
        var layout = Layout.of(snapshot);
        var versions = Versions.of(snapshot);
        if (setting.surroundings().isEmpty()) {
            return new Round(setting, layout, versions, new ServiceCheck[0], new AreaCheck[0]);
        }
        var known = before == null || before.setting != setting ? null : before;
        var services = services(snapshot, setting, layout, versions, known, turn);
        return new Round(setting, layout, versions, services, areas(setting, layout, services, known, turn));
    }

    Setting setting() {
        return setting;
    }

    /** Whether this is what checking that system would give again. */
    boolean answers(Snapshot snapshot) {
        return layout == Layout.of(snapshot) && versions.equals(Versions.of(snapshot));
    }

    private static ServiceCheck[] services(
            Snapshot snapshot, Setting setting, Layout layout, Versions versions, Round before, Turn turn) {
        int count = layout.services().size();
        var inputs = new Inputs[count];
        var known = new ServiceCheck[count];
        boolean sameLayout = before != null && before.layout == layout;
        boolean sameVersions = before != null && versions.equals(before.versions);
        for (int i = 0; i < count; i++) {
            var service = layout.services().get(i);
            int at = before == null ? -1 : sameLayout ? i : before.layout.service(service.id());
            known[i] = at < 0 ? null : before.services[at];
            inputs[i] = known[i] == null
                    ? versions.inputs(snapshot, setting, service)
                    : sameVersions && known[i].inputs().service() == service
                            ? known[i].inputs()
                            : versions.inputs(snapshot, setting, service, known[i].inputs(), before.versions);
        }
        var begun = begun(inputs, known);
        var checks = new ServiceCheck[count];
        for (int i = 0; i < count; i++) {
            boolean isBegun = begun.contains(inputs[i].service().workstream());
            checks[i] = known[i] != null && known[i].holds(inputs[i], isBegun)
                    ? known[i]
                    : ServiceCheck.of(setting, inputs[i], isBegun, turn);
        }
        return checks;
    }

    /** The workstreams with somebody named for at least half of their services. */
    private static Set<String> begun(Inputs[] inputs, ServiceCheck[] known) {
        // How many more services have somebody than have nobody.
        var balance = new HashMap<String, Integer>();
        for (int i = 0; i < inputs.length; i++) {
            boolean held = known[i] != null && known[i].inputs() == inputs[i] ? known[i].held() : inputs[i].held();
            balance.merge(inputs[i].service().workstream(), held ? 1 : -1, Integer::sum);
        }
        return balance.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static AreaCheck[] areas(
            Setting setting, Layout layout, ServiceCheck[] services, Round before, Turn turn) {
        var checks = new AreaCheck[layout.areas().size()];
        for (int i = 0; i < checks.length; i++) {
            var area = layout.areas().get(i);
            int at = before == null ? -1 : before.layout.area(area.area().id());
            var known = at < 0 ? null : before.areas[at];
            checks[i] = known != null && known.holds(area, services) ? known : AreaCheck.of(setting, area, services, turn);
        }
        return checks;
    }

    @Override
    public List<AlignmentFinding> findings() {
        var known = findings;
        if (known == null) {
            known = gather();
            findings = known;
        }
        return known;
    }

    private List<AlignmentFinding> gather() {
        var all = new ArrayList<AlignmentFinding>();
        var failures = new LinkedHashMap<FencedRule, Integer>();
        if (services.length > 0 || areas.length > 0) {
            for (var line : layout.lines()) {
                var found = line.area() ? areas[line.at()].found() : services[line.at()].found();
                all.addAll(found.findings());
                found.failed().forEach(rule -> failures.merge(rule, 1, Integer::sum));
            }
        }
        setting.leftOut().forEach(name -> all.add(AlignmentFinding.of(
                RULE_FAILED,
                Severity.WARNING,
                "The check “%s” did not come to an end and is left out, so what it would find is missing; the others go on."
                        .formatted(name),
                "")));
        failures.forEach((rule, times) -> all.add(AlignmentFinding.of(
                RULE_FAILED,
                Severity.WARNING,
                "The check “%s” failed %s, so what it would find there is missing; the log says why."
                        .formatted(rule.name(), times == 1 ? "once" : "%,d times".formatted(times)),
                "")));
        return Collections.unmodifiableList(all);
    }

    @Override
    public List<AlignmentFinding> findings(String id) {
        int service = services.length == 0 ? -1 : layout.service(id);
        int area = areas.length == 0 ? -1 : layout.area(id);
        return service >= 0
                ? services[service].found().findings()
                : area >= 0 ? areas[area].found().findings() : List.of();
    }

    @Override
    public List<ServiceAlignment> services() {
        return Arrays.stream(services).map(check -> check.service().alignment()).toList();
    }

    @Override
    public List<AreaAlignment> areas() {
        return Arrays.stream(areas).map(check -> check.area().alignment()).toList();
    }

    @Override
    public Optional<ServiceAlignment> service(String id) {
        int at = services.length == 0 ? -1 : layout.service(id);
        return at < 0 ? Optional.empty() : Optional.of(services[at].service().alignment());
    }

    @Override
    public Optional<AreaAlignment> area(String id) {
        int at = areas.length == 0 ? -1 : layout.area(id);
        return at < 0 ? Optional.empty() : Optional.of(areas[at].area().alignment());
    }
}
