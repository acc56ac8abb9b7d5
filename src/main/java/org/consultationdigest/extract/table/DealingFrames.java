package org.consultationdigest.extract.table;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What titles say that are about wanting, changing, deciding and answering: who wants it, or who has done it, tells. */
final class DealingFrames {
    private DealingFrames() {}

    static @Nullable Field answered(TitleRole head, Set<TitleRole> told, Set<TitleRole> about) {
        if (told.contains(TitleRole.REQUEST)) {
            return Field.PROPOSED_CHANGE;
        }
        if (told.contains(TitleRole.AUDITED)) {
            return Field.COMMENT;
        }
        boolean theirs = told.contains(TitleRole.DRAFTER);
        boolean asked = head == TitleRole.ASSESS
                && any(told, TitleRole.ASKED)
                && !theirs
                && !any(told, TitleRole.SAY, TitleRole.KIND, TitleRole.NUM, TitleRole.BODY);
        if (asked) {
            return Field.COMMENT;
        }
        boolean bare = head == TitleRole.ASSESS
                && !theirs
                && !told.contains(TitleRole.BODY)
                && !told.contains(TitleRole.SAY)
                && !about.contains(TitleRole.SAY);
        return bare || any(told, TitleRole.KIND, TitleRole.NUM) ? null : Field.RESPONSE;
    }

    static @Nullable Field judged(Set<TitleRole> told) {
        if (told.contains(TitleRole.REQUEST)) {
            return Field.PROPOSED_CHANGE;
        }
        return any(told, TitleRole.ASKED, TitleRole.BODY, TitleRole.DATE) ? null : Field.DECISION;
    }

    static @Nullable Field recommended(Set<TitleRole> told) {
        if (told.contains(TitleRole.NUM)) {
            return Field.REC_NO;
        }
        if (told.contains(TitleRole.DRAFTER)) {
            return Field.RESPONSE;
        }
        return any(told, TitleRole.ASKED, TitleRole.BODY) ? Field.PROPOSED_CHANGE : null;
    }

    static @Nullable Field changed(Set<TitleRole> told) {
        if (told.contains(TitleRole.ORIGINAL)) {
            return Field.DRAFT_TEXT;
        }
        boolean came = any(told, TitleRole.DONE, TitleRole.DRAFTER) && !told.contains(TitleRole.YOUR);
        if (came) {
            return Field.RESPONSE;
        }
        return any(told, TitleRole.KIND, TitleRole.NUM) ? null : Field.PROPOSED_CHANGE;
    }

    static @Nullable Field proposed(Set<TitleRole> told) {
        if (any(told, TitleRole.REPLY, TitleRole.DRAFTER)) {
            return Field.RESPONSE;
        }
        boolean other = any(told, TitleRole.KIND, TitleRole.NUM, TitleRole.PLACE, TitleRole.ORIGINAL, TitleRole.DONE);
        return other ? null : Field.PROPOSED_CHANGE;
    }

    static @Nullable Field acted(Set<TitleRole> told) {
        if (any(told, TitleRole.DONE, TitleRole.DRAFTER, TitleRole.REPLY)) {
            return Field.RESPONSE;
        }
        boolean place = any(told, TitleRole.DOC, TitleRole.NUM, TitleRole.PLACE, TitleRole.ORIGINAL);
        return place ? Field.REFERENCE : any(told, TitleRole.PROPOSE, TitleRole.REQUEST) ? Field.PROPOSED_CHANGE : null;
    }

    static @Nullable Field suggested(Set<TitleRole> told) {
        if (told.contains(TitleRole.DRAFTER)) {
            return Field.RESPONSE;
        }
        return any(told, TitleRole.ASKED, TitleRole.TEXT, TitleRole.CHANGE) ? Field.PROPOSED_CHANGE : null;
    }

    static Field reasoned(Set<TitleRole> told, Set<TitleRole> about) {
        boolean ofTheAnswer =
                any(told, TitleRole.JUDGE, TitleRole.REPLY, TitleRole.REFUSED, TitleRole.DRAFTER, TitleRole.DONE)
                        || any(about, TitleRole.JUDGE, TitleRole.REPLY, TitleRole.REFUSED);
        return ofTheAnswer ? Field.RESPONSE : Field.RATIONALE;
    }

    static @Nullable Field drafted(Set<TitleRole> told) {
        if (told.contains(TitleRole.ASKED)) {
            return Field.CONTRIBUTOR;
        }
        return told.contains(TitleRole.DONE) ? Field.RESPONSE : null;
    }

    static @Nullable Field made(Set<TitleRole> told) {
        if (told.contains(TitleRole.REPLY)) {
            return Field.LEAD_AGENCY;
        }
        boolean said = any(
                told,
                TitleRole.SAY,
                TitleRole.ASK,
                TitleRole.CHANGE,
                TitleRole.PROPOSAL,
                TitleRole.SUGGEST,
                TitleRole.RECOMMEND);
        return said ? Field.CONTRIBUTOR : drafted(told);
    }

    private static boolean any(Set<TitleRole> told, TitleRole... roles) {
        return Arrays.stream(roles).anyMatch(told::contains);
    }
}
