package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canyue.account.AccountEvent;
import org.canyue.bulletin.BulletinEvent;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.IssueEvent;
import org.canyue.bulletin.OfficeEvent;
import org.canyue.history.HistoryMessages;
import org.canyue.platform.FormErrors.Mistake;
import org.canyue.platform.Refusal;
import org.canyue.platform.RefusalMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence is there in both languages, and nothing is left in the wrong one. */
class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.canyue");

    static Stream<Class<?>> bundles() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isWholeInEnglish(Class<?> bundle) throws IOException {
        assertThat(keys(bundle, "en")).containsExactlyInAnyOrderElementsOf(expected(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isWholeInChinese(Class<?> bundle) throws IOException {
        assertThat(keys(bundle, "zh")).containsExactlyInAnyOrderElementsOf(expected(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasOneOrderInBothLanguages(Class<?> bundle) throws IOException {
        assertThat(keys(bundle, "en")).containsExactlyElementsOf(keys(bundle, "zh"));
    }

    /** The build would drop a blank at the end of a line, and read no escape but that of a new line. */
    @ParameterizedTest
    @MethodSource("bundles")
    void isReadAsItIsWritten(Class<?> bundle) throws IOException {
        for (String language : LANGUAGES) {
            assertThat(lines(bundle, language)).allMatch(line -> line.equals(line.strip()))
                    .noneMatch(line -> line.replace("\\n", "").contains("\\"));
        }
    }

    /** The build refuses a name that is no parameter; of a parameter that no sentence names it says nothing. */
    @ParameterizedTest
    @MethodSource("bundles")
    void namesItsParametersInBothLanguages(Class<?> bundle) throws IOException {
        for (String language : LANGUAGES) {
            Properties sentences = file(bundle, language);
            for (Method method : bundle.getDeclaredMethods()) {
                Arrays.stream(method.getParameters()).filter(parameter -> mustBeNamed(parameter.getType()))
                        .forEach(parameter -> assertThat(sentences.getProperty(method.getName())).as(method.getName())
                                .containsPattern("\\{[^}]*\\b" + parameter.getName() + "\\b"));
            }
        }
    }

    /** Words of an enum are chosen by it; what a refusal or a mistake has to tell, its sentence may leave out. */
    private static boolean mustBeNamed(Class<?> parameter) {
        return !parameter.isEnum() && parameter != Refusal.class && parameter != Mistake.class;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keepsChineseOutOfTheEnglish(Class<?> bundle) throws IOException {
        file(bundle, "en").forEach((key, text) -> {
            if (!key.equals("otherLanguage") && !text.toString().contains("**")) {
                assertThat(HAN.matcher(text.toString().replaceAll("[一（）、]", "")).find()).as(key + "=" + text).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void hasASentenceForEveryRefusal(String refusal) {
        assertThat(methods(RefusalMessages.class)).contains(refusal);
    }

    static Stream<String> refusals() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && !type.isEquivalentTo(Refusal.class))
                .map(type -> decapitalised(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasWordsForEveryEvent(String event) {
        assertThat(methods(HistoryMessages.class)).contains(event);
    }

    static Stream<String> events() {
        return Stream.concat(
                Stream.of(IssueEvent.class, BulletinEvent.class, OfficeEvent.class, AccountEvent.class)
                        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses())).map(Class::getSimpleName),
                Arrays.stream(DistributionEvent.Kind.values()).map(DistributionEvent.Kind::act))
                .map(MessagesTest::decapitalised);
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Set<String> methods(Class<?> bundle) {
        var names = new HashSet<String>();
        Arrays.stream(bundle.getDeclaredMethods()).forEach(method -> names.add(method.getName()));
        return names;
    }

    private static Set<String> expected(Class<?> bundle) {
        var keys = new HashSet<String>();
        for (Method method : bundle.getDeclaredMethods()) {
            keys.addAll(hasWordsOfAnEnum(method) ? enumKeys(method) : Set.of(method.getName()));
        }
        return keys;
    }

    private static Set<String> enumKeys(Method method) {
        List<String> names = Arrays.stream(method.getParameterTypes()[0].getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name()).toList();
        String separator = names.stream().anyMatch(name -> name.contains("_")) ? "_$" : "_";
        return names.stream().map(name -> method.getName() + separator + name).collect(Collectors.toSet());
    }

    private static boolean hasWordsOfAnEnum(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum();
    }

    /** In their order and with any that stands twice, of which the build would take the first without a word. */
    private static List<String> keys(Class<?> bundle, String language) throws IOException {
        return lines(bundle, language).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static List<String> lines(Class<?> bundle, String language) throws IOException {
        try (Stream<String> lines = Files.lines(path(bundle, language))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static Properties file(Class<?> bundle, String language) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path(bundle, language))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Path path(Class<?> bundle, String language) {
        return FILES.resolve(bundle.getAnnotation(MessageBundle.class).value() + "_" + language + ".properties");
    }
}
