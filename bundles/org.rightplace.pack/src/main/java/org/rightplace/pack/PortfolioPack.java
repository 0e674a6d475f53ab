package org.rightplace.pack;

import java.util.ArrayList;
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
        var written = new ArrayList<Section>();
        sections.stream()
                .sorted(Comparator.comparingInt(PackSection::order).thenComparing(PackSection::id))
                .map(section -> new Section(section.id(), section.title(), content(section, context)))
                .filter(section -> !section.blocks().isEmpty())
                .forEach(written::add);
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

    private static List<Block> content(PackSection section, PackContext context) {
        try {
            return section.content(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "The pack section " + section.id() + " failed.", e);
            return List.of(new Block.Notice("This section could not be written: the part of the program that provides it ("
                    + section.id() + ") failed. Switch it off or update it, and export the pack again."));
        }
    }
}
