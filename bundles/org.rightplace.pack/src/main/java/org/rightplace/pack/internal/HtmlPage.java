package org.rightplace.pack.internal;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rightplace.chart.Palette;
import org.rightplace.chart.SvgDocument;
import org.rightplace.pack.Block;
import org.rightplace.pack.PortfolioPack;

/** Writes a pack as one HTML page that needs nothing beside it: no script, no font, no picture from elsewhere. */
final class HtmlPage {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private final PortfolioPack pack;
    private final PageStyle style;
    private final Palette palette = Palette.print();
    // With more columns than these, a table needs smaller letters, and on paper the long side of the page.
    private static final int MANY = 6;

    private int figures;

    HtmlPage(PortfolioPack pack) {
        this.pack = pack;
        this.style = new PageStyle(pack.context().framework().levels(), palette);
    }

    @Override
    public String toString() {
        figures = 0;
        var page = html(
                        head(
                                meta().withCharset("UTF-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("generator").withContent("Rightplace"),
                                title(pack.title()),
                                style(rawHtml(style.css()))),
                        body(
                                a("Skip to the pack").withHref("#pack").withClass("skip"),
                                header(h1(pack.title()), p(pack.subtitle()).withClass("subtitle")),
                                nav(h2("Contents"), ol(each(pack.sections(), this::entry))).attr("aria-label", "Contents"),
                                main(each(pack.sections(), this::section)).withId("pack"),
                                footer(p("Made with Rightplace from the workspace as it stood on the date above."))))
                .withLang("en-GB");
        // HTML has no way to write a control character, even escaped; readers see that there was one.
        return "<!DOCTYPE html>\n" + CONTROL.matcher(page.render()).replaceAll("\uFFFD") + "\n";
    }

    private DomContent entry(PortfolioPack.Section section) {
        return li(a(section.title()).withHref("#" + section.id()));
    }

    private DomContent section(PortfolioPack.Section section) {
        return j2html.TagCreator.section(h2(section.title()), each(section.blocks(), this::block)).withId(section.id());
    }

    private DomContent block(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                heading.anchor().isEmpty() ? h3(heading.text()) : h3(heading.text()).withId(heading.anchor());
            case Block.Paragraph paragraph -> p(paragraph.text());
            case Block.Notice notice -> p(notice.text()).withClass("notice");
            case Block.Bullets bullets -> ul(each(bullets.items(), item -> li(item)));
            case Block.Fields fields -> dl(each(fields.rows(), this::field));
            case Block.Table table -> table(table);
            case Block.Figure picture -> figure(picture);
        };
    }

    private DomContent field(Block.Field field) {
        return div(dt(field.label()), each(field.content(), line -> dd(line)));
    }

    private DomContent table(Block.Table table) {
        return div(j2html.TagCreator.table(
                        caption(table.caption()),
                        thead(tr(each(table.columns(), column -> th(column).attr("scope", "col")))),
                        tbody(each(table.rows(), this::row))))
                .withClass(table.columns().size() > MANY ? "wide many" : "wide");
    }

    private DomContent row(List<Block.Cell> cells) {
        return tr(each(IntStream.range(0, cells.size()).boxed().toList(), i -> i == 0
                ? th(cell(cells.get(i))).attr("scope", "row")
                : td(cell(cells.get(i)))));
    }

    private DomContent cell(Block.Cell cell) {
        DomContent words =
                cell.link().isEmpty() ? span(cell.text()) : a(cell.text()).withHref("#" + cell.link());
        return style.levelClass(cell.level()).<DomContent>map(name -> span(words).withClass("level " + name)).orElse(words);
    }

    private DomContent figure(Block.Figure picture) {
        figures++;
        var size = picture.chart().preferredSize();
        var svg = SvgDocument.inline(picture.chart(), size, palette, "figure-" + figures);
        // Drawn any smaller, its lettering could hardly be read.
        return j2html.TagCreator.figure(rawHtml(svg), figcaption(picture.caption()))
                .withStyle("max-width:%dpx".formatted((long) Math.ceil(size.width())));
    }
}
