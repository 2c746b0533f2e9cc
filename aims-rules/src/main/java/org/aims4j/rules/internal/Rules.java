package org.aims4j.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.RuleScope;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.rules.RuleSet;
import org.aims4j.standard.Catalogue;
import org.drools.model.Model;
import org.drools.model.Rule;

/** The rules of some rule sets, compiled when their modules were built. Immutable and thread-safe. */
public final class Rules {
    /** Rules of a package with this last name read what the others found. */
    private static final String ESCALATION = "escalation";

    /** From so many AI systems on, sessions with all rules that look at all records would take more memory than the records. */
    private static final int MANY_SYSTEMS = 500;

    /** The bases that evaluations take. Each is made on first use. */
    private enum Part implements Predicate<KnownRule> {
        SYSTEMS,
        ORGANIZATION,
        ORGANIZATION_BY_PIECES,
        FIRST_PHASE,
        ESCALATION;

        /** The first ones serve evaluations from scratch alone. */
        RuleBase.Sharing sharing() {
            return switch (this) {
                case SYSTEMS, ORGANIZATION, ORGANIZATION_BY_PIECES -> RuleBase.Sharing.BEGINNINGS;
                case FIRST_PHASE, ESCALATION -> RuleBase.Sharing.SINGLE_FACTS;
            };
        }

        @Override
        public boolean test(KnownRule rule) {
            return switch (this) {
                case SYSTEMS -> !rule.escalates() && rule.descriptor().scope() == RuleScope.AI_SYSTEM;
                case ORGANIZATION, ORGANIZATION_BY_PIECES ->
                    !rule.escalates() && rule.descriptor().scope() == RuleScope.ORGANIZATION;
                case FIRST_PHASE -> !rule.escalates();
                case ESCALATION -> rule.escalates();
            };
        }

        /** What a session remembers grows with its rules and with its facts. */
        int rulesOfABase() {
            return this == ORGANIZATION_BY_PIECES ? 30 : Integer.MAX_VALUE;
        }
    }

    /**
     * Some of the rules of a part.
     *
     * @param number counted from 0
     */
    private record Piece(Part part, int number) {}

    private final List<RuleSet> sets;
    private final Map<RuleSet, List<Model>> models = new LinkedHashMap<>();
    private final Map<String, RuleShape> shapes = new HashMap<>();
    private final KnownRules known;
    private final List<String> items = new ArrayList<>();
    private final Set<String> graded = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Repair> repairs = new HashMap<>();
    private final ConcurrentMap<Piece, RuleBase> bases = new ConcurrentHashMap<>();

    private Rules(List<RuleSet> sets, Function<RuleSet, List<Model>> modelsOf) {
        this.sets = sets;
        Map<String, KnownRule> all = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Catalogue.iso42001().items().forEach(item -> items.add(item.id()));
        for (RuleSet set : sets) {
            set.items().forEach(item -> {
                if (items.contains(item.id())) {
                    problems.add(
                            "The item " + item.id() + " of " + set.name() + " is there already; give it another id");
                }
                items.add(item.id());
                if (set.gradesAreFinal()) {
                    graded.add(item.id());
                }
            });
            ResourceBundle statements = statements(set);
            List<Model> ofSet = List.copyOf(modelsOf.apply(set));
            models.put(set, ofSet);
            for (Model model : ofSet) {
                for (Rule rule : model.getRules()) {
                    RuleAttributes.problemsOf(rule)
                            .forEach(problem -> problems.add("Rule \"" + rule.getName() + "\": " + problem));
                    read(set, rule, statements, problems).ifPresent(it -> {
                        RuleShape shape = RuleShape.of(rule);
                        shapes.put(it.id(), shape);
                        all.put(it.id(), it);
                        repair(it.descriptor(), rule.getMetaData(), problems)
                                .ifPresent(repair -> repairs.put(it.id(), repair));
                        shapeOf(it, shape).forEach(problem -> problems.add("Rule \"" + it.id() + "\": " + problem));
                        names(it.descriptor())
                                .filter(name -> !names.add(name))
                                .forEach(name -> problems.add("Rule \"" + name + "\" of " + set.name()
                                        + " is there twice; give one of the two another id"));
                    });
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i), i);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        this.known = new KnownRules(all, items);
    }

    /**
     * Loads the rules of some rule sets.
     *
     * @throws IllegalStateException if those of one are not on the class path
     * @throws IllegalArgumentException if some do not describe themselves, or two have one id; it names all that is wrong
     */
    public static Rules of(List<RuleSet> sets) {
        return of(sets, Rules::models);
    }

    /** The same with compiled rules from elsewhere. */
    static Rules of(List<RuleSet> sets, Function<RuleSet, List<Model>> modelsOf) {
        return new Rules(List.copyOf(sets), modelsOf);
    }

    /**
     * Those rules of the same sets that check some items, and those that escalate.
     *
     * @throws IllegalArgumentException if there is no item with one of the ids; it names them
     */
    public Rules only(Collection<String> chosen) {
        List<String> unknown =
                chosen.stream().filter(item -> !items.contains(item)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no item " + String.join(", ", unknown)
                    + "; items are requirements such as 8.4-a, controls such as A.5.2, and those of the rule sets");
        }
        Set<String> left = new HashSet<>(items);
        left.removeAll(chosen);
        return of(
                sets,
                set -> models.getOrDefault(set, List.of()).stream()
                        .map(model -> RuleBase.copy(
                                model, rule -> !left.contains(rule.getMetaData().get("requirement"))))
                        .toList());
    }

    /** The rule sets, in the order given. */
    List<RuleSet> sets() {
        return sets;
    }

    /** The rules, by id. */
    KnownRules known() {
        return known;
    }

    /** How what a rule finds can be cleared, where the rule says so. */
    Optional<Repair> repair(String id) {
        return Optional.ofNullable(repairs.get(id));
    }

    /** Ids of what is told an outcome of: the auditable items of the standard in catalogue order, then those of the rule sets. */
    List<String> items() {
        return items;
    }

    /** Whether the rules that escalate read what is found about an item: the grades of its rules are not final. */
    boolean escalates(String item) {
        return !graded.contains(item);
    }

    /** The order of {@link #items()}. */
    Comparator<String> orderOfItems() {
        return Comparator.comparing(places::get);
    }

    /** The order of results in a report: by item, then rule, subject, key. */
    Comparator<RuleResult> order() {
        return Comparator.comparing(RuleResult::requirement, orderOfItems()).thenComparing(RuleResult.ORDER);
    }

    /** What the rules say of themselves, by id. */
    public List<RuleDescriptor> descriptors() {
        return known.all().stream().map(KnownRule::descriptor).toList();
    }

    /** The rules that join the records of one AI system with shared ones. */
    RuleBase systems() {
        return base(Part.SYSTEMS);
    }

    /** In how many bases the rules are that may look at all records: where there are few AI systems in one, where there are many in several. */
    int organizationPieces(int systems) {
        Part part = organization(systems);
        if (part == Part.ORGANIZATION) {
            return 1;
        }
        long rules = ids(part).count();
        int ofABase = part.rulesOfABase();
        return (int) Math.max(1, (rules + ofABase - 1) / ofABase);
    }

    /** One of the bases with the rules that may look at all records, counted from 0. */
    RuleBase organizationPiece(int systems, int number) {
        return base(new Piece(organization(systems), number));
    }

    private static Part organization(int systems) {
        return systems < MANY_SYSTEMS ? Part.ORGANIZATION : Part.ORGANIZATION_BY_PIECES;
    }

    /** The rules of the first phase together. */
    RuleBase firstPhase() {
        return base(Part.FIRST_PHASE);
    }

    /** The rules that read what others found. */
    RuleBase escalation() {
        return base(Part.ESCALATION);
    }

    /** Builds the bases that evaluations take where there are few AI systems. */
    public void prepare() {
        base(Part.SYSTEMS);
        base(Part.ORGANIZATION);
        base(Part.ESCALATION);
    }

    /** A base with one rule. */
    public RuleBase single(String id) {
        return RuleBase.of(allModels(), known, shapes, rule -> rule.id().equals(id), RuleBase.Sharing.SINGLE_FACTS);
    }

    /** What is wrong with the text of the rules of a set, in the folders of their packages under a root; what is wrong with their compiled form was found when they were loaded. */
    public static List<String> problemsOfText(RuleSet set, Path root) {
        Set<String> packages = new TreeSet<>();
        Set<String> compiled = new TreeSet<>();
        for (Model model : models(set)) {
            for (Rule rule : model.getRules()) {
                packages.add(rule.getPackage());
                compiled.add(rule.getName());
            }
        }
        return RuleText.problems(root, packages, compiled);
    }

    private List<Model> allModels() {
        return models.values().stream().flatMap(List::stream).toList();
    }

    private RuleBase base(Part part) {
        return base(new Piece(part, 0));
    }

    private RuleBase base(Piece piece) {
        return bases.computeIfAbsent(piece, wanted -> {
            Set<String> some = ids(wanted.part())
                    .skip((long) wanted.number() * wanted.part().rulesOfABase())
                    .limit(wanted.part().rulesOfABase())
                    .collect(Collectors.toUnmodifiableSet());
            return RuleBase.of(
                    allModels(),
                    known,
                    shapes,
                    rule -> some.contains(rule.id()),
                    wanted.part().sharing());
        });
    }

    private Stream<String> ids(Part part) {
        return known.all().stream().filter(part).map(KnownRule::id);
    }

    /** Why a rule cannot be evaluated system by system as it claims, would pair everything with everything, or depends on what other rules say. */
    private static List<String> shapeOf(KnownRule rule, RuleShape shape) {
        List<String> problems = new ArrayList<>(shape.unconnected(Facts::isSingle));
        problems.addAll(shape.crossing(Facts::areOfSystems));
        problems.addAll(shape.refused());
        if (rule.escalates()) {
            return problems;
        }
        if (rule.descriptor().scope() == RuleScope.AI_SYSTEM) {
            problems.addAll(shape.beyondOneSystem(Facts::isShared));
        }
        for (Class<?> type : shape.types()) {
            if (Escalation.isResult(type)) {
                problems.add("it reads " + type.getSimpleName()
                        + ", which tells what rules found; only rules of a package that ends in ." + ESCALATION
                        + " may");
            }
        }
        return problems;
    }

    private static Optional<KnownRule> read(RuleSet set, Rule rule, ResourceBundle statements, List<String> problems) {
        try {
            RuleDescriptor descriptor = Metadata.read(set, rule.getName(), rule.getMetaData(), escalates(rule));
            Optional<Statement> statement = descriptor.kind() == RuleKind.FINDING
                    ? Optional.of(Statement.of(statements.getString(rule.getName())))
                    : Optional.empty();
            return Optional.of(new KnownRule(descriptor, statement, escalates(rule)));
        } catch (MissingResourceException e) {
            problems.add("Rule \"" + rule.getName() + "\": no statement; add one to " + set.statements());
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static Optional<Repair> repair(RuleDescriptor rule, Map<String, Object> metadata, List<String> problems) {
        Object text = metadata.get("repair");
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (rule.kind() != RuleKind.FINDING) {
                throw new IllegalArgumentException("only a finding has a @repair");
            }
            return Optional.of(RepairReader.read(
                    text.toString(), RecordTypes.find(rule.subject()).orElseThrow()));
        } catch (IllegalArgumentException e) {
            problems.add("Rule \"" + rule.id() + "\": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean escalates(Rule rule) {
        return rule.getPackage().endsWith("." + ESCALATION);
    }

    private static Stream<String> names(RuleDescriptor rule) {
        return Stream.concat(Stream.of(rule.id()), rule.aliases().stream());
    }

    private static ResourceBundle statements(RuleSet set) {
        try {
            return ResourceBundle.getBundle(set.statements(), Locale.ROOT, loader(set));
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    "No statements found: the resource bundle " + set.statements() + " of the rule set " + set.name()
                            + " is not on the class path",
                    e);
        }
    }

    private static List<Model> models(RuleSet set) {
        ClassLoader loader = loader(set);
        URL list = list(set);
        List<Model> models = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.contains(":") && isOf(set, line)) { // the header has colons, names of classes have none
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

    /** Whether a model, which is in the package of its rules, belongs to a set. One that does not is not loaded: it has a class for each of its rules and conditions. */
    private static boolean isOf(RuleSet set, String model) {
        return set.packages().isEmpty() || set.packages().contains(model.substring(0, model.lastIndexOf('.')));
    }

    private static String place(RuleSet set) {
        return "META-INF/kie/" + set.module() + "/drools-model";
    }

    private static URL list(RuleSet set) {
        URL list = loader(set).getResource(place(set));
        if (list == null) {
            throw new IllegalStateException(
                    "No rules found: " + place(set) + " of the rule set " + set.name()
                            + " is not on the class path. In a checkout, run the build up to process-classes: an IDE does not compile rules");
        }
        return list;
    }

    private static ClassLoader loader(RuleSet set) {
        return Optional.ofNullable(set.getClass().getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
    }
}
