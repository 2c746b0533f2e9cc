package org.aims4j.examples.imports;

/** A file of a foreign source, as it lay on disk. */
public final class SourceFile {
    private final String name;
    private final String role;
    private final byte[] content;

    private SourceFile(String name, String role, byte[] content) {
        this.name = name;
        this.role = role;
        this.content = content.clone();
    }

    /** The main file of a source. */
    public static SourceFile of(String name, byte[] content) {
        return new SourceFile(name, "", content);
    }

    /** A file that stands beside the main one, as a {@linkplain Importer#supplements() supplement}. */
    public static SourceFile of(String name, String role, byte[] content) {
        return new SourceFile(name, role, content);
    }

    /** The name under which messages speak of it. */
    public String name() {
        return name;
    }

    /** What it is to the format; blank for the main file. */
    public String role() {
        return role;
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
