package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.Verification;

/**
 * One use case of the inventory: an AI system, and the records about it. Its life cycle is read by {@link UseCaseLifecycle2025}, its data by {@link UseCaseData2025}.
 *
 * <ul>
 *   <li><b>Id</b>: the slug of the agency and of the id; where the id is blank, a short hash of agency, bureau and name. The source's own id stands among the identifiers, in the
 *       scheme of its agency.
 *   <li><b>Name</b>: that of the use case; its id where it has none, with a warning. The problem solved is the intended use; topic area and classification are domain and technique.
 *   <li><b>Class</b>: with the justification as its reason, whatever the class.
 *   <li><b>Origin and roles</b>: purchased is bought, contracting and in-house is developed for the agency. An agency is a customer, and a producer too of what it develops in-house.
 *   <li><b>Supplier</b>: one per exact vendor name, whatever the origin; without a name, an unnamed one for what came from outside.
 *   <li><b>Impact assessment</b>: the potential impacts are its result; the source gives neither target nor dimension of an impact. Without an assessment they are not carried over.
 *   <li><b>Verification</b>: pre-deployment testing is a functional one, the kind that claims least; independent review is a kind of its own.
 *   <li><b>Oversight</b>: training, fail-safe and appeal, as far as they are answered. A fail-safe that does not apply is determined so for A.9.2, an appeal that does not apply or that
 *       law precludes for A.8.3, about this system and in the words of the source.
 *   <li><b>Days</b>: the practices are of the day of the inventory, which the source does not state; one that is not done has none where the record needs none.
 * </ul>
 */
final class UseCase2025 {
    /** The columns that are read. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "agency",
                            "agency_name",
                            "id",
                            "use_case_name",
                            "agency_bureau",
                            "development_stage",
                            "is_high_impact",
                            "HI_justification",
                            "topic_area",
                            "classification",
                            "problem_solved",
                            "system_outputs",
                            "operational_date",
                            "contracting_usage",
                            "vendor_name",
                            "have_ato",
                            "data_description",
                            "has_pii",
                            "pia_url",
                            "demographic_features",
                            "hi_potential_impacts"),
                    Practice2025.columns().stream())
            .toList();

    private static final Codes<ImpactClass> CLASSES = Codes.inFreeSpelling(Map.of(
            "High-impact", ImpactClass.HIGH,
            "Presumed High-Impact, but Not High-impact", ImpactClass.LIMITED,
            "Presumed high-impact, but determined not high impact", ImpactClass.LIMITED,
            "Not High-impact", ImpactClass.MINIMAL));

    private static final Codes<Origin> ORIGINS = Codes.inFreeSpelling(Map.of(
            "Vendor Purchased", Origin.BOUGHT,
            "Purchased from a vendor", Origin.BOUGHT,
            "Contracting and In House", Origin.DEVELOPED_FOR_US,
            "Developed with both contracting and in-house resources", Origin.DEVELOPED_FOR_US,
            "In-house Development", Origin.IN_HOUSE,
            "Developed in-house", Origin.IN_HOUSE));

    /** Agencies number their use cases each for itself. */
    private static final String SCHEME = "us-federal-2025/";

    private final Row row;
    private final String id;
    private final Inventory inventory;
    private final List<SourceProblem> warnings = new ArrayList<>();

    UseCase2025(Row row, String id, Inventory inventory) {
        this.row = row;
        this.id = id;
        this.inventory = inventory;
    }

    /** The id of a use case, not yet told apart from that of another. */
    static String id(Row row) {
        String own = Ids.slug(row.text("id"));
        return own.isEmpty()
                ? UsFederal.id(row.text("agency"), row.text("agency_bureau"), row.text("use_case_name"))
                : Ids.slug(row.text("agency"), own);
    }

    /** Adds its records to the inventory. */
    void record() {
        AISystem.Builder recorded = AISystem.builder();
        recorded.id(id)
                .name(name())
                .intendedUse(row.cell("problem_solved").said())
                .outputs(row.cell("system_outputs").said())
                .impactClass(CLASSES.read(row.cell("is_high_impact"), warnings).orElse(ImpactClass.UNCLASSIFIED))
                .classReason(row.cell("HI_justification").said())
                .domain(row.cell("topic_area").said())
                .technique(row.cell("classification").said())
                .organizationalUnit(inventory.unit(row.text("agency_name"), row.text("agency_bureau")))
                .addAllLifecycle(new UseCaseLifecycle2025(row, inventory.on(), warnings).events());
        row.cell("id").said().ifPresent(own -> recorded.putIdentifiers(SCHEME + Ids.slug(row.text("agency")), own));
        Optional<Origin> origin = ORIGINS.read(row.cell("contracting_usage"), warnings);
        recorded.origin(origin).addAllRoles(UsFederal.roles(origin));
        supplier(origin).ifPresent(recorded::addParts);
        Statements statements = new Statements(id, inventory);
        statements.assessment(
                Practice2025.ASSESSMENT.progress(row, warnings),
                row.cell("hi_potential_impacts").said());
        statements.test(Verification.Kind.FUNCTIONAL, Practice2025.TESTING.progress(row, warnings));
        statements.independentReview(Practice2025.INDEPENDENT_REVIEW.progress(row, warnings));
        statements.monitoring(Practice2025.MONITORING.progress(row, warnings));
        recorded.oversight(Statements.oversight(HumanOversight.builder()
                .trained(Practice2025.TRAINING.progress(row, warnings))
                .failSafe(Practice2025.FAIL_SAFE.progress(row, warnings))
                .appeal(Practice2025.APPEAL.progress(row, warnings))
                .build()));
        statements.noFailSafeApplies(Practice2025.FAIL_SAFE.notApplicable(row));
        statements.noAppealApplies(Practice2025.APPEAL.notApplicable(row));
        new UseCaseData2025(row, warnings).record(statements);
        inventory.add(recorded.build());
        inventory.warn(warnings);
    }

    private String name() {
        Cell name = row.cell("use_case_name");
        if (name.said().isEmpty()) {
            warnings.add(name.problem("is blank; the use case is named by its id"));
        }
        return name.said().or(() -> row.cell("id").said()).orElse(id);
    }

    private Optional<Ref<Supplier>> supplier(Optional<Origin> origin) {
        return row.cell("vendor_name")
                .named()
                .map(inventory::supplier)
                .or(() -> origin.filter(o -> o != Origin.IN_HOUSE).map(o -> inventory.namelessSupplier(id)));
    }
}
