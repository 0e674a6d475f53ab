package org.rightplace.alignment.spi;

import java.util.List;
import org.rightplace.alignment.AlignmentFinding;

/**
 * A check of who does what. Publish one as a service and what it finds joins the problems view, the pack and the
 * {@code check} command; take it away and its findings go.
 *
 * <p>A rule is called on background threads, several at once perhaps, and must depend on what it is given alone: its
 * findings are kept until that changes. One that fails, or does not answer within seconds, is named to the user and the
 * others go on.
 */
public interface AlignmentRule {

    /** The id, which its findings carry; lower case with hyphens. */
    String id();

    /** What users know it by. */
    String name();

    /** What it finds in one service. */
    default List<AlignmentFinding> check(CheckedService service) {
        return List.of();
    }

    /** What it finds in one service area. */
    default List<AlignmentFinding> check(CheckedArea area) {
        return List.of();
    }
}
