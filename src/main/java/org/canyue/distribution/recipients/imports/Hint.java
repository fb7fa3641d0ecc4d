package org.canyue.distribution.recipients.imports;

/**
 * What a new recipient has in common with somebody else, who is another one nonetheless: offices share a mailbox or a telephone, and people
 * a name.
 *
 * @param recipient with whom; null where it is another row
 * @param row       the number of that row; null where it is a recipient
 */
public record Hint(Kind kind, Long recipient, Integer row) {
    public enum Kind {
        MAIL, PHONE, NAME
    }
}
