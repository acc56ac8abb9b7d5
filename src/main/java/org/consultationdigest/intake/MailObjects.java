package org.consultationdigest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.consultationdigest.format.outlook.PackedObject;
import org.xml.sax.ContentHandler;

/** Hands the attachments of an Outlook mail on as they are; mails and objects packed in Outlook's own way as files. */
record MailObjects(Container.Parts parts) implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html)
            throws IOException {
        String name = Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                .filter(given -> !given.isBlank())
                .orElse("attachment");
        if (in instanceof TikaInputStream tika && tika.getOpenContainer() != null) {
            Optional<PackedObject> packed = PackedObject.in(tika.getOpenContainer());
            if (packed.isPresent()) {
                handOut(name, packed.get());
            } else {
                parts.locked(name, "an object packed in Outlook's own way: save it as a file and send that");
            }
        } else {
            handOut(name, in, metadata);
        }
    }

    /** A picture shown in the words of the mail is looked at before it is handed on; logos are not. */
    private void handOut(String name, InputStream in, Metadata metadata) throws IOException {
        boolean shown =
                EmbeddedResourceType.INLINE.toString().equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        if (!shown) {
            parts.file(name, in);
            return;
        }
        byte[] content = in.readNBytes(MailOrnament.LARGEST);
        if (content.length == MailOrnament.LARGEST) {
            parts.file(name, new SequenceInputStream(new ByteArrayInputStream(content), in));
        } else if (!MailOrnament.isOne(content)) {
            parts.file(name, new ByteArrayInputStream(content));
        }
    }

    private void handOut(String name, PackedObject packed) throws IOException {
        boolean named = !packed.mail() || name.endsWith(".msg");
        parts.file(named ? name : name.replace('/', ' ') + ".msg", packed.file());
    }
}
