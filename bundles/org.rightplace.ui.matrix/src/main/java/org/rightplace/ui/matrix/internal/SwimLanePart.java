package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.alignment.Handoff;
import org.rightplace.alignment.picture.ServiceSwimLane;
import org.rightplace.chart.Region;
import org.rightplace.model.Framework;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;

/** The open swim-lane. It keeps showing the last service selected while something else is selected. */
final class SwimLanePart implements Part {

    private static final int WORDS_WIDTH = 250;
    private static final int LEAST = Theme.ROW * 4 / 3;

    private final PartSite site;
    private final OpenMatrices matrices;
    private final MatrixFacts facts;
    private final Composite root;
    private final StackLayout pages = new StackLayout();
    private final Composite shown;
    private final Composite nothing;
    private final ChartCanvas canvas;
    private final TextBlock figure;
    private final ScrolledComposite scrolled;
    private final TextBlock words;
    private Optional<String> serviceId = Optional.empty();

    SwimLanePart(Composite parent, PartSite site, OpenMatrices matrices) {
        this.site = site;
        this.matrices = matrices;
        this.facts = new MatrixFacts(site.snapshot());
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        root = look.plain(parent);
        root.setLayout(pages);
        shown = look.row(root, 2);
        ((GridLayout) shown.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) shown.getLayout()).marginHeight = Theme.STEP;
        canvas = new ChartCanvas(shown, site.theme());
        canvas.setLayoutData(Look.filled());
        canvas.onChoose(this::choose);
        var side = look.stack(shown, Theme.STEP);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = WORDS_WIDTH;
        side.setLayoutData(room);
        figure = look.text(side, Type.TITLE, Role.INK);
        figure.setLayoutData(Look.wide());
        scrolled = Scrolling.pane(side, site.theme());
        var rest = Look.filled();
        // In a pane that is nearly closed the toolkit complains of a scroll bar without length.
        rest.minimumHeight = LEAST;
        scrolled.setLayoutData(rest);
        words = look.text(scrolled, "", Type.SECONDARY, Role.SECOND);
        scrolled.setContent(words);
        var pictures = new Pictures(site, root.getShell());
        var links = look.row(side, 2);
        look.link(links, "Copy picture", () -> pictures.copy(canvas.chart()));
        look.link(links, "Save picture…", () -> pictures.save(canvas.chart()));
        nothing = look.stack(root, Theme.STEP);
        ((GridLayout) nothing.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) nothing.getLayout()).marginHeight = Theme.PANE;
        look.text(nothing, "Select a service to see through whose hands its work goes, function by function.",
                Type.BODY, Role.SECOND).setLayoutData(Look.wide());
        site.onSelection(this::follow);
        site.onChange(this::changed);
        follow(site.selection());
        show();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        follow(List.of(entity));
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().flatMap(this::service).findFirst().ifPresent(id -> {
            if (!serviceId.equals(Optional.of(id))) {
                serviceId = Optional.of(id);
                show();
            }
        });
    }

    // An operating model and a placement have the id of their service.
    private Stream<String> service(EntityRef ref) {
        boolean belongs =
                ref.type() == Service.class || ref.type() == OperatingModel.class || ref.type() == Placement.class;
        return belongs ? found(ref.id()).map(Service::id).stream() : Stream.empty();
    }

    private Optional<Service> found(String id) {
        return site.snapshot().find(Service.class, id).filter(service -> service.kind() == ServiceKind.SERVICE);
    }

    private void changed(Change change) {
        boolean around = change.touches(Framework.class) || change.touches(Place.class) || change.touches(Organisation.class);
        if (around || change.touched().stream().anyMatch(ref -> serviceId.equals(Optional.of(ref.id())))) {
            show();
        }
    }

    private void show() {
        facts.update(site.snapshot());
        var service = serviceId.flatMap(this::found);
        var chart = service.flatMap(one -> ServiceSwimLane.of(site.snapshot(), one));
        site.setTitle(service.map(one -> "Swim-lane · " + one.name()).orElse("Swim-lane"));
        chart.ifPresent(lane -> {
            canvas.setChart(lane);
            tell(service.orElseThrow());
        });
        var page = chart.isPresent() ? shown : nothing;
        if (pages.topControl != page) {
            pages.topControl = page;
            root.layout();
        }
    }

    private void tell(Service service) {
        var alignment = facts.alignment(service.id());
        var handoffs = alignment.handoffs();
        figure.setForeground(site.theme().color(handoffs.isEmpty() ? Role.INK : Role.WARNING));
        Look.say(figure, handoffs.isEmpty()
                ? facts.touched(service.id()) ? "No handoffs" : "Nobody yet"
                : CellWording.counted(handoffs.size(), "handoff", "handoffs"));
        var told = handoffs.isEmpty()
                ? sameHands(service.id())
                : IntStream.range(0, handoffs.size())
                        .mapToObj(i -> (i + 1) + "  " + handoff(service.id(), handoffs.get(i)))
                        .collect(Collectors.joining("\n"));
        Look.say(words, told);
        words.setToolTipText(Literally.shown(told));
        scrolled.getParent().layout();
        Scrolling.fit(scrolled);
    }

    private String sameHands(String service) {
        long open = IntStream.range(0, facts.functions().size())
                .filter(function -> facts.content(service, function).holders().isEmpty())
                .count();
        if (open == 0) {
            return "The work stays in the same hands from beginning to end.";
        }
        return facts.touched(service)
                ? CellWording.counted(open, "function is", "functions are") + " in nobody's hands yet."
                : "Say in the matrix who does what.";
    }

    private String handoff(String service, Handoff handoff) {
        return facts.functionName(handoff.to()) + ": " + holders(service, handoff.from()) + " to "
                + holders(service, handoff.to());
    }

    private String holders(String service, String function) {
        return facts.words().names(CellContent.in(site.snapshot(), new CellRef(service, function)).holders());
    }

    /** Goes to the cell of a step in the matrix. */
    private void choose(Region region) {
        serviceId.flatMap(this::found).ifPresent(service -> {
            site.open(MatrixEditor.ID, new EntityRef(Workstream.class, service.workstream()));
            matrices.find(service.workstream()).ifPresent(part -> part.reveal(service.id(), region.id()));
        });
    }

    ChartCanvas canvas() {
        return canvas;
    }

    /** What stands beside the picture. */
    String words() {
        return figure.getText() + "\n" + words.getText();
    }
}
