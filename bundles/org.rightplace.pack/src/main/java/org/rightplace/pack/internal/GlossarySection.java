package org.rightplace.pack.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Term;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;

/** The glossary of the words this pack uses, and a warning of those that have been superseded. */
@Component
public final class GlossarySection implements PackSection {

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public String title() {
        return "What we mean by the words used here";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public List<Block> content(PackContext context) {
        var text = PackText.of(context);
        var blocks = new ArrayList<Block>();
        var superseded = new ArrayList<String>();
        var rows = new ArrayList<List<Cell>>();
        for (var term : sorted(context)) {
            var old = term.superseded().stream().filter(word -> uses(text, word)).toList();
            old.forEach(word -> superseded.add("\u201c" + word + "\u201d is now \u201c" + term.name() + "\u201d"));
            if (!old.isEmpty() || Stream.concat(Stream.of(term.name()), term.synonyms().stream()).anyMatch(word -> uses(text, word))) {
                rows.add(List.of(Cell.of(term.name()), Cell.of(term.meaning()), Cell.of(String.join(", ", term.synonyms()))));
            }
        }
        if (!superseded.isEmpty()) {
            blocks.add(new Block.Notice("Words in this pack that have been superseded: " + String.join("; ", superseded) + "."));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table("Glossary", List.of("When we say", "We mean", "Also called"), rows));
        }
        return blocks;
    }

    private static List<Term> sorted(PackContext context) {
        var collator = Collator.getInstance(Locale.UK);
        return context.snapshot().all(Term.class).stream()
                .sorted((one, other) -> collator.compare(one.name(), other.name()))
                .toList();
    }

    // Abbreviations are matched as they are written, since "ICE" is not ice; other words whatever their case, and in
    // the plural too.
    private static boolean uses(String text, String word) {
        if (word.isBlank()) {
            return false;
        }
        boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
        int flags = abbreviation ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "s?(?![\\p{L}\\p{N}])", flags)
                .matcher(text)
                .find();
    }
}
