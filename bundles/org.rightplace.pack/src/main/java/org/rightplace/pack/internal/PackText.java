package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Placement;
import org.rightplace.pack.PackContext;

/** The words that users have written into a pack, in one place, for finding terms in them. */
final class PackText {

    private PackText() {}

    static String of(PackContext context) {
        var words = new ArrayList<String>();
        var workstream = context.workstream();
        words.add(workstream.name());
        words.add(workstream.about());
        cover(words, workstream.cover());
        for (var service : context.services()) {
            words.add(service.name());
            words.add(service.notes());
            context.placement(service).ifPresent(placement -> placement(words, context, placement));
        }
        return String.join("\n", words);
    }

    private static void cover(List<String> words, CoverSheet cover) {
        if (cover != null) {
            words.addAll(List.of(
                    cover.title(),
                    cover.contributors(),
                    cover.leadAuthor(),
                    cover.summary(),
                    cover.nextSteps(),
                    cover.equality(),
                    cover.engagement(),
                    cover.finance(),
                    cover.risk()));
            words.addAll(cover.recommendations());
        }
    }

    private static void placement(List<String> words, PackContext context, Placement placement) {
        words.add(placement.rationale());
        placement.shares().forEach(share -> {
            words.add(context.levelName(share.level()));
            words.add(share.note());
        });
        placement.basis().forEach(basis -> words.add(basis.text()));
        placement.trail().forEach(move -> words.add(move.why()));
    }
}
