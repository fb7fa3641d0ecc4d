package org.canyue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Stage;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** The review stages as rows of a name and a role. A row without a name is no stage. */
public record StagesForm(@RestForm List<String> stageName, @RestForm List<String> stageRole) {
    private static final int NAME = 20;

    /** @param position 1-based, part of the ids of its two fields */
    public record Row(int position, String name, String role) {
        public String nameField() {
            return "stageName" + position;
        }

        public String roleField() {
            return "stageRole" + position;
        }

        public Optional<Role> chosen() {
            return Stage.ROLES.stream().filter(known -> known.name().equals(role)).findFirst();
        }
    }

    static StagesForm of(List<Stage> stages) {
        return new StagesForm(stages.stream().map(Stage::name).toList(),
                stages.stream().map(stage -> stage.role().name()).toList());
    }

    StagesForm cleaned() {
        return new StagesForm(lines(stageName), lines(stageRole));
    }

    private static List<String> lines(List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(CleanText::line).limit(Bulletin.MOST_STAGES).toList();
    }

    /** All rows of the form, filled or not. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Bulletin.MOST_STAGES; i++) {
            rows.add(new Row(i + 1, i < stageName.size() ? stageName.get(i) : "",
                    i < stageRole.size() ? stageRole.get(i) : ""));
        }
        return rows;
    }

    public List<Row> filled() {
        return rows().stream().filter(row -> !row.name().isEmpty()).toList();
    }

    void check(FormErrors errors) {
        if (filled().isEmpty()) {
            errors.add("stageName1", "stageRequired");
        }
        for (Row row : filled()) {
            errors.atMost(row.nameField(), row.name(), NAME);
            if (row.chosen().isEmpty()) {
                errors.add(row.roleField(), "chooseOne");
            }
        }
    }

    List<Stage> stages() {
        return filled().stream().map(row -> new Stage(row.name(), row.chosen().orElseThrow())).toList();
    }
}
