package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;

/** Name and kind out of the lines above the number: 领军参阅 专报, or the kind on a line of its own, or no kind. */
final class Masthead {

    private static final Pattern KIND = Pattern.compile(
            "\\S{0,6}(?:专报|简报|参阅|内参|快报|要报|通报|动态|参考|信息|专刊|增刊|呈阅件|周报|月报|季报|摘报|专辑|通讯|纪要)");
    private static final Pattern NOTICE = Pattern
            .compile(".*(?:内部资料|内部刊物|注意保存|请勿|不得|准印证|仅供|编号|份号|签发|密级|特急|加急).*");
    private static final int LONGEST = 20;

    String name = "";
    String kind = "";

    /** Whether a line looks like the name of a bulletin. */
    static boolean isName(Line line) {
        return line.length() <= LONGEST && KIND.matcher(line.text()).find() && !NOTICE.matcher(line.text()).matches()
                && KIND.matcher(last(tokens(line.text()))).matches();
    }

    static boolean isNotice(Line line) {
        return line.length() <= 60 && NOTICE.matcher(line.text()).matches();
    }

    void read(List<Line> lines, List<Finding> findings) {
        Line best = lines.stream().filter(Masthead::isName).findFirst()
                .orElse(lines.stream().filter(line -> !isNotice(line)).findFirst().orElse(null));
        for (Line line : lines) {
            if (line == best) {
                split(tokens(line.text()));
            } else if (!name.isEmpty() && kind.isEmpty() && isName(line)) {
                kind = String.join("", tokens(line.text()));
            } else {
                findings.add(Finding.unsure(line, Subject.HEAD_LINE_UNKNOWN));
            }
        }
    }

    private void split(List<String> tokens) {
        boolean hasKind = tokens.size() > 1 && KIND.matcher(last(tokens)).matches();
        kind = hasKind ? last(tokens) : "";
        name = String.join(" ", hasKind ? tokens.subList(0, tokens.size() - 1) : tokens);
    }

    /** The words of a line; letters spaced out (领 军 参 阅) are one word. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>(List.of(text.strip().split("[\\s　]+")));
        boolean spacedOut = tokens.stream().allMatch(token -> token.codePointCount(0, token.length()) == 1);
        return spacedOut ? List.of(String.join("", tokens)) : tokens;
    }

    private static String last(List<String> tokens) {
        return tokens.get(tokens.size() - 1);
    }
}
