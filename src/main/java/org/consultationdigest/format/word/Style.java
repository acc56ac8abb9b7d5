package org.consultationdigest.format.word;

import org.jspecify.annotations.Nullable;

/**
 * A style as the file defines it.
 *
 * @param id what paragraphs and runs call it
 * @param name what people call it; empty when it has none
 * @param basedOn the id of the style that it adds to
 */
record Style(String id, String name, @Nullable String basedOn, ParagraphStyle paragraph, RunStyle run) {

    static Style unknown(String id) {
        return new Style(id, "", null, ParagraphStyle.NOTHING, RunStyle.NOTHING);
    }

    Style named(String other) {
        return new Style(id, other, basedOn, paragraph, run);
    }

    Style basedOn(@Nullable String other) {
        return new Style(id, name, other, paragraph, run);
    }

    Style withParagraph(ParagraphStyle other) {
        return new Style(id, name, basedOn, other, run);
    }

    Style withRun(RunStyle other) {
        return new Style(id, name, basedOn, paragraph, other);
    }
}
