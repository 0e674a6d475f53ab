package org.rightplace.workspace.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Entity;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Finds what names something that is not there any more. All that lost the same thing are one finding with one remedy. */
@Component(service = Validator.class)
public final class ReferenceFindings implements Validator {

    @Override
    public String id() {
        return "references";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (var reference : References.TABLE) {
            reference.wording().ifPresent(wording -> lost(reference, wording, snapshot, findings));
        }
        findings.addAll(Strays.in(snapshot));
        return findings;
    }

    private static <E extends Entity> void lost(
            Reference<E> reference, Wording wording, Snapshot snapshot, List<Finding> findings) {
        for (var group : reference.lost(snapshot)) {
            var entities = new ArrayList<>(group);
            entities.sort(NameOrder.by(entity -> Elements.name(entity, snapshot), Entity::id));
            findings.add(finding(reference, wording, entities, snapshot));
        }
    }

    private static <E extends Entity> Finding finding(
            Reference<E> reference, Wording wording, List<E> entities, Snapshot snapshot) {
        var one = entities.size() == 1;
        var name = Elements.name(entities.getFirst(), snapshot);
        var said = (one ? wording.one().formatted(name) : wording.several().formatted(entities.size()))
                + " that is no longer there.";
        var remedy = reference.remedy() == Remedy.REMOVE
                ? one ? "Remove " + quoted(name) : "Remove all %,d".formatted(entities.size())
                : one ? "Take it out of " + quoted(name) : "Take it out of all %,d".formatted(entities.size());
        return new Finding(
                wording.rule(),
                wording.severity(),
                wording.advice().isEmpty() ? said : said + " " + wording.advice(),
                entities.stream().map(EntityRef::to).toList(),
                Optional.of(Edit.of(remedy, before -> mended(reference, entities, before))));
    }

    private static <E extends Entity> Snapshot mended(Reference<E> reference, List<E> entities, Snapshot before) {
        var now = entities.stream().flatMap(entity -> before.find(reference.from(), entity.id()).stream()).toList();
        return reference.remedy() == Remedy.REMOVE
                ? References.without(before, now)
                : before.withAll(now.stream()
                        .map(entity -> reference.without(entity, target -> !target.in(before), before))
                        .toList());
    }

    private static String quoted(String name) {
        return name.startsWith("“") ? name : "“" + name + "”";
    }
}
