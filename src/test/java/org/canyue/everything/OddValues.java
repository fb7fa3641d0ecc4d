package org.canyue.everything;

import java.util.List;

/** What people, programs and attackers send, and what was found to break pages of this kind. */
final class OddValues {
    /** So many of the texts fit into an address. */
    static final int SHORT = 34;

    static final List<String> TEXTS = List.of("", " ", "\0", "a\0b", "-1", "0", "1", "2147483648",
            "9223372036854775807",
            "99999999999999999999", "1e999", "NaN", "1.5", "２０２４", "2024-02-30", "2024-06-03", "0000-00-00",
            "+999999999-12-31", "1000000-01-01T00:00", "2024-06-03T25:61", "颺𠮷", "👩‍👩‍👧‍👦", "\u202eشكرا",
            "é\u0301\u0301",
            "<script>alert(1)</script>", "'; drop table issue; --", "../../etc/passwd", "%00", "%", "${jndi:x}",
            "{cdi:visitor}", "true", "\r\nSet-Cookie: a=b", "a@b", "机密★1年", "a".repeat(5000), "参".repeat(100_000),
            "\n".repeat(3000), "一、\n".repeat(2000), "[".repeat(2000), "|a|b|\n".repeat(500), "\uFFFE\uFFFF\u0001");

    static final List<String> ENCODED = List.of("%00", "%zz", "%", "%E4%B8", "%C0%AF", "%ED%A0%80", "%FF%FE", "+",
            "%0d%0a",
            "a%00b", "&&&", "=", "%2e%2e%2f", "[]", "\"", "<", "^`{|}");

    static final List<String> NAMES = List.of("q", "topic", "page", "bulletin", "year", "kind", "level", "status",
            "from", "to",
            "next", "lang", "view", "w", "sheet", "part", "mark", "csrf-token", "large", "%00", "[]");

    static final List<String> IDENTIFIERS = List.of("1", "2", "3", "7", "0", "-1", "987654", "9223372036854775807",
            "99999999999999999999", "lingjun", "nowhere", "2024", "s1", "20", "a\0b", "..", "%", "颺", "1-0", " ", "txt",
            "pdf",
            "docx", "a".repeat(3000));

    static final List<String> METHODS = List.of("HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "FOO",
            "get");

    static final List<String> HOSTS = List.of("evil.example", "", "a b", "localhost:99999", "[::1", "localhost\u0001");

    static final List<String> HEADERS = List.of("Accept: nonsense", "Accept: */*;q=x", "Accept: ;;;,,,",
            "Accept: application/json",
            "Accept: text/html;q=99999999999999999999", "Accept-Language: zz-!!", "Accept-Language: *;q=-1",
            "Accept-Language: " + "a-".repeat(2000), "Accept-Language: en;q=0.9.9", "Accept-Encoding: q;q;q",
            "Accept-Encoding: ,",
            "Accept-Encoding: br;q=x", "Accept-Charset: nonsense", "Range: bytes=5-2,a", "If-None-Match: \"",
            "If-None-Match: W/",
            "If-Modified-Since: yesterday", "Cookie: a=b; =; ;", "Cookie: lang=\u0001; view=x",
            "Cookie: canyue-flash=%zz", "Expect: 100-continue",
            "Expect: nonsense", "X-Forwarded-For: a, b", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher",
            "Forwarded: for=_x;host=\"", "Origin: null", "Referer: \u0001", "Content-Encoding: gzip",
            "Upgrade: h2c\r\nHTTP2-Settings: !",
            "Sec-WebSocket-Key: x\r\nUpgrade: websocket\r\nConnection: Upgrade", "X: " + "y".repeat(7000),
            "X-HTTP-Method-Override: DELETE",
            "Authorization: Basic !!!", "Content-Type: ;;", "TE: chunked", "Date: \u00e9");

    static final List<String> TYPES = List.of("application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=nonsense",
            "application/x-www-form-urlencoded; charset=", "multipart/form-data", "multipart/form-data; boundary=",
            "multipart/form-data; boundary=" + "b".repeat(5000), "multipart/form-data; boundary=BB",
            "multipart/form-data; boundary=\"",
            "multipart/mixed; boundary=BB", "application/json", "text/plain", "nonsense", "", "/",
            "text/html; charset=nonsense",
            "multipart/form-data; boundary=BB; charset=nonsense");

    static final List<String> BODIES = List.of("", "%zz", "a=%zz&b=%", "=", "&&&&", "a", "a=1&".repeat(3000), "\0\0\0",
            "--BB\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\nadmin\r\n", "--BB--\r\n",
            "--BB\r\n\r\n\r\n--BB--\r\n",
            "--BB\r\nContent-Disposition: form-data\r\n\r\nx\r\n--BB--\r\n",
            "--BB\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: nonsense; charset=nonsense\r\n\r\nx\r\n--BB--\r\n",
            "--BB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!\r\n--BB--\r\n",
            "--BB\r\n" + "X: y\r\n".repeat(2000) + "\r\n\r\n--BB--\r\n", "{\"a\":", "5\r\nhello\r\n0\r\n\r\n",
            "zz\r\nhello\r\n",
            "ffffffffffffffff\r\nx", "csrf-token=x&username=%00&password=%00");

    private OddValues() {
    }
}
