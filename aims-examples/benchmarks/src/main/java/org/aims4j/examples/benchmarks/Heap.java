package org.aims4j.examples.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The heap of this JVM. */
final class Heap {
    private Heap() {}

    /** What is in use after a collection, in bytes. */
    static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The most that a collection leaves in use from now on, until it is asked for, which takes a collection too; in bytes. */
    static LongSupplier peak() {
        Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        AtomicLong peak = new AtomicLong();
        NotificationListener heard = (notification, nothing) -> {
            if (notification.getUserData() instanceof CompositeData told) {
                Map<String, MemoryUsage> left =
                        GarbageCollectionNotificationInfo.from(told).getGcInfo().getMemoryUsageAfterGc();
                long inUse = left.entrySet().stream()
                        .filter(pool -> pools.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
                peak.accumulateAndGet(inUse, Math::max);
            }
        };
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(heard, null, null);
            }
        }
        return () -> peak.accumulateAndGet(inUse(), Math::max);
    }

    /** What came to be in use; never below nothing, as it can seem where the JVM let go of something of its own. */
    static double more(long after, long before) {
        return Math.max(1, after - before);
    }
}
