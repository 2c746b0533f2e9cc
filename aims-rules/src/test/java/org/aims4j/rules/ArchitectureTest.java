package org.aims4j.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "org.aims4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule core_knows_neither_engine_nor_json_nor_logging = noClasses()
            .that()
            .resideInAnyPackage("org.aims4j.standard..", "org.aims4j.model..", "org.aims4j.conformity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..", "tools.jackson..", "org.slf4j..", "org.aims4j.rules..");

    @ArchTest
    static final ArchRule the_standard_knows_nothing_of_records = noClasses()
            .that()
            .resideInAPackage("org.aims4j.standard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.aims4j.model..", "org.aims4j.conformity..");

    @ArchTest
    static final ArchRule records_know_nothing_of_findings = noClasses()
            .that()
            .resideInAPackage("org.aims4j.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.aims4j.conformity..");

    @ArchTest
    static final ArchRule rules_know_nothing_of_documents = noClasses()
            .that()
            .resideOutsideOfPackage("org.aims4j.jackson..") // on the path of the tests
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.aims4j.jackson..");

    @ArchTest
    static final ArchRule nobody_reads_a_clock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a clock is read",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getOwner().getPackageName().startsWith("java.time")));

    @ArchTest
    static final ArchRule no_type_of_the_engine_in_the_api = ArchRuleDefinition.classes()
            .that()
            .resideInAnyPackage("org.aims4j.rules", "org.aims4j.rules.verify", "org.aims4j.rules.facts")
            .and()
            .arePublic()
            .and(describe(
                    "written by hand",
                    type -> !type.getName().matches(".*\\.(P[0-9A-F]{2}|Rules[0-9A-F]{8,}|DomainClasses).*")))
            .should(showNoTypeOfTheEngine());

    private static ArchCondition<JavaClass> showNoTypeOfTheEngine() {
        return new ArchCondition<>("show no type of the engine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    boolean visible = !member.getModifiers().contains(JavaModifier.PRIVATE)
                            && (member.getModifiers().contains(JavaModifier.PUBLIC)
                                    || member.getModifiers().contains(JavaModifier.PROTECTED));
                    for (JavaClass shown : member.getAllInvolvedRawTypes()) {
                        if (visible && shown.getPackageName().matches("org\\.(kie|drools).*")) {
                            events.add(SimpleConditionEvent.violated(
                                    member, member.getFullName() + " shows " + shown.getName()));
                        }
                    }
                }
            }
        };
    }
}
