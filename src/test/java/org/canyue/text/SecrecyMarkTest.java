package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"机密", "　机　密　", "机 密★1年", "绝密 ★ 长期", "秘密★", "密级：机密", "密 级: 秘密", "【机密】", "（机密）关于某事",
            "关于某事〔绝密〕",
            "[秘密] 题", "机密★十年", "000012 机密★1年 特急", "机密 特急", "机密级", "絕密", "機密★1年", "**机密**", "## 绝密", "| 机密 |",
            "机\u200b密",
            "份号：000001 密级：机密 紧急程度：特急", "机密*1年", "\\绝密", "秘密★6个月 关于某事", "关于某事 机密★1年"})
    void findsAMarking(String line) {
        assertThat(SecrecyMark.find("题\n\n" + line + "\n正文。")).hasValueSatisfying(mark -> {
            assertThat(mark.line()).isEqualTo(3);
            assertThat(mark.level()).isIn("秘密", "机密", "绝密");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"保护商业秘密", "商业秘密", "国家秘密保护法", "严守党的秘密", "内部", "内部资料 注意保存", "国家秘密分为绝密、机密、秘密三级。",
            "密级：秘密、机密、绝密三级",
            "他说这是机密。", "机密文件的管理要求", "文件上标“机密★1年”的", "秘密警察", "个人隐私和秘密，不得公开", "揭开深海的秘密", "最高机密", "加密", "一、保密与机密计算产业",
            "（机密计算）技术", "企业应当公开（秘密除外）", ""})
    void leavesAMentionAlone(String line) {
        assertThat(SecrecyMark.find("题\n" + line)).isEmpty();
    }

    @Test
    void saysWhereAndWhat() {
        assertThat(SecrecyMark.find("\r\n題\r\n 机 密★1年 \r\n绝密"))
                .contains(new SecrecyMark("机密", 3, "机 密★1年"));
        assertThat(SecrecyMark.find(null)).isEmpty();
    }

    @Test
    void staysFastOnLongLines() {
        assertThat(SecrecyMark.find("机密的".repeat(300_000))).isEmpty();
    }
}
