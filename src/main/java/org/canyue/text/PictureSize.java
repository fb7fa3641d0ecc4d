package org.canyue.text;

import java.util.List;
import java.util.stream.Collectors;

/** How large the picture {@code /attachments/{id}} is, in pixels; a page leaves room for it before it has come. */
public record PictureSize(long id, int width, int height) {
    /** The widths in which a picture is served, in pixels: {@code ?w=}. */
    public static final List<Integer> RENDITIONS = List.of(480, 960, 1440);

    private static final int USUAL = 960;
    /** As wide as the text of a sheet, see sheet.css. */
    private static final String ON_PAGE = "(min-width: 56rem) 44rem, 100vw";

    /** What an img element says beside its alternative text. */
    String attributes() {
        List<Integer> widths = RENDITIONS.stream().filter(rendition -> rendition < width || rendition.equals(least()))
                .toList();
        String all = widths.stream().map(rendition -> address(rendition) + " " + Math.min(rendition, width) + "w")
                .collect(Collectors.joining(", "));
        return "src=\"%s\" srcset=\"%s\" sizes=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"".formatted(
                address(Math.min(USUAL, widths.get(widths.size() - 1))), all, ON_PAGE, width, height);
    }

    /** The narrowest rendition that is as good as the picture itself; the widest where none is. */
    private int least() {
        return RENDITIONS.stream().filter(rendition -> rendition >= width).findFirst()
                .orElse(RENDITIONS.get(RENDITIONS.size() - 1));
    }

    private String address(int rendition) {
        return "/attachments/" + id + "?w=" + rendition;
    }
}
