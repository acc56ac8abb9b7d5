package org.consultationdigest.digest.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part leads to, each target once. */
final class Relations {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<Target, String> ids = new LinkedHashMap<>();

    private record Target(String type, String path, boolean outside) {}

    /** The id of a part, by its path from this one. */
    String part(String type, String path) {
        return id(new Target(type.contains("/") ? type : OFFICE + type, path, false));
    }

    /** The id of something outside the file. */
    String outside(String type, String uri) {
        return id(new Target(OFFICE + type, uri, true));
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, each -> "rId" + (ids.size() + 1));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    void write(Markup xml) {
        xml.raw("<Relationships xmlns=\"" + PACKAGE + "\">");
        ids.forEach((target, id) -> {
            xml.raw("<Relationship").attribute("Id", id).attribute("Type", target.type());
            xml.attribute("Target", target.path());
            xml.raw(target.outside() ? " TargetMode=\"External\"/>" : "/>");
        });
        xml.raw("</Relationships>");
    }
}
