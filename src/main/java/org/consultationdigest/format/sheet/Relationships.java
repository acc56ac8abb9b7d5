package org.consultationdigest.format.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a part of a package points to inside the package, in the order of its list. */
final class Relationships {
    private static final Relationships NONE = new Relationships(List.of());

    private final List<Relationship> all;

    private record Relationship(String id, String type, OfficePart target) {
        /** The last word of a type is the same in strict and transitional files. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private Relationships(List<Relationship> all) {
        this.all = all;
    }

    static Relationships none() {
        return NONE;
    }

    /** Reads a list of relationships; targets are relative to the folder of the part that points to them. */
    static Relationships read(XmlPart list, String folder, OfficePackage container) throws XMLStreamException {
        List<Relationship> all = new ArrayList<>();
        while (list.next()) {
            if (list.starts("Relationship") && !list.attribute("TargetMode").equals("External")) {
                OfficePart target = container.part(resolved(folder, list.attribute("Target")));
                all.add(new Relationship(list.attribute("Id"), list.attribute("Type"), target));
            }
        }
        return new Relationships(all);
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** The first part of this kind ({@code styles}) that is there. */
    Optional<OfficePart> first(String kind) {
        return all.stream()
                .filter(relationship -> relationship.is(kind))
                .map(Relationship::target)
                .filter(OfficePart::exists)
                .findFirst();
    }

    /** The part that goes by this id and is of this kind; it need not be there. */
    Optional<OfficePart> byId(String id, String kind) {
        return all.stream()
                .filter(relationship -> relationship.id().equals(id) && relationship.is(kind))
                .map(Relationship::target)
                .findFirst();
    }
}
