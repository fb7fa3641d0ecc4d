package org.canyue.exchange.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.NumberEntry;
import org.canyue.exchange.imports.ImportedFile.State;
import org.canyue.exchange.imports.Understood.Head;

/** The files of a back archive as a set: numbers that are there twice, left out, or contradict each other and the dates. */
final class ArchiveChecks {
    private final ArchiveImport archive;
    private final List<ImportedFile> files;
    private final Map<Long, Set<Doubt>> doubts = new HashMap<>();

    ArchiveChecks(ArchiveImport archive, List<ImportedFile> all) {
        this.archive = archive;
        this.files = all.stream().filter(file -> file.state() == State.READ).toList();
        all.stream().filter(file -> file.state() == State.REFUSED).forEach(file -> add(file, Doubt.UNREADABLE));
        files.forEach(this::single);
        twice(file -> number(file).year() + "/" + number(file).number(), Doubt.NUMBER_TWICE);
        twice(file -> number(file).total().toString(), Doubt.TOTAL_TWICE);
        twice(file -> file.source() == null ? file.id().toString() : file.source().id().toString(), Doubt.SAME_FILE);
        inOrder();
        ledger();
        before(all);
    }

    Set<Doubt> of(ImportedFile file) {
        return doubts.getOrDefault(file.id(), Set.of());
    }

    /** The files that would be taken in, in the order of their numbers. */
    List<ImportedFile> ordered() {
        return numbered().sorted(Comparator.comparing(file -> number(file).total())).toList();
    }

    boolean hinders() {
        return files.stream().flatMap(file -> of(file).stream()).anyMatch(Doubt::hinders);
    }

    private void single(ImportedFile file) {
        if (!ImportForm.of(file.understood()).checkNumbered().isEmpty()) {
            add(file, Doubt.INCOMPLETE);
        }
        Head head = file.understood().head();
        if (head.isNamed() && !head.mastheadName().equals(archive.bulletin().masthead().name())) {
            add(file, Doubt.OTHER_BULLETIN);
        }
        LocalDate day = ImportForm.day(head.issuedOn());
        if (day != null && !head.year().equals(Integer.toString(day.getYear()))) {
            add(file, Doubt.YEAR_DIFFERS);
        }
    }

    private void twice(Function<ImportedFile, String> key, Doubt doubt) {
        (doubt == Doubt.SAME_FILE ? files.stream() : numbered()).collect(Collectors.groupingBy(key)).values().stream()
                .filter(same -> same.size() > 1).flatMap(List::stream).forEach(file -> add(file, doubt));
    }

    private void inOrder() {
        List<ImportedFile> ordered = ordered();
        for (int i = 1; i < ordered.size(); i++) {
            IssueNumber before = number(ordered.get(i - 1));
            IssueNumber here = number(ordered.get(i));
            boolean forward = here.year() > before.year()
                    || here.year().equals(before.year()) && here.number() >= before.number();
            if (!forward) {
                add(ordered.get(i), Doubt.ORDER_CONTRADICTS);
            }
            boolean sameYear = here.year().equals(before.year());
            if (here.total() > before.total() + 1 || sameYear && here.number() > before.number() + 1) {
                add(ordered.get(i), Doubt.NUMBER_LEFT_OUT);
            }
            LocalDate last = ImportForm.day(ordered.get(i - 1).understood().head().issuedOn());
            LocalDate day = ImportForm.day(ordered.get(i).understood().head().issuedOn());
            if (last != null && day != null && day.isBefore(last)) {
                add(ordered.get(i), Doubt.DATE_OUT_OF_ORDER);
            }
        }
    }

    /** What is in the ledger already, or contradicts it. */
    private void ledger() {
        List<IssueNumber> given = NumberEntry.given(archive.bulletin(), archive.series());
        numbered().forEach(file -> {
            IssueNumber here = number(file);
            for (IssueNumber there : given) {
                boolean sameNumber = there.year().equals(here.year()) && there.number().equals(here.number());
                if (sameNumber || there.total().equals(here.total())) {
                    add(file, Doubt.IN_LEDGER);
                } else if (isBefore(there, here) != there.total() < here.total()) {
                    add(file, Doubt.ORDER_CONTRADICTS);
                }
            }
        });
    }

    /** The same bytes became an issue before: a second run of the same archive. */
    private void before(List<ImportedFile> all) {
        Set<Long> done = ImportedFile.doneWithSourcesOf(archive);
        all.stream().filter(file -> file.source() != null && done.contains(file.source().id()))
                .filter(file -> file.state() != State.DONE).forEach(file -> add(file, Doubt.TAKEN_BEFORE));
    }

    private Stream<ImportedFile> numbered() {
        return files.stream().filter(file -> {
            Head head = file.understood().head();
            return head.year().matches("\\d{4}") && ImportForm.isCount(head.number())
                    && ImportForm.isCount(head.total());
        });
    }

    private static boolean isBefore(IssueNumber one, IssueNumber other) {
        return one.year() < other.year() || one.year().equals(other.year()) && one.number() < other.number();
    }

    private static IssueNumber number(ImportedFile file) {
        return ImportForm.pair(file.understood().head());
    }

    private void add(ImportedFile file, Doubt doubt) {
        doubts.computeIfAbsent(file.id(), any -> EnumSet.noneOf(Doubt.class)).add(doubt);
    }

    static List<Doubt> listed(Set<Doubt> doubts) {
        return new ArrayList<>(doubts);
    }
}
