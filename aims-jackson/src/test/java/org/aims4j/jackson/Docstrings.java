package org.aims4j.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the model say of types and attributes. */
final class Docstrings {
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*public (?:sealed |final |non-sealed )?(?:interface|record|enum) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*(?://[^\\n]*\\n\\s*)?)*(?:default )?[\\w<>?,. ]+ (\\w+)\\(\\)",
            Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("@param (\\w+) ((?:(?!@param|@throws).)*)", Pattern.DOTALL);

    private final Map<String, String> texts = new HashMap<>();

    private Docstrings() {}

    /** Reads the sources below a folder. */
    static Docstrings below(Path folder) throws IOException {
        Docstrings docstrings = new Docstrings();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            for (Path source : sources) {
                docstrings.read(Files.readString(source).replace("\r\n", "\n"));
            }
        }
        return docstrings;
    }

    /** What is said of a type, or of an attribute as {@code Type.attribute}. */
    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private void read(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            return;
        }
        String name = type.group(2);
        String doc = type.group(1);
        texts.put(name, plain(doc.replaceAll("(?s)@param.*", "")));
        Matcher component = COMPONENT.matcher(doc);
        while (component.find()) {
            texts.put(name + "." + component.group(1), plain(component.group(2)));
        }
        Matcher attribute = ATTRIBUTE.matcher(source);
        while (attribute.find()) {
            texts.putIfAbsent(name + "." + attribute.group(2), plain(attribute.group(1)));
        }
    }

    private static String plain(String doc) {
        return doc.replaceAll("(?m)^\\s*\\*? ?", " ")
                .replaceAll("\\{@(?:code|literal) ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? (?:[\\w.]*#)?([\\w.]+)(?:\\([^)]*\\))?[^}]*}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("(?s)@throws.*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
