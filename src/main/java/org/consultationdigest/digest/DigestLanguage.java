package org.consultationdigest.digest;

/** The language a digest is written in. */
public enum DigestLanguage {
    ENGLISH,
    VIETNAMESE
}
