package org.rightplace.people;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.StaffChange;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/**
 * The decision that causes a change: the placement of a service, or one cell of its operating model.
 *
 * @param service the id of the service, or empty for none
 * @param function the id of the function whose cell it is; empty if the placement is the cause
 */
public record Cause(String service, String function) {

    private static final String PARTING = " · ";
    private static final String PLACEMENT = "placement";

    /** Nothing that is known. */
    public static final Cause NONE = new Cause("", "");

    public Cause {
        function = service.isEmpty() ? "" : function;
    }

    /** What causes a change. */
    public static Cause of(StaffChange change) {
        return new Cause(change.service(), change.function());
    }

    /** Every decision of a workstream that may cause a change, by service: first its placement, then its cells. */
    public static List<Cause> of(Snapshot snapshot, String workstreamId) {
        var functions = snapshot.framework().map(Framework::functions).orElse(List.of());
        var causes = new ArrayList<Cause>();
        snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, workstreamId).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE)
                .sorted(NameOrder.by(Service::name, Service::id))
                .forEach(service -> {
                    causes.add(new Cause(service.id(), ""));
                    functions.stream().map(CommissioningFunction::id).forEach(id -> causes.add(new Cause(service.id(), id)));
                });
        return causes;
    }

    /**
     * The cause that is meant by words such as those of {@link #shown}; the name of a service alone means its placement.
     *
     * @throws org.rightplace.workspace.EditRefused if no service or function is called so
     */
    public static Cause read(Snapshot snapshot, String typed) {
        var names = Names.of(snapshot);
        var words = typed.strip();
        if (words.isEmpty()) {
            return NONE;
        }
        int dot = words.lastIndexOf(PARTING.strip());
        if (dot < 0 || names.meant(Names.Sort.SERVICE, words).size() == 1) {
            return new Cause(names.id(Names.Sort.SERVICE, words), "");
        }
        var function = words.substring(dot + 1).strip();
        return new Cause(
                names.id(Names.Sort.SERVICE, words.substring(0, dot)),
                function.isEmpty() || function.equalsIgnoreCase(PLACEMENT) ? "" : names.id(Names.Sort.FUNCTION, function));
    }

    /** The cause in words, such as "District nursing · placement"; empty for none. */
    public String shown(Snapshot snapshot) {
        if (service.isEmpty()) {
            return "";
        }
        var names = Names.of(snapshot);
        return names.name(Names.Sort.SERVICE, service) + PARTING
                + (function.isEmpty() ? PLACEMENT : names.name(Names.Sort.FUNCTION, function));
    }
}
