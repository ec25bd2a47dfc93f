<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>FieldWords</name>
        <message>
            <source>Do you have only one name?</source>
            <translation>旅客的护照上只有姓或只有名吗？</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>曾用的其他姓名</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>母语文字的姓名</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>监护人与旅客是什么关系？</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>旅客是否居住在本国以外？</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>居留许可号码</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>目前的职业</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>旅行目的</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>旅客要入境几次？</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>需要多快办好？</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>旅行目的补充说明</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>以前办签证时采集过指纹吗？</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>最终目的地国家及其入境许可</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>旅客住在哪里？</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>住处地址</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>住处的电话或电子邮箱</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>接待人与旅客是什么关系？</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>旅行费用由谁承担？</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>如何支付在当地的开销？</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>旅行保险单号码</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>此人与旅客是什么关系？</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>以前被拒签过吗？</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>与护照上印的一致。</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>护照上没有日或月时，可以留空。</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>收据和审批结果会发到这里。</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>停留时间最长的城市或地区。</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>如果选“是”，请向旅客了解情况，并为审批人员记下。</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>I pay myself</source>
            <translation>旅客本人</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>护照至少有两页空白页</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>监护人同意并签署同意书</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>旅客声明所填写的内容完整、真实，并知道虚假陈述可能导致拒签。</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>护照上只有姓或只有名</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>请填写电子邮箱或电话号码，以便联系旅客</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>旅客的护照上只有姓或只有名：“姓”和“名”请留空一项</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>护照上是 %1。请与旅客核对</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>该国籍和签证种类没有这一项：请另选</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>请填写过境国以外的国家</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>扫描护照，输入两行代码，或选择“无法扫描”</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>与护照核对后确认</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>这不是护照或身份证的代码。请使用护照资料页。</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>请与护照核对这两行：校验位不符。</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>How we use your data</source>
            <translation>信息如何使用</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>扫描护照</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>与护照核对</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>行程</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>旅客</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>旅客联系方式</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>旅行费用</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>旅客住处</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>父母或监护人</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>核对回答</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>旅客未满 18 岁，需要父母或监护人同意。</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>按“更改”可修改回答，其他内容不会丢失。</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>个人</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>What else your passport says</source>
            <translation>护照上的其他内容</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>姓名可能没有显示完整。按“有不同之处”补全。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>I cannot scan</source>
            <translation>无法扫描</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>请使用护照，不要使用签证。</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>扫描护照，输入两行字符，或选择“无法扫描”。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>旅客同意</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>只询问签证审批所需的内容。</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>回答在本机上加密，结束时清除。</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>刷卡在支付公司自己的页面上进行。这里没有人看到卡号。</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>旅客随时可以要求查看、更正或删除信息。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>护照</translation>
        </message>
    </context>
</TS>
