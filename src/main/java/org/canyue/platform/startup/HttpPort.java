package org.canyue.platform.startup;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port that the portal will listen on. */
record HttpPort(String host, int number) {

    void check() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, number));
        } catch (BindException e) {
            throw new Refusal("无法使用端口 " + number + "（" + e.getMessage() + "）：请停止占用它的程序，或用 QUARKUS_HTTP_PORT 指定另一个端口。",
                    "Port " + number + " cannot be used (" + e.getMessage()
                            + "): stop the program that holds it, or name another port with QUARKUS_HTTP_PORT.");
        } catch (IOException e) {
            throw new Refusal("无法在地址 " + host + " 上监听：请改正 QUARKUS_HTTP_HOST。",
                    "The address " + host + " cannot be listened on: correct QUARKUS_HTTP_HOST.");
        }
    }
}
