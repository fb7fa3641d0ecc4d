package org.canyue.everything;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.canyue.Routes;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The way of one visitor along every link of every page; of many addresses of one shape it takes the first few. */
final class Walk {
    private static final int OF_ONE_SHAPE = Integer.getInteger("canyue.walk", 2);
    /** Each issue is in another state, and so are the pages below it, and each letter; not so their files. */
    private static final int OF_STATES = 14;
    private static final String IN_A_STATE = "GET /desk/(issues|letters)/\\{id}[^.?]*\\?";

    private final Visitor visitor;
    private final String origin;
    private final Deque<Link> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Set<String> routes = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private final List<FormElement> forms = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();

    /** A page, how large it is and how long it took. */
    record Weight(String address, int bytes, long millis) {
    }

    private record Link(String address, String from) {
    }

    private Walk(Visitor visitor, String origin) {
        this.visitor = visitor;
        this.origin = origin;
    }

    static Walk by(Visitor visitor, String origin, List<String> from) {
        var walk = new Walk(visitor, origin);
        from.forEach(address -> walk.see(address, "the beginning"));
        while (!walk.ahead.isEmpty()) {
            walk.follow(walk.ahead.poll());
        }
        return walk;
    }

    Visitor visitor() {
        return visitor;
    }

    /** What it met: routes of the pages, and of the forms that it saw there. */
    Set<String> routes() {
        return routes;
    }

    /** Links that led nowhere, or to a page that failed. */
    List<String> faults() {
        return faults;
    }

    List<FormElement> forms() {
        return forms;
    }

    List<String> addresses() {
        return addresses;
    }

    /** Of the pages alone, not of files. */
    List<Weight> weights() {
        return weights;
    }

    private void follow(Link link) {
        long begun = System.nanoTime();
        Connection.Response answer = visitor.get(link.address());
        long millis = (System.nanoTime() - begun) / 1_000_000;
        addresses.add(link.address());
        boolean tooLong = answer.statusCode() == 422 && link.address().matches("[^?]*\\.pdf(\\?.*)?");
        boolean leadsOn = answer.statusCode() >= 300 && answer.statusCode() < 400;
        if (answer.statusCode() >= 400 && answer.statusCode() != 410 && !tooLong
                || leadsOn && !answer.hasHeader("Location")) {
            faults.add(answer.statusCode() + " " + link.address() + " from " + link.from());
        } else if (leadsOn) {
            see(answer.header("Location"), link.address());
        } else if (answer.contentType() != null && answer.contentType().startsWith("text/html")) {
            weights.add(new Weight(link.address(), answer.bodyAsBytes().length, millis));
            read(Visitor.parsed(answer), link.address());
        }
    }

    private void read(Document page, String address) {
        page.select("[href]:not(base)").forEach(link -> see(link.absUrl("href"), address));
        page.select("[src]").forEach(link -> see(link.absUrl("src"), address));
        page.select("[data-page-count], [data-proofreader]").forEach(place -> place.dataset().values()
                .forEach(asked -> met("POST", asked.replaceFirst("\\?.*", ""))));
        for (Element element : page.select("form")) {
            var form = (FormElement) element;
            if (form.attr("method").equals("post")) {
                meet(form);
            } else {
                see(form.absUrl("action") + "?" + form.formData().stream()
                        .map(field -> field.key() + "=" + field.value()).collect(Collectors.joining("&")), address);
            }
        }
    }

    private void meet(FormElement form) {
        forms.add(form);
        met("POST", URI.create(form.absUrl("action")).getPath());
        form.elements().select("[formaction]")
                .forEach(button -> met("POST", URI.create(button.absUrl("formaction")).getPath()));
    }

    private void see(String link, String from) {
        String address = link.startsWith(origin) ? link.substring(origin.length()) : link;
        address = address.replaceFirst("#.*", "");
        if (!address.startsWith("/") || !seen.add(address)) {
            return;
        }
        met("GET", address.replaceFirst("\\?.*", ""));
        String shape = shape(address);
        if (shapes.merge(shape, 1, Integer::sum) <= (shape.matches(IN_A_STATE) ? OF_STATES : OF_ONE_SHAPE)) {
            ahead.add(new Link(address, from));
        }
    }

    private void met(String method, String path) {
        Routes.of(method, path).ifPresent(routes::add);
    }

    /** The route, and the names of what is asked for. */
    private static String shape(String address) {
        String[] parts = address.split("\\?", 2);
        String names = parts.length < 2
                ? ""
                : Arrays.stream(parts[1].split("&")).map(part -> part.replaceFirst("=.*", "")).sorted()
                        .collect(Collectors.joining("&"));
        return Routes.of("GET", parts[0]).orElse(parts[0]) + "?" + names;
    }
}
