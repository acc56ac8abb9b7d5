package org.consultationdigest.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What headings call themselves, from the largest unit down, in the languages of the drafts; the order is the one in which
 * laws and reports of all four languages nest them.
 */
enum SectionUnit {
    BOOK("volume", "book", "quyển", "tập", "livre", "tome", "libro", "tomo"),
    PART("part", "phần", "partie", "parte"),
    TITLE("title", "theme", "thiên", "titre", "título", "titulo"),
    CHAPTER("chapter", "chương", "chapitre", "capítulo", "capitulo"),
    SECTION("section", "mục", "sección", "seccion"),
    SUBSECTION("subsection", "sub-section", "tiểu mục", "sous-section", "subsección", "subseccion"),
    ARTICLE("article", "điều", "artículo", "articulo");

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, which nobody can change.
    private final List<String> words;

    SectionUnit(String... words) {
        this.words = List.of(words);
    }

    /** The unit that a word in lower case names. */
    static Optional<SectionUnit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.words.contains(word)).findFirst();
    }

    /** Every word that names a unit, in lower case. */
    static Stream<String> words() {
        return Arrays.stream(values()).flatMap(unit -> unit.words.stream());
    }

    /** A pattern that matches every word, longer ones first, for use inside a larger one. */
    static String pattern() {
        return words().sorted((one, other) -> other.length() - one.length()).collect(Collectors.joining("|"));
    }
}
