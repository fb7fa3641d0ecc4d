package org.canyue.text.proofreading;

import static org.canyue.text.proofreading.Source.format;
import static org.canyue.text.proofreading.Source.house;
import static org.canyue.text.proofreading.Source.numbers;
import static org.canyue.text.proofreading.Source.punctuation;

import org.canyue.text.proofreading.Source.Standard;

/**
 * Every rule of the proofreader: where it comes from, what it finds by way of an example, and who looks for it. The names
 * are kept in settings and must stay.
 */
public enum Rule {
    MISSING_FACT(house(), new Example(Field.EDITOR, "", "柴永鹏"), new MissingFacts()),
    TITLE_END(format("7.3.1"), new Example(Field.TITLE, "深圳探索共享创新新模式。", "深圳探索共享创新新模式"), new TitleEnd()),
    LENGTH(house(), Example.of("太短。", "这一篇够长了。"), new Length()),
    CUT_PARAGRAPH(house(),
            Example.of("当前，深圳光明科学城正与东莞松山湖高新区积极加强合\n作，旨在形成两地优势互补。", "当前，深圳光明科学城正与东莞松山湖高新区积极加强合作，旨在形成两地优势互补。"),
            new CutParagraphs()),
    HEADING_ORDER(format("7.3.3"), Example.of("一、背景\n文一。\n三、建议\n文二。", "一、背景\n文一。\n二、建议\n文二。"), new HeadingOrder()),
    HEADING_MARK(format("7.3.3"), Example.of("（一）、现状", "（一）现状"), new HeadingMarks()),
    HEADING_END(punctuation("5"), Example.of("一、总体要求。\n坚持创新驱动。", "一、总体要求\n坚持创新驱动。"), new HeadingEnds()),
    UNPAIRED_QUOTE(punctuation("4.8"), Example.of("要走“共享创新的路子。", "要走“共享创新”的路子。"), new PairedMarks("“”‘’「」『』")),
    NESTED_QUOTE(punctuation("4.8.3.3"), Example.of("他说：“策略是“开放”。”", "他说：“策略是‘开放’。”"), new NestedQuotes()),
    UNPAIRED_BRACKET(punctuation("4.9"), Example.of("香港中文大学（深圳与香港中文大学。", "香港中文大学（深圳）与香港中文大学。"),
            new PairedMarks("（）《》〈〉【】〔〕")),
    HALF_WIDTH_MARK(punctuation("5"), Example.of("深圳,香港两地.", "深圳，香港两地。"), new HalfWidthMarks()),
    DOUBLED_MARK(punctuation("5"), Example.of("统一规划，，形成互补。", "统一规划，形成互补。"), new DoubledMarks()),
    ELLIPSIS(punctuation("4.11"), Example.of("人才、资金、技术...", "人才、资金、技术……"), new Ellipses()),
    DASH(punctuation("4.10"), Example.of("一条新路--共享创新。", "一条新路——共享创新。"), new Dashes()),
    ENUMERATION_COMMA(punctuation("4.5.3.5"), Example.of("“过江”、“跨河”、“跨海”", "“过江”“跨河”“跨海”"), new EnumerationCommas()),
    MIXED_PERCENT(numbers("4"), Example.of("增长30%，占比百分之五十。", "增长30%，占比50%。"), new MixedPercents()),
    MIXED_LARGE_NUMBER(numbers("4"), Example.of("客户200万，用户3000000。", "客户200万，用户300万。"), new MixedLargeNumbers()),
    MIXED_NUMERALS(numbers("4"), Example.of("专家30人，学生二百人。", "专家30人，学生200人。"), new MixedNumerals()),
    DOUBLED_APPROXIMATION(numbers("5.2.1"), Example.of("开发者已超200万+。", "开发者已超200万。"), new DoubledApproximations()),
    NUMBER_RANGE(numbers("5.1.3"), Example.of("建设期3-5年。", "建设期3～5年。"), new NumberRanges()),
    RANGE_UNIT(numbers("5.1.3"), Example.of("占比30～50%。", "占比30%～50%。"), new RangeUnits()),
    SHORTENED_YEAR(numbers("5.1.4"), Example.of("2021-22年的数据。", "2021—2022年的数据。"), new ShortenedYears()),
    YEAR_FORM(numbers("5.2.5"), Example.of("二0二四年六月。", "二〇二四年六月。"), new YearForms()),
    LEADING_ZERO(format("7.3.5.4"), Example.of("2024年06月03日印发。", "2024年6月3日印发。"), new LeadingZeros()),
    UNIT_SYMBOL(new Source(Standard.GB_3100, ""), Example.of("全长36KM。", "全长36km。"), new UnitSymbols()),
    MIXED_UNITS(numbers("4"), Example.of("东段长5公里，中段长6公里，西段长7km。", "东段长5公里，中段长6公里，西段长7公里。"), new MixedUnits()),
    MIXED_THOUSANDS(numbers("5.1.1"), Example.of("开放12500个，新增13600个，共26,100个。", "开放12500个，新增13600个，共26100个。"),
            new MixedThousands()),
    SPACING(house(), Example.of("引进30人，留学40人，共有 86 人。", "引进30人，留学40人，共有86人。"), new Spaces()),
    DOUBLED_WORD(house(), Example.of("我们我们要坚持开放的的策略。", "我们要坚持开放的策略。"), new DoubledWords()),
    MISWRITING(house(), Example.of("截止目前，部份帐户已开通。", "截至目前，部分账户已开通。"), new Miswritings()),
    PERSON_POST(house(), Example.of("王颺书记到会。", "王颺秘书长到会。"), new PersonPosts()),
    PERSON_NAME(house(), Example.of("刘晓涛书记到会。", "刘小涛书记到会。"), new PersonNames()),
    PERSON_ORDER(house(), Example.of("王颺秘书长、刘小涛书记到会。", "刘小涛书记、王颺秘书长到会。"), new PersonOrder()),
    BANNED_TERM(house(), Example.of("打造第一品牌。", "打造知名品牌。"), new HouseTerms(Term.Kind.BANNED)),
    SENSITIVE_TERM(house(), Example.of("港资与国内企业。", "港资与内地企业。"), new HouseTerms(Term.Kind.SENSITIVE)),
    PLACE_HIERARCHY(house(), Example.of("广东省苏州市的经验。", "江苏省苏州市的经验。"), new PlaceHierarchy());

    private final Source source;
    private final Example example;
    private final Check check;

    Rule(Source source, Example example, Check check) {
        this.source = source;
        this.example = example;
        this.check = check;
    }

    public Source source() {
        return source;
    }

    public Example example() {
        return example;
    }

    /** Whether its findings are about the whole text, so that a figure in them is no reason to ask again. */
    boolean isOfTheWhole() {
        return this == LENGTH;
    }

    void check(Proof proof, Report report) {
        check.check(proof, report);
    }
}
