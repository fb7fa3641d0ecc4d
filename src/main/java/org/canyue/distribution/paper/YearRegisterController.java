package org.canyue.distribution.paper;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** 发行登记簿 of a bulletin and a year. */
@Path("/desk/distribution/register.{format:[a-z]+}")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class YearRegisterController {
    @Inject
    RegisterFile file;
    @Inject
    Clock clock;

    /** @param year this year where none is named */
    @GET
    public Response show(@RestPath String format, @RestQuery String bulletin, @RestQuery String year,
            @Context Request request) {
        Bulletin found = Bulletin.withSlug(bulletin).orElseThrow(NotFoundException::new);
        if (year != null && !year.matches("\\d{4}")) {
            throw new NotFoundException();
        }
        int wanted = year == null ? found.dayOf(clock.instant()).getYear() : Integer.parseInt(year);
        return file.answer(Register.of(found, wanted), format, request);
    }
}
