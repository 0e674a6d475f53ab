package org.rightplace.ui.neighbourhoods.internal;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Completion;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Roles;

/** Says once for all ratings on which day it was so, and which role says so. The day is also the one that is shown. */
final class RatingBar {

    private static final int ASSESSOR_WIDTH = 98;
    private static final String ASSESSOR = "assessor";

    private final Composite bar;
    private final DateTime date;
    private final Text assessor;
    private Runnable changed = () -> {};

    RatingBar(Composite parent, PartSite site) {
        var theme = site.theme();
        var look = new Look(theme);
        bar = look.plain(parent);
        bar.setLayoutData(new RowData());
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
        layout.spacing = Theme.STEP;
        layout.center = true;
        bar.setLayout(layout);
        look.text(bar, "As on", Type.BODY, Role.SECOND);
        date = new DateTime(bar, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        theme.style(date);
        date.setToolTipText("The day that is shown, and on which ratings are made");
        Look.name(date, "Day of the assessment");
        date.addListener(SWT.Selection, event -> changed.run());
        look.text(bar, "by", Type.BODY, Role.SECOND);
        assessor = new Text(bar, SWT.SINGLE | SWT.BORDER);
        theme.style(assessor);
        assessor.setLayoutData(new RowData(ASSESSOR_WIDTH, SWT.DEFAULT));
        assessor.setMessage("Assessor’s role");
        assessor.setToolTipText("The role that says so, for every rating made from now on");
        Look.name(assessor, "Assessor");
        assessor.setText(site.setting(ASSESSOR).orElseGet(site::role));
        new Completion(assessor, () -> Roles.in(site.snapshot()), false);
        assessor.addListener(SWT.Modify, event -> site.setSetting(ASSESSOR, assessor.getText()));
    }

    Composite control() {
        return bar;
    }

    /** Shows it, or leaves its room to what is below. */
    void show(boolean shown) {
        if (((RowData) bar.getLayoutData()).exclude == shown) {
            ((RowData) bar.getLayoutData()).exclude = !shown;
            bar.setVisible(shown);
            bar.requestLayout();
        }
    }

    /** Calls back when the user chooses another day. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    LocalDate day() {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
    }

    void setDay(LocalDate day) {
        date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        changed.run();
    }

    String assessor() {
        return assessor.getText().strip();
    }

    Text assessorField() {
        return assessor;
    }
}
