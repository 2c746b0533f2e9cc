package org.aims4j.jackson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Where the values of a document stand, so that a finding can point at its place. Made in one pass over the document, apart from reading it: nobody pays for places that nobody asks for. Immutable
 * and thread-safe.
 */
public final class SourcePositions {
    private static final String ID = "id";

    private final Map<String, Node> byId = new HashMap<>();
    private @Nullable Node root;

    /** A value: where it begins, and its parts by name or number. */
    private static final class Node {
        private final SourcePosition place;
        private Map<String, Node> properties = Map.of();
        private List<Node> elements = List.of();

        Node(SourcePosition place) {
            this.place = place;
        }

        @Nullable
        Node part(String step) {
            if (elements.isEmpty()) {
                return properties.get(step);
            }
            try {
                int index = Integer.parseInt(step);
                return index >= 0 && index < elements.size() ? elements.get(index) : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    private SourcePositions() {}

    /** The places of a document. Of one that has no meaning from some place on, those before it; of one that is not in UTF-8, none. */
    public static SourcePositions of(byte[] document, Format format) {
        SourcePositions positions = new SourcePositions();
        Source source = new Source(document, format);
        try {
            source.requireUtf8();
            Tokens in = source.tokens(Long.MAX_VALUE, new Problems());
            JsonToken first = in.next();
            if (first != null) {
                positions.root = new Node(in.position(in.mark()));
                positions.fill(positions.root, in);
            }
        } catch (Unreadable e) {
            // what was found until there stays
        }
        return positions;
    }

    private void fill(Node node, Tokens in) {
        if (in.current() == JsonToken.START_ARRAY) {
            node.elements = new ArrayList<>();
            while (in.next() != JsonToken.END_ARRAY && in.current() != null) {
                Node element = new Node(in.position(in.mark()));
                node.elements.add(element);
                fill(element, in);
            }
        } else if (in.current() == JsonToken.START_OBJECT) {
            node.properties = new HashMap<>();
            while (in.next() == JsonToken.PROPERTY_NAME) {
                String name = in.text();
                JsonToken token = in.next();
                Node value = new Node(in.position(in.mark()));
                boolean first = node.properties.putIfAbsent(name, value) == null;
                if (first && token == JsonToken.VALUE_STRING && name.equals(ID)) {
                    byId.putIfAbsent(in.text(), node);
                }
                fill(value, in);
            }
        }
    }

    /** The place where the value begins that a JSON pointer such as {@code /aiSystems/3/owner} names; empty where there is none. */
    public Optional<SourcePosition> find(String pointer) {
        Node node = root;
        for (String step : steps(pointer)) {
            node = node == null ? null : node.part(step);
        }
        return placeOf(node);
    }

    /** The place where the entity with this id begins; empty where there is none. */
    public Optional<SourcePosition> ofEntity(String id) {
        return placeOf(byId.get(id));
    }

    /** The place where the value of an attribute of the entity with this id begins; empty where there is none. */
    public Optional<SourcePosition> ofAttribute(String id, String attribute) {
        Node entity = byId.get(id);
        return placeOf(entity == null ? null : entity.part(attribute));
    }

    /** The place that a JSON pointer names; where there is none, that of the nearest whole around it. */
    SourcePosition nearest(String pointer) {
        Node node = root;
        SourcePosition place = SourcePosition.START;
        for (String step : steps(pointer)) {
            if (node == null) {
                break;
            }
            place = node.place;
            node = node.part(step);
        }
        return node == null ? place : node.place;
    }

    private static Optional<SourcePosition> placeOf(@Nullable Node node) {
        return Optional.ofNullable(node).map(found -> found.place);
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }
}
