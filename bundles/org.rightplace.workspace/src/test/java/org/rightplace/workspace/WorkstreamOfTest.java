package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Comment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;

class WorkstreamOfTest {

    private static final EntityRef COAST = new EntityRef(Place.class, "coast");
    private static final EntityRef CRISIS = new EntityRef(Service.class, "crisis");

    private final Snapshot snapshot = Snapshot.empty()
            .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
            .with(ServiceBuilder.builder().id("crisis").name("Crisis team").workstream("mh").build())
            .with(ServiceBuilder.builder().id("lost").name("Of a workstream that is gone").workstream("gone").build())
            .with(PlacementBuilder.builder().id("crisis").build())
            .with(PlaceBuilder.builder().id("coast").name("Coast").level("partnership").build())
            .with(CommentBuilder.builder().id("c1").text("Said of all").build());

    @Test
    void isTheWorkstreamItselfOrTheOneItIsIn() {
        assertThat(WorkstreamOf.element(new EntityRef(Workstream.class, "mh"), snapshot)).contains("mh");
        assertThat(WorkstreamOf.element(CRISIS, snapshot)).contains("mh");
    }

    @Test
    void isThatOfTheServiceWhetherAnythingIsSaidOfItYetOrNot() {
        assertThat(WorkstreamOf.element(new EntityRef(Placement.class, "crisis"), snapshot)).contains("mh");
        assertThat(WorkstreamOf.element(new EntityRef(OperatingModel.class, "crisis"), snapshot)).contains("mh");
        assertThat(WorkstreamOf.element(new EntityRef(Placement.class, "gone"), snapshot)).isEmpty();
    }

    @Test
    void isNoneForWhatBelongsToTheSystemOrToWhatIsGone() {
        assertThat(WorkstreamOf.element(COAST, snapshot)).isEmpty();
        assertThat(WorkstreamOf.element(new EntityRef(Comment.class, "c1"), snapshot)).isEmpty();
        assertThat(WorkstreamOf.element(new EntityRef(Service.class, "lost"), snapshot)).isEmpty();
        assertThat(WorkstreamOf.element(new EntityRef(Workstream.class, "gone"), snapshot)).isEmpty();
    }

    @Test
    void isThatOfTheFirstOfWhatIsSelectedThatHasOne() {
        assertThat(WorkstreamOf.selection(List.of(COAST, CRISIS), snapshot)).contains("mh");
        assertThat(WorkstreamOf.selection(List.of(COAST), snapshot)).isEmpty();
        assertThat(WorkstreamOf.selection(List.of(), snapshot)).isEmpty();
    }
}
