package org.canyue.distribution.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

/** 发行登记簿 of one issue. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/register.{format:[a-z]+}")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RegisterController {
    @Inject
    RegisterFile file;

    @GET
    public Response show(@RestPath long id, @RestPath String format, @Context Request request) {
        return file.answer(Register.of(IssuedCopies.of(id, null).issue()), format, request);
    }
}
