package org.canyue.platform;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The language of the page: the one chosen by the switch, else the browser's first that there is, else Chinese. */
@Named
@RequestScoped
public class Language {
    static final String COOKIE = "canyue-language";
    static final String PARAMETER = "lang";
    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Inject
    RoutingContext request;

    public Locale locale() {
        String asked = request.request().getParam(PARAMETER);
        Cookie kept = request.request().getCookie(COOKIE);
        return known(asked)
                ? Locale.forLanguageTag(asked)
                : kept != null && known(kept.getValue()) ? Locale.forLanguageTag(kept.getValue()) : browsers();
    }

    /** For the {@code lang} attribute of the page. */
    public String tag() {
        return isChinese() ? "zh-CN" : "en";
    }

    public boolean isChinese() {
        return locale().equals(Locale.CHINESE);
    }

    /** The same page in the other language; a page that answered a POST leads to the same address by GET. */
    public String switchHref() {
        return request.normalizedPath() + "?" + PARAMETER + "=" + (isChinese() ? "en" : "zh");
    }

    /** Whether the page stands under that address, for marking the place in the navigation. */
    public boolean isAt(String path) {
        String here = request.normalizedPath();
        return here.equals(path) || here.startsWith(path + "/") && !here.startsWith("/desk/ledger");
    }

    static boolean known(String tag) {
        return tag != null && KNOWN.contains(Locale.forLanguageTag(tag));
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
