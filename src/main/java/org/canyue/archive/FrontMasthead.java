package org.canyue.archive;

import java.util.List;

import org.canyue.bulletin.Bulletin;

/** A bulletin as its public pages name it; sponsors only where the bulletin shows them. */
public record FrontMasthead(String slug, String name, String kind, List<String> sponsors, String credential) {
    static FrontMasthead of(Bulletin bulletin) {
        var masthead = bulletin.masthead();
        return new FrontMasthead(bulletin.slug(), masthead.name(), masthead.kind(),
                bulletin.publicDetails().sponsorsPublic() ? masthead.sponsors() : List.of(), masthead.credential());
    }

    public String href() {
        return Address.of(slug);
    }
}
