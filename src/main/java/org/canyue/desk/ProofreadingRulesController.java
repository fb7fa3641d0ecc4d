package org.canyue.desk;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Proofreading;
import org.canyue.platform.Answer;
import org.canyue.text.proofreading.Rule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Every rule of the proofreader: its source, what it finds, an example, and where it is off. */
@Path("/desk/proofreading/rules")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ProofreadingRulesController {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance proofreadingRules(List<Line> lines);
    }

    /** @param off the bulletins that have the rule off */
    public record Line(Rule rule, List<String> off) {
    }

    private record House(String name, Proofreading.Settings settings) {
    }

    @GET
    public Response index() {
        List<House> houses = Bulletin.inOrder().stream()
                .map(bulletin -> new House(bulletin.masthead().name(), Proofreading.of(bulletin))).toList();
        List<Line> lines = Arrays.stream(Rule.values()).map(rule -> new Line(rule,
                houses.stream().filter(house -> house.settings.off().contains(rule)).map(House::name).toList()))
                .toList();
        return Answer.page(Templates.proofreadingRules(lines));
    }
}
