package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** The open spider view. It keeps showing the last service selected while something else is selected. */
final class SpiderPart implements Part {

    private final PartSite site;
    private final Comparisons comparisons;
    private final Runnable onComparison = this::show;
    private final TextBlock name;
    private final Composite root;
    private final StackLayout pages = new StackLayout();
    private final ResultPane result;
    private final Composite empty;
    private Optional<String> serviceId = Optional.empty();

    SpiderPart(Composite parent, PartSite site, Comparisons comparisons) {
        this.site = site;
        this.comparisons = comparisons;
        var look = new Look(site.theme());
        var whole = look.stack(parent, 0);
        parent.setLayout(new FillLayout());
        // The answers may be another service's than those in front, so the spider says whose it is.
        name = look.text(whole, "", Type.TITLE, Role.INK);
        var top = Look.wide();
        top.horizontalIndent = Theme.PANE;
        top.verticalIndent = Theme.PANE;
        name.setLayoutData(top);
        root = look.plain(whole);
        root.setLayoutData(Look.filled());
        root.setLayout(pages);
        result = new ResultPane(root, site, comparisons);
        empty = look.stack(root, Theme.STEP);
        ((GridLayout) empty.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) empty.getLayout()).marginHeight = Theme.PANE;
        TextBlock words = look.text(
                empty,
                "Select a service to see its spider: near the centre means close to home, near the rim at scale.",
                Type.BODY,
                Role.SECOND);
        words.setLayoutData(Look.wide());
        site.onSelection(this::follow);
        site.onChange(this::changed);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, this::show));
        comparisons.listen(onComparison);
        comparisons.spiderOpened();
        follow(site.selection());
        show();
    }

    @Override
    public void setFocus() {
        result.focus();
    }

    @Override
    public void reveal(EntityRef entity) {
        follow(List.of(entity));
    }

    @Override
    public void close() {
        comparisons.forget(onComparison);
        comparisons.spiderClosed();
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().flatMap(this::service).findFirst().ifPresent(id -> {
            if (!serviceId.equals(Optional.of(id))) {
                serviceId = Optional.of(id);
                show();
            }
        });
    }

    // A service's answers and placement have the id of the service.
    private Stream<String> service(EntityRef ref) {
        boolean belongs = ref.type() == Service.class || ref.type() == Assessment.class || ref.type() == Placement.class;
        return belongs
                ? site.snapshot().find(Service.class, ref.id())
                        .filter(service -> service.kind() == ServiceKind.SERVICE)
                        .map(Service::id)
                        .stream()
                : Stream.empty();
    }

    private void changed(Change change) {
        if (change.touches(Framework.class) || change.touched().stream().anyMatch(this::concerns)) {
            show();
        }
    }

    private boolean concerns(EntityRef ref) {
        return serviceId.filter(id -> id.equals(ref.id()) || comparisons.with(id).contains(ref.id())).isPresent();
    }

    private void show() {
        var asked = serviceId.flatMap(id -> Asked.now(site, id));
        asked.ifPresent(result::show);
        Look.say(name, asked.map(one -> one.service().name()).orElse(""));
        Look.show(name, asked.isPresent());
        name.getParent().layout();
        var page = asked.isPresent() ? result.control() : empty;
        if (pages.topControl != page) {
            pages.topControl = page;
            root.layout();
        }
    }
}
