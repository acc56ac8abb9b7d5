package org.consultationdigest.digest.form;

/** Who is going to read a form. */
public enum Audience {
    /** The secretariat, which may read everything. */
    SECRETARIAT,
    /** Everybody else. */
    OUTSIDERS
}
