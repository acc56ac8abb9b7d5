package org.consultationdigest.format.word;

import org.jspecify.annotations.Nullable;

/** The namespaces of ISO/IEC 29500, transitional and strict, and of Word's extensions. */
final class Namespaces {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String EXTENSIONS = "http://schemas.microsoft.com/office/word/";

    private Namespaces() {}

    /** What an element of this namespace carries before its local name. */
    static String prefix(@Nullable String uri) {
        if (isWord(uri)) {
            return "";
        }
        if (MATH.equals(uri) || STRICT_MATH.equals(uri)) {
            return "m:";
        }
        return isExtension(uri) ? "x:" : ":";
    }

    static boolean isWordAttribute(@Nullable String uri) {
        return uri == null || uri.isEmpty() || isWord(uri) || isExtension(uri);
    }

    static boolean isCompatibility(@Nullable String uri) {
        return COMPATIBILITY.equals(uri);
    }

    static boolean isExtension(@Nullable String uri) {
        return uri != null && uri.startsWith(EXTENSIONS);
    }

    static boolean isDrawing(@Nullable String uri) {
        return uri != null && uri.endsWith("/main") && uri.contains("drawing") && uri.startsWith("http://");
    }

    static boolean isReference(@Nullable String uri) {
        return uri != null
                && (uri.endsWith("/officeDocument/relationships")
                        || uri.endsWith("/officeDocument/2006/relationships"));
    }

    private static boolean isWord(@Nullable String uri) {
        return TRANSITIONAL.equals(uri) || STRICT.equals(uri);
    }
}
