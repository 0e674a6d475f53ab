package org.rightplace.exchange.nhs;

import java.util.Objects;
import java.util.Optional;
import org.rightplace.model.NhsArea;

/**
 * A practice as the files give it.
 *
 * @param code its organisation code, such as {@code P81005}
 * @param name its name, as written in the file
 * @param postcode its postcode
 * @param network its primary care network, or {@code null} if the file says that it is unallocated
 * @param group its clinical commissioning group
 * @param partnership its sustainability and transformation partnership, or {@code null} if the file names none
 * @param region its commissioning region, or {@code null} if the file names none
 * @param patients how many people are registered, or {@code null} if the files do not say
 */
public record NhsPractice(
        String code,
        String name,
        String postcode,
        Area network,
        Area group,
        Area partnership,
        Area region,
        Long patients) {

    public NhsPractice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(group, "group");
    }

    /** The area of this kind that it lies in. */
    public Optional<Area> area(NhsArea kind) {
        return Optional.ofNullable(switch (kind) {
            case PCN -> network;
            case CCG -> group;
            case STP -> partnership;
            case REGION -> region;
        });
    }
}
