package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.PTag;
import java.util.Arrays;

/** What every page has. */
final class Layout {

    static final String TOKEN = "t";

    private Layout() {}

    static String page(String name, String workshop, DomContent... content) {
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("UTF-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("robots").withContent("noindex"),
                                        title(name + " – " + workshop),
                                        link().withRel("stylesheet").withHref("/style.css"),
                                        link().withRel("icon").withHref("/icon.svg").withType("image/svg+xml"),
                                        script().withSrc("/page.js").attr("defer")),
                                body(
                                        a("Skip to the content").withHref("#content").withClass("skip"),
                                        header(p(workshop)),
                                        main(each(Arrays.asList(content), one -> one)).withId("content")))
                        .withLang("en-GB")
                        .render();
    }

    /** A form that only a page of ours can have made. */
    static FormTag form(Visit visit, String path) {
        return j2html.TagCreator.form()
                .withMethod("post")
                .withAction(path)
                .with(hidden(TOKEN, visit.formToken()));
    }

    static DomContent hidden(String name, String value) {
        return input().withType("hidden").withName(name).withValue(value);
    }

    static PTag note(String text) {
        return p(text).withClass("note");
    }
}
