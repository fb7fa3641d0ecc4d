package org.canyue.distribution;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many lines are shown, and which pages there are.
 *
 * @param page from 0
 */
public record LinePages(int page, int count) {
    public static final int ROWS = 50;

    public static LinePages of(List<?> all, int wanted) {
        int count = count(all);
        return new LinePages(Math.max(0, Math.min(wanted, count - 1)), count);
    }

    public static int count(List<?> all) {
        return Math.max(1, (all.size() + ROWS - 1) / ROWS);
    }

    public static <T> List<T> slice(List<T> all, int page) {
        return all.subList(Math.min(all.size(), page * ROWS), Math.min(all.size(), (page + 1) * ROWS));
    }

    /** As people count them. */
    public int number() {
        return page + 1;
    }

    public boolean isMany() {
        return count > 1;
    }

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
