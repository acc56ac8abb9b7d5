package org.consultationdigest.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.consultationdigest.link.SectionLink;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The records of the rooms as JSON text, and back. */
final class Json {
    private final ObjectMapper mapper = JsonMapper.builder()
            // A record is its components: what its methods tell besides is not stored.
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .addMixIn(SectionLink.class, SectionLinkKinds.class)
            .build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    <T> List<T> readList(String json, Class<T> type) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        return mapper.readValue(json, list);
    }

    /** The names that tell one kind of link from another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SectionLink.Stated.class, name = "STATED"),
        @JsonSubTypes.Type(value = SectionLink.Inferred.class, name = "INFERRED"),
        @JsonSubTypes.Type(value = SectionLink.Unlinked.class, name = "UNLINKED")
    })
    private interface SectionLinkKinds {}
}
