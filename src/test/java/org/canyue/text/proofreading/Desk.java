package org.canyue.text.proofreading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The house that the tests read for, and the shortest ways to ask it. */
final class Desk {
    static final List<Person> PEOPLE = List.of(new Person("刘小涛", "书记", 1), new Person("王颺", "秘书长", 2));
    static final List<Term> TERMS = List.of(new Term("第一品牌", "知名品牌", Term.Kind.BANNED, "广告法"),
            new Term("国内企业", "内地企业", Term.Kind.SENSITIVE, "与港澳并提时"));
    static final HouseStyle STYLE = new HouseStyle(Set.of(), Spacing.JUST_ONE_WAY, 4, 3000, PEOPLE, TERMS);

    private Desk() {
    }

    /** Everything is there but for what a test says of one field. */
    static Manuscript with(Field field, String text) {
        return new Manuscript(field == Field.TITLE ? text : "题目", "", field == Field.ADDRESSEES ? text : "刘小涛书记\n王颺秘书长",
                field == Field.BODY ? text : "正文一段。", field == Field.EDITOR ? text : "柴永鹏", 30);
    }

    static Manuscript body(String body) {
        return with(Field.BODY, body);
    }

    /** What one rule alone finds in a body. */
    static List<Finding> by(Rule rule, Manuscript manuscript) {
        Set<Rule> off = EnumSet.complementOf(EnumSet.of(rule));
        return Proofreader.read(manuscript, new HouseStyle(off, STYLE.spacing(), STYLE.fewest(), STYLE.most(),
                STYLE.people(), STYLE.terms()));
    }

    static List<String> excerpts(Rule rule, String body) {
        return by(rule, body(body)).stream().map(Finding::excerpt).toList();
    }

    /** A body after every mend of one rule. */
    static String mended(Rule rule, String body) {
        return body(body).mended(by(rule, body(body))).body();
    }
}
