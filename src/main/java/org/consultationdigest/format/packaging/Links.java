package org.consultationdigest.format.packaging;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what a part points to; targets are relative to the folder of the part. */
final class Links {
    private final String folder;
    private final Predicate<String> exists;

    /**
     * A reader of lists.
     *
     * @param folder where the part stands that the list belongs to, without a slash before it and with one behind it
     * @param exists whether there is a part of a name
     */
    Links(String folder, Predicate<String> exists) {
        this.folder = folder;
        this.exists = exists;
    }

    List<Link> read(XMLStreamReader list) throws XMLStreamException {
        List<Link> links = new ArrayList<>();
        while (list.hasNext()) {
            if (list.next() == XMLStreamConstants.START_ELEMENT
                    && list.getLocalName().equals("Relationship")) {
                links.add(link(list));
            }
        }
        return List.copyOf(links);
    }

    private Link link(XMLStreamReader list) {
        String target = attribute(list, "Target");
        boolean external = attribute(list, "TargetMode").equals("External");
        return new Link(
                attribute(list, "Id"), attribute(list, "Type"), external ? target : "/" + part(target), external);
    }

    private static String attribute(XMLStreamReader list, String name) {
        return Optional.ofNullable(list.getAttributeValue(null, name)).orElse("");
    }

    /** Targets are addresses: where none is written as the name of a part, what they stand for is. */
    private String part(String target) {
        String name = resolved(target);
        return exists.test(name) || name.indexOf('%') < 0 ? name : resolved(decoded(target));
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }

    private String resolved(String target) {
        String path = target.replace('\\', '/');
        if (folder.isEmpty() || path.startsWith("/")) {
            return plain(path) ? path.substring(path.startsWith("/") ? 1 : 0) : walked(path);
        }
        return plain(path) ? folder + path : walked(folder + path);
    }

    private static boolean plain(String path) {
        return !path.contains("./") && !path.contains("//") && path.indexOf('#') < 0;
    }

    private static String walked(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("#", 2)[0].split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
