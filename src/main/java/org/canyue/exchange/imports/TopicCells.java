package org.canyue.exchange.imports;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Topic;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;

/** 专题 in the table of a back archive: names with 、 between them, in each row, and in one field for every file. */
final class TopicCells {
    static final String CELL = "topics";
    /** The field for all. */
    static final String FOR_ALL = "topicsForAll";
    private static final int LINE = 200;

    private TopicCells() {
    }

    static List<String> names(String typed) {
        return CleanText.items(typed, "[、，,;；]").stream().distinct().toList();
    }

    static String joined(List<String> names) {
        return String.join("、", names);
    }

    static void check(String field, String typed, FormErrors errors) {
        errors.atMost(field, typed, LINE);
        names(typed).stream().limit(1 + LINE).filter(name -> name.codePointCount(0, name.length()) > Topic.LONGEST)
                .findFirst().ifPresent(name -> errors.add(field, "tooLong", Topic.LONGEST));
    }

    /** Files every file that is still open under these too. */
    static void addToAll(ArchiveImport archive, MultivaluedMap<String, String> typed) {
        List<String> names = names(CleanText.line(typed.getFirst(FOR_ALL)));
        if (!names.isEmpty()) {
            ImportedFile.openOf(archive).forEach(file -> file
                    .fileUnder(Stream.concat(file.topics().stream(), names.stream()).distinct().toList()));
        }
    }

    /** What the intake will put on the list of the bulletin. */
    static String unlisted(Bulletin bulletin, List<ImportedFile> files) {
        var names = files.stream().filter(file -> file.state() == ImportedFile.State.READ)
                .flatMap(file -> file.topics().stream()).collect(Collectors.toCollection(TreeSet::new));
        Topic.of(bulletin).stream().filter(topic -> topic.standing() != Topic.Standing.PROPOSED)
                .forEach(topic -> names.remove(topic.name()));
        return joined(List.copyOf(names));
    }
}
