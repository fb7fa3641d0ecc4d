package org.canyue.distribution.recipients.imports;

import java.util.List;
import java.util.stream.IntStream;

import org.canyue.platform.Refusal;

/** One row of a file, to be written anew. */
public record RowEdit(long id, int version, String name, int position, int number, List<Input> inputs,
        List<LineMistake> mistakes, Refusal refusal) {
    /** @param mistake null for none */
    public record Input(int column, String header, RecipientField field, String value, LineMistake mistake) {
        public String input() {
            return "cell-" + column;
        }

        /** Whether it may have several lines. */
        public boolean isLong() {
            return switch (field) {
                case MAIL, POSTAL, PICK_UP, PHONE, REMARK -> true;
                default -> false;
            };
        }
    }

    static RowEdit of(RecipientImport file, JudgedRow row, List<String> cells) {
        List<RecipientField> fields = file.fields();
        List<LineMistake> mistakes = new LineReader(fields, cells).mistakes();
        List<Input> inputs = IntStream.range(0, fields.size()).filter(i -> fields.get(i) != null)
                .mapToObj(i -> new Input(i, file.header().get(i), fields.get(i), i < cells.size() ? cells.get(i) : "",
                        mistakes.stream().filter(each -> each.field() == fields.get(i)).findFirst().orElse(null)))
                .toList();
        return new RowEdit(file.id(), file.version(), file.name(), row.source().position(), row.number(), inputs,
                mistakes, null);
    }

    RowEdit with(Refusal reason) {
        return new RowEdit(id, version, name, position, number, inputs, mistakes, reason);
    }

    /** The column of a mistake; empty where the file has none for it. */
    public String inputOf(LineMistake mistake) {
        return inputs.stream().filter(each -> each.field() == mistake.field()).map(Input::input).findFirst()
                .orElse("");
    }

    /** The page of the file where the row stands. */
    public String back() {
        return ImportPreview.at(id, null, position / ImportPreview.Slice.ROWS);
    }
}
