package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.canyue.account.AccountEvent;
import org.canyue.bulletin.BulletinEvent;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.IssueEvent;
import org.canyue.bulletin.OfficeEvent;
import org.canyue.history.HistoryMessages;
import org.canyue.platform.Refusal;
import org.canyue.platform.RefusalMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence is there in both languages, and nothing is left in the wrong one. */
class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.canyue").stream().filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isWholeInEnglish(Class<?> bundle) throws IOException {
        var english = file(bundle, "en").stringPropertyNames();
        assertThat(english).containsAll(expected(bundle));
        assertThat(expected(bundle)).containsAll(english);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isWholeInChinese(Class<?> bundle) throws IOException {
        assertThat(file(bundle, "zh").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(enumKeys(bundle));
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
        return new ClassFileImporter().importPackages("org.canyue").stream()
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
        Set<String> keys = enumKeys(bundle);
        Arrays.stream(bundle.getDeclaredMethods()).filter(method -> !isEnumMessage(method))
                .forEach(method -> keys.add(method.getName()));
        return keys;
    }

    private static Set<String> enumKeys(Class<?> bundle) {
        var keys = new HashSet<String>();
        Arrays.stream(bundle.getDeclaredMethods()).filter(MessagesTest::isEnumMessage).forEach(method -> {
            Object[] constants = method.getParameterTypes()[0].getEnumConstants();
            boolean underscore = Arrays.stream(constants)
                    .anyMatch(constant -> ((Enum<?>) constant).name().contains("_"));
            Arrays.stream(constants)
                    .forEach(constant -> keys
                            .add(method.getName() + (underscore ? "_$" : "_") + ((Enum<?>) constant).name()));
        });
        return keys;
    }

    private static boolean isEnumMessage(Method method) {
        return method.getAnnotation(Message.class).value().equals(Message.DEFAULT_VALUE)
                && method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum();
    }

    private static Properties file(Class<?> bundle, String language) throws IOException {
        Path file = FILES.resolve(bundle.getAnnotation(MessageBundle.class).value() + "_" + language + ".properties");
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
