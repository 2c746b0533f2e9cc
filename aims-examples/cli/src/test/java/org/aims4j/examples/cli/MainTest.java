package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void without_a_command_it_says_how_to_get_help() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().endsWith("; try 'aims --help'");
    }

    @Test
    void an_unknown_command_is_refused_in_one_line() {
        Run run = Run.of("evalute");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("evalute");
    }

    @Test
    void an_unknown_option_is_refused_in_one_line() {
        Run run = Run.of("rules", "--colour");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("--colour")
                .endsWith("; try 'aims rules --help'");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Run run = Run.of("evaluate", "aims.yaml", "--as-of", "21.11.2026");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "Invalid value for option '--as-of': \"21.11.2026\" is not a day; write it as in 2026-11-21; try 'aims evaluate --help'\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "diff",
                "forecast",
                "clear",
                "roadmap",
                "readiness",
                "statement",
                "crosswalk",
                "selection",
                "mapping",
                "import",
                "rules",
                "requirements"
            })
    void help_names_every_command(String command) {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).contains("\n  " + command + " ");
    }

    @Test
    void help_says_in_a_whole_sentence_what_each_command_is_for() {
        String commands = Run.of("--help").out().split("Commands:\n", -1)[1].split("\n\n", -1)[0];
        assertThat(commands.split("\n(?=  \\S)", -1)).hasSize(13).allMatch(entry -> entry.endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "diff",
                "forecast",
                "clear",
                "roadmap",
                "readiness",
                "statement",
                "crosswalk",
                "selection",
                "mapping",
                "import",
                "rules",
                "requirements"
            })
    void every_command_has_help_within_the_width_of_a_page(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).startsWith("Usage: aims " + command);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= TextLayout.WIDTH);
    }

    @Test
    void help_for_import_names_the_formats_and_their_columns() {
        assertThat(Run.of("import", "--help").out())
                .contains(
                        "us-federal-2025: ",
                        "is_high_impact",
                        "us-federal-2024: ",
                        "Describe the AI system…",
                        "nl-algorithm-register: ",
                        "juridische_basis");
    }

    @Test
    void a_version_is_told() {
        Run run = Run.of("--version");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).startsWith("aims ");
    }

    @Test
    void a_fault_of_the_program_is_one_line_and_exit_code_3() {
        Run run = runWith(failing(new IllegalStateException("broken")), "evaluate", "-");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "Stopped by a fault of the program: java.lang.IllegalStateException: broken; run with --debug and report what it shows\n");
    }

    @Test
    void an_error_of_the_machine_is_one_line_and_exit_code_3() {
        Run run = runWith(failing(new StackOverflowError()), "evaluate", "-");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void a_stack_trace_is_shown_on_demand() {
        Run run = runWith(failing(new IllegalStateException("broken")), "evaluate", "-", "--debug");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("\tat org.aims4j.examples.cli.");
    }

    @Test
    void standard_input_that_breaks_off_is_refused() {
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(runWith(broken, "evaluate", "-"))
                .isEqualTo(new Run(2, "", "standard input: cannot be read (gone)\n"));
    }

    @Test
    void standard_output_that_takes_nothing_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Terminal.of(InputStream.nullInputStream(), full, err, Clock.systemUTC()), "rules");
        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Standard output could not be written");
    }

    private static Run runWith(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Terminal.of(in, out, err, Clock.systemUTC()), args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A stream that stands for a fault anywhere below. */
    private static InputStream failing(Throwable fault) {
        return new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int length) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
    }
}
