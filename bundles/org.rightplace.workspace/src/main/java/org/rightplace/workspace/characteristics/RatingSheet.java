package org.rightplace.workspace.characteristics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Framework;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.TableText;

/**
 * Ratings as somebody sees them, and works on them as on a spreadsheet: neighbourhoods in rows and characteristics in
 * columns, in the order and with the filter of the moment.
 *
 * @param snapshot the system
 * @param places the ids of the neighbourhoods, from top to bottom
 * @param characteristics the ids of the characteristics, from left to right
 * @param day the day whose state is shown, and on which is rated
 */
public record RatingSheet(Snapshot snapshot, List<String> places, List<String> characteristics, LocalDate day) {

    private static final int NAMED = 3;

    public RatingSheet {
        places = List.copyOf(places);
        characteristics = List.copyOf(characteristics);
    }

    /** A block as text that a spreadsheet takes and {@link #paste} takes back. */
    public String copy(int row, int column, int rows, int columns) {
        return TableText.format(words(row, column, rows, columns));
    }

    /** As {@link #copy}, with the characteristics above and the neighbourhoods on the left. */
    public String copyWithHeads(int row, int column, int rows, int columns) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(
                        Stream.of(Called.by(snapshot).name()),
                        characteristics.subList(column, column + columns).stream().map(this::characteristicName))
                .toList());
        int at = row;
        for (var cells : words(row, column, rows, columns)) {
            lines.add(Stream.concat(Stream.of(placeName(places.get(at++))), cells.stream()).toList());
        }
        return TableText.format(lines);
    }

    private List<List<String>> words(int row, int column, int rows, int columns) {
        var profiles = Profiles.on(snapshot, day);
        var lines = new ArrayList<List<String>>();
        for (var place : places.subList(row, row + rows)) {
            lines.add(characteristics.subList(column, column + columns).stream()
                    .map(each -> profiles.rating(place, each).map(rating -> Steps.name(rating.maturity())).orElse(""))
                    .toList());
        }
        return lines;
    }

    /**
     * Rates by a block of text, as a spreadsheet copies it. A block with a row of characteristics above it and
     * neighbourhoods on its left goes where these say; any other goes to a cell and those right of it and below it, and a
     * single step into all cells that are selected. Blank cells leave what there is.
     *
     * @param selected the selected cells, row by row; the first is where a block begins
     * @throws EditRefused if nothing is selected, the block does not fit, or cells in it are not understood, which are named
     */
    public Edit paste(List<RatingRef> selected, String text, String assessor) {
        var block = TableText.parse(text).stream().map(TableText.Row::cells).toList();
        var steps = headed(block) ? byHeads(block) : byPlace(block, selected);
        if (steps.isEmpty()) {
            throw new EditRefused("There is no rating on the clipboard. Copy cells that say not yet, emerging, established or mature.");
        }
        return RatingEdits.rate(snapshot, steps, assessor, day);
    }

    private static boolean headed(List<List<String>> block) {
        return block.size() > 1
                && block.getFirst().size() > 1
                && block.getFirst().stream().skip(1).noneMatch(cell -> Steps.read(cell).isPresent())
                && block.getFirst().stream().skip(1).anyMatch(cell -> !cell.isBlank());
    }

    private Map<RatingRef, Maturity> byPlace(List<List<String>> block, List<RatingRef> selected) {
        if (selected.isEmpty()) {
            throw new EditRefused("Select the cell where the upper left of the block is to go.");
        }
        var problems = new ArrayList<String>();
        var steps = new LinkedHashMap<RatingRef, Maturity>();
        if (block.size() == 1 && block.getFirst().size() == 1) {
            selected.forEach(cell -> read(block.getFirst().getFirst(), cell, steps, problems));
        } else {
            int row = places.indexOf(selected.getFirst().place());
            int column = characteristics.indexOf(selected.getFirst().characteristic());
            int width = block.stream().mapToInt(List::size).max().orElse(0);
            if (row + block.size() > places.size() || column + width > characteristics.size()) {
                throw new EditRefused(("The block has %d rows and %d columns, and from here there are only %d and %d."
                                + " Select a cell further up or to the left.")
                        .formatted(block.size(), width, places.size() - row, characteristics.size() - column));
            }
            for (int down = 0; down < block.size(); down++) {
                for (int across = 0; across < block.get(down).size(); across++) {
                    read(block.get(down).get(across),
                            new RatingRef(places.get(row + down), characteristics.get(column + across)), steps, problems);
                }
            }
        }
        refuse(problems);
        return steps;
    }

    private Map<RatingRef, Maturity> byHeads(List<List<String>> block) {
        var problems = new ArrayList<String>();
        var columns = new HashMap<String, String>();
        snapshot.framework().map(Framework::characteristics).orElse(List.of())
                .forEach(each -> columns.put(plain(each.name()), each.id()));
        var rows = new HashMap<String, String>();
        for (var place : Neighbourhoods.of(snapshot)) {
            rows.put(plain(place.name()), place.id());
            if (!place.code().isBlank()) {
                rows.putIfAbsent(plain(place.code()), place.id());
            }
        }
        var heads = block.getFirst();
        var steps = new LinkedHashMap<RatingRef, Maturity>();
        for (int column = 1; column < heads.size(); column++) {
            if (!heads.get(column).isBlank() && !columns.containsKey(plain(heads.get(column)))) {
                problems.add("“" + heads.get(column).strip() + "” is no characteristic of the framework");
            }
        }
        for (var line : block.subList(1, block.size())) {
            var place = line.isEmpty() || line.getFirst().isBlank() ? null : rows.get(plain(line.getFirst()));
            if (place == null && line.stream().anyMatch(cell -> !cell.isBlank())) {
                problems.add("“" + line.getFirst().strip() + "” is no " + Called.by(snapshot).one() + " of the system");
            }
            for (int column = 1; place != null && column < Math.min(line.size(), heads.size()); column++) {
                var characteristic = columns.get(plain(heads.get(column)));
                if (characteristic != null) {
                    read(line.get(column), new RatingRef(place, characteristic), steps, problems);
                }
            }
        }
        refuse(problems);
        return steps;
    }

    private void read(String text, RatingRef cell, Map<RatingRef, Maturity> steps, List<String> problems) {
        if (text.isBlank()) {
            return;
        }
        Steps.read(text)
                .ifPresentOrElse(
                        step -> steps.put(cell, step),
                        () -> problems.add("“" + text.strip() + "” for " + placeName(cell.place()) + " on “"
                                + characteristicName(cell.characteristic()) + "” is no step"));
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            int more = problems.size() - NAMED;
            throw new EditRefused("Nothing was pasted. "
                    + String.join("; ", problems.subList(0, Math.min(NAMED, problems.size())))
                    + (more > 0 ? "; and " + more + " more. " : ". ")
                    + "Steps are not yet, emerging, established and mature, or 0 to 3.");
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private String placeName(String id) {
        return snapshot.find(Place.class, id).map(Place::name).orElse("a " + Called.by(snapshot).one() + " that is gone");
    }

    private String characteristicName(String id) {
        return snapshot.framework().map(Framework::characteristics).orElse(List.of()).stream()
                .filter(each -> each.id().equals(id))
                .map(Characteristic::name)
                .findFirst()
                .orElse("a characteristic that is gone");
    }
}
