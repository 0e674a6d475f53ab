package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Subject;

class SubjectsTest {

    @Test
    void an_entity_is_named_so_that_it_can_be_found_again() {
        var ref = new EntityRef(StaffGroup.class, "buyers");

        assertThat(Subjects.to(ref, "")).isEqualTo(new Subject("staff-group", "buyers", "", null));
        assertThat(Subjects.ref(Subjects.to(ref, "band"))).contains(ref);
    }

    @Test
    void a_name_from_a_newer_version_names_nothing_here() {
        assertThat(Subjects.ref(new Subject("dream", "a", "", null))).isEmpty();
    }
}
