package org.consultationdigest.dedupe.guard;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether letters are a syllable that Vietnamese can have: an onset, one of its rhymes, and with a stop at the end one
 * of the two tones that go with it. What is none is a slip of the pen.
 */
final class VietnameseSyllable {
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern SYLLABLE =
            Pattern.compile("(ngh|ng|nh|gh|gi|g|kh|k|q(?=u)|ph|p|th|tr|t|ch|c|đ|d|b|h|l|m|n|r|s|v|x)?(.*)");
    private static final Set<String> RHYMES =
            new HashSet<>(List.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân"
                            + " âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm"
                            + " iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe"
                            + " oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât"
                            + " uây uc ue uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh"
                            + " uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu"
                            + " uanh uang uan uat uay uai uăng uăn uăt uac uao uau uen ueo uet uit uinh uich")
                    .split(" ", -1)));

    private VietnameseSyllable() {}

    /** Whether a key ({@link Tokenizer#key}) is one. */
    static boolean is(String key) {
        String decomposed = Normalizer.normalize(key, Normalizer.Form.NFD);
        String toneless = Normalizer.normalize(TONE.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        Matcher matcher = SYLLABLE.matcher(toneless);
        if (!matcher.matches()) {
            return false;
        }
        String onset = matcher.group(1) == null ? "" : matcher.group(1);
        String rhyme = matcher.group(2);
        boolean known = RHYMES.contains(rhyme)
                || RHYMES.contains(rhyme.replace('y', 'i'))
                || (onset.equals("gi") && (rhyme.isEmpty() || RHYMES.contains("i" + rhyme)));
        return known && hasToneOfStop(rhyme, decomposed);
    }

    private static boolean hasToneOfStop(String rhyme, String decomposed) {
        boolean stops = rhyme.matches(".*(?:c|ch|p|t)");
        return !stops || decomposed.indexOf('\u0301') >= 0 || decomposed.indexOf('\u0323') >= 0;
    }
}
