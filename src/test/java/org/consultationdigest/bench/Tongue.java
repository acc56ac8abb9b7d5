package org.consultationdigest.bench;

/** The languages that submissions are composed in. */
enum Tongue {
    ENGLISH,
    VIETNAMESE
}
