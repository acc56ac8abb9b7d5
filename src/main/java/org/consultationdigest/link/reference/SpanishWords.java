package org.consultationdigest.link.reference;

/** The Spanish words of references. */
final class SpanishWords {
    private SpanishWords() {}

    static void addTo(Lexicon lexicon) {
        units(lexicon);
        joints(lexicon);
        wholeCells(lexicon);
    }

    private static void units(Lexicon lexicon) {
        lexicon.heads(Unit.PART, "parte")
                .plurals(Unit.PART, "partes")
                .heads(Unit.CHAPTER, "capítulo", "cap")
                .plurals(Unit.CHAPTER, "capítulos")
                .heads(Unit.SECTION, "sección", "secc", "apartado", "numeral", "título", "epígrafe")
                .plurals(Unit.SECTION, "secciones", "apartados", "numerales")
                .heads(Unit.SUBSECTION, "subsección", "subapartado")
                .heads(Unit.ARTICLE, "artículo")
                .plurals(Unit.ARTICLE, "artículos")
                .heads(Unit.PAGE, "página", "pág")
                .plurals(Unit.PAGE, "páginas", "págs")
                .heads(Unit.PARAGRAPH, "párrafo", "párr")
                .plurals(Unit.PARAGRAPH, "párrafos", "párrs")
                .heads(Unit.POINT, "inciso", "literal", "punto")
                .plurals(Unit.POINT, "incisos", "literales", "puntos")
                .heads(Unit.BULLET, "viñeta", "guion")
                .heads(Unit.SENTENCE, "oración", "frase")
                .heads(Unit.LINE, "línea", "renglón")
                .plurals(Unit.LINE, "líneas", "renglones")
                .heads(Unit.ANNEX, "anexo", "apéndice")
                .plurals(Unit.ANNEX, "anexos")
                .heads(Unit.TABLE, "cuadro", "tabla")
                .plurals(Unit.TABLE, "cuadros", "tablas")
                .heads(Unit.FIGURE, "gráfico", "gráfica", "figura")
                .plurals(Unit.FIGURE, "gráficos", "gráficas", "figuras")
                .heads(Unit.BOX, "recuadro")
                .heads(
                        Unit.FOOTNOTE,
                        "nota al pie",
                        "nota a pie de página",
                        "nota al pie de página",
                        "nota de pie de página",
                        "nota")
                .heads(Unit.RECOMMENDATION, "recomendación")
                .plurals(Unit.RECOMMENDATION, "recomendaciones");
    }

    private static void joints(Lexicon lexicon) {
        lexicon.words(Role.NUMBER_SIGN, "núm", "número", "nro")
                .words(Role.AND, "y", "e", "o")
                .words(Role.TO, "a", "al", "hasta", "hasta el")
                .words(Role.BETWEEN, "entre")
                .words(Role.AFTER, "después de", "después del", "tras")
                .words(Role.BEFORE, "antes de", "antes del")
                .valued(Role.OF, 1, "de", "del")
                .words(Role.OF, "en")
                .words(Role.DETERMINER, "el", "la")
                .valued(Role.DETERMINER, 1, "los", "las")
                .words(Role.ONWARDS, "y siguientes", "y ss", "en adelante")
                .words(Role.ABOUT, "sobre", "relativo a", "relativa a", "acerca de")
                .words(
                        Role.EARLIER,
                        "numeración anterior",
                        "versión anterior",
                        "borrador anterior",
                        "proyecto anterior")
                .words(Role.EARLIER, "primer borrador", "numeración antigua", "versión antigua")
                .words(Role.DRAFT, "proyecto", "informe", "borrador")
                .counted(
                        Role.ORDINAL,
                        "primer|primero|primera",
                        "segundo|segunda",
                        "tercer|tercero|tercera",
                        "cuarto|cuarta",
                        "quinto|quinta",
                        "sexto|sexta",
                        "séptimo|séptima",
                        "octavo|octava",
                        "noveno|novena",
                        "décimo|décima")
                .valued(Role.ORDINAL, -1, "último", "última")
                .valued(Role.ORDINAL, -2, "penúltimo", "penúltima");
    }

    private static void wholeCells(Lexicon lexicon) {
        lexicon.words(Role.WHOLE, "observaciones generales", "comentarios generales", "comentario general", "todo")
                .words(Role.WHOLE, "estructura", "formato", "presentación", "terminología")
                .valued(Role.WHOLE, 1, "todo el documento", "todo el informe", "informe en su conjunto")
                .valued(Role.WHOLE, 1, "documento en su conjunto", "la totalidad del informe")
                .words(Role.PREVIOUS, "ídem", "ibíd", "ibídem", "lo mismo", "igual que arriba")
                .words(Role.NOTHING, "no aplica", "ninguno")
                .words(Role.PREDICATE, "debe", "deben", "debería", "deberían", "es", "son", "no", "se");
    }
}
