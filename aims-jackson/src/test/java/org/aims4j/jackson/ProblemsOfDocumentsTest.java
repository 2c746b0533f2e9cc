package org.aims4j.jackson;

import static org.aims4j.jackson.Documents.json;
import static org.aims4j.jackson.Documents.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a document that can be parsed but is not right. */
class ProblemsOfDocumentsTest {
    @Test
    void an_unknown_property_is_named_with_the_one_that_may_be_meant() {
        assertThat(problems(
                        Format.JSON, json("\"people\": [{\"id\": \"p\", \"nmae\": \"A\", \"from\": \"2026-01-01\"}]")))
                .containsExactly(
                        "UNKNOWN_PROPERTY aims:2:24: /people/0/nmae: is no property of Person; did you mean \"name\"?");
        assertThat(problems(Format.YAML, Documents.YAML + "peple: []\n"))
                .containsExactly(
                        "UNKNOWN_PROPERTY aims:3:1: /peple: is no property of ManagementSystem; did you mean \"people\"?");
    }

    @Test
    void an_unknown_property_that_is_near_to_none_is_to_be_taken_out() {
        assertThat(problems(Format.JSON, json("\"x/y~z\": {\"a\": [1, 2]}")))
                .containsExactly(
                        "UNKNOWN_PROPERTY aims:2:1: /x~1y~0z: is no property of ManagementSystem; take it out");
        assertThat(problems(Format.YAML, Documents.YAML + "x/y~z: { a: [1, 2] }\n"))
                .containsExactly(
                        "UNKNOWN_PROPERTY aims:3:1: /x~1y~0z: is no property of ManagementSystem; take it out");
    }

    @Test
    void what_an_unknown_property_holds_is_passed_over() {
        assertThat(problems(Format.YAML, Documents.YAML + "zzzzzz: { people: null, a: [1, { b: c }] }\nyyyyyy: 1\n"))
                .containsExactly(
                        "UNKNOWN_PROPERTY aims:3:1: /zzzzzz: is no property of ManagementSystem; take it out",
                        "UNKNOWN_PROPERTY aims:4:1: /yyyyyy: is no property of ManagementSystem; take it out");
    }

    @Test
    void a_property_that_stands_twice_is_located_at_the_second() {
        assertThat(problems(Format.JSON, json("\"people\": [], \"people\": []")))
                .containsExactly("DUPLICATE_KEY aims:2:15: /people: stands twice; leave one out");
        assertThat(problems(Format.YAML, Documents.YAML + "people: []\npeople: []\n"))
                .containsExactly("DUPLICATE_KEY aims:4:1: /people: stands twice; leave one out");
    }

    @Test
    void a_free_name_that_stands_twice_is_located_at_the_second() {
        String system =
                "\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\", \"identifiers\": {\"a\": \"1\", \"a\": \"1\"}}]";
        assertThat(problems(Format.JSON, json(system)))
                .containsExactly("DUPLICATE_KEY aims:2:66: /aiSystems/0/identifiers/a: stands twice; leave one out");
    }

    @Test
    void what_is_required_and_absent_is_located_where_its_object_begins() {
        assertThat(problems(Format.JSON, json("\"people\": [\n  {\"name\": \"A\"}]")))
                .containsExactly(
                        "MISSING aims:3:3: /people/0: has no \"id\"; add it",
                        "MISSING aims:3:3: /people/0: has no \"from\"; add it");
        assertThat(problems(Format.YAML, Documents.YAML + "people:\n  - name: A\n    underControl: true\n"))
                .containsExactly(
                        "MISSING aims:4:5: /people/0: has no \"id\"; add it",
                        "MISSING aims:4:5: /people/0: has no \"from\"; add it");
    }

    @Test
    void a_document_without_anything_lacks_version_and_organization() {
        List<String> expected = List.of(
                "MISSING aims:1:1: has no \"aims\"; add it", "MISSING aims:1:1: has no \"organization\"; add it");
        assertThat(problems(Format.JSON, "{}")).isEqualTo(expected);
        assertThat(problems(Format.YAML, "{}")).isEqualTo(expected);
    }

    @Test
    void null_stands_for_nothing() {
        assertThat(problems(Format.JSON, json("\"people\": null, \"unrecorded\": [null]")))
                .containsExactly(
                        "WRONG_TYPE aims:2:11: /people: is null; leave it out",
                        "WRONG_TYPE aims:2:32: /unrecorded/0: is null; leave it out");
        assertThat(problems(Format.YAML, Documents.YAML + "people:\nunrecorded: [~, null]\n"))
                .containsExactly(
                        "WRONG_TYPE aims:3:8: /people: is null; leave it out",
                        "WRONG_TYPE aims:4:14: /unrecorded/0: is null; leave it out",
                        "WRONG_TYPE aims:4:17: /unrecorded/1: is null; leave it out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": 2026        | \"2026\" is a number; a text is expected, so put it in quotes",
                "\"name\": true        | \"true\" is a truth value; a text is expected, so put it in quotes",
                "\"name\": [\"a\"]     | is a list; a text is expected",
                "\"name\": {\"a\": 1}  | is an object; a text is expected",
                "\"inScope\": \"yes\"  | \"yes\" is a text; write true or false",
                "\"inScope\": 1        | \"1\" is a number; write true or false",
                "\"roles\": \"USER\"   | \"USER\" is a text; write a list",
                "\"roles\": {}         | is an object; write a list",
                "\"identifiers\": []   | is a list; write an object of names and values",
                "\"oversight\": \"x\"  | \"x\" is a text; write an object with the properties of HumanOversight",
                "\"owner\": 7          | \"7\" is a number; write the id of the Person as a text",
                "\"owner\": {\"id\": 1} | is an object; write the id of the Person as a text",
                "\"makesDecisions\": true | \"true\" is a truth value; write one of NONE, SUPPORTS, AUTOMATED",
            })
    void a_value_of_another_kind_is_not_taken_for_one(String property, String message) {
        String name = property.substring(1, property.indexOf('"', 1));
        String required = name.equals("name") ? "\"id\": \"s\", " : "\"id\": \"s\", \"name\": \"S\", ";
        int column = ("\"aiSystems\": [{" + required + property).length() - property.length() + name.length() + 5;
        assertThat(problems(Format.JSON, json("\"aiSystems\": [{" + required + property + "}]")))
                .containsExactly("WRONG_TYPE aims:2:" + column + ": /aiSystems/0/" + name + ": " + message);
    }

    @Test
    void numbers_days_and_periods_of_another_kind_are_not_taken_for_them() {
        assertThat(problems(Format.JSON, json("""
                                "thresholds": {"minorsToMajor": "3", "minorsShare": "0.5", "answerPeriod": 90},
                                "people": [{"id": "p", "name": "P", "from": 2026}]""")))
                .containsExactly(
                        "WRONG_TYPE aims:2:33: /thresholds/minorsToMajor: \"3\" is a text; write a whole number",
                        "WRONG_TYPE aims:2:53: /thresholds/minorsShare: \"0.5\" is a text; write a number",
                        "WRONG_TYPE aims:2:76: /thresholds/answerPeriod: \"90\" is a number; write a period such as P1Y or P6M",
                        "WRONG_TYPE aims:3:45: /people/0/from: \"2026\" is a number; write a day such as 2026-01-31");
    }

    @Test
    void what_is_no_number_day_period_or_constant_is_told_what_is() {
        assertThat(problems(Format.JSON, json("""
                                        "thresholds": {"minorsToMajor": 1.5, "minorsOnSubject": 9999999999, "answerPeriod": "1Y"},
                                        "people": [{"id": "p", "name": "P", "from": "2026-02-29"}],
                                        "aiSystems": [{"id": "s", "name": "S", "impactClass": "Hgh"}]""")))
                .containsExactly(
                        "NOT_A_VALUE aims:2:33: /thresholds/minorsToMajor: \"1.5\" is no whole number from -2147483648 to 2147483647; write one",
                        "NOT_A_VALUE aims:2:57: /thresholds/minorsOnSubject: \"9999999999\" is no whole number from -2147483648 to 2147483647; write one",
                        "NOT_A_VALUE aims:2:85: /thresholds/answerPeriod: \"1Y\" is no period; write years, months and days, such as P1Y, P6M or P90D",
                        "NOT_A_VALUE aims:3:45: /people/0/from: \"2026-02-29\" is no day; write year, month and day, such as 2026-01-31",
                        "NOT_A_VALUE aims:4:55: /aiSystems/0/impactClass: \"Hgh\" is not known here; write one of HIGH, LIMITED, MINIMAL, UNCLASSIFIED");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-1-1",
        "26-01-01",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-04-31",
        "+2026-01-1",
        "2026/01/01",
        "2026-01-1x",
        "2026-01-01T00:00",
        "today",
        "-026-01-01",
        "''"
    })
    void only_year_month_and_day_are_a_day(String text) {
        assertThat(problems(
                        Format.JSON,
                        json("\"people\": [{\"id\": \"p\", \"name\": \"P\", \"from\": \"" + text + "\"}]")))
                .singleElement()
                .asString()
                .startsWith("NOT_A_VALUE aims:2:45: /people/0/from: ")
                .endsWith("is no day; write year, month and day, such as 2026-01-31");
    }

    @Test
    void a_leap_day_is_a_day() {
        assertThat(problems(
                        Format.JSON, json("\"people\": [{\"id\": \"p\", \"name\": \"P\", \"from\": \"2024-02-29\"}]")))
                .isEmpty();
    }

    @Test
    void a_number_without_quotes_is_no_text_in_yaml() {
        assertThat(
                        problems(
                                Format.YAML,
                                Documents.YAML
                                        + "aiSystems:\n  - id: s\n    name: 8.4\n    jurisdictions: [0x10, 1e5, -7, .inf, true]\n"))
                .containsExactly(
                        "WRONG_TYPE aims:5:11: /aiSystems/0/name: \"8.4\" is a number; a text is expected, so put it in quotes",
                        "WRONG_TYPE aims:6:21: /aiSystems/0/jurisdictions/0: \"0x10\" is a number; a text is expected, so put it in quotes",
                        "WRONG_TYPE aims:6:27: /aiSystems/0/jurisdictions/1: \"1e5\" is a number; a text is expected, so put it in quotes",
                        "WRONG_TYPE aims:6:32: /aiSystems/0/jurisdictions/2: \"-7\" is a number; a text is expected, so put it in quotes",
                        "WRONG_TYPE aims:6:36: /aiSystems/0/jurisdictions/3: \".inf\" is a number; a text is expected, so put it in quotes",
                        "WRONG_TYPE aims:6:42: /aiSystems/0/jurisdictions/4: \"true\" is a truth value; a text is expected, so put it in quotes");
    }

    @Test
    void infinity_is_no_decimal_number() {
        assertThat(problems(Format.YAML, Documents.YAML + "thresholds: { minorsShare: .inf, minorsToMajor: 0x10 }\n"))
                .containsExactly(
                        "NOT_A_VALUE aims:3:28: /thresholds/minorsShare: \".inf\" is no decimal number; write one such as 0.25",
                        "NOT_A_VALUE aims:3:49: /thresholds/minorsToMajor: \"0x10\" is no whole number from -2147483648 to 2147483647; write one");
    }

    @Test
    void a_set_holds_nothing_twice() {
        assertThat(problems(Format.JSON, json("\"recorded\": [\"RISK\", \"CONTEXT\", \"RISK\"]")))
                .containsExactly("INVALID aims:2:33: /recorded/2: \"RISK\" is listed twice; leave it out here");
    }

    @Test
    void half_of_a_surrogate_pair_is_no_text() {
        assertThat(problems(Format.JSON, json("\"unrecorded\": [\"\\ud800x\"]")))
                .containsExactly(
                        "ENCODING aims:2:16: /unrecorded/0: \"\\uD800x\" holds one half of a surrogate pair, which is no character; correct the escape");
        assertThat(problems(
                        Format.YAML,
                        Documents.YAML + "aiSystems: [{ id: s, name: S, identifiers: { \"\\udc00\": x } }]\n"))
                .containsExactly(
                        "ENCODING aims:3:46: /aiSystems/0/identifiers/\\uDC00: \"\\uDC00\" holds one half of a surrogate pair, which is no character; correct the escape");
        assertThat(problems(Format.YAML, Documents.YAML + "unrecorded: [\"x\\ud800\"]\n"))
                .containsExactly(
                        "ENCODING aims:3:14: /unrecorded/0: \"x\\uD800\" holds one half of a surrogate pair, which is no character; correct the escape");
    }

    @Test
    void an_unknown_version_of_the_format_ends_the_reading() {
        assertThat(problems(Format.JSON, "{\n  \"aims\": \"2\",\n  \"zzzzzz\": 1}"))
                .containsExactly(
                        "FORMAT_VERSION aims:2:11: /aims: \"2\" is no version of the document format that this library reads; it reads \"1\"");
        assertThat(problems(Format.YAML, "aims: \"2\"\nzzzzzz: 1\n"))
                .containsExactly(
                        "FORMAT_VERSION aims:1:7: /aims: \"2\" is no version of the document format that this library reads; it reads \"1\"");
    }

    @Test
    void the_version_of_the_format_is_a_text() {
        assertThat(problems(Format.YAML, "aims: 1\norganization: { id: org, name: N }\n"))
                .containsExactly(
                        "WRONG_TYPE aims:1:7: /aims: \"1\" is a number; a text is expected, so put it in quotes");
    }

    @Test
    void the_version_of_the_format_may_stand_anywhere() {
        assertThat(problems(Format.YAML, "organization: { id: org, name: N }\naims: \"1\"\n"))
                .isEmpty();
    }

    @Test
    void an_invariant_of_a_record_is_located_at_its_attribute() {
        assertThat(problems(Format.JSON, json("""
                                "people": [{"id": "p p",
                                  "name": "P", "from": "2026-01-02", "until": "2026-01-01"}],
                                "aiSystems": [{"id": "s", "name": " "}]""")))
                .containsExactly(
                        "INVALID aims:2:19: /people/0/id: \"p p\" is not an id; use 1 to 128 letters, digits, '.', '_' or '-'",
                        "INVALID aims:3:47: /people/0/until: \"2026-01-01\" is before from (2026-01-02); correct one of the two",
                        "INVALID aims:4:35: /aiSystems/0/name: is blank; give it a text");
    }

    @Test
    void a_reference_that_leads_nowhere_is_located() {
        assertThat(
                        problems(
                                Format.JSON,
                                json(
                                        "\"aiSystems\": [{\"id\": \"s\", \"name\": \"é😀x\", \"owner\": \"p\"},\n {\"id\": \"t\", \"name\": \"T\", \"parts\": [\"s\"]}]")))
                .containsExactly(
                        "INVALID aims:2:51: /aiSystems/0/owner: \"p\" refers to no record; add a Person with this id or correct the reference",
                        "INVALID aims:3:37: /aiSystems/1/parts/0: \"s\" refers to an AISystem; name a Supplier");
        assertThat(problems(Format.YAML, Documents.YAML + "aiSystems:\n- id: s\n  name: é😀x\n  parts: [ a ]\n"))
                .containsExactly(
                        "INVALID aims:6:12: /aiSystems/0/parts/0: \"a\" refers to no record; add a Supplier with this id or correct the reference");
    }

    @Test
    void an_id_that_is_used_twice_is_located_at_the_second() {
        assertThat(problems(Format.YAML, Documents.YAML + "aiSystems:\n- { id: s, name: S }\n- { id: s, name: T }\n"))
                .containsExactly(
                        "INVALID aims:5:9: /aiSystems/1/id: \"s\" is used twice, first at /aiSystems/0; give one of the two records another id");
    }

    @Test
    void all_problems_of_a_document_are_told_at_once_in_document_order() {
        assertThat(problems(Format.YAML, """
                        aims: "1"
                        organization:
                          id: org
                        recorded: [RISK, RSK]
                        people:
                          - { id: p, name: P, from: 2026-02-30 }
                          - { id: p q, name: P, from: 2026-02-03 }
                        aiSystems:
                          - id: s
                            name:
                            owner: nobody
                            inscope: true
                            lifecycle:
                              - stage: DEPLOYMENT
                                date: 2026-01-01
                                stage: DEPLOYMENT
                        """))
                .containsExactly(
                        "MISSING aims:3:3: /organization: has no \"name\"; add it",
                        "NOT_A_VALUE aims:4:18: /recorded/1: \"RSK\" is not known here; write one of CONTEXT, LEADERSHIP, PLANNING, RISK, IMPACT, APPLICABILITY, COMPETENCE, COMMUNICATION, DOCUMENTS, RESOURCES, OPERATION, AI_SYSTEMS, LIFECYCLE, SYSTEM_RECORDS, SYSTEM_RESOURCES, DATA, SUPPLIERS, PARTIES, USE, MONITORING, AUDIT, REVIEW, IMPROVEMENT, INCIDENTS, CERTIFICATION",
                        "NOT_A_VALUE aims:6:29: /people/0/from: \"2026-02-30\" is no day; write year, month and day, such as 2026-01-31",
                        "INVALID aims:7:11: /people/1/id: \"p q\" is not an id; use 1 to 128 letters, digits, '.', '_' or '-'",
                        "WRONG_TYPE aims:10:10: /aiSystems/0/name: is null; leave it out",
                        "UNKNOWN_PROPERTY aims:12:5: /aiSystems/0/inscope: is no property of AISystem; did you mean \"inScope\"?",
                        "DUPLICATE_KEY aims:16:9: /aiSystems/0/lifecycle/0/stage: stands twice; leave one out");
    }

    @Test
    void a_record_that_cannot_be_read_leaves_no_reference_dangling() {
        assertThat(
                        problems(
                                Format.YAML,
                                Documents.YAML
                                        + "people:\n- { id: p, name: P, from: yesterday }\naiSystems:\n- { id: s, name: S, owner: p }\n"))
                .containsExactly(
                        "NOT_A_VALUE aims:4:27: /people/0/from: \"yesterday\" is no day; write year, month and day, such as 2026-01-31");
    }

    @Test
    void beyond_a_thousand_problems_the_last_line_says_how_many_more_there_are() {
        List<String> problems = problems(Format.JSON, json("\"unrecorded\": [" + "1,\n".repeat(2_499) + "1]"));
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(999))
                .isEqualTo(
                        "WRONG_TYPE aims:1001:1: /unrecorded/999: \"1\" is a number; a text is expected, so put it in quotes");
        assertThat(problems.get(1_000))
                .isEqualTo("LIMIT aims:1001:1: and 1500 more problems; correct those above first");
    }

    @Test
    void what_ends_the_reading_is_told_even_beyond_a_thousand_problems() {
        List<String> problems = problems(Format.JSON, json("\"unrecorded\": [" + "1,\n".repeat(2_000) + "}"));
        assertThat(problems).hasSize(1_002);
        assertThat(problems.get(1_000)).startsWith("SYNTAX aims:2002:1: ");
        assertThat(problems.get(1_001))
                .isEqualTo("LIMIT aims:2002:1: and 1000 more problems; correct those above first");
    }

    @Test
    void many_problems_of_the_whole_are_located_in_one_pass() {
        StringBuilder systems = new StringBuilder("aiSystems:\n");
        for (int i = 0; i < 900; i++) {
            systems.append("- { id: s").append(i).append(", name: S, owner: nobody }\n");
        }
        List<String> problems = problems(Format.YAML, Documents.YAML + systems);
        assertThat(problems).hasSize(900);
        assertThat(problems.get(899))
                .startsWith("INVALID aims:903:31: /aiSystems/899/owner: \"nobody\" refers to no record;");
    }
}
