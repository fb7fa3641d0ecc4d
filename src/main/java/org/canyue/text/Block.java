package org.canyue.text;

import java.util.List;
import java.util.stream.Stream;

/** One block of a body. Blocks do not nest, except lists in the items of lists. */
sealed interface Block {

    /** Every text in the block, in reading order. */
    Stream<Text> texts();

    record Paragraph(Text text) implements Block {
        @Override
        public Stream<Text> texts() {
            return Stream.of(text);
        }
    }

    /** A heading of level 2, 3 or 4; its numeral is part of its text. */
    record Section(int level, Text text) implements Block {
        @Override
        public Stream<Text> texts() {
            return Stream.of(text);
        }
    }

    record Items(boolean ordered, List<Item> items) implements Block {
        static final int MAX_DEPTH = 5;

        @Override
        public Stream<Text> texts() {
            return items.stream()
                    .flatMap(item -> Stream.concat(item.texts.stream(), item.nested.stream().flatMap(Items::texts)));
        }
    }

    /** One or more paragraphs, and the lists below them. */
    record Item(List<Text> texts, List<Items> nested) {
    }

    record Quote(List<Text> paragraphs) implements Block {
        @Override
        public Stream<Text> texts() {
            return paragraphs.stream();
        }
    }

    record Table(int headRows, List<List<Cell>> rows) implements Block {
        @Override
        public Stream<Text> texts() {
            return rows.stream().flatMap(List::stream).flatMap(cell -> cell.texts.stream());
        }
    }

    /** A cell over so many columns and rows, with any number of paragraphs. */
    record Cell(boolean header, int columns, int rows, List<Text> texts) {
    }

    /** An image by the number of its attachment. */
    record Figure(String attachment, String alt, Text caption) implements Block {
        @Override
        public Stream<Text> texts() {
            return Stream.of(caption);
        }
    }
}
