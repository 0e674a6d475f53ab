package org.rightplace.pack;

import java.util.Comparator;
import java.util.List;
import org.rightplace.pack.spi.PackSection;

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

    /** The pack that these sections make. One that fails says so in its place, and the others stand. */
    public static PortfolioPack of(PackContext context, List<PackSection> sections) {
        var written = sections.stream()
                .map(section -> written(section, context))
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
                title, system + context.workstream().name() + " · " + Dates.written(context.date()), written, context);
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

    // A plugin that fails says so in its place, whatever it was asked: its name, its order or its content.
    private static Written written(PackSection section, PackContext context) {
        var id = section.getClass().getSimpleName();
        var title = id;
        int order = Integer.MAX_VALUE;
        try {
            id = section.id();
            title = section.title(context);
            order = section.order();
            return new Written(order, new Section(id, title, section.content(context)));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, "The pack section " + section.getClass().getName() + " failed.", e);
            return new Written(order, new Section(id, title, List.of(new Block.Notice(
                    "This section could not be written: the part of the program that provides it (" + id
                            + ") failed. Switch it off or update it, and export the pack again."))));
        }
    }
}
