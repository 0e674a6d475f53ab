package org.rightplace.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Another place where a service might go, kept beside its placement until one is agreed.
 *
 * @param id the stable id
 * @param service the id of the service
 * @param name what it is called
 * @param shares where it would put the service
 * @param pros what speaks for it
 * @param cons what speaks against it
 * @param who the role that proposes it
 * @param date when it was proposed, or {@code null} if that is not known
 * @param position where it stands among the alternatives; lower comes first
 * @param extras what plugins and newer versions add
 */
@Value
public record Alternative(
        String id,
        String service,
        String name,
        List<Share> shares,
        String pros,
        String cons,
        String who,
        LocalDate date,
        double position,
        Extras extras)
        implements Entity, OfService, AlternativeBuilder.With {

    public Alternative {
        id = Given.id(id);
        service = Given.text(service);
        name = Given.text(name);
        shares = Given.list(shares);
        pros = Given.text(pros);
        cons = Given.text(cons);
        who = Given.text(who);
        extras = Given.extras(extras);
    }
}
