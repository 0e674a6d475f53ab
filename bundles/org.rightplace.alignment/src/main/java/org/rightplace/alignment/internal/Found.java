package org.rightplace.alignment.internal;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.alignment.AlignmentFinding;

/**
 * What the rules said of one service or area.
 *
 * @param findings what they found
 * @param failed the rules that failed
 */
record Found(List<AlignmentFinding> findings, List<FencedRule> failed) {

    // Most services have nothing wrong with them, and share this.
    private static final Found NOTHING = new Found(List.of(), List.of());

    static Builder builder() {
        return new Builder();
    }

    static final class Builder {

        private List<AlignmentFinding> findings = List.of();
        private List<FencedRule> failed = List.of();

        void add(List<AlignmentFinding> more) {
            if (!more.isEmpty()) {
                findings = joined(findings, more);
            }
        }

        void failed(FencedRule rule) {
            failed = joined(failed, List.of(rule));
        }

        Found build() {
            return findings.isEmpty() && failed.isEmpty() ? NOTHING : new Found(findings, failed);
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            if (some.isEmpty()) {
                return more;
            }
            var all = new ArrayList<T>(some);
            all.addAll(more);
            return List.copyOf(all);
        }
    }
}
