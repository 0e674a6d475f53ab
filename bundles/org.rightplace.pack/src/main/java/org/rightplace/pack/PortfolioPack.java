package org.rightplace.pack;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.contributed.IdentityCache;
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;

/**
 * A workstream's portfolio pack, ready to be written out.
 *
 * @param title its title
 * @param subtitle the system and the date
 * @param sections its sections that have something to say, in order
 * @param context what it was made from
 */
public record PortfolioPack(String title, String subtitle, List<Section> sections, PackContext context) {

    private static final System.Logger LOG = System.getLogger(PortfolioPack.class.getName());
    private static final IdentityCache<PackSection, Said> SAID = new IdentityCache<>();
    private static final Patience PATIENCE = Patience.untilItEnds(Duration.ofSeconds(30));

    /**
     * A section with its content.
     *
     * @param id its anchor
     * @param title its heading
     * @param blocks what it says
     */
    public record Section(String id, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    public PortfolioPack {
        sections = List.copyOf(sections);
    }

    /**
     * The pack that these sections make. One that fails, or takes longer than half a minute, says so in its place, and the
     * others stand.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static PortfolioPack of(PackContext context, List<PackSection> sections) {
        return of(context, sections, PATIENCE);
    }

    static PortfolioPack of(PackContext context, List<PackSection> sections, Patience patience) {
        var written = sections.stream()
                .map(section -> written(section, context, patience))
                .sorted(Comparator.comparingInt(Written::order).thenComparing(one -> one.section().id()))
                .map(Written::section)
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        var cover = context.workstream().cover();
        var title = cover == null || cover.title().isBlank()
                ? context.workstream().name() + ": portfolio pack"
                : cover.title();
        var system = context.snapshot().profile().map(profile -> profile.name() + " · ").orElse("");
        return new PortfolioPack(
                title, system + context.workstream().name() + " · " + Days.inFull(context.date()), written, context);
    }

    /**
     * A document that is one section of this pack, such as a report to those who commented.
     *
     * @param sectionId the section; a document without it has no content
     */
    public PortfolioPack only(String sectionId) {
        var some = sections.stream().filter(section -> section.id().equals(sectionId)).toList();
        var name = some.stream().map(Section::title).findFirst().orElse(title);
        return new PortfolioPack(context.workstream().name() + ": " + name.toLowerCase(java.util.Locale.UK), subtitle, some, context);
    }

    private record Written(int order, Section section) {}

    private static Written written(PackSection section, PackContext context, Patience patience) {
        var said = SAID.get(section, one -> new Said(one.getClass().getSimpleName()));
        return switch (patience.ask(section, () -> said.by(section, context))) {
            case Reply.Given<Written>(var written) -> written;
            case Reply.Failed<Written>(var reason) -> {
                LOG.log(System.Logger.Level.WARNING, "The pack section " + section.getClass().getName() + " failed.", reason);
                yield said.instead("failed");
            }
            case Reply.Unending<Written>(boolean asked) -> {
                if (asked) {
                    LOG.log(System.Logger.Level.WARNING, "The pack section {0} does not come to an end.", section.getClass().getName());
                }
                yield said.instead("does not come to an end");
            }
        };
    }

    /** What a section has said of itself by the time that something goes wrong; it may not be asked again. */
    private static final class Said {

        private volatile String id;
        private volatile String title;
        private volatile int order = Integer.MAX_VALUE;

        Said(String provisional) {
            id = provisional;
            title = provisional;
        }

        Written by(PackSection section, PackContext context) {
            id = Objects.requireNonNull(section.id(), "it has no id");
            title = Objects.requireNonNull(section.title(context), "it has no title");
            order = section.order();
            return new Written(order, new Section(id, title, section.content(context)));
        }

        /** A plugin that goes wrong says so in its place, whatever it was asked. */
        Written instead(String trouble) {
            return new Written(order, new Section(id, title, List.of(new Block.Notice(
                    "This section could not be written: the part of the program that provides it (" + id + ") " + trouble
                            + ". Take its plugin out or update it, and export the pack again."))));
        }
    }
}
