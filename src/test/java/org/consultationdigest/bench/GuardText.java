package org.consultationdigest.bench;

import org.consultationdigest.text.Language;

/**
 * A text to try the guards on.
 *
 * @param source the collection it is from
 * @param language its language
 * @param text the text as it stands there
 */
record GuardText(String source, Language language, String text) {}
