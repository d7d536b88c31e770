package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads readings from JSON: the records of this package field by field, their codes by their spelling. */
final class ReadingParser {
    private static final ObjectMapper JSON = mapper();

    private ReadingParser() {}

    static Reading read(String json) {
        try {
            return JSON.readValue(json, Reading.class);
        } catch (JsonProcessingException e) {
            throw new ChanceryException(
                    "This is no reading of " + ReadingJson.SCHEMA + ": " + e.getOriginalMessage(), e);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule codes = new SimpleModule();
        add(codes, Act.class);
        add(codes, BlockKind.class);
        add(codes, DateBasis.class);
        add(codes, EngagementType.class);
        add(codes, Form.class);
        add(codes, InstrumentKind.class);
        add(codes, Level.class);
        add(codes, Mode.class);
        add(codes, PublishedBasis.class);
        add(codes, Role.class);
        add(codes, Status.class);
        add(codes, Topic.class);
        add(codes, WarningCode.class);
        // A reading may carry more fields than these, and facts without grounds are written without the field.
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(codes)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(Map.class, map -> map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    private static <C extends Enum<C> & Code> void add(SimpleModule codes, Class<C> list) {
        codes.addDeserializer(list, new CodeDeserializer<>(list));
    }

    /** Reads the codes of one list. */
    private static final class CodeDeserializer<C extends Enum<C> & Code> extends StdDeserializer<C> {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, C> byCode;

        CodeDeserializer(Class<C> list) {
            super(list);
            this.byCode = Code.byCode(list.getEnumConstants());
        }

        @Override
        public @Nullable C deserialize(JsonParser json, DeserializationContext context) throws IOException {
            C code = byCode.get(json.getText());
            if (code == null) {
                throw context.weirdStringException(json.getText(), _valueClass, "it is no code of this list");
            }
            return code;
        }
    }
}
