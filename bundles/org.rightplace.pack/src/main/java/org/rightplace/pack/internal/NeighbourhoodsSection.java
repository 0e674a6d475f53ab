package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.characteristics.Asked;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.Neighbourhoods;
import org.rightplace.workspace.places.Populations;

/** Which services of the workstream ask what of which neighbourhoods that are not ready for it. */
@Component
public final class NeighbourhoodsSection implements PackSection {

    /** More than a committee reads; the rest is counted. */
    private static final int MOST = 60;

    @Override
    public String id() {
        return "neighbourhoods";
    }

    @Override
    public String title() {
        return "What is asked of neighbourhoods";
    }

    @Override
    public String title(PackContext context) {
        return "What is asked of " + Called.by(context.snapshot()).several();
    }

    @Override
    public int order() {
        return 575;
    }

    @Override
    public List<Block> content(PackContext context) {
        var level = Neighbourhoods.level(context.snapshot());
        var words = Called.by(context.snapshot());
        var placed = context.services().stream()
                .filter(service -> level.isPresent() && placedAt(context, service, level.get().id()))
                .toList();
        if (placed.isEmpty() || context.snapshot().count(Rating.class) == 0) {
            return List.of();
        }
        Set<String> ours = placed.stream().map(Service::id).collect(Collectors.toSet());
        var asked = Asked.of(context.snapshot()).stream()
                .filter(one -> one.services().stream().anyMatch(service -> ours.contains(service.id())))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(summary(context, placed, asked, words)));
        blocks.add(services(context, placed, asked, words));
        if (!asked.isEmpty()) {
            blocks.add(lacking(context, asked, words));
            blocks.add(neighbourhoods(context, asked, ours, words));
            if (asked.size() > MOST) {
                blocks.add(new Block.Paragraph("And %,d %s that lack less.".formatted(asked.size() - MOST, words.several())));
            }
        }
        return blocks;
    }

    private static boolean placedAt(PackContext context, Service service, String level) {
        return context.placement(service)
                .filter(placement -> placement.shares().stream().anyMatch(share -> share.level().equals(level)))
                .isPresent();
    }

    private static String summary(PackContext context, List<Service> placed, List<Asked> asked, Called words) {
        int all = Neighbourhoods.of(context.snapshot()).size();
        var carried = counted(placed.size(), "service is", "services are")
                + " to be commissioned with " + words.several() + ", wholly or in part. ";
        if (asked.isEmpty()) {
            return carried + "Every " + words.one() + " that was rated has come far enough with the core characteristics.";
        }
        var populations = Populations.of(context.snapshot());
        long people = asked.stream().mapToLong(one -> populations.ofPlace(one.neighbourhood().id())).sum();
        return carried + "%s of %,d, with %,d people, %s not established on every core characteristic.".formatted(
                counted(asked.size(), words.one(), words.several()), all, people, asked.size() == 1 ? "is" : "are");
    }

    private static Block.Table services(PackContext context, List<Service> placed, List<Asked> asked, Called words) {
        var counts = new LinkedHashMap<String, Integer>();
        asked.forEach(one -> one.services().forEach(service -> counts.merge(service.id(), 1, Integer::sum)));
        return new Block.Table(
                "What " + context.workstream().name() + " places with " + words.several(),
                List.of("Service", words.heading() + " that are not ready"),
                placed.stream()
                        .map(service -> List.of(
                                new Block.Cell(service.name(), "", PackContext.anchor(service)),
                                Block.Cell.of(Integer.toString(counts.getOrDefault(service.id(), 0)))))
                        .toList());
    }

    private static Block.Table lacking(PackContext context, List<Asked> asked, Called words) {
        var populations = Populations.of(context.snapshot());
        Map<Characteristic, List<Place>> places = new LinkedHashMap<>();
        context.framework().characteristics().forEach(each -> places.put(each, new ArrayList<>()));
        asked.forEach(one -> one.lacking()
                .forEach(each -> places.computeIfAbsent(each, none -> new ArrayList<>()).add(one.neighbourhood())));
        places.values().removeIf(List::isEmpty);
        return new Block.Table(
                "What has to come first: core characteristics that are not yet established",
                List.of("Characteristic", words.heading(), "People"),
                places.entrySet().stream()
                        .map(entry -> List.of(
                                Block.Cell.of(entry.getKey().name()),
                                Block.Cell.of(Integer.toString(entry.getValue().size())),
                                Block.Cell.of(Counts.of(entry.getValue().stream()
                                        .mapToLong(place -> populations.ofPlace(place.id()))
                                        .sum()))))
                        .toList());
    }

    private static Block.Table neighbourhoods(PackContext context, List<Asked> asked, Set<String> ours, Called words) {
        var populations = Populations.of(context.snapshot());
        return new Block.Table(
                "The " + words.several() + ", those that lack most first",
                List.of(words.name(), "People", "Services", "Lacks"),
                asked.stream()
                        .limit(MOST)
                        .map(one -> List.of(
                                Block.Cell.of(one.neighbourhood().name()),
                                Block.Cell.of(Counts.of(populations.ofPlace(one.neighbourhood().id()))),
                                Block.Cell.of(Long.toString(here(one, ours))),
                                Block.Cell.of(one.lacking().stream()
                                        .map(Characteristic::name)
                                        .collect(Collectors.joining("; ")))))
                        .toList());
    }

    private static long here(Asked asked, Set<String> ours) {
        return asked.services().stream().filter(service -> ours.contains(service.id())).count();
    }

    private static String counted(long count, String one, String several) {
        return "%,d %s".formatted(count, count == 1 ? one : several);
    }
}
