package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.canyue.text.Block.Item;
import org.canyue.text.Block.Items;

/**
 * Reads the lists of the plain form: "- item" and "1) item", two more spaces before an item of an inner list.
 * A number that neither begins a list with 1 nor follows the one before is text, so that no number ever changes.
 */
final class PlainItems {

    private final List<List<Items>> open = new ArrayList<>();

    /** Whether the line was an item. */
    boolean add(int indent, String content) {
        Matcher item = Markup.ITEM.matcher(content);
        if (!item.matches()) {
            return false;
        }
        boolean ordered = item.group(1) != null;
        int depth = Math.min(Math.min(indent / 2, open.size()), Items.MAX_DEPTH - 1);
        List<Items> lists = depth < open.size() ? open.get(depth) : new ArrayList<>();
        Items last = lists.isEmpty() ? null : lists.get(lists.size() - 1);
        boolean follows = last != null && last.ordered() == ordered
                && (!ordered || Integer.parseInt(item.group(1)) == last.items().size() + 1);
        if (ordered && !follows && Integer.parseInt(item.group(1)) != 1) {
            return false;
        }
        if (!follows) {
            last = new Items(ordered, new ArrayList<>());
            lists.add(last);
        }
        place(depth, lists);
        last.items().add(new Item(texts(item.group(2)), openAt(depth + 1)));
        return true;
    }

    /** The lists so far; after it none is open. */
    List<Items> take() {
        List<Items> lists = open.isEmpty() ? List.of() : open.get(0);
        open.clear();
        return lists;
    }

    private void place(int depth, List<Items> lists) {
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        open.add(lists);
    }

    private List<Items> openAt(int depth) {
        List<Items> nested = new ArrayList<>();
        if (depth < Items.MAX_DEPTH) {
            open.add(nested);
        }
        return nested;
    }

    private static List<Text> texts(String content) {
        return Escapes.paragraphs(content).stream().map(InlineReader::read).filter(text -> !text.isEmpty()).toList();
    }
}
