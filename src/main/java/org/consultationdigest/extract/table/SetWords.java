package org.consultationdigest.extract.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.text.Beginnings;
import org.consultationdigest.text.Folding;

/** The few words that people choose from when a column asks for one: for or against, yes or no, accepted or not. */
final class SetWords {
    private static final int LONGEST = 60;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final Pattern VOTES = Pattern.compile(
            "(?:(?:strongly|fully|partly|partially|largely|broadly|somewhat|mostly|rather|slightly|completely|totally|tend to) )?"
                    + "(?:agree|disagree|support(?:ive|s)?|oppose[ds]?|object(?:s|ion)?|neutral|for|against|in favou?r|approve[ds]?"
                    + "|disapprove[ds]?|abstain|abstention|concur|non ?concur|favou?rable|unsure|no opinion|positive|negative|mixed"
                    + "|neither(?: \\w+){0,4}|do not (?:agree|support)|endorse[ds]?"
                    + "|nhat tri|dong y|khong dong y|khong nhat tri|thong nhat|khong thong nhat|tan thanh|y kien khac"
                    + "|d ?accord|pas d ?accord|favorable|defavorable|pour|contre|sans avis|reserve|neutre|oppose"
                    + "|de acuerdo|en desacuerdo|a favor|en contra|apoya|se opone|desfavorable|sin opinion)"
                    + "(?: (?:in part|with (?:comments?|changes?|conditions?)|avec reserves?|con (?:cambios|reservas)|co chinh sua))?");
    private static final Pattern YES_NO =
            Pattern.compile("y|n|yes|no|oui|non|si|co|khong|true|false|n ?/ ?a|o|partial(?:ly)?"
                    + "|partly|in part|parcial(?:mente)?|en parte|en partie|partiellement|mot phan");
    private static final Pattern VERDICTS = Pattern.compile(
            "(?:(?:not|partly|partially|fully|non|no|en parte|en partie) )?"
                    + "(?:accept(?:ed)?|partial(?:ly)?|parcial(?:mente)?|partiellement|mot phan|reject(?:ed)?|adopted|approved|declined|noted|agreed|resolved|open|closed|pending|deferred|withdrawn|revised"
                    + "|done|dismissed|modified|implemented|incorporated|acc|rej|concur|in progress|not? agreed|duplicate|out of scope"
                    + "|tiep thu|khong tiep thu|da tiep thu|giai trinh|ghi nhan|da xu ly|chua xu ly|dang xu ly|bao luu|giu nguyen"
                    + "|accepte[e]?|rejete[e]?|retenu[e]?|adopte[e]?|refuse[e]?|ecarte[e]?|integre[e]?|reporte[e]?|note[e]?|pris en compte"
                    + "|aceptad[oa]|rechazad[oa]|acogid[oa]|aprobad[oa]|procede|desestimad[oa]|estimad[oa]|se acepta|se acoge|se rechaza|incorporad[oa]"
                    + "|pendiente|cerrad[oa]|abiert[oa])"
                    + "(?: (?:in part|in principle|with (?:changes?|modifications?)|mot phan|toan bo|partiellement|parcialmente|en parte|en partie))?");
    private static final String REPLY_WORDS =
            "(?:(?:not |partly |partially |non |no )?(?:accepted|rejected|agreed?d?|noted|adopted|incorporated|addressed"
                    + "|corrected|amended|clarified|revised|added|deleted|changed|removed|done|thank(?:s| you)|see (?:the )?(?:response|reply|answer|revised|above|new)"
                    + "|(?:text|wording|sentence|paragraph|section|table|figure|article|chapter|date|reference|source|list)s? (?:has been |have been |was |were |is )?"
                    + "(?:added|amended|revised|corrected|changed|updated|deleted|clarified|moved|replaced|removed|shortened)"
                    + "|(?:this |it |the \\w+ )?(?:has|have) been|(?:we|the \\w+) (?:agree|disagree|note|thank|will|have)|will be|to be (?:added|discussed|considered|clarified)"
                    + "|out of scope|outside the (?:scope|mandate)|no change|not supported|under (?:review|consideration)|concur|does not concur)\\b"
                    + "|tiep thu|khong tiep thu|da (?:bo sung|chinh|sua|tiep thu|gop|cap nhat|xu ly|them|ra soat|giai)|giai trinh|giu (?:nguyen|nhu)|xin (?:tiep thu|giu|bao luu|giai trinh)"
                    + "|ghi nhan|bao luu|se (?:bo sung|sua|nghien cuu|rut gon|xem|chinh)|ban soan thao|co quan soan thao"
                    + "|accepte|rejete|retenu|non retenu|pris en compte|dont acte|voir (?:la )?reponse|sera |seront |note|d ?accord|corrige|ajoute|modifie|supprime"
                    + "|se (?:acepta|acoge|rechaza|incorpora|agrega|corrige|modifica|aclara|toma nota|desplaza|amplia|ajusta)|no (?:se acoge|se acepta|procede)|procede|aceptad|acogid|ver respuesta|incorporad|corregid|ya (?:esta|se))";
    private static final Pattern REPLIES = Pattern.compile(REPLY_WORDS);
    private static final Optional<Beginnings> REPLY_BEGINNINGS = Beginnings.of(REPLY_WORDS);
    private static final String FRENCH_DONE = " ete";
    private static final Pattern FRENCH_REPLIES = Pattern.compile("(?:le |la |les )?\\w+ (?:a|ont) ete");

    private SetWords() {}

    /** Whether a cell says for or against, and nothing more. */
    static boolean isVote(String cell) {
        return cell.length() <= LONGEST && VOTES.matcher(words(cell)).matches();
    }

    /** Whether a cell says yes, no or in part, and nothing more. */
    static boolean isYesOrNo(String cell) {
        return cell.length() <= LONGEST && YES_NO.matcher(words(cell)).matches();
    }

    /** Whether a cell says what was decided, and nothing more. */
    static boolean isVerdict(String cell) {
        return cell.length() <= LONGEST && VERDICTS.matcher(words(cell)).matches();
    }

    /** Whether a cell begins as people begin an answer to a comment. */
    static boolean isReply(String cell) {
        String beginning = cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST);
        String words = words(beginning);
        boolean may = REPLY_BEGINNINGS.map(all -> all.canBegin(words, 0)).orElse(true);
        return (may && REPLIES.matcher(words).lookingAt())
                || (words.contains(FRENCH_DONE) && FRENCH_REPLIES.matcher(words).lookingAt());
    }

    /** Folded words and slashes, parted by one space. */
    private static String words(String cell) {
        String folded = Folding.folded(cell);
        StringBuilder words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            if (isOfWord(c)) {
                words.appendCodePoint(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            i += Character.charCount(c);
        }
        return words.toString().stripTrailing();
    }

    private static boolean isOfWord(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || (NUMBERS >> Character.getType(c) & 1) == 1;
    }
}
