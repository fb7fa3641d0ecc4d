package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.Block.Items;
import org.canyue.text.Block.Quote;

/** Collects blocks in canonical form: none empty, neighbouring quotes and neighbouring unnumbered lists made one. */
final class BlockList {

    private final List<Block> blocks = new ArrayList<>();

    void addAll(List<Block> more) {
        more.forEach(this::add);
    }

    void add(Block block) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (!(block instanceof Block.Figure) && block.texts().allMatch(Text::isEmpty)) {
            return;
        }
        if (last instanceof Quote before && block instanceof Quote quote) {
            blocks.set(blocks.size() - 1, new Quote(joined(before.paragraphs(), quote.paragraphs())));
        } else if (last instanceof Items before && block instanceof Items list && !before.ordered()
                && !list.ordered()) {
            blocks.set(blocks.size() - 1, new Items(false, joined(before.items(), list.items())));
        } else {
            blocks.add(block);
        }
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
