package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Some rules, ready to run. Immutable and thread-safe. */
public final class RuleBase {
    /** Refuses what a right-hand side does to facts. */
    private static final RuleRuntimeEventListener NO_CHANGES = new RuleRuntimeEventListener() {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            throw changesFacts();
        }

        @Override
        public void objectUpdated(ObjectUpdatedEvent event) {
            throw changesFacts();
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            throw changesFacts();
        }
    };

    private final Set<Class<?>> types;
    private final Set<String> chosen;
    private final KieBase base;
    private final ConcurrentMap<Class<?>, Boolean> matches = new ConcurrentHashMap<>();

    private RuleBase(Set<String> chosen, Set<Class<?>> types, KieBase base) {
        this.chosen = chosen;
        this.types = types;
        this.base = base;
    }

    /** What rules share in the network of the engine. */
    enum Sharing {
        /** What they begin with alike. The engine joins it once, which is faster. For sessions in which facts are inserted and nothing changes. */
        BEGINNINGS(ShareBetaNodesOption.YES),

        /**
         * Tests of single facts, no joins. For sessions in which facts change: Drools 10.2 spoils what it remembers of an {@code accumulate} at the place where rules part that began alike. After some hundred
         * changes such a rule says what is no longer so, or memory runs out.
         */
        SINGLE_FACTS(ShareBetaNodesOption.NO);

        private final ShareBetaNodesOption option;

        Sharing(ShareBetaNodesOption option) {
            this.option = option;
        }
    }

    /** Something that the engine makes. */
    private interface Making<T> {
        T make();
    }

    /**
     * A base with those rules that are chosen.
     *
     * @param shapes what each rule matches, by id
     * @param sharing what its rules share of what they match
     */
    static RuleBase of(
            Collection<Model> models,
            KnownRules rules,
            Map<String, RuleShape> shapes,
            Predicate<KnownRule> chosen,
            Sharing sharing) {
        List<Model> copies = new ArrayList<>();
        Set<Class<?>> types = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        for (Model model : models) {
            Model copy = copy(model, rule -> chosen.test(rules.get(rule.getName())));
            for (Rule rule : copy.getRules()) {
                ids.add(rule.getName());
                types.addAll(Objects.requireNonNull(shapes.get(rule.getName())).types());
            }
            copies.add(copy);
        }
        KieBase base = withOwnLoader(() -> {
            KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
            configuration.setOption(sharing.option);
            return KieBaseBuilder.createKieBaseFromModel(copies, configuration);
        });
        return new RuleBase(ids, types, base);
    }

    /** A model with those of its rules that are chosen. */
    static Model copy(Model model, Predicate<Rule> chosen) {
        ModelImpl copy = new ModelImpl(model.getName());
        model.getGlobals().forEach(copy::addGlobal);
        model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
        model.getQueries().forEach(copy::addQuery);
        model.getRules().stream().filter(chosen).forEach(copy::addRule);
        return copy;
    }

    /** Whether there is no rule in it. */
    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Whether a rule is in it. */
    boolean holds(KnownRule rule) {
        return chosen.contains(rule.id());
    }

    /** The types of fact that its rules match. */
    Set<Class<?>> types() {
        return types;
    }

    /** Whether a rule matches facts of a class. */
    boolean matches(Class<?> fact) {
        return matches.computeIfAbsent(
                fact, type -> types.stream().anyMatch(matched -> matched.isAssignableFrom(type)));
    }

    /** Whether a rule matches records of a type, links that they hold, or records inside of them. */
    boolean takes(RecordType<?> type) {
        return matches(type.javaType())
                || Facts.linkTypesOf(type).stream().anyMatch(this::matches)
                || RecordVisitor.withEntities(type).stream().anyMatch(attribute -> takes(Facts.held(attribute)));
    }

    /** Runs the rules over facts until they have nothing more to say, or it is over. */
    void run(Iterable<?> facts, Sink sink, Course course) {
        underOwnLoader(() -> runHere(facts, sink, course));
    }

    private void runHere(Iterable<?> facts, Sink sink, Course course) {
        KieSession session = open(sink);
        try {
            int inserted = 0;
            for (Object fact : facts) {
                if (matches(fact.getClass())) {
                    session.insert(fact);
                    inserted++;
                    if (inserted % 1_000 == 0 && course.isOver()) {
                        return;
                    }
                }
            }
            session.addEventListener(NO_CHANGES); // after the inserts, so that they cost nothing more
            course.fire(session, inserted);
        } finally {
            session.dispose();
        }
    }

    /** What is wrong where a rule does more than speak. */
    static IllegalStateException changesFacts() {
        return new IllegalStateException(
                "a rule inserts, updates or deletes facts; its right-hand side has to be one report and nothing else");
    }

    /** A session in which the right-hand sides speak to a sink. To be disposed. */
    KieSession open(Sink sink) {
        return withOwnLoader(() -> {
            Environment environment = KieServices.get().newEnvironment();
            sink.listenIn(environment);
            return base.newKieSession(null, environment);
        });
    }

    /** Lets the engine work. It looks for some of its services only when it first needs them. */
    static void underOwnLoader(Runnable work) {
        withOwnLoader(() -> {
            work.run();
            return work;
        });
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
}
