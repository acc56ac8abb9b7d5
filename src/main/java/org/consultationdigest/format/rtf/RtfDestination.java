package org.consultationdigest.format.rtf;

import java.util.Map;
import java.util.Set;

/** What becomes of the text in a group. */
enum RtfDestination {
    /** It is seen: text of the body, a note, a header, a comment. */
    SHOWN,
    /** The automatic number or bullet of a paragraph. */
    LABEL,
    FONTS,
    STYLES,
    REVISION_AUTHORS,
    COMMENT_AUTHOR,
    COMMENT_INITIALS,
    COMMENT_REFERENCE,
    COMMENT_DATE,
    COMMENT_PARENT,
    RANGE_START,
    RANGE_END,
    FIELD_INSTRUCTION,
    /** It is not seen. */
    SILENT;

    private static final Map<String, RtfDestination> NAMED = Map.ofEntries(
            Map.entry("listtext", LABEL),
            Map.entry("pntext", LABEL),
            Map.entry("fonttbl", FONTS),
            Map.entry("stylesheet", STYLES),
            Map.entry("revtbl", REVISION_AUTHORS),
            Map.entry("atnauthor", COMMENT_AUTHOR),
            Map.entry("atnid", COMMENT_INITIALS),
            Map.entry("atnref", COMMENT_REFERENCE),
            Map.entry("atndate", COMMENT_DATE),
            Map.entry("atnparent", COMMENT_PARENT),
            Map.entry("atrfstart", RANGE_START),
            Map.entry("atrfend", RANGE_END),
            Map.entry("fldinst", FIELD_INSTRUCTION));

    /** Destinations that are no text, or text that stands elsewhere once more; those behind a star are silent anyway. */
    private static final Set<String> SILENT_WORDS = Set.of(
            "colortbl",
            "info",
            "pict",
            "nonshppict",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "template",
            "nonesttables",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "pntxta",
            "pntxtb",
            "filetbl",
            "listtable",
            "listoverridetable",
            "objdata",
            "objclass",
            "objname",
            "objalias",
            "objsect",
            "listpicture",
            "background",
            "upr",
            "private",
            "bkmkstart",
            "bkmkend",
            "datafield",
            "formfield",
            "generator",
            "themedata",
            "sp");

    /** Groups behind a star that hold text which is seen. */
    private static final Set<String> SHOWN_WORDS =
            Set.of("shpinst", "nesttableprops", "do", "annotation", "footnote", "mmath", "moMath", "moMathPara");

    /** What a control word makes of its group; null when it says nothing of that. */
    static @org.jspecify.annotations.Nullable RtfDestination of(String word, boolean starred) {
        RtfDestination named = NAMED.get(word);
        if (named != null) {
            return named;
        }
        if (SILENT_WORDS.contains(word) || (starred && !SHOWN_WORDS.contains(word))) {
            return SILENT;
        }
        return null;
    }
}
