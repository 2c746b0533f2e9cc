package org.aims4j.testkit;

import static org.aims4j.testkit.GeneratedOrganization.START;
import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Evidence;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.ResponsibilityArea;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.support.Awareness;
import org.aims4j.model.support.Competence;
import org.aims4j.model.support.CompetenceRequirement;
import org.aims4j.model.support.Person;

/** The people of a generated organization: what roles they hold beside that of the owner of an AI system, what they can do and what they are aware of. */
final class GeneratedPeople {
    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;

    GeneratedPeople(ManagementSystem.Builder aims, Estate estate, Dice dice) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
    }

    void add() {
        addRoles();
        addPeople();
    }

    private void addRoles() {
        for (ResponsibilityArea area : ResponsibilityArea.values()) {
            Ref<Person> holder = Estate.person(3 + dice.below(7));
            aims.addRoleAssignments(
                    role("role-" + area, area.name(), holder).area(area).build());
            addCompetence(area.name(), holder);
        }
        aims.addRoleAssignments(role("role-chief", "Chief executive", Estate.chief())
                .topManagement(true)
                .build());
        for (String role : List.of("AIMS_CONFORMITY", "AIMS_REPORTING")) {
            aims.addRoleAssignments(role("role-" + role, role, Estate.manager()).build());
            addCompetence(role, Estate.manager());
        }
        aims.addRoleAssignments(
                role("role-auditor", "INTERNAL_AUDITOR", Estate.auditor()).build());
        addCompetence("INTERNAL_AUDITOR", Estate.auditor());
    }

    private void addCompetence(String role, Ref<Person> holder) {
        aims.addCompetenceRequirements(required(role));
        aims.addCompetences(competence(holder, role, START));
    }

    private static RoleAssignment.Builder role(String id, String role, Ref<Person> holder) {
        return RoleAssignment.builder()
                .id(id)
                .role(role)
                .holder(holder)
                .addResponsibilities("What the role says")
                .addAuthorities("What it takes")
                .acknowledgedOn(START.plusDays(7))
                .from(START);
    }

    private void addPeople() {
        for (String role : List.of("SYSTEM_OWNER", "Overseer")) {
            aims.addCompetenceRequirements(required(role));
        }
        for (int i = 0; i < estate.people(); i++) {
            Ref<Person> person = Estate.person(i);
            LocalDate from = i < 10 ? START : dice.day(START, DAY.minusDays(60));
            boolean left = i >= 10 && dice.percent(4);
            aims.addPeople(Person.builder()
                    .id(person.id())
                    .name("Person " + i)
                    .underControl(true)
                    .from(from)
                    .until(dice.maybe(left ? 100 : 0, () -> dice.day(from, DAY)))
                    .build());
            for (String role : List.of("SYSTEM_OWNER", "Overseer")) {
                if (dice.percent(98)) {
                    aims.addCompetences(competence(person, role, from));
                }
            }
            if (dice.percent(95)) {
                aims.addAwareness(Awareness.builder()
                        .id("awareness-of-" + i)
                        .person(person)
                        .policy(Ref.to("policy-2"))
                        .addTopics(Awareness.Topic.values())
                        .date(dice.day(LocalDate.of(2026, 1, 1), DAY))
                        .build());
            }
        }
    }

    private static CompetenceRequirement required(String role) {
        return CompetenceRequirement.builder()
                .id("competence-" + role)
                .role(role)
                .addCriteria("Knows the standard", "Knows the systems")
                .build();
    }

    private Competence competence(Ref<Person> person, String role, LocalDate from) {
        LocalDate judged = dice.day(from, from.plusDays(40));
        return Competence.builder()
                .id("competence-of-" + person.id() + "-" + role)
                .person(person)
                .requirement(Ref.to("competence-" + role))
                .competent(!dice.percent(1))
                .date(judged)
                .validUntil(judged.plusYears(dice.percent(99) ? 5 : 1))
                .addEvidence(
                        Evidence.builder().note("Course and test").date(from).build())
                .build();
    }
}
