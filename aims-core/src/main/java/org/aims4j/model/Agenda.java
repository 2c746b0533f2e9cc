package org.aims4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which records are up on which day; each on one day at most. Entering and striking take the same time however many are up on that day. */
final class Agenda {
    private final NavigableMap<LocalDate, Page> pages = new TreeMap<>();

    /** Who is up on a day. */
    private static final class Page {
        final LocalDate day;
        final List<Entry> entries = new ArrayList<>(1);

        Page(LocalDate day) {
            this.day = day;
        }
    }

    /** A record on the page of a day. */
    static final class Entry {
        private final LiveRecord record;
        private final Page page;
        private int place;

        private Entry(LiveRecord record, Page page) {
            this.record = record;
            this.page = page;
            this.place = page.entries.size();
            page.entries.add(this);
        }
    }

    /** The entry of a record for a day instead of its last one; none where there is no day. */
    @Nullable
    Entry move(LiveRecord record, @Nullable Entry last, @Nullable LocalDate day) {
        if (last != null) {
            if (last.page.day.equals(day)) {
                return last;
            }
            strike(last);
        }
        return day == null ? null : new Entry(record, pages.computeIfAbsent(day, Page::new));
    }

    private void strike(Entry entry) {
        List<Entry> entries = entry.page.entries;
        Entry last = entries.remove(entries.size() - 1);
        if (last != entry) {
            entries.set(entry.place, last);
            last.place = entry.place;
        }
        if (entries.isEmpty()) {
            pages.remove(entry.page.day);
        }
    }

    /** The records that are up after a day and on or before another one, in no particular order. */
    List<LiveRecord> between(LocalDate after, LocalDate until) {
        List<LiveRecord> records = new ArrayList<>();
        for (Page page : pages.subMap(after, false, until, true).values()) {
            page.entries.forEach(entry -> records.add(entry.record));
        }
        return records;
    }
}
