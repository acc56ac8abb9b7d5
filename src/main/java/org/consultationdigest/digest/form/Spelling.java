package org.consultationdigest.digest.form;

import org.consultationdigest.digest.DigestLanguage;

/** The language tag by which a word processor checks the spelling. */
final class Spelling {
    private Spelling() {}

    static String of(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? "vi-VN" : "en-GB";
    }
}
