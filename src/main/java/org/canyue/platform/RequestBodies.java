package org.canyue.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.netty.handler.codec.DecoderException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.file.FileSystemException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Takes in the body of a form before anybody works on it: whole, in time, within what the page needs and what the node can hold. No
 * thread waits for it meanwhile, and whoever comes later finds its fields read.
 */
@Singleton
public class RequestBodies {
    private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 1000;
    private static final String UNDER_WAY = RequestBodies.class.getName();
    /** Files go to the disk; what a form says beside them is little. */
    private static final int PART_OF_FILES_IN_MEMORY = 8;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int LEAST_BYTES_A_MILLI = 64;
    /** All but a few buffers of a file are on the disk when its request ends. */
    private static final int MILLIS_TO_KEEP_FILES = 2000;

    private final BodyBudget budget = new BodyBudget(Runtime.getRuntime().maxMemory());

    @Inject
    Vertx vertx;
    @Inject
    BodyLimits limits;

    private String folder;

    /** A body that is being taken in, and what it holds. */
    private record UnderWay(long weight, long timer, AtomicBoolean over) {
    }

    void take(@Observes Filters filters) throws IOException {
        Path uploads = Files.createTempDirectory("canyue-uploads");
        uploads.toFile().deleteOnExit();
        folder = uploads.toString();
        filters.register(this::take, BEFORE_THE_LIMIT_OF_QUARKUS);
        filters.register(this::taken, BEFORE_THE_LIMIT_OF_QUARKUS - 1);
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        BodyKind kind = request.method() == HttpMethod.POST ? BodyKind.of(request) : BodyKind.NONE;
        switch (kind) {
            case NONE -> context.next();
            case MALFORMED -> EarlyRefusal.MALFORMED.answer(context);
            case NO_FORM -> EarlyRefusal.NO_FORM.answer(context);
            default -> take(kind, context);
        }
    }

    private void take(BodyKind kind, RoutingContext context) {
        HttpServerRequest request = context.request();
        long limit = limits.of(kind, context.normalizedPath());
        long length = BodyKind.length(request);
        if (length > limit) {
            EarlyRefusal.TOO_LARGE.answer(context);
            return;
        }
        long all = length == 0 ? limit : length;
        long weight = kind == BodyKind.FILES ? all / PART_OF_FILES_IN_MEMORY : all;
        if (!budget.take(weight)) {
            EarlyRefusal.BUSY.answer(context);
            return;
        }
        long timer = vertx.setTimer(PATIENCE_MILLIS + all / LEAST_BYTES_A_MILLI,
                late -> EarlyRefusal.TOO_SLOW.answer(context));
        var underWay = new UnderWay(weight, timer, new AtomicBoolean());
        context.put(UNDER_WAY, underWay);
        context.addEndHandler(end -> end(underWay));
        request.connection().closeHandler(closed -> end(underWay));
        if (kind == BodyKind.FILES) {
            request.end().onSuccess(ended -> vertx.setTimer(MILLIS_TO_KEEP_FILES, later -> refuseUnended(context)));
        }
        read(limit, context);
    }

    private void read(long limit, RoutingContext context) {
        try {
            BodyHandler.create(folder).setBodyLimit(limit).setMergeFormAttributes(false)
                    .setDeleteUploadedFilesOnEnd(true).handle(context);
        } catch (IllegalArgumentException | DecoderException unreadable) {
            context.fail(400, unreadable);
        }
    }

    /**
     * Whether it failed by whoever sent it, who left, or whose body cannot be read: chunks without a size, a part without an end. A disk that
     * does not take a file is not theirs.
     */
    static boolean isBrokenOff(RoutingContext context) {
        Throwable failure = context.failure();
        return failure != null && !(failure instanceof FileSystemException)
                && (failure instanceof VertxException || context.get(UNDER_WAY) != null);
    }

    /** A file without its closing boundary never ends, though the request does; neither does one that the disk did not take whole. */
    private static void refuseUnended(RoutingContext context) {
        if (context.get(UNDER_WAY) != null) {
            boolean full = context.fileUploads().stream()
                    .anyMatch(file -> new File(file.uploadedFileName()).length() < file.size());
            (full ? EarlyRefusal.UNAVAILABLE : EarlyRefusal.MALFORMED).answer(context);
        }
    }

    private void end(UnderWay body) {
        if (body.over().compareAndSet(false, true)) {
            vertx.cancelTimer(body.timer());
            budget.giveBack(body.weight());
        }
    }

    private void taken(RoutingContext context) {
        UnderWay body = context.get(UNDER_WAY);
        if (body != null) {
            vertx.cancelTimer(body.timer());
            context.remove(UNDER_WAY);
            if (isEmpty(context) || hasNul(context.request())) {
                EarlyRefusal.MALFORMED.answer(context);
                return;
            }
        }
        context.next();
    }

    /** Each form has its token. REST would try once more to read one in which nothing was found, and wait for ever. */
    private static boolean isEmpty(RoutingContext context) {
        return context.request().formAttributes().isEmpty() && context.fileUploads().isEmpty();
    }

    /** PostgreSQL holds no NUL, and no keyboard makes one. */
    private static boolean hasNul(HttpServerRequest request) {
        return request.formAttributes().entries().stream()
                .anyMatch(field -> field.getKey().indexOf('\0') >= 0 || field.getValue().indexOf('\0') >= 0);
    }
}
