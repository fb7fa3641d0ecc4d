package org.canyue.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.ShownAttachment;
import org.canyue.text.Picture;
import org.canyue.text.PictureSize;
import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Blocking;

/** The permanent address of a picture or a file. Every use is checked anew, so that a withdrawal takes it away at once. */
@Path("/attachments/{id:[1-9]\\d{0,17}}")
@PermitAll
@Blocking
public class AttachmentController {
    private static final String WEBP = "image/webp";

    @Inject
    CurrentUser visitor;
    @Context
    Request request;

    /** @param w the width in pixels that a page has room for; one of the few that are made */
    @GET
    public Response show(long id, @RestQuery Integer w, @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
        ShownAttachment attachment = ShownAttachment.find(id, visitor.signedIn()).orElseThrow(NotFoundException::new);
        if (w == null) {
            return whole(attachment);
        }
        if (!attachment.isImage() || !PictureSize.RENDITIONS.contains(w)) {
            throw new NotFoundException();
        }
        return rendition(attachment, w, accepted != null && accepted.contains(WEBP));
    }

    private Response whole(ShownAttachment attachment) {
        EntityTag tag = new EntityTag(attachment.hash());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return tagged(unchanged == null ? whole(attachment, Response.ok()) : unchanged, attachment, tag).build();
    }

    private static ResponseBuilder whole(ShownAttachment attachment, ResponseBuilder answer) {
        answer.entity(attachment.bytes().get()).type(attachment.mediaType());
        return attachment.isImage()
                ? answer
                : answer.header(HttpHeaders.CONTENT_DISPOSITION, download(attachment.fileName()));
    }

    private Response rendition(ShownAttachment attachment, int width, boolean webp) {
        EntityTag tag = new EntityTag(attachment.hash() + "-" + width + (webp ? "-webp" : ""));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return tagged(unchanged, attachment, tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
        }
        Optional<Picture> made = attachment.rendition(width, webp);
        ResponseBuilder answer = made
                .map(picture -> tagged(Response.ok(picture.bytes()).type(picture.mediaType()), attachment, tag))
                .orElseGet(() -> tagged(whole(attachment, Response.ok()), attachment,
                        new EntityTag(attachment.hash())));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static ResponseBuilder tagged(ResponseBuilder answer, ShownAttachment attachment, EntityTag tag) {
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL,
                attachment.released() ? "public, no-cache" : "private, no-store");
    }

    /** RFC 6266: the name in UTF-8, for who reads that. */
    private static String download(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
