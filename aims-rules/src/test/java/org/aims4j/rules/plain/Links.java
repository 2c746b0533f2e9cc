package org.aims4j.rules.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.SystemExclusion;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.system.AISystem;

/** Which records belong together, by id: made once for an evaluation. */
final class Links {
    private final Map<String, List<ImpactAssessment>> assessments = new HashMap<>();
    private final Map<String, List<RiskAssessment>> riskAssessments = new HashMap<>();
    private final List<RiskAssessment> riskAssessmentsOfAll = new ArrayList<>();
    private final Map<String, List<AISystem>> supplied = new HashMap<>();
    private final Map<String, Map<String, String>> exclusions = new HashMap<>();

    Links(ManagementSystem aims) {
        for (ImpactAssessment assessment : aims.impactAssessments()) {
            for (Ref<AISystem> system : assessment.systems()) {
                assessments
                        .computeIfAbsent(system.id(), id -> new ArrayList<>())
                        .add(assessment);
            }
        }
        for (RiskAssessment assessment : aims.riskAssessments()) {
            if (assessment.systems().isEmpty()) {
                riskAssessmentsOfAll.add(assessment);
            }
            for (Ref<AISystem> system : assessment.systems()) {
                riskAssessments
                        .computeIfAbsent(system.id(), id -> new ArrayList<>())
                        .add(assessment);
            }
        }
        for (AISystem system : aims.aiSystems()) {
            for (Ref<Supplier> part : system.parts()) {
                supplied.computeIfAbsent(part.id(), id -> new ArrayList<>()).add(system);
            }
        }
        for (Control control : aims.controls()) {
            if (control.ofAnnexA() && control.included()) {
                for (SystemExclusion exclusion : control.excludedFor()) {
                    exclusions
                            .computeIfAbsent(control.id(), id -> new HashMap<>())
                            .merge(exclusion.system().id(), exclusion.reason(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
    }

    /** The impact assessments of a system. */
    List<ImpactAssessment> assessmentsOf(AISystem system) {
        return assessments.getOrDefault(system.id(), List.of());
    }

    /** The risk assessments that name a system. */
    List<RiskAssessment> riskAssessmentsOf(AISystem system) {
        return riskAssessments.getOrDefault(system.id(), List.of());
    }

    /** The risk assessments of all systems together. */
    List<RiskAssessment> riskAssessmentsOfAll() {
        return riskAssessmentsOfAll;
    }

    /** The systems that a supplier supplies, or parts of which. */
    List<AISystem> suppliedBy(Supplier supplier) {
        return supplied.getOrDefault(supplier.id(), List.of());
    }

    /** Why a control that is included is excluded for systems, by the id of the system; of several reasons the first of the alphabet. */
    Map<String, String> excludedFrom(String control) {
        return exclusions.getOrDefault(control, Map.of());
    }
}
