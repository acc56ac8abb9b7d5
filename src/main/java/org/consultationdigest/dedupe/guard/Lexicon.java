package org.consultationdigest.dedupe.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.consultationdigest.text.Language;

/** The word lists, each made ready when it is first asked for. */
final class Lexicon {
    private record Key(Language language, boolean folded) {}

    private final Map<Key, CueIndex> cues = new ConcurrentHashMap<>();
    private final Map<Key, CueIndex> same = new ConcurrentHashMap<>();

    /** The words of the rules. */
    CueIndex cues(Language language, boolean folded) {
        return cues.computeIfAbsent(new Key(language, folded), key -> CueIndex.ofRules(key.language(), key.folded()));
    }

    /** The words that mean the same. */
    CueIndex same(Language language, boolean folded) {
        return same.computeIfAbsent(new Key(language, folded), key -> CueIndex.ofSame(key.language(), key.folded()));
    }
}
