package org.aims4j.examples.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of an Algorithmic Impact Assessment and the impact level that they give, as numbers in words: what a document publishes need not be what the answers give.
 *
 * @param level from 1 (little or no impact) to 4 (very high)
 * @param raw the points of what raises the impact
 * @param mitigation the points of what lowers it
 * @param current the raw score, less 15 percent where the mitigation is good enough
 */
record AiaScores(String level, String raw, String mitigation, String current) {
    private static final int LEVELS = 4;

    /**
     * The scores that answers give. The mitigation is good enough from 80 percent of half of what the form can score in it, since a project answers the questions of its own phase
     * alone. A level reaches up to 25, 50, 75 and 100 percent of the raw score that the form can give, those included. A half is rounded up.
     *
     * @return empty where no question that raises the impact is answered, or where more than a tenth of those that everybody is asked are not and could still raise the level
     */
    static Optional<AiaScores> of(AiaForm form, AiaAnswers answers) {
        if (answers.scoring(AiaForm.Score.RAW).isEmpty()) {
            return Optional.empty();
        }
        return answers.mostAnswered() || !couldRise(form, answers)
                ? Optional.of(of(form, answers, 0))
                : Optional.empty();
    }

    /** Whether answers that are missing could raise the level. */
    static boolean couldRise(AiaForm form, AiaAnswers answers) {
        int open = answers.unanswered().stream()
                .flatMap(name -> form.question(name).stream())
                .mapToInt(AiaForm.Question::most)
                .sum();
        return !of(form, answers, 0).level().equals(of(form, answers, open).level());
    }

    /** The scores of answers, with so many points more that raise the impact. */
    private static AiaScores of(AiaForm form, AiaAnswers answers, int more) {
        int raw = points(answers.scoring(AiaForm.Score.RAW)) + more;
        int mitigation = points(answers.scoring(AiaForm.Score.MITIGATION));
        boolean reduced = mitigation * 10 >= form.most(AiaForm.Score.MITIGATION) * 4;
        int current = reduced ? (raw * 85 + 50) / 100 : raw;
        int level = 1;
        while (level < LEVELS && current * LEVELS > form.most(AiaForm.Score.RAW) * level) {
            level++;
        }
        return new AiaScores(
                String.valueOf(level), String.valueOf(raw), String.valueOf(mitigation), String.valueOf(current));
    }

    private static int points(List<String> choices) {
        return choices.stream().mapToInt(AiaForm::points).sum();
    }

    /** Whether all of it is missing. */
    boolean isBlank() {
        return level.isEmpty() && raw.isEmpty() && mitigation.isEmpty() && current.isEmpty();
    }

    /** Whether a part of it is missing. */
    boolean incomplete() {
        return level.isEmpty() || raw.isEmpty() || mitigation.isEmpty() || current.isEmpty();
    }

    /** All four in words: equal for equal scores, so that a recomputed and a published result can be compared. */
    String inWords() {
        return "Impact level " + level + " (raw impact score " + raw + ", mitigation score " + mitigation
                + ", current score " + current + ")";
    }

    /** The scores by name. */
    Map<String, String> byName() {
        Map<String, String> scores = new LinkedHashMap<>();
        scores.put("raw impact", raw);
        scores.put("mitigation", mitigation);
        scores.put("current", current);
        scores.values().removeIf(String::isEmpty);
        return scores;
    }
}
