package org.canyue.text.file;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes as the image readers of Java want them, without the copy that they would make of a stream. */
final class ByteSource extends ImageInputStreamImpl {
    private final byte[] bytes;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return -1;
        }
        int taken = (int) Math.min(length, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, into, from, taken);
        streamPos += taken;
        return taken;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
