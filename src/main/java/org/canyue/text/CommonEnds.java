package org.canyue.text;

import java.util.List;

/** How much two lists share at their beginnings and ends. */
final class CommonEnds {

    private CommonEnds() {
    }

    static <T> int head(List<T> one, List<T> other) {
        int shorter = Math.min(one.size(), other.size());
        int head = 0;
        while (head < shorter && one.get(head).equals(other.get(head))) {
            head++;
        }
        return head;
    }

    /** The common end that does not reach into the common beginning. */
    static <T> int tail(List<T> one, List<T> other, int head) {
        int shorter = Math.min(one.size(), other.size()) - head;
        int tail = 0;
        while (tail < shorter && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }
}
