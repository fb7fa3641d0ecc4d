package org.canyue.desk;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;

/** What is saved of a bulletin now, where it is not what somebody typed. */
public record BulletinConflict(List<Text> texts, List<Box> boxes, List<StagesForm.Row> savedStages,
        List<StagesForm.Row> typedStages, boolean stagesDiffer) {

    /** @param field its name, which is the key of its label too */
    public record Text(String field, String saved, String typed) {
    }

    public record Box(String field, boolean saved, boolean typed) {
    }

    static BulletinConflict between(BulletinForm saved, BulletinForm typed) {
        var stagesOfNow = saved.review().filled();
        var stagesTyped = typed.review().filled();
        return new BulletinConflict(texts(saved, typed), boxes(saved.shown().details(), typed.shown().details()),
                stagesOfNow, stagesTyped, !stagesOfNow.equals(stagesTyped));
    }

    private static List<Text> texts(BulletinForm saved, BulletinForm typed) {
        return Stream.of(text("name", BulletinForm::name, saved, typed), text("kind", BulletinForm::kind, saved, typed),
                text("sponsors", BulletinForm::sponsors, saved, typed),
                text("credential", BulletinForm::credential, saved, typed),
                text("addresseeLabel", BulletinForm::addresseeLabel, saved, typed),
                text("responsibleEditor", BulletinForm::responsibleEditor, saved, typed),
                text("copies", BulletinForm::copies, saved, typed), text("phone", BulletinForm::phone, saved, typed),
                text("fax", BulletinForm::fax, saved, typed), text("address", BulletinForm::address, saved, typed),
                start("regularStart", Series.REGULAR, saved, typed),
                start("supplementStart", Series.SUPPLEMENT, saved, typed),
                text("zone", BulletinForm::zone, saved, typed))
                .filter(text -> !text.typed().equals(text.saved())).toList();
    }

    private static Text text(String field, Function<BulletinForm, String> part, BulletinForm saved,
            BulletinForm typed) {
        return new Text(field, part.apply(saved), part.apply(typed));
    }

    /** A start that was not asked for, since its series has begun, is no difference. */
    private static Text start(String field, Series series, BulletinForm saved, BulletinForm typed) {
        boolean asked = !typed.starts().start(series).isAbsent();
        return text(field, form -> asked ? form.starts().start(series).text() : "", saved, typed);
    }

    private static List<Box> boxes(PublicDetails saved, PublicDetails typed) {
        return Stream.of(box("addresseesPublic", PublicDetails::addresseesPublic, saved, typed),
                box("sponsorsPublic", PublicDetails::sponsorsPublic, saved, typed),
                box("editorPublic", PublicDetails::editorPublic, saved, typed),
                box("phonePublic", PublicDetails::phonePublic, saved, typed),
                box("addressPublic", PublicDetails::addressPublic, saved, typed),
                box("copiesPublic", PublicDetails::copiesPublic, saved, typed),
                box("scopePublic", PublicDetails::scopePublic, saved, typed),
                box("answersPublic", PublicDetails::answersPublic, saved, typed))
                .filter(box -> box.saved() != box.typed()).toList();
    }

    private static Box box(String field, Predicate<PublicDetails> part, PublicDetails saved, PublicDetails typed) {
        return new Box(field, part.test(saved), part.test(typed));
    }

    /** Whether nothing is left to compare. */
    public boolean isEmpty() {
        return texts.isEmpty() && boxes.isEmpty() && !stagesDiffer;
    }
}
