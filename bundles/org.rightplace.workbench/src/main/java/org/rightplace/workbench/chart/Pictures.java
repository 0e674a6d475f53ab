package org.rightplace.workbench.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Png;
import org.rightplace.chart.SvgDocument;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.WholeFile;
import org.rightplace.workspace.WorkspaceException;

/**
 * Takes a chart out of the window: onto the clipboard, or into a file. Pictures are always dark on light.
 *
 * @param site the part that shows the chart
 * @param shell its window
 */
public record Pictures(PartSite site, Shell shell) {

    private static final double SHARP = 2;

    /** Puts a picture of the chart on the clipboard. */
    public void copy(Chart chart) {
        site.run("Drawing " + chart.title(), progress -> new ImageData(new ByteArrayInputStream(png(chart))), image -> {
            var clipboard = new Clipboard(shell.getDisplay());
            try {
                clipboard.setContents(new Object[] {image}, new Transfer[] {ImageTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
            site.say("The picture is on the clipboard.");
        });
    }

    /** Asks for a file and saves the chart in it, as SVG or PNG. */
    public void save(Chart chart) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save the picture");
        dialog.setFilterNames(new String[] {"SVG, for documents and print (*.svg)", "PNG, for slides and mail (*.png)"});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        var offered = fileName(chart.title()) + ".svg";
        dialog.setFileName(offered);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            var file = Path.of(chosen(chosen, offered, dialog.getFilterIndex() == 1 ? ".png" : ".svg"));
            if (!file.equals(Path.of(chosen)) && Files.exists(file)) {
                site.complain(file + " is there already. Save the picture under another name, or under this one to replace it.");
                return;
            }
            site.run("Saving " + file.getFileName(), progress -> write(chart, file), saved -> site.say("Saved " + saved));
        }
    }

    /** Writes a chart as the ending of the file's name says. */
    static Path write(Chart chart, Path file) throws IOException, WorkspaceException {
        return WholeFile.write(file, file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? png(chart) : svg(chart));
    }

    /** The file the user means: who takes the name as it was offered and another kind of picture wants its ending. */
    static String chosen(String name, String offered, String ending) {
        return name.endsWith(offered) ? name.substring(0, name.length() - ".svg".length()) + ending : withEnding(name, ending);
    }

    /** The name with an ending: the one it has, if it is that of a picture, or the one given. */
    static String withEnding(String name, String ending) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".svg") || lower.endsWith(".png") ? name : name + ending;
    }

    /** A title as the name of a file on any machine. */
    static String fileName(String title) {
        var plain = title.strip().replaceAll("[^\\p{L}\\p{N} _-]+", " ").strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? "Picture" : plain;
    }

    private static byte[] svg(Chart chart) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SvgDocument.write(chart, chart.preferredSize(), Palette.print(), bytes);
        return bytes.toByteArray();
    }

    private static byte[] png(Chart chart) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Png.write(chart, chart.preferredSize(), Palette.print(), SHARP, bytes);
        return bytes.toByteArray();
    }
}
