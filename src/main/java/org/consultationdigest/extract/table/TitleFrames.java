package org.consultationdigest.extract.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a title says by its head and what tells of it: the comment of a committee is its answer. */
final class TitleFrames {
    private TitleFrames() {}

    /**
     * The field of a phrase; empty where the words of the title decide nothing.
     *
     * @param head what the phrase is about
     * @param told the roles of the words that tell of it
     * @param about the roles of what stands behind a word like "on" or "to"
     */
    static Optional<Field> field(TitleRole head, Set<TitleRole> told, Set<TitleRole> about) {
        if (told.contains(TitleRole.PERSON) || told.contains(TitleRole.COMMENTING)) {
            told.add(TitleRole.ASKED);
        }
        if (told.contains(TitleRole.MAKER)) {
            told.add(TitleRole.DRAFTER);
        }
        if (told.contains(TitleRole.WISH) || told.contains(TitleRole.FINDING)) {
            told.add(TitleRole.SAY);
        }
        boolean drafted = told.contains(TitleRole.ORIGINAL)
                && any(EnumSet.of(head), TitleRole.ASSESS, TitleRole.RECOMMEND, TitleRole.PROPOSAL, TitleRole.FINDING);
        if (drafted) {
            return Optional.of(Field.DRAFT_TEXT);
        }
        return Optional.ofNullable(
                switch (head) {
                    case MAKER -> DealingFrames.made(told);
                    case SAY -> told.contains(TitleRole.FURTHER) && about.isEmpty() ? null : said(told);
                    case FINDING -> said(told);
                    case WISH -> any(told, TitleRole.CHANGE, TitleRole.TEXT) ? Field.PROPOSED_CHANGE : said(told);
                    case ASK -> asked(told);
                    case REPLY, ASSESS -> DealingFrames.answered(head, told, about);
                    case JUDGE -> DealingFrames.judged(told);
                    case RECOMMEND -> DealingFrames.recommended(told);
                    case CHANGE -> DealingFrames.changed(told);
                    case PROPOSAL -> DealingFrames.proposed(told);
                    case ACTION -> DealingFrames.acted(told);
                    case SENT -> told.contains(TitleRole.REPLY) ? Field.LEAD_AGENCY : Field.CONTRIBUTOR;
                    case RECEIVED -> Field.DATE;
                    case SOURCE -> any(told, TitleRole.SAY) ? Field.CONTRIBUTOR : null;
                    case AREA -> told.contains(TitleRole.ASKED) ? Field.CONTRIBUTOR : null;
                    case DRAFTER -> DealingFrames.drafted(told);
                    case DUE -> Field.DEADLINE;
                    case REASON -> DealingFrames.reasoned(told, about);
                    case TEXT -> worded(told, about);
                    case CONTENT -> told(told);
                    case NUM -> numbered(told);
                    case KIND -> sorted(told);
                    case DATE -> dated(told);
                    case NAME -> named(told);
                    case JOB -> told.contains(TitleRole.BODY) ? null : Field.CONTACT;
                    case DOC -> told.contains(TitleRole.ORIGINAL) ? Field.REFERENCE : null;
                    case ASKED, PERSON -> sent(told, false);
                    case BODY -> sent(told, true);
                    case SUGGEST -> DealingFrames.suggested(told);
                    case PLACE -> placed(told);
                    default -> null;
                });
    }

    private static @Nullable Field said(Set<TitleRole> told) {
        if (told.contains(TitleRole.AUDITED)) {
            return Field.COMMENT;
        }
        if (told.contains(TitleRole.DRAFTER)
                || told.contains(TitleRole.REPLY)
                || told.contains(TitleRole.RESPONSIBLE)) {
            return Field.RESPONSE;
        }
        if (told.contains(TitleRole.OUR)) {
            return null;
        }
        if (told.contains(TitleRole.STANCE)) {
            return Field.STANCE;
        }
        return told.contains(TitleRole.NUM) || told.contains(TitleRole.KIND) ? null : Field.COMMENT;
    }

    private static @Nullable Field asked(Set<TitleRole> told) {
        if (any(told, TitleRole.SAY, TitleRole.ASKED, TitleRole.REQUEST, TitleRole.VOICED)) {
            return said(told);
        }
        return told.isEmpty() || any(told, TitleRole.DOC, TitleRole.ASK) ? Field.REFERENCE : null;
    }

    private static @Nullable Field dated(Set<TitleRole> told) {
        if (told.contains(TitleRole.REPLY)) {
            return null;
        }
        return told.contains(TitleRole.DUE) ? Field.DEADLINE : Field.DATE;
    }

    private static @Nullable Field worded(Set<TitleRole> told, Set<TitleRole> about) {
        boolean proposed = any(told, TitleRole.PROPOSE, TitleRole.PROPOSAL);
        boolean theirs = proposed && (about.contains(TitleRole.CHANGE) || told.contains(TitleRole.DRAFTER));
        if (theirs || told.contains(TitleRole.ORIGINAL)) {
            return Field.DRAFT_TEXT;
        }
        if (proposed || any(told, TitleRole.REQUEST, TitleRole.CHANGE)) {
            return Field.PROPOSED_CHANGE;
        }
        if (told.contains(TitleRole.SAY)) {
            return Field.COMMENT;
        }
        if (told.contains(TitleRole.DONE)) {
            return Field.RESPONSE;
        }
        return any(told, TitleRole.DOC, TitleRole.PLACE, TitleRole.DRAFTER) ? Field.DRAFT_TEXT : null;
    }

    private static @Nullable Field told(Set<TitleRole> told) {
        if (any(told, TitleRole.REPLY, TitleRole.KIND, TitleRole.NUM)) {
            return null;
        }
        if (told.contains(TitleRole.REASON) && told.contains(TitleRole.DRAFTER)) {
            return Field.RESPONSE;
        }
        if (told.contains(TitleRole.SAY)) {
            return told.contains(TitleRole.DRAFTER) ? Field.RESPONSE : Field.COMMENT;
        }
        return any(
                        told,
                        TitleRole.CHANGE,
                        TitleRole.PROPOSE,
                        TitleRole.PROPOSAL,
                        TitleRole.REQUEST,
                        TitleRole.DOC,
                        TitleRole.ORIGINAL)
                ? worded(told, Set.of())
                : null;
    }

    private static @Nullable Field numbered(Set<TitleRole> told) {
        if (told.contains(TitleRole.RECOMMEND)) {
            return Field.REC_NO;
        }
        if (told.contains(TitleRole.PLACE)) {
            return Field.REFERENCE;
        }
        return any(told, TitleRole.SAY, TitleRole.ASKED, TitleRole.CHANGE, TitleRole.PROPOSAL, TitleRole.SUGGEST)
                ? Field.SEQ
                : null;
    }

    private static @Nullable Field sorted(Set<TitleRole> told) {
        if (any(told, TitleRole.ASKED, TitleRole.BODY)) {
            return Field.CONTRIBUTOR_TYPE;
        }
        return any(told, TitleRole.SAY, TitleRole.CHANGE, TitleRole.REPLY, TitleRole.ASK, TitleRole.KIND)
                ? Field.TYPE
                : null;
    }

    private static @Nullable Field named(Set<TitleRole> told) {
        if (any(told, TitleRole.DRAFTER, TitleRole.RESPONSIBLE)) {
            return Field.LEAD_AGENCY;
        }
        if (any(told, TitleRole.ASKED, TitleRole.BODY, TitleRole.AREA)) {
            return Field.CONTRIBUTOR;
        }
        return any(told, TitleRole.DOC, TitleRole.PLACE) ? Field.REFERENCE : Field.CONTACT;
    }

    private static @Nullable Field sent(Set<TitleRole> told, boolean body) {
        if (any(told, TitleRole.RECOMMEND, TitleRole.KIND, TitleRole.NUM)) {
            return null;
        }
        boolean member = !body && !told.contains(TitleRole.REPLY);
        if (told.contains(TitleRole.RESPONSIBLE) || (told.contains(TitleRole.DRAFTER) && !member)) {
            return Field.LEAD_AGENCY;
        }
        Field answers = body ? Field.LEAD_AGENCY : null;
        return told.contains(TitleRole.REPLY) ? answers : Field.CONTRIBUTOR;
    }

    private static @Nullable Field placed(Set<TitleRole> told) {
        return any(
                        told,
                        TitleRole.REPLY,
                        TitleRole.DONE,
                        TitleRole.CHANGE,
                        TitleRole.JUDGE,
                        TitleRole.KIND,
                        TitleRole.SPOT)
                ? null
                : Field.REFERENCE;
    }

    private static boolean any(Set<TitleRole> told, TitleRole... roles) {
        return Arrays.stream(roles).anyMatch(told::contains);
    }
}
