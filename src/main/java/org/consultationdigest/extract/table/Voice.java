package org.consultationdigest.extract.table;

import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** Whose words a column holds: those of one named body ({@code NTIA comments}, {@code Avis de la commission}) or of all. */
final class Voice {
    private static final int LONGEST = 80;

    /** The letters of a body, or a possessive that is not that of the contributors. */
    private static final Pattern LETTERS =
            Pattern.compile("\\b(?:\\p{Lu}{2,}(?:['’]s)?|(?!(?i:stakeholder|reviewer|member|contributor"
                    + "|commenter|respondent|participant)s?['’])\\p{L}+['’]s)\\s+(?:\\p{Ll}|\\p{Lu}\\p{Ll})");

    private static final Pattern OF_A_BODY = Pattern.compile(
            "\\b(?:comments?|remarks?|observations?|views?|opinions?|notes?|positions?)(?: of| by| from)(?: the)?"
                    + " (?!(?:the )?(?:(?:general|wider) )?(?:stakeholder|reviewer|member|contributor|commenter|respondent|participant|public|countr|organi|expert|other|communit|union|association|resident|bidder|consultee|citizen|user|customer|ngo))\\p{L}"
                    + "|\\b(?:y kien|quan diem|nhan xet)(?: \\p{L}+)? cua (?!cac|nhung|ai\\b|nguoi|dai bieu|doanh nghiep|hoi vien|cong dong|cu tri|chuyen gia|thanh vien|hiep hoi|nha thau|ho dan|ba con|nhan dan|khach hang|ben gop y|don vi gop y)\\p{L}"
                    + "|\\b(?:y kien|quan diem) (?:vu|cuc|ban|bo|so|phong|to|van phong|hoi dong|lanh dao|thuong truc)\\b"
                    + "|\\b(?:observations?|commentaires?|remarques?|avis|positions?|reactions?|retours?)(?: \\p{L}+)? (?:du|de la|de l)\\b(?! (?:public|contribut|partie|repondant|depos|requer|reseau|syndicat|association|collectif|habitant|riverain|membre|participant|citoyen|usager|federation|societe civile|population|demandeur|expert|lecteur|relecteur|intervenant))"
                    + "|\\b(?:observacion(?:es)?|comentarios?|opinion(?:es)?|posicion)(?: \\p{L}+)? (?:del|de la)\\b(?! (?:gremio|sindicato|asociacion|colectivo|participante|ciudadan|comunidad|sociedad civil|usuari|vecin|miembro|interesad|parte\\b|postor|oferente|empresa|experto|revisor|lector|federacion|poblacion))");

    /** Those whom somebody else's draft is about speak of it, and are answered. */
    private static final Pattern AUDITED = Pattern.compile(
            "\\b(?:duoc (?:kiem toan|kiem tra|thanh tra|danh gia)|audited|auditee?s?|auditad[oa]s?)\\b");

    private Voice() {}

    /** Whether a header names those who answer. */
    static boolean isOfTheDrafters(String header) {
        String words = HeaderText.of(header.length() <= LONGEST ? header : header.substring(0, LONGEST))
                .words();
        return TitleRoles.standard().stream()
                .flatMap(language -> language.marks(words).stream())
                .anyMatch(mark -> mark.is(TitleRole.DRAFTER) || mark.is(TitleRole.MAKER) || mark.is(TitleRole.OUR));
    }

    /** Whether a header names one body as the one who speaks. */
    static boolean isNamed(String header) {
        return header.length() <= LONGEST
                && !AUDITED.matcher(Folding.folded(header)).find()
                && (LETTERS.matcher(header).find()
                        || OF_A_BODY.matcher(Folding.folded(header)).find());
    }
}
