package org.rightplace.workspace.operatingmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;

/** Who would do what if everybody did what the placements give them: where a model can start from. */
final class PlacedHolders {

    private PlacedHolders() {}

    /** For those of the cells that nobody holds and whose service is placed: the levels or places it is placed at. */
    static Map<CellRef, CellContent> forGaps(Snapshot snapshot, List<CellRef> cells) {
        var contents = new LinkedHashMap<CellRef, CellContent>();
        for (var ref : cells) {
            var content = CellContent.in(snapshot, ref);
            if (content.holders().isEmpty()) {
                var holders = snapshot.find(Placement.class, ref.service())
                        .map(placement -> holders(placement, ref.function()))
                        .orElse(List.of());
                if (!holders.isEmpty()) {
                    contents.put(ref, new CellContent(holders, content.kind()));
                }
            }
        }
        return contents;
    }

    private static List<Holder> holders(Placement placement, String function) {
        return Share.holding(placement.shares(), function)
                .map(PlacedHolders::holders)
                .orElse(List.of());
    }

    private static List<Holder> holders(Share share) {
        return share.places().isEmpty()
                ? List.of(new Holder(HolderType.LEVEL, share.level(), null))
                : share.places().stream().map(place -> new Holder(HolderType.PLACE, place, null)).toList();
    }
}
