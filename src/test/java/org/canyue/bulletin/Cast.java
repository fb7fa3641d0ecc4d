package org.canyue.bulletin;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.platform.SettableClock;
import org.canyue.text.Body;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The people and the bulletin of the tests: one person for each role, named like the accounts of the evaluation mode. */
public final class Cast {
    public static final String PASSWORD = "canyue-demo";
    public static final Clock CLOCK = new SettableClock();
    private static final AtomicInteger BULLETINS = new AtomicInteger();

    private Cast() {
    }

    /** The person whose user name is that role in lower case; added at first need. */
    public static User person(Role role) {
        return person(role.name().toLowerCase(), role);
    }

    public static User person(String username, Role... roles) {
        return find(username).orElseGet(() -> {
            QuarkusTransaction.requiringNew().run(
                    () -> User.add(username, "张" + username, EnumSet.copyOf(List.of(roles)), PASSWORD, false, CLOCK));
            return find(username).orElseThrow();
        });
    }

    private static Optional<User> find(String username) {
        return QuarkusTransaction.joiningExisting().call(() -> User.withUsername(username));
    }

    /** A bulletin of its own for each test, which begins where the real one stood: the next issue of 2024 is 21, total 103. */
    public static Bulletin bulletin() {
        return bulletin(new IssueNumber(2024, 21, 103));
    }

    public static Bulletin bulletin(IssueNumber first) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var bulletin = new Bulletin("lingjun-" + BULLETINS.incrementAndGet(), settings());
            bulletin.persist();
            NumberLedger.open(bulletin, Series.REGULAR, first);
            NumberLedger.open(bulletin, Series.SUPPLEMENT, new IssueNumber(first.year(), 1, 1));
            return bulletin;
        });
    }

    public static Bulletin.Settings settings() {
        return new Bulletin.Settings(masthead(), "本期专报", imprint(), ZoneId.of("Asia/Shanghai"), PublicDetails.all(),
                Bulletin.THREE_REVIEWS);
    }

    public static Masthead masthead() {
        return new Masthead("领军参阅", "专报", List.of("苏州太湖书院", "苏州太湖智库"), "市管重点新型智库");
    }

    public static Imprint imprint() {
        return new Imprint("柴永鹏", "18896954159", "65519639", "苏州市吴中区胥口镇灵山路 609 号", 30);
    }

    public static Content content(String title, String body) {
        return new Content(masthead(), title, "", List.of("刘小涛书记", "王颺秘书长"), Body.ofPlainText(body), imprint());
    }

    public static Content content() {
        return content("太湖流域的共享创新", "一、第一部分\n太湖流域正在探索新的路子，正文一段，写到句号为止。");
    }
}
