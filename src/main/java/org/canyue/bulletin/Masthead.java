package org.canyue.bulletin;

import java.util.List;

import jakarta.persistence.Embeddable;

/** 报头: the bulletin's red name, its kind, who brings it out, and its standing. Kept with each revision as it was on its day. */
@Embeddable
public record Masthead(String name, String kind, List<String> sponsors, String credential) {
}
