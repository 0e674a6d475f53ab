package org.rightplace.ui.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.workbench.theme.Theme.Role;

class TypesetterTest {

    private static final Block.Table TABLE = new Block.Table(
            "Services", List.of("Service", "Placement"),
            List.of(List.of(new Cell("Crisis team", "", "service-crisis"), new Cell("Neighbourhood", "near", ""))));

    /** Every letter is five wide. */
    private static Typesetter typesetter(int room) {
        return new Typesetter(new Wrapping((words, type) -> 5 * words.length()), room);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> line.text().strip()).toList();
    }

    private static Line.Words words(Line line) {
        return (Line.Words) line;
    }

    @Test
    void setsTablesInColumnsThatLinkAndCarryTheirLevel() {
        var lines = typesetter(400).block(TABLE);

        assertThat(texts(lines)).containsExactly("Services", "Service\tPlacement", "Crisis team\tNeighbourhood");
        var row = words(lines.get(2));
        assertThat(row.stops()).hasSize(1);
        assertThat(row.spans().get(0).link()).isEqualTo("service-crisis");
        assertThat(row.spans().get(1).level()).isEqualTo("near");
    }

    @Test
    void wrapsCellsInTheirColumn() {
        var lines = typesetter(125).block(TABLE);

        assertThat(texts(lines).subList(2, 4)).containsExactly("Crisis\tNeighbourhood", "team");
        assertThat(words(lines.get(3)).spans().get(1).text()).isEmpty();
    }

    @Test
    void setsRowsOneBelowTheOtherWhereColumnsHaveNoRoom() {
        var lines = typesetter(100).block(TABLE);

        assertThat(texts(lines)).startsWith("Services", "Crisis team").anyMatch(line -> line.startsWith("Placem"));
    }

    @Test
    void drawsALineAboveEachFieldAndNoneInside() {
        var fields = new Block.Fields(List.of(Block.Field.of("Lead", "One"), new Block.Field("Recommendations", List.of("A", "B"))));

        assertThat(typesetter(400).block(fields)).extracting(line -> words(line).room().rule())
                .containsExactly(Role.LINE, Role.LINE, Role.PAPER);
    }

    @Test
    void setsAParagraphForEachLineThatSomebodyWrote() {
        assertThat(texts(typesetter(400).block(new Block.Paragraph("One\n\nTwo\tthree"))))
                .containsExactly("One", "Two three");
    }
}
