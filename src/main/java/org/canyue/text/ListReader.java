package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.Block.Figure;
import org.canyue.text.Block.Item;
import org.canyue.text.Block.Items;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a list of HTML. Images in it move behind it; an item that has only a list is replaced by that list's items. */
final class ListReader {

    private ListReader() {
    }

    static List<Block> read(Element list, List<Mark> marks, int depth) {
        List<Item> items = new ArrayList<>();
        List<Block> figures = new ArrayList<>();
        for (Node child : list.childNodes()) {
            List<Block> inside = HtmlReader.readInside(item(child), marks, depth + 1);
            inside.stream().filter(Figure.class::isInstance).forEach(figures::add);
            items.addAll(itemsOf(inside));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Items(list.normalName().equals("ol"), items));
        blocks.addAll(figures);
        return blocks;
    }

    /** Whatever stands in a list without an item around it gets one. */
    private static Element item(Node child) {
        boolean isItem = child instanceof Element element && element.normalName().equals("li");
        return isItem ? (Element) child : new Element("li").appendChild(child.clone());
    }

    private static List<Item> itemsOf(List<Block> inside) {
        List<Text> texts = new ArrayList<>();
        BlockList lists = new BlockList();
        for (Block block : inside) {
            if (block instanceof Items list) {
                lists.add(list);
            } else if (!(block instanceof Figure)) {
                block.texts().filter(text -> !text.isEmpty()).forEach(texts::add);
            }
        }
        List<Items> nested = lists.all().stream().map(Items.class::cast).toList();
        if (texts.isEmpty()) {
            return nested.stream().flatMap(list -> list.items().stream()).toList();
        }
        return List.of(new Item(texts, nested));
    }
}
