package org.canyue.text.proofreading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters and words typed twice. Chinese doubles many lawfully; those that do, and those that only seem to, are left alone. */
final class DoubledWords implements Check {

    private static final Pattern CHARACTER = Pattern.compile("([的了是和与也很又及或被]|都(?!都市))\\1");
    private static final Pattern WORD = Pattern.compile("(\\p{IsHan}{2,4})\\1");
    /** Characters before or after a doubled one that make two words of it: 目的的, 为了了解, 参与与否. */
    private static final Map<String, String> BEFORE = Map.of("的", "目标有众鹄", "了", "不", "是", "于但还可正只要总凡先倒算便就硬老不若如或国", "和",
            "温平柔缓共饱", "与", "参给赠付授", "又", "", "及", "普涉以企波危触遍论", "或", "", "被", "棉羽毛植", "都", "首成京古故国");
    private static final Map<String, String> AFTER = Map.of("的", "确士", "了", "解然", "是", "非否", "和", "美气平谐睦解声蔼约县", "与",
            "会否", "及",
            "时格第", "都", "市江匀", "或", "许", "又", "");
    private static final Set<Character> SEEMING_ENDS = Set.of('中', '家', '者', '业', '部', '组', '所', '院', '员', '生', '会',
            '局', '厅',
            '区', '法', '人', '性', '化', '型', '力', '学', '界', '站', '车', '线', '点', '量', '品', '费', '权', '制', '室', '网', '长');
    private static final Set<String> LAWFUL = Set.of("研究", "讨论", "商量", "考虑", "学习", "了解", "交流", "休息", "锻炼", "调研", "沟通",
            "尝试", "体验", "感受", "总结", "整理", "打扫", "琢磨", "推敲", "斟酌", "许多", "很多", "好多", "非常", "永远", "实在", "轻松", "高兴",
            "热闹", "比划", "活动", "放松", "介绍", "检查", "观察", "思考", "反思", "谢谢", "一步", "一点");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher character = stretch.find(CHARACTER);
            while (character.find()) {
                String doubled = character.group(1);
                boolean lawful = has(BEFORE, doubled, stretch.at(character.start() - 1))
                        || has(AFTER, doubled, stretch.at(character.end()));
                if (!lawful) {
                    report.mark(stretch, character.start(), character.end(), doubled);
                }
            }
            Matcher word = stretch.find(WORD);
            while (word.find()) {
                if (!isLawful(word.group(1), stretch.at(word.end()))) {
                    report.mark(stretch, word.start(), word.end(), word.group(1));
                }
            }
        }
    }

    private static boolean has(Map<String, String> table, String doubled, char beside) {
        return beside != 0 && table.getOrDefault(doubled, "").indexOf(beside) >= 0;
    }

    private static boolean isLawful(String word, char next) {
        boolean sameTwice = word.charAt(0) == word.charAt(1);
        return sameTwice || word.charAt(0) == '一' || LAWFUL.contains(word) || SEEMING_ENDS.contains(next);
    }
}
