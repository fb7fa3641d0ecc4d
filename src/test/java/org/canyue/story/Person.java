package org.canyue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Somebody at a browser of their own, who goes through links and forms by what they say. Every page that they come to is
 * checked by axe, unless one built alike was, and for messages in the console.
 */
final class Person implements AutoCloseable {
    /** Of a page what axe looks at: elements, attributes and width, but neither the words nor the figures in it. */
    private static final String SKELETON = "window.innerWidth"
            + " + document.documentElement.outerHTML.replace(/>[^<]+</g, '><').replace(/value=\"[^\"]*\"|[0-9]+/g, '')";
    private static final Set<Integer> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;
    private final Page page;
    private final String host;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Person(Browser browser, String host, Browser.NewContextOptions options) {
        this.context = browser.newContext(options.setLocale("zh-CN").setIgnoreHTTPSErrors(true));
        this.page = context.newPage();
        this.host = host;
        this.scripts = options.javaScriptEnabled == null || options.javaScriptEnabled;
        page.onConsoleMessage(message -> {
            if (!message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Person reader(Browser browser, String host) {
        return new Person(browser, host, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    static Person with(Role role, Browser browser, String host) {
        return new Person(browser, host, new Browser.NewContextOptions().setViewportSize(1360, 1000)).signIn(role);
    }

    /** Somebody with one of the accounts of the evaluation mode. */
    static Person named(String username, Browser browser, String host) {
        return new Person(browser, host, new Browser.NewContextOptions().setViewportSize(1360, 1000)).signIn(username);
    }

    static Person onPhone(String username, Browser browser, String host) {
        return reader(browser, host).signIn(username);
    }

    static Person withoutJavaScript(Role role, Browser browser, String host) {
        return new Person(browser, host, new Browser.NewContextOptions().setJavaScriptEnabled(false)).signIn(role);
    }

    private Person signIn(Role role) {
        return signIn(Cast.person(role).username());
    }

    private Person signIn(String username) {
        open("/login");
        write("用户名", username);
        write("密码", Cast.PASSWORD);
        press("登录");
        return this;
    }

    Person open(String path) {
        page.navigate(host + path);
        return look();
    }

    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
        return look();
    }

    Person press(String button) {
        Locator found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        if (scripts) {
            found.click();
        } else {
            found.press("Enter");
        }
        return look();
    }

    Person write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** A file behind an address, which the browser would save. */
    byte[] fetches(String path) {
        APIResponse answer = context.request().get(host + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Until the page, asked for again and again, says so. */
    Person looksAgainUntilItSays(String text) {
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main").innerText().contains(text);
        });
        return look();
    }

    Person attach(String label, String fileName, byte[] bytes) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(fileName, "application/octet-stream", bytes));
        return this;
    }

    /** An image that came, not only a place for one. */
    Person seesPicture(String alternative) {
        Locator image = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(alternative).setExact(true));
        image.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> (Boolean) image.evaluate("image => image.complete && image.naturalWidth > 0"));
        return this;
    }

    Person select(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(value);
        return this;
    }

    Person tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
        return this;
    }

    Person choose(String label) {
        page.getByLabel(label).check();
        return this;
    }

    Person sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main").innerText()).contains(text);
        }
        return this;
    }

    /** Until what a script fetches is there; then the page is looked at anew. */
    Person waitsFor(String text) {
        page.getByText(text).first().waitFor();
        return look();
    }

    Person waitsUntilGone(String text) {
        page.locator("mark").getByText(text).first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return look();
    }

    Person holds(String label, String text) {
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).inputValue()).contains(text);
        return this;
    }

    /** What is selected in the field that has the focus. */
    String selected() {
        return (String) page.evaluate("(() => { const field = document.activeElement;"
                + " return field.value.slice(field.selectionStart, field.selectionEnd); })()");
    }

    Person types(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    Person doesNotSee(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    String reads(String part) {
        return page.locator(part).innerText();
    }

    String path() {
        return page.url().substring(host.length());
    }

    /** What axe finds is a mistake of ours, whatever its weight; so is a page that scrolls sideways. */
    private Person look() {
        page.waitForLoadState();
        assertThat(complaints).as("console of " + page.url()).isEmpty();
        if (scripts) {
            if (LOOKED_AT.add(page.evaluate(SKELETON).hashCode())) {
                assertAccessible();
            }
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling on " + page.url()).isTrue();
        }
        return this;
    }

    /** Without what stands in a frame that runs no scripts, where axe would wait for ever: a letter as it was sent. */
    private void assertAccessible() {
        var violations = new AxeBuilder(page).setLegacyMode(true).exclude("iframe[sandbox]").analyze().getViolations();
        assertThat(violations.stream().map(found -> found.getId() + " " + found.getNodes().get(0).getHtml()))
                .as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
