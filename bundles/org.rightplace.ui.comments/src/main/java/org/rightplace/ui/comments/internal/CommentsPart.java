package org.rightplace.ui.comments.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Comment;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.comments.CommentEdits;
import org.rightplace.workspace.comments.CommentFilter.State;
import org.rightplace.workspace.comments.CommentLog;
import org.rightplace.workspace.comments.LogLine;

/** The log of comments: what were we told, and what did we do about it? */
final class CommentsPart implements Part {

    private static final int[] SHARES = {52, 48};
    private static final int LEAST_LOG = 100;
    private static final int REST_MILLIS = 200;

    private final PartSite site;
    private final String workstream;
    private final TitleBar bar;
    private final CommentFiles files;
    private final FilterBar filter;
    private final ImportNotice notice;
    private final LogTable table;
    private final SashForm sash;
    private final Composite below;
    private final StackLayout stack = new StackLayout();
    private final CommentDetail detail;
    private final ScrolledComposite start;
    private final TextBlock hint;
    private final NewComment fresh;
    private final Runnable later = this::later;
    private int[] weights;
    private int count;

    /** @param workstream the id of the workstream, or empty for the whole system */
    CommentsPart(Composite parent, PartSite site, String workstream) {
        this.site = site;
        this.workstream = workstream;
        this.files = new CommentFiles(site, workstream);
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        var pane = look.stack(parent, 0);
        bar = bar(pane);
        var root = look.stack(pane, Theme.STEP * 2);
        root.setLayoutData(Look.filled());
        ((GridLayout) root.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) root.getLayout()).marginBottom = Theme.STEP * 2;
        filter = new FilterBar(root, site.theme(), workstream, this::show);
        notice = new ImportNotice(root, site.theme());
        sash = new SashForm(root, SWT.VERTICAL);
        sash.setLayoutData(Look.filled());
        sash.setBackground(site.theme().color(Role.LINE));
        sash.setSashWidth(1);
        table = new LogTable(sash, site.theme());
        below = look.plain(sash);
        below.setLayout(stack);
        detail = new CommentDetail(below, site);
        start = Scrolling.pane(below, site.theme());
        var form = look.stack(start, Theme.STEP * 2);
        ((GridLayout) form.getLayout()).marginHeight = Theme.PANE;
        hint = look.text(form, Type.BODY, Role.SECOND);
        hint.setLayoutData(Look.wide());
        fresh = new NewComment(form, site, () -> NewComment.blank(scope()), this::added);
        fresh.control().setLayoutData(Look.wide());
        start.setContent(form);
        sash.setWeights(SHARES);
        weights = sash.getWeights();
        sash.addListener(SWT.Resize, event -> divide());
        table.control().addListener(SWT.Selection, event -> selected());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && !table.selected().isEmpty()) {
                remove();
            } else if (event.keyCode == SWT.INSERT) {
                startNew();
            }
        });
        table.control().addListener(SWT.DefaultSelection, event -> detail.response().focus());
        // Whoever comes back to the log, or into the comment below it, is at that comment and no longer at what was selected meanwhile.
        pane.addListener(SWT.Activate, event -> {
            if (!table.selected().isEmpty()) {
                selected();
            }
        });
        site.onChange(change -> changed());
        show();
    }

    private TitleBar bar(Composite pane) {
        var made = new TitleBar(pane, site.theme(), "Comments");
        made.control().setLayoutData(Look.wide());
        made.add("Add comment", "Write a comment (Insert)", this::startNew);
        if (!workstream.isEmpty()) {
            made.add("Import…", "Bring in comments from a spreadsheet saved as CSV", () -> files.choose(pane.getShell())
                    .ifPresent(this::bringIn));
        }
        made.add("Export…", "Write the comments that are shown as CSV, which spreadsheets open", () -> files
                .name(pane.getShell())
                .ifPresent(this::writeOut));
        if (!workstream.isEmpty()) {
            made.add("You said, we did…", "Write a page to send to those who commented", () ->
                    new YouSaidReport(site, workstream).save(pane.getShell()));
        }
        return made;
    }

    // What is typed must not wait for thousands of lines: the log follows once the keys rest.
    private void changed() {
        if (site.snapshot().count(Comment.class) != count) {
            show();
        } else {
            showDetail();
            below.getDisplay().timerExec(REST_MILLIS, later);
        }
    }

    private void later() {
        if (!below.isDisposed()) {
            show();
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        if (entity.type() == Comment.class) {
            if (!table.select(entity.id())) {
                filter.clear();
                show();
                table.select(entity.id());
            }
            showDetail();
        }
    }

    LogTable table() {
        return table;
    }

    FilterBar filter() {
        return filter;
    }

    CommentDetail detail() {
        return detail;
    }

    NewComment fresh() {
        return fresh;
    }

    ImportNotice notice() {
        return notice;
    }

    /** Brings in the comments of a file. */
    void bringIn(Path file) {
        files.bringIn(file, notice);
    }

    /** Writes the comments that are shown into a file. */
    void writeOut(Path file) {
        files.writeOut(file, table.lines().stream().map(LogLine::comment).toList());
    }

    void startNew() {
        table.control().deselectAll();
        showDetail();
        fresh.focus();
    }

    // The fields it was written in give way to those of the comment, and the keyboard would fall into what was said.
    private void added(Comment comment) {
        reveal(EntityRef.to(comment));
        table.control().setFocus();
        selected();
        site.say("Comment added. Enter goes to the response to it.");
    }

    private void remove() {
        site.apply(CommentEdits.remove(table.selected().stream().map(LogLine::comment).toList()));
    }

    private void selected() {
        showDetail();
        // What a comment is about is what one wants to see beside it.
        site.select(table.selected().stream()
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.comment().about()).flatMap(about -> Subjects.ref(about).stream()),
                        Stream.of(EntityRef.to(line.comment()))))
                .filter(ref -> site.snapshot().find(ref).isPresent())
                .toList());
    }

    private String scope() {
        return workstream.isEmpty() ? filter.filter().workstream() : workstream;
    }

    void show() {
        count = site.snapshot().count(Comment.class);
        var log = CommentLog.of(site.snapshot());
        var own = workstream.isEmpty()
                ? log.lines()
                : log.lines().stream().filter(line -> line.comment().workstream().equals(workstream)).toList();
        filter.offer(own, site.snapshot());
        var wanted = filter.filter();
        var next = own.stream().filter(wanted).toList();
        if (!next.equals(table.lines())) {
            table.show(next);
        }
        long open = own.stream().filter(line -> line.comment().disposal() == null).count();
        bar.setSubtitle(own.isEmpty()
                ? "What were we told, and what did we do?"
                : "What were we told, and what did we do? · %,d of %,d shown, %,d open"
                        .formatted(next.size(), own.size(), open));
        Look.say(hint, own.isEmpty() ? empty() : "Select a comment to answer it, or write a new one.");
        showDetail();
    }

    private String empty() {
        var name = site.snapshot().find(Workstream.class, workstream).map(Workstream::name).orElse("this system");
        return "Nobody has commented on " + name + " yet. Write the first comment here, import a spreadsheet of them, or"
                + " select anything and comment on it in the inspector.";
    }

    private void showDetail() {
        var comment = table.first().flatMap(line -> site.snapshot().find(Comment.class, line.comment().id()));
        comment.ifPresent(one -> detail.show(one, site.snapshot()));
        var top = comment.isPresent() ? detail.control() : start;
        if (stack.topControl != top) {
            stack.topControl = top;
            divide();
            below.layout(true, true);
        }
        Scrolling.fit(start);
    }

    // What it takes to write a comment is known, and the log has the rest. Who has moved the line between them knows better.
    private void divide() {
        int height = sash.getClientArea().height - sash.getSashWidth();
        if (height <= 0 || !Arrays.equals(weights, sash.getWeights())) {
            return;
        }
        if (stack.topControl == start) {
            int form = start.getContent().computeSize(sash.getClientArea().width, SWT.DEFAULT).y;
            int log = Math.max(height - form, Math.min(LEAST_LOG, height * SHARES[0] / 100));
            sash.setWeights(log, height - log);
        } else {
            sash.setWeights(SHARES);
        }
        weights = sash.getWeights();
    }

    void open(State state) {
        filter.state(state);
        show();
    }
}
