package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;

/** Reads the imprint (版记) at the end of a bulletin: editor, telephone and fax, address, copies, 报 送 发. */
final class ImprintReader {

    private static final int MOST_LINES = 15;
    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern
            .compile("(?<![^\\s　])(责任编辑|责编|执行编辑|编\\s*辑|联系电话|联系方式|电\\s*话|手\\s*机|传\\s*真"
                    + "|联系地址|通[讯信]地址|地\\s*址|邮编|邮政编码|邮\\s*箱|电子邮[箱件]|[Ee]-?mail|网\\s*址|主\\s*编|总\\s*编|副主编|审\\s*[核稿]|签\\s*发|校\\s*对"
                    + "|撰\\s*稿|联系人|电话\\s*[（(/]?\\s*兼?传真\\s*[）)]?)\\s*[:：]\\s*");
    private static final Pattern COPIES = Pattern
            .compile("[（(]?\\s*(?:共印|印数|印制|印发|印)\\s*[:：]?\\s*([\\d０-９]{1,6})\\s*份\\s*[）)]?");
    private static final Pattern RULE = Pattern.compile("[-—_＿─━=\\s]{3,}");
    private static final Pattern TELEPHONE = Pattern
            .compile(
                    "((?:\\+?\\d{1,3}[- ])?(?:[（(]\\d{3,4}[）)]|\\d{3,4}[- ])?\\d{5,13})(\\s*[（(]?\\s*(?:传真|FAX|fax)\\s*[）)]?)?");

    String editor = "";
    String address = "";
    Integer copies;
    final List<String> phones = new ArrayList<>();
    final List<String> faxes = new ArrayList<>();

    private final HeadFacts facts;
    private final List<Finding> findings;

    ImprintReader(HeadFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Where in the lines the imprint begins; the number of lines where there is none. */
    int read(List<Line> lines, int from) {
        int start = lines.size();
        while (start > Math.max(from, lines.size() - MOST_LINES) && isImprint(words(lines.get(start - 1)))) {
            start--;
        }
        lines.subList(start, lines.size()).forEach(this::take);
        return start;
    }

    /** Without the signs for bold, which many an imprint has its labels in. */
    private static String words(Line line) {
        return line.text().replace("**", "");
    }

    private static boolean isImprint(String text) {
        return text.length() <= LONGEST && (LABEL.matcher(text).lookingAt() || COPIES.matcher(text).lookingAt()
                || RULE.matcher(text).matches() || new HeadFacts().takeAddressees(COPIES.matcher(text).replaceAll("")));
    }

    private void take(Line line) {
        Matcher count = COPIES.matcher(words(line));
        if (count.find()) {
            copies = Integer.valueOf(count.group(1));
        }
        String text = count.replaceAll(" ").strip();
        Matcher label = LABEL.matcher(text);
        if (facts.takeAddressees(text) || !label.find()) {
            return;
        }
        boolean more = true;
        while (more) {
            String name = label.group(1).replaceAll("\\s", "");
            int start = label.end();
            more = label.find();
            put(line, name, text.substring(start, more ? label.start() : text.length()).strip());
        }
    }

    private void put(Line line, String label, String value) {
        String plain = value.replaceAll("[；;，,。]$", "");
        switch (label) {
            case "责任编辑", "责编", "执行编辑", "编辑" -> editor = editor.isEmpty() ? plain : editor;
            case "地址", "联系地址", "通讯地址", "通信地址" -> address = address.isEmpty() ? plain : address;
            case "联系电话", "联系方式", "电话", "手机" -> telephones(line, plain);
            case "传真" -> addTo(faxes, plain);
            default -> {
                if (label.startsWith("电话")) {
                    addTo(phones, plain);
                    addTo(faxes, plain);
                }
            }
        }
    }

    private void telephones(Line line, String value) {
        Matcher telephone = TELEPHONE.matcher(value);
        while (telephone.find()) {
            if (telephone.group(2) == null) {
                addTo(phones, telephone.group(1));
            } else {
                addTo(faxes, telephone.group(1));
                findings.add(Finding.healed(line, Subject.FAX_TOLD_APART, telephone.group()));
            }
        }
    }

    private static void addTo(List<String> numbers, String number) {
        if (!number.isEmpty() && !numbers.contains(number)) {
            numbers.add(number);
        }
    }
}
