package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.OversightMode;
import org.aims4j.model.system.Verification;

/**
 * One use case of the inventory of 2024: an AI system, and the records about it. Its life cycle is read by {@link UseCaseLifecycle2024}, its data by {@link UseCaseData2024}.
 *
 * <ul>
 *   <li><b>Id</b>: the inventory has none; the agency and a short hash of agency, bureau and name.
 *   <li><b>Name</b>: that of the use case; its id where it has none, with a warning. The topic area is the domain.
 *   <li><b>Class</b>: affecting rights, safety or both is high, neither minimal. Undecided is no class. Which of them it affects, or why it is undecided, is the reason.
 *   <li><b>Origin</b>: developed with contracts, also in part, is developed for the agency; a general commercial product of which no more is said is bought.
 *   <li><b>Supplier</b>: the inventory names none, but contracts: one unnamed supplier for each system from outside, and for each with a contract number.
 *   <li><b>Impact assessment</b>: the key risks are its result. Where it is not completed and the agency asked for an extension, it is deferred; end and approval of that are not stated.
 *   <li><b>Verification</b>: tests in operational environments are real-world ones, benchmarks are of performance; independent evaluation is a kind of its own.
 *   <li><b>Decisions</b>: that significant decisions can be made without people is automated decision-making; that they need direct human oversight puts people in the loop. An influence on adverse
 *       decisions supports them.
 *   <li><b>Oversight</b>: people in the loop, or none where all decisions are made without people or these cannot step in; appeal. An appeal that the agency finds impractical is refused. The
 *       fail-safe that stands in for people in one answer is not recorded: no column asks for it.
 *   <li><b>Not applicable</b>: a test, monitoring, a decision on oversight or an appeal that does not apply, and an appeal that law precludes, are determined so for A.6.2.4, A.6.2.6, A.9.3 and A.8.3,
 *       about this system and in the words of the source.
 *   <li><b>Days</b>: the practices are of the day of the inventory, which the source does not state.
 * </ul>
 */
final class UseCase2024 {
    static final String NAME = "Use Case Name";
    private static final String AGENCY = "Agency";
    private static final String ABBREVIATION = "Agency Abbreviation";
    private static final String BUREAU = "Bureau";
    private static final String TOPIC = "Use Case Topic Area";
    private static final String OTHER_TOPIC = "Other (Use Case Topic Area)";
    private static final String COMMERCIAL =
            "Is the AI use case found in the below list of general commercial AI products…";
    private static final String PURPOSE = "What is the intended purpose…";
    private static final String OUTPUTS = "Describe the AI system…";
    private static final String IMPACT = "Is the AI use case rights-impacting…";
    private static final String DEVELOPED = "Was the AI system involved in this use case developed…";
    private static final String CONTRACT = "Provide the Procurement Instrument Identifier…";
    private static final String EXTENSION = "Has your agency requested an extension…";
    private static final String RISKS = "What are the key risks…";
    private static final String AUTONOMY =
            "For this particular use case, can the AI carry out a decision or action without…";
    private static final String ADVERSE = "Is the AI used to significantly influence or inform decisions…";

    /** The columns that are read. */
    static final List<String> COLUMNS = Stream.of(
                    Stream.of(
                            NAME,
                            AGENCY,
                            ABBREVIATION,
                            BUREAU,
                            TOPIC,
                            OTHER_TOPIC,
                            COMMERCIAL,
                            PURPOSE,
                            OUTPUTS,
                            IMPACT,
                            DEVELOPED,
                            CONTRACT,
                            EXTENSION,
                            RISKS,
                            AUTONOMY,
                            ADVERSE),
                    UseCaseLifecycle2024.COLUMNS.stream(),
                    UseCaseData2024.COLUMNS.stream(),
                    Practice2024.columns().stream())
            .flatMap(columns -> columns)
            .toList();

    /** Those of them that a file may lack: what is blank there is told by another column, or by none. */
    static final Set<String> OPTIONAL = Set.of(OTHER_TOPIC);

    private static final Codes<Boolean> EXTENSIONS = Codes.YES_OR_NO_TYPED.and(Map.of(
            "Yes – Agency requested an extension…", true,
            "No – Agency did not request an extension…", false,
            "No – Use Case is not Rights or Safety impacting, section 5 does not apply", false));

    private static final Codes<ImpactClass> CLASSES = Codes.inFreeSpelling(Map.of(
            "Neither", ImpactClass.MINIMAL,
            "No, use case is too new to fully assess impacts…", ImpactClass.UNCLASSIFIED,
            "Case-by-case assessment", ImpactClass.UNCLASSIFIED));

    private static final String BOTH = "Rights- and safety-impacting";

    /** What a use case affects, which is high impact; rights and safety may be named one beside the other. */
    private static final Codes<String> AFFECTED = Codes.inFreeSpelling(Map.of(
            "Rights-Impacting", "Rights-impacting",
            "Rights", "Rights-impacting",
            "Safety-Impacting", "Safety-impacting",
            "Safety", "Safety-impacting",
            "Both", BOTH));

    private static final Codes<Origin> ORIGINS = Codes.inFreeSpelling(Map.of(
            "Developed with contracting resources", Origin.DEVELOPED_FOR_US,
            "Developed with both contracting and in-house resources", Origin.DEVELOPED_FOR_US,
            "Developed with a combination of in-house and contract/external resources", Origin.DEVELOPED_FOR_US,
            "Exclusively developed with contract/external resources", Origin.DEVELOPED_FOR_US,
            "Developed in-house", Origin.IN_HOUSE,
            "No contract/external resources used in development", Origin.IN_HOUSE));

    /** The list of general commercial products; each is named by the task that it is for. */
    private static final Codes<Boolean> PRODUCTS = products(
            "Inputting large amounts of data from paper forms into a digital system using AI",
            "Identifying and cataloging items in a storage room using AI-driven image recognition",
            "Transcribing and summarizing a recorded meeting or interview using AI",
            "Scheduling meetings or appointments or setting reminders using AI",
            "Prioritizing and categorizing incoming emails using AI",
            "Scheduling and managing social media posts using AI",
            "Logging and analyzing time spent on tasks using AI-powered time management tools",
            "Identifying unusual patterns in system logs from a single incident report using AI",
            "Summarizing the key points of a lengthy report using AI",
            "Searching for information using AI",
            "Digitizing text from scanned documents or smart forms for archival purposes using AI",
            "Improving the quality of written communications using AI tools",
            "Collaborating in real-time using AI-assisted tools in word processors",
            "Creating visually appealing presentations using AI-driven design suggestions",
            "Creating visual representations of data sets for reports and presentations using AI",
            "Curating news articles and updates based on user preferences using AI",
            "Planning travel routes using AI-driven map applications",
            "Finding and booking travel accommodations using AI-powered platforms",
            "Unlocking smartphones or other devices without the need for passwords or PINs using AI-based facial recognition",
            "Unlocking smartphones or other devices without the need for passwords or PINs using AI-based facial recognition technology");

    private static final Codes<Verification.Kind> TESTS =
            Codes.inFreeSpelling(Map.of("Benchmark evaluation…", Verification.Kind.PERFORMANCE));

    /** What people have to do with its significant decisions. */
    private static final Codes<OversightMode> AUTONOMIES = Codes.inFreeSpelling(Map.of(
            "Yes", OversightMode.NONE,
            "True", OversightMode.NONE,
            "Yes – All individual decisions or actions are automated…", OversightMode.NONE,
            "Other – Immediate human intervention is not practicable; however, an appropriate fail-safe has been implemented",
                    OversightMode.NONE,
            "No", OversightMode.HUMAN_IN_THE_LOOP,
            "False", OversightMode.HUMAN_IN_THE_LOOP,
            "No – Some individual decisions or actions require direct human oversight…",
                    OversightMode.HUMAN_IN_THE_LOOP));

    private final Row row;
    private final String id;
    private final Inventory inventory;
    private final List<SourceProblem> warnings = new ArrayList<>();

    UseCase2024(Row row, String id, Inventory inventory) {
        this.row = row;
        this.id = id;
        this.inventory = inventory;
    }

    private static Codes<Boolean> products(String... tasks) {
        Map<String, Boolean> products = new HashMap<>(Map.of("None of the above", false));
        Stream.of(tasks).forEach(task -> products.put(task, true));
        return Codes.inFreeSpelling(products);
    }

    /** The id of a use case, not yet told apart from that of another. */
    static String id(Row row) {
        return UsFederal.id(row.text(ABBREVIATION), row.text(BUREAU), row.text(NAME));
    }

    /** What a cell means; empty where it is blank or says that the question does not apply, and with a warning where the list does not have it. */
    static <T> Optional<T> answer(Cell cell, Codes<T> codes, List<SourceProblem> warnings) {
        return cell.named().filter(Practice2024::isNotApplicable).isPresent()
                        || cell.named().isEmpty()
                ? Optional.empty()
                : codes.read(cell, warnings);
    }

    /** Adds its records to the inventory. */
    void record() {
        AISystem.Builder recorded = AISystem.builder();
        Optional<Origin> origin = origin();
        recorded.id(id)
                .name(name())
                .intendedUse(row.cell(PURPOSE).named())
                .outputs(row.cell(OUTPUTS).named())
                .impactClass(impactClass())
                .classReason(classReason())
                .domain(domain())
                .organizationalUnit(inventory.unit(row.text(AGENCY), row.text(BUREAU)))
                .origin(origin)
                .addAllRoles(UsFederal.roles(origin))
                .addAllLifecycle(new UseCaseLifecycle2024(row, inventory.on(), warnings).events());
        supplier(origin).ifPresent(recorded::addParts);
        Optional<OversightMode> mode = answer(row.cell(AUTONOMY), AUTONOMIES, warnings);
        recorded.makesDecisions(decisions(mode))
                .oversight(Statements.oversight(HumanOversight.builder()
                        .mode(mode)
                        .appeal(Practice2024.APPEAL.progress(row, warnings))
                        .build()));
        Statements statements = new Statements(id, inventory);
        statements.assessment(assessment(), row.cell(RISKS).named());
        statements.test(
                TESTS.find(Practice2024.TESTING.cell(row).text()).orElse(Verification.Kind.REAL_WORLD),
                Practice2024.TESTING.progress(row, warnings));
        statements.independentReview(Practice2024.INDEPENDENT_REVIEW.progress(row, warnings));
        statements.monitoring(Practice2024.MONITORING.progress(row, warnings));
        statements.noTestApplies(Practice2024.TESTING.notApplicable(row));
        statements.noMonitoringApplies(Practice2024.MONITORING.notApplicable(row));
        statements.noOversightApplies(row.cell(AUTONOMY).said().filter(Practice2024::isNotApplicable));
        statements.noAppealApplies(Practice2024.APPEAL.notApplicable(row));
        new UseCaseData2024(row, warnings).record(statements);
        inventory.add(recorded.build());
        inventory.warn(warnings);
    }

    private String name() {
        Cell name = row.cell(NAME);
        if (name.said().isEmpty()) {
            warnings.add(name.problem("is blank; the use case is named by its id"));
        }
        return name.said().orElse(id);
    }

    private ImpactClass impactClass() {
        return affected()
                .map(what -> ImpactClass.HIGH)
                .or(() -> CLASSES.read(row.cell(IMPACT), warnings))
                .orElse(ImpactClass.UNCLASSIFIED);
    }

    /** Which of rights and safety it affects; empty where the cell says anything else. */
    private Optional<String> affected() {
        List<Optional<String>> named =
                Selections.of(row.text(IMPACT)).stream().map(AFFECTED::find).toList();
        return named.stream().allMatch(Optional::isPresent)
                ? named.stream().flatMap(Optional::stream).distinct().reduce((one, other) -> BOTH)
                : Optional.empty();
    }

    /** Which of rights and safety it affects; of an undecided class, the words of the source. */
    private Optional<String> classReason() {
        Cell cell = row.cell(IMPACT);
        return affected()
                .or(() -> CLASSES.find(cell.text())
                        .filter(ImpactClass.UNCLASSIFIED::equals)
                        .map(undecided -> cell.text()));
    }

    private Optional<String> domain() {
        Optional<String> topic = row.cell(TOPIC).named();
        return topic.filter("Other"::equalsIgnoreCase).isPresent()
                ? row.cell(OTHER_TOPIC).named().or(() -> topic)
                : topic;
    }

    private Optional<Origin> origin() {
        Optional<Boolean> product = answer(row.cell(COMMERCIAL), PRODUCTS, warnings);
        return answer(row.cell(DEVELOPED), ORIGINS, warnings)
                .or(() -> product.filter(listed -> listed).map(listed -> Origin.BOUGHT));
    }

    private Optional<Ref<Supplier>> supplier(Optional<Origin> origin) {
        Optional<String> contract = row.cell(CONTRACT).named();
        boolean external = origin.filter(o -> o != Origin.IN_HOUSE).isPresent();
        return external || contract.isPresent()
                ? Optional.of(inventory.namelessSupplier(id, contract))
                : Optional.empty();
    }

    private Optional<Progress> assessment() {
        Optional<Progress> assessment = Practice2024.ASSESSMENT.progress(row, warnings);
        boolean extension = answer(row.cell(EXTENSION), EXTENSIONS, warnings).orElse(false);
        return extension && !assessment.equals(Optional.of(Progress.COMPLETED))
                ? Optional.of(Progress.DEFERRED)
                : assessment;
    }

    private Optional<DecisionMaking> decisions(Optional<OversightMode> mode) {
        Optional<DecisionMaking> influence = answer(row.cell(ADVERSE), Codes.YES_OR_NO_TYPED, warnings)
                .map(adverse -> adverse ? DecisionMaking.SUPPORTS : DecisionMaking.NONE);
        return mode.filter(OversightMode.NONE::equals)
                .map(unattended -> DecisionMaking.AUTOMATED)
                .or(() -> influence);
    }
}
