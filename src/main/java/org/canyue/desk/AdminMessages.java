package org.canyue.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where an admin sets bulletins up; the label of a setting has the name of its field. */
@MessageBundle("admin")
public interface AdminMessages {
    @Message("建立刊物")
    String addBulletin();

    @Message("还没有刊物。从“建立刊物”开始。")
    String noBulletin();

    @Message("刊物")
    String bulletin();

    @Message("公开地址")
    String publicAddress();

    @Message("审次")
    String stages();

    @Message("最近期号")
    String lastNumber();

    @Message("尚未给号")
    String noNumber();

    @Message("回到刊物")
    String backToBulletins();

    @Message("刊物设置")
    String settings();

    @Message("报头等改动用于此后送审的稿件；已签发的各期保持原样。")
    String settingsHint();

    @Message("地址标识")
    String slug();

    @Message("公开地址 /bulletins/ 之后的部分，建立后不能再改，例如 lingjun")
    String slugHint();

    @Message("报头")
    String masthead();

    @Message("刊名")
    String name();

    @Message("类别")
    String kind();

    @Message("例如专报、简报、内参")
    String kindHint();

    @Message("主办单位")
    String sponsors();

    @Message("一行一个")
    String sponsorsHint();

    @Message("资质")
    String credential();

    @Message("例如市管重点新型智库")
    String credentialHint();

    @Message("报送栏名称")
    String addresseeLabel();

    @Message("例如本期专报，后面列出报送对象")
    String addresseeLabelHint();

    @Message("版记（新稿的初始内容）")
    String imprint();

    @Message("责任编辑")
    String responsibleEditor();

    @Message("共印份数")
    String copies();

    @Message("联系电话")
    String phone();

    @Message("传真")
    String fax();

    @Message("地址")
    String address();

    @Message("公开页面显示")
    String publicDetails();

    @Message("对已公开的各期立即生效。")
    String publicDetailsHint();

    @Message("报送对象")
    String addresseesPublic();

    @Message("主办单位")
    String sponsorsPublic();

    @Message("责任编辑")
    String editorPublic();

    @Message("电话和传真")
    String phonePublic();

    @Message("地址")
    String addressPublic();

    @Message("共印份数")
    String copiesPublic();

    @Message("发行范围（按报、送、发列出单位，不列个人）")
    String scopePublic();

    @Message("反馈（各类的件数，限阅的不计）")
    String answersPublic();

    @Message("显示")
    String shown();

    @Message("不显示")
    String hidden();

    @Message("按次序，1 至 5 个；名称留空的一行不算。用于此后送审的稿件，审校中的稿件仍按原来的审次。")
    String stagesHint();

    @Message("第 {position} 审次名称")
    String stageName(int position);

    @Message("第 {position} 审次由谁审")
    String stageRole(int position);

    @Message("起始期号")
    String numbering();

    @Message("下一期签发时得到的期号。从纸质期刊转来的，接着原来的号填；给出第一个号后不能再改。")
    String numberingHint();

    @Message("年份")
    String year();

    @Message("年内期号")
    String number();

    @Message("总期号")
    String total();

    @Message("正刊起始（年 / 期 / 总期）")
    String regularStart();

    @Message("增刊起始（年 / 期 / 总期）")
    String supplementStart();

    @Message("{year} 年")
    String given(int year);

    @Message("已给到下列期号，起始期号不能再改：")
    String startStands();

    @Message("时区")
    String zone();

    @Message("签发日期和年份按此计算，例如 Asia/Shanghai")
    String zoneHint();

    @Message("保存")
    String save();

    @Message("别人改动了这一刊物")
    String conflict();

    @Message("您打开页面以后，别人保存了改动。下面列出现在保存的与您填写的不同之处；表单里是您填写的内容，没有丢，请对照后再保存。")
    String conflictAdvice();

    @Message("项目")
    String setting();

    @Message("现在保存的")
    String saved();

    @Message("您填写的")
    String typed();

    @Message("您填写的与现在保存的相同。")
    String same();

    @Message("（空）")
    String none();
}
