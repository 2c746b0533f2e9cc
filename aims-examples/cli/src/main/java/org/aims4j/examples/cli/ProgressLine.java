package org.aims4j.examples.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far a run is, where a person watches; gone when the run is over. */
final class ProgressLine implements AutoCloseable {
    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 200;

    private final Optional<Line> line;
    private final Optional<ProgressBar> bar;
    private int steps;

    private ProgressLine(Optional<Line> line, int steps) {
        this.line = line;
        this.bar = line.map(drawn -> new ProgressBarBuilder()
                .setTaskName("aims")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .hideEta()
                .setConsumer(drawn)
                .build());
    }

    /** A line for so many steps; shows nothing where nobody watches. */
    static ProgressLine on(Terminal terminal, int steps) {
        return new ProgressLine(terminal.watched() ? Optional.of(new Line(terminal.err())) : Optional.empty(), steps);
    }

    /** The next step begins. */
    void next(String step) {
        bar.ifPresent(shown -> shown.stepTo(steps).setExtraMessage(step));
        steps++;
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        line.ifPresent(Line::close);
    }

    /** The line of a terminal on which the bar is drawn over and over. The bar draws from a thread of its own, which may come late: then it draws nothing. */
    private static final class Line implements ProgressBarConsumer {
        private final PrintStream err;
        private boolean closed;

        Line(PrintStream err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String rendered) {
            if (!closed) {
                err.print("\r" + TextLayout.padded(rendered, WIDTH));
                err.flush();
            }
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                accept("");
                closed = true;
                err.print("\r");
                err.flush();
            }
        }
    }
}
