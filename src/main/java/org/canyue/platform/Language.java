package org.canyue.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/** The language of the page: the one chosen by the switch, else the browser's first that there is, else Chinese. */
@Named
@RequestScoped
public class Language {
    static final Choice CHOICE = new Choice("lang", "canyue-language", Set.of("zh", "en"));
    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Inject
    RoutingContext request;

    public Locale locale() {
        return CHOICE.of(request).map(Locale::forLanguageTag).orElseGet(this::browsers);
    }

    /** For the {@code lang} attribute of the page. */
    public String tag() {
        return isChinese() ? "zh-CN" : "en";
    }

    public boolean isChinese() {
        return locale().equals(Locale.CHINESE);
    }

    public String switchHref() {
        return CHOICE.href(request, isChinese() ? "en" : "zh");
    }

    public boolean isPage(String path) {
        return request.normalizedPath().equals(path);
    }

    /** Whether the page stands under that address, for marking the place in the navigation. */
    public boolean isAt(String path) {
        String here = request.normalizedPath();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Whether some part of the address is one of those, wherever it stands. */
    public boolean isWithin(String... parts) {
        String here = request.normalizedPath() + "/";
        return Arrays.stream(parts).anyMatch(part -> here.contains(part + "/"));
    }

    private Locale browsers() {
        String accepted = request.request().getHeader("Accept-Language");
        if (accepted == null) {
            return Locale.CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), KNOWN);
            return found == null ? Locale.CHINESE : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
