package org.rightplace.model;

import java.util.List;

/**
 * A glossary entry: when we say this, we mean that.
 *
 * @param id the stable id
 * @param name the word to use
 * @param meaning what is meant by it
 * @param synonyms words that mean the same and may be used
 * @param superseded words that this one replaces
 * @param extras what plugins and newer versions add
 */
@Value
public record Term(
        String id,
        String name,
        String meaning,
        List<String> synonyms,
        List<String> superseded,
        Extras extras)
        implements Entity, Named, TermBuilder.With {

    public Term {
        id = Given.id(id);
        name = Given.text(name);
        meaning = Given.text(meaning);
        synonyms = Given.list(synonyms);
        superseded = Given.list(superseded);
        extras = Given.extras(extras);
    }
}
