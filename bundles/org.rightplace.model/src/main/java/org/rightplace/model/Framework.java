package org.rightplace.model;

import java.util.List;
import java.util.Optional;

/**
 * The rules a system works by: everything here can be edited, and a system with other rules needs no code.
 *
 * @param id the stable id
 * @param name the name
 * @param about where it comes from and whom it suits
 * @param levels the levels, from near to far
 * @param functions the commissioning functions, in the order they are done
 * @param kinds the kinds of operating model
 * @param tool the decision tool
 * @param characteristics what neighbourhoods are assessed on
 * @param principles what changes to people's work are held against
 * @param areas the place each commissioning group's area belongs to; where none is given the area is a place itself
 * @param checks how much the checks put up with, or {@code null} for what is usual
 * @param extras what plugins and newer versions add
 */
@Value
public record Framework(
        String id,
        String name,
        String about,
        List<Level> levels,
        List<CommissioningFunction> functions,
        List<OperatingModelKind> kinds,
        DecisionTool tool,
        List<Characteristic> characteristics,
        List<Principle> principles,
        List<AreaMapping> areas,
        CheckLimits checks,
        Extras extras)
        implements Entity, Named, FrameworkBuilder.With {

    public Framework {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        levels = Given.list(levels);
        functions = Given.list(functions);
        kinds = Given.list(kinds);
        characteristics = Given.list(characteristics);
        principles = Given.list(principles);
        areas = Given.list(areas);
        extras = Given.extras(extras);
    }

    /** How much the checks put up with. */
    public CheckLimits limits() {
        return checks == null ? CheckLimits.USUAL : checks;
    }

    /** The level with this id. */
    public Optional<Level> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /** The position of a level, 0 for the nearest, or -1 if the framework has no such level. */
    public int rank(String levelId) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id().equals(levelId)) {
                return i;
            }
        }
        return -1;
    }
}
