package org.chancery.desk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes values out of JSON where what is absent and what is null are the same. */
final class Json {
    private Json() {}

    static @Nullable String string(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    static List<String> strings(JsonNode object, String field) {
        return list(object, field, JsonNode::asText);
    }

    static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        object.path(field).forEach(node -> items.add(item.apply(node)));
        return items;
    }
}
