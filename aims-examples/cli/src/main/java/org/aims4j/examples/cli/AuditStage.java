package org.aims4j.examples.cli;

import java.util.List;
import org.aims4j.conformity.Readiness;
import org.aims4j.conformity.Readiness.Blocker;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The stages of an initial certification audit (ISO/IEC 17021-1, 9.3.1). */
enum AuditStage {
    STAGE_1(1, "the documented system"),
    STAGE_2(2, "the system at work");

    private final int number;
    private final String about;

    AuditStage(int number, String about) {
        this.number = number;
        this.about = about;
    }

    int number() {
        return number;
    }

    /** What the stage looks at. */
    String about() {
        return about;
    }

    /** What blocks the stage. */
    List<Blocker> blockers(Readiness readiness) {
        return this == STAGE_1 ? readiness.stage1() : readiness.stage2();
    }

    /** The names of stages at the command line: their numbers. */
    static final class StageNumber implements ITypeConverter<AuditStage> {
        @Override
        public AuditStage convert(String number) {
            return switch (number) {
                case "1" -> STAGE_1;
                case "2" -> STAGE_2;
                default ->
                    throw new TypeConversionException(
                            "\"" + TextLayout.oneLine(number) + "\" is no stage of an initial audit; use 1 or 2");
            };
        }
    }
}
