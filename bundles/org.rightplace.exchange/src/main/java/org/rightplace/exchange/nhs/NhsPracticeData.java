package org.rightplace.exchange.nhs;

import java.util.List;
import java.util.Set;
import org.rightplace.exchange.Rejection;
import org.rightplace.workspace.Finding;

/**
 * What the pair of files says.
 *
 * @param map the file of where practices lie
 * @param patients the file of registered patients
 * @param practices the practices, in the order of the map
 * @param unread the codes of practices whose row in the map was rejected, as far as the code could be made out
 * @param rejected the rows that were rejected: those of the map first, each file's in the order of its lines
 * @param findings what the files leave open or contradict themselves in, though the rows were taken
 */
public record NhsPracticeData(
        NhsSource map,
        NhsSource patients,
        List<NhsPractice> practices,
        Set<String> unread,
        List<Rejection> rejected,
        List<Finding> findings) {

    public NhsPracticeData {
        practices = List.copyOf(practices);
        unread = Set.copyOf(unread);
        rejected = List.copyOf(rejected);
        findings = List.copyOf(findings);
    }
}
