package org.canyue.exchange.source;

import java.util.List;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.jsoup.nodes.Element;

/** Brings what stands in text boxes, as many a masthead does, before the paragraph that the box hangs on. */
final class TextBoxes {
    private static final String CONTENT = "w|txbxContent";

    private TextBoxes() {
    }

    static void unfold(Element part, List<Finding> findings) {
        for (Element box = part.selectFirst(CONTENT); box != null; box = part.selectFirst(CONTENT)) {
            Element holder = box.closest("w|p");
            Element drawing = outermost(box);
            if (holder == null) {
                box.unwrap();
                continue;
            }
            String text = box.text();
            for (Element child : List.copyOf(box.children())) {
                holder.before(child);
            }
            // A box is there twice, once for old programs: both go with what holds them.
            drawing.remove();
            if (!text.isBlank()) {
                findings.add(new Finding(0, Kind.HEALED, Subject.TEXT_BOX,
                        text.substring(0, Math.min(40, text.length()))));
            }
        }
    }

    private static Element outermost(Element box) {
        Element outermost = box;
        for (Element at = box; at != null && !at.tagName().equals("w:r") && !at.tagName().equals("w:p"); at = at
                .parent()) {
            outermost = at;
        }
        return outermost;
    }
}
