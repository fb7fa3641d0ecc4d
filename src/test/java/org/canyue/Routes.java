package org.canyue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The routes that the program has, read from its controllers: {@code GET /desk/issues/{id}}. */
public final class Routes {
    private static final String EXPRESSIONS = ":(?:[^/{}]|\\{[\\d,]+})*}";
    private static final List<String> ALL = methods().map(Routes::route).toList();

    private Routes() {
    }

    public static List<String> all() {
        return ALL;
    }

    /** @param method GET or POST */
    public static Optional<String> of(String method, String path) {
        return ALL.stream().filter(route -> path.matches(expression(method, route)))
                .max(Comparator.comparingInt(route -> route.replaceAll("\\{\\w+}", "").length()));
    }

    static Stream<Method> methods() {
        return controllers().flatMap(type -> Arrays.stream(type.getMethods())).filter(
                method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class));
    }

    private static String route(Method method) {
        String below = method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "";
        String path = ("/" + method.getDeclaringClass().getAnnotation(Path.class).value() + below)
                .replaceAll(EXPRESSIONS, "}").replaceAll("/+", "/");
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return (method.isAnnotationPresent(GET.class) ? "GET " : "POST ") + trimmed;
    }

    /** What no route of the method matches is no expression of one either. */
    private static String expression(String method, String route) {
        return route.startsWith(method + " ")
                ? route.substring(method.length() + 1).replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")
                : "";
    }

    private static Stream<Class<?>> controllers() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.canyue").stream().filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.reflect());
    }
}
