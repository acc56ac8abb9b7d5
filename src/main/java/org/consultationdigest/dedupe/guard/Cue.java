package org.consultationdigest.dedupe.guard;

/**
 * What words of a list mean.
 *
 * @param rule the rule that looks at them; {@code plain} when they carry nothing
 * @param pole what they mean within the rule; words of one pole may stand for each other there
 * @param weak whether they count only against another pole of the rule: "over" means nothing beside nothing, and something
 *     beside "under"
 */
record Cue(String rule, String pole, boolean weak) {
    static final String PLAIN = "plain";
    static final String SAME = "same";

    boolean isPlain() {
        return rule.equals(PLAIN);
    }
}
