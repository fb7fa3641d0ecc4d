package org.canyue.distribution.mail;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** Reads an enclosure off the array that all letters share, a slice at a time, and tells the {@link Wire} when it is through. */
final class EnclosureStream implements ReadStream<Buffer> {
    /** A multiple of the 57 bytes that make a line of base64. */
    private static final int SLICE = 57 * 288;

    private final byte[] content;
    private final Wire wire;
    private int position;
    private long demand = Long.MAX_VALUE;
    private boolean emitting;
    private boolean ended;
    private Handler<Buffer> handler;
    private Handler<Void> endHandler;
    private Handler<Throwable> exceptionHandler;

    EnclosureStream(byte[] content, Wire wire) {
        this.content = content;
        this.wire = wire;
    }

    @Override
    public synchronized ReadStream<Buffer> handler(Handler<Buffer> next) {
        handler = next;
        emit();
        return this;
    }

    @Override
    public synchronized ReadStream<Buffer> endHandler(Handler<Void> next) {
        endHandler = next;
        return this;
    }

    @Override
    public synchronized ReadStream<Buffer> exceptionHandler(Handler<Throwable> next) {
        exceptionHandler = next;
        return this;
    }

    @Override
    public synchronized ReadStream<Buffer> pause() {
        demand = 0;
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public synchronized ReadStream<Buffer> fetch(long amount) {
        demand = demand + amount < 0 ? Long.MAX_VALUE : demand + amount;
        emit();
        return this;
    }

    private void emit() {
        if (emitting) {
            return;
        }
        emitting = true;
        try {
            while (handler != null && demand > 0 && position < content.length) {
                int length = Math.min(SLICE, content.length - position);
                demand -= demand == Long.MAX_VALUE ? 0 : 1;
                position += length;
                handler.handle(Buffer.buffer(length).appendBytes(content, position - length, length));
            }
            if (handler != null && position == content.length && !ended) {
                end();
            }
        } finally {
            emitting = false;
        }
    }

    private void end() {
        ended = true;
        if (wire.passEnd()) {
            if (endHandler != null) {
                endHandler.handle(null);
            }
        } else if (exceptionHandler != null) {
            exceptionHandler.handle(new IllegalStateException("stopped"));
        }
    }
}
