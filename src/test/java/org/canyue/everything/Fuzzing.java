package org.canyue.everything;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.canyue.everything.Fuzzer.Client;
import org.canyue.platform.startup.PackagedProgram;

/** Odd requests of all roles at once, and what was wrong with their answers. */
final class Fuzzing {
    private static final int AT_ONCE = 8;
    private static final int OF_FAULTS = 20;
    /** What a program without that transfer, protocol version or method says by the standards (RFC 9110, 15.6). */
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    private final PackagedProgram program;
    private final List<Client> clients;
    private final long seed;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    Fuzzing(PackagedProgram program, Map<String, Walk> walks, long seed) {
        this.program = program;
        this.seed = seed;
        clients = walks.values().stream()
                .map(walk -> new Client(walk.visitor().cookies(), walk.forms(), walk.addresses()))
                .toList();
    }

    /** @return the first requests without an answer, or with one that blames the program */
    List<String> run(int requests) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var fuzzer = new Fuzzer(seed + i, clients.get(i % clients.size()));
                work.add(() -> send(fuzzer, requests / AT_ONCE));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return faults;
    }

    private Void send(Fuzzer fuzzer, int requests) throws IOException {
        for (int i = 0; i < requests && faults.size() < OF_FAULTS; i++) {
            RawRequest request = fuzzer.next();
            RawRequest.Answer answer = request.send(program.uri("").getPort());
            boolean failed = answer.status() >= 500 && !NOT_SPOKEN.contains(answer.status());
            boolean silent = answer.status() <= 0 && request.framed();
            if (failed || silent) {
                faults.add(answer.status() + " to\n" + request);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "-Dcanyue.seed=" + seed;
    }
}
