package org.aims4j.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;

/** Rules, compiled when the project was built, ready to run. Immutable and thread-safe. */
public final class RuleBase {
    private static final String MODELS = "META-INF/kie/org.aims4j/aims-rules/drools-model";

    private final List<Model> models;
    private final Map<String, RuleDescriptor> rules;
    private final KieBase base;

    private RuleBase(List<Model> models) {
        this.models = models;
        Map<String, RuleDescriptor> descriptors = new TreeMap<>();
        for (Model model : models) {
            for (org.drools.model.Rule rule : model.getRules()) {
                descriptors.put(rule.getName(), Metadata.read(rule.getName(), rule.getMetaData()));
            }
        }
        this.rules = Collections.unmodifiableMap(descriptors);
        this.base = withOwnLoader(() ->
                KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration()));
    }

    /** Something that the engine makes. */
    private interface Making<T> {
        T make();
    }

    /**
     * Loads the rules of the library.
     *
     * @throws IllegalStateException if they are not there
     * @throws IllegalArgumentException if one of them does not describe itself
     */
    public static RuleBase load() {
        return new RuleBase(models(RuleBase.class.getClassLoader()));
    }

    /** A base with those of these rules that are chosen. */
    public RuleBase only(Predicate<RuleDescriptor> chosen) {
        List<Model> copies = new ArrayList<>();
        for (Model model : models) {
            ModelImpl copy = new ModelImpl(model.getName());
            model.getGlobals().forEach(copy::addGlobal);
            model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
            model.getQueries().forEach(copy::addQuery);
            model.getRules().stream()
                    .filter(rule -> chosen.test(rules.get(rule.getName())))
                    .forEach(copy::addRule);
            copies.add(copy);
        }
        return new RuleBase(copies);
    }

    /** The rules, by id. */
    public Map<String, RuleDescriptor> rules() {
        return rules;
    }

    /** Runs the rules over facts; what they say, merged, in no order that means anything. */
    public Collection<RuleResult> run(Iterable<?> facts) {
        Collector collector = new Collector(rules);
        KieSession session = withOwnLoader(() -> {
            Environment environment = KieServices.get().newEnvironment();
            collector.listenIn(environment);
            return base.newKieSession(null, environment);
        });
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return collector.results();
    }

    /** The engine finds its services through the context class loader; a foreign one would not know them. */
    private static <T> T withOwnLoader(Making<T> making) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            return making.make();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Model> models(ClassLoader loader) {
        URL list = loader.getResource(MODELS);
        if (list == null) {
            throw new IllegalStateException("No rules found: " + MODELS
                    + " is not on the class path. In a checkout, run ./mvnw -pl aims-rules -am process-classes");
        }
        List<Model> models = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.contains(":")) { // the header has colons, names of classes have none
                    models.add(Class.forName(line, true, loader)
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + list, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot load a rule model that " + list + " names", e);
        }
        return models;
    }
}
