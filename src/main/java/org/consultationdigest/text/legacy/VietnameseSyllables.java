package org.consultationdigest.text.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sound structure of Vietnamese: every native word is one syllable of an onset, a rhyme and a tone, and only so many of
 * them can be. Text in a wrong encoding soon breaks these rules.
 */
public final class VietnameseSyllables {
    private static final Pattern ONSET =
            Pattern.compile("^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(?=\\p{L})");

    private static final Set<String> RHYMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây"
                            + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc i ia ich im in inh ip it iu iêc iêm"
                            + " iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng"
                            + " oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp"
                            + " ơt u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uy"
                            + " uya uych uyn uynh uyt uyu uyên uyêt uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương"
                            + " ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ym yn ynh yt")
                    .split(" ", -1));

    /** Rhymes that end in a stop bear only the sharp or the heavy tone. */
    private static final Pattern STOPPED = Pattern.compile(".*(?:p|t|c|ch)$");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED_TONES = "\u0301\u0323";

    private VietnameseSyllables() {}

    /** Whether a word, written with its marks, can be a Vietnamese syllable. */
    public static boolean isSyllable(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            (TONES.indexOf(c) >= 0 ? tones : sounds).append(c);
        }
        return tones.length() <= 1
                && rhyme(Normalizer.normalize(sounds, Normalizer.Form.NFC))
                        .filter(rhyme -> canBear(rhyme, tones))
                        .isPresent();
    }

    /** Whether a word has a letter beyond ASCII, and so says something of its encoding. */
    static boolean isMarked(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBear(String rhyme, CharSequence tones) {
        return !STOPPED.matcher(rhyme).matches()
                || (tones.length() == 1 && STOPPED_TONES.indexOf(tones.charAt(0)) >= 0);
    }

    private static Optional<String> rhyme(String sounds) {
        Matcher onset = ONSET.matcher(sounds);
        int end = onset.find() ? onset.end() : 0;
        // In gìn and quốc the letter behind g or q may belong to both parts.
        boolean shared = sounds.startsWith("gi") || sounds.startsWith("qu");
        return Stream.of(sounds.substring(end), shared ? sounds.substring(1) : "")
                .filter(RHYMES::contains)
                .findFirst();
    }
}
