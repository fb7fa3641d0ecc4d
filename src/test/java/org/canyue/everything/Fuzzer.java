package org.canyue.everything;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.canyue.Routes;
import org.jsoup.nodes.FormElement;

/**
 * Makes requests that no browser sends out of those that it would: known addresses and forms with odd values, headers, methods and
 * bodies, and routes with odd identifiers. The same seed makes the same requests.
 */
final class Fuzzer {
    private static final String TOKEN = "csrf-token";
    private static final String NOTHING = "987654";
    /** They would end the fuzzing for everybody. */
    private static final String SPARED = "/logout|/admin/users/.*|/account/password";
    private static final List<String> ROUTES = Routes.all();

    private final Random chance;
    private final Client client;

    /**
     * Whose requests they are.
     *
     * @param forms seen by this person, tokens and all
     * @param addresses visited by this person
     */
    record Client(String cookies, List<FormElement> forms, List<String> addresses) {
    }

    private record Field(String name, String value) {
    }

    Fuzzer(long seed, Client client) {
        chance = new Random(seed);
        this.client = client;
    }

    RawRequest next() {
        return switch (chance.nextInt(8)) {
            case 0, 1 -> request("GET", oddQuery(pick(client.addresses())), "", new byte[0]);
            case 2 -> request("GET", oddQuery(oddPath()), "", new byte[0]);
            case 3 -> request(pick(OddValues.METHODS), pick(client.addresses()), "", new byte[0]);
            case 4 -> oddBody();
            default -> client.forms().isEmpty() ? oddBody() : form(pick(client.forms()));
        };
    }

    private RawRequest form(FormElement form) {
        String action = path(form);
        List<Field> fields = form.formData().stream().map(field -> new Field(field.key(), field.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = chance.nextInt(3); i >= 0; i--) {
            spoil(fields);
        }
        return chance.nextInt(4) == 0 ? multipart(action, fields) : urlEncoded(action, fields);
    }

    private String path(FormElement form) {
        URI address = URI.create(form.absUrl("action"));
        return address.getPath().matches(SPARED)
                ? address.getPath().replaceAll("\\d+", NOTHING).replace("/logout", "/login")
                        .replace("/account/password", "/login")
                : address.getRawPath();
    }

    private void spoil(List<Field> fields) {
        int at = chance.nextInt(fields.size());
        Field field = fields.get(at);
        if (field.name().equals(TOKEN) && chance.nextInt(4) > 0) {
            return;
        }
        switch (chance.nextInt(6)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.add(new Field(field.name(), pick(OddValues.TEXTS)));
            case 2 -> fields.set(at, new Field(pick(OddValues.TEXTS), field.value()));
            default -> fields.set(at, new Field(field.name(), pick(OddValues.TEXTS)));
        }
        if (fields.isEmpty()) {
            fields.add(field);
        }
    }

    private RawRequest urlEncoded(String action, List<Field> fields) {
        String body = fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return request("POST", action, "Content-Type: application/x-www-form-urlencoded\r\n", body.getBytes(UTF_8));
    }

    private RawRequest multipart(String action, List<Field> fields) {
        String body = fields.stream().map(field -> "--BB\r\nContent-Disposition: form-data; name=\""
                + field.name().replaceAll("[\r\n\"]", " ") + (chance.nextInt(9) == 0 ? "\"; filename=\"附件.docx" : "")
                + "\"\r\n\r\n" + field.value() + "\r\n").collect(Collectors.joining()) + "--BB--\r\n";
        return request("POST", action, "Content-Type: multipart/form-data; boundary=BB\r\n", body.getBytes(UTF_8));
    }

    /** A body that cannot be read, to any route. */
    private RawRequest oddBody() {
        String path = filled(pick(ROUTES.stream().filter(route -> route.startsWith("POST ")).toList()));
        RawRequest made = request("POST", path, "Content-Type: " + pick(OddValues.TYPES) + "\r\n",
                pick(OddValues.BODIES).getBytes(UTF_8));
        return switch (chance.nextInt(6)) {
            case 0 -> new RawRequest(made.head().replaceFirst("Content-Length: \\d+", "Content-Length: 90000"),
                    made.body(), false);
            case 1 -> new RawRequest(made.head().replaceFirst("Content-Length: \\d+", "Transfer-Encoding: chunked"),
                    made.body(), false);
            default -> made;
        };
    }

    private String oddPath() {
        return filled(pick(ROUTES));
    }

    private String filled(String route) {
        var path = new StringBuilder();
        for (String part : route.substring(route.indexOf(' ') + 1).split("(?=\\{)|(?<=})")) {
            path.append(part.startsWith("{") ? encoded(pick(OddValues.IDENTIFIERS)) : part);
        }
        return path.toString();
    }

    private String oddQuery(String address) {
        if (chance.nextInt(3) == 0) {
            return address;
        }
        int query = address.indexOf('?');
        if (query < 0) {
            return address + "?" + pick(OddValues.NAMES) + "=" + raw();
        }
        String[] parts = address.substring(query + 1).split("&");
        int at = chance.nextInt(parts.length);
        parts[at] = parts[at].replaceFirst("=.*", "") + "=" + raw();
        return address.substring(0, query + 1) + String.join("&", parts);
    }

    /** Well encoded or not. */
    private String raw() {
        return chance.nextInt(3) == 0
                ? pick(OddValues.ENCODED)
                : encoded(pick(OddValues.TEXTS.subList(0, OddValues.SHORT)));
    }

    private RawRequest request(String method, String address, String more, byte[] body) {
        String headers = "Host: " + (chance.nextInt(20) == 0 ? pick(OddValues.HOSTS) : "localhost") + "\r\n"
                + (chance.nextInt(9) == 0 ? "" : "Cookie: " + client.cookies() + "\r\n") + more
                + (chance.nextInt(2) == 0 ? "" : pick(OddValues.HEADERS) + "\r\n") + "Content-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        return new RawRequest(method + " " + address.replace(" ", "%20") + " HTTP/1.1\r\n" + headers, body, true);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
