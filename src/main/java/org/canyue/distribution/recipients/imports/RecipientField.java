package org.canyue.distribution.recipients.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canyue.text.CleanText;

/** A column of a table of recipients. The first of its headers is what an export writes; all of them are known in an import. */
public enum RecipientField {
    NAME(14, "姓名", "名称", "姓名或名称", "发行对象", "收件人", "name", "recipient"),
    KIND(8, "类型", "个人或单位", "kind", "type"),
    SALUTATION(18, "称呼", "尊称", "salutation", "form of address"),
    POST(16, "职务", "职位", "post", "position", "title"),
    ORGANISATION(28, "单位", "工作单位", "所在单位", "部门", "organisation", "organization", "unit"),
    GROUP(8, "类别", "报送发", "报/送/发", "group"),
    CHANNELS(12, "方式", "发行方式", "寄送方式", "channels", "channel", "way"),
    COPIES(8, "份数", "copies"),
    MAIL(28, "邮箱", "电子邮箱", "电子邮件", "邮件", "mail", "email", "e-mail"),
    POSTAL(36, "地址", "通信地址", "通讯地址", "邮寄地址", "address", "postal address"),
    PICK_UP(20, "取件处", "自取地点", "pick-up", "pick-up place"),
    PHONE(18, "电话", "手机", "联系电话", "phone", "telephone", "mobile"),
    VALID_FROM(12, "任职起", "任职开始", "起始日期", "valid from", "from"),
    VALID_UNTIL(12, "任职止", "任职结束", "截止日期", "valid until", "until"),
    REMARK(30, "备注", "说明", "remark", "note", "notes");

    /** What is printed on labels, sheets and registers. */
    static final Set<RecipientField> ON_PAPER = EnumSet.of(NAME, SALUTATION, POST, ORGANISATION, POSTAL, PICK_UP,
            PHONE);

    private final int width;
    private final List<String> headers;

    RecipientField(int width, String... headers) {
        this.width = width;
        this.headers = List.of(headers);
    }

    /**
     * @param header as somebody wrote it; case, spaces and a star for what has to be filled in do not matter, and of 姓名/名称 or
     *               电话（手机） each part counts, unless the parts name different fields
     */
    static Optional<RecipientField> named(String header) {
        Optional<RecipientField> whole = called(header);
        if (whole.isPresent()) {
            return whole;
        }
        Set<RecipientField> parts = CleanText.items(header, "[/／、，,()（）]").stream()
                .flatMap(part -> called(part).stream()).collect(Collectors.toSet());
        return parts.size() == 1 ? Optional.of(parts.iterator().next()) : Optional.empty();
    }

    private static Optional<RecipientField> called(String header) {
        String plain = header.replaceAll("[*＊:：\\s]+", " ").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.headers.contains(plain) || field.headers.contains(plain.replace(" ", "")))
                .findFirst();
    }

    String header() {
        return headers.get(0);
    }

    int width() {
        return width;
    }

    /** Whether it is part of a post. */
    boolean isOfAppointment() {
        return switch (this) {
            case SALUTATION, POST, ORGANISATION, VALID_FROM, VALID_UNTIL -> true;
            default -> false;
        };
    }
}
