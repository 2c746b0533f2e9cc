package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aControl;
import static org.aims4j.rules.Records.aDocument;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.every;
import static org.aims4j.rules.Records.managementSystem;
import static org.aims4j.rules.verify.RuleVerifier.about;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.aims4j.conformity.Exemption;
import org.aims4j.model.Interval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.party.Supplier.RiskClass;
import org.aims4j.model.party.Supplier.Supply;
import org.aims4j.model.system.Origin;
import org.aims4j.rules.Records.ASupplier;
import org.aims4j.rules.Records.Draft;
import org.aims4j.rules.verify.Expected;
import org.aims4j.rules.verify.RuleVerifier;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class Annex_A_10_03_Test {
    private static Expected system(String id) {
        return about("AISystem", id);
    }

    private static Expected supplier(String id) {
        return about("Supplier", id);
    }

    private static Draft excludedFor(String system) {
        return aControl("A.10.3").excludedFor(system, "no supplier can be told apart");
    }

    private static Draft user() {
        return aSystem("a").inUse().suppliedBy("s");
    }

    private static Draft onTrial() {
        return aSystem("a").onTrial().suppliedBy("s");
    }

    private static Draft retired() {
        return aSystem("a").retired().suppliedBy("s");
    }

    private static Draft ofUnknownStage() {
        return aSystem("a").suppliedBy("s");
    }

    private static Draft outOfScope() {
        return aSystem("a").inUse().outOfScope().suppliedBy("s");
    }

    @Test
    void the_rules_of_the_control_are_these() {
        Described.rulesOf("A.10.3").are("""
                A.10.3-excluded-for-system exemption about AISystem, AI_SYSTEM, needs AI_SYSTEMS
                A.10.3-in-house exemption about AISystem, AI_SYSTEM, needs AI_SYSTEMS SUPPLIERS AISystem.parts
                A.10.3-issue-unanswered MINOR about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS SupplierProblem.response
                A.10.3-monitoring-overdue MINOR about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS Supplier.monitoredOn
                A.10.3-no-agreement OBSERVATION about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS Supplier.agreement Supplier.contractNumber
                A.10.3-no-monitoring-interval OBSERVATION about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS Supplier.interval
                A.10.3-no-risk-class OBSERVATION about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS Supplier.riskClass
                A.10.3-origin-unknown undecided about AISystem, AI_SYSTEM, needs AI_SYSTEMS SUPPLIERS AISystem.parts
                A.10.3-out-of-reach exemption about AISystem, AI_SYSTEM, needs AI_SYSTEMS
                A.10.3-stage-unknown undecided about AISystem, AI_SYSTEM, needs AI_SYSTEMS
                A.10.3-supplier-evaluated proof about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS
                A.10.3-supplier-identified proof about AISystem, AI_SYSTEM, needs AI_SYSTEMS SUPPLIERS
                A.10.3-supplier-name-unknown undecided about AISystem, AI_SYSTEM, needs AI_SYSTEMS SUPPLIERS
                A.10.3-supplier-not-evaluated MINOR about Supplier, ORGANIZATION, needs AI_SYSTEMS SUPPLIERS Supplier.evaluatedOn Supplier.evaluation
                A.10.3-supplier-not-identified MINOR about AISystem, AI_SYSTEM, needs AI_SYSTEMS SUPPLIERS AISystem.parts Supplier.name
                """);
    }

    @Nested
    class Supplier_not_identified {
        private final Expected notRecorded = system("a").observed("supplier", "not recorded");
        private final Expected notNamed = system("a").observed("supplier", "not named");

        private RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("A.10.3-supplier-not-identified", day, records);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "A.10.3-supplier-not-identified",
                            aSystem("a").inUse().from(Origin.BOUGHT))
                    .are("""
                            supplier: not recorded / every part has a named supplier
                            System a comes from outside and its supplier is not identified; supplier: not recorded.
                            rests on a
                            """);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"IN_HOUSE"})
        void a_system_from_outside_without_supplier_is_reported(Origin origin) {
            given(aSystem("a").inUse().from(origin)).reportsExactly(notRecorded);
        }

        @Test
        void one_developed_in_house_is_not() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE)).reportsNothing();
        }

        @Test
        void without_an_origin_it_is_silent() {
            given(
                            aSystem("a").inUse(),
                            aSystem("b").inUse().suppliedBy("s"),
                            aSupplier("s").withoutName())
                    .reportsNothing();
        }

        @Test
        void a_supplier_without_name_is_not_identified() {
            given(
                            aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s"),
                            aSupplier("s").withoutName())
                    .reportsExactly(notNamed);
        }

        @Test
        void a_supplier_with_a_blank_name_is_not_identified() {
            given(
                            aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s"),
                            aSupplier("s").named("  "))
                    .reportsExactly(notNamed);
        }

        @Test
        void a_named_supplier_silences_it() {
            given(aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s"), aSupplier("s"))
                    .reportsNothing();
        }

        @Test
        void one_of_several_without_name_is_enough() {
            given(
                            aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s", "t", "u"),
                            aSupplier("s"),
                            aSupplier("t").withoutName(),
                            aSupplier("u").withoutName())
                    .reportsExactly(notNamed);
        }

        @Test
        void a_nameless_supplier_of_another_system_is_not_its_matter() {
            given(
                            aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s"),
                            aSystem("b").inUse().from(Origin.IN_HOUSE).suppliedBy("t"),
                            aSupplier("s"),
                            aSupplier("t").withoutName())
                    .reportsNothing();
        }

        @Test
        void suppliers_of_another_system_do_not_help() {
            given(aSystem("a").inUse().from(Origin.BOUGHT), aSystem("b").inUse().suppliedBy("s"), aSupplier("s"))
                    .reportsExactly(notRecorded);
        }

        @Test
        void suppliers_of_no_part_do_not_help() {
            given(aSystem("a").inUse().from(Origin.BOUGHT), aSupplier("s")).reportsExactly(notRecorded);
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "VERIFICATION_VALIDATION",
                    "DEPLOYMENT",
                    "OPERATION_MONITORING",
                    "CONTINUOUS_VALIDATION",
                    "REEVALUATION"
                })
        void on_trial_or_in_use_it_speaks(LifecycleStage stage) {
            given(aSystem("a").at(stage).from(Origin.BOUGHT)).reportsExactly(notRecorded);
        }

        @ParameterizedTest
        @EnumSource(names = {"INCEPTION", "DESIGN_DEVELOPMENT", "RETIREMENT"})
        void at_other_stages_it_is_silent(LifecycleStage stage) {
            given(aSystem("a").at(stage).from(Origin.BOUGHT)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aSystem("a").from(Origin.BOUGHT)).reportsNothing();
        }

        @Test
        void the_day_before_the_trial_it_is_silent() {
            on(
                            DAY_BEFORE,
                            aSystem("a")
                                    .at(LifecycleStage.INCEPTION)
                                    .at(LifecycleStage.VERIFICATION_VALIDATION, DAY)
                                    .from(Origin.BOUGHT))
                    .reportsNothing();
        }

        @Test
        void on_the_first_day_of_the_trial_it_speaks() {
            on(DAY, aSystem("a").at(LifecycleStage.VERIFICATION_VALIDATION, DAY).from(Origin.BOUGHT))
                    .reportsExactly(notRecorded);
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").inUse().from(Origin.BOUGHT).outOfScope()).reportsNothing();
        }

        @Test
        void an_exclusion_for_the_system_silences_it() {
            given(aSystem("a").inUse().from(Origin.BOUGHT), excludedFor("a")).reportsNothing();
        }

        @Test
        void an_exclusion_for_another_system_does_not() {
            given(aSystem("a").inUse().from(Origin.BOUGHT), aSystem("b"), excludedFor("b"))
                    .reportsExactly(notRecorded);
        }

        @Test
        void an_exclusion_from_another_control_does_not() {
            given(aSystem("a").inUse().from(Origin.BOUGHT), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsExactly(notRecorded);
        }
    }

    /** What rules about suppliers have in common: which systems make a supplier count. */
    abstract static class About_a_supplier {
        abstract String rule();

        /** A supplier that the rule speaks of. */
        abstract ASupplier supplierOf(String id);

        RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given(rule(), day, records);
        }

        @Test
        void of_a_system_in_use_it_counts() {
            given(user(), supplierOf("s"), aDocument("contract")).reportsExactly(supplier("s"));
        }

        @Test
        void of_no_system_it_does_not_count() {
            given(aSystem("a").inUse(), supplierOf("s"), aDocument("contract")).reportsNothing();
        }

        @Test
        void as_long_as_it_supplies_no_system_others_that_do_change_nothing() {
            given(aSystem("a").inUse().suppliedBy("t"), supplierOf("s"), supplierOf("t"), aDocument("contract"))
                    .reportsExactly(supplier("t"));
        }

        @Test
        void of_a_system_out_of_scope_it_does_not_count() {
            given(outOfScope(), supplierOf("s"), aDocument("contract")).reportsNothing();
        }

        @Test
        void of_a_system_out_of_scope_it_does_not_count_whatever_others_there_are() {
            given(outOfScope(), aSystem("b").inUse(), supplierOf("s"), aDocument("contract"))
                    .reportsNothing();
        }

        @Test
        void of_a_system_for_which_the_control_is_excluded_it_does_not_count() {
            given(user(), excludedFor("a"), supplierOf("s"), aDocument("contract"))
                    .reportsNothing();
        }

        @Test
        void an_exclusion_from_another_control_changes_nothing() {
            given(user(), aControl("A.10.2").excludedFor("a", "for a reason"), supplierOf("s"), aDocument("contract"))
                    .reportsExactly(supplier("s"));
        }

        @Test
        void one_system_that_counts_is_enough_and_two_make_no_second_result() {
            given(
                            user(),
                            aSystem("b").inUse().suppliedBy("s"),
                            aSystem("c").inUse().outOfScope().suppliedBy("s"),
                            aSystem("d").inUse().suppliedBy("s"),
                            excludedFor("d"),
                            supplierOf("s"),
                            aDocument("contract"))
                    .reportsExactly(supplier("s"));
        }

        @Test
        void each_supplier_is_reported() {
            given(aSystem("a").inUse().suppliedBy("s", "t"), supplierOf("s"), supplierOf("t"), aDocument("contract"))
                    .reportsExactly(supplier("s"), supplier("t"));
        }
    }

    /** Of rules for which every system counts that is not retired. */
    abstract static class About_a_supplier_of_a_live_system extends About_a_supplier {
        @Test
        void of_a_system_on_trial_it_counts() {
            given(onTrial(), supplierOf("s"), aDocument("contract")).reportsExactly(supplier("s"));
        }

        @Test
        void of_a_system_at_an_unknown_stage_it_counts() {
            given(ofUnknownStage(), supplierOf("s"), aDocument("contract")).reportsExactly(supplier("s"));
        }

        @Test
        void of_a_retired_system_it_does_not_count() {
            given(retired(), supplierOf("s"), aDocument("contract")).reportsNothing();
        }
    }

    /** Of rules for which only systems in use count. */
    abstract static class About_a_supplier_of_a_system_in_use extends About_a_supplier {
        @Test
        void of_a_system_on_trial_it_does_not_count() {
            given(onTrial(), supplierOf("s"), aDocument("contract")).reportsNothing();
        }

        @Test
        void of_a_system_at_an_unknown_stage_it_does_not_count() {
            given(ofUnknownStage(), supplierOf("s"), aDocument("contract")).reportsNothing();
        }

        @Test
        void of_a_retired_system_it_does_not_count() {
            given(retired(), supplierOf("s"), aDocument("contract")).reportsNothing();
        }
    }

    @Nested
    class Supplier_not_evaluated extends About_a_supplier_of_a_live_system {
        @Override
        String rule() {
            return "A.10.3-supplier-not-evaluated";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id);
        }

        @Test
        void in_full() {
            Described.findingsOf("A.10.3-supplier-not-evaluated", user(), aSupplier("s"))
                    .are("""
                            evaluated on: not recorded / a day
                            evaluation: not recorded / what was found
                            Supplier s is not evaluated as a supplier; not recorded: evaluated on, evaluation.
                            rests on s
                            """);
        }

        @Test
        void neither_day_nor_evaluation_is_one_finding() {
            given(user(), aSupplier("s"))
                    .reportsExactly(supplier("s")
                            .observed("evaluated on", "not recorded")
                            .observed("evaluation", "not recorded"));
        }

        @Test
        void without_the_day_it_is_reported() {
            given(user(), aSupplier("s").evaluation("fine")).reportsExactly(supplier("s"));
        }

        @Test
        void without_the_evaluation_it_is_reported() {
            given(user(), aSupplier("s").evaluatedOn(DAY)).reportsExactly(supplier("s"));
        }

        @Test
        void a_blank_evaluation_is_none() {
            given(user(), aSupplier("s").evaluatedOn(DAY).evaluation(" ")).reportsExactly(supplier("s"));
        }

        @Test
        void only_what_is_missing_stands_in_the_evidence() {
            given(user(), aSupplier("s").evaluatedOn(DAY))
                    .reportsExactly(supplier("s").observed("evaluation", "not recorded"));
        }

        @Test
        void with_both_it_is_silent() {
            given(user(), aSupplier("s").evaluatedOn(DAY).evaluation("fine")).reportsNothing();
        }

        @Test
        void evaluated_the_day_after_it_is_not_evaluated() {
            given(user(), aSupplier("s").evaluatedOn(DAY_AFTER).evaluation("fine"))
                    .reportsExactly(supplier("s"));
        }

        @Test
        void a_supplier_without_name_is_not_its_matter() {
            given(user(), aSupplier("s").withoutName()).reportsNothing();
        }

        @Test
        void nor_is_one_with_a_blank_name() {
            given(user(), aSupplier("s").named(" ")).reportsNothing();
        }
    }

    @Nested
    class No_agreement extends About_a_supplier {
        @Override
        String rule() {
            return "A.10.3-no-agreement";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id);
        }

        @Test
        void in_full() {
            Described.findingsOf("A.10.3-no-agreement", user(), aSupplier("s")).are("""
                            agreement or contract number: not recorded / at least one
                            Supplier s supplies without an agreement or contract number on record.
                            rests on s
                            """);
        }

        @Test
        void neither_agreement_nor_number_is_reported() {
            given(user(), aSupplier("s").provides(Supply.SERVICE))
                    .reportsExactly(supplier("s").observed("agreement or contract number", "not recorded"));
        }

        @Test
        void an_agreement_silences_it() {
            given(user(), aSupplier("s").agreement("contract"), aDocument("contract"))
                    .reportsNothing();
        }

        @Test
        void a_contract_number_silences_it() {
            given(user(), aSupplier("s").contractNumber("4711")).reportsNothing();
        }

        @Test
        void a_blank_contract_number_does_not() {
            given(user(), aSupplier("s").contractNumber(" ")).reportsExactly(supplier("s"));
        }

        @Test
        void a_supplier_of_nothing_but_open_source_needs_none() {
            given(user(), aSupplier("s").provides(Supply.OPEN_SOURCE)).reportsNothing();
        }

        @Test
        void open_source_among_others_does_not_silence_it() {
            given(user(), aSupplier("s").provides(Supply.OPEN_SOURCE, Supply.MODEL))
                    .reportsExactly(supplier("s"));
        }

        @Test
        void a_name_is_not_asked_for() {
            given(user(), aSupplier("s").withoutName()).reportsExactly(supplier("s"));
        }

        @ParameterizedTest
        @EnumSource
        void the_stage_of_the_system_does_not_matter(LifecycleStage stage) {
            given(aSystem("a").at(stage).suppliedBy("s"), aSupplier("s")).reportsExactly(supplier("s"));
        }

        @Test
        void an_unknown_stage_does_not_matter() {
            given(ofUnknownStage(), aSupplier("s")).reportsExactly(supplier("s"));
        }
    }

    @Nested
    class No_risk_class extends About_a_supplier_of_a_live_system {
        @Override
        String rule() {
            return "A.10.3-no-risk-class";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id);
        }

        @Test
        void in_full() {
            Described.findingsOf("A.10.3-no-risk-class", user(), aSupplier("s")).are("""
                            risk class: not recorded / a risk class
                            Supplier s has no risk class on record.
                            rests on s
                            """);
        }

        @Test
        void none_is_reported() {
            given(user(), aSupplier("s")).reportsExactly(supplier("s").observed("risk class", "not recorded"));
        }

        @ParameterizedTest
        @EnumSource
        void any_risk_class_silences_it(RiskClass riskClass) {
            given(user(), aSupplier("s").risk(riskClass)).reportsNothing();
        }

        @Test
        void a_supplier_without_name_is_not_its_matter() {
            given(user(), aSupplier("s").withoutName()).reportsNothing();
        }

        @Test
        void nor_is_one_with_a_blank_name() {
            given(user(), aSupplier("s").named(" ")).reportsNothing();
        }
    }

    @Nested
    class No_monitoring_interval extends About_a_supplier_of_a_system_in_use {
        @Override
        String rule() {
            return "A.10.3-no-monitoring-interval";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id).evaluatedOn(DAY);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "A.10.3-no-monitoring-interval",
                            user(),
                            aSupplier("s").evaluatedOn(DAY))
                    .are("""
                            interval: not recorded / a period
                            No interval for monitoring Supplier s is on record.
                            rests on s
                            """);
        }

        @Test
        void none_is_reported_of_an_evaluated_supplier() {
            given(user(), aSupplier("s").evaluatedOn(DAY))
                    .reportsExactly(supplier("s").observed("interval", "not recorded"));
        }

        @Test
        void an_interval_silences_it() {
            given(user(), aSupplier("s").evaluatedOn(DAY).interval(every(12))).reportsNothing();
        }

        @Test
        void a_supplier_that_is_not_evaluated_is_not_its_matter() {
            given(user(), aSupplier("s").evaluation("fine")).reportsNothing();
        }

        @Test
        void evaluated_the_day_after_it_is_not_evaluated() {
            given(user(), aSupplier("s").evaluatedOn(DAY_AFTER)).reportsNothing();
        }

        @Test
        void a_supplier_without_name_is_not_its_matter() {
            given(user(), aSupplier("s").withoutName().evaluatedOn(DAY)).reportsNothing();
        }

        @Test
        void nor_is_one_with_a_blank_name() {
            given(user(), aSupplier("s").evaluatedOn(DAY).named(" ")).reportsNothing();
        }
    }

    @Nested
    class Monitoring_overdue extends About_a_supplier_of_a_system_in_use {
        /** Monitored on this day, the next monitoring is due on {@link Records#DAY}. */
        private final LocalDate halfAYearAgo = LocalDate.of(2025, 12, 30);

        @Override
        String rule() {
            return "A.10.3-monitoring-overdue";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id).interval(every(6)).monitoredOn(LONG_AGO);
        }

        private ASupplier monitored(LocalDate... days) {
            return aSupplier("s").interval(every(6)).monitoredOn(days);
        }

        private Expected last(String observed) {
            return supplier("s").observed("last monitoring", observed);
        }

        @Test
        void in_full() {
            Described.findingsOf("A.10.3-monitoring-overdue", user(), monitored(LocalDate.of(2025, 8, 31)))
                    .are("""
                            last monitoring: 2025-08-31 / the next by 2026-02-28
                            Monitoring of Supplier s is overdue; last monitoring: 2025-08-31.
                            rests on s
                            since 2026-03-01
                            """);
        }

        @Test
        void the_day_before_it_is_due_it_is_silent() {
            on(DAY_BEFORE, user(), monitored(halfAYearAgo)).reportsNothing();
        }

        @Test
        void due_on_the_day_is_not_overdue() {
            on(DAY, user(), monitored(halfAYearAgo)).reportsNothing();
        }

        @Test
        void the_day_after_it_is_overdue() {
            on(DAY_AFTER, user(), monitored(halfAYearAgo)).reportsExactly(last("2025-12-30"));
        }

        @Test
        void the_last_monitoring_counts_wherever_it_stands_in_the_list() {
            on(DAY, user(), monitored(LONG_AGO, halfAYearAgo, LONG_AGO.plusDays(1)))
                    .reportsNothing();
        }

        @Test
        void monitoring_counts_even_before_the_evaluation() {
            on(DAY, user(), monitored(LONG_AGO).evaluatedOn(DAY)).reportsExactly(last("2024-01-01"));
        }

        @Test
        void monitored_the_day_after_it_is_overdue() {
            on(DAY, user(), monitored(LONG_AGO, DAY_AFTER)).reportsExactly(last("2024-01-01"));
        }

        @Test
        void without_monitoring_the_evaluation_counts() {
            on(DAY_AFTER, user(), monitored().evaluatedOn(halfAYearAgo)).reportsExactly(last("2025-12-30"));
        }

        @Test
        void due_after_the_evaluation_on_the_day_is_not_overdue() {
            on(DAY, user(), monitored().evaluatedOn(halfAYearAgo)).reportsNothing();
        }

        private ASupplier from(LocalDate day) {
            return aSupplier("s")
                    .interval(Interval.builder()
                            .every(Period.ofMonths(6))
                            .from(day)
                            .build());
        }

        @Test
        void without_either_the_start_of_the_interval_counts() {
            on(DAY_AFTER, user(), from(halfAYearAgo)).reportsExactly(last("2025-12-30"));
        }

        @Test
        void due_after_the_start_on_the_day_is_not_overdue() {
            on(DAY, user(), from(halfAYearAgo)).reportsNothing();
        }

        @Test
        void the_evaluation_counts_before_the_start_of_the_interval() {
            on(DAY, user(), from(halfAYearAgo).evaluatedOn(LONG_AGO)).reportsExactly(last("2024-01-01"));
        }

        @Test
        void without_any_day_nothing_is_overdue() {
            on(DAY, user(), monitored()).reportsNothing();
        }

        @Test
        void without_an_interval_nothing_is_overdue() {
            on(DAY, user(), aSupplier("s").monitoredOn(LONG_AGO)).reportsNothing();
        }

        @Test
        void a_name_is_not_asked_for() {
            on(DAY, user(), monitored(LONG_AGO).withoutName()).reportsExactly(last("2024-01-01"));
        }
    }

    @Nested
    class Issue_unanswered extends About_a_supplier_of_a_live_system {
        @Override
        String rule() {
            return "A.10.3-issue-unanswered";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id).problem(LONG_AGO);
        }

        private Expected noted(String days) {
            return supplier("s").observed("problems without a response", days);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "A.10.3-issue-unanswered", user(), aSupplier("s").problem(LONG_AGO))
                    .are("""
                            problems without a response: 2024-01-01 / none
                            Problems with Supplier s have no response on record; noted on: 2024-01-01.
                            rests on s
                            """);
        }

        @Test
        void the_day_before_it_is_unknown() {
            on(DAY_BEFORE, user(), aSupplier("s").problem(DAY)).reportsNothing();
        }

        @Test
        void on_the_day_it_is_silent() {
            on(DAY, user(), aSupplier("s").problem(DAY)).reportsNothing();
        }

        @Test
        void the_day_after_it_speaks() {
            on(DAY_AFTER, user(), aSupplier("s").problem(DAY)).reportsExactly(noted("2026-06-30"));
        }

        @Test
        void a_response_silences_it() {
            given(user(), aSupplier("s").problem(LONG_AGO, "mended")).reportsNothing();
        }

        @Test
        void a_blank_response_does_not() {
            given(user(), aSupplier("s").problem(LONG_AGO, " ")).reportsExactly(noted("2024-01-01"));
        }

        @Test
        void without_problems_it_is_silent() {
            given(user(), aSupplier("s")).reportsNothing();
        }

        @Test
        void one_finding_names_the_days_of_all_without_response() {
            given(
                            user(),
                            aSupplier("s")
                                    .problem(DAY_BEFORE)
                                    .problem(LONG_AGO)
                                    .problem(LONG_AGO.plusDays(1), "mended")
                                    .problem(DAY))
                    .reportsExactly(noted("2024-01-01, 2026-06-29"));
        }

        @Test
        void a_name_is_not_asked_for() {
            given(user(), aSupplier("s").withoutName().problem(LONG_AGO)).reportsExactly(supplier("s"));
        }
    }

    @Nested
    class Supplier_identified {
        private RuleVerifier given(Draft... records) {
            return Records.given("A.10.3-supplier-identified", records);
        }

        @Test
        void a_named_supplier_is_proof() {
            given(user(), aSupplier("s")).reportsExactly(system("a"));
        }

        @Test
        void without_parts_there_is_no_proof() {
            given(aSystem("a").inUse().from(Origin.BOUGHT), aSupplier("s")).reportsNothing();
        }

        @Test
        void parts_of_another_system_are_no_proof() {
            given(aSystem("a").inUse(), aSystem("b").inUse().suppliedBy("s"), aSupplier("s"))
                    .reportsExactly(system("b"));
        }

        @Test
        void one_supplier_without_name_spoils_it() {
            given(
                            aSystem("a").inUse().suppliedBy("s", "t"),
                            aSupplier("s"),
                            aSupplier("t").withoutName())
                    .reportsNothing();
        }

        @Test
        void a_blank_name_spoils_it() {
            given(user(), aSupplier("s").named(" ")).reportsNothing();
        }

        @Test
        void a_nameless_supplier_of_another_system_does_not() {
            given(
                            user(),
                            aSupplier("s"),
                            aSystem("b").inUse().suppliedBy("t"),
                            aSupplier("t").withoutName())
                    .reportsExactly(system("a"));
        }

        @Test
        void several_named_suppliers_are_one_proof() {
            given(aSystem("a").inUse().suppliedBy("s", "t"), aSupplier("s"), aSupplier("t"))
                    .reportsExactly(system("a"));
        }

        @ParameterizedTest
        @EnumSource
        void the_origin_does_not_matter(Origin origin) {
            given(aSystem("a").inUse().from(origin).suppliedBy("s"), aSupplier("s"))
                    .reportsExactly(system("a"));
        }

        @Test
        void on_trial_it_is_proof() {
            given(onTrial(), aSupplier("s")).reportsExactly(system("a"));
        }

        @ParameterizedTest
        @EnumSource(names = {"INCEPTION", "DESIGN_DEVELOPMENT", "RETIREMENT"})
        void at_other_stages_it_is_silent(LifecycleStage stage) {
            given(aSystem("a").at(stage).suppliedBy("s"), aSupplier("s")).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(ofUnknownStage(), aSupplier("s")).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(outOfScope(), aSupplier("s")).reportsNothing();
        }

        @Test
        void excluded_for_the_system_it_is_silent() {
            given(user(), aSupplier("s"), excludedFor("a")).reportsNothing();
        }

        @Test
        void excluded_for_another_system_it_speaks() {
            given(user(), aSupplier("s"), aSystem("b"), excludedFor("b")).reportsExactly(system("a"));
        }

        @Test
        void an_exclusion_from_another_control_changes_nothing() {
            given(user(), aSupplier("s"), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsExactly(system("a"));
        }
    }

    @Nested
    class Supplier_evaluated extends About_a_supplier_of_a_live_system {
        @Override
        String rule() {
            return "A.10.3-supplier-evaluated";
        }

        @Override
        ASupplier supplierOf(String id) {
            return aSupplier(id).risk(RiskClass.LOW).evaluatedOn(DAY).evaluation("fine");
        }

        @Test
        void without_a_risk_class_it_is_no_proof() {
            given(user(), aSupplier("s").evaluatedOn(DAY).evaluation("fine")).reportsNothing();
        }

        @Test
        void without_the_day_it_is_no_proof() {
            given(user(), aSupplier("s").risk(RiskClass.LOW).evaluation("fine")).reportsNothing();
        }

        @Test
        void evaluated_the_day_after_it_is_no_proof() {
            given(
                            user(),
                            aSupplier("s")
                                    .risk(RiskClass.LOW)
                                    .evaluatedOn(DAY_AFTER)
                                    .evaluation("fine"))
                    .reportsNothing();
        }

        @Test
        void without_the_evaluation_it_is_no_proof() {
            given(user(), aSupplier("s").risk(RiskClass.LOW).evaluatedOn(DAY)).reportsNothing();
        }

        @Test
        void a_blank_evaluation_is_no_proof() {
            given(user(), aSupplier("s").risk(RiskClass.LOW).evaluatedOn(DAY).evaluation(" "))
                    .reportsNothing();
        }

        @Test
        void without_a_name_it_is_no_proof() {
            given(user(), supplierOf("s").withoutName()).reportsNothing();
        }

        @Test
        void with_a_blank_name_it_is_no_proof() {
            given(user(), supplierOf("s").named(" ")).reportsNothing();
        }
    }

    @Nested
    class Out_of_reach {
        private final Expected exempt = system("a").because("neither in use nor on trial");

        private RuleVerifier given(Draft... records) {
            return Records.given("A.10.3-out-of-reach", records);
        }

        @ParameterizedTest
        @EnumSource(names = {"INCEPTION", "DESIGN_DEVELOPMENT", "RETIREMENT"})
        void at_these_stages_a_system_is_exempt(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsExactly(exempt);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"INCEPTION", "DESIGN_DEVELOPMENT", "RETIREMENT"})
        void at_others_it_is_not(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aSystem("a")).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").retired().outOfScope()).reportsNothing();
        }

        @Test
        void excluded_for_the_system_it_is_silent() {
            given(aSystem("a").retired(), excludedFor("a")).reportsNothing();
        }

        @Test
        void excluded_for_another_system_it_speaks() {
            given(aSystem("a").retired(), aSystem("b"), excludedFor("b")).reportsExactly(exempt);
        }

        @Test
        void an_exclusion_from_another_control_changes_nothing() {
            given(aSystem("a").retired(), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsExactly(exempt);
        }
    }

    @Nested
    class Stage_unknown {
        private RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("A.10.3-stage-unknown", day, records);
        }

        @Test
        void without_an_event_the_life_cycle_is_missing() {
            given(aSystem("a")).reportsExactly(system("a").missing("AISystem.lifecycle"));
        }

        @ParameterizedTest
        @EnumSource
        void any_event_silences_it(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void the_day_before_the_first_event_the_stage_is_unknown() {
            on(DAY_BEFORE, aSystem("a").at(LifecycleStage.INCEPTION, DAY)).reportsExactly(system("a"));
        }

        @Test
        void on_the_day_of_the_first_event_it_is_known() {
            on(DAY, aSystem("a").at(LifecycleStage.INCEPTION, DAY)).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").outOfScope()).reportsNothing();
        }

        @Test
        void excluded_for_the_system_it_is_silent() {
            given(aSystem("a"), excludedFor("a")).reportsNothing();
        }

        @Test
        void excluded_for_another_system_it_speaks() {
            given(aSystem("a"), aSystem("b").inUse(), excludedFor("b")).reportsExactly(system("a"));
        }

        @Test
        void an_exclusion_from_another_control_changes_nothing() {
            given(aSystem("a"), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsExactly(system("a"));
        }
    }

    @Nested
    class In_house {
        private final Expected exempt = system("a").because("developed in house, no part from outside on record");

        private RuleVerifier given(Draft... records) {
            return Records.given("A.10.3-in-house", records);
        }

        @Test
        void without_outside_part_a_system_is_exempt() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE)).reportsExactly(exempt);
        }

        @Test
        void on_trial_it_is_exempt() {
            given(aSystem("a").onTrial().from(Origin.IN_HOUSE)).reportsExactly(exempt);
        }

        @Test
        void with_a_part_it_is_not() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE).suppliedBy("s"), aSupplier("s"))
                    .reportsNothing();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"IN_HOUSE"})
        void of_another_origin_it_is_not(Origin origin) {
            given(aSystem("a").inUse().from(origin)).reportsNothing();
        }

        @Test
        void without_an_origin_it_is_not() {
            given(aSystem("a").inUse()).reportsNothing();
        }

        @ParameterizedTest
        @EnumSource(names = {"INCEPTION", "DESIGN_DEVELOPMENT", "RETIREMENT"})
        void at_other_stages_it_is_silent(LifecycleStage stage) {
            given(aSystem("a").at(stage).from(Origin.IN_HOUSE)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aSystem("a").from(Origin.IN_HOUSE)).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE).outOfScope()).reportsNothing();
        }

        @Test
        void excluded_for_the_system_it_is_silent() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE), excludedFor("a")).reportsNothing();
        }

        @Test
        void excluded_for_another_system_it_speaks() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE), aSystem("b"), excludedFor("b"))
                    .reportsExactly(exempt);
        }

        @Test
        void an_exclusion_from_another_control_changes_nothing() {
            given(aSystem("a").inUse().from(Origin.IN_HOUSE), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsExactly(exempt);
        }
    }

    @Nested
    class Origin_unknown {
        private RuleVerifier given(Draft... records) {
            return Records.given("A.10.3-origin-unknown", records);
        }

        @Test
        void the_origin_is_missing_where_no_part_is_on_record() {
            given(aSystem("a").inUse()).reportsExactly(system("a").missing("AISystem.origin"));
        }

        @Test
        void on_trial_as_well() {
            given(aSystem("a").onTrial()).reportsExactly(system("a"));
        }

        @Test
        void with_a_part_the_origin_is_not_needed() {
            given(user(), aSupplier("s")).reportsNothing();
        }

        @ParameterizedTest
        @EnumSource
        void a_known_origin_is_not_missing(Origin origin) {
            given(aSystem("a").inUse().from(origin)).reportsNothing();
        }

        @ParameterizedTest
        @EnumSource(names = {"INCEPTION", "DESIGN_DEVELOPMENT", "RETIREMENT"})
        void at_other_stages_it_is_silent(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aSystem("a")).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").inUse().outOfScope()).reportsNothing();
        }

        @Test
        void excluded_for_the_system_it_is_silent() {
            given(aSystem("a").inUse(), excludedFor("a")).reportsNothing();
        }

        @Test
        void excluded_for_another_system_it_speaks() {
            given(aSystem("a").inUse(), aSystem("b"), excludedFor("b")).reportsExactly(system("a"));
        }

        @Test
        void an_exclusion_from_another_control_changes_nothing() {
            given(aSystem("a").inUse(), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsExactly(system("a"));
        }
    }

    @Nested
    class Supplier_name_unknown {
        private RuleVerifier given(Draft... records) {
            return Records.given("A.10.3-supplier-name-unknown", records);
        }

        @Test
        void the_name_is_missing_where_the_origin_is_not_recorded() {
            given(user(), aSupplier("s").named(" ")).reportsExactly(system("a").missing("Supplier.name"));
        }

        @Test
        void and_where_the_system_is_developed_in_house() {
            given(
                            aSystem("a").inUse().suppliedBy("s").from(Origin.IN_HOUSE),
                            aSupplier("s").named(" "))
                    .reportsExactly(system("a"));
        }

        @Test
        void on_trial_as_well() {
            given(onTrial(), aSupplier("s").named(" ")).reportsExactly(system("a"));
        }

        @Test
        void an_origin_from_outside_makes_a_finding_of_it() {
            given(
                            aSystem("a").inUse().suppliedBy("s").from(Origin.BOUGHT),
                            aSupplier("s").named(" "))
                    .reportsNothing();
        }

        @Test
        void a_name_on_record_is_not_missing() {
            given(user(), aSupplier("s")).reportsNothing();
        }

        @Test
        void retired_of_unknown_stage_or_out_of_scope_it_is_silent() {
            given(retired(), aSupplier("s").named(" ")).reportsNothing();
            given(ofUnknownStage(), aSupplier("s").named(" ")).reportsNothing();
            given(outOfScope(), aSupplier("s").named(" ")).reportsNothing();
        }

        @Test
        void excluded_for_the_system_it_is_silent() {
            given(user(), aSupplier("s").named(" "), excludedFor("a")).reportsNothing();
        }
    }

    @Nested
    class Excluded_for_system {
        private RuleVerifier given(Draft... records) {
            return Records.given("A.10.3-excluded-for-system", records);
        }

        @Test
        void the_reason_of_the_exclusion_is_that_of_the_exemption() {
            given(user(), aSupplier("s"), excludedFor("a"))
                    .reportsExactly(system("a").because("no supplier can be told apart"));
        }

        @Test
        void it_rests_on_the_system_and_the_control() {
            ManagementSystem aims =
                    managementSystem(aSystem("a").inUse(), excludedFor("a")).build();
            assertThat(FewRules.evaluator().evaluate(aims, DAY).exemptions())
                    .extracting(Exemption::facts)
                    .containsExactly(List.of("A.10.3", "a"));
        }

        @Test
        void the_stage_does_not_matter() {
            given(
                            aSystem("a"),
                            aSystem("b").retired(),
                            aControl("A.10.3").excludedFor("a", "x").excludedFor("b", "y"))
                    .reportsExactly(system("a").because("x"), system("b").because("y"));
        }

        @Test
        void other_systems_are_not_exempt() {
            given(aSystem("a").inUse(), aSystem("b").inUse(), excludedFor("b")).reportsExactly(system("b"));
        }

        @Test
        void an_included_control_exempts_none() {
            given(aSystem("a").inUse(), aControl("A.10.3")).reportsNothing();
        }

        @Test
        void another_control_exempts_none() {
            given(aSystem("a").inUse(), aControl("A.10.2").excludedFor("a", "for a reason"))
                    .reportsNothing();
        }

        @Test
        void a_control_that_is_excluded_as_a_whole_exempts_none() {
            given(
                            aSystem("a").inUse(),
                            aControl("A.10.3").excluded("for a reason").excludedFor("a", "for a reason"))
                    .reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").inUse().outOfScope(), excludedFor("a")).reportsNothing();
        }
    }
}
