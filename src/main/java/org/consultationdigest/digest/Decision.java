package org.consultationdigest.digest;

/** What the secretariat does about a row; the names are those of the outputs. */
public enum Decision {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED,
    NOTED,
    PENDING
}
