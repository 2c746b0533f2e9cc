package org.aims4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Status;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityChange.CellChange;
import org.aims4j.rules.Forecast;
import org.aims4j.rules.Forecast.TurningDay;
import org.aims4j.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** A forecast for programs: form {@code "1"}. Properties without a value are there and null. */
final class ForecastJson {
    private static final String FORM = "1";

    private ForecastJson() {}

    static byte[] of(Forecast forecast, ManagementSystem aims) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("forecast", FORM);
        json.put("from", forecast.from().toString());
        json.put("until", forecast.until().toString());
        json.put("edition", Catalogue.iso42001().edition());
        json.put("digest", aims.digest());
        json.put("counts", counts(forecast));
        json.put("days", forecast.days().stream().map(ForecastJson::day).toList());
        return JsonText.of(json);
    }

    private static Map<String, Object> counts(Forecast forecast) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("standing", forecast.standing().size());
        json.put("appearing", forecast.appearing().size());
        json.put("disappearing", forecast.disappearing().size());
        json.put("days", forecast.days().size());
        return json;
    }

    private static Map<String, Object> day(TurningDay day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", day.day().toString());
        json.put("appearing", findings(day.appearing()));
        json.put("disappearing", findings(day.disappearing()));
        json.put("differing", findings(day.differing()));
        json.put("noLongerWaived", findings(day.noLongerWaived()));
        json.put("cells", day.change().cells().stream().map(ForecastJson::cell).toList());
        return json;
    }

    private static List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    private static Map<String, @Nullable Object> cell(CellChange cell) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("requirement", cell.requirement());
        json.put("subject", FindingJson.subject(cell.subject()));
        json.put("before", cell.before().map(Status::name).orElse(null));
        json.put("after", cell.after().map(Status::name).orElse(null));
        return json;
    }
}
