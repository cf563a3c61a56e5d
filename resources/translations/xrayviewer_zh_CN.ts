<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation>关于 xrayviewer</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation>胸片只保存在本机。本程序不使用网络。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation>自由软件，采用 Apache License 2.0 许可证。所用程序库的许可证随附于 THIRD_PARTY_LICENCES。</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation>仅供研究使用，不用于诊断。本程序不是医疗器械；请勿依据其显示内容对患者作出决定。</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>版本 {0}，Qt {1}</translation>
    </message>
</context>
<context>
    <name>AnalysisStateView</name>
    <message>
        <source>Analyse again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation>正在分析胸片…</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>没有打开的胸片。</translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation>在您选择模型之前，没有模型对这张胸片给出结果。</translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation>正在启动模型；第一张胸片需要几秒钟…</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>分析状态</translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation>正在等待胸片及其模型…</translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation>银行卡，宽 85.6 mm</translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation>卡片轮廓</translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation>用左右方向键改变宽度</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation>修改前后的评分</translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation>空白处</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>预设窗</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation>比较筛查</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation>结果不同的胸片</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>筛查 {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>校准斜率</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>两者的指标</translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation>已测胸片</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation>显示指标中有多少来自同时出现在划分两侧的患者。</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation>用随机分配的胸片同样训练一次(&amp;N)</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on films of other sources or folders.</source>
        <translation>再训练一次，并在其他来源或文件夹的胸片上测量。</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on the films that were taken last.</source>
        <translation>再训练一次，并在拍摄时间最晚的胸片上测量。</translation>
    </message>
    <message>
        <source>no other training</source>
        <translation>无其他训练</translation>
    </message>
    <message>
        <source>“{0}” is trained now; see “Run”. Compare with it once it has ended.</source>
        <translation>“{0}”正在训练；见“运行”。请在其结束后比较。</translation>
    </message>
    <message>
        <source>…measured on &amp;later films</source>
        <translation>…在较晚的胸片上测量(&amp;L)</translation>
    </message>
    <message>
        <source>…measured on other &amp;places</source>
        <translation>…在其他地点测量(&amp;P)</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation>检查号 {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>第 {0} 帧，共 {1} 帧</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>已隐藏身份</translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation>侧别 {0}</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>缩放 {0} %</translation>
    </message>
    <message>
        <source>under 2 months</source>
        <translation>不足 2 个月</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 岁</translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation>返回胸片列表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation>将标签改为“{0}”(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation>保留标签，下一张胸片(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation>排除这张胸片(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>撤销上次修改(&amp;U)</translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation>0  无法判断</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation>这张胸片上有“{0}”吗？</translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation>所有标签存疑的胸片都已投票。</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>已查看的胸片</translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label a score of {0}.</source>
        <translation>未见过这张胸片的分类头给其标签的评分为 {0}。</translation>
    </message>
    <message>
        <source>Label court</source>
        <translation>标签复核</translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation>正在比较标签…</translation>
    </message>
    <message>
        <source>No film that waits for a vote has a label that is likely wrong.</source>
        <translation>等待投票的胸片中没有标签很可能错误的。</translation>
    </message>
    <message>
        <source>No label is likely wrong.</source>
        <translation>没有很可能错误的标签。</translation>
    </message>
    <message>
        <source>One film with a label that is likely wrong waits for a vote.</source>
        <translation>有一张标签很可能错误的胸片等待投票。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Quick heads that had not seen a film agree with its label, or are not sure enough to doubt it. That does not prove the labels right.</source>
        <translation>未见过胸片的快速分类头同意其标签，或没有足够把握质疑它。这并不证明标签正确。</translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation>在阅片视图中显示(&amp;V)</translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation>请您判断的胸片中也混有一些没有疑问的。您回答之后才会显示标签和评分。</translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation>标签为：{0}。</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>这张胸片上有什么？</translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation>您同意该标签。</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>您无法判断。</translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation>您已对 {0} 张胸片投票。</translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation>您的回答：{0}。</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>非{0}</translation>
    </message>
    <message>
        <source>{0} films with a label that is likely wrong wait for a vote.</source>
        <translation>有 {0} 张标签很可能错误的胸片等待投票。</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation>保存在 {0}</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>上次运行的报告</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation>程序上次运行时遇到错误。下面的报告只含版本和程序代码中的位置，不含任何胸片或患者信息。报告没有发送到任何地方；如果希望查明原因，请复制给为您提供支持的人员。</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation>存疑标签(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation>下一步：方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>标签改为</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation>将文件夹拖放到此处，其中每个标签一个胸片子文件夹</translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation>将已标注的胸片拖放到此处</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation>胸片与标签</translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation>正在读取胸片</translation>
    </message>
    <message>
        <source>Films read</source>
        <translation>已读取的胸片</translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation>已标注胸片的文件夹</translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation>例如“正常”和“肺炎”。含 train、val 和 test 的文件夹也可以，含 path 和 label（以及 patient、split）列的 CSV 表格也可以。</translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation>标签与检查结果</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>正在查找胸片…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>其他表格…</translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation>捷径与更多胸片</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>在阅片视图中显示</translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation>显示标签最可能错误的胸片，以便再次判断。</translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation>部分标签为“{0}”的胸片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation>已标注胸片的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation>所涉及的胸片</translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation>您想修改标签的胸片</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation>发生故障的设备</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>再次尝试该设备</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>第 {0} 轮：{1}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>EpochTableModel</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation>损失，选择</translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation>损失，学习</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation>0 至 {0} 对数几率，所有征象相同</translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation>0 至 {0} 对数几率，该征象自己的标尺</translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation>输入检查：已拒绝</translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation>无可靠位置</translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation>热图未通过检查。</translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation>表示评分的来源，</translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation>不是病灶的轮廓</translation>
    </message>
    <message>
        <source>{0}, same scale for all findings</source>
        <translation>{0}，所有征象同一标尺</translation>
    </message>
    <message>
        <source>{0}, scaled to this map alone</source>
        <translation>{0}，仅按此热图缩放</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation>也包括检查日期和备注。已烧录在图像中的内容无论如何都会保留。</translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation>复制可见胸片用于训练…</translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation>复制胸片用于训练</translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation>计数、评分分布，以及每张阳性胸片一页。</translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation>导出可见内容</translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation>复制到新文件夹，全部使用您给出的一个标签；像素不变。</translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation>{0} 张可见胸片的标签，例如“正常”：</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>新文件夹 (*)</translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation>存放胸片的新文件夹</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF 报告…</translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation>报告 (*{0})</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>表格 (*{0})</translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation>包含文件名和患者姓名</translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation>已标注的胸片</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
</context>
<context>
    <name>FilmBadges</name>
    <message>
        <source>! 1 REMARK</source>
        <translation>! 1 条提示</translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation>! {0} 条提示</translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation>较小的替代图；正在读取完整胸片。</translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation>黑白已互换。</translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation>彩色图像：不是 X 线片？</translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation>压缩改变了这张胸片的像素。</translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation>前一张胸片</translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation>已增强</translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation>仅在屏幕上滤波：{0}。</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation>已反相</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation>有损压缩</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation>已镜像：左右互换。</translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation>预览 1/{0}</translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation>部分区域被涂抹以查看评分变化。按 Esc 结束。</translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation>已拒绝，仍显示评分</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>旋转 {0}°</translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation>X 线片只有灰阶。</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>合成图像</translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation>含烧录文字</translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation>文件说明其中没有患者。</translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation>最近选择的胸片无法显示；这是前一张。</translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation>输入检查拒绝了这幅图像，但仍显示其评分。</translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation>像素本身可能含有患者姓名，无法隐藏。</translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation>相对于文件中的方向顺时针旋转。</translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation>假设分析：图像已更改</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation>按患者、检查和序列排列的胸片</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按发现顺序</translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation>恢复模型的阈值</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation>可见胸片</translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation>模型，高分在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation>搜索名称、患者、原因、备注</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>当前阈值</translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation>模型的阈值</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>同模型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation>几率 × {0}</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0}，原为 {1}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>{0}, refused</source>
        <translation>{0}，已拒绝</translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
</context>
<context>
    <name>FindingsRows</name>
    <message numerus="yes">
        <source>%Ln negative</source>
        <translation>
            <numerusform>%Ln 项阴性</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings and their figures</source>
        <translation>征象及其指标</translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation>阴性征象</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation>征象面板</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>仅供研究使用，不用于诊断。</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>输入检查</translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation>输入检查：1 条提示</translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation>输入检查：全部正常</translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation>输入检查：已拒绝</translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation>输入检查：{0} 条提示</translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation>在这一点上比 {0} % 的胸片更不寻常。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Remarks of the input check</source>
        <translation>输入检查的提示</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation>按投照位置、性别、年龄和来源的指标</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation>胸片太少，说明不了什么。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>投照位置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>with / without</source>
        <translation>有 / 无</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新增内容(&amp;W)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>没有打开的胸片。</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>窗范围 {0} 至 {1}</translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation>{0}：{1} 个像素</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>没有打开的胸片。</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation>与模型的一致性</translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation>选中的胸片</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the chosen film</source>
        <translation>打开选中的胸片</translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation>打开选中的胸片进行阅片  (Enter)</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>您的判定</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation>按下按键(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>指定(&amp;S)</translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation>另外添加(&amp;N)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>命令与按键</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys &amp;as in</source>
        <translation>按键方案(&amp;A)</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>移除按键(&amp;M)</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>该命令已有此按键。</translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation>此按键属于“{0}”，指定后该命令将失去它。</translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation>此按键可用。</translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation>此按键保留给“{0}”，其他阅片软件也用在这里。</translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation>撤销所有更改(&amp;C)</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>撤销所有更改</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>LearningCurvePlot</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>What more films would bring</source>
        <translation>更多胸片会带来什么</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>用于学习的患者</translation>
    </message>
    <message>
        <source>{0} patients: {1}</source>
        <translation>{0} 名患者：{1}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>依据所在位置</translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation>依据所在位置：{0}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>撤销：删除“{0}”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Exported models (*.zip card.json)</source>
        <translation>导出的模型 (*.zip card.json)</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>“{0}”的备注：</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation>接受导出的模型：ZIP 压缩包，或模型文件夹中的 card.json。</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的模型</translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation>您的模型，使用中</translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation>您的模型，存疑</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation>胸片、视图与窗</translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation>征象与窗</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>窗口内容</translation>
    </message>
    <message>
        <source>{0} — xrayviewer</source>
        <translation>{0} — xrayviewer</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>&amp;Next place</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation>本章 {0} 处。章节：{1}。</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>手册文本</translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation>热图检查</translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation>正在检查热图…</translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation>检查指标</translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation>仍然显示热图</translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation>正在检查热图</translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation>依据所在位置</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation>在胸片上显示热图(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>下限(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation>选择一个征象，查看其评分的来源。</translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation>按 G。按住空格键查看原片。</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation>胸片上没有支持该征象的依据。</translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest value.</source>
        <translation>关闭：最亮的颜色表示各征象自身的最高值。</translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation>不透明度(&amp;C)</translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation>所有征象使用同一标尺</translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation>仍然显示其热图</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>热图样式</translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation>热图未通过检查，因此不显示。</translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation>评分低于工作点，因此不显示热图。</translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation>表示评分的来源，不是病灶的轮廓。</translation>
    </message>
</context>
<context>
    <name>MapMethodControls</name>
    <message>
        <source>Computing the map, which may take minutes…</source>
        <translation>正在计算热图，可能需要几分钟…</translation>
    </message>
    <message>
        <source>Computing the map…</source>
        <translation>正在计算热图…</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>层(&amp;Y)</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>最后一层</translation>
    </message>
    <message>
        <source>Layer of the heat map</source>
        <translation>热图的层</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>方法(&amp;D)</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>热图的方法</translation>
    </message>
    <message>
        <source>The map is being computed</source>
        <translation>正在计算热图</translation>
    </message>
    <message>
        <source>{0}, {1} x {2}</source>
        <translation>{0}，{1} x {2}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation>{0} 的模型卡</translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation>{0}
打开模型卡。</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>模型卡文本</translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation>模型卡已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation>{0}，版本 {1}，摘要 {2}</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation>DICOM (*.dcm *.dicom *.ima DICOMDIR)</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>筛查文件夹</translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation>原始分辨率的胸片 (*.png)</translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation>打印机（{0}）未接受任何页面。请选择其他打印机，或打印到文件。</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>视图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation>屏幕所示视图 (*.png)</translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation>胸片-{0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation>需要两类胸片才能说明其含义。</translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation>每 100 名患者：{0} 例误报，{1} 例漏诊。</translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation>我的患者中患病比例：</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>灵敏度 {0}，特异度 {1}。</translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation>您的患者中有该征象的比例</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation>阈值 {0}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>found</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏诊</translation>
    </message>
    <message>
        <source>model says no</source>
        <translation>模型判为否</translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation>模型判为是</translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation>正确排除</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>有“{0}”</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation>其报警中 {0} 正确。</translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation>{0}{1}：显示胸片</translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation>阈值 {0}：召回率 {1}，精确率 {2}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation>换一批(&amp;O)</translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation>每张胸片在每一轮中都会重新随机变化。</translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation>网络所见的胸片</translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation>显示网络所见的胸片(&amp;N)</translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation>正在变换胸片。第一次需要一些时间。</translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation>捷径与学习曲线</translation>
    </message>
    <message>
        <source>border only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation>肺部涂黑</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>仅尺寸</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>训练所得模型</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>整张胸片</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>行 {0}，列 {1}</translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation>显示 {0}</translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation>存储 {0}</translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation>查找捷径(&amp;L)</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>已查看的胸片</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation>快速分类头会尝试从整张胸片、涂黑肺部的胸片、边缘、文件尺寸以及逐渐增多的患者中识别您的标签。需要一分钟到几分钟；不训练任何模型。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>捷径</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation>按患者重新分配所有胸片</translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation>排除副本</translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation>排除这些胸片</translation>
    </message>
    <message>
        <source>Nothing was found in files and headers that would mislead a training.</source>
        <translation>在文件和文件头中没有发现会误导训练的内容。</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>显示胸片</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation>保留当前模型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用它(&amp;U)</translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation>AUROC {0}，当前模型 {1}</translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation>AUROC 之差：{0}</translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation>准确率之差：{0}</translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation>已比较的胸片</translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation>在这些胸片上无法区分“{0}”与“{1}”的优劣。</translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation>仍然使用(&amp;A)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation>仍然使用意味着：没有任何证据表明它在您的胸片上优于现在使用的模型。</translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation>{1} 名患者的 {0} 张胸片，标签 {2}</translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation>在这些胸片上“{0}”优于“{1}”。</translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation>正在同一批胸片上将“{0}”与当前模型比较…</translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation>在这些胸片上“{0}”不如“{1}”。</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation>征象的出处</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss by learning rate</source>
        <translation>损失随学习率的变化</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>rate {0}: loss {1}</source>
        <translation>学习率 {0}：损失 {1}</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Learning-rate test</source>
        <translation>学习率测试</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Raises the rate from step to step on some of your films and watches the loss. Nothing of it stays in the model.</source>
        <translation>在您的部分胸片上逐步提高学习率并观察损失。模型中不会留下任何痕迹。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>阶段 {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <translation>建议：{0}。</translation>
    </message>
    <message>
        <source>Suggested: {0}; the recipe has {1}.</source>
        <translation>建议：{0}；方案中为 {1}。</translation>
    </message>
    <message>
        <source>Test learning &amp;rates</source>
        <translation>测试学习率(&amp;R)</translation>
    </message>
    <message>
        <source>The loss hardly falls at any rate, so none can be suggested.</source>
        <translation>无论学习率多少，损失几乎不下降，因此无法给出建议。</translation>
    </message>
    <message>
        <source>The recipe has the suggested rate, {0}.</source>
        <translation>方案已采用建议的学习率 {0}。</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>使用此学习率</translation>
    </message>
</context>
<context>
    <name>RatioView</name>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>心胸比 {0}</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Reading film…</source>
        <translation>正在读取胸片…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在读取 {0}…</translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation>仍显示上一张胸片</translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation>仍显示 {0}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation>最近的胸片(&amp;T)</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>最近的胸片</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation>ImageNet 权重文件…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation>自动：有显卡时使用显卡。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation>随机分配胸片（结果偏高；供比较）</translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation>从互联网获取 ImageNet 权重</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation>显卡 (Apple)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation>模型如何学习</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet 权重</translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation>留出胸片用于如实测试</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>学习率测试</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Most epochs of each stage</source>
        <translation>每个阶段的最多轮数</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation>无：所有层从零开始</translation>
    </message>
    <message>
        <source>On this computer: {0} at most.</source>
        <translation>在本机：最多 {0}。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>在何处计算</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>按方案</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation>无法显示的胸片</translation>
    </message>
    <message>
        <source>Show &amp;list</source>
        <translation>显示列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>{0} films could not be shown.</source>
        <translation>有 {0} 张胸片无法显示。</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation>隐藏评分</translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation>已记录（不含患者数据）于 {0}</translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation>被拒绝的图像</translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation>仍然显示评分</translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation>输入检查拒绝了这幅图像。请勿相信这些评分。</translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation>输入检查拒绝了这幅图像；没有评分。</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation>评分是概率吗？</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation>有该征象的比例</translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation>{0} 张评分为 {1} 的胸片：{2} 有该征象</translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation>打开含 PNG 和 CSV 曲线的文件夹。</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>图表与表格</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation>无法将报告写入“{0}”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>报告已写入“{0}”。</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation>筛查 {0}</translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>仅供研究使用，不用于诊断。</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and more films” in the first step.</source>
        <translation>尚未在这些胸片中查找捷径。请在第一步的“捷径与更多胸片”下查找。</translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation>胸片各部分的同一指标</translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation>它可能学到的其他东西</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Heat maps</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation>修改标签…</translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation>在上方选择一次训练以查看结果。</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation>正确排除的胸片</translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation>在模型自身阈值（{0}）下错得最严重的胸片</translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation>模型判错的胸片</translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation>检出的胸片</translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation>漏诊的胸片</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation>尚无完成的训练。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>在阅片视图中显示</translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation>在用于学习的胸片中显示选中的胸片，或第一张。</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>The model of this training was deleted or replaced.</source>
        <translation>此训练的模型已被删除或替换。</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation>判定的来源，这些胸片使用同一标尺。</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation>{0}：实为“{1}”，模型判为“{2}”（{3}）</translation>
    </message>
</context>
<context>
    <name>RocPlot</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false alarms among films without it</source>
        <translation>无该征象胸片中的误报率</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation>阈值 {0}：灵敏度 {1}，特异度 {2}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln 张胸片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation>所有筛查(&amp;A)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation>逐张阅片(&amp;O)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation>当前显示的筛查</translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation>正在启动模型…</translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation>筛查状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation>表格或图像</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>不再监视</translation>
    </message>
    <message>
        <source>not all files are found yet</source>
        <translation>尚未找到所有文件</translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation>使用了不同版本的模型筛查</translation>
    </message>
    <message>
        <source>starting the models…</source>
        <translation>正在启动模型…</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation>{0} 张胸片，正在从磁盘读取…</translation>
    </message>
    <message>
        <source>{0} goes on afterwards</source>
        <translation>之后继续 {0}</translation>
    </message>
    <message>
        <source>{0} still to be screened</source>
        <translation>{0} 张待筛查</translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation>{0} 张与其他胸片像素相同</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Watch for new films</source>
        <translation>监视新胸片(&amp;W)</translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation>全部使用成人模型</translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation>按每张胸片的年龄</translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation>全部使用儿童模型</translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation>之后进入该文件夹的胸片也会被筛查，直到您停止。</translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation>筛查方式</translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation>筛查所用模型</translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation>监视文件夹中的新胸片</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln 张胸片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>关于 {0}</translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation>所有胸片进入一个列表，并附上模型在每张上的发现。也可以是 ZIP、DICOMDIR 或多个文件。</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>选择 {0}</translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation>比较选中的两次筛查</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation>删除筛查</translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation>删除选中的筛查</translation>
    </message>
    <message>
        <source>Delete this screening with your verdicts and notes? The films stay.</source>
        <translation>要删除此筛查以及您的判定和备注吗？胸片会保留。</translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation>要删除 {0} 次筛查以及您的判定和备注吗？胸片会保留。</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Many films</source>
        <translation>大量胸片</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation>以往的筛查</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>筛查文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>筛查文件夹</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation>正在开始筛查…</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 张失败</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Curves and epochs</source>
        <translation>曲线与轮次</translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation>要丢弃训练“{0}”及其已完成的所有轮次吗？</translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation>丢弃训练</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation>立即结束训练，并用到目前为止最佳的一轮生成模型。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation>轮次与日志</translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation>之后从最后完成的一轮继续，关闭程序后也可以。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No training is at work. Those that have ended are under “Result”.</source>
        <translation>目前没有进行中的训练。已结束的训练见“结果”。</translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation>尚无训练。请选择胸片和方案，然后开始。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation>探测器处</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>扫描仪处</translation>
    </message>
    <message>
        <source>by reader</source>
        <translation>由阅片者</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计值</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>All of them in one list, with what the models find on each.</source>
        <translation>全部列在一个列表中，并附上模型在每张上的发现。</translation>
    </message>
    <message numerus="yes">
        <source>Screen these %Ln films</source>
        <translation>
            <numerusform>筛查这 %Ln 张胸片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation>以图像显示筛查的胸片</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation>筛查的胸片</translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>输入检查</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation>首要征象</translation>
    </message>
    <message>
        <source>View</source>
        <translation>投照位置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>正在查找胸片…</translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation>没有这样的胸片。请选择“全部”或清除搜索。</translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation>没有可见的胸片</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>胸片的顺序</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation>按模型的结果排序，模型可能出错。没有评分的胸片排在最后，一张不漏。</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation>方案设置</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>重置所有设置(&amp;R)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation>无肺部时的识别 (AUROC)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>按键列表</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>鼠标与按住的按键</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>搜索按键和命令</translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>返回 {0}</translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation>与此最相似的胸片</translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation>正在查找相似胸片…</translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation>暂无可比较的胸片。您筛查过或用于训练模型的胸片会记录在本机。</translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation>相似胸片 {0}</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>相似胸片</translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation>这些征象由较早的版本保存。请移除保留的结果并重新打开胸片，以查找相似胸片。</translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation>该模型认为的相似程度，从 0 到 1；不能据此作出诊断。</translation>
    </message>
    <message>
        <source>same patient</source>
        <translation>同一患者</translation>
    </message>
    <message>
        <source>the first film</source>
        <translation>最初的胸片</translation>
    </message>
</context>
<context>
    <name>SpeakingModelView</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model by age</source>
        <translation>按年龄选择模型</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>成人模型</translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation>1～5 岁儿童模型</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>所用模型</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>仅供研究使用，不用于诊断。</translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation>xrayviewer 正在启动</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation>打开胸片(&amp;O)…</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation>清除最近的胸片</translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation>DICOM、DICOMDIR、PNG、JPEG、TIFF、BMP、WebP</translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation>将胸片、文件夹或 ZIP 拖放到此处</translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation>将胸片拖放到此处</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation>打开示例胸片(&amp;S)</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>最近的胸片</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation>胸片 {0} / {1}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>正在查找胸片…</translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation>胸片编号</translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation>预览，正在读取完整胸片…</translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation>正在读取胸片…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation>鼠标处的值</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在进行的工作</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>DICOM tags</source>
        <translation>DICOM 标签</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>数据元素</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>没有打开的胸片。</translation>
    </message>
    <message>
        <source>No other film</source>
        <translation>没有其他胸片</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation>搜索标签、名称、值；“private”或“nested”可查找相应元素</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>{0} 的 DICOM 标签</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} 个元素</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value in the other film</source>
        <translation>另一张胸片中的值</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation>接受并显示征象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation>仅查看胸片(&amp;V)</translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation>不接受也可以查看胸片，但不显示征象。</translation>
    </message>
</context>
<context>
    <name>TimesBar</name>
    <message>
        <source>&amp;Measure time on this computer</source>
        <translation>测量本机所需时间(&amp;M)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>本机所需时间</translation>
    </message>
    <message>
        <source>Tries every recipe for some seconds, on the computer as busy as it is now.</source>
        <translation>在计算机当前的负载下，将每个方案试运行几秒钟。</translation>
    </message>
    <message>
        <source>Trying “{0}”…</source>
        <translation>正在试运行“{0}”…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>跳过导览(&amp;S)</translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation>胸片显示后片刻，征象会出现在旁边，仅供研究使用，不用于诊断。{0} 显示评分的来源。没有征象并不等于正常胸片。</translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation>向上拖动变亮，与 OHIF 相同(&amp;U)</translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation>按住左键拖动：左右调整对比度，上下调整亮度。滚轮缩放，{0} 适合窗口。按键 {1} 至 {2} 选择肺、纵隔、骨和导管的窗。{3} 撤销。</translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation>将胸片、文件夹或 ZIP 压缩包拖放到此处，或按 {0}。手边没有胸片？可从“文件”菜单打开示例，其中没有患者。胸片绝不会离开本机。</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>获取帮助</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看胸片</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation>阅片、筛查、训练</translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation>查看模型的发现</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation>{0} 打开手册，{1} 打开按键一览；在设置中可更改主题、语言、文字大小、鼠标和按键。此导览可从“帮助”菜单再次打开。</translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation>{0} 将整个文件夹列入一个列表，并附上模型的发现。{1} 用已标注的胸片训练您自己的模型，无需编写代码。{2} 返回胸片。</translation>
    </message>
</context>
<context>
    <name>TourFrame</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation>损失：学习用胸片（橙色），选择用胸片（蓝色）</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1  Films</source>
        <translation>&amp;1  胸片</translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation>&amp;2  方案</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  运行</translation>
    </message>
    <message>
        <source>&amp;4  Result</source>
        <translation>&amp;4  结果</translation>
    </message>
    <message>
        <source>&amp;5  Models</source>
        <translation>&amp;5  模型</translation>
    </message>
    <message>
        <source>AUROC {0}</source>
        <translation>AUROC {0}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation>此训练的胸片已不在原处。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation>使用此大小(&amp;U)</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation>将银行卡贴在屏幕上，拖动右边缘，直到轮廓与卡同宽。方向键每次移动一个像素。</translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation>采用屏幕报告的值(&amp;R)</translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation>采用屏幕报告的值</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>使用此大小</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation>实际大小 校准 屏幕 卡片 毫米</translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation>每个屏幕像素 {0} mm，{1}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation>本程序从不自行查找新版本，也不发送任何内容。</translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation>此副本不知道更新在哪里；请询问提供给您的人。</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>这是版本 {0}</translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation>如果您想查看，浏览器可以在此地址显示：</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>假设分析(&amp;W)…</translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation>隐藏标记和边缘(&amp;M)</translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation>区域的绘制方式</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>涂抹胸片的一部分，观察评分的变化。</translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation>涂抹胸片的一部分。</translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation>正在为更改后的图像评分…</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation>胸片、其征象和导出内容保持不变。</translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation>浅色条是胸片本身的评分，其热图此时隐藏。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation>假设分析，图像已更改</translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation>假设分析：图像已更改</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>用什么替代</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>C&amp;entre</source>
        <translation>窗位(&amp;E)</translation>
    </message>
    <message>
        <source>Facts about the film</source>
        <translation>胸片信息</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>没有打开的胸片。</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI LUT</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>窗宽(&amp;D)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗</translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation>窗与胸片</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation>征象暂不显示</translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation>阅读并接受…</translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation>请先阅片。模型的结果已准备好，在您要求之前保持隐藏。</translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation>显示征象</translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation>Shift+G。仅对这张胸片。</translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation>模型已分析这张胸片。在您接受其用途后显示结果。</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>_RangeEditor</name>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>A model was replaced while this film was analysed. The film is not affected. Analyse it again.</source>
        <translation>分析这张胸片时有模型被替换。胸片不受影响。请重新分析。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation>分析时出现意外错误（{0}）。胸片不受影响。请重新分析。</translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation>显示被拒图像评分一事无法记录到“{0}”（{1}）。请释放空间或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>分析未及时响应（{0}），已被终止。胸片不受影响。请在其他程序占用较少时重新分析。</translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation>分析中止（{0}）。胸片不受影响。请重新分析。</translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation>分析因内存不足而中止。胸片不受影响。请关闭其他程序后重新分析。</translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation>模型无法处理这张胸片（{0}）。胸片不受影响。请重新分析；如果再次发生，请选择其他模型或重新安装 xrayviewer。</translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>无法启动计算征象的进程（{0}）。胸片不受影响。请在其他程序占用较少时重新分析。</translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation>计算征象的进程意外结束（{0}）。胸片不受影响。进程会重新启动；请重新分析胸片。</translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation>计算征象的进程在使用设备 {0} 时结束，因此改由 CPU 计算。请重新选择该设备；如果再次发生，请继续使用 CPU。</translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation>计算征象的进程被外部终止（{0}），系统在内存耗尽时会这样做。胸片不受影响。请关闭其他程序后重新分析。</translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation>已移除 {0} 项保留的胸片结果。</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation>所打开的内容中没有胸片。请尝试其他文件夹。</translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation>将胸片稍微移动、旋转或变亮后，热图出现在其他位置。</translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation>随机遮盖五分之一</translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation>边缘与空气</translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation>热图与胸片平移 2 %、旋转 2° 及稍微变亮或变暗后热图的相关性；1 表示热图相同。</translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation>身体其他部位</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心脏</translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation>遮盖最热的五分之一</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation>{0}，无法可靠地识别肺和心脏；它们计入身体。</translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation>标记与金属</translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation>遮盖标记</translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation>大部分依据位于身体之外。</translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation>无可靠位置</translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation>位置的一致性</translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation>热图通过了检查</translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation>对 {0} 个同样大小的随机区域，取平均值。</translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation>评分依赖于标记或金属。</translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation>涂抹标记和金属后的评分。</translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation>将热图最高处的五分之一胸片模糊后的评分。</translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation>去掉最热部分后的评分几乎不低于去掉任何其他部分。</translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation>在儿童胸片上</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>on this film</source>
        <translation>在这张胸片上</translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation>因这张胸片不够明确</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 像素</translation>
    </message>
    <message>
        <source>&amp;About xrayviewer</source>
        <translation>关于 xrayviewer(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>角度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>骨(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>关闭胸片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation>角落文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation>删除测量(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation>不同意(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>导出图像(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>征象面板(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation>第一张胸片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation>隐藏身份(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation>最后一张胸片(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>肺(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>最大化视图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mediastinum</source>
        <translation>纵隔(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model card…</source>
        <translation>模型卡(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>下一张胸片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个征象(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>打开胸片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>平移(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>上一张胸片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一个征象(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation>重置胸片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation>重置假设分析(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>筛查(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>筛查(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>锐化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>撤回上次更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>实际大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>不确定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新增内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>宽窗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation>窗宽窗位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation>胸片和屏幕均已校准时，一厘米即显示为一厘米。</translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation>不含任何患者的合成胸片。</translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation>其中所有胸片列在一个列表中，并附上模型的发现。</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation>按胸片文件头的要求。</translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation>原片</translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation>黑白互换。</translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation>取消或重置(&amp;A)</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>检查更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation>清除最近的胸片(&amp;R)</translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation>单击三个点，第二个为顶点。</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>右键菜单</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation>Ctrl + Shift + 拖动</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + 拖动</translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation>Ctrl + 右键拖动</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation>DICOM 标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation>左右拖动调整对比度，上下拖动调整亮度。</translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation>拖动以移动胸片。</translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation>上下拖动以缩放。</translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation>画一条线以测量距离。</translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation>画一个矩形，使其中内容显示最清楚。</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation>从最暗处到最亮处的全部范围。</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation>文件自带窗 &amp;1</translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation>文件自带窗 &amp;2</translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation>胸片栏(&amp;S)</translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation>仅显示胸片；双击效果相同。</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>征象(&amp;D)</translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation>先放弃正在绘制的内容，再放弃工具，最后重置。</translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation>适合这张胸片，不计填充和准直边缘。</translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation>窗调整五步。</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>水平翻转(&amp;H)</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>垂直翻转(&amp;V)</translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation>忘记相似胸片(&amp;G)</translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation>胸片本身自带的图形。</translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation>热图增强(&amp;S)</translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation>热图减弱(&amp;W)</translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation>隐藏标记和边缘并重新评分(&amp;D)</translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation>直方图(&amp;G)</translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation>按住 M</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>按住空格键</translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation>按住空格键 + 左键拖动</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>图像(&amp;M)</translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation>筛查中：既不对也不错。</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation>筛查中：模型对这张胸片的结果正确。</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation>筛查中：模型对这张胸片的结果错误。</translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation>筛查中；打开过的胸片视为已阅。</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation>布局 1</translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation>布局 2</translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation>布局 3</translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation>布局 4</translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation>左右互换；胸片上标明“已翻转”。</translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation>导管与插管(&amp;T)</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>关联视图</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>局部对比度 (CLAHE)(&amp;C)</translation>
    </message>
    <message>
        <source>Lung fields, from this film&apos;s own histogram.</source>
        <translation>肺野，依据这张胸片自身的直方图。</translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation>放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation>放大镜；滚轮改变大小</translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation>大量胸片列在一个列表中。</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标记为已阅(&amp;R)</translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation>最大化或还原视图</translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation>纵隔及心脏后方的结构。</translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation>您自己的模型。</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>鼠标与按住的按键</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>各处都不显示姓名、编号和出生日期。</translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation>窄窗并锐化，便于追踪导管和插管。</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation>下一帧(&amp;M)</translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation>下一个检查(&amp;Y)</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation>无、少量、全部。</translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation>未经您同意不会查询任何内容。</translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation>内存和磁盘中所有胸片的结果；屏幕上的保留。</translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation>显示这张胸片的征象，适用于先阅片后看征象时。</translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation>仅在屏幕上；胸片上标明“已增强”。</translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation>胸片的一个像素对应屏幕的一个物理像素。</translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation>单张胸片，以及模型对它的结果。</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation>打开既往检查</translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation>打开示例胸片(&amp;A)</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>涂抹胸片的一部分，观察评分的变化。</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation>播放或停止电影(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation>上一个检查(&amp;V)</translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation>上一帧(&amp;R)</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>标尺(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation>显示征象(&amp;V)</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>阅片(&amp;D)</translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation>先阅片，后显示征象(&amp;L)</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation>移除保留的结果(&amp;K)</translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation>移除所有已分析胸片的记录。</translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation>肋骨、锁骨和脊柱。</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>胸片的评分和热图在您要求之前保持隐藏。</translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation>筛查已打开的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation>筛查文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Shift + 左键拖动</translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation>存储的叠加层(&amp;V)</translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation>每秒十帧。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation>胸片只有一帧时转到下一张胸片。</translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation>胸片只有一帧时转到上一张胸片。</translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation>选中的测量，或最后绘制的测量。</translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation>将屏幕上的视图复制到剪贴板。</translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation>整张胸片，尽可能大。</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>工具栏(&amp;B)</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>假设分析(&amp;I)…</translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation>征象的用途(&amp;O)…</translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation>给出结果的模型是用什么做的、效果如何。</translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation>为阅片打开的胸片及其旁边的所有胸片，列在一个列表中。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation>评分的来源；按住空格键查看原片。</translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation>窗调整 2.5 倍速</translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation>窗调整 5 倍速</translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation>按区域设窗(&amp;R)</translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation>按区域设窗</translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation>窗、方向和缩放恢复为打开胸片时的状态。</translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation>文字、准直边缘和身体周围的空气。</translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation>您对这张胸片不再有判定。</translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation>您对这张胸片的判定：同意。</translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation>您对这张胸片的判定：不同意。</translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation>您对这张胸片的判定：不确定。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation>以指针为中心缩放，或下一帧</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation>检查热图时出现意外错误（{0}）。热图不受影响。</translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation>模型进程已结束，无法检查热图。热图不受影响。</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation>区间未知</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0}（{1} 至 {2}）</translation>
    </message>
</context>
<context>
    <name>film_facts</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>尺寸未知</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} 位</translation>
    </message>
</context>
<context>
    <name>film_rows</name>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation>有一张胸片无法显示：{0}。{1}</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>患者 {0}</translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation>无编号的序列</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>序列 {0}</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>无日期的检查</translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation>无患者信息</translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation>年龄组</translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation>肺实变影</translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation>肺不张</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation>细菌性肺炎</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>检查部位</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>心脏增大</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>肺实变</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>肺水肿</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>胸腔积液</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>肺气肿</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>肺纤维化</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>疝</translation>
    </message>
    <message>
        <source>Image kind</source>
        <translation>图像类型</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>肺浸润</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>肿块</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>成像设备</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>结节</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>胸膜增厚</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>气胸</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>黑白极性</translation>
    </message>
    <message>
        <source>View</source>
        <translation>投照位置</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation>病毒性肺炎</translation>
    </message>
</context>
<context>
    <name>findings_method</name>
    <message>
        <source>Comes with the scores, for all findings at once, and adds up to them; only it knows what speaks against a finding.</source>
        <translation>随评分一起得出，一次涵盖所有征象，其总和即为评分；只有它能显示不支持征象的依据。</translation>
    </message>
    <message>
        <source>Comes with the scores, for all findings at once; it pointed best where that was measured.</source>
        <translation>随评分一起得出，一次涵盖所有征象；在有测量之处，其定位最准。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>For this film only. Runs the model hundreds of times, which takes minutes.</source>
        <translation>仅对这张胸片。需运行模型数百次，耗时数分钟。</translation>
    </message>
    <message>
        <source>For this film only; its values have no unit and are scaled to this map alone.</source>
        <translation>仅对这张胸片；其值没有单位，仅按此热图缩放。</translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation>0 到 1 之间的评分；未经校准，不是概率。</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation>经校准的概率。</translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation>征象来自 {0}，版本 {1}，{2}。</translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation>依据模型勾画的肺和心脏轮廓。成人在充分吸气的后前位 (PA) 胸片上通常不超过 0.50；前后位 (AP)、吸气不足及幼儿的值较大。</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation>条形表示几率，刻度表示工作点。</translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation>输入检查拒绝了这幅图像：请勿相信其评分。</translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation>这张胸片上的轮廓不确定。</translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation>版本 {0}，{1}；{2}，{3} ms</translation>
    </message>
    <message>
        <source>Youden&apos;s index</source>
        <translation>约登指数</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>评分 {0}</translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation>输入检查拒绝了这幅图像</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation>{0}，工作点 {1}（{2}）：灵敏度 {3}，特异度 {4}，测于 {5}。</translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation>{0}：模型没有该征象的工作点，因此不作判定。</translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation>处理标签时出现意外错误（{0}）。请重试。</translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation>没有可以查看这些胸片的模型。请先训练或导入一个。</translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation>无任何标签</translation>
    </message>
</context>
<context>
    <name>map method</name>
    <message>
        <source>Something unexpected went wrong with this method ({0}). The film is not affected. Choose another method.</source>
        <translation>此方法出现意外错误（{0}）。胸片不受影响。请选择其他方法。</translation>
    </message>
    <message>
        <source>The map could not be computed because the process of the models ended. The film is not affected. Choose the method again; the process is started anew.</source>
        <translation>模型进程已结束，无法计算热图。胸片不受影响。请重新选择方法；进程会重新启动。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation>当前模型都不认识该模型的标签，因此无从比较。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation>比较时出现意外错误（{0}）。请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation>处理模型时出现意外错误（{0}）。请重试。</translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation>无法读取模型“{0}”的模型卡（{1}）。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation>正在验证模型…</translation>
    </message>
    <message>
        <source>The model “{0}” speaks when you read a film, until you choose another one in the findings or close the program.</source>
        <translation>阅片时使用模型“{0}”，直到您在征象面板中选择其他模型或关闭程序。</translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation>对这张胸片给出结果的模型“{0}”已被替换。请重新分析胸片，以阅读现用模型的模型卡。</translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation>模型“{0}”已通过验证，已列入您的模型。</translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation>模型“{0}”已写入“{1}”。</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>仅供研究使用，不用于诊断。</translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation>胸片仍在读取。请在读取完成后重试。</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation>0 表示采用屏幕报告的值。用于实际大小显示。</translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation>再次打开看过的胸片时立即显示征象；不记录患者姓名。</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>已接受的条款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple 显卡 (MPS)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>已更改的快捷键</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation>颜色与轮廓线</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>轮廓线</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>角落文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation>向上拖动变亮（同 OHIF）</translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation>各征象自己的</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>放大后的像素</translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation>文件名可能含有患者姓名，因此默认关闭。</translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation>胸片、模型报告和导出的表格保持原有语言。</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation>热图低于标尺此百分比时不显示</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>隐藏患者身份</translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation>保留胸片的结果</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>按键布局</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>左键拖动</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation>预读胸片的内存 (MB)</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>中键拖动</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>少量</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>模型计算设备</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>各处都不显示姓名、编号和出生日期。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation>关闭：向下拖动变亮，与 Weasis 和 Horos 相同。</translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation>热图不透明度（百分比）</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation>先阅片，后显示征象</translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation>记住最近的胸片</translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation>记录筛查和训练过的胸片，用于“相似胸片”</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>右键拖动</translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation>热图标尺</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>胸片的评分和热图在您要求之前保持隐藏。</translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation>显示胸片中存储的叠加层</translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation>屏幕像素的大小 (mm)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation>拖动调窗的速度</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>方块</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>最快的可用设备</translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation>一张胸片的所有征象相同</translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation>其位置、评分和特征保存在本机。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation>已看过导览</translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation>表示征象评分的来源，不是病灶的轮廓。</translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation>没有该设备或设备故障时，由 CPU 代替。</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>窗宽窗位</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A large network that knows photographs, first its last layers, then all: wants a graphics card.</source>
        <translation>认识照片的大型网络，先训练最后几层，再训练全部：需要显卡。</translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation>认识照片的大型网络，只有末端学习：适合极少量胸片。</translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation>只有一层滤波器的网络：用于比较。</translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation>从零开始的小型网络：试起来快，几千张胸片以上效果好。</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Adapt a model to your films</source>
        <translation>让模型适应您的胸片</translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation>批归一化保持不变</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>弯曲</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>最佳轮次依据</translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation>保持不变的模块</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>学习率的变化方式</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation>连续多少轮无改进后结束</translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation>擦除矩形的概率</translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation>每步胸片数</translation>
    </message>
    <message>
        <source>Findings on frontal chest films of adults</source>
        <translation>成人正位胸片的征象</translation>
    </message>
    <message>
        <source>Five convolution blocks from scratch</source>
        <translation>从零开始的五个卷积模块</translation>
    </message>
    <message>
        <source>Five convolutions with augmentation</source>
        <translation>五层卷积加数据增强</translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation>从零开始的五层滤波器，使用变化的胸片：较慢，需要数千张。</translation>
    </message>
    <message>
        <source>Frozen VGG16 with a small head</source>
        <translation>冻结的 VGG16 加小型分类头</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation>胸片如何变成正方形</translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation>成人模型的制作方法：标签多、胸片多，需数小时。</translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation>随程序提供的儿童模型的制作方法。</translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation>保留最佳轮次</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation>前几层的学习率</translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation>从掩膜学习肺和心脏的轮廓。</translation>
    </message>
    <message>
        <source>Lung and heart fields</source>
        <translation>肺野与心脏区域</translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation>将评分变为概率</translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation>各步权重的平均</translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation>左右镜像（会移动心脏）</translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation>在更好时与起始模型混合</translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation>混合的胸片对</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation>不能与您的结果比较：胸片不同，分配方式也不同。</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>一层卷积</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Pneumonia in children of 1 to 5 years</source>
        <translation>1～5 岁儿童肺炎</translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation>胸片的预处理</translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation>训练用胸片的随机变化</translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation>他人报告（{0}；{1}）：{2}。</translation>
    </message>
    <message>
        <source>ResNet-50 with the one-cycle policy</source>
        <translation>ResNet-50，one-cycle 策略</translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation>随机种子（不同的数，不同的随机结果）</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation>变黑像素的比例</translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation>变白像素的比例</translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation>错切（度）</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation>胸片边长（像素）</translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation>微小差异</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>阶段 {0}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation>采用已认识胸片的模型，教它您的标签：对多数情况最好，也快。</translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation>先测试学习率</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>旋转（度）</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>标签不均衡</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>学习的部分</translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation>学习的部分，依次为：{0}。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>falling with time</source>
        <translation>随时间下降</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation>仅决策层</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>最后一个模块</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>最后一层</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>weights of the labels</source>
        <translation>标签权重</translation>
    </message>
    <message>
        <source>with black borders</source>
        <translation>加黑边</translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation>{0}（最多 {1} 轮）</translation>
    </message>
    <message>
        <source>{0} (one epoch)</source>
        <translation>{0}（一轮）</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>about {0} h</source>
        <translation>约 {0} 小时</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>约 {0} 分钟</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation> （本阶段）。</translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation>约剩 {0} 小时</translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation>约剩 {0} 分钟</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation>阶段 {0}/{1}，第 {2} 轮（最多 {3} 轮），步 {4}/{5}，损失 {6}</translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>正在排队</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation>无法将报告写入“{0}”（{1}）。同名的旧文件保持原样；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>报告已写入“{0}”。</translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation>要筛查的内容中没有胸片。请尝试其他文件夹。</translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation>已将 {0} 张胸片复制到“{1}”。</translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation>已将 {0} 行写入“{1}”。</translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation>0 到 1；单个条柱最多：{0}</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>全部可见</translation>
    </message>
    <message>
        <source>All thresholds were moved by the reader: odds × {0}.</source>
        <translation>阅片者移动了所有阈值：几率 × {0}。</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation>按评分统计的胸片，0 到 1；线为当前阈值。像素相同的胸片只计一次。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation>输入检查：{0}。{1}</translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation>模型：{0}，版本 {1}，{2}。{3}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation>不含文件名、患者姓名、日期和备注。已烧录在图像中的内容保留。</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>备注：{0}</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation>评分为经校准的概率。</translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation>评分未经校准。</translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation>各征象的评分</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>筛查报告</translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation>这些胸片使用了不同版本的模型筛查。</translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation>阅片者的判定：{0}。</translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation>没有图像：胸片在筛查后已更改或已不存在。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation>与其他胸片像素相同</translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation>无评分：{0}</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation>以下为 {0} 张阳性胸片，每页一张。</translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation>阳性 {0}，临界 {1}，阴性 {2}</translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation>{0}，0 至 {1}（logit）：表示评分的来源，不是病灶的轮廓</translation>
    </message>
    <message>
        <source>{0}, Grad-CAM++: where the score came from, not the outline of a lesion</source>
        <translation>{0}，Grad-CAM++：表示评分的来源，不是病灶的轮廓</translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}，版本 {1}，{2}</translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation>，一致率 {0}（{1} 至 {2}）</translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation>，kappa {0}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation>同意 {0}，不同意 {1}，不确定 {2}；{4} 张有评分的胸片中已阅 {3} 张。</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>胸片 {0}</translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation>胸片 {0} · {1}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>在别处进行中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation>在别处暂停</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation>与胸片 {0} 像素相同</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation>已评分，已拒绝</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>筛查 {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation>区间为 95 % 区间；kappa 为超出偶然的一致性。</translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation>模型与您的对照：真阳性 {0}，假阳性 {1}，漏诊 {2}，真阴性 {3}。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未阅</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>您不同意</translation>
    </message>
    <message>
        <source>adults&apos; model</source>
        <translation>成人模型</translation>
    </message>
    <message>
        <source>children&apos;s model</source>
        <translation>儿童模型</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{0} a minute</source>
        <translation>每分钟 {0} 张</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0} 张</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 张失败</translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation>两者共有 {0} 张胸片，其中 {1} 张结果不同；仅第一个有 {2} 张，仅第二个有 {3} 张。</translation>
    </message>
    <message>
        <source>{0} films, waiting for new ones</source>
        <translation>{0} 张胸片，等待新胸片</translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation>已判定 {0} 张</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} films</source>
        <translation>{0} / {1} 张胸片</translation>
    </message>
    <message>
        <source>{0} of {1} films found so far</source>
        <translation>已找到的 {1} 张胸片中的 {0} 张</translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation>“{0}”及另外 {1} 项</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation>CPU 无法用半精度训练。请选择 bf16-mixed、32-true 或 auto。</translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation>交叉验证至少需要两次运行。请列出属于它的所有运行。</translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation>查找表声明为 {0} 位；已按 {1} 位读取。</translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation>查找表只有 {0} 项，声明为 {1} 项。</translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation>已忽略一个没有有效描述符的查找表。</translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation>已忽略一个没有条目的查找表。</translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation>模型可能因此识别年龄而不是疾病。请选择年龄相近的患者。</translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation>模型可能因此识别床旁片而不是疾病。请选择同一投照位置的胸片。</translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation>随程序提供的模型中已有“{0}”。请选择其他名称。</translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation>文件头中的像素间距不合理，未使用。</translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation>已忽略一个没有意义的遮挡区 (shutter)。</translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation>阈值 {0} 不在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation>训练至少需要一个设备和一台计算机。</translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation>在 {0} 台计算机上训练时，必须由集群的启动工具（例如 srun 或 torchrun）在每台上用同一命令启动。</translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation>宽度小于 1 的窗已按 LINEAR_EXACT 处理。</translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation>所有胸片都属于一名患者，因此没有区间。</translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation>所有胸片都来自“{0}”。未在其他设备、医院和年龄上试验，模型在那里通常较差。</translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>所有胸片的标签都是 {0}。网络需要有征象和无征象的胸片：请添加其他标签的文件夹或行。</translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>所有胸片的标签都是“{0}”。网络需要有征象和无征象的胸片：请添加其他标签的文件夹或行。</translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation>同一患者的所有胸片都在同一侧。</translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation>标签为“{0}”的所有胸片都属于一名患者。至少需要 {1}：一名用于学习，一名用于测量。</translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation>选出的 {0} 张胸片的标签都是“{1}”。网络需要至少两种标签的胸片：请同时选取另一种标签，或添加其他标签的胸片文件夹。</translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation>用于{0}的胸片中没有标签为 {1} 的。</translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation>平均需要两次或更多次训练。每次只列一遍。</translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation>已忽略一个无效的窗。</translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation>已忽略一个与其描述不符的叠加层。</translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation>请索取新的压缩包副本。</translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation>请索取新的胸片副本。</translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation>训练文件夹旁有“{0}”，它不是划分的一部分。请移走它，或命名为“val”或“test”。</translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation>已忽略压缩图像中文件头未声明的位。</translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation>黑白正常。</translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation>黑白已互换{0}；模型得到的是更正后的胸片。</translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation>黑白可能互换，但不能确定。请先将胸片反相，或索取另一份副本。</translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation>“{0}”和“{1}”都名为“{2}”，因此不清楚表格指的是哪一个。请在表格中写路径而不是名称。</translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>把每张胸片都判为“{0}”有 {1} 是对的；{2} 的准确率为 {3}。请改看 AUROC、灵敏度和特异度。</translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation>请检查连接和存储介质，或将文件复制到本机。</translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation>请选择含有胸片的文件。</translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation>请选择只含一张胸片的文件。</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>请选择图像文件。</translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation>请选择其他帧。</translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation>请选择其中一页。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation>请关闭正在使用它的其他程序，或请所有者授予读取权限。</translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation>16 位颜色已降为 8 位。</translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation>正在一次性计算所有胸片的特征。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation>请重新复制、导入或训练。</translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation>交叉验证自行分配所有胸片，但这些胸片带有验证或测试用的划分。请去掉折数，或提供没有划分的胸片。</translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation>随机分配时{0}为 {1} 个百分点，按患者分配时为 {2}：这些指标中看不出泄漏。</translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation>请勿运行或解压；请从胸片来源的归档系统索取新的副本。</translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation>请重新绘制，或移走该胸片及其掩膜。</translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation>每张胸片按测试它的那次运行的阈值判定。为标签给出的阈值是各次运行的中位数；该阈值下的指标另列。</translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation>每一组都在同一划分部分内，因此除权重外没有害处。</translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation>每次运行都有自己的网络。对所有胸片的 AUROC 也比较了不同网络的评分，因此往往低于单个网络。</translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation>各自在自己的测试胸片上测量；区间说明可信程度。</translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation>请从来源重新导出为未压缩的 DICOM 胸片。</translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation>请连同像素一起导出胸片。</translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation>胸片尺寸不一，从 {0} x {1} 到 {2} x {3} 像素。小的缺少大的所具有的细节。</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation>只有 {0} 的胸片带有标签“{1}”，不足以让{2}各有一名。</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation>只有 {0} 的胸片带有标签“{1}”。这样的模型可以试用，但其指标毫无意义：每个标签需要数百名患者。</translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation>“{0}”的胸片，开始于 {1}。</translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation>{1} 张中有 {0} 没有说明属于谁。每张都算作一名患者，因此同一人的两张胸片可能被分开。请在表格中写明患者，或给出文件名的模式。</translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>对于 {0}，准确率几乎不优于对每张胸片给出较常见的答案。请改看 AUROC、灵敏度和特异度。</translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation>High Bit {0} 不可能；已采用 {1}。</translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation>导入的模型：在哪些胸片上训练、如何训练均不详。</translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation>在 {0} 张胸片中未找到肺；这些胸片涂黑了中部。</translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation>在 {0}副本中标签互相矛盾，例如 {1}。请查看这些胸片并更正标签。</translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation>它不知道训练用胸片的样子，因此不会察觉异常的胸片。</translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation>不能确定黑白没有互换。</translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation>它可能是恶意制作的；请改为打开胸片所在的文件夹。</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation>它可能已被移动、重命名或删除；请重新打开其文件夹。</translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation>它可能没有复制完整；请重新复制。</translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation>测量它所用的胸片也用于选择其阈值。</translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation>它只在 {0} 张胸片上测量过。</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>它从未被测量。</translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation>未经测量：没有人说明其评分多久出错一次。</translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation>未应用其颜色配置文件。</translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation>作为概率，其评分不比给每张胸片同一个值更好。请用它们为胸片排序，不要当作概率。</translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation>其评分未经校准，因此不是概率。</translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation>标签不均衡：{0} 为“{1}”，{2} 为“{3}”（{4} 倍）。请看灵敏度和特异度，不要只看准确率。</translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation>只有当每个标签都有至少 {0} 名患者的胸片时，才能对标签提出质疑。请添加较少标签的胸片。</translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation>未从像素检查是否为侧位，文件头也未说明拍摄方式。评分仅适用于正位胸片（PA 或 AP）。</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation>“{1}”的第 {0} 行无法作为表格读取（{2}）。请查找未闭合的引号，或将表格重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation>“{1}”的第 {0} 行没有标签。若未见异常请写“No Finding”，或删除该行。</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation>“{1}”的第 {0} 行写的是“{2}”，它位于“{3}”之外。请更正该行，或给出包含所有胸片的文件夹。</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation>“{1}”的第 {0} 行既写未见异常，又写“{2}”。请更正该行。</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation>“{1}”的第 {0} 行的划分写为“{2}”。请写 train、val 或 test。</translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation>“{2}”的第 {0} 行和第 {1} 行是同一张胸片“{3}”。请把一张胸片的所有标签写在一行，用“|”分隔。</translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better. If that model once learned from these very films, the figures are too good.</source>
        <translation>在 {1} 名患者的 {0} 张胸片上，由快速分类头基于模型“{2}”的特征测量，每名患者轮流留出。训练所得模型通常更好。如果该模型曾从这些胸片学习，指标会偏高。</translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation>在 {0} 张 {1} 胸片上测量，其中 {2} 张带有该标签，阈值 {3}。括号内：按患者的 95 % 区间。</translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation>共同训练的某个设备内存不足。请用较小的批重新开始，或只用一个设备，它会自行将批减半。</translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation>内存不足，因此每批现为 {0} 张胸片；{1} 批算作一步，与之前相同。</translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation>网络、标签、标签顺序和胸片预处理均按用户的说明；说明有误会导致评分错误，且没有任何迹象。</translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation>没有胸片得到评分：{0}。请重新开始；如果再次发生，请选择其他模型或重新安装 xrayviewer。</translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation>没有胸片说明属于谁，因此每张都算作一名患者；若一名患者有多张胸片，区间会过窄。</translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation>标签为“{0}”的胸片都无法读取。请添加一些，或去掉该标签。</translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation>没有标签为“{0}”的胸片能留给{1}，因为其患者还带有别处需要的其他标签。换一个随机种子可能有帮助。</translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation>没有要复制的胸片。请先标记一些。</translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation>无法用标签“{0}”命名文件夹。请重命名该标签。</translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation>没有任何标签同时有十名带该标签和十名不带该标签的患者，因此快速分类头无法对这些胸片作出说明。请添加其他患者的胸片。</translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation>没有任何标签能区分这些胸片。</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation>没有模型对这张胸片给出结果，因此没有可比较的评分。</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map of it.</source>
        <translation>没有模型对这张胸片给出结果，因此没有其热图。</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation>没有模型对这张胸片给出结果，因此没有可检查的热图。</translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation>没有为这一年龄训练的模型（{0}）。有 1～5 岁儿童模型和成人模型各一个。</translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation>“{0}”中没有符合条件的行。请检查条件的拼写。</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films, so it is not known whether their labels can be told without the lungs.</source>
        <translation>尚未在这些胸片中查找捷径，因此不知道没有肺部时能否识别其标签。</translation>
    </message>
    <message>
        <source>None of the {0} films that both models would be measured on can be read any more, so they cannot be compared. Put the films back where they were.</source>
        <translation>用于测量两个模型的 {0} 张胸片都已无法读取，因此无法比较。请将胸片放回原处。</translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation>“{1}”列出的 {0} 张胸片都未在“{2}”下找到；第一张是“{3}”。请将表格放在胸片旁边，或在其中写完整路径。</translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation>这些胸片都无法读取，因此没有可测试的内容。</translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation>这些胸片都无法读取，因此没有可显示的内容。</translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation>对“{0}”无法作出说明。</translation>
    </message>
    <message>
        <source>Of the models that speak now, “{0}” does best on these films, better than {1}, so it is the one to beat.</source>
        <translation>在现在使用的模型中，“{0}”在这些胸片上最好，优于 {1}，因此以它为比较对象。</translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation>对两张胸片（一张有“{0}”，一张没有），{2} 次中有 {1} 次给正确的一张更高的评分。</translation>
    </message>
    <message>
        <source>It does better than chance on {0} of {1}, but these are too few to say how much better.</source>
        <translation>在 {1} 的 {0} 上优于随机，但数量太少，无法说明优多少。</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film. Write its path, or remove the line.</source>
        <translation>“{1}”的第 {0} 行没有写明胸片。请写上路径，或删除该行。</translation>
    </message>
    <message>
        <source>None of the {0} with “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the sensitivity cannot show.</source>
        <translation>有“{1}”的 {0} 没有一张判错；但仍可能多达 {2}，灵敏度的区间无法体现这一点。</translation>
    </message>
    <message>
        <source>None of the {0} without “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the specificity cannot show.</source>
        <translation>无“{1}”的 {0} 没有一张判错；但仍可能多达 {2}，特异度的区间无法体现这一点。</translation>
    </message>
    <message>
        <source>On {0} of {1} nothing can be said about “{2}”.</source>
        <translation>在 {1} 的 {0} 上对“{2}”无法作出说明。</translation>
    </message>
    <message>
        <source>On {0} of {1} this cannot be told from chance.</source>
        <translation>在 {1} 的 {0} 上这与随机无法区分。</translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation>共同训练的某个进程失败，可能因为内存不足。所有完成的轮次均已保留。请继续，或用较小的批重新开始。</translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation>只显示其 {0} 幅图像中的第一幅。</translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation>请在视频播放器中打开。</translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation>请单独打开它以查看其中的胸片。</translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation>请改为打开胸片所在的文件夹。</translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation>请打开包含它的文件夹。</translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation>请打开该文件夹以查看其中的胸片。</translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation>缺少部分折：{1} 中有 {0} 未被任何一次运行测试，指标对它们没有说明。</translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation>其划分的两侧有同一患者的胸片，因此其指标偏高。</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation>划分的两侧有同一患者的胸片，因此指标会偏高。</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation>划分的两侧有同一患者的胸片，模型可能认出了患者：指标偏高。</translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation>两侧有同一患者的胸片，因此指标偏高。</translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation>像素只有黑或白。</translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation>非数值的像素按最低值显示。</translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation>没有有限值的像素按最低值显示。</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation>印刷色 (CMYK) 已在不使用其配置文件的情况下转换。</translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation>已发表的指标来自其他胸片或划分，因此不可比较。</translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation>请将每个标签的胸片放入以该标签命名的单独文件夹；有多个划分部分时，放在上层的“train”、“val”和“test”文件夹中。或者提供含“path”和“label”列的表格。</translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation>快速分类头从整张胸片识别“{0}”的 AUROC 为 {1}。肺部涂黑后、仅凭边缘或仅凭尺寸最多为 {2}，与猜测无法区分或相近：未发现捷径。</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>仅供研究使用，不用于诊断。</translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation>请用其他程序另存为 PNG，然后打开该文件。</translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation>只有在能够记录时才给出被拒图像的评分；无法写入“{0}”（{1}）。请不带这些评分筛查，或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation>出现意外错误（{0}）。打开的胸片不受影响；请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation>出现意外错误（{0}）。已存储的内容是安全的；请继续筛查。</translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation>这些训练的测试胸片已不存在或已被更改。请放回原处，然后重新平均。</translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation>在信任该模型之前，请用其他来源的胸片测试它。</translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation>正在测试学习率。</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation>{0} 的 ImageNet 权重在传输中损坏。请稍后重试，或提供其文件。</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation>无法获取 {0} 的 ImageNet 权重；本机可能没有联网。请提供其文件，或从零开始训练。</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation>“{1}”中 {0} 的 ImageNet 权重已损坏。请删除该文件并重新开始。</translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation>VOI 函数 {0} 未知；已采用 LINEAR。</translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation>年龄未知。请选择儿童模型或成人模型。</translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation>压缩包已损坏或是恶意制作的；请索取新的副本。</translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation>压缩包可能是恶意制作的；请索取新的副本。</translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation>压缩包已更改；请重新打开。</translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation>新模型的最佳轮次和阈值是在这些胸片上选出的，这对它有利。</translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation>最佳轮次和阈值就是在这些胸片上选出的，因此在新胸片上会较差。要了解实际情况，请留出测试用的胸片。</translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>此训练的检查点需要在“{1}”所在磁盘上占用 {0} GB，该磁盘剩余 {2} GB。请释放空间后继续。</translation>
    </message>
    <message>
        <source>The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when the cluster is there again.</source>
        <translation>位于“{0}”的集群不再响应。已存储的内容是安全的；请在集群恢复后继续运行。</translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation>虽然文件头写明 4:2:2，颜色却完整存储。</translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation>压缩图像的符号与文件头不同；以文件头为准。</translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation>像素旁的描述有部分损坏。</translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation>筛查存储“{0}”所在磁盘已满。此前存储的内容是安全的。请释放空间，然后继续运行。</translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation>依据图总是来自最后一层。要查看“{0}”层，请选择其他方法。</translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>所有胸片的特征需要在“{1}”所在磁盘上占用 {0} GB，该磁盘剩余 {2} GB。请释放空间后继续。</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation>文件已损坏或是恶意制作的；请索取新的副本。</translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation>文件可能已损坏；请索取新的副本。</translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation>文件可能是恶意制作的；请索取新的副本。</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation>无法使用胸片记录文件“{0}”（{1}）。请重试；如果再次发生，请选择“忘记相似胸片”重新开始。</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation>胸片记录文件“{0}”由较新版本的 xrayviewer 写入。请使用该版本，或选择“忘记相似胸片”重新开始。</translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation>文件以彩色存储灰度；按灰度显示。</translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation>这张胸片没有得到评分：{0}。请单独重试；如果再次发生，请选择其他模型。</translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation>这张胸片与制作模型所用的所有胸片差别太大，无法得到评分。</translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation>这张胸片与制作模型所用的胸片不相似；评分可能有误。</translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation>这张胸片与制作模型所用的胸片相似。</translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation>胸片似乎不是正立的，但具体方向不能确定。请先旋转它。</translation>
    </message>
    <message>
        <source>The films cannot be set apart: not all of them say {0}, or all say the same. Add a column “source” or “date” to the table, or folders below those of the labels.</source>
        <translation>无法分开这些胸片：并非全部说明{0}，或全部相同。请在表格中添加“source”或“date”列，或在标签文件夹下添加文件夹。</translation>
    </message>
    <message>
        <source>The films cannot be set apart: one of the labels would be missing among those to learn from or among those to measure on. Deal them by patient.</source>
        <translation>无法分开这些胸片：用于学习或用于测量的胸片中会缺少某个标签。请按患者分配。</translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation>无法写入测试用的胸片（{0}）。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation>这些胸片根本没有划分。</translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation>这些胸片连同少量余量需要 {0} MB，但“{1}”所在磁盘剩余 {2} MB。请选择其他磁盘，或减少胸片。</translation>
    </message>
    <message>
        <source>The films of {0} lie in different splits, so figures measured on them flatter the model. Keep each group in one split.</source>
        <translation>{0}的胸片位于不同的划分部分，因此在其上测得的指标对模型有利。请让每一组保持在同一部分。</translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation>{0} 的胸片合在一起使用。如果模型在其中一部分上训练过，指标会偏高：请选择一个划分部分 (--split test)。</translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation>第一个解码器失败；像素由 {0} 读取。</translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation>无法读取模型文件夹“{0}”（{1}）。请检查其权限。</translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation>无法使用胸片记录文件夹（{0}）。请检查其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation>无法列出文件夹“{0}”：{1}。请检查它是否还在且可以读取。</translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation>文件头未声明任何帧；已采用一帧。</translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation>文件头未说明使用多少位；已全部采用。</translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation>文件头未说明每个像素有几个样本；已采用 {0}。</translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation>文件头未说明这是 X 线片（成像设备 {0}）。</translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation>文件头未说明像素是否有符号；已按无符号处理。</translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation>文件头没有年龄，仅凭胸片无法判断是儿童还是成人。请选择 1～5 岁儿童模型或成人模型；其他年龄没有训练过模型。</translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation>文件头没有年龄。这张胸片看起来像{0}的胸片，因此建议使用该模型；如果不对，请选择另一个。6 至 17 岁无法由胸片判断。</translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation>文件头没有光度解释；已采用 {0}。</translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation>文件头给出 {0} 个窗位和 {1} 个窗宽；已忽略不成对的值。</translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation>文件头写明为 X 线片（{0}）。</translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation>文件头写明为其他部位（{0}）。评分仅适用于胸部。</translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation>文件头写明为其他类型的图像（成像设备 {0}）。只有胸部 X 线片才有评分。</translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation>文件头写明为胸部（{0}）。</translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation>文件头写明为正位（{0}）。</translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation>文件头写明不是正位（{0}）。模型只认识正位胸片。</translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation>文件头写明 {0}，但 Presentation LUT Shape 为 {1}；以后者为准。黑白可能互换。</translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation>文件头写明 {0}，但文件按 {1} 写入。</translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation>文件头写明 {0}，但像素为 {1}。</translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation>文件头写明 {0}：使用{1}模型。</translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation>输入检查拒绝 {1} 中的 {0}：程序不给它们评分，但在这里计入。预测中列有其名称。</translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation>缺少程序自带的输入检查，因此不知道它是否会让这些胸片通过。请重新安装 xrayviewer 以检查它们。</translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation>输入检查“{0}”的输出不是有限数。请选择其他模型。</translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>无法查看标签：{0}。可能内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation>标签 {0} 仅拼写不同。请统一名称。</translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation>无法保存最近的胸片列表（{0}）。</translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation>无法检查模型“{0}”的热图：其中有非有限数。请选择其他模型。</translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation>无法保存测量（{0}）。它们会保留到程序关闭为止。请释放空间或检查设置文件夹的权限。</translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation>Modality LUT 不适用于这样的像素，已忽略。</translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation>模型没有“{0}”的评分。请从以下选择：{1}。</translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation>模型现名为“{0}”，但无法移除旧名称的文件夹“{1}”（{2}）。请手动移除。</translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation>模型未经校准：其评分可为胸片排序，但不是概率。</translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation>该模型在“{0}”的胸片上训练，而这些胸片来自同名的文件夹或表格。如果是同一批，指标会偏高：请在其他胸片上测量。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation>无法导入模型“{0}”：试用它的进程失败。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation>无法制作模型“{0}”：{1}。请给出其他标签。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation>无法保存模型“{0}”：{1}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation>无法使用模型“{0}”：{1}。请选择其他模型，或重新复制、导入或训练它。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation>无法使用模型“{0}”：{1}。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation>无法使用模型“{0}”：{1}。请用较低的学习率或其他胸片重新训练。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot teach this network: it has {1}. Name a model that was trained by the same recipe on films with the same labels.</source>
        <translation>模型“{0}”不能教这个网络：它有 {1}。请指定用同一方案、在相同标签的胸片上训练的模型。</translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation>无法删除模型“{0}”（{1}）。请关闭使用其文件夹的其他程序后重试。</translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation>无法恢复模型“{0}”（{1}）。</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation>无法将模型“{0}”保存到“{1}”（{2}）。请释放空间后重新导入。</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation>无法将模型“{0}”保存到“{1}”（{2}）；原有内容未改变。请释放空间或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation>无法将模型“{0}”写入“{1}”（{2}）。请选择其他文件夹或释放空间。</translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation>模型“{0}”不能识别肺和心脏。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation>模型“{0}”给出的特征不是有限数。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation>模型“{0}”不给出征象。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation>模型“{0}”用 {1} 没有给出热图：其中有非有限数。请选择其他方法。</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation>模型“{0}”没有给出热图：其中有非有限数。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation>模型“{0}”没有给出评分：其中有非有限数。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation>模型“{0}”没有给出评分：{1}。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation>模型“{0}”给出的数不是有限数。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation>模型“{0}”没有针对“{2}”的工作点“{1}”。请给出 0 到 1 的数{3}。</translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation>模型“{0}”是 {1}，与 {2} 不匹配。请选择其他起始模型。</translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation>模型“{0}”不是输入检查。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation>模型“{0}”已不再保留。</translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation>模型“{0}”没有“{1}”。请从以下选择：{2}。</translation>
    </message>
    <message>
        <source>The model “{0}” knows none of the labels {1}, so the two cannot be compared.</source>
        <translation>模型“{0}”不认识标签 {1} 中的任何一个，因此两者无法比较。</translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation>模型“{0}”接受 {1} x {2} 像素的胸片；这些的形状为 {3}，类型为 {4}。请为此模型准备胸片。</translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation>缺少程序自带的模型“{0}”，因此胸片没有征象。请重新安装 xrayviewer，或将该模型放入模型文件夹。</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from films of “{1}”, perhaps from those that measure it: the figures may be too good.</source>
        <translation>此训练所基于的模型“{0}”学习过“{1}”的胸片，可能包括用于测量的胸片：指标可能偏高。</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from {1} of the {2} films that measure the new one: the figures are too good. Build on another model to know better.</source>
        <translation>此训练所基于的模型“{0}”学习过测量新模型的 {2} 张胸片中的 {1} 张：指标偏高。要了解实际情况，请基于其他模型训练。</translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that were kept aside for it. Open a folder of labelled films in the first step, then ask again: both models will be measured on those.</source>
        <translation>模型“{0}”不是在这里训练的，因此没有为它留出的胸片。请在第一步打开已标注胸片的文件夹，然后重试：两个模型都将在其上测量。</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation>模型“{0}”在此期间已被替换。请重新开始。</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation>胸片分析之后模型“{0}”已被替换。请重新打开胸片。</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation>用模型“{0}”筛查期间该模型被替换。已存储的内容完好；请继续运行，改用新模型。</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation>测量期间模型“{0}”被替换。请重新开始。</translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>无法比较模型：{0}。可能内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation>网络对 {1} 张胸片中的 {0} 张没有给出有限数，因此无法校准其概率。请用较低的学习率重新训练。</translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation>网络没有能给出热图的层“{0}”。请选择以下之一或其中的某一层：{1}。</translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation>模型“{0}”的网络处理胸片时失败。请选择其他模型。</translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation>网络“{0}”需要 3 通道的胸片。</translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation>网络“{0}”接受 {1} 至 {2} 像素的胸片，而不是 {3}。请选择其间的尺寸。</translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation>新模型学习过这些患者的其他胸片，这对它有利。</translation>
    </message>
    <message>
        <source>The new model was not trained here, so both were measured on {0} films of “{1}” from the first step. A model that has learned from them is flattered.</source>
        <translation>新模型不是在这里训练的，因此两者都在第一步中“{1}”的 {0} 张胸片上测量。这对学习过这些胸片的模型有利。</translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation>无法保存“{0}”的备注（{1}）。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation>图像已保存为“{0}”。</translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation>虽然文件头写明 {0}，像素却未压缩。</translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>无法写入图表“{0}”（{1}）。请选择其他文件夹或释放空间。</translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation>无法将准备好的胸片写入“{0}”（{1}）。请释放空间后重新开始。</translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation>程序在评分前会旋转或反相 {0}。这里按原样评分。</translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation>测试没有找到使损失下降的学习率。请用自己的学习率重新开始。</translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation>该方案不能有此设置：{0}。</translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation>方案“{0}”用于适应已有模型。请选择起始模型。</translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation>无法在本机试运行方案“{0}”（{1}）。可能内存不足。</translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation>方案的分类头（{0}）不适合这些标签，因此网络改用另一个（{1}）。</translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation>无法将记录写入“{0}”（{1}）。训练本身已完成并保留。请释放空间后继续。</translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation>“{1}”中训练“{0}”的记录不完整或已被更改。请重新训练以生成新的记录。</translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation>无法移除胸片记录（{0}）。请关闭 xrayviewer 的其他窗口后重试。</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation>无法将报告写入“{0}”（{1}）。请选择其他文件夹或释放空间。</translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation>重定标斜率或截距无效；显示存储值。</translation>
    </message>
    <message>
        <source>The same was not trained with these films dealt otherwise, so it is not known how much of the figures comes from how they were dealt.</source>
        <translation>没有用其他分配方式训练过同样的模型，因此不知道指标中有多少来自分配方式。</translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation>编号为 {0} 的筛查已没有第 {1} 行。它可能已被删除；请选择其他行。</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation>编号为 {0} 的筛查正在其他窗口或程序中进行。请先在那里停止。</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation>编号为 {0} 的筛查正在进行。请先停止再删除。</translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation>查找胸片中断：{0}。此前找到的胸片已筛查；请继续运行以查找其余胸片。</translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation>随机种子 {0} 为负数。请给出 0 以上的整数。</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation>无法读取设置（{0}）；全部采用默认值。请检查其文件夹的权限并重新启动。</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation>无法将设置保存到“{0}”（{1}）。它们在程序关闭前有效。请释放空间或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation>设置文件已损坏；所有设置采用默认值。</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation>设置文件已损坏，保留为“{0}”；设置采用默认值。</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation>无法使用筛查存储“{0}”：系统报告“{1}”。请检查磁盘及其文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>筛查存储“{0}”含有无意义的值。它保持原样：请用副本替换，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>筛查存储“{0}”已损坏。它保持原样：请用副本替换，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation>筛查存储“{0}”被其他程序占用。请关闭该程序，或重试。</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation>筛查存储“{0}”由较新版本的 xrayviewer 写入。它保持原样；请使用该版本，或选择其他文件。</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation>筛查存储“{0}”将位于网络驱动器上，多个程序可能损坏它，连接中断可能丢失结果。请选择本机的文件夹。</translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation>训练需要在“{1}”所在磁盘上占用 {0} GB，该磁盘剩余 {2} GB。请释放空间后重新开始。</translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation>训练进程失败：{0}。可能内存不足。所有完成的轮次均已保留，训练可以继续。</translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation>无法写入“{0}”所在磁盘（{1}），训练已停止。请释放空间后继续。</translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation>训练在第 {0} 轮停止：{1} 不再是有限数。请用较低的学习率重新开始；如果无效，请用数据检查查找灰度单一的胸片。</translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation>训练“{0}”（方案“{1}”）不给出征象，因此没有可合并的标签评分。请只列出征象的训练。</translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation>训练“{0}”不给出征象。请排除它。</translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation>训练“{0}”按开始时的设置继续：方案“{1}”，“{2}”的胸片。</translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation>训练“{0}”尚未完成任何一轮，因此没有可保留的内容。请继续或丢弃它。</translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation>训练“{0}”已在进行。</translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation>训练“{0}”列出了两次。每次训练只列一遍。</translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation>训练“{0}”已在运行。请等待其结束，或先停止它。</translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation>训练“{0}”没有留出测试用胸片，因此不属于交叉验证。请排除它。</translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation>训练“{0}”生成的模型不给出征象。其指标见模型列表中的模型卡。</translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation>无法将排队的训练保留到下次启动（{0}）。只要程序开着，它们就会继续。请释放空间。</translation>
    </message>
    <message>
        <source>The workers of the cluster may not start processes of their own, which films are read in. Start them with “dask worker ADDRESS --no-nanny”, or with DASK_DISTRIBUTED__WORKER__DAEMON=False.</source>
        <translation>集群的工作进程不允许启动读取胸片所需的子进程。请用“dask worker ADDRESS --no-nanny”或 DASK_DISTRIBUTED__WORKER__DAEMON=False 启动它们。</translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation>设备 {0} 发生故障（{1}），因此由 CPU 计算。请重新选择该设备；如果再次故障，请继续使用 CPU。</translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation>设备 {0} 没有足够的空闲内存容纳模型，因此由 CPU 计算。请关闭使用它的其他程序，然后重新选择。</translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation>符合条件的 {0} 张胸片没有标签或有多个标签，而一个文件夹只能对应一个。请选取单一标签。</translation>
    </message>
    <message>
        <source>The {0} model has learned from films of “{1}”, perhaps from these, which flatters it.</source>
        <translation>模型（{0}）学习过“{1}”的胸片，可能就是这些，这对它有利。</translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation>没有用于训练的胸片。请将文件夹命名为“train”，或在划分列中写“train”。</translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation>{0} 中没有胸片。请指定其他文件或文件夹。</translation>
    </message>
    <message>
        <source>There are only {0} with “{1}”: the sensitivity says little.</source>
        <translation>有“{1}”的只有 {0}：灵敏度说明不了什么。</translation>
    </message>
    <message>
        <source>There are only {0} without “{1}”: the specificity says little.</source>
        <translation>无“{1}”的只有 {0}：特异度说明不了什么。</translation>
    </message>
    <message>
        <source>There is no film with “{0}”, so sensitivity, AUROC and what rests on them are undefined.</source>
        <translation>没有有“{0}”的胸片，因此灵敏度、AUROC 以及以其为基础的指标没有定义。</translation>
    </message>
    <message>
        <source>There is no film without “{0}”, so specificity, AUROC and what rests on them are undefined.</source>
        <translation>没有无“{0}”的胸片，因此特异度、AUROC 以及以其为基础的指标没有定义。</translation>
    </message>
    <message>
        <source>There are too few patients to look for shortcuts to “{0}”.</source>
        <translation>患者太少，无法查找“{0}”的捷径。</translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation>患者太少，无法说明更多患者会带来什么。</translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation>已有模型“{0}”。请选择其他名称，或先移除文件夹“{1}”。</translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation>有一个未完成的训练名为“{0}”。请继续它、重新开始，或选择其他名称。</translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation>现在已有另一个模型“{0}”。请先重命名它，然后再次撤销。</translation>
    </message>
    <message>
        <source>There is no Dask cluster at “{0}”. Start its scheduler, or check the address, which looks like tcp://machine:8786.</source>
        <translation>“{0}”处没有 Dask 集群。请启动其调度器，或检查形如 tcp://machine:8786 的地址。</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation>没有文件“{0}”。请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation>没有已完成的训练“{0}”。已完成的有：{1}。</translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation>没有可从中获取“{1}”胸片的文件夹“{0}”。</translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation>您的模型“{0}”已不存在。请重新查看。</translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation>没有模型“{0}”。请给出模型文件夹的路径，或以下之一：{1}。</translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation>没有名为“{0}”的网络。已知的有 {1}。</translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation>没有第 {0} 折，共 {1} 折。交叉验证至少需要两折，从 1 开始计数。</translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation>没有编号为 {0} 的筛查。它可能已被删除；请选择其他筛查。</translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation>没有名为“{0}”的未完成训练，因此从头开始。</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation>内存不足以训练此网络，即使每次一张胸片。请关闭其他程序，选择胸片尺寸较小的方案，或使用 CPU。</translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation>“{1}”中已有“{0}”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>These films are not parted by view, sex, age or origin: nothing is known of that, or all are the same.</source>
        <translation>这些胸片未按投照位置、性别、年龄或来源分组：没有相关信息，或全部相同。</translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation>这些训练使用了不同的胸片。</translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation>本机没有 torch {1} 可用的设备 {0}。请选择其他设备（本机有：{2}）或 auto。</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation>这看起来不像完整的正位胸片，因此没有评分。</translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation>与几乎所有胸片相比，这更不像正位胸片。</translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation>这看起来像正位胸片。</translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation>这不太像正位胸片，其他迹象也不支持，因此没有评分。</translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation>此网络含批归一化，无法每次只用一张胸片训练。请使用至少两张胸片的批。</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation>此版本的 xrayviewer 不带征象模型，因此胸片没有征象。请选择您自己的模型。</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation>此版本的 xrayviewer 不带征象模型，而这里需要其特征。请选择您自己的模型。</translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation>此版本的 xrayviewer 没有用于{0}的模型，因此对这张胸片没有结果。</translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation>患者太少，无法计算指标：{0}。</translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation>训练、验证和测试分别得到 {0}、{1} 和 {2} 的胸片。这些值不能为负，总和须为 1，且须有一部分用于训练。</translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation>透明部分以黑色为底显示。</translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation>请重试；如果再次发生，说明文件已损坏，请索取新的副本。</translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation>已按相机或扫描仪的记录（EXIF 方向）转为正立。</translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation>请将其解压，改为打开文件夹。</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation>请解压压缩包并打开文件夹。</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>请用密码解压压缩包并打开文件夹。</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>请解压外层压缩包并打开内层压缩包。</translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation>先前对“{0}”所做的手动更改已无法读取。它已保留为“{1}”，胸片按原样使用。</translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation>划分时每一组保持在一起。</translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation>未检查胸片是否镜像。</translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation>32 位整数保留 24 个有效位。</translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation>您选择了{0}模型。</translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation>您选择了模型“{0}”。</translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation>您对“{0}”标签的更改已生效，但无法保留供以后使用（{1}）。请释放空间，然后再作一次更改。</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>children of 1 to 5 years</source>
        <translation>1～5 岁儿童</translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation>{0}请添加其他患者的胸片，或减少划分部分。</translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation>{0}没有肺部时仍能看到心脏、肩部、导管和胸片上的文字。在信任该模型之前，请用其他来源的胸片试验。</translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation>{0}文件头写明 {1}，它并非为此训练。</translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation>{0}在此之前由 CPU 计算。</translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation>已忽略像素后面的 {0} 个字节。</translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation>无法计算 {0}：验证胸片只有一种标签。请添加其他标签的胸片，或让 xrayviewer 划分。</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation>要求 {0} 个设备，但本机只有 {1} 个 torch 可用的设备（{2}）。请减少数量，或要求其他类型的设备。</translation>
    </message>
    <message>
        <source>{0} film</source>
        <translation>{0} 张胸片</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} 张胸片</translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation>{0} 表示未定义：没有可计的胸片；不计入平均值。</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} networks “{1}” cannot be joined. Join two to nine of these: {2}.</source>
        <translation>无法合并 {0} 个网络“{1}”。请合并以下网络中的二至九个：{2}。</translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation>有 {0} 张胸片已无法读取，已排除。</translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation>{1} 张中有 {0} 以彩色保存；只使用其亮度。请留意带有绘图或文字的屏幕截图。</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation>{1} 张中有 {0} 无法读取，将被排除。</translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation>“{2}”的 {1} 行中有 {0} 行没有写明划分，第一行是第 {3} 行。请填写该列，或删除该列以自动划分。</translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation>“{1}/{2}”中的 {0} 在“{4}/{5}”中没有（{3}）掩膜，例如“{6}”。请添加掩膜，或移走这些胸片。</translation>
    </message>
    <message>
        <source>{0} patient</source>
        <translation>{0} 名患者</translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation>{0} 名患者</translation>
    </message>
    <message>
        <source>{0} rows of “{1}” meet the conditions, but none of their films is in “{2}”; the first is “{3}”. Give the folder that holds them.</source>
        <translation>“{1}”中有 {0} 行符合条件，但其胸片都不在“{2}”中；第一张是“{3}”。请给出包含它们的文件夹。</translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation>已忽略“{1}”中 {0} 项未知或无效的设置。</translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation>{0}（共 {1}）出现在多个划分部分中，例如 {2}。模型可能认出患者，因此其指标会显得过好。请将一名患者的所有胸片放入同一部分。（如果各部分中患者重新编号，则不是错误：请给出包含划分部分的患者模式。）</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} 岁</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 岁</translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation>{0}，增益 {1}（{2} 至 {3}）。</translation>
    </message>
    <message>
        <source>{0}, but the intervals overlap, so this may be chance.</source>
        <translation>{0}，但区间有重叠，因此可能是偶然。</translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation>{0}，但也可能没有增益：这些胸片无法说明。</translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation>{0}。请选择其他文件夹或表格。</translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation>{0}：在验证胸片上测量，最佳轮次和阈值也是在其上选出的。</translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation>{0}：更多同类胸片几乎没有帮助。</translation>
    </message>
    <message>
        <source>{0}: nothing is lost there in these figures.</source>
        <translation>{0}：从这些指标看，在那里没有损失。</translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation>{0}：划分的两侧有同一患者的胸片，因此这些指标偏高。</translation>
    </message>
    <message>
        <source>{0}: {1} points are lost there, so expect that elsewhere too.</source>
        <translation>{0}：在那里损失 {1} 个百分点，在其他地方也应预期如此。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation>“{0}”和“{1}”都留出了 {2}。每张胸片只能由一次训练留出。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation>“{2}”中的“{0}”和“{1}”仅扩展名不同，因此不清楚指的是哪一个。请移走其中一个。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation>“{0}”和“{1}”留出的测试胸片不同，因此其平均会在学习过的胸片上测量。请为所有训练留出相同的胸片。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation>“{0}”和“{1}”测试了相同的胸片 {2}，因此不是同一交叉验证的折。请合并各为不同折的运行。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation>“{0}”和“{1}”使用了不同的胸片或标签。请平均使用相同胸片的训练。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation>“{0}”和“{1}”都会变成“{2}”。请重命名其中一个，或为其标签另取名称。</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation>无法导入“{0}”：读取它的进程失败。请重新导出该模型。</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation>无法导入“{0}”：{1}。请检查网络、标签和尺寸，或将 state dict 保存为 safetensors 后导入。</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation>无法导入“{0}”：{1}。请重新导出。</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation>无法导入“{0}”：{1}。请将其 state dict 保存为 safetensors 后导入。</translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation>无法制作“{0}”：{1}。没有留下任何内容。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation>无法读取“{0}”（{1}），因此对其涉及的胸片一无所知。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>无法读取“{0}”（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation>无法将“{0}”作为 safetensors 权重文件读取。请提供其他文件。</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>“{0}”不能作为模型名称。请使用最多 64 个字符：A 到 Z 的字母、数字、点、连字符和下划线，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>“{0}”不能作为训练名称。请使用 A 到 Z 的字母、数字、点、连字符和下划线，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation>无法将“{0}”编码为 PNG。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>无法写入“{0}”（{1}）。请选择其他文件夹或释放空间。</translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation>“{0}”不含 torchvision 的 {1} 权重：名称或形状不同。请提供该网络的文件。</translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation>“{0}”没有说明要写入什么。其名称应以 {1}、{2} 或 {3} 结尾。</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation>“{0}”已存在。请选择未被使用的名称。</translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation>“{0}”没有得到评分：{1}。请单独试这张胸片；如果再次发生，请选择其他模型。</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation>“{0}”在筛查后已更改或已不存在。请重新筛查，或排除它。</translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation>“{0}”没有表示 {1} 的列。请将一列命名为“{2}”。现有列为 {3}。</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation>“{0}”没有“{1}”列。现有列为 {2}。</translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation>“{0}”的表头下没有行。</translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation>“{0}”有 {1} 个括号组；需要正好一个，括住表示患者的部分，例如 (person[0-9]+)_。</translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation>“{0}”中是带有肺和心脏掩膜的胸片，方案“{1}”无法从中学习。请选择能学习的方案。</translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation>“{0}”包含 {1}。请选择按导出原样的单个模型文件夹压缩包。</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation>“{0}”是其他程序的数据库。它保持原样；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation>“{0}”不是完整的模型：缺少 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation>“{0}”不是 Unicode 文本表格。请保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation>“{0}”不是表格。请选择扩展名为 .csv 的文件。</translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation>“{0}”不是有效的正则表达式（{1}）。例如，对 person12_3.png 这样的名称可写 (person[0-9]+)。</translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation>“{0}”不是训练写入时的样子：{1}。请恢复原文件，或重新训练。</translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation>识别“{0}”的 AUROC 为 {1}；整张胸片为 {2}。</translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation>“{0}”在压缩包“{1}”中。请解压压缩包并筛查文件夹，或排除这张胸片。</translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation>“{0}”位于新文件夹之外。</translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>“{1}”中训练的“{0}”缺失或已损坏，因此训练无法继续。请重新开始。</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation>训练“{1}”的“{0}”已无法读取，因此训练无法继续。请重新开始。</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>训练“{1}”的“{0}”缺失或已损坏，因此训练无法继续。请重新开始。</translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation>“{0}”对“{3}”既写“{1}”又写“{2}”。请更正表格，或只选取其中之一。</translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation>“{0}”会超过 {1} 行，任何工作簿都容纳不下。请减少导出的行，或选择 CSV。</translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation>“{0}”{1}。请选择已标注胸片的文件夹，或 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation>无法查找相似胸片（{0}）。胸片不受影响。</translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation>已忘记 {0} 张胸片。</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation>“{0}”已不在分析时的位置。请重新筛查其文件夹，以便在相似胸片中找到它。</translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation>标签为{0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>tag_lines</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A heat map shows where a score came from. It is not the outline of a lesion, and a film without findings is not a normal film.</source>
        <translation>热图显示评分的来源。它不是病灶的轮廓，没有征象的胸片也不等于正常胸片。</translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation>每个模型都由特定患者的特定胸片制成，其模型卡中有说明。对其他患者和设备，它可能较差而不显露出来。</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation>本程序用于研究、教学以及对此类模型的考察。请勿用于诊断、对患者作出决定，或代替放射科医生的阅片。</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>仅供研究使用，不用于诊断</translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation>本程序的评分、热图和测量来自可能出错的模型，即使它们看起来很确定。本程序不是医疗器械，也没有任何监管机构对其审查。</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation>请先选择胸片。</translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation>请选择起始模型。</translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation>请为模型命名，可用 A 到 Z 的字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>Looking for shortcuts</source>
        <translation>查找捷径</translation>
    </message>
    <message>
        <source>Measuring how long recipes take</source>
        <translation>测量方案所需时间</translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation>请说明 ImageNet 权重的来源：文件、互联网，或不使用。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation>出现意外错误（{0}）。所有完成的轮次均已保留；请继续以重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation>变换胸片时出现意外错误（{0}）。请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation>查看胸片时出现意外错误（{0}）。请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the recipe was tried ({0}). Try again.</source>
        <translation>试运行方案时出现意外错误（{0}）。请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the heat maps ({0}). Choose the films again.</source>
        <translation>热图出现意外错误（{0}）。请重新选择胸片。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation>此比较出现意外错误（{0}）。请重新选择。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation>此结果出现意外错误（{0}）。请重新选择。</translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation>阶段 {0}，第 {1} 轮：{2}</translation>
    </message>
    <message>
        <source>Testing learning rates</source>
        <translation>测试学习率</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>报告已写入“{0}”。</translation>
    </message>
    <message>
        <source>The trainer is being started. It takes some seconds.</source>
        <translation>正在启动训练进程，需要几秒钟。</translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation>训练从最后完成的一轮继续。</translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation>训练已完成。其模型已列入您的模型。</translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation>训练已暂停。所有完成的轮次均已保留，关闭程序后也是如此。</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>训练正在排队。</translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation>训练已停止。到目前为止最佳的一轮将成为模型。</translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation>已有此名称的模型或训练。</translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation>此训练先前已提出但尚未开始。可以启动它。</translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation>此训练尚未完成。可以继续。</translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation>已读取 {0} 张胸片，排除 {1} 张。</translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation>，排除 {0} 张</translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation>全部缩放到网络的尺寸。</translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation>全部使用，副本在同一侧。</translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation>同一患者的所有胸片保持在同一侧。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation>这些胸片每张都算作一名患者。</translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation>这些胸片将没有该标签的指标。</translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation>胸片随机分配，因此结果会显得过好。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation>部分患者同时在两侧，因此结果会显得过好。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation>读取胸片时出现意外错误（{0}）。请重新选择文件夹。</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation>方案会对标签加权，或交由阈值处理。</translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation>保留文件夹的划分，结果标为过好。</translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation>训练无法开始</translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation>更改之前训练不会开始。</translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation>训练继续进行，结果标为试验。</translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation>训练继续进行。请将结果与没有此差异的胸片比较。</translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation>按原样使用，模型会学到矛盾。</translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation>按灰度使用。</translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation>您先前对这些胸片的手动更改重新生效：{0} 张改了标签，{1} 张被排除。“撤销”可恢复。</translation>
    </message>
    <message>
        <source>What you changed by hand could not be kept ({0}). It is in force until the program is closed.</source>
        <translation>无法保留您的手动更改（{0}）。它在程序关闭前有效。</translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation>{1} 名患者的 {0} 张胸片</translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation>{0} 张胸片用于学习</translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation>{0} 张留作测试</translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation>{0} 张用于选择最佳轮次</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Begins…</source>
        <translation>即将开始…</translation>
    </message>
    <message>
        <source>Waits until “{0}” has ended. Pause or stop that to go on at once.</source>
        <translation>等待“{0}”结束。暂停或停止它即可立即继续。</translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation>计算新评分时出现意外错误（{0}）。胸片不受影响。</translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation>模型进程已结束，无法计算新评分。胸片不受影响。请重新涂抹；进程会重新启动。</translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation>用周围的灰度填充</translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation>从对侧镜像</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>较高</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>较低</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>高很多</translation>
    </message>
    <message>
        <source>much lower</source>
        <translation>低很多</translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation>略高</translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation>略低</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation>{0}，然后 {1}；{2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation>{0}：之前 {1}，现在 {2}，{3}</translation>
    </message>
</context>
<context>
    <name>window_names</name>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
</context>
</TS>
