package org.canyue.exchange.print;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;

/** How many pages a text would take in print, as it stands in the form, saved or not. */
@Path("/desk/page-count")
@RolesAllowed({"AUTHOR", "EDITOR"})
public class PageCountController {
    @Inject
    Prints prints;
    @Inject
    PrintableCharacters printable;

    @POST
    public Response create(@BeanParam UnsavedText text) {
        Sheet sheet = text.sheet();
        List<String> missing = printable.missing(sheet.edition());
        int pages = missing.isEmpty() ? prints.pages(sheet, text.pictures()) : 0;
        return Answer.page(PrintPages.count(pages, String.join("、", missing)));
    }
}
