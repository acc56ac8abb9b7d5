package org.consultationdigest.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request and the words that say so.
 *
 * @param request what they ask for
 * @param asked cues that count where something is asked for
 * @param anyway cues that count wherever they stand
 */
record RequestRule(Request request, Pattern asked, Pattern anyway) {

    /** The cues of one sentence. */
    List<Cue> find(Sentence sentence) {
        List<Cue> cues = new ArrayList<>(all(anyway, sentence));
        if (sentence.asks()) {
            cues.addAll(all(asked, sentence));
        }
        return cues;
    }

    private static List<Cue> all(Pattern pattern, Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            cues.add(new Cue(matcher.group(), sentence.start() + matcher.start()));
        }
        return cues;
    }
}
