package org.canyue.exchange.print;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 清样: the print form of an issue, page by page.
 *
 * @param unprintable the characters that no font holds; where there are any, there is no print form
 * @param fingerprint of the file, for telling pictures of an older text from those of this one
 */
public record ProofPage(long id, String title, boolean signed, boolean large, int pages, List<String> unprintable,
        String fingerprint) {

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public String href() {
        return "/desk/issues/" + id;
    }
}
