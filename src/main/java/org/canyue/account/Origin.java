package org.canyue.account;

import java.util.Arrays;
import java.util.HexFormat;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;

/** Where a request comes from, as far as it tells one household or office from another. */
record Origin(String place) {
    private static final int PREFIX_BYTES = 8;

    /** Of an IPv6 address the first 64 bits: the rest is its owner's to change at will (RFC 4291, 2.5.1). */
    static Origin of(SocketAddress address) {
        String host = address.hostAddress() == null ? String.valueOf(address.host()) : address.hostAddress();
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        return new Origin(bytes == null || bytes.length <= PREFIX_BYTES
                ? host
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES)));
    }
}
