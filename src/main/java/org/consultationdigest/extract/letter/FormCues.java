package org.consultationdigest.extract.letter;

/** Words that forms print around their tables: titles, what was counted, how to fill them in. */
final class FormCues {
    private static final Cue TITLE = Cue.atStart(
            "bảng|phiếu|(?:biểu )?mẫu|biểu|bản tổng hợp|danh mục|góp ý",
            "(?:\\w+ ){0,2}?(?:template|form|table|matrix|sheet|questionnaire|list)",
            "comments? (?:on|to|by|from|received|and)|(?:general|specific|detailed) comments?",
            "tableau|formulaire|fiche|modèle|observations? (?:sur|de|concernant)",
            "cuadro|formulario|observaciones");
    private static final Cue COUNTS = Cue.atStart(
            "tổng số \\d+",
            "(?:a )?total of \\d+|in total,? \\d+|\\d+ (?:comments|submissions|bodies|organi[sz]ations) (?:were|have)",
            "(?:nội dung|kết quả) cụ thể (?:\\w+ )?(?:như sau|dưới đây)");
    private static final Cue LEGEND = Cue.line("^[^=\\n]{1,40}\\s=\\s[^=]+.*");
    private static final String PARTS_OF_FORM =
            "(?:forms?|templates?|rows?|columns?|cells?|(?:this|the) (?:table|sheet|matrix)|table below|comments? (?:per|in)|your (?:comments?|name|organi[sz]ation)|"
                    + "track changes|secretariat|deadline|phiếu|biểu mẫu|mẫu|bảng (?:này|dưới đây|trên)|cột|dòng|ô|hàng|"
                    + "ban thư ký|formulaire|tableau|colonnes?|lignes?|cases?|vos (?:observations|commentaires)|columnas?|filas?)";
    private static final Cue INSTRUCTION = Cue.atStart(
            "(?:please|kindly|do not|you (?:may|can|should|are)|all|each|use|fill|enter|return|send|submit|complete|insert|add|one|every|only)\\b[^?]{0,120}?\\b"
                    + PARTS_OF_FORM,
            PARTS_OF_FORM
                    + "\\b[^?]{0,80}?\\b(?:is|are|must be|should be|ghi|điền|để trống|bắt buộc|est|sont|doit|doivent)(?! not in| missing)",
            "(?:đề nghị|xin|vui lòng|kính đề nghị|mỗi|chỉ|không)\\b[^?]{0,80}?\\b(?:gửi|điền|ghi|sử dụng|dùng|xóa|sửa)\\b[^?]{0,80}?\\b"
                    + PARTS_OF_FORM,
            "(?:veuillez|prière de|merci de|por favor)\\b[^?]{0,120}?\\b" + PARTS_OF_FORM,
            "(?:hướng dẫn|instructions?|how to (?:fill|complete|use)|guidance|explanatory notes?|mode d['’]emploi)\\b");

    private FormCues() {}

    /** Whether a line names the form or says how many comments stand in it. */
    static boolean isTitle(String text) {
        boolean brief = Shape.wordCount(text) <= 30 && !Shape.endsSentence(text);
        return COUNTS.isIn(text) || (brief && (Shape.isCapitals(text) || (TITLE.isIn(text) && !names(text))));
    }

    /** {@code Table 2: add a source} speaks of a table of the draft. */
    private static boolean names(String text) {
        return RemarkCues.namesPlaceFirst(text);
    }

    /** Whether a line says how to fill in the form or what its codes mean. */
    static boolean isInstruction(String text) {
        return LEGEND.fits(text) || (INSTRUCTION.isIn(text) && !RemarkCues.namesPlaceFirst(text));
    }
}
