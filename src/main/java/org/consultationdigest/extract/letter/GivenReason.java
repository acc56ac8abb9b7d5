package org.consultationdigest.extract.letter;

import java.util.Optional;
import org.consultationdigest.extract.Wording;

/** A line of its own that gives the reason of the remark above it: {@code Lý do: ...}, {@code Rationale: ...}. */
final class GivenReason {
    private static final Cue REASON = Cue.line(
            "^(?:(?:\\p{L}|\\d{1,2})[.)]\\s*)?(?:(?:và )?(?:lý|lí) do(?: (?:đề xuất|đề nghị|sửa đổi|chỉnh sửa|góp ý|bổ sung))?|(?:reasons?|rationale|justifications?|grounds?)(?: for (?:the |this )?(?:change|proposal|amendment|comment))?"
                    + "|motifs?|justification|motivo|justificación|razón)\\s*[:–-]\\s.*$");

    private GivenReason() {}

    /** Whether a line gives a reason, so that it is no remark without the one above it. */
    static boolean is(String words) {
        return REASON.fits(words.strip());
    }

    /** The words of a remark of several lines with its reason, from the line on that gives it, on its own. */
    static Wording split(String remark) {
        return reason(remark)
                .map(reason -> ProposedWording.split(remark.substring(0, remark.length() - reason.length())
                                .strip())
                        .because(reason))
                .orElseGet(() -> ProposedWording.split(remark));
    }

    private static Optional<String> reason(String remark) {
        for (int end = remark.indexOf('\n'); end >= 0; end = remark.indexOf('\n', end + 1)) {
            int next = remark.indexOf('\n', end + 1);
            if (is(remark.substring(end + 1, next < 0 ? remark.length() : next))) {
                return Optional.of(remark.substring(end + 1));
            }
        }
        return Optional.empty();
    }
}
