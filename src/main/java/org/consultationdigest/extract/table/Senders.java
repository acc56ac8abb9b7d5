package org.consultationdigest.extract.table;

import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Cells that name a body or a person, told by the word for what a body is, a form of address, or initials. */
final class Senders {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Mlle|Sr|Sra|Srta|D|Ing|Lic|TS|PGS|GS|ThS)\\.?|Ông|Bà|Anh|Chị|Đồng chí|Đ/c|Luật sư)\\s+\\p{Lu}.*"
                    + "|(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{L}+");
    private static final Pattern NAME_AND_INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}+,? \\p{Lu}\\.");
    private static final Pattern BODY = Pattern.compile(
            "(?:ministry|department|agency|authority|commission|council|office|bureau|directorate|institute|institution"
                    + "|university|college|school|hospital|association|federation|union|society|network|alliance|coalition|forum|chamber|guild|league|club|trust"
                    + "|foundation|company|corporation|ltd|limited|inc|plc|llc|gmbh|bank|cooperative|board of|house of|friends of|residents|farmers|growers|traders|producers"
                    + "|municipality|embassy|delegation|ngo|laboratory|centre for|center for|group|partners|consultants|industries"
                    + "|bo|so|ubnd|uy ban|cuc|chi cuc|tong cuc|vu|vien|truong|hoi|hiep hoi|lien doan|lien minh|cong ty|ngan hang|trung tam|ban quan ly|mat tran|phong|khoa|tap doan|tong cong ty|doan dai bieu|hop tac xa|cong an|toa an|vien kiem sat|quy"
                    + "|ministere|direction|agence|prefecture|mairie|commune|conseil|chambre|syndicat|ligue|collectif|reseau|societe|universite|institut|ecole|hopital|entreprise|ambassade|conservatoire"
                    + "|ministerio|direccion|secretaria|agencia|instituto|universidad|colegio|asociacion|federacion|camara|sindicato|colectivo|red de|fundacion|empresa|cooperativa|municipalidad|ayuntamiento|alcaldia|gobernacion|consejeria|embajada|junta|plataforma|gremio|defensoria)");
    private static final Pattern NAMED = Pattern.compile("(?:^|.* )" + BODY.pattern() + "s?(?: .*|$)");

    private static final int LONGEST_BODY = 120;
    private static final int MOST_BODY_WORDS = 20;
    private static final Pattern BEGINS_WITH_BODY = Pattern.compile(
            "(?:the |la |le |el |l )?(?:ban |trung tam )?" + BODY.pattern() + "s?\\b.*", Pattern.DOTALL);

    private Senders() {}

    /** Whether a cell is the name of a body, however long, and no sentence. */
    static boolean isBody(String cell) {
        return cell.length() <= LONGEST_BODY
                && Character.isUpperCase(cell.charAt(0))
                && !cell.endsWith(".")
                && cell.split("\\s+", -1).length <= MOST_BODY_WORDS
                && (BEGINS_WITH_BODY.matcher(Folding.folded(cell)).matches()
                        || NAMED.matcher(Folding.folded(cell)).matches());
    }

    /** Whether a cell, not longer than a name is, names a body or a person and says nothing of them. */
    static boolean isSender(String cell) {
        boolean name = cell.length() <= LONGEST
                && Character.isUpperCase(cell.charAt(0))
                && !cell.endsWith(".")
                && cell.split("\\s+", -1).length <= MOST_WORDS;
        boolean known = name
                && (PERSON.matcher(cell).matches()
                        || NAMED.matcher(Folding.folded(cell)).matches());
        return known || NAME_AND_INITIAL.matcher(cell).matches();
    }
}
