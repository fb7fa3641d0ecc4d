package org.canyue.distribution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 地址: one of the places where a recipient is reached. */
@Embeddable
public record RecipientAddress(@Enumerated(EnumType.STRING) Kind kind, String value) {
    public enum Kind {
        MAIL, POST, PICK_UP, PHONE;

        /** Where copies of a channel go. */
        public static Kind of(Channel channel) {
            return switch (channel) {
                case MAIL -> MAIL;
                case PICK_UP -> PICK_UP;
                default -> POST;
            };
        }
    }
}
