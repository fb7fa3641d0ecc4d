package org.canyue.exchange.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that stand on paper around what is kept of an issue. */
@MessageBundle("print")
public interface PrintMessages {
    @Message("第　　期（总第　　期）")
    String unnumbered();

    @Message("{sponsors} 主办")
    String sponsoredBy(String sponsors);

    @Message("责任编辑：{name}")
    String editor(String name);

    @Message("联系电话：{number}")
    String phone(String number);

    @Message("{number}（传真）")
    String fax(String number);

    @Message("地址：{address}")
    String address(String address);

    @Message("共印：{count} 份")
    String copies(int count);
}
