package org.aims4j.examples.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of a foreign source: what it says, and where. Places are those of JSON pointers; a pointer that leads to nothing has the place of what it leads into. */
final class JsonFile {
    /** More than any document of a person or a program needs, and little enough for whoever walks it. */
    private static final int DEEPEST = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // told in other words
            .build();

    private final SourceFile file;
    private final JsonNode root;
    private final Map<String, TokenStreamLocation> places;
    private final Map<String, String> numbers;

    private JsonFile(
            SourceFile file, JsonNode root, Map<String, TokenStreamLocation> places, Map<String, String> numbers) {
        this.file = file;
        this.root = root;
        this.places = places;
        this.numbers = numbers;
    }

    /**
     * Reads a file that has to hold one JSON object.
     *
     * @param problems takes what is wrong with the file; where anything is, nothing is returned
     */
    static Optional<JsonFile> read(SourceFile file, List<SourceProblem> problems) {
        return file.text(List.of(StandardCharsets.UTF_8), problems).flatMap(text -> {
            List<SourceProblem> own = new ArrayList<>();
            Map<String, TokenStreamLocation> places = new HashMap<>();
            Map<String, String> numbers = new HashMap<>();
            try (JsonParser parser = MAPPER.createParser(text)) {
                try {
                    walk(file, parser, places, numbers, own);
                } catch (StreamConstraintsException e) {
                    own.add(at(
                            file,
                            parser.currentLocation(),
                            "is nested more than " + DEEPEST
                                    + " deep, or a text or number is too long; name a document of this format"));
                } catch (JacksonException e) {
                    own.add(at(
                            file,
                            e.getLocation() == null ? parser.currentLocation() : e.getLocation(),
                            text.stripLeading().startsWith("<")
                                    ? "begins like XML or HTML, and JSON alone is read; convert the document to JSON and name that file"
                                    : "cannot be read as JSON: " + reason(e) + "; correct it there"));
                }
            }
            problems.addAll(own);
            return own.isEmpty()
                    ? Optional.of(new JsonFile(file, MAPPER.readTree(text), places, numbers))
                    : Optional.empty();
        });
    }

    private static String reason(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    /** Notes where each value stands, how each number is written, and what keeps the document from being one JSON object in whole characters. */
    private static void walk(
            SourceFile file,
            JsonParser parser,
            Map<String, TokenStreamLocation> places,
            Map<String, String> numbers,
            List<SourceProblem> problems) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            TokenStreamLocation location = parser.currentTokenLocation();
            boolean outside = parser.streamReadContext().inRoot() && token != JsonToken.END_OBJECT;
            if (outside || (places.isEmpty() && token != JsonToken.START_OBJECT)) {
                problems.add(at(
                        file,
                        location,
                        places.isEmpty()
                                ? "the document is no JSON object; name a document of this format"
                                : "text follows the document; leave one document in the file"));
                return;
            }
            if ((token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING)
                    && !StandardCharsets.UTF_8.newEncoder().canEncode(parser.getString())) {
                problems.add(at(file, location, "holds half of a character; write the whole"));
            }
            if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                if (places.putIfAbsent(pointer, location) != null) {
                    problems.add(at(file, location, "text follows the document; leave one document in the file"));
                    return;
                }
                if (token.isNumeric()) {
                    numbers.put(pointer, parser.getString());
                }
            }
        }
        if (places.isEmpty()) {
            problems.add(new SourceProblem(file.name(), 1, 1, "", "", "the file is empty; name a JSON document"));
        }
    }

    /** Reads a JSON document that the program carries. */
    static JsonNode carried(byte[] content) {
        return MAPPER.readTree(content);
    }

    /** What a node says, trimmed; empty where it is blank, or no text. */
    static Optional<String> text(JsonNode node) {
        return node.isString()
                ? Optional.of(Trimmed.of(node.asString())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** What a pointer leads to, as a text: trimmed, a number as it is written; empty where it is blank, or neither text nor number. */
    Optional<String> written(String pointer) {
        return Optional.ofNullable(numbers.get(pointer)).or(() -> text(root.at(pointer)));
    }

    /** What the texts in a list say; nothing where the node is no list. */
    static Stream<String> texts(JsonNode node) {
        return node.valueStream().flatMap(element -> text(element).stream());
    }

    /** The pointer to a part of what a pointer leads to. */
    static String below(String pointer, String part) {
        return pointer + "/" + part.replace("~", "~0").replace("/", "~1");
    }

    static String below(String pointer, int part) {
        return pointer + "/" + part;
    }

    /** Line and column of what a pointer leads to, as {@code line 3, column 5}. */
    String where(String pointer) {
        TokenStreamLocation place = place(pointer);
        return "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    JsonNode root() {
        return root;
    }

    /** Something to say about one place of the document. */
    SourceProblem problem(String pointer, String message) {
        JsonNode node = root.at(pointer);
        TokenStreamLocation place = place(pointer);
        return new SourceProblem(
                file.name(),
                place.getLineNr(),
                place.getColumnNr(),
                pointer,
                numbers.getOrDefault(pointer, node.isValueNode() ? node.asString() : ""),
                message);
    }

    private TokenStreamLocation place(String pointer) {
        String at = pointer;
        TokenStreamLocation place = places.get(at);
        while (place == null) {
            at = at.substring(0, at.lastIndexOf('/'));
            place = places.get(at);
        }
        return place;
    }

    private static SourceProblem at(SourceFile file, TokenStreamLocation place, String message) {
        return new SourceProblem(file.name(), place.getLineNr(), place.getColumnNr(), "", "", message);
    }
}
