package org.consultationdigest.dedupe.guard;

/** A name and its first letters: United Nations and UN. */
final class Acronym {
    private Acronym() {}

    /** Whether one side of a change is made of the first letters of the other side's words with a capital. */
    static boolean is(Change change, MarkedText left, MarkedText right) {
        return isShort(left, change.left(), change.leftEnd(), right, change.right(), change.rightEnd())
                || isShort(right, change.right(), change.rightEnd(), left, change.left(), change.leftEnd());
    }

    private static boolean isShort(MarkedText one, int from, int end, MarkedText other, int otherFrom, int otherEnd) {
        if (end - from != 1 || one.token(from).word().length() < 2 || otherEnd - otherFrom < 2) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (int i = otherFrom; i < otherEnd; i++) {
            if (other.token(i).capital()) {
                initials.append(other.token(i).word().charAt(0));
            }
        }
        return initials.toString().equals(one.token(from).word());
    }
}
