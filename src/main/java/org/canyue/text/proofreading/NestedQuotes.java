package org.canyue.text.proofreading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Within “ ” a quotation has ‘ ’ (GB/T 15834-2011, 4.8.3.3). */
final class NestedQuotes implements Check {

    @Override
    public void check(Proof proof, Report report) {
        proof.prose().forEach(stretch -> check(stretch, report));
    }

    private static void check(Stretch stretch, Report report) {
        Deque<Integer> open = new ArrayDeque<>();
        int inner = -1;
        for (int i = 0; i < stretch.length(); i++) {
            if (stretch.at(i) == '“') {
                open.push(i);
            } else if (stretch.at(i) == '”' && !open.isEmpty()) {
                int opener = open.pop();
                if (open.size() == 1) {
                    inner = opener;
                } else if (open.isEmpty() && inner > opener) {
                    mark(stretch, inner, stretch.text().indexOf('”', inner), report);
                    inner = -1;
                }
            }
        }
    }

    private static void mark(Stretch stretch, int from, int to, Report report) {
        report.mark(stretch, from, to + 1, "‘" + stretch.text().substring(from + 1, to) + "’");
    }
}
