package org.consultationdigest.extract.table;

/** What a word of a column title stands for; the roles of a title together say what its column holds. */
enum TitleRole {
    /** What people say of a draft: comment, remark, concern. */
    SAY,
    /** What they want: request, demand, wish. */
    WISH,
    /** What somebody has found, an auditor or a reader: finding. */
    FINDING,
    SUGGEST,
    /** What they ask, or are asked. */
    ASK,
    /** What they are answered. */
    REPLY,
    /** What somebody makes of it: assessment, analysis, position. */
    ASSESS,
    /** What is decided. */
    JUDGE,
    RECOMMEND,
    CHANGE,
    PROPOSE(false),
    PROPOSAL,
    REQUEST(false),
    /** Tells of a thing that it is done: made, taken, final. */
    DONE(false),
    /** What somebody does about it. */
    ACTION,
    REASON,
    /** Tells of a thing that it was refused. */
    REFUSED(false),
    TEXT,
    ORIGINAL(false),
    DOC,
    PLACE,
    /** A paragraph, page or line. */
    SPOT,
    NUM,
    KIND,
    /** By which way something came, or in which form. */
    FORM,
    /** For or against. */
    STANCE(false),
    /** From where or whom something came. */
    SOURCE,
    /** Tells of a body that it is the one that comments. */
    COMMENTING(false),
    DATE,
    DUE,
    NAME,
    /** What somebody is in a body. */
    JOB,
    /** Those who are asked. */
    ASKED,
    /** Tells of a body that somebody else's draft is about it: audited, inspected. */
    AUDITED(false),
    /** By whom or from whom something came: submitted by. */
    SENT,
    /** When it came: received on. */
    RECEIVED,
    /** A person who is asked, maybe for a body. */
    PERSON,
    /** A body, on whichever side it stands. */
    BODY,
    /** Where a body is, or the body itself. */
    AREA,
    /** Those who ask, and answer what they are told. */
    DRAFTER,
    RESPONSIBLE(false),
    /** What something is told in: summary, content. */
    CONTENT,
    /** More of the same, or for the office only. */
    FURTHER(false),
    /** Whoever makes a thing: of a comment its sender, else whoever drafts. */
    MAKER,
    /** Tells of a thing that somebody has said it: raised, expressed. */
    VOICED(false),
    /** Opens a question, or a clause that tells what somebody says or does. */
    WHAT(false),
    /** A verb of saying and thinking. */
    TELL(false),
    /** A verb of changing. */
    ALTER(false),
    /** A verb of dealing with what was said. */
    TREAT(false),
    /** Speaks of those who write the title, whoever they are. */
    OUR(false),
    /** Speaks to those who fill the form in. */
    YOUR(false),
    /** Parts a phrase from what it is about or for. */
    AWAY(false),
    /** Holds a phrase together. */
    LINK(false);

    private final boolean head;

    TitleRole() {
        this(true);
    }

    TitleRole(boolean head) {
        this.head = head;
    }

    /** Whether a word of this role can be what a phrase is about, rather than only tell of another. */
    boolean mayLead() {
        return head;
    }
}
