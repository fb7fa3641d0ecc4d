package org.canyue.bulletin;

/** What an opinion comes to. */
public enum Verdict {
    APPROVE, RETURN
}
