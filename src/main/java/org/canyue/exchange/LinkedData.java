package org.canyue.exchange;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An issue in the words of schema.org: Periodical, PublicationVolume (the year), PublicationIssue, Article. */
final class LinkedData {

    private LinkedData() {
    }

    /** JSON in which no sign can end the element that it stands in. */
    static String of(Edition edition) {
        Content content = edition.content();
        JsonObject periodical = typed("Periodical").put("name", content.masthead().name());
        JsonObject issue = typed("PublicationIssue").put("@context", "https://schema.org").put("name", content.title())
                .put("inLanguage", "zh-CN").put("isPartOf", periodical)
                .put("hasPart", typed("Article").put("headline", content.title()).put("inLanguage", "zh-CN"));
        JsonArray publishers = new JsonArray();
        content.masthead().sponsors().forEach(name -> publishers.add(typed("Organization").put("name", name)));
        if (!publishers.isEmpty()) {
            issue.put("publisher", publishers);
        }
        edition.numberPair().ifPresent(pair -> issue
                .put("issueNumber", edition.series().prefix() + pair.number())
                .put("datePublished", edition.issuedOn().toString())
                .put("isPartOf", typed("PublicationVolume").put("volumeNumber", pair.year().toString())
                        .put("isPartOf", periodical)));
        return issue.encode().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static JsonObject typed(String type) {
        return new JsonObject().put("@type", type);
    }
}
