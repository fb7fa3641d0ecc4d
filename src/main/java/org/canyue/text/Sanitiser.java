package org.canyue.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one gate through which every text comes in, whether typed, pasted, read from a file or sent to the API.
 * It lets the vocabulary of {@link Body} pass, turns kindred elements of foreign HTML into it, and drops the rest.
 */
final class Sanitiser {

    static final Pattern ATTACHMENT = Pattern.compile("/attachments/([1-9]\\d{0,17})");

    private static final Pattern SPAN_OF_CELL = Pattern.compile("[1-9]\\d?");
    private static final Set<String> BLOCKS = Set.of("div", "section", "article", "header", "footer", "main", "aside",
            "nav", "address", "center", "pre", "dl", "dt", "dd", "caption", "fieldset", "legend", "details", "summary",
            "form", "option", "hr");
    private static final PolicyFactory POLICY = policy();

    private Sanitiser() {
    }

    /** Harmless HTML; elements may still stand where {@link Body} has no place for them. */
    static String clean(String html) {
        return POLICY.sanitize(html == null ? "" : html);
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowElements("p", "h2", "h3", "h4", "strong", "em", "u", "sub", "sup", "a", "ol", "ul", "li", "br")
                .allowElements("blockquote", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "img",
                        "figcaption", "span")
                .allowAttributes("href").onElements("a").allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("class").matching(Pattern.compile("note")).onElements("span")
                .allowAttributes("colspan", "rowspan").matching(SPAN_OF_CELL).onElements("td", "th")
                .allowAttributes("src").matching(ATTACHMENT).onElements("img").allowAttributes("alt").onElements("img");
        rename(policy, "p", BLOCKS.toArray(String[]::new));
        rename(policy, "h2", "h1");
        rename(policy, "h4", "h5", "h6");
        rename(policy, "strong", "b");
        rename(policy, "em", "i", "cite", "dfn", "var");
        rename(policy, "u", "ins");
        return policy.toFactory();
    }

    private static void rename(HtmlPolicyBuilder policy, String to, String... from) {
        policy.allowElements((String element, List<String> attributes) -> to, from);
    }
}
