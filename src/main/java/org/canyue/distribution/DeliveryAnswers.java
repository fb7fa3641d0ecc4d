package org.canyue.distribution;

import java.util.List;
import java.util.Map;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;

/** 反馈 in a word or two (批示), as the distribution of an issue shows it beside each recipient. Every bean of this type is asked. */
public interface DeliveryAnswers {
    /**
     * By the id of the recipient.
     *
     * @param viewer who may not see everything that is restricted
     */
    Map<Long, List<String>> of(Issue issue, User viewer);
}
