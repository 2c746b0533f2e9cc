package org.aims4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.RiskSource;

/** Texts for arbitrary records: sensible ones, ones that writers and readers of documents trip over, and for a few attributes ones that mean something. */
final class Hints {
    private static final List<String> SENSIBLE = List.of(
            "Radiology triage",
            "Orders chest X-rays by urgency",
            "Quarterly review of the vendor",
            "high",
            "low",
            "severe",
            "2.3.1",
            "Ärztliche Leitung",
            "Größe ≥ 1 µm",
            "機械学習モデル",
            "نظام الفرز",
            "Zoë's \"best\" model",
            "👩‍⚕️ decides",
            "e\u0301tude");

    private static final List<String> HOSTILE = List.of(
            "null",
            "~",
            "no",
            "Yes",
            "true",
            "1",
            "007",
            "1e3",
            ".5",
            ".inf",
            "0x1F",
            "0o17",
            "1_000",
            "12:30:45",
            "2026-01-31",
            "-",
            "- item",
            "? key",
            "key: value",
            "trailing:",
            "a #comment",
            "# comment",
            "&anchor",
            "*alias",
            "!tag",
            "!!int 1",
            "%TAG",
            "@at",
            "`tick`",
            "{a: b}",
            "[a, b]",
            "{",
            "]",
            ",",
            "|",
            ">-",
            "'",
            "\"",
            "it's",
            "'quoted'",
            "\"quoted\"",
            "back\\slash",
            "\\n",
            "a/b~c",
            "---",
            "...",
            "--- a",
            "<<",
            "=",
            " leading",
            "trailing ",
            "two\nlines",
            "ends\n",
            "\nstarts",
            "a\n\n b\n  c",
            "tab\tinside",
            "\ttab",
            "cr\rhere",
            "crlf\r\nhere",
            "nel\u0085here",
            "ls\u2028here",
            "nbsp\u00a0here",
            "bom\ufeffhere",
            "zero\u200bwidth",
            "rtl\u202eoverride",
            "\u007f",
            "</script>",
            "=1+1",
            "${x}",
            "%s");

    private static final List<String> IDS = List.of(
            "0",
            "007",
            "1.0",
            "1e3",
            "0x1F",
            "1_000",
            ".",
            "..",
            "...",
            "-",
            "--",
            "---",
            "_",
            ".inf",
            ".nan",
            "null",
            "no",
            "true",
            "y",
            "2026-01-31",
            "A.5.2",
            "id",
            "Organization");

    private static final Map<String, List<String>> MEANINGFUL = Map.of(
            "Determination.requirement", items(),
            "Judgement.requirement", items(),
            "Nonconformity.requirement", items(),
            "ManagementSystem.unrecorded", attributes(),
            "Risk.sources", ids(Catalogue.iso42001().riskSources(), RiskSource::id));

    private static final List<String> CONTROLS = ids(Catalogue.iso42001().controls(), AnnexControl::id);

    private Hints() {}

    /** A text for an attribute; never blank. */
    static String text(Attribute attribute, Random random) {
        List<String> meaningful = MEANINGFUL.get(attribute.toString());
        if (meaningful != null) {
            return pick(meaningful, random);
        }
        return switch (random.nextInt(4)) {
            case 0 -> pick(HOSTILE, random);
            case 1 -> pick(SENSIBLE, random) + " " + random.nextInt(100);
            case 2 -> pick(SENSIBLE, random) + pick(HOSTILE, random) + pick(SENSIBLE, random);
            default -> pick(SENSIBLE, random);
        };
    }

    /** An id for a record of a type; it may be in use already. */
    static String id(RecordType<?> type, Random random) {
        if (type.name().equals("Control") && random.nextInt(4) > 0) {
            return pick(CONTROLS, random);
        }
        return random.nextInt(8) == 0
                ? pick(IDS, random)
                : type.name().toLowerCase(Locale.ROOT) + "-" + random.nextInt(1000);
    }

    static <T> T pick(List<T> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }

    private static List<String> items() {
        return ids(Catalogue.iso42001().items(), AuditableItem::id);
    }

    private static List<String> attributes() {
        List<String> names = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.all()) {
            type.attributes().forEach(attribute -> names.add(type.name() + "." + attribute.name()));
        }
        return names;
    }

    private static <T> List<String> ids(List<T> of, Function<T, String> id) {
        return of.stream().map(id).toList();
    }
}
