package org.example.canceralliance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rightplace.model.Service;
import org.rightplace.workspace.Edit;

/** The role that leads a service's pathway, kept with the service under this plugin's id. */
final class PathwayLead {

    private static final String LEAD = "pathwayLead";

    private PathwayLead() {}

    static String of(Service service) {
        return data(service).getOrDefault(LEAD, "").toString();
    }

    /** Sets the lead; the keystrokes of one field are undone together. */
    static Edit set(String serviceId, String lead) {
        return Edit.coalescing(AllianceCriteria.PLUGIN + serviceId, "Set pathway lead", snapshot -> snapshot
                .find(Service.class, serviceId)
                .map(service -> snapshot.with(with(service, lead.strip())))
                .orElse(snapshot));
    }

    private static Service with(Service service, String lead) {
        var data = new LinkedHashMap<String, Object>(data(service));
        if (lead.isEmpty()) {
            data.remove(LEAD);
        } else {
            data.put(LEAD, lead);
        }
        return service.withExtras(
                service.extras().withExtension(AllianceCriteria.PLUGIN, data.isEmpty() ? null : data));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Service service) {
        return service.extras().extensions().get(AllianceCriteria.PLUGIN) instanceof Map<?, ?> map
                ? (Map<String, Object>) map
                : Map.of();
    }
}
