package org.consultationdigest.format.packaging;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An open package; part names begin with a slash, as messages show them. */
public final class OfficePackage implements AutoCloseable {
    private static final XMLInputFactory LISTS = lists();

    private final PackedEntries entries;
    private final ContentTypes types;

    private OfficePackage(PackedEntries entries, ContentTypes types) {
        this.entries = entries;
        this.types = types;
    }

    private static XMLInputFactory lists() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Opens a file; one whose directory is damaged is read from its beginning as far as it goes.
     *
     * @throws IOException when it is no package, nothing can be read of it, or it holds two parts of one name
     */
    public static OfficePackage open(Path file) throws IOException {
        try {
            return of(ListedEntries.of(file));
        } catch (RepeatedEntryException ambiguous) {
            throw ambiguous;
        } catch (IOException damaged) {
            try (InputStream content = Files.newInputStream(file)) {
                return of(HeldEntries.of(content));
            }
        }
    }

    /**
     * Opens a package that is held in memory.
     *
     * @throws IOException when it is no package, nothing can be read of it, or it holds two parts of one name
     */
    public static OfficePackage open(byte[] zip) throws IOException {
        return of(HeldEntries.of(new ByteArrayInputStream(zip)));
    }

    private static OfficePackage of(PackedEntries entries) throws IOException {
        try (InputStream list =
                entries.open(ContentTypes.LIST).orElseThrow(() -> new IOException("no list of content types"))) {
            return new OfficePackage(entries, ContentTypes.read(LISTS.createXMLStreamReader(list)));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            entries.close();
            throw new IOException("the list of content types cannot be read", e);
        }
    }

    /** Whether there is a part of this name. */
    public boolean holds(String part) {
        return entries.holds(entry(part));
    }

    /** What the package says that a part is; empty when it does not say. */
    public String contentType(String part) {
        return types.of(part);
    }

    /** The parts whose type, as the package says it of each by its name, ends so; in the order of their names. */
    public List<String> partsOfType(String ending) {
        return types.named(ending).stream().filter(this::holds).toList();
    }

    /**
     * The bytes of a part.
     *
     * @throws IOException when there is none of this name; reading ends with {@link UnpackedTooFarException} where a part
     *     was made to fill memory
     */
    public InputStream open(String part) throws IOException {
        return entries.open(entry(part)).orElseThrow(() -> new IOException(part + " is missing"));
    }

    /** What the package as a whole points to. */
    public List<Link> links() throws IOException {
        return links("", "_rels/.rels");
    }

    /**
     * What a part points to, in the order of its list; nothing where it has no list.
     *
     * @throws IOException when the list cannot be read
     */
    public List<Link> links(String part) throws IOException {
        String name = entry(part);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return links(folder, folder + "_rels/" + name.substring(folder.length()) + ".rels");
    }

    private List<Link> links(String folder, String list) throws IOException {
        Optional<InputStream> opened = entries.open(list);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (InputStream content = opened.get()) {
            XMLStreamReader xml = LISTS.createXMLStreamReader(content);
            return new Links(folder, entries::holds).read(xml);
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException(list + " cannot be read", e);
        }
    }

    private static String entry(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
