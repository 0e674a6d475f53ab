package org.rightplace.ui.decision.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The open decision tool of one service. */
final class DecisionPart implements Part {

    private static final int SIDE_WIDTH = 340;
    private static final int WIDE_ENOUGH = 980;

    private final PartSite site;
    private final String serviceId;
    private final Comparisons comparisons;
    private final Runnable onComparison = this::showResult;
    private final Composite root;
    private final DecisionHeader header;
    private final StackLayout pages = new StackLayout();
    private final Composite body;
    private final QuestionsPane questions;
    private Optional<PlacementPane> placement = Optional.empty();
    private Optional<ResultPane> result = Optional.empty();

    DecisionPart(Composite parent, PartSite site, String serviceId, Comparisons comparisons) {
        this.site = site;
        this.serviceId = serviceId;
        this.comparisons = comparisons;
        var look = new Look(site.theme());
        root = look.plain(parent);
        parent.setLayout(new FillLayout());
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 0;
        root.setLayout(layout);
        header = new DecisionHeader(root, site, this::showPage, this::nextUnanswered);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        body = look.plain(root);
        body.setLayout(pages);
        body.setLayoutData(Look.filled());
        questions = new QuestionsPane(body, site);
        pages.topControl = questions.control();
        root.addListener(SWT.Resize, event -> showResult());
        site.onChange(this::changed);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, this::show));
        comparisons.listen(onComparison);
        show();
    }

    @Override
    public void setFocus() {
        if (pages.topControl == questions.control()) {
            questions.focus();
        } else {
            placement.ifPresent(PlacementPane::focus);
        }
        site.select(List.of(new EntityRef(Service.class, serviceId)));
    }

    // A placement is on the second page, the answers on the first.
    @Override
    public void reveal(EntityRef entity) {
        var page = entity.type() == Placement.class ? DecisionHeader.Page.PLACEMENT : DecisionHeader.Page.QUESTIONS;
        if (entity.type() == Placement.class || entity.type() == Assessment.class) {
            header.choose(page);
            showPage(page);
        }
    }

    @Override
    public void close() {
        comparisons.forget(onComparison);
    }

    private void show() {
        Asked.now(site, serviceId).ifPresentOrElse(
                asked -> {
                    header.show(asked);
                    questions.show(asked);
                    placement.ifPresent(PlacementPane::show);
                    showResult();
                },
                header::showNothing);
    }

    private void changed(Change change) {
        if (change.touches(Framework.class) || touches(change, Service.class, serviceId) || change.touches(Workstream.class)) {
            show();
        } else if (touches(change, Assessment.class, serviceId)) {
            Asked.now(site, serviceId).ifPresent(asked -> {
                questions.show(asked, differing(answers(change.before()), answers(change.after())));
                header.show(asked);
                placement.ifPresent(PlacementPane::show);
                showResult();
            });
        } else if (touches(change, Placement.class, serviceId)) {
            Asked.now(site, serviceId).ifPresent(header::show);
            placement.ifPresent(PlacementPane::show);
            showResult();
        } else if (change.touches(Assessment.class)
                && change.touched(Assessment.class).anyMatch(comparisons.with(serviceId)::contains)) {
            showResult();
        }
    }

    private static boolean touches(Change change, Class<? extends Entity> type, String id) {
        return change.touched().contains(new EntityRef(type, id));
    }

    private Map<String, Answer> answers(Snapshot snapshot) {
        return snapshot.find(Assessment.class, serviceId).map(Assessment::answers).orElse(Map.of());
    }

    private static Set<String> differing(Map<String, Answer> before, Map<String, Answer> after) {
        var ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return ids;
    }

    // The spider stands beside the questions where there is room and no view shows it already.
    private void showResult() {
        boolean visible = root.getClientArea().width >= WIDE_ENOUGH && !comparisons.spiderShown();
        if (visible && result.isEmpty()) {
            result = Optional.of(newResult());
        }
        header.showTotal(!visible);
        result.ifPresent(pane -> {
            if (pane.control().getVisible() != visible) {
                Look.show(pane.control(), visible);
                root.layout();
            }
            if (visible) {
                Asked.now(site, serviceId).ifPresent(pane::show);
            }
        });
    }

    private ResultPane newResult() {
        var pane = new ResultPane(root, site, comparisons);
        var side = new GridData(SWT.FILL, SWT.FILL, false, true);
        side.widthHint = SIDE_WIDTH;
        pane.control().setLayoutData(side);
        root.layout();
        return pane;
    }

    private void showPage(DecisionHeader.Page page) {
        pages.topControl = switch (page) {
            case QUESTIONS -> questions.control();
            case PLACEMENT -> openPlacement().control();
        };
        body.layout();
        setFocus();
    }

    // Made when it is first asked for: the questions should not have to wait for it.
    private PlacementPane openPlacement() {
        if (placement.isEmpty()) {
            placement = Optional.of(new PlacementPane(body, site, serviceId, true));
            placement.get().show();
        }
        return placement.get();
    }

    private void nextUnanswered() {
        if (pages.topControl != questions.control()) {
            header.choose(DecisionHeader.Page.QUESTIONS);
            showPage(DecisionHeader.Page.QUESTIONS);
        }
        questions.focusUnanswered();
    }
}
