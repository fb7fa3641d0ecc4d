package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every template keeps to: texts in message bundles, one place for raw output, a token in every form, nothing inline, short lines. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern EXPRESSIONS = Pattern.compile("\\{!.*?!}|\\{#bodyClass}.*?\\{/bodyClass}|\\{[^}]*}",
            Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final int LONGEST_LINE = 160;
    /** Names that are the same in every language. */
    private static final List<String> NAMES = List.of("SHA");

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(path -> path.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoTextOfItsOwn(Path template) {
        String text = EXPRESSIONS.matcher(read(template)).replaceAll(" ");
        Element page = Jsoup.parse(isAttributes(template) ? "<input " + text + ">" : text);
        String visible = page.text() + " " + String.join(" ", page.select("[placeholder],[alt],[title],[aria-label]")
                .eachAttr("aria-label")) + String.join(" ", page.select("[placeholder]").eachAttr("placeholder"));
        assertThat(LETTERS.matcher(visible).results().map(match -> match.group()).filter(word -> !NAMES.contains(word)))
                .isEmpty();
    }

    /** What stands inside the tag of an input. */
    private static boolean isAttributes(Path template) {
        return template.endsWith("tags/invalid.html");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoLineTooLongToRead(Path template) {
        assertThat(read(template).lines().filter(line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesNothingRaw(Path template) {
        if (!template.endsWith("tags/body.html") && !isForKeeping(template)) {
            assertThat(read(template)).doesNotContain(".raw").doesNotContain(".safe");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNothingInline(Path template) {
        String inline = isLetter(template)
                ? "<style|<script|<link|<img|<form|\\son[a-z]+=\"|javascript:"
                : isForKeeping(template)
                        ? "style=\"|<script(?! type=\"application/ld\\+json\")|\\ssrc=|\\son[a-z]+=\"|javascript:|<link"
                        : "<style|style=\"|<script(?![^>]*src)|\\son[a-z]+=\"|javascript:";
        assertThat(read(template)).doesNotContainPattern(inline);
    }

    /** Mail programs drop style sheets, so every element has its style on it. */
    private static boolean isLetter(Path template) {
        return template.endsWith("mail/letter.html");
    }

    /** The page that people save has to hold everything itself, and so has a letter. */
    private static boolean isForKeeping(Path template) {
        return isLetter(template) || template.endsWith("print/archive.html")
                || template.endsWith("print/archive-style.html");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void putsATokenIntoEveryForm(Path template) {
        var forms = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL).matcher(read(template));
        while (forms.find()) {
            assertThat(forms.group()).contains("{#csrf");
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
