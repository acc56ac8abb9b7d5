package org.consultationdigest.format.packaging;

/**
 * What a part, or the package as a whole, points to.
 *
 * @param id by what the part refers to it
 * @param type what it is to the part, as an address
 * @param target the name of the part it points to, with a leading slash, or the address outside the package as written
 * @param external whether it points out of the package
 */
public record Link(String id, String type, String target, boolean external) {

    /** The last word of its type ({@code comments}, {@code styles}), which strict and transitional files share. */
    public String kind() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Whether its type ends with this word; see {@link #kind}. */
    public boolean isOf(String kind) {
        int slash = type.length() - kind.length() - 1;
        return type.endsWith(kind) && (slash < 0 || type.charAt(slash) == '/');
    }
}
