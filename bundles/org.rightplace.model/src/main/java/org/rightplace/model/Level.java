package org.rightplace.model;

import java.util.List;

/**
 * A layer of the system, from neighbourhood to beyond the system. Levels are framework data; their order in the
 * framework runs from nearest to the person to farthest.
 *
 * @param id the stable id
 * @param name what one of them is called, such as "Partnership"
 * @param plural what several are called
 * @param initial one or two letters that stand for the level where there is no room for its name
 * @param function what the level is for
 * @param integration how organisations work together at it
 * @param geography which areas it covers
 * @param synonyms other words for it
 * @param populationMin the fewest people a place at this level should serve, or {@code null} if there is no such rule
 * @param populationMax the most people a place at this level should serve, or {@code null} if there is no such rule
 * @param nhsArea the area of the NHS practice files that becomes a place at this level, or {@code null} if none does
 * @param extras what plugins and newer versions add
 */
@Value
public record Level(
        String id,
        String name,
        String plural,
        String initial,
        String function,
        String integration,
        String geography,
        List<String> synonyms,
        Long populationMin,
        Long populationMax,
        NhsArea nhsArea,
        Extras extras)
        implements LevelBuilder.With {

    public Level {
        id = Given.id(id);
        name = Given.text(name);
        plural = Given.text(plural);
        initial = Given.text(initial);
        function = Given.text(function);
        integration = Given.text(integration);
        geography = Given.text(geography);
        synonyms = Given.list(synonyms);
        extras = Given.extras(extras);
    }
}
