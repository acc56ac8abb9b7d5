package org.consultationdigest.format.word;

import java.util.Optional;

/** Reads the elements that say that something was changed with tracking. */
final class Changes {
    private Changes() {}

    /** The change that the element which has just begun stands for; empty when it stands for none. */
    static Optional<WordChange> read(PartXml xml) {
        return kind(xml.name())
                .map(kind -> new WordChange(
                        kind,
                        xml.attribute("id").orElse(""),
                        Values.words(xml.attribute("author")),
                        Values.day(xml.attribute("date")),
                        Optional.empty()));
    }

    static Optional<WordChange.Kind> kind(String element) {
        return switch (element) {
            case "ins", "cellIns" -> Optional.of(WordChange.Kind.INSERTED);
            case "del", "cellDel" -> Optional.of(WordChange.Kind.DELETED);
            case "moveTo" -> Optional.of(WordChange.Kind.MOVED_TO);
            case "moveFrom" -> Optional.of(WordChange.Kind.MOVED_FROM);
            default -> Optional.empty();
        };
    }
}
