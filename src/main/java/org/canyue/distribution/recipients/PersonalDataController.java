package org.canyue.distribution.recipients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.distribution.Recipient;
import org.canyue.platform.Answer;

/** The data of one person as a file, for that person to keep or to take elsewhere. */
@Path("/desk/recipients/{id}.json")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class PersonalDataController {
    @GET
    public Response show(long id) {
        Recipient recipient = Recipient.<Recipient>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return Response.ok(PersonalData.of(recipient).json())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recipient-" + id + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, Answer.OWN_AND_FRESH).build();
    }
}
