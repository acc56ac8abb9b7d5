package org.consultationdigest.extract.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.letter.Bodies;
import org.consultationdigest.text.Folding;

/**
 * The one body whose comments a title announces: {@code Ý kiến của Bộ Y tế}, {@code Comments of the Ministry of Health},
 * {@code UNICEF comments}. A word for any body, or for many, is no name.
 */
final class BodyTitles {
    private static final int LONGEST = 150;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String SAID =
            "comments?|remarks?|observations?|views?|opinions?|inputs?|feedback|suggestions?|contributions?|submissions?|positions?";
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?:(?:nội dung )?(?:ý kiến|góp ý|nhận xét|kiến nghị|đề nghị|phản biện|tham gia)(?: (?:ý kiến|góp ý|tham gia|đóng góp|kiến nghị|nhận xét))*"
                    + "(?: (?:của|từ|do))?"
                    + "|(?:" + SAID + ")(?: received)? (?:of|from|by)(?: the)?"
                    + "|(?:avis|observations?|commentaires?|remarques?|contributions?|propositions?|positions?) (?:du|de la|de l['’]|des|de|d['’])"
                    + "|(?:comentarios?|observaci[oó]n(?:es)?|aportes?|opini[oó]n(?:es)?|posici[oó]n|propuestas?) (?:del|de la|de los|de))"
                    + "\\s*:?\\s*(?<body>\\p{L}.*)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern BEFORE =
            Pattern.compile("(?<body>\\p{L}.*?)(?:['’]s)? (?:" + SAID + ")", FLAGS | Pattern.DOTALL);
    private static final Pattern MANY = Pattern.compile(
            "(?<!\\w)(?:các|những|mỗi|từng|each|all|any|other|various|different|both|les|los|las|autres?|chaque"
                    + "|được (?:kiểm toán|kiểm tra|thanh tra|đánh giá)|audited|auditée?|auditad[oa])(?!\\w)|[,;/?]",
            FLAGS);
    private static final Pattern DRAFTING = Pattern.compile(
            "soạn thảo|biên tập|chủ trì|thường trực|tiếp thu|giải trình|drafting|editorial|secretariat|rédaction|redact",
            FLAGS);
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{1,9}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x{A0}]+");

    /** Nouns and adjectives that make the name of a kind of body and not of one. */
    private static final Set<String> OF_MANY = Set.of(
            "organization",
            "organisation",
            "organisations",
            "organizations",
            "institution",
            "institutions",
            "ministry",
            "ministries",
            "agency",
            "agencies",
            "body",
            "bodies",
            "department",
            "departments",
            "authority",
            "authorities",
            "commenting",
            "reviewing",
            "responsible",
            "member",
            "members",
            "state",
            "states",
            "party",
            "parties",
            "stakeholder",
            "stakeholders",
            "committee",
            "committees",
            "public",
            "national",
            "government",
            "governments",
            "office",
            "unit",
            "name",
            "association",
            "associations",
            "ngo",
            "ngos",
            "civil",
            "society",
            "technical",
            "working",
            "group",
            "groups",
            "expert",
            "experts",
            "board",
            "review",
            "peer",
            "consultant",
            "consultants",
            "team",
            "staff",
            "reviewer",
            "reviewers",
            "council",
            "planning",
            "commission",
            "advisory",
            "steering",
            "lead",
            "comment",
            "comments",
            "observation",
            "observations",
            "remark",
            "remarks",
            "view",
            "views",
            "opinion",
            "opinions",
            "input",
            "inputs",
            "feedback",
            "response",
            "responses",
            "reply",
            "answer",
            "avis",
            "reponse",
            "commentaire",
            "commentaires",
            "remarques",
            "comentario",
            "comentarios",
            "observaciones",
            "respuesta",
            "received",
            "person",
            "delegation",
            "delegations",
            "countries",
            "country",
            "organisme",
            "organismes",
            "institut",
            "ministere",
            "ministeres",
            "comite",
            "conseil",
            "agence",
            "collectivite",
            "societe",
            "civile",
            "entidad",
            "institucion",
            "ministerio",
            "organizacion",
            "of",
            "the",
            "and",
            "or",
            "for",
            "de",
            "du",
            "des",
            "la",
            "le",
            "y",
            "et",
            "local",
            "regional",
            "international",
            "private",
            "sector",
            "external",
            "internal");

    private BodyTitles() {}

    /** The body whose comments a title announces. */
    static Optional<String> body(String header) {
        String title = SPACES.matcher(header).replaceAll(" ").strip();
        if (title.length() > LONGEST) {
            return Optional.empty();
        }
        return named(OF_A_BODY.matcher(title)).or(() -> named(BEFORE.matcher(title)));
    }

    private static Optional<String> named(Matcher title) {
        return title.matches() ? Optional.of(title.group("body").strip()).filter(BodyTitles::isName) : Optional.empty();
    }

    /** Whether a title is the name of one body, or its letters, and nothing else. */
    static boolean isName(String text) {
        return isOne(text)
                && (ACRONYM.matcher(text.strip()).matches()
                        || Organisations.isBody(text.strip())
                        || isLike(text.strip()));
    }

    /** Whether a title without any word for comments, above it or in it, can be but the name of one body. */
    static boolean isPlainName(String text) {
        return isOne(text) && Organisations.isBody(text.strip());
    }

    private static boolean isOne(String text) {
        return !MANY.matcher(text).find() && !DRAFTING.matcher(text).find();
    }

    /** A noun for bodies with a word that makes it the name of one. */
    private static boolean isLike(String name) {
        boolean own = false;
        for (String word : name.split(" ", -1)) {
            own |= !OF_MANY.contains(Folding.folded(word).replaceAll("['’]s?$|^[ld]['’]", ""));
        }
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return own
                && Character.isUpperCase(name.codePointAt(0))
                && !Bodies.beginsVietnamese(first)
                && Bodies.isBody(first);
    }
}
