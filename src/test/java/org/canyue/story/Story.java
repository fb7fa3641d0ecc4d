package org.canyue.story;

import java.net.URL;

import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import com.microsoft.playwright.Browser;

import io.quarkus.test.common.http.TestHTTPResource;

/** What every story begins with: a browser, the program's address, the people of an office, and a bulletin of its own. */
abstract class Story {
    static Browser chromium;

    @TestHTTPResource
    URL host;

    Bulletin bulletin;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void begin() {
        for (Role role : Role.values()) {
            Cast.person(role);
        }
        bulletin = Cast.bulletin();
    }

    String origin() {
        return host.toString().replaceAll("/$", "");
    }
}
