package org.aims4j.examples.benchmarks;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aims4j.rules.ConformityEvaluator;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * The same process where the rules are compiled from DRL when it starts. It takes the compiler of the engine, on a class path that has one, puts what it compiled in front of the
 * rules that the build compiled, and goes on as {@link FirstReport}.
 */
public final class CompiledAtStart {
    private static final Path RULES =
            Path.of("..", "..", "aims-rules", "src", "main", "resources", "org", "aims4j", "rules");

    private CompiledAtStart() {}

    /** Says how many findings there are. */
    public static void main(String[] arguments) throws Exception {
        InternalKieModule compiled = compiled();
        Path directory = Files.createTempDirectory("rules");
        try {
            for (String name : compiled.getFileNames()) {
                Path file = directory.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, compiled.getBytes(name));
            }
            try (Library library = new Library(directory)) {
                library.loadClass(FirstReport.class.getName())
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) arguments);
            }
        } finally {
            Documents.delete(directory);
        }
    }

    private static InternalKieModule compiled() throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.aims4j", "aims-rules", "1"));
        try (Stream<Path> sources = Files.walk(RULES)) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String name = RULES.relativize(source).toString().replace('\\', '/');
                files.write("src/main/resources/org/aims4j/rules/" + name, Files.readString(source));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The rules do not compile: " + errors);
        }
        return (InternalKieModule) builder.getKieModule();
    }

    /** Loads the library anew, so that it finds the rules in a directory; the engine under it is the one that is loaded already. */
    private static final class Library extends URLClassLoader {
        private Library(Path rules) throws MalformedURLException {
            super(new URL[] {rules.toUri().toURL(), place(ConformityEvaluator.class), place(FirstReport.class)});
        }

        private static URL place(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean own = name.startsWith("org.aims4j.rules.") || name.equals(FirstReport.class.getName());
            if (!own) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
