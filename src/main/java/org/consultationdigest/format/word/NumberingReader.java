package org.consultationdigest.format.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.BulletCharacters;

/** Reads the part that defines the lists; of a list defined twice the first stands. */
final class NumberingReader {
    private final Map<String, NumberingDefinition> definitions = new HashMap<>();
    private final Map<String, NumberingList> lists = new HashMap<>();

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                readDefinition(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                readList(xml);
            }
        }
    }

    Numbering numbering(Styles styles) {
        return new Numbering(definitions, lists, styles);
    }

    private void readDefinition(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("abstractNumId").orElse("");
        Map<Integer, NumberingLevel> levels = new HashMap<>();
        Optional<String> link = Optional.empty();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("lvl")) {
                int level = levelNumber(xml);
                levels.putIfAbsent(level, readLevel(xml));
            } else if (xml.isStart() && xml.name().equals("numStyleLink")) {
                link = xml.attribute("val");
            }
        }
        definitions.putIfAbsent(id, new NumberingDefinition(levels, link));
    }

    private void readList(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("numId").orElse("");
        String definition = "";
        Map<Integer, NumberingLevel> levels = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        int overridden = 0;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> definition = xml.attribute("val").orElse("");
                case "lvlOverride" -> overridden = levelNumber(xml);
                case "startOverride" ->
                    restarts.put(overridden, Values.number(xml.attribute("val")).orElse(1));
                case "lvl" -> levels.put(overridden, readLevel(xml));
                default -> {}
            }
        }
        lists.putIfAbsent(id, new NumberingList(definition, levels, restarts));
    }

    private static int levelNumber(PartXml xml) {
        return Math.min(8, Math.max(0, Values.number(xml.attribute("ilvl")).orElse(0)));
    }

    private static NumberingLevel readLevel(PartXml xml) throws XMLStreamException {
        int start = 0;
        NumberFormat.Pattern format = new NumberFormat.Pattern("decimal", "");
        String pattern = "";
        OptionalInt restartAfter = OptionalInt.empty();
        boolean legal = false;
        Optional<String> style = Optional.empty();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = Values.number(xml.attribute("val")).orElse(0);
                case "numFmt" ->
                    format = new NumberFormat.Pattern(
                            xml.attribute("val").orElse("decimal"),
                            xml.attribute("format").orElse(""));
                case "lvlText" ->
                    pattern = BulletCharacters.shown(xml.attribute("val").orElse(""));
                case "lvlRestart" -> restartAfter = Values.number(xml.attribute("val"));
                case "isLgl" -> legal = Values.on(xml.attribute("val"));
                case "pStyle" -> style = xml.attribute("val");
                default -> {}
            }
        }
        return new NumberingLevel(start, format, pattern, restartAfter, legal, style);
    }
}
