package org.rightplace.model;

import java.util.List;

/**
 * Where a service is recommended to be commissioned, and why. Its id is the id of the service.
 *
 * @param id the stable id
 * @param shares one share for a plain placement, several for a blend; nearest level first is customary
 * @param status how far it has come
 * @param rationale why
 * @param basis what it rests on
 * @param trail how it came to be where it is, oldest first
 * @param extras what plugins and newer versions add
 */
@Value
public record Placement(
        String id,
        List<Share> shares,
        PlacementStatus status,
        String rationale,
        List<Basis> basis,
        List<Move> trail,
        Extras extras)
        implements Entity, OfService, PlacementBuilder.With {

    public Placement {
        id = Given.id(id);
        shares = Given.list(shares);
        rationale = Given.text(rationale);
        basis = Given.list(basis);
        trail = Given.list(trail);
        extras = Given.extras(extras);
    }

    /** Whether its functions sit at more than one level. */
    public boolean blend() {
        return shares.size() > 1;
    }

    @Override
    public String service() {
        return id;
    }
}
