package org.consultationdigest.link.reference;

/** The French words of references. */
final class FrenchWords {
    private FrenchWords() {}

    static void addTo(Lexicon lexicon) {
        units(lexicon);
        joints(lexicon);
        wholeCells(lexicon);
    }

    private static void units(Lexicon lexicon) {
        lexicon.heads(Unit.PART, "partie")
                .plurals(Unit.PART, "parties")
                .heads(Unit.CHAPTER, "chapitre")
                .plurals(Unit.CHAPTER, "chapitres")
                .heads(Unit.SECTION, "rubrique", "titre")
                .heads(Unit.SUBSECTION, "sous - section")
                .heads(Unit.PAGE, "à la page", "à la p")
                .heads(Unit.PARAGRAPH, "paragraphe")
                .plurals(Unit.PARAGRAPH, "paragraphes")
                .heads(Unit.POINT, "alinéa", "al")
                .plurals(Unit.POINT, "alinéas")
                .heads(Unit.BULLET, "tiret", "puce")
                .plurals(Unit.BULLET, "tirets", "puces")
                .heads(Unit.SENTENCE, "phrase")
                .plurals(Unit.SENTENCE, "phrases")
                .heads(Unit.LINE, "ligne")
                .plurals(Unit.LINE, "lignes")
                .heads(Unit.ANNEX, "annexe")
                .plurals(Unit.ANNEX, "annexes")
                .heads(Unit.TABLE, "tableau")
                .plurals(Unit.TABLE, "tableaux")
                .heads(Unit.FIGURE, "graphique", "diagramme")
                .plurals(Unit.FIGURE, "graphiques", "diagrammes", "figures")
                .heads(Unit.BOX, "encadré")
                .plurals(Unit.BOX, "encadrés")
                .heads(Unit.FOOTNOTE, "note de bas de page", "note de fin")
                .heads(Unit.RECOMMENDATION, "recommandation")
                .plurals(Unit.RECOMMENDATION, "recommandations");
    }

    private static void joints(Lexicon lexicon) {
        lexicon.words(Role.NUMBER_SIGN, "numéro", "numéros")
                .words(Role.AND, "et", "ou", "ainsi que")
                .words(Role.TO, "à", "au", "jusqu")
                .words(Role.BETWEEN, "entre")
                .words(Role.AFTER, "après")
                .words(Role.BEFORE, "avant")
                .valued(Role.OF, 1, "de", "du", "des", "d")
                .words(Role.OF, "dans", "sous", "à", "au", "aux", "en")
                .words(Role.DETERMINER, "le", "la", "l")
                .valued(Role.DETERMINER, 1, "les")
                .words(Role.ONWARDS, "et suivants", "et suivantes", "et s", "et suiv")
                .words(Role.ABOUT, "sur", "relatif à", "relative à", "relatif aux", "relative aux", "concernant")
                .words(
                        Role.EARLIER,
                        "ancienne version",
                        "ancienne numérotation",
                        "version précédente",
                        "projet précédent")
                .words(Role.EARLIER, "version antérieure", "numérotation précédente", "premier projet", "ancien projet")
                .words(Role.DRAFT, "projet", "rapport", "projet de rapport")
                .counted(
                        Role.ORDINAL,
                        "premier|première|er|ère",
                        "deuxième|seconde",
                        "troisième",
                        "quatrième",
                        "cinquième",
                        "sixième",
                        "septième",
                        "huitième",
                        "neuvième",
                        "dixième")
                .valued(Role.ORDINAL, -1, "dernier", "dernière")
                .valued(Role.ORDINAL, -2, "avant - dernier", "avant - dernière");
    }

    private static void wholeCells(Lexicon lexicon) {
        lexicon.words(Role.WHOLE, "généralités", "général", "générale", "observation générale", "commentaire général")
                .words(Role.WHOLE, "observations générales", "commentaires généraux", "ensemble", "tout")
                .words(Role.WHOLE, "structure", "forme", "présentation", "mise en page", "terminologie")
                .valued(Role.WHOLE, 1, "tout le document", "tout le rapport", "ensemble du rapport")
                .valued(Role.WHOLE, 1, "ensemble du document", "ensemble du projet", "rapport dans son ensemble")
                .words(Role.PREVIOUS, "voir ci - dessus", "comme ci - dessus")
                .words(Role.NOTHING, "sans objet", "néant")
                .words(Role.PREDICATE, "doit", "doivent", "devrait", "devraient", "est", "sont", "ne", "pourrait");
    }
}
