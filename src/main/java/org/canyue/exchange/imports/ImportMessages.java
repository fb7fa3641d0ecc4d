package org.canyue.exchange.imports;

import org.canyue.exchange.Finding;
import org.canyue.exchange.source.UnreadableFile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of files that come in. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message("导入文件")
    String title();

    @Message("选择文件")
    String file();

    @Message("Word（.docx、.doc）、ODT、PDF、网页或纯文本，最大 32 MB。涉密文件不得上传。")
    String fileHint();

    @Message("上传并识读")
    String upload();

    @Message("还没有导入过文件。")
    String nothing();

    @Message("这个文件已由{name}上传过：")
    String known(String name);

    @Message("文件")
    String name();

    @Message("题目")
    String issueTitle();

    @Message("上传人")
    String uploadedBy();

    @Message("上传时间")
    String uploadedAt();

    @Message("状态")
    String stateColumn();

    @Message("打开稿件")
    String toIssue();

    @Message("原文")
    String source();

    @Message("识读结果")
    String understood();

    @Message("请对照核对的 {count} 处")
    String findings(int count);

    @Message("没有需要核对的地方。")
    String noFindings();

    @Message("第 {line} 行")
    String line(int line);

    @Message("文件里的报头与所选刊物不同，稿件将用刊物的报头：")
    String mastheadDiffers();

    @Message("文件")
    String inFile();

    @Message("刊物")
    String inBulletin();

    @Message("（无）")
    String none();

    @Message("年份")
    String year();

    @Message("期号")
    String number();

    @Message("总期号")
    String total();

    @Message("印发日期")
    String issuedOn();

    @Message("例如 2024-06-03")
    String issuedOnHint();

    @Message("期号和日期供核对，签发时由期号簿给出。")
    String figuresHint();

    @Message("期号与日期")
    String figures();

    @Message("文中的图片")
    String pictures();

    @Message("存为草稿")
    String draft();

    @Message("您的职责不包括起草，请撰稿人或责任编辑存为草稿。")
    String notYours();

    @Message("全部导入")
    String back();

    @Message("文件标有国家秘密的密级，没有保存。")
    String secretFile();

    @Message("过刊收录")
    String archives();

    @Message("把已印发的各期一次收录进来：先识读、核对、改正，再全部收录；中途出错则一期也不收录。")
    String archivesHint();

    @Message("压缩包")
    String zip();

    @Message("ZIP 压缩包，最大 64 MB，每期一个文件，最多 2000 个。更大的过刊请放到服务器的导入文件夹。")
    String zipHint();

    @Message("服务器上的文件夹")
    String folder();

    @Message("（上传压缩包）")
    String noFolder();

    @Message("开始识读")
    String begin();

    @Message("还没有收录过刊。")
    String noArchives();

    @Message("刊物")
    String bulletinColumn();

    @Message("文件数")
    String files();

    @Message("开始时间")
    String startedAt();

    @Message("全部过刊收录")
    String backToArchives();

    @Message("已收录")
    String takenIn();

    @Message("待收录")
    String open();

    @Message("正在识读：还有 {waiting} 个，共 {all} 个")
    String reading(long waiting, long all);

    @Message("本页会自动更新。关闭页面或重启服务器不影响识读。")
    String readingHint();

    @Message("共 {counts.all} 个文件：已识读 {counts.read}，不能识读 {counts.refused}，不收录 {counts.leftOut}，已收录 {counts.done}。存疑 {counts.doubtful} 个。")
    String counts(ArchivePage.Counts counts);

    @Message("其中 {count} 个以前已经收录，不再收录。")
    String takenBefore(long count);

    @Message("全部文件")
    String allFiles();

    @Message("只看存疑")
    String doubtsOnly();

    @Message("责任编辑")
    String editor();

    @Message("处理 {healed} · 核对 {unsure}")
    String found(long healed, long unsure);

    @Message("专题")
    String topics();

    @Message("全部归入专题")
    String topicsForAll();

    @Message("用顿号分开。保存时加到这批每一个还没收录的文件上，各行已填的保留。")
    String topicsForAllHint();

    @Message("收录时，以下专题将加入刊物的专题名单：{names}")
    String topicsUnlisted(String names);

    @Message("不收录")
    String leaveOut();

    @Message("{name}：{cell}")
    String cell(String name, String cell);

    @Message("保存本页更正")
    String saveTable();

    @Message("保存更正")
    String saveFile();

    @Message("上一页")
    String earlierRows();

    @Message("下一页")
    String laterRows();

    @Message("翻页")
    String pages();

    @Message("全部收录")
    String intake();

    @Message("收录后期号记入期号簿，不能再改。带存疑的文件须先改正或剔除。")
    String intakeHint();

    @Message("收录以后")
    String release();

    @Message("暂不公开")
    String keepInternal();

    @Message("立即全部公开")
    String releaseNow();

    @Message("收录 {count} 期")
    String takeIn(long count);

    @Message("还有必须改正或剔除的文件，不能收录。")
    String hindered();

    @Message("回到表格")
    String backToTable();

    @Message
    String doubt(Doubt doubt);

    @Message
    String subject(Finding.Subject subject);

    @Message
    String kind(Finding.Kind kind);

    @Message
    String state(ImportedFile.State state);

    @Message
    String unreadable(UnreadableFile.Reason reason);

    @Message("收录以后暂不公开；公开由终审或签发人决定。")
    String internalAtFirst();
}
