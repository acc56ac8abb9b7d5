package org.consultationdigest.link.reference;

/** The English words of references. */
final class EnglishWords {
    private EnglishWords() {}

    static void addTo(Lexicon lexicon) {
        sections(lexicon);
        smallUnits(lexicon);
        exhibits(lexicon);
        joints(lexicon);
        numbers(lexicon);
        wholeCells(lexicon);
    }

    private static void sections(Lexicon lexicon) {
        lexicon.heads(Unit.PART, "part", "pt")
                .plurals(Unit.PART, "parts")
                .heads(Unit.CHAPTER, "chapter", "chap", "ch")
                .plurals(Unit.CHAPTER, "chapters", "chaps")
                .heads(Unit.SECTION, "section", "sec", "sect", "heading", "cl", "s")
                .plurals(Unit.SECTION, "sections", "secs", "sects", "headings")
                .heads(
                        Unit.SUBSECTION,
                        "subsection",
                        "sub section",
                        "sub - section",
                        "subheading",
                        "sub heading",
                        "subclause")
                .plurals(Unit.SUBSECTION, "subsections", "sub sections", "subheadings")
                .heads(Unit.ARTICLE, "article", "art")
                .plurals(Unit.ARTICLE, "articles", "arts");
    }

    private static void smallUnits(Lexicon lexicon) {
        lexicon.heads(Unit.PAGE, "page", "pg", "p")
                .plurals(Unit.PAGE, "pages", "pgs", "pp")
                .heads(Unit.PARAGRAPH, "paragraph", "para", "par", "parag", "op")
                .plurals(Unit.PARAGRAPH, "paragraphs", "paras", "pars")
                .heads(Unit.CLAUSE, "clause")
                .plurals(Unit.CLAUSE, "clauses")
                .heads(
                        Unit.POINT,
                        "point",
                        "item",
                        "sub para",
                        "sub - para",
                        "subpara",
                        "sub paragraph",
                        "sub - paragraph",
                        "subparagraph")
                .plurals(Unit.POINT, "points", "items", "sub paras", "sub paragraphs", "subparagraphs")
                .heads(Unit.BULLET, "bullet", "bullet point", "indent")
                .plurals(Unit.BULLET, "bullets", "bullet points", "indents")
                .heads(Unit.SENTENCE, "sentence")
                .plurals(Unit.SENTENCE, "sentences")
                .heads(Unit.LINE, "line", "l", "ln")
                .plurals(Unit.LINE, "lines", "ll", "lns")
                .heads(Unit.ROW, "row")
                .plurals(Unit.ROW, "rows");
    }

    private static void exhibits(Lexicon lexicon) {
        lexicon.heads(Unit.ANNEX, "annex", "appendix")
                .plurals(Unit.ANNEX, "annexes", "appendices")
                .heads(Unit.TABLE, "table", "tbl", "tab")
                .plurals(Unit.TABLE, "tables")
                .heads(Unit.FIGURE, "figure", "fig", "chart", "graph", "diagram")
                .plurals(Unit.FIGURE, "figures", "figs", "charts")
                .heads(Unit.BOX, "box")
                .plurals(Unit.BOX, "boxes")
                .heads(Unit.FOOTNOTE, "footnote", "fn", "n", "endnote", "note")
                .plurals(Unit.FOOTNOTE, "footnotes", "endnotes", "fns", "notes")
                .heads(Unit.RECOMMENDATION, "recommendation", "rec", "recomm", "upr recommendation")
                .plurals(Unit.RECOMMENDATION, "recommendations", "recs", "upr recommendations")
                .heads(Unit.COMMENT, "see comment", "comment no", "comment", "same as comment")
                .words(Role.FRONT, "list of abbreviations", "list of acronyms", "abbreviations", "acronyms");
    }

    private static void joints(Lexicon lexicon) {
        lexicon.words(Role.NUMBER_SIGN, "no", "nos", "number", "numbers", "nr", "num")
                .words(Role.AND, "and", "or", "as well as", "and also", "plus")
                .words(Role.TO, "to", "through", "thru", "until", "up to")
                .words(Role.FROM, "from")
                .words(Role.BETWEEN, "between", "in between")
                .words(Role.AFTER, "after", "following", "immediately after", "below")
                .words(Role.BEFORE, "before", "preceding", "immediately before", "ahead of")
                .valued(Role.OF, 1, "of", "of the said")
                .words(Role.OF, "in", "on", "under", "at", "within", "from")
                .words(Role.DETERMINER, "the", "this", "new", "draft", "current", "existing")
                .valued(Role.DETERMINER, 1, "all", "both")
                .words(Role.ONWARDS, "ff", "onwards", "onward", "et seq", "and following", "and onwards")
                .words(Role.BIS, "bis", "ter", "quater", "quinquies")
                .words(Role.FROM_BOTTOM, "from the bottom", "from bottom", "from the end", "up from the bottom")
                .words(Role.FROM_TOP, "from the top", "from top")
                .words(
                        Role.ABOUT,
                        "on",
                        "about",
                        "concerning",
                        "regarding",
                        "dealing with",
                        "relating to",
                        "related to",
                        "titled",
                        "entitled",
                        "covering",
                        "dedicated to",
                        "devoted to")
                .words(Role.DRAFT, "draft", "the draft", "draft report", "report", "national report", "document")
                .words(
                        Role.EARLIER,
                        "old numbering",
                        "previous numbering",
                        "previous draft",
                        "previous version",
                        "zero draft")
                .words(Role.EARLIER, "earlier draft", "old version", "former numbering", "first draft");
    }

    private static void numbers(Lexicon lexicon) {
        lexicon.counted(
                        Role.ORDINAL,
                        "first|opening|1st",
                        "second|2nd",
                        "third",
                        "fourth",
                        "fifth",
                        "sixth",
                        "seventh",
                        "eighth",
                        "ninth",
                        "tenth",
                        "eleventh",
                        "twelfth",
                        "thirteenth",
                        "fourteenth",
                        "fifteenth")
                .valued(Role.ORDINAL, -1, "last", "final", "closing", "concluding")
                .valued(Role.ORDINAL, -2, "penultimate", "last but one", "second last", "second to last")
                .counted(
                        Role.CARDINAL,
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve")
                .words(
                        Role.MEASURE,
                        "percent",
                        "per cent",
                        "million",
                        "billion",
                        "thousand",
                        "times",
                        "years",
                        "people");
    }

    private static void wholeCells(Lexicon lexicon) {
        lexicon.words(Role.WHOLE, "throughout", "general", "general comment", "general comments", "all", "entire")
                .words(Role.WHOLE, "whole", "overall", "various", "all sections", "entire document", "cross cutting")
                .words(Role.WHOLE, "general remarks", "general observations", "overall comments", "overall comment")
                .words(
                        Role.WHOLE,
                        "overall assessment",
                        "general assessment",
                        "overall impression",
                        "general impressions")
                .words(Role.WHOLE, "structure", "format", "formatting", "layout", "style", "presentation", "length")
                .words(Role.WHOLE, "drafting", "terminology", "general point", "general points", "structure and format")
                .valued(Role.WHOLE, 1, "whole document", "whole report", "whole draft", "entire report")
                .valued(
                        Role.WHOLE,
                        1,
                        "entire text",
                        "whole text",
                        "full text",
                        "entire draft",
                        "entire document",
                        "report as a whole",
                        "draft as a whole")
                .valued(Role.WHOLE, 1, "document as a whole", "throughout the report", "throughout the draft")
                .valued(Role.WHOLE, 1, "throughout the document", "throughout the text", "across the report")
                .valued(Role.WHOLE, 1, "structure of the report", "structure of the draft", "overall structure")
                .words(
                        Role.PREVIOUS,
                        "ibid",
                        "ibidem",
                        "idem",
                        "ditto",
                        "same as above",
                        "as above",
                        "same",
                        "see above")
                .words(Role.NOTHING, "n a", "na", "none", "not applicable", "nil")
                .words(
                        Role.PREDICATE,
                        "should",
                        "must",
                        "shall",
                        "needs",
                        "need",
                        "is",
                        "are",
                        "could",
                        "can",
                        "may",
                        "be",
                        "were",
                        "was",
                        "have",
                        "has",
                        "do",
                        "does",
                        "which",
                        "where",
                        "please",
                        "we",
                        "mention",
                        "mentions",
                        "states",
                        "state",
                        "refer",
                        "refers",
                        "lack",
                        "lacks",
                        "to",
                        "as",
                        "respectively",
                        "for",
                        "with",
                        "by",
                        "seem",
                        "overlap",
                        "read",
                        "reads",
                        "concerning");
    }
}
