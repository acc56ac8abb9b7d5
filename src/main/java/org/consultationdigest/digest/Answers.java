package org.consultationdigest.digest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.Stakeholder;

/**
 * Who answered, who agreed and who was silent.
 *
 * @param invited the bodies that were asked, in the order of the list
 * @param answered everyone of whom a file came, or who is named in one
 * @param agreeing those of them who say nothing but that they agree or have no comment
 */
public record Answers(Set<String> invited, Set<String> answered, Set<String> agreeing) {
    private static final Set<Stance> AGREEMENT = Set.of(Stance.AGREE, Stance.NO_COMMENT);

    /** The answers of a digest. */
    public static Answers of(Digest digest) {
        Set<String> invited = new LinkedHashSet<>();
        digest.participation().stakeholders().listed().stream()
                .filter(Stakeholder::invited)
                .forEach(one -> invited.add(one.contributor().name()));
        Set<String> answered = new LinkedHashSet<>();
        digest.documents().stream()
                .filter(entry -> entry.document().status() != DocumentStatus.PENDING)
                .forEach(entry -> entry.contributor().map(Contributor::name).ifPresent(answered::add));
        Set<String> agreeing = new LinkedHashSet<>();
        Set<String> saying = new LinkedHashSet<>();
        for (DigestRow row : digest.standing()) {
            answered.addAll(row.contributors());
            (isAgreement(row) ? agreeing : saying).addAll(row.contributors());
        }
        agreeing.removeAll(saying);
        return new Answers(invited, answered, agreeing);
    }

    /** Whether a row says nothing but that its contributors agree or have no comment. */
    public static boolean isAgreement(DigestRow row) {
        return row.group().members().stream().allMatch(Answers::isAgreement);
    }

    private static boolean isAgreement(GroupMember member) {
        Classification classification = member.comment().classified().classification();
        return classification.requests().isEmpty()
                && classification.stance().filter(AGREEMENT::contains).isPresent();
    }

    /** The bodies that were asked and did not answer. */
    public List<String> silent() {
        return invited.stream().filter(name -> !answered.contains(name)).toList();
    }

    /** How many of those who were asked answered. */
    public int answeredInvited() {
        return (int) invited.stream().filter(answered::contains).count();
    }
}
