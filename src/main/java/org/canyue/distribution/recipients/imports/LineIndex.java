package org.canyue.distribution.recipients.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines by what tells them apart, and by what they may only share; the first with a key keeps it. */
final class LineIndex<T> {
    private final Map<String, T> same = new HashMap<>();
    private final Map<String, T> alike = new HashMap<>();

    record Alike<T>(Hint.Kind kind, T who) {
    }

    void add(LineKeys keys, T who) {
        keys.identities().forEach(key -> same.putIfAbsent(key, who));
        keys.shared().values().forEach(all -> all.forEach(key -> alike.putIfAbsent(key, who)));
    }

    /** Who may be the one of a line. */
    Optional<T> same(LineKeys keys) {
        return first(keys.wanted(), same);
    }

    /** Who only has something in common with a line. */
    Optional<Alike<T>> alike(LineKeys keys) {
        for (Map.Entry<Hint.Kind, List<String>> shared : keys.shared().entrySet()) {
            Optional<T> found = first(shared.getValue(), alike);
            if (found.isPresent()) {
                return found.map(who -> new Alike<>(shared.getKey(), who));
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> first(List<String> keys, Map<String, T> known) {
        return keys.stream().map(known::get).filter(who -> who != null).findFirst();
    }
}
