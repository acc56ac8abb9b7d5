package org.consultationdigest.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A relative path as a URI reference (RFC 3986): no name of a file can turn into a scheme, a query or a host. */
final class RelativeUri {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RelativeUri() {}

    /** The path with everything but unreserved characters percent-encoded as UTF-8, folder by folder. */
    static String of(String path) {
        return Arrays.stream(path.split("/", -1)).map(RelativeUri::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf((char) each) >= 0) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HEX.toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
