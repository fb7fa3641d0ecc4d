package org.canyue.distribution.recipients.imports;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.canyue.distribution.Channel;
import org.canyue.text.CleanText;

/** The words of offices for the ways that copies go: 纸质和电子, 纸质版/电子版, Email. */
final class ChannelWords {
    private static final String NONE = "无";
    private static final Map<String, Channel> CHANNELS = FieldWords.words(Map.ofEntries(entry("纸质", Channel.PRINT),
            entry("纸", Channel.PRINT), entry("纸张", Channel.PRINT), entry("印刷", Channel.PRINT),
            entry("邮寄", Channel.PRINT), entry("快递", Channel.PRINT), entry("print", Channel.PRINT),
            entry("paper", Channel.PRINT),
            entry("自取", Channel.PICK_UP), entry("自提", Channel.PICK_UP), entry("pick-up", Channel.PICK_UP),
            entry("电子", Channel.MAIL), entry("邮件", Channel.MAIL), entry("电子邮件", Channel.MAIL),
            entry("邮箱", Channel.MAIL), entry("电邮", Channel.MAIL), entry("mail", Channel.MAIL),
            entry("email", Channel.MAIL), entry("e-mail", Channel.MAIL)));
    private static final Pattern FORM = Pattern.compile("(?:版|件|本|稿|文档|形式|方式)$");
    private static final Pattern BETWEEN = Pattern.compile("以及|[、,，;；/／+＋&＆和及与與并並加\\s]");

    private ChannelWords() {
    }

    /** Null where a word is unknown. */
    static List<Channel> channels(String words) {
        if (words.equals(NONE)) {
            return List.of();
        }
        List<Channel> channels = BETWEEN.splitAsStream(words).map(CleanText::line).filter(word -> !word.isEmpty())
                .map(ChannelWords::channel).distinct().toList();
        return channels.contains(null) || channels.isEmpty() ? null : channels;
    }

    private static Channel channel(String word) {
        Channel whole = CHANNELS.get(word);
        return whole == null ? CHANNELS.get(FORM.matcher(word).replaceFirst("")) : whole;
    }

    static String of(List<Channel> channels) {
        return channels.isEmpty() ? NONE : channels.stream().map(channel -> switch (channel) {
            case PICK_UP -> "自取";
            case MAIL -> "电子";
            default -> "纸质";
        }).collect(Collectors.joining("、"));
    }
}
