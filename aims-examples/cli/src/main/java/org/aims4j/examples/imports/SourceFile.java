package org.aims4j.examples.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A file of a foreign source, as it lay on disk. */
public final class SourceFile {
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private final String name;
    private final String role;
    private final List<String> folders;
    private final byte[] content;

    private SourceFile(String name, String role, List<String> folders, byte[] content) {
        this.name = name;
        this.role = role;
        this.folders = folders;
        this.content = content.clone();
    }

    /** The main file of a source. */
    public static SourceFile of(String name, byte[] content) {
        return of(name, "", content);
    }

    /** A file that stands beside the main one, as a {@linkplain Importer#supplements() supplement}. */
    public static SourceFile of(String name, String role, byte[] content) {
        List<String> path = path(name);
        return new SourceFile(name, role, path.subList(0, path.size() - 1), content);
    }

    /**
     * The same file, lying in other folders than its name says, such as those that lead to the folder in which the user works.
     *
     * @param path names of the folders and of the file, as one path
     */
    public SourceFile lyingAt(String path) {
        List<String> all = path(path);
        return new SourceFile(name, role, all.subList(0, all.size() - 1), content);
    }

    private static List<String> path(String name) {
        return List.of(SEPARATOR.split(name, -1));
    }

    /**
     * The main file among several.
     *
     * @throws IllegalArgumentException if there is not exactly one
     */
    static SourceFile main(List<SourceFile> files) {
        List<SourceFile> main =
                files.stream().filter(file -> file.role().isEmpty()).toList();
        if (main.size() != 1) {
            throw new IllegalArgumentException(main.size() + " main files among " + files + "; name exactly one");
        }
        return main.get(0);
    }

    /** The name under which messages speak of it. */
    public String name() {
        return name;
    }

    /** Its own name, without the folders. */
    String ownName() {
        List<String> path = path(name);
        return path.get(path.size() - 1);
    }

    /** The names of the folders in which it lies, outermost first. */
    List<String> folders() {
        return folders;
    }

    /** What it is to the format; blank for the main file. */
    public String role() {
        return role;
    }

    /**
     * What it says, without a byte order mark; empty, with a problem, where none of the encodings fits.
     *
     * @param encodings the first one that all of it fits is taken; where none does, the problem is told of the one that gets furthest
     * @param problems takes the place of the first byte that does not fit
     */
    Optional<String> text(List<Charset> encodings, List<SourceProblem> problems) {
        SortedMap<Integer, SourceProblem> unfit = new TreeMap<>();
        for (Charset encoding : encodings) {
            Optional<String> text = text(encoding, unfit);
            if (text.isPresent()) {
                return text;
            }
        }
        problems.add(unfit.get(unfit.lastKey()));
        return Optional.empty();
    }

    /**
     * @param unfit takes what is wrong, by the place of the byte
     */
    private Optional<String> text(Charset encoding, SortedMap<Integer, SourceProblem> unfit) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int lineStart = read.lastIndexOf('\n') + 1;
            int place = bytes.position();
            unfit.putIfAbsent(
                    place,
                    new SourceProblem(
                            name,
                            1 + read.chars().filter(c -> c == '\n').count(),
                            read.length() - lineStart + 1,
                            "",
                            "",
                            "byte 0x%02X is not %s; save the file as UTF-8".formatted(bytes.get(), encoding.name())));
            return Optional.empty();
        }
        return Optional.of(read.startsWith("\ufeff") ? read.substring(1) : read);
    }

    @Override
    public String toString() {
        return name;
    }
}
