<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>DamageWords</name>
        <message>
            <source>The database of this machine was damaged</source>
            <translation>本机的数据库曾损坏</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that had not been sent are saved and go out by themselves.</source>
            <translation>
                <numerusform>%n&#xa0;条尚未发送的记录已救回，会自动发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are lost: find out from receipts and slips whose, and take the application again.</source>
            <translation>
                <numerusform>有 %n&#xa0;条记录丢失：请根据收据和凭条查明属于谁，并重新受理申请。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known to be lost.</source>
            <translation>没有发现数据丢失。</translation>
        </message>
        <message>
            <source>Call the administrator: the damaged file is kept for a month.</source>
            <translation>请联系管理员：损坏的文件会保留一个月。</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Agreement to the privacy notice</source>
            <translation>同意隐私声明</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>填写人</translation>
        </message>
        <message>
            <source>Kind of passport</source>
            <translation>护照种类</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>护照号码</translation>
        </message>
        <message>
            <source>Country that issued the passport</source>
            <translation>护照签发国</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>签发日期</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Issuing authority</source>
            <translation>签发机关</translation>
        </message>
        <message>
            <source>Two blank pages</source>
            <translation>至少两页空白页</translation>
        </message>
        <message>
            <source>Reading of the passport</source>
            <translation>护照读取</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Surname at birth</source>
            <translation>出生时的姓</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Do you have only one name?</source>
            <translation>您的护照上只有姓或只有名吗？</translation>
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
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>出生地</translation>
        </message>
        <message>
            <source>Country of birth</source>
            <translation>出生国</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>婚姻状况</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>Nationality at birth</source>
            <translation>出生时的国籍</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>其他国籍</translation>
        </message>
        <message>
            <source>National identity number</source>
            <translation>国籍国的身份证号码</translation>
        </message>
        <message>
            <source>Guardian’s surname</source>
            <translation>监护人的姓</translation>
        </message>
        <message>
            <source>Guardian’s given names</source>
            <translation>监护人的名</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>监护人与您是什么关系？</translation>
        </message>
        <message>
            <source>Guardian’s nationality</source>
            <translation>监护人的国籍</translation>
        </message>
        <message>
            <source>Guardian’s address</source>
            <translation>监护人的地址</translation>
        </message>
        <message>
            <source>Guardian’s phone number</source>
            <translation>监护人的电话号码</translation>
        </message>
        <message>
            <source>Guardian’s e-mail</source>
            <translation>监护人的电子邮箱</translation>
        </message>
        <message>
            <source>Guardian’s consent</source>
            <translation>监护人的同意</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>家庭住址</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>电话号码</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>您是否居住在国籍国以外的国家？</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>居留许可号码</translation>
        </message>
        <message>
            <source>Residence permit valid until</source>
            <translation>居留许可有效期至</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>您目前的职业</translation>
        </message>
        <message>
            <source>Name of employer or school</source>
            <translation>工作单位或学校名称</translation>
        </message>
        <message>
            <source>Address of employer or school</source>
            <translation>工作单位或学校地址</translation>
        </message>
        <message>
            <source>Phone number of employer or school</source>
            <translation>工作单位或学校电话</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>旅行目的</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>您要入境几次？</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>您希望多快办好？</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>旅行目的补充说明</translation>
        </message>
        <message>
            <source>Main destination</source>
            <translation>主要目的地</translation>
        </message>
        <message>
            <source>Place of first entry</source>
            <translation>首次入境地点</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>抵达日期</translation>
        </message>
        <message>
            <source>Day of departure</source>
            <translation>离开日期</translation>
        </message>
        <message>
            <source>Visas in the last three years</source>
            <translation>近三年的签证</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>您以前办签证时采集过指纹吗？</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>最终目的地国家及其入境许可</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>您将住在哪里？</translation>
        </message>
        <message>
            <source>Name of host, company or hotel</source>
            <translation>接待人、公司或酒店名称</translation>
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
            <translation>接待人与您是什么关系？</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>旅行费用由谁承担？</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>您如何支付在当地的开销？</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>旅行保险单号码</translation>
        </message>
        <message>
            <source>Travel insurance valid until</source>
            <translation>旅行保险有效期至</translation>
        </message>
        <message>
            <source>Name of a person to tell in an emergency</source>
            <translation>紧急情况下要通知的人</translation>
        </message>
        <message>
            <source>Phone number for an emergency</source>
            <translation>紧急联系电话</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>此人与您是什么关系？</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>您以前被拒签过吗？</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>犯罪记录</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>As printed at the top of the photo page, for example L898902C3.</source>
            <translation>与护照资料页上方印的一致，例如 L898902C3。</translation>
        </message>
        <message>
            <source>As printed on the photo page.</source>
            <translation>与护照资料页上印的一致。</translation>
        </message>
        <message>
            <source>As printed on the photo page, if it is there.</source>
            <translation>护照资料页上有的话，照样填写。</translation>
        </message>
        <message>
            <source>The visa needs two empty pages.</source>
            <translation>签证需要两页空白页。</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>与护照上印的一致。</translation>
        </message>
        <message>
            <source>Separate several names with commas.</source>
            <translation>多个姓名之间用逗号隔开。</translation>
        </message>
        <message>
            <source>Leave it empty if the keys here do not have its letters.</source>
            <translation>如果此键盘打不出这些文字，可以留空。</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>护照上没有日或月时，可以留空。</translation>
        </message>
        <message>
            <source>Town or city.</source>
            <translation>城市或乡镇。</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>邮箱或电话至少填一项。收据和审批结果会发到邮箱。</translation>
        </message>
        <message>
            <source>With the country code, for example +81 3 1234 5678.</source>
            <translation>请带国家代码，例如 +81 3 1234 5678。</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>停留时间最长的城市或地区。</translation>
        </message>
        <message>
            <source>Airport, port or border crossing.</source>
            <translation>机场、港口或口岸。</translation>
        </message>
        <message>
            <source>The days of arrival and departure both count.</source>
            <translation>抵达当天和离开当天都计算在内。</translation>
        </message>
        <message>
            <source>Choose everything that applies.</source>
            <translation>选择所有符合的选项。</translation>
        </message>
        <message>
            <source>The guardian signs the paper form at the counter.</source>
            <translation>监护人在柜台签署纸质同意书。</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>如果选“是”，工作人员会向您了解情况。</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%2年%1，日不详</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1年，月日不详</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>a question of the form that is named within a sentence</extracomment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the members of a list</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the days of a visa: first, last</extracomment>
            <translation>%1至%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <extracomment>a day and the time of the day</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>MethodWords</name>
        <message>
            <source>Bank or credit card</source>
            <translation>借记卡或信用卡</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>Female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>未婚</translation>
        </message>
        <message>
            <source>Married</source>
            <translation>已婚</translation>
        </message>
        <message>
            <source>Registered partnership</source>
            <translation>登记伴侣关系</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>分居</translation>
        </message>
        <message>
            <source>Divorced</source>
            <translation>离婚</translation>
        </message>
        <message>
            <source>Widowed</source>
            <translation>丧偶</translation>
        </message>
        <message>
            <source>Ordinary passport</source>
            <translation>普通护照</translation>
        </message>
        <message>
            <source>Diplomatic passport</source>
            <translation>外交护照</translation>
        </message>
        <message>
            <source>Service passport</source>
            <translation>公务护照</translation>
        </message>
        <message>
            <source>Official passport</source>
            <translation>官员护照</translation>
        </message>
        <message>
            <source>Special passport</source>
            <translation>特别护照</translation>
        </message>
        <message>
            <source>Refugee travel document (1951)</source>
            <translation>难民旅行证件（1951 年公约）</translation>
        </message>
        <message>
            <source>Stateless person’s travel document (1954)</source>
            <translation>无国籍人旅行证件（1954 年公约）</translation>
        </message>
        <message>
            <source>Alien’s passport</source>
            <translation>外国人护照</translation>
        </message>
        <message>
            <source>Emergency travel document</source>
            <translation>紧急旅行证件</translation>
        </message>
        <message>
            <source>Passing through (transit)</source>
            <translation>过境</translation>
        </message>
        <message>
            <source>Tourism</source>
            <translation>旅游</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>商务</translation>
        </message>
        <message>
            <source>Visit to family or friends</source>
            <translation>探亲访友</translation>
        </message>
        <message>
            <source>Short study</source>
            <translation>短期学习</translation>
        </message>
        <message>
            <source>Culture or sport</source>
            <translation>文化或体育</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>就医</translation>
        </message>
        <message>
            <source>Short work</source>
            <translation>短期工作</translation>
        </message>
        <message>
            <source>Official visit</source>
            <translation>公务访问</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>一次</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>两次</translation>
        </message>
        <message>
            <source>Several times, in 6 months</source>
            <translation>6 个月内多次</translation>
        </message>
        <message>
            <source>Several times, in 12 months</source>
            <translation>12 个月内多次</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>特急</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>在职</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>个体经营</translation>
        </message>
        <message>
            <source>Student or pupil</source>
            <translation>学生</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>退休</translation>
        </message>
        <message>
            <source>Without employment</source>
            <translation>无业</translation>
        </message>
        <message>
            <source>Government service</source>
            <translation>公务员</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>军人</translation>
        </message>
        <message>
            <source>Press and media</source>
            <translation>新闻媒体</translation>
        </message>
        <message>
            <source>Religious service</source>
            <translation>宗教人士</translation>
        </message>
        <message>
            <source>Crew of a ship or aircraft</source>
            <translation>船员或机组人员</translation>
        </message>
        <message>
            <source>I pay myself</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>A sponsor or host</source>
            <translation>赞助人或接待人</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Bank or credit card</source>
            <translation>借记卡或信用卡</translation>
        </message>
        <message>
            <source>Traveller’s cheques</source>
            <translation>旅行支票</translation>
        </message>
        <message>
            <source>Accommodation already paid</source>
            <translation>已预付住宿</translation>
        </message>
        <message>
            <source>Transport already paid</source>
            <translation>已预付交通</translation>
        </message>
        <message>
            <source>The sponsor covers everything</source>
            <translation>赞助人承担全部费用</translation>
        </message>
        <message>
            <source>With a person</source>
            <translation>住在个人家中</translation>
        </message>
        <message>
            <source>With a company or organisation</source>
            <translation>由公司或机构安排</translation>
        </message>
        <message>
            <source>In a hotel</source>
            <translation>酒店</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>父亲或母亲</translation>
        </message>
        <message>
            <source>Legal guardian</source>
            <translation>法定监护人</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>我的护照至少有两页空白页</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>我的监护人同意并将签署同意书</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>我所填写的内容完整、真实。我知道虚假陈述可能导致拒签。</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>我的护照上只有姓或只有名</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>街道和门牌号</translation>
        </message>
        <message>
            <source>Building, flat</source>
            <translation>楼号、房号</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
    </context>
    <context>
        <name>PreflightWords</name>
        <message>
            <source>Unlock the keychain of the kiosk’s account, then restart the application.</source>
            <translation>解锁本机账户的密钥环，然后重新启动程序。</translation>
        </message>
        <message>
            <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
            <translation>启动密钥环服务，或在配置中选择密钥文件。数据绝不会不加密保存。</translation>
        </message>
        <message>
            <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
            <translation>数据库存在，但密钥环中没有它的密钥。请恢复密钥；换用新密钥会使记录无法读取。</translation>
        </message>
        <message>
            <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
            <translation>口令打不开密钥文件。请输入安装时设定的口令。</translation>
        </message>
        <message>
            <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
            <translation>数据库由更新的版本写入。请安装该版本；没有任何改动。</translation>
        </message>
        <message>
            <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
            <translation>数据库已损坏。请保留文件，恢复最近的备份，并上报。</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it, then restart the application.</source>
            <translation>数据库被其他程序占用。关闭该程序，然后重新启动本程序。</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
            <translation>磁盘已满。清出空间后重新启动程序；没有丢失任何内容。</translation>
        </message>
        <message>
            <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
            <translation>本机尚未登记。用“chancery-admin device code”生成登记码，填入配置。</translation>
        </message>
        <message>
            <source>The relay does not accept this kiosk any more. Enrol it again.</source>
            <translation>中继服务器不再接受本机。请重新登记。</translation>
        </message>
        <message>
            <source>The relay does not answer. Check the network and the relay’s address in the configuration.</source>
            <translation>中继服务器没有应答。请检查网络和配置中的服务器地址。</translation>
        </message>
        <message>
            <source>The configuration is not complete. The log names the key and what is expected.</source>
            <translation>配置不完整。日志里写明了缺少的项目和要求。</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the relay’s. Set the time, then restart the application.</source>
            <translation>本机时钟与中继服务器不一致。请校准时间，然后重新启动程序。</translation>
        </message>
        <message>
            <source>There is no fee schedule in force. Load the present one on the relay.</source>
            <translation>没有生效的收费标准。请在中继服务器上载入现行标准。</translation>
        </message>
        <message>
            <source>The log of the application says more under this code.</source>
            <translation>程序日志在此代码下有更多说明。</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Choose an answer: %1</source>
            <translation>请选择：%1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>请填写：%1</translation>
        </message>
        <message>
            <source>Enter a day that is in the calendar</source>
            <translation>请输入日历上有的日期</translation>
        </message>
        <message>
            <source>Enter a date that is not after today</source>
            <translation>请输入不晚于今天的日期</translation>
        </message>
        <message>
            <source>Enter %1 or a later date</source>
            <translation>请输入 %1 或更晚的日期</translation>
        </message>
        <message>
            <source>Enter %1 or a later date (%2)</source>
            <translation>请输入 %1 或更晚的日期（%2）</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date</source>
            <translation>请输入 %1 或更早的日期</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date (%2)</source>
            <translation>请输入 %1 或更早的日期（%2）</translation>
        </message>
        <message numerus="yes">
            <source>Check the year: it is more than %n year(s) ago</source>
            <translation>
                <numerusform>请核对年份：已超过 %n&#xa0;年</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
            <translation>
                <numerusform>护照须在离开后 %n&#xa0;个月内仍然有效，即至少到 %1。请更换护照，或选择更早的行程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
            <translation>
                <numerusform>抵达时护照签发不得超过 %n&#xa0;年：须在 %1 或之后签发</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose a stay of at most %n day(s); this one is %1 days</source>
            <translation>
                <numerusform>停留最多 %n&#xa0;天；现在选的是 %1 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
            <translation>
                <numerusform>请选择 %1 或更早：最多提前 %n&#xa0;个月受理</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree to the privacy notice to go on</source>
            <translation>同意隐私声明后才能继续</translation>
        </message>
        <message>
            <source>Confirm to go on: %1</source>
            <translation>确认后才能继续：%1</translation>
        </message>
        <message numerus="yes">
            <source>Shorten to %n character(s)</source>
            <translation>
                <numerusform>请缩短到 %n&#xa0;个字符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter at most %n</source>
            <translation>
                <numerusform>最多填写 %n&#xa0;项</numerusform>
            </translation>
        </message>
        <message>
            <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
            <translation>只用字母、空格、连字符和撇号；请去掉 %1</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>请从列表中选择</translation>
        </message>
        <message>
            <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
            <translation>请输入带国家代码的电话号码，例如 +81 3 1234 5678</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
            <translation>请输入带 @ 和点的邮箱，例如 name@example.com</translation>
        </message>
        <message>
            <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
            <translation>请照护照输入号码：字母和数字，例如 L898902C3</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>请填写电子邮箱或电话号码，以便与您联系</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>您选择了护照上只有姓或只有名：“姓”和“名”请留空一项</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>护照上是 %1。请核对；工作人员会和您一起确认</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>您的国籍和签证种类没有这一项：请另选</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>请填写过境国以外的国家</translation>
        </message>
        <message>
            <source>Add to the address: %1</source>
            <translation>请补全地址：%1</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>请扫描护照，输入两行字符，或选择“无法扫描”</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>与护照核对后确认</translation>
        </message>
        <message>
            <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
            <translation>字符缺少或过多。请重新放置护照，或完整输入两行。</translation>
        </message>
        <message>
            <source>The lines have only capital letters, digits and the sign &lt;.</source>
            <translation>这两行只有大写字母、数字和 &lt; 号。</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>这不是护照或身份证的字符。请使用护照资料页。</translation>
        </message>
        <message>
            <source>Check the passport number: one of its characters does not fit.</source>
            <translation>请核对护照号码：其中有字符不符。</translation>
        </message>
        <message>
            <source>Check the date of birth in the second line.</source>
            <translation>请核对第二行的出生日期。</translation>
        </message>
        <message>
            <source>Check the date of expiry in the second line.</source>
            <translation>请核对第二行的有效期。</translation>
        </message>
        <message>
            <source>Check the three letters of the country.</source>
            <translation>请核对国家的三个字母。</translation>
        </message>
        <message>
            <source>Check the name in the first line: letters and &lt; only.</source>
            <translation>请核对第一行的姓名：只有字母和 &lt;。</translation>
        </message>
        <message>
            <source>Check the letter after the date of birth: M, F or &lt;.</source>
            <translation>请核对出生日期后面的字母：M、F 或 &lt;。</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>请与护照核对这两行：其中有字符不符。</translation>
        </message>
        <message>
            <source>A letter belongs here</source>
            <translation>这里应是字母</translation>
        </message>
        <message>
            <source>A digit belongs here</source>
            <translation>这里应是数字</translation>
        </message>
        <message>
            <source>It does not fit the characters before it: compare them with your passport</source>
            <translation>与前面的字符不符，请与护照核对</translation>
        </message>
        <message>
            <source>This is not a date: year, month, day with two digits each</source>
            <translation>这不是日期：年、月、日各两位数</translation>
        </message>
        <message>
            <source>No country has this code: compare the three letters</source>
            <translation>没有国家用这个代码：请核对三个字母</translation>
        </message>
        <message>
            <source>M, F or &lt; belongs here</source>
            <translation>这里应是 M、F 或 &lt;</translation>
        </message>
        <message>
            <source>The first line of a passport begins with P</source>
            <translation>护照的第一行以 P 开头</translation>
        </message>
        <message>
            <source>There are too many characters</source>
            <translation>字符过多</translation>
        </message>
        <message>
            <source>Capital letters, digits and &lt; only</source>
            <translation>只用大写字母、数字和 &lt;</translation>
        </message>
        <message>
            <source>Check this answer: %1</source>
            <translation>请核对这一项：%1</translation>
        </message>
    </context>
    <context>
        <name>SpecialNames</name>
        <message>
            <source>Utopia</source>
            <translation>乌托邦</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>科索沃</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>欧洲联盟</translation>
        </message>
        <message>
            <source>Stateless person</source>
            <translation>无国籍人</translation>
        </message>
        <message>
            <source>Refugee (1951 convention)</source>
            <translation>难民（1951 年公约）</translation>
        </message>
        <message>
            <source>Refugee (other)</source>
            <translation>难民（其他）</translation>
        </message>
        <message>
            <source>Nationality not stated</source>
            <translation>国籍未注明</translation>
        </message>
        <message>
            <source>British overseas territories citizen</source>
            <translation>英国海外领土公民</translation>
        </message>
        <message>
            <source>British national (overseas)</source>
            <translation>英国国民（海外）</translation>
        </message>
        <message>
            <source>British overseas citizen</source>
            <translation>英国海外公民</translation>
        </message>
        <message>
            <source>British protected person</source>
            <translation>受英国保护人士</translation>
        </message>
        <message>
            <source>British subject</source>
            <translation>英国臣民</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>联合国</translation>
        </message>
        <message>
            <source>United Nations specialised agency</source>
            <translation>联合国专门机构</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>韩国</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>朝鲜</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>土耳其</translation>
        </message>
        <message>
            <source>French Territory of the Afars and the Issas</source>
            <translation>法属阿法尔和伊萨</translation>
        </message>
        <message>
            <source>Netherlands Antilles</source>
            <translation>荷属安的列斯</translation>
        </message>
        <message>
            <source>Burma (until 1989)</source>
            <translation>缅甸（1989年以前）</translation>
        </message>
        <message>
            <source>Byelorussian SSR</source>
            <translation>白俄罗斯苏维埃社会主义共和国</translation>
        </message>
        <message>
            <source>Czechoslovakia</source>
            <translation>捷克斯洛伐克</translation>
        </message>
        <message>
            <source>German Democratic Republic</source>
            <translation>德意志民主共和国</translation>
        </message>
        <message>
            <source>Upper Volta</source>
            <translation>上沃尔特</translation>
        </message>
        <message>
            <source>Southern Rhodesia</source>
            <translation>南罗得西亚</translation>
        </message>
        <message>
            <source>Serbia and Montenegro</source>
            <translation>塞尔维亚和黑山</translation>
        </message>
        <message>
            <source>Sikkim</source>
            <translation>锡金</translation>
        </message>
        <message>
            <source>Soviet Union</source>
            <translation>苏联</translation>
        </message>
        <message>
            <source>North Vietnam</source>
            <translation>越南民主共和国</translation>
        </message>
        <message>
            <source>South Yemen</source>
            <translation>南也门</translation>
        </message>
        <message>
            <source>Yugoslavia</source>
            <translation>南斯拉夫</translation>
        </message>
        <message>
            <source>Zaire</source>
            <translation>扎伊尔</translation>
        </message>
    </context>
    <context>
        <name>SpokenText</name>
        <message>
            <source>Chosen</source>
            <translation>已选择</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>未选择</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>Apply for your visa</source>
            <translation>申请签证</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>选择语言</translation>
        </message>
        <message>
            <source>How we use your data</source>
            <translation>我们如何使用您的信息</translation>
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
            <translation>您的行程</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>关于您</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Work or study</source>
            <translation>工作或学习</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>旅行费用</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>您的住处</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>您的父母或监护人</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>核对您的回答</translation>
        </message>
        <message>
            <source>Your fee</source>
            <translation>您的费用</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Lay the photo page face down on the reader and hold it still.</source>
            <translation>将资料页朝下放在阅读器上，保持不动。</translation>
        </message>
        <message>
            <source>The price stands beside each choice.</source>
            <translation>每个选项旁边都标有价格。</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>点“更改”可修改回答，其他内容不会丢失。</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>您未满 18 岁，需要父母或监护人同意。</translation>
        </message>
        <message>
            <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
            <translation>点选您的语言开始。您随时可以在屏幕上方更换语言。

那里还可以调整字号和对比度。点“呼叫工作人员”，会有人来帮助您。</translation>
        </message>
        <message>
            <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
            <translation>读取护照之前需要您同意。点“阅读全文”可看到完整的声明。

如果不同意，工作人员可以用纸质表格为您办理。</translation>
        </message>
        <message>
            <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
            <translation>打开护照有照片的一页，朝下放在阅读器上，让两行长字符对着玻璃。

如果读不出来，请输入资料页底部的两行字符。&lt; 号用来填补单词之间的空位。

如果没有这两行，请选择“无法扫描”，照护照上的内容填写。</translation>
        </message>
        <message>
            <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
            <translation>机器容易混淆相似的字母和数字：0 和 O、1 和 I、5 和 S、8 和 B。请逐个字符核对号码。

号码错误可能使签证无效。</translation>
        </message>
        <message>
            <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
            <translation>选择旅行目的、入境次数和日期。抵达当天和离开当天都计算在内。

下方的合计会随您的选择变化，已包含全部费用。</translation>
        </message>
        <message>
            <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
            <translation>姓名请与护照一致。护照上已有的内容我们已为您填好。</translation>
        </message>
        <message>
            <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
            <translation>请填写电子邮箱或电话号码，也可以两项都填。它们只用于本次申请。</translation>
        </message>
        <message>
            <source>Choose what you do now. For work or study, name the employer or the school.</source>
            <translation>选择您目前的情况。在职或在学的，请填写单位或学校。</translation>
        </message>
        <message>
            <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
            <translation>选择旅行费用由谁承担、如何支付。可以选择多项。</translation>
        </message>
        <message>
            <source>Name the person, company or hotel where you stay first.</source>
            <translation>请填写您首先入住的个人、公司或酒店。</translation>
        </message>
        <message>
            <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
            <translation>父母或监护人在柜台签署同意书。请带他们前来，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
            <translation>点“更改”会到那一项，改完回到这里。全部无误后，请确认声明。</translation>
        </message>
        <message>
            <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</source>
            <translation>费用以一种货币规定，按所示汇率以另一种货币收取。您支付的就是合计金额。

费用用于审理您的申请；拒签时不退还。</translation>
        </message>
        <message>
            <source>Call staff brings somebody to you.</source>
            <translation>点“呼叫工作人员”，会有人来帮助您。</translation>
        </message>
        <message>
            <source>Passport</source>
            <comment>stage</comment>
            <translation>护照</translation>
        </message>
        <message>
            <source>Trip</source>
            <comment>stage</comment>
            <translation>行程</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>个人</translation>
        </message>
        <message>
            <source>Contact</source>
            <comment>stage</comment>
            <translation>联系</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>stage</comment>
            <translation>工作</translation>
        </message>
        <message>
            <source>Stay</source>
            <comment>stage</comment>
            <translation>住宿</translation>
        </message>
        <message>
            <source>Guardian</source>
            <comment>stage</comment>
            <translation>监护人</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>stage</comment>
            <translation>核对</translation>
        </message>
        <message>
            <source>Payment</source>
            <comment>stage</comment>
            <translation>付款</translation>
        </message>
        <message>
            <source>%1 (%2/%3)</source>
            <extracomment>%1 title, %2 number of this part, %3 number of parts</extracomment>
            <translation>%1（%2/%3）</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::MaintenancePanel</name>
        <message>
            <source>Maintenance</source>
            <translation>维护</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>测试打印</translation>
        </message>
        <message>
            <source>Passport reader</source>
            <translation>护照阅读器</translation>
        </message>
        <message>
            <source>Test scan</source>
            <translation>测试扫描</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>中继服务器</translation>
        </message>
        <message>
            <source>Test relay</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Unsent records</source>
            <translation>未发送的记录</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the network</source>
            <translation>
                <numerusform>%n&#xa0;条记录等待网络</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>全部已发送</translation>
        </message>
        <message>
            <source>Last events</source>
            <translation>最近的事件</translation>
        </message>
        <message>
            <source>End the shift and close the kiosk</source>
            <translation>结束值班并关闭本机</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>返回办理界面</translation>
        </message>
        <message>
            <source>Receipts: none in the last 24 hours</source>
            <translation>收据：最近 24 小时没有</translation>
        </message>
        <message>
            <source>Receipts of the last 24 hours</source>
            <translation>最近 24 小时的收据</translation>
        </message>
        <message>
            <source>%1, printed</source>
            <translation>%1，已打印</translation>
        </message>
        <message>
            <source>%1, not printed</source>
            <translation>%1，未打印</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再次打印</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>尚未测试</translation>
        </message>
        <message>
            <source>Asking the printer…</source>
            <translation>正在询问打印机……</translation>
        </message>
        <message>
            <source>Ready; the paper is near its end</source>
            <translation>就绪；纸快用完了</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Put a passport on the reader now</source>
            <translation>现在把护照放到阅读器上</translation>
        </message>
        <message>
            <source>Both lines read, every check digit fits. Nothing was kept.</source>
            <translation>两行均已读取，校验位全部正确。没有保留任何内容。</translation>
        </message>
        <message>
            <source>Something was read, but not two whole lines of a passport. Clean the glass and try again.</source>
            <translation>读到了内容，但不是护照的两行完整文字。请擦净玻璃再试。</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>正在询问服务器……</translation>
        </message>
        <message>
            <source>Answers within %1 ms</source>
            <translation>%1&#xa0;毫秒内应答</translation>
        </message>
        <message>
            <source>Does not answer: look at the network, then at the relay</source>
            <translation>没有应答：请先检查网络，再检查服务器</translation>
        </message>
        <message>
            <source>Does not serve this kiosk: its clock is wrong</source>
            <translation>不为本机服务：本机时钟不准</translation>
        </message>
        <message>
            <source>Does not know this kiosk: enrol it again</source>
            <translation>不认识本机：请重新登记</translation>
        </message>
        <message>
            <source>Does not serve this kiosk (%1)</source>
            <translation>不为本机服务（%1）</translation>
        </message>
        <message>
            <source>No connection: look at the cable</source>
            <translation>没有连接：检查网线</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>关闭本机？</translation>
        </message>
        <message>
            <source>Nobody can use this machine until it is started again.</source>
            <translation>重新启动之前，无人能使用本机。</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>保持开启</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>关闭本机</translation>
        </message>
        <message>
            <source>The voice is this loud.</source>
            <translation>朗读的声音就是这么大。</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>朗读音量</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>暂时停止</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>正在补传：%1 / %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>已停在 %1 / %2</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::PinPanel</name>
        <message>
            <source>For staff: enter the PIN</source>
            <translation>工作人员：输入密码</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>返回办理界面</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>已输入 %n&#xa0;位数字</numerusform>
            </translation>
        </message>
        <message>
            <source>The maintenance screen ends the session on this machine.</source>
            <translation>维护画面会结束本机上当前的办理。</translation>
        </message>
        <message>
            <source>Checking the PIN…</source>
            <translation>正在核对密码……</translation>
        </message>
        <message>
            <source>That was another PIN. Enter it once more.</source>
            <translation>密码不同。再输入一次。</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>尝试次数过多。等待 %n&#xa0;秒后再试。</numerusform>
            </translation>
        </message>
        <message>
            <source>No PIN is set. Set one on this machine with “chancery pin”.</source>
            <translation>尚未设置密码。在本机上用“chancery pin”设置。</translation>
        </message>
        <message>
            <source>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</source>
            <translation>无法核对密码。检查磁盘，或用“chancery pin”重新设置。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ApplicationPane</name>
        <message>
            <source>%1 (new)</source>
            <translation>%1（新增）</translation>
        </message>
        <message>
            <source>taken out, was %1</source>
            <translation>已删除，原为 %1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1（原为 %2）</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>打开者</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>No application chosen</source>
            <translation>未选择申请</translation>
        </message>
        <message>
            <source>Version of the record</source>
            <translation>档案版本</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>填写内容</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>打开档案</translation>
        </message>
        <message>
            <source>Choose an application from the list, or search for it.</source>
            <translation>从列表中选择申请，或搜索。</translation>
        </message>
        <message>
            <source>The record is sealed. Opening it is kept under your name and shown on the record.</source>
            <translation>档案已密封。打开操作会以您的名字留存并显示在档案上。</translation>
        </message>
        <message>
            <source>The relay has no record of this application yet.</source>
            <translation>中继服务器尚无此申请的档案。</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>显示申请</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>修改答复</translation>
        </message>
        <message>
            <source>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</source>
            <translation>此档案有互不知晓的版本。请先在待办事项中选定，再作更改。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::AuditPane</name>
        <message>
            <source>Records opened</source>
            <translation>档案已打开</translation>
        </message>
        <message>
            <source>Session begun</source>
            <translation>会话开始</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>会话结束</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>档案已封存</translation>
        </message>
        <message>
            <source>Payment asked for</source>
            <translation>已请求付款</translation>
        </message>
        <message>
            <source>Payment ended</source>
            <translation>付款结束</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>收据已打印</translation>
        </message>
        <message>
            <source>Key replaced</source>
            <translation>密钥已更换</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Forgotten after its time</source>
            <translation>到期清除</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>维护</translation>
        </message>
        <message>
            <source>Record refused by the relay</source>
            <translation>档案被中继服务器拒收</translation>
        </message>
        <message>
            <source>Damaged file set aside</source>
            <translation>损坏的文件已移开</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>已备份</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Staff signed in</source>
            <translation>工作人员登录</translation>
        </message>
        <message>
            <source>Staff signed out</source>
            <translation>工作人员退出</translation>
        </message>
        <message>
            <source>Record opened by staff</source>
            <translation>工作人员打开档案</translation>
        </message>
        <message>
            <source>About the chosen application</source>
            <translation>与所选申请有关</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>与 %1 有关</translation>
        </message>
        <message>
            <source>The audit cannot be read</source>
            <translation>无法读取审计记录</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>请联系管理员并告知：%1</translation>
        </message>
        <message>
            <source>The audit is not as it was written</source>
            <translation>审计记录与写入时不符</translation>
        </message>
        <message>
            <source>Leave the machine as it is and call the administrator: %1</source>
            <translation>保持本机原样并联系管理员：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each bound to the one before it.</source>
            <translation>
                <numerusform>%n 个条目，每个都与前一个相连。</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit is whole</source>
            <translation>审计记录完整</translation>
        </message>
        <message>
            <source>The relay has countersigned it up to %1.</source>
            <translation>中继服务器已会签至第 %1 条。</translation>
        </message>
        <message>
            <source>The relay has not countersigned it yet.</source>
            <translation>中继服务器尚未会签。</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>条目种类</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>验证链</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>显示更早的条目</translation>
        </message>
        <message>
            <source>Entries of the audit</source>
            <translation>审计条目</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>List saved as a file</source>
            <translation>列表已存为文件</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>显示较新的条目</translation>
        </message>
        <message>
            <source>Nothing of this kind has been written. Choose “%1” to see every entry.</source>
            <translation>没有此类记录。选择“%1”可查看全部记录。</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>第 %1 条被改动</translation>
        </message>
        <message>
            <source>entry %1 is gone</source>
            <translation>第 %1 条缺失</translation>
        </message>
        <message>
            <source>everything from entry %1 on is gone</source>
            <translation>自第 %1 条起全部缺失</translation>
        </message>
        <message>
            <source>entry %1 was written without this machine’s key</source>
            <translation>第 %1 条不是用本机密钥写入的</translation>
        </message>
        <message>
            <source>the relay countersigned another entry %1</source>
            <translation>中继服务器会签的第 %1 条与此不同</translation>
        </message>
        <message>
            <source>the receipt for entry %1 is not the relay’s</source>
            <translation>第 %1 条的会签回执并非来自中继服务器</translation>
        </message>
        <message>
            <source>Show more entries</source>
            <translation>显示更多条目</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Case</name>
        <message>
            <source>Not paid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>有争议</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterStatusBar</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything sent</source>
            <translation>全部已发送</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) not sent yet</source>
            <translation>
                <numerusform>%n 份档案尚未发送</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, the oldest for %2</source>
            <translation>%1，最早的已等待 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 份被拒收</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected to the relay</source>
            <translation>已连接中继服务器</translation>
        </message>
        <message>
            <source>No connection to the relay</source>
            <translation>未连接中继服务器</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>无打印机</translation>
        </message>
        <message>
            <source>Printer ready</source>
            <translation>打印机就绪</translation>
        </message>
        <message>
            <source>Keys open</source>
            <translation>密钥已打开</translation>
        </message>
        <message>
            <source>Keys closed</source>
            <translation>密钥未打开</translation>
        </message>
        <message>
            <source>No shift open</source>
            <translation>未开班</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>本班：%1</translation>
        </message>
        <message numerus="yes">
            <source>The clock is %n minute(s) off: set it</source>
            <translation>
                <numerusform>时钟相差 %n 分钟：请校准</numerusform>
            </translation>
        </message>
        <message>
            <source>Printer ready, its paper is almost used up</source>
            <translation>打印机就绪，纸快用完了</translation>
        </message>
        <message>
            <source>Shift paused</source>
            <translation>班次已暂停</translation>
        </message>
        <message>
            <source>Shift: nothing taken yet</source>
            <translation>班次：尚未收款</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>正在补传：%1 / %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>已停在 %1 / %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>暂时停止</translation>
        </message>
        <message>
            <source>Connect this computer: it soon holds too many applications</source>
            <translation>请连接网络：本机待发送的申请即将过多</translation>
        </message>
        <message>
            <source>Connect this computer: it has been offline for a long time</source>
            <translation>请连接网络：本机已断开很久</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>暂不受理新申请：待发送的过多</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>暂不受理新申请：断开时间过长</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWindow</name>
        <message>
            <source>Lock the screen</source>
            <translation>锁定屏幕</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>显示此列表</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>without the relay</source>
            <translation>未连接中继服务器</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Sort the list by its first column; 2 to 9: the others</source>
            <translation>按第一列排序；2 至 9：其他列</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n waiting</source>
            <extracomment>name of a page: how many cases wait for somebody there</extracomment>
            <translation>
                <numerusform>%1：%n 项待处理</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>复制所选行</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWords</name>
        <message>
            <source>Open your shift at this machine first.</source>
            <translation>请先在本机开班。</translation>
        </message>
        <message>
            <source>Your shift is paused. Resume it first.</source>
            <translation>您的班次已暂停。请先恢复。</translation>
        </message>
        <message>
            <source>You have an open shift elsewhere. Close it there first.</source>
            <translation>您在别处有未结的班次。请先在那里结班。</translation>
        </message>
        <message>
            <source>Another clerk’s shift is open at this machine. Ask a supervisor.</source>
            <translation>本机上有另一位工作人员的班次。请找主管。</translation>
        </message>
        <message>
            <source>It is another clerk’s shift. Ask a supervisor.</source>
            <translation>这是另一位工作人员的班次。请找主管。</translation>
        </message>
        <message>
            <source>The shift is closed already.</source>
            <translation>班次已结。</translation>
        </message>
        <message>
            <source>The shift is signed already.</source>
            <translation>班次已签字。</translation>
        </message>
        <message>
            <source>Count the cash of every currency in the till.</source>
            <translation>请清点钱箱中每种货币的现金。</translation>
        </message>
        <message>
            <source>The books have moved meanwhile. Compare once more and explain what differs.</source>
            <translation>账目在此期间有变动。请再核对一次并说明差额。</translation>
        </message>
        <message>
            <source>Another supervisor has to do this.</source>
            <translation>须由另一位主管办理。</translation>
        </message>
        <message>
            <source>Somebody else has to decide what you asked for.</source>
            <translation>您申请的事须由他人决定。</translation>
        </message>
        <message>
            <source>What can be refunded has changed. Look at the new amount, then ask again.</source>
            <translation>可退金额已变。请查看新金额后再申请。</translation>
        </message>
        <message>
            <source>So much cannot be refunded. Enter a smaller amount.</source>
            <translation>不能退这么多。请输入较小的金额。</translation>
        </message>
        <message>
            <source>The payer’s bank disputes this payment.</source>
            <translation>付款人的银行对这笔付款有争议。</translation>
        </message>
        <message>
            <source>There is not so much in your till. Ask a supervisor.</source>
            <translation>您的钱箱里没有这么多钱。请找主管。</translation>
        </message>
        <message>
            <source>This refund waits for its approval, or its money is out already. Hand out nothing.</source>
            <translation>这笔退款待批准，或已付出。不要付款。</translation>
        </message>
        <message>
            <source>This application is paid. Take no money.</source>
            <translation>此申请已付款。不要收钱。</translation>
        </message>
        <message>
            <source>The fee of this application was given back or cancelled. Take no money.</source>
            <translation>此申请的费用已退还或取消。请勿收款。</translation>
        </message>
        <message>
            <source>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</source>
            <translation>没有此申请编号的待付费用。请核对，或等终端发送。</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>仍在确认</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>等待付款人</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>正在关闭</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>已关闭，未收款</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>多付</translation>
        </message>
        <message>
            <source>Surplus going back</source>
            <translation>多付款退回中</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>退款失败</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>部分退款</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>Taken back by the bank</source>
            <translation>被银行收回</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>开班中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>待签字</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>the till</source>
            <translation>钱箱</translation>
        </message>
        <message>
            <source>beginning a payment</source>
            <translation>发起付款</translation>
        </message>
        <message>
            <source>asking how a payment stands</source>
            <translation>查询付款状态</translation>
        </message>
        <message>
            <source>closing a payment</source>
            <translation>关闭付款</translation>
        </message>
        <message>
            <source>paying back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>reading the statement</source>
            <translation>读取对账单</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>待第二人决定</translation>
        </message>
        <message>
            <source>turned down</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DamageBar</name>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayCharts</name>
        <message>
            <source>Until staff came</source>
            <translation>等到工作人员</translation>
        </message>
        <message>
            <source>Applications by hour</source>
            <translation>每小时申请数</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收到</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Takings by hour</source>
            <translation>每小时收款</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待时间</translation>
        </message>
        <message>
            <source>Half waited no longer</source>
            <translation>一半不超过</translation>
        </message>
        <message>
            <source>Nine of ten waited no longer</source>
            <translation>九成不超过</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>Failed payments</source>
            <translation>失败的付款</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>百分比</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayPane</name>
        <message>
            <source>no calls now</source>
            <translation>暂停调用</translation>
        </message>
        <message>
            <source>being tried again</source>
            <translation>正在重试</translation>
        </message>
        <message>
            <source>works</source>
            <translation>正常</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) received</source>
            <translation>
                <numerusform>收到 %n 份申请</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) confirmed</source>
            <translation>
                <numerusform>确认 %n 笔付款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>作出 %n 项决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid application(s) wait for a decision now</source>
            <translation>
                <numerusform>现有 %n 份已付款申请等待决定</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: half in %2 s, nine of ten in %3 s</source>
            <translation>%1：一半在 %2 秒内，九成在 %3 秒内</translation>
        </message>
        <message>
            <source>%1: %2 begun, %3 paid, %4 failed</source>
            <translation>%1：开始 %2 笔，付款 %3 笔，失败 %4 笔</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>The printer does not take the page.</source>
            <translation>打印机不接受此页。</translation>
        </message>
        <message>
            <source>The day: %1</source>
            <translation>当日：%1</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>前一天</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>后一天</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>当日</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DecisionsPane</name>
        <message>
            <source>In examination</source>
            <translation>正在审理</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>等待决定</translation>
        </message>
        <message>
            <source>Paid, the record is on its way</source>
            <translation>已付款，档案在途中</translation>
        </message>
        <message>
            <source>%1 · paid %2</source>
            <translation>%1 · 付款 %2</translation>
        </message>
        <message>
            <source>No paid application waits for a decision.</source>
            <translation>没有等待决定的已付款申请。</translation>
        </message>
        <message>
            <source>Choose an application from the list.</source>
            <translation>从列表中选择一份申请。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Say why, for those who read the case later.</source>
            <translation>写明理由，供以后查阅此案的人参考。</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>批准 %1？</translation>
        </message>
        <message>
            <source>Refuse %1?</source>
            <translation>拒绝 %1？</translation>
        </message>
        <message>
            <source>The traveller is told, and a decision cannot be taken back.</source>
            <translation>申请人会收到通知，决定不能撤回。</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>This application is not paid. Only a paid one is decided.</source>
            <translation>此申请未付款。只有已付款的申请才能作出决定。</translation>
        </message>
        <message>
            <source>Somebody has decided this application already.</source>
            <translation>此申请已有人作出决定。</translation>
        </message>
        <message>
            <source>The relay does not know this application at your post.</source>
            <translation>服务器在您的机构查不到此申请。</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Paid applications that wait</source>
            <translation>等待中的已付款申请</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Seen at this post only. The traveller is told the decision, not the reason.</source>
            <translation>仅本机构可见。申请人只收到决定，不收到理由。</translation>
        </message>
        <message>
            <source>Begin to examine</source>
            <translation>开始审理</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Opening the record and those that may be of the same person…</source>
            <translation>正在打开此档案及可能属于同一人的档案……</translation>
        </message>
        <message>
            <source>Passport, stay and person: nothing stands out.</source>
            <translation>护照、停留和本人：没有需要注意的地方。</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>本机没有打开领事机构的密钥。请重新登录，或联系管理员。</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>领事机构的密钥打不开此档案。请联系管理员。</translation>
        </message>
        <message>
            <source>Check passport, stay and person</source>
            <translation>核查护照、停留和本人</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::EntryPanel</name>
        <message>
            <source>Unlock the counter</source>
            <translation>解锁柜台</translation>
        </message>
        <message>
            <source>Sign in to the counter</source>
            <translation>登录柜台</translation>
        </message>
        <message>
            <source>With your own name: what is done is kept under it.</source>
            <translation>用您本人的名字登录：所有操作都会以该名字留存。</translation>
        </message>
        <message>
            <source>%1 is at work here</source>
            <translation>%1 正在此工作</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Code from your phone</source>
            <translation>手机上的验证码</translation>
        </message>
        <message>
            <source>Passphrase of the post’s key</source>
            <translation>领事机构密钥的口令</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign out and let somebody else in</source>
            <translation>退出并让其他人登录</translation>
        </message>
        <message>
            <source>This counter cannot be used</source>
            <translation>此柜台无法使用</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>联系管理员并告知：%1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Finding</name>
        <message>
            <source>The passport has ended on %1.</source>
            <translation>护照已于 %1 到期。</translation>
        </message>
        <message>
            <source>The passport ends on %1, too soon after the departure.</source>
            <translation>护照于 %1 到期，离离境日期太近。</translation>
        </message>
        <message>
            <source>The passport is from %1, too long before the arrival.</source>
            <translation>护照签发于 %1，距入境日期太久。</translation>
        </message>
        <message>
            <source>The day of arrival has passed: it was %1.</source>
            <translation>入境日期已过：%1。</translation>
        </message>
        <message numerus="yes">
            <source>The stay lasts %n day(s), too long.</source>
            <translation>
                <numerusform>停留 %n 天，超过允许期限。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With earlier stays it is %n day(s) within the half year until %1, too long.</source>
            <translation>
                <numerusform>连同以前的停留，截至 %1 的半年内共 %n 天，超过允许期限。</numerusform>
            </translation>
        </message>
        <message>
            <source>The same passport is in application %1.</source>
            <translation>同一本护照也在申请 %1 中。</translation>
        </message>
        <message>
            <source>Application %1 has the same name and date of birth, with another passport.</source>
            <translation>申请 %1 的姓名和出生日期相同，但护照不同。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ListSaver</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>已停止。未写入文件。</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) of the list are in the file</source>
            <translation>
                <numerusform>文件中只有列表的前 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are in the file</source>
            <translation>
                <numerusform>文件中有 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop (%n row(s) read)</source>
            <translation>
                <numerusform>停止（已读 %n 行）</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>保存列表</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::MergeCase</name>
        <message>
            <source>no answer</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>在此改动</translation>
        </message>
        <message>
            <source>as it was before</source>
            <translation>与之前相同</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1，版本 %2：%3</translation>
        </message>
        <message>
            <source>The versions say the same. Save one of them, and the matter is settled.</source>
            <translation>各版本内容相同。保存其中一个，此事即可了结。</translation>
        </message>
        <message>
            <source>Take all of version %1</source>
            <translation>全部采用版本 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left to choose</source>
            <translation>
                <numerusform>还有 %n 项要选择</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>已全部选定。</translation>
        </message>
        <message>
            <source>Save this version</source>
            <translation>保存此版本</translation>
        </message>
        <message>
            <source>Compare the next version</source>
            <translation>比较下一个版本</translation>
        </message>
        <message>
            <source>These answers do not go together</source>
            <translation>这些回答互相矛盾</translation>
        </message>
        <message>
            <source>Saved as the newest version of %1. The others stay.</source>
            <translation>已存为 %1 的最新版本。其他版本保留。</translation>
        </message>
        <message>
            <source>Two versions of one record</source>
            <translation>同一档案的两个版本</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>不同的回答</translation>
        </message>
        <message>
            <source>Open both versions</source>
            <translation>打开两个版本</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::NewApplicationPane</name>
        <message>
            <source>Discard this application?</source>
            <translation>放弃此申请？</translation>
        </message>
        <message>
            <source>Everything that was typed is forgotten.</source>
            <translation>已输入的所有内容都会被清除。</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Application %1 is taken. It can be paid now.</source>
            <translation>申请 %1 已受理。现在可以付款。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Scan a passport for a new application</source>
            <translation>扫描护照以新建申请</translation>
        </message>
        <message>
            <source>The passport is read. It is taken once the person has agreed.</source>
            <translation>护照已读取。本人同意后即采用。</translation>
        </message>
        <message>
            <source>Discard the application that is begun here?</source>
            <translation>放弃此处已开始的申请？</translation>
        </message>
        <message>
            <source>Application %1 is changed. The version before it stays.</source>
            <translation>申请 %1 已修改。之前的版本予以保留。</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</source>
            <translation>护照未采用：此处已有一份开始填写的申请。请先完成或放弃它，再重新扫描。</translation>
        </message>
        <message>
            <source>The application is discarded</source>
            <translation>申请已放弃</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PayPane</name>
        <message>
            <source>Less than the total</source>
            <translation>少于合计</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>找零：%1</translation>
        </message>
        <message>
            <source>Take %1 in cash?</source>
            <translation>收取现金 %1？</translation>
        </message>
        <message>
            <source>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</source>
            <translation>收到 %1，找零 %2。立即算作已付款，只能以退款退还。</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>再数一次</translation>
        </message>
        <message>
            <source>Take the cash</source>
            <translation>收取现金</translation>
        </message>
        <message>
            <source>Cash taken. Receipt %1</source>
            <translation>已收现金。收据 %1</translation>
        </message>
        <message>
            <source>The payment has arrived</source>
            <translation>款项已到</translation>
        </message>
        <message>
            <source>Paid in cash. Receipt %1</source>
            <translation>已付现金。收据 %1</translation>
        </message>
        <message>
            <source>Preparing the payment</source>
            <translation>正在准备付款</translation>
        </message>
        <message>
            <source>The relay does not answer. It is tried again by itself.</source>
            <translation>服务器没有应答，会自动重试。</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>等待付款人</translation>
        </message>
        <message>
            <source>Still being confirmed. Nothing is lost: the relay keeps asking.</source>
            <translation>仍在确认。不会丢失：服务器会继续查询。</translation>
        </message>
        <message>
            <source>Closing the payment first</source>
            <translation>先关闭这笔付款</translation>
        </message>
        <message>
            <source>The fee has changed. Find it anew and show it to the payer.</source>
            <translation>费用已变。请重新查询并告知付款人。</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>已关闭，未收款</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Paid twice or too late: it goes back by itself.</source>
            <translation>重复或逾期付款：会自动退回。</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>请找主管。</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>找零 %1</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>换一种付款方式</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Collect a fee</source>
            <translation>收取费用</translation>
        </message>
        <message>
            <source>Reference of the slip</source>
            <translation>凭条上的申请编号</translation>
        </message>
        <message>
            <source>Find the fee</source>
            <translation>查询费用</translation>
        </message>
        <message>
            <source>Handed over; empty: the exact amount</source>
            <translation>收到的金额；留空为足额</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>收到</translation>
        </message>
        <message>
            <source>Scan the payer’s code</source>
            <translation>扫描付款码</translation>
        </message>
        <message>
            <source>Nothing is paid yet, so there is no receipt.</source>
            <translation>尚未付款，因此没有收据。</translation>
        </message>
        <message>
            <source>Receipt of %1 printed</source>
            <translation>%1 的收据已打印</translation>
        </message>
        <message>
            <source>The receipt is kept as %1.</source>
            <translation>收据保存为 %1。</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>重新打印</translation>
        </message>
        <message>
            <source>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</source>
            <translation>%1 的付款没有关闭：中继服务器继续跟踪，结果会显示在申请中。</translation>
        </message>
        <message>
            <source>It is not known whether a payment of %1 was begun: look at the application before you collect again.</source>
            <translation>不知道 %1 的付款是否已开始：再次收款前请先查看该申请。</translation>
        </message>
        <message>
            <source>Serve the next person</source>
            <translation>接待下一位</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>打印收据</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>找给您：%1</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone</source>
            <translation>请在手机上确认付款</translation>
        </message>
        <message>
            <source>Scan the code with your phone</source>
            <translation>请用手机扫描二维码</translation>
        </message>
        <message>
            <source>The payment is still being confirmed. Stay at the counter.</source>
            <translation>付款仍在确认中。请勿离开柜台。</translation>
        </message>
        <message>
            <source>The fee has changed. It is shown here in a moment.</source>
            <translation>费用已变，新金额稍后在此显示。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentCase</name>
        <message>
            <source>to be handed out</source>
            <translation>待付出</translation>
        </message>
        <message>
            <source>Let the refund go</source>
            <translation>放行退款</translation>
        </message>
        <message>
            <source>Let %1 go back to the payer?</source>
            <translation>放行退款 %1？</translation>
        </message>
        <message>
            <source>The money leaves the post’s account. Your name stays under it.</source>
            <translation>款项将离开本机构账户，并留下您的姓名。</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>放行</translation>
        </message>
        <message>
            <source>The refund is let go</source>
            <translation>退款已放行</translation>
        </message>
        <message>
            <source>Turn the refund down</source>
            <translation>拒绝退款</translation>
        </message>
        <message>
            <source>The refund is turned down</source>
            <translation>退款已拒绝</translation>
        </message>
        <message>
            <source>Hand out %1</source>
            <translation>付出 %1</translation>
        </message>
        <message>
            <source>Hand out %1 now?</source>
            <translation>现在付出 %1？</translation>
        </message>
        <message>
            <source>The amount leaves your till with a receipt of its own. It cannot be taken back here.</source>
            <translation>该款项将离开您的钱箱，另有收据，此处不能撤回。</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>付出</translation>
        </message>
        <message>
            <source>Handed out. Receipt %1</source>
            <translation>已付出。收据 %1</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 要求更正为“%2”：%3</translation>
        </message>
        <message>
            <source>The payment is corrected</source>
            <translation>付款已更正</translation>
        </message>
        <message>
            <source>The correction is turned down</source>
            <translation>更正已拒绝</translation>
        </message>
        <message>
            <source>Correct the payment</source>
            <translation>更正付款</translation>
        </message>
        <message>
            <source>Correct the payment to “%1”?</source>
            <translation>将付款更正为“%1”？</translation>
        </message>
        <message>
            <source>It stands in the books under two names and cannot be taken back.</source>
            <translation>将以两人名义记入账目，不能撤回。</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Turn the correction down</source>
            <translation>拒绝更正</translation>
        </message>
        <message>
            <source>Choose a payment</source>
            <translation>请选择一笔付款</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>申请 %1</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>付款 %1</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>收据 %1</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>在 %1：%2</translation>
        </message>
        <message>
            <source>Handed over %1, change %2</source>
            <translation>收到 %1，找零 %2</translation>
        </message>
        <message>
            <source>Given back %1</source>
            <translation>已退还 %1</translation>
        </message>
        <message>
            <source>%1 can be refunded</source>
            <translation>可退 %1</translation>
        </message>
        <message>
            <source>Ask to refund %1?</source>
            <translation>申请退款 %1？</translation>
        </message>
        <message>
            <source>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</source>
            <translation>超过本机构限额由第二人决定；限额以下立即退回，不能追回。</translation>
        </message>
        <message>
            <source>Ask for the refund</source>
            <translation>申请退款</translation>
        </message>
        <message>
            <source>The refund waits for a second person</source>
            <translation>退款待第二人决定</translation>
        </message>
        <message>
            <source>The refund is on its way</source>
            <translation>退款办理中</translation>
        </message>
        <message>
            <source>Say what shows it, for the second person.</source>
            <translation>请为第二人说明依据。</translation>
        </message>
        <message>
            <source>The correction waits for a second person</source>
            <translation>更正待第二人决定</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不办理</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>退款金额</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>What became of the payment</source>
            <translation>付款的结果</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>申请更正</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>请输入金额，例如 %1。</translation>
        </message>
        <message>
            <source>Say why the money goes back.</source>
            <translation>请写明退款原因。</translation>
        </message>
        <message>
            <source>Refund of %1: %2. Reason: %3</source>
            <translation>退款 %1：%2。原因：%3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentsPane</name>
        <message numerus="yes">
            <source>%n payment(s) read</source>
            <translation>
                <numerusform>已读取 %n 笔付款</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>退还</translation>
        </message>
        <message>
            <source>Reference or receipt</source>
            <translation>参考号或收据号</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>付款列表</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>时间（%1）</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>收到</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <source>All methods</source>
            <translation>所有付款方式</translation>
        </message>
        <message>
            <source>Reference of an application</source>
            <translation>申请编号</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>No payment fits. Show other days, or all states and methods.</source>
            <translation>没有符合条件的付款。请改选日期，或显示所有状态和方式。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Problem</name>
        <message>
            <source>Name, password or code do not fit. Enter them once more.</source>
            <translation>姓名、密码或验证码不符。重新输入。</translation>
        </message>
        <message>
            <source>Enter the code that your phone shows.</source>
            <translation>输入手机显示的验证码。</translation>
        </message>
        <message>
            <source>This code was used before. Wait for the next one.</source>
            <translation>此验证码已使用过。等待下一个。</translation>
        </message>
        <message>
            <source>This account is closed. Talk to the administrator.</source>
            <translation>此账户已关闭。联系管理员。</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>重新登录。</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again.</source>
            <translation>会话已结束。重新登录。</translation>
        </message>
        <message>
            <source>This is for somebody else to do. Ask a supervisor.</source>
            <translation>此操作由他人办理。找主管。</translation>
        </message>
        <message>
            <source>This belongs to another post.</source>
            <translation>这属于另一领事机构。</translation>
        </message>
        <message>
            <source>The relay cannot be reached, and you have not worked on this machine lately.</source>
            <translation>无法连接中继服务器，且您最近未在本机工作过。</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Enter the password you used last.</source>
            <translation>无法连接中继服务器。输入您上次使用的密码。</translation>
        </message>
        <message>
            <source>Enter the passphrase of the post’s key. This machine asks you for it once.</source>
            <translation>输入领事机构密钥的口令。本机只会向您询问一次。</translation>
        </message>
        <message>
            <source>That does not open the post’s key. Enter its passphrase once more.</source>
            <translation>该口令无法打开领事机构的密钥。重新输入。</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Try again in a moment.</source>
            <translation>无法连接中继服务器。稍后再试。</translation>
        </message>
        <message>
            <source>The relay did not answer in time. Try again in a moment.</source>
            <translation>中继服务器未及时应答。稍后再试。</translation>
        </message>
        <message>
            <source>The relay cannot work at the moment. Try again in a moment.</source>
            <translation>中继服务器暂时无法工作。稍后再试。</translation>
        </message>
        <message>
            <source>The relay is busy. Try again in a moment.</source>
            <translation>中继服务器繁忙。稍后再试。</translation>
        </message>
        <message>
            <source>The connection to the relay is not safe. Call the administrator.</source>
            <translation>与中继服务器的连接不安全。联系管理员。</translation>
        </message>
        <message>
            <source>Something else than the relay answered. Call the administrator.</source>
            <translation>应答的并非中继服务器。联系管理员。</translation>
        </message>
        <message>
            <source>This machine is no longer admitted. Call the administrator.</source>
            <translation>本机已被停用。联系管理员。</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries with this name. Wait %n minute(s), then try again.</source>
            <translation>
                <numerusform>此姓名尝试次数过多。等待 %n 分钟后再试。</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not done: %1</source>
            <translation>未能完成：%1</translation>
        </message>
        <message>
            <source>With these answers the fee would be another. Take them as a new application.</source>
            <translation>按这些答复，费用会不同。请作为新申请受理。</translation>
        </message>
        <message>
            <source>Too many applications wait on this computer. Connect it, or take the application at another one.</source>
            <translation>本机待发送的申请过多。请连接网络，或在另一台电脑上受理。</translation>
        </message>
        <message>
            <source>This computer has been cut off for too long. Connect it, or take the application at another one.</source>
            <translation>本机断开时间过长。请连接网络，或在另一台电脑上受理。</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>本机未打开领事机构的密钥。重新登录，或联系管理员。</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>领事机构的密钥无法打开此档案。联系管理员。</translation>
        </message>
        <message>
            <source>Another version has come meanwhile. Look at them again.</source>
            <translation>期间又收到另一个版本。请重新查看。</translation>
        </message>
        <message>
            <source>Somebody else has settled this already.</source>
            <translation>此事已由他人处理。</translation>
        </message>
        <message>
            <source>The record is not among the refused ones any more.</source>
            <translation>该档案已不在被拒之列。</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another place.</source>
            <translation>无法写入该处。请另选位置。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::QueuePane</name>
        <message>
            <source>Reference, name or document</source>
            <translation>申请编号、姓名或证件号</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>搜索申请</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>全部申请</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>仅显示</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收到时间</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>尚无申请。</translation>
        </message>
        <message>
            <source>Nothing found. Type less of it.</source>
            <translation>未找到。少输入几个字符。</translation>
        </message>
        <message>
            <source>Search by reference, name or document</source>
            <translation>按申请编号、姓名或证件号搜索</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>申请编号</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>Received (%1)</source>
            <translation>收到时间（%1）</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本数</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Role</name>
        <message>
            <source>Clerk</source>
            <translation>柜台职员</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>主管</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>审计员</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>领事官员</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SecondPersonCase</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>等待第二人</translation>
        </message>
        <message>
            <source>You asked for this yourself. Another supervisor decides.</source>
            <translation>这是您本人提出的，由另一位主管决定。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftGrid</name>
        <message>
            <source>Method</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>备用金</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>退还</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应有</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>支付公司对账单</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>清点数</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Counted: %1, %2</source>
            <translation>清点数：%1，%2</translation>
        </message>
        <message>
            <source>Explanation: %1, %2</source>
            <translation>说明：%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n not shown yet</source>
            <translation>
                <numerusform>%n 笔尚未列出</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why it differs</source>
            <translation>请说明差额原因</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftPane</name>
        <message>
            <source>Your shift is paused</source>
            <translation>您的班次已暂停</translation>
        </message>
        <message>
            <source>Your shift goes on</source>
            <translation>您的班次继续</translation>
        </message>
        <message>
            <source>Enter amounts with their currency codes, for example %1.</source>
            <translation>请输入带货币代码的金额，例如 %1。</translation>
        </message>
        <message>
            <source>Your shift is open</source>
            <translation>您已开班</translation>
        </message>
        <message>
            <source>Close your shift?</source>
            <translation>要结班吗？</translation>
        </message>
        <message>
            <source>What you counted is what the books expect.</source>
            <translation>清点数与账目相符。</translation>
        </message>
        <message>
            <source>These differences stay on record under your name: %1.</source>
            <translation>这些差额将以您的名义留档：%1。</translation>
        </message>
        <message>
            <source>It cannot be opened again, and no cash can be taken in it any more.</source>
            <translation>结班后不能重开，也不能再收现金。</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>继续清点</translation>
        </message>
        <message>
            <source>Close the shift</source>
            <translation>结班</translation>
        </message>
        <message>
            <source>The shift is closed. A supervisor signs it.</source>
            <translation>已结班。由主管签字。</translation>
        </message>
        <message>
            <source>Sign the shift of %1?</source>
            <translation>要为 %1 的班次签字吗？</translation>
        </message>
        <message>
            <source>Your name stays under it. This cannot be taken back.</source>
            <translation>将留下您的姓名，不能撤回。</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) will be accepted under your name. This cannot be taken back.</source>
            <translation>
                <numerusform>将以您的名义接受 %n 项差额，不能撤回。</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
        <message>
            <source>Sign the shift</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>The shift is signed</source>
            <translation>班次已签字</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>The report could not be signed: %1</source>
            <translation>报告无法签名：%1</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>报告无法写入：%1</translation>
        </message>
        <message>
            <source>The report is written</source>
            <translation>报告已写出</translation>
        </message>
        <message>
            <source>Resume the shift</source>
            <translation>恢复班次</translation>
        </message>
        <message>
            <source>Pause the shift</source>
            <translation>暂停班次</translation>
        </message>
        <message>
            <source>No shift of yours is open. Count what is in the till, then open one.</source>
            <translation>您没有开班。请清点钱箱后开班。</translation>
        </message>
        <message>
            <source>%1, at %2, since %3: %4</source>
            <translation>%1，%2，自 %3 起：%4</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n 项差额</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>班次</translation>
        </message>
        <message>
            <source>In the till now</source>
            <translation>钱箱中现有</translation>
        </message>
        <message>
            <source>Open the shift</source>
            <translation>开班</translation>
        </message>
        <message>
            <source>Show my own shift</source>
            <translation>显示我的班次</translation>
        </message>
        <message>
            <source>Note of the supervisor</source>
            <translation>主管备注</translation>
        </message>
        <message>
            <source>Shifts of the post: Enter opens one</source>
            <translation>本机构的班次：按回车打开</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>班次</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>开班</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结班</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>结班人</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差额项数</translation>
        </message>
        <message>
            <source>Only those that wait for a signature</source>
            <translation>仅显示等待签字的</translation>
        </message>
        <message>
            <source>Show older shifts</source>
            <translation>显示更早的班次</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftReport</name>
        <message>
            <source>Report of a shift</source>
            <translation>班次报告</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>领事机构 %1</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>开班</translation>
        </message>
        <message>
            <source>Closed by %1</source>
            <translation>结班人：%1</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>班次</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>签字人：%1</translation>
        </message>
        <message>
            <source>Not signed by a supervisor yet</source>
            <translation>主管尚未签字</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this report.</source>
            <translation>由写出本报告的设备签名。</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>备用金</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>退还</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应有</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>清点数</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>支付公司对账单</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SyncCase</name>
        <message>
            <source>What waits is being sent.</source>
            <translation>正在发送等待的内容。</translation>
        </message>
        <message>
            <source>The record is in the queue once more.</source>
            <translation>档案已重新排队。</translation>
        </message>
        <message>
            <source>Save the sealed record</source>
            <translation>保存密封的档案</translation>
        </message>
        <message>
            <source>Saved. Only the post and the ministry can open it.</source>
            <translation>已保存。只有本机构和主管部门能打开。</translation>
        </message>
        <message>
            <source>Sync problem</source>
            <translation>同步问题</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>再次发送</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>立即发送</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>存为文件</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TableFile</name>
        <message>
            <source>Save the list</source>
            <translation>保存列表</translation>
        </message>
        <message>
            <source>The list could not be written: %1</source>
            <translation>列表无法写入：%1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Timeline</name>
        <message>
            <source>An officer has taken it up</source>
            <translation>领事官员已受理</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Being sent to the provider</source>
            <translation>正在发送给支付机构</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>仍在确认</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>等待付款人</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>正在关闭</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>未收款即关闭</translation>
        </message>
        <message>
            <source>Ended without money</source>
            <translation>未收款即结束</translation>
        </message>
        <message>
            <source>The money is here</source>
            <translation>款项已到账</translation>
        </message>
        <message>
            <source>Money that no fee waits for: pay it back</source>
            <translation>多收的款项：退还</translation>
        </message>
        <message>
            <source>Being paid back</source>
            <translation>正在退款</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Could not be paid back</source>
            <translation>未能退款</translation>
        </message>
        <message>
            <source>Paid back in part</source>
            <translation>已部分退款</translation>
        </message>
        <message>
            <source>The payer disputes it</source>
            <translation>付款人提出争议</translation>
        </message>
        <message>
            <source>Taken back by the payer’s bank</source>
            <translation>被付款人银行收回</translation>
        </message>
        <message>
            <source>%1: a correction is asked for</source>
            <translation>%1：已申请更正</translation>
        </message>
        <message>
            <source>%1: the correction is turned down</source>
            <translation>%1：更正未获批准</translation>
        </message>
        <message>
            <source>%1: corrected by two people: %2</source>
            <translation>%1：经两人更正：%2</translation>
        </message>
        <message>
            <source>The record arrived from %1</source>
            <translation>档案已从 %1 收到</translation>
        </message>
        <message>
            <source>Changed: version %1 arrived from %2</source>
            <translation>有改动：版本 %1 从 %2 收到</translation>
        </message>
        <message>
            <source>Payment begun: %1, %2</source>
            <translation>开始付款：%1，%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Refund of %1: %2</source>
            <translation>退款 %1：%2</translation>
        </message>
        <message>
            <source>The receipt was sent by e-mail</source>
            <translation>收据已通过电子邮件发送</translation>
        </message>
        <message>
            <source>The traveller was told by e-mail</source>
            <translation>已通过电子邮件告知申请人</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TimelinePane</name>
        <message>
            <source>%1: %2</source>
            <extracomment>way to pay: why its payment did not come</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What has happened</source>
            <translation>办理经过</translation>
        </message>
        <message>
            <source>Choose an application.</source>
            <translation>选择一份申请。</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>正在询问中继服务器……</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>尚无记录。</translation>
        </message>
        <message>
            <source>Show what has happened</source>
            <translation>显示办理经过</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Version</name>
        <message>
            <source>by the applicant</source>
            <translation>由申请人</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>由 %1</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <extracomment>number of the version, when, by whom</extracomment>
            <translation>第 %1 版 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkPane</name>
        <message>
            <source>This list may not be whole</source>
            <translation>此列表可能不完整</translation>
        </message>
        <message>
            <source>Owner: every supervisor, since it is no payment of ours</source>
            <translation>负责人：所有主管，因为这不是我们的付款</translation>
        </message>
        <message>
            <source>Owner: supervisors of %1</source>
            <translation>负责人：%1 的主管</translation>
        </message>
        <message>
            <source>Somebody has been there</source>
            <translation>已有人前往</translation>
        </message>
        <message>
            <source>The traveller was told</source>
            <translation>已告知申请人</translation>
        </message>
        <message>
            <source>Say why, so that others understand it later.</source>
            <translation>写明理由，以便他人日后理解。</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>已完成。</translation>
        </message>
        <message>
            <source>Work lists</source>
            <translation>待办事项</translation>
        </message>
        <message>
            <source>What waits for somebody</source>
            <translation>等待处理的事项</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>没有待办事项。</translation>
        </message>
        <message>
            <source>Our books</source>
            <translation>我们的账簿</translation>
        </message>
        <message>
            <source>The provider’s statement</source>
            <translation>支付公司的对账单</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Accept the difference</source>
            <translation>接受差异</translation>
        </message>
        <message>
            <source>Corrected here</source>
            <translation>已在此更正</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Provider’s mistake</source>
            <translation>支付公司的错误</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>全部（%1）</translation>
        </message>
        <message>
            <source>Which of them to show</source>
            <translation>要显示哪些</translation>
        </message>
        <message>
            <source>Close this difference as “%1”?</source>
            <translation>将这笔差异以“%1”结案？</translation>
        </message>
        <message>
            <source>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</source>
            <translation>您的姓名和理由会一并保留，结案后不能再打开。此举不会转账，也不会记账。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看看</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>It is in the list again.</source>
            <translation>已重新列入清单。</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkWords</name>
        <message numerus="yes">
            <source>Called %n time(s): %1</source>
            <translation>
                <numerusform>呼叫 %n 次：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>呼叫：%1</translation>
        </message>
        <message>
            <source>Tell the traveller: %1</source>
            <translation>告知申请人：%1</translation>
        </message>
        <message>
            <source>Different at %1</source>
            <translation>与 %1 不一致</translation>
        </message>
        <message>
            <source>What to say: %1. Call the person, or say it at the counter.</source>
            <translation>要告知的内容：%1。请致电本人或在柜台告知。</translation>
        </message>
        <message>
            <source>Somebody needs help with paying.</source>
            <translation>有人在付款时需要帮助。</translation>
        </message>
        <message>
            <source>The printer there needs somebody.</source>
            <translation>那里的打印机需要处理。</translation>
        </message>
        <message>
            <source>Somebody there asks for help.</source>
            <translation>那里有人请求帮助。</translation>
        </message>
        <message>
            <source>There is no e-mail address for this traveller.</source>
            <translation>没有此申请人的电子邮件地址。</translation>
        </message>
        <message>
            <source>The address was lost before the message went out.</source>
            <translation>邮件发出前地址已丢失。</translation>
        </message>
        <message>
            <source>The mail server says that this address takes no mail.</source>
            <translation>邮件服务器称此地址不接收邮件。</translation>
        </message>
        <message>
            <source>The message could not be delivered.</source>
            <translation>邮件无法送达。</translation>
        </message>
        <message>
            <source>Both sides know this, and not with the same figures.</source>
            <translation>双方都有记录，但数字不同。</translation>
        </message>
        <message>
            <source>Our books have it, the provider’s statement does not.</source>
            <translation>我们的账簿有，支付公司的对账单没有。</translation>
        </message>
        <message>
            <source>The provider’s statement names a payment that is none of ours.</source>
            <translation>支付公司的对账单列出了不属于我们的付款。</translation>
        </message>
        <message>
            <source>The provider’s statement has it, our books do not.</source>
            <translation>支付公司的对账单有，我们的账簿没有。</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结算</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>手续费</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Provider’s order</source>
            <translation>支付公司的订单</translation>
        </message>
        <message>
            <source>Provider’s payment</source>
            <translation>支付公司的付款</translation>
        </message>
        <message>
            <source>Provider’s refund</source>
            <translation>支付公司的退款</translation>
        </message>
        <message>
            <source>Record received</source>
            <translation>档案已收到</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>In examination</source>
            <translation>正在审理</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Refund that came back</source>
            <translation>被退回的退款</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>争议</translation>
        </message>
        <message>
            <source>Dispute that was won</source>
            <translation>胜诉的争议</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Two versions: %1</source>
            <translation>两个版本：%1</translation>
        </message>
        <message>
            <source>A refund waits: %1</source>
            <translation>退款待审批：%1</translation>
        </message>
        <message>
            <source>A correction of a payment waits</source>
            <translation>付款更正待审批</translation>
        </message>
        <message>
            <source>Calls for staff (%1)</source>
            <translation>呼叫工作人员（%1）</translation>
        </message>
        <message>
            <source>Travellers to tell (%1)</source>
            <translation>待告知的申请人（%1）</translation>
        </message>
        <message>
            <source>Two versions of one record (%1)</source>
            <translation>同一档案的两个版本（%1）</translation>
        </message>
        <message>
            <source>Waiting for a second person (%1)</source>
            <translation>等待第二人（%1）</translation>
        </message>
        <message>
            <source>Different at the provider (%1)</source>
            <translation>与支付公司不一致（%1）</translation>
        </message>
        <message>
            <source>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</source>
            <translation>%1 发来的版本未包含最新版本的内容。两个版本都保留。请并排查看，选定有效的内容，然后保存。</translation>
        </message>
        <message>
            <source>%1 asks for it: %2</source>
            <translation>%1 提出申请：%2</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 要求更正为“%2”：%3</translation>
        </message>
        <message>
            <source>Refused by the relay: %1</source>
            <translation>中继服务器拒收：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on this machine</source>
            <translation>
                <numerusform>%n 份档案在本机等待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard from %1</source>
            <translation>未收到 %1 的消息</translation>
        </message>
        <message>
            <source>Records on their way (%1)</source>
            <translation>发送中的档案（%1）</translation>
        </message>
        <message>
            <source>Somebody has stopped the sending.</source>
            <translation>有人停止了发送。</translation>
        </message>
        <message>
            <source>They are being sent more slowly than they come.</source>
            <translation>发送速度慢于新增速度。</translation>
        </message>
        <message>
            <source>It has not been heard since it was set up.</source>
            <translation>自设置以来从未联系过。</translation>
        </message>
        <message>
            <source>It has not been heard for an hour or longer.</source>
            <translation>已有一小时或更久没有消息。</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</source>
            <translation>再次发送：它将以新编号发出。若再次被拒，请存为文件并联系管理员。它仍保留在本机。</translation>
        </message>
        <message>
            <source>They are safe on this machine and go out by themselves as soon as they can.</source>
            <translation>它们在本机上是安全的，一有可能便会自动发出。</translation>
        </message>
        <message>
            <source>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</source>
            <translation>查看该设备是否开机并已联网。其中的内容是安全的，恢复后会自动发出。</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>档案到达时已损坏。</translation>
        </message>
        <message>
            <source>Another record has come under the same number.</source>
            <translation>另一份档案使用了相同的编号。</translation>
        </message>
        <message>
            <source>The record was counted in a series that is over.</source>
            <translation>该档案的编号属于已结束的序列。</translation>
        </message>
        <message>
            <source>The relay does not take the record as it is: %1</source>
            <translation>中继服务器不接受该档案：%1</translation>
        </message>
        <message>
            <source>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</source>
            <translation>支付公司的对账单有一笔此处不认识的类型的记录。到支付公司处查看。</translation>
        </message>
        <message>
            <source>The provider has told the same entry before, with other figures.</source>
            <translation>支付公司以前报过同一笔记录，但数字不同。</translation>
        </message>
        <message>
            <source>Provider’s name for it</source>
            <translation>支付公司的名称</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on %1</source>
            <translation>
                <numerusform>%1 上有 %n 份记录待发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has not been heard for an hour or longer. %n record(s) waited on it then.</source>
            <translation>
                <numerusform>已有一小时或更久没有它的消息。当时有 %n 份记录在其上待发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</source>
            <translation>请看该机本身的提示。中继不接收的一份记录不会阻碍其他记录；磁盘已满或发送已停止则会。</translation>
        </message>
        <message>
            <source>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</source>
            <translation>能收到它的消息，但它没有交来任何记录。此条的时间是其中最早一份记录的时间。</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::DoneView</name>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>您的付款仍在确认中</translation>
        </message>
        <message>
            <source>Paid. You are done here.</source>
            <translation>已付款，申请已提交。</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
            <translation>请记下申请编号，拍下二维码，或打印收据。

凭申请编号可以在这里或任何柜台查询进度。</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>打印收据</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>您的申请编号</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>排队号：%1</translation>
        </message>
        <message>
            <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
            <translation>您的申请现在送交领事部门。叫到您的号码之前，请随身带好护照。</translation>
        </message>
        <message>
            <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
            <translation>如果您已付款，不会有任何损失：请保留凭条。确认后会立即通知领事部门。</translation>
        </message>
        <message>
            <source>Your receipt as a code: take a picture of it</source>
            <translation>二维码收据：请拍⁠照保存</translation>
        </message>
        <message>
            <source>Your slip as a code: take a picture of it</source>
            <translation>二维码凭条：请拍⁠照保存</translation>
        </message>
        <message>
            <source>Code with the receipt</source>
            <translation>收据二维码</translation>
        </message>
        <message>
            <source>Code with the slip</source>
            <translation>凭条二维码</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>收据已保存。</translation>
        </message>
        <message>
            <source>The receipt is being printed.</source>
            <translation>正在打印收据。</translation>
        </message>
        <message>
            <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
            <translation>请拍下二维码，其中包含收据；也可以呼叫工作人员。</translation>
        </message>
        <message numerus="yes">
            <source>This screen is cleared in %n second(s).</source>
            <translation>
                <numerusform>%n&#xa0;秒后清除此屏幕。</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Application received. Pay later.</source>
            <translation>申请已受理，请稍后付款。</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</source>
            <translation>请记下编号、拍下二维码或打印凭条。

您可以用手机付款，也可以凭编号到任何柜台付款。付款后才会审理申请。</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>打印凭条</translation>
        </message>
        <message>
            <source>Pay at a counter: say the reference or show the slip.</source>
            <translation>请到柜台付款：说出编号或出示凭条。</translation>
        </message>
        <message>
            <source>Scan the code with your phone and pay there, or pay at a counter.</source>
            <translation>请用手机扫描二维码付款，或到柜台付款。</translation>
        </message>
        <message>
            <source>The fee today is %1.</source>
            <translation>今日费用为 %1。</translation>
        </message>
        <message>
            <source>Scan this code to pay</source>
            <translation>扫描此二维码付款</translation>
        </message>
        <message>
            <source>Code with the address to pay at</source>
            <translation>含付款网址的二维码</translation>
        </message>
        <message>
            <source>The slip is saved.</source>
            <translation>凭条已保存。</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>正在打印凭条。</translation>
        </message>
        <message>
            <source>Note the reference and take a picture of the code. Or call staff.</source>
            <translation>请记下编号并拍下二维码，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再次打印</translation>
        </message>
        <message>
            <source>The slip is printed. Take it with you.</source>
            <translation>凭条已打印，请取走。</translation>
        </message>
        <message>
            <source>The receipt is printed. Take it with you.</source>
            <translation>收据已打印。请带走。</translation>
        </message>
        <message>
            <source>The slip could not be saved</source>
            <translation>凭条无法保存</translation>
        </message>
        <message>
            <source>The receipt could not be saved</source>
            <translation>收据未能保存</translation>
        </message>
        <message>
            <source>Use another address</source>
            <translation>换一个地址</translation>
        </message>
        <message>
            <source>Send by e-mail</source>
            <translation>用电子邮件发送</translation>
        </message>
        <message>
            <source>Sending the receipt to %1</source>
            <translation>正在把收据发送到 %1</translation>
        </message>
        <message>
            <source>The receipt is on its way to %1. It may take a few minutes.</source>
            <translation>收据正在发往 %1，可能需要几分钟。</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>现在没有连接</translation>
        </message>
        <message>
            <source>The e-mail goes out when the connection is back, as long as this screen is open.</source>
            <translation>只要此画面还开着，恢复连接后邮件就会发出。</translation>
        </message>
        <message>
            <source>No e-mail can be sent to %1</source>
            <translation>无法向 %1 发送邮件</translation>
        </message>
        <message>
            <source>Look at each letter of the address, or use another one.</source>
            <translation>请逐个核对地址的字符，或换一个地址。</translation>
        </message>
        <message>
            <source>The receipt has gone to three addresses already</source>
            <translation>收据已经发送到三个地址</translation>
        </message>
        <message>
            <source>The receipt cannot be sent by e-mail from here</source>
            <translation>从这里无法用电子邮件发送收据</translation>
        </message>
        <message>
            <source>The e-mail goes out by itself</source>
            <translation>邮件会自动发出</translation>
        </message>
        <message>
            <source>There is no connection now. Until there is, your address is kept encrypted, three days at most.</source>
            <translation>现在没有连接。您的地址会加密保存，直到邮件发出，最多三天。</translation>
        </message>
        <message numerus="yes">
            <source>The decision takes about %n working day(s).</source>
            <translation>
                <numerusform>审批大约需要 %n&#xa0;个工作日。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::MailPanel</name>
        <message>
            <source>Send the receipt by e-mail</source>
            <translation>用电子邮件发送收据</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</source>
            <translation>请输入含有 @ 和点的电子邮箱，使用拉丁字母，例如 name@example.com</translation>
        </message>
        <message>
            <source>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way.</source>
            <translation>这个地址只会收到一封邮件：您的申请编号、费用和付款方式，不含其他内容。点“发送”即表示同意。邮件发出后，本机会删除这个地址。</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::PayView</name>
        <message>
            <source>How do you want to pay?</source>
            <translation>您想怎样付款？</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>用手机付款</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Your card number goes to the payment company only.</source>
            <translation>您的卡号只会提供给支付公司。</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Pay on this screen</source>
            <translation>在本机屏幕上付款</translation>
        </message>
        <message>
            <source>Finish with a claim slip</source>
            <translation>领取凭条并结束</translation>
        </message>
        <message>
            <source>Pay the new amount</source>
            <translation>支付新的金额</translation>
        </message>
        <message>
            <source>Choose how to pay</source>
            <translation>选择付款方式</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>呼叫工作人员</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>换一种方式</translation>
        </message>
        <message>
            <source>Stop the payment</source>
            <translation>停止付款</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>This way to pay does not work right now</source>
            <translation>这种付款方式目前不可用</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose another one.</source>
            <translation>没有扣款。请另选一种。</translation>
        </message>
        <message>
            <source>No connection just now. Your payment is safe, go on.</source>
            <translation>目前没有连接。您的付款是安全的，请继续。</translation>
        </message>
        <message>
            <source>The payment page is open</source>
            <translation>付款页面已打开</translation>
        </message>
        <message>
            <source>Waiting for you to scan and pay</source>
            <translation>等待您扫码付款</translation>
        </message>
        <message>
            <source>The payment page was closed</source>
            <translation>付款页面已关闭</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
            <translation>如果您已付款，稍后会在这里显示。如果没有，请重新打开页面、扫码，或换一种方式。</translation>
        </message>
        <message>
            <source>The payment page does not open on this screen</source>
            <translation>付款页面在本机打不开</translation>
        </message>
        <message>
            <source>Scan the code with your phone, or call staff.</source>
            <translation>请用手机扫码，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>Time left: %1</source>
            <translation>剩余时间：%1</translation>
        </message>
        <message>
            <source>Preparing your payment</source>
            <translation>正在准备付款</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>需要几秒钟。</translation>
        </message>
        <message>
            <source>The payment service cannot be reached</source>
            <translation>连接不到支付服务</translation>
        </message>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>您的付款仍在确认中</translation>
        </message>
        <message>
            <source>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</source>
            <translation>您可以在这里等，也可以领取凭条结束。如果您已付款，付款仍然有效：请保留凭条。</translation>
        </message>
        <message>
            <source>Closing this payment safely</source>
            <translation>正在安全关闭这笔付款</translation>
        </message>
        <message>
            <source>Once it is closed nothing more can be charged with it.</source>
            <translation>关闭之后就不会再用它扣款。</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>费用有变动</translation>
        </message>
        <message>
            <source>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</source>
            <translation>汇率或收费标准有更新。还没有扣款。这里显示的是新的金额。</translation>
        </message>
        <message>
            <source>The payment is closed</source>
            <translation>付款已关闭</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>没有扣款。</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Your receipt is being made.</source>
            <translation>正在制作您的收据。</translation>
        </message>
        <message>
            <source>The money goes back to you</source>
            <translation>款项将退还给您</translation>
        </message>
        <message>
            <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
            <translation>款项重复到账或到账太晚，正在退款。请呼叫工作人员继续办理。</translation>
        </message>
        <message>
            <source>Waiting for you to scan</source>
            <translation>等待您扫码付款</translation>
        </message>
        <message>
            <source>Use another way to pay, or call staff.</source>
            <translation>请使用其他付款方式，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again or use another method.</source>
            <translation>如果您已付款，稍后会在此显示。如果没有，请重新打开页面，或使用其他付款方式。</translation>
        </message>
        <message>
            <source>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</source>
            <translation>%1的页面会在此屏幕上打开。付款完成后，此屏幕会自动继续。</translation>
        </message>
        <message>
            <source>Waiting for %1 to confirm</source>
            <translation>等待%1确认</translation>
        </message>
        <message>
            <source>Waiting for the payment company to confirm</source>
            <translation>等待支付公司确认</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</source>
            <translation>如果手机要求确认，请在手机上确认付款。此屏幕会自动继续。</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>完成，稍后付款</translation>
        </message>
        <message>
            <source>Paying may not work at the moment</source>
            <translation>目前可能无法付款</translation>
        </message>
        <message>
            <source>You can finish now, take your slip and pay later.</source>
            <translation>您可以现在完成申请，拿好凭条，稍后付款。</translation>
        </message>
        <message>
            <source>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</source>
            <translation>系统会自动重试。无论重试多少次，您只付一次款。您也可以现在完成，稍后付款。</translation>
        </message>
        <message>
            <source>Leave the payment page</source>
            <translation>离开付款页面</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.</source>
            <translation>先选择付款方式，然后用手机扫码，或在本机屏幕上付款。</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone.</source>
            <translation>选择付款方式，然后用手机扫码。</translation>
        </message>
        <message>
            <source>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
            <translation>支付公司确认后，屏幕会自动继续。您绝不会被重复扣款：如果中断，会继续同一笔付款。

如果五分钟内没有结果，您会得到一张凭条，可以先离开；我们会继续跟进这笔付款。</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::QrPanel</name>
        <message>
            <source>1. Open the camera or wallet of your phone</source>
            <translation>1. 打开手机的相机或钱包</translation>
        </message>
        <message>
            <source>2. Scan the code and check the amount</source>
            <translation>2. 扫码并核对金额</translation>
        </message>
        <message>
            <source>3. Pay on the phone, then look here: the result appears by itself</source>
            <translation>3. 在手机上付款，然后看这里：结果会自动显示</translation>
        </message>
        <message>
            <source>Code to scan with your phone</source>
            <translation>用手机扫的二维码</translation>
        </message>
        <message>
            <source>1. Open %1 on your phone and touch Scan</source>
            <translation>1. 在手机上打开%1，点“扫一扫”</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptPainter</name>
        <message>
            <source>Receipt for a visa fee</source>
            <translation>签证费收据</translation>
        </message>
        <message>
            <source>Claim slip: payment still being confirmed</source>
            <translation>凭条：付款仍在确认中</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>领事机构 %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>申请编号</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>排队号：%1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>旅行证件</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>末尾为 %1</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>付款时间</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Reference of the payment company</source>
            <translation>支付公司的付款编号</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Base amount</source>
            <translation>基准金额</translation>
        </message>
        <message>
            <source>Consular rate</source>
            <translation>领事汇率</translation>
        </message>
        <message>
            <source>%1, fixed for the period from %2</source>
            <translation>%1，自%2起的期间适用</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>合计：%1</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
            <translation>由出具本收据的机器签名，无需网络即可验证。</translation>
        </message>
        <message>
            <source>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</source>
            <translation>费用用于审理申请。拒签或撤回申请时不退还；重复支付或误付的款项会自动退还付款人。</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>有疑问：请到领事机构柜台，出示本页。</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>有疑问：%1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
            <translation>本凭条不是付款证明。如果款项已从您的账户扣除，确认后即视为已付款。</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>实际扣款</translation>
        </message>
        <message>
            <source>To be charged</source>
            <translation>将扣款</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>兑换汇率</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptSlip</name>
        <message>
            <source>Test print</source>
            <translation>测试打印</translation>
        </message>
        <message>
            <source>Every bar below reaches from edge to edge.</source>
            <translation>下面每条横杠都应从一边到另一边。</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::SlipPainter</name>
        <message>
            <source>Application taken, not paid yet</source>
            <translation>申请已受理，尚未付款</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>领事机构 %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>申请编号</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>排队号：%1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>旅行证件</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>末尾为 %1</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>受理时间</translation>
        </message>
        <message>
            <source>Fee on that day</source>
            <translation>当日费用</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>有疑问：请到领事机构柜台，出示本页。</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>有疑问：%1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. The application is examined once it is paid.</source>
            <translation>本凭条不是付款证明。付款后才会审理申请。</translation>
        </message>
        <message>
            <source>Pay at a counter: show this slip or say the reference.</source>
            <translation>请到柜台付款：出示本凭条或说出编号。</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>用手机付款</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</source>
            <translation>请扫描二维码或输入网址。本机恢复连接后，该页面才有此申请的记录；金额以届时显示的为准。也可以凭编号到柜台付款。</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::Words</name>
        <message>
            <source>Card or wallet</source>
            <translation>银行卡或电子钱包</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>微信支付</translation>
        </message>
        <message>
            <source>PayPal</source>
            <translation>PayPal</translation>
        </message>
        <message>
            <source>Cash at the counter</source>
            <translation>柜台现金</translation>
        </message>
        <message>
            <source>Another way to pay</source>
            <translation>其他付款方式</translation>
        </message>
        <message>
            <source>Pay with your phone or on this screen</source>
            <translation>用手机付款，或在本机屏幕上付款</translation>
        </message>
        <message>
            <source>Scan a code with your phone</source>
            <translation>用手机扫码</translation>
        </message>
        <message>
            <source>Works, but may take longer today</source>
            <translation>可用，但今天可能较慢</translation>
        </message>
        <message>
            <source>Does not work right now: the payment company does not answer</source>
            <translation>目前不可用：支付公司没有应答</translation>
        </message>
        <message>
            <source>Does not work right now</source>
            <translation>目前不可用</translation>
        </message>
        <message>
            <source>The bank says there is not enough money on the card</source>
            <translation>银行表示卡内余额不足</translation>
        </message>
        <message>
            <source>Use another card, or another way to pay.</source>
            <translation>请换一张卡，或换一种付款方式。</translation>
        </message>
        <message>
            <source>The time to pay has run out</source>
            <translation>付款时限已过</translation>
        </message>
        <message>
            <source>Nothing was charged. Start the payment again.</source>
            <translation>没有扣款。请重新开始付款。</translation>
        </message>
        <message>
            <source>The payment was left on the page</source>
            <translation>付款在页面上被中止</translation>
        </message>
        <message>
            <source>Nothing was charged. Start it again, or use another way to pay.</source>
            <translation>没有扣款。请重新开始，或换一种付款方式。</translation>
        </message>
        <message>
            <source>Another way to pay was chosen</source>
            <translation>已选择其他付款方式</translation>
        </message>
        <message>
            <source>Nothing was charged this way.</source>
            <translation>这种方式没有扣款。</translation>
        </message>
        <message>
            <source>The payment company does not answer</source>
            <translation>支付公司没有应答</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
            <translation>没有扣款。请换一种付款方式，或几分钟后再试。</translation>
        </message>
        <message>
            <source>The amount is outside what this way to pay allows</source>
            <translation>金额超出这种付款方式的限额</translation>
        </message>
        <message>
            <source>Use another way to pay.</source>
            <translation>请换一种付款方式。</translation>
        </message>
        <message>
            <source>The payment was declined</source>
            <translation>付款被拒绝</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
            <translation>没有扣款。请询问银行，换一张卡，或换一种付款方式。</translation>
        </message>
        <message>
            <source>Three tries did not work</source>
            <translation>三次付款都没有成功</translation>
        </message>
        <message>
            <source>Call staff: they can take the payment another way. Your application is kept.</source>
            <translation>请呼叫工作人员：他们可以用其他方式收款。您的申请已保留。</translation>
        </message>
        <message>
            <source>The clock of this machine is wrong</source>
            <translation>本机时钟不准</translation>
        </message>
        <message>
            <source>Call staff. Nothing was charged.</source>
            <translation>请呼叫工作人员。没有扣款。</translation>
        </message>
        <message>
            <source>This machine cannot store the payment safely</source>
            <translation>本机无法安全保存付款记录</translation>
        </message>
        <message>
            <source>It was not started, and nothing was charged. Call staff.</source>
            <translation>付款没有开始，也没有扣款。请呼叫工作人员。</translation>
        </message>
        <message>
            <source>The exchange rate for the fee has run out</source>
            <translation>收费汇率已过期</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>付款未能开始</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again, or call staff.</source>
            <translation>没有扣款。请再试一次，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>Visa fee</source>
            <translation>签证费</translation>
        </message>
        <message>
            <source>Faster processing</source>
            <translation>加急处理</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>服务费</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Alipay on your phone</source>
            <translation>用手机上的支付宝付款</translation>
        </message>
        <message>
            <source>Alipay on this screen</source>
            <translation>在本机屏幕上用支付宝付款</translation>
        </message>
        <message>
            <source>Sign in on Alipay’s page, or scan its code</source>
            <translation>在支付宝页面上登录，或扫描页面上的码</translation>
        </message>
        <message>
            <source>Does not work today: there is no exchange rate for it</source>
            <translation>今天不能使用：没有可用的兑换汇率</translation>
        </message>
        <message>
            <source>Does not work right now: its exchange rate is too old</source>
            <translation>暂时不能使用：兑换汇率已过时</translation>
        </message>
        <message>
            <source>Not offered at this post</source>
            <translation>本馆不提供</translation>
        </message>
        <message>
            <source>Does not work right now: the post’s account has to be set right</source>
            <translation>暂时不能使用：本馆的收款账户需要调整</translation>
        </message>
        <message>
            <source>Does not work right now: the clocks differ</source>
            <translation>暂时不能使用：时钟不一致</translation>
        </message>
        <message>
            <source>%1, ministry rate from %2</source>
            <extracomment>%1 is &quot;1 JPY = 0.0463 CNY&quot;</extracomment>
            <translation>%1，主管部门汇率，%2起</translation>
        </message>
        <message>
            <source>%1, market rate of %2</source>
            <translation>%1，%2的市场汇率</translation>
        </message>
        <message>
            <source>%1, plus %2</source>
            <extracomment>%1 is the rate, %2 a percentage</extracomment>
            <translation>%1，另加 %2</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>银行卡已过期</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another card, or another way to pay.</source>
            <translation>没有扣款。请使用另一张卡，或其他付款方式。</translation>
        </message>
        <message>
            <source>This way to pay does not take the currency</source>
            <translation>此付款方式不支持该货币</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay.</source>
            <translation>没有扣款。请使用其他付款方式。</translation>
        </message>
        <message>
            <source>The payment company refused the payment</source>
            <translation>支付公司拒绝了这笔付款</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or call staff.</source>
            <translation>没有扣款。请使用其他付款方式，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>The amount is above your card’s or wallet’s limit</source>
            <translation>金额超出您的银行卡或钱包的限额</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</source>
            <translation>没有扣款。请联系银行调高限额，或使用其他付款方式。</translation>
        </message>
        <message>
            <source>This card cannot be used for this payment</source>
            <translation>此卡不能用于这笔付款</translation>
        </message>
        <message>
            <source>The card’s details do not match what the bank has</source>
            <translation>卡片信息与银行记录不符</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and compare number, date and code with the card.</source>
            <translation>没有扣款。请重新开始，并与卡片核对卡号、日期和安全码。</translation>
        </message>
        <message>
            <source>The bank or wallet could not make sure that it is you</source>
            <translation>银行或钱包无法确认是您本人</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</source>
            <translation>没有扣款。请重新开始并在银行或钱包中确认付款，或使用其他付款方式。</translation>
        </message>
        <message>
            <source>The bank wants to talk to you first</source>
            <translation>银行需要先与您联系</translation>
        </message>
        <message>
            <source>Nothing was charged. Call your bank, or use another way to pay.</source>
            <translation>没有扣款。请致电您的银行，或使用其他付款方式。</translation>
        </message>
        <message>
            <source>The bank could not decide just now</source>
            <translation>银行暂时无法处理</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again in a moment, or use another way to pay.</source>
            <translation>没有扣款。请稍后重试，或使用其他付款方式。</translation>
        </message>
        <message>
            <source>The code in your wallet has run out</source>
            <translation>钱包中的付款码已失效</translation>
        </message>
        <message>
            <source>Nothing was charged. Open the wallet again and show its new code.</source>
            <translation>没有扣款。请重新打开钱包，出示新的付款码。</translation>
        </message>
        <message>
            <source>This machine has no printer</source>
            <translation>本机没有打印机</translation>
        </message>
        <message>
            <source>The printer does not answer</source>
            <translation>打印机没有应答</translation>
        </message>
        <message>
            <source>The cover of the printer is open</source>
            <translation>打印机的盖子开着</translation>
        </message>
        <message>
            <source>The printer has no paper</source>
            <translation>打印机没有纸</translation>
        </message>
        <message>
            <source>The printer is switched off line</source>
            <translation>打印机处于脱机状态</translation>
        </message>
        <message>
            <source>The printer reports a fault</source>
            <translation>打印机报告故障</translation>
        </message>
        <message>
            <source>Perhaps not everything was printed</source>
            <translation>可能没有打印完整</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::CalendarPanel</name>
        <message>
            <source>Month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>above a calendar: %1 the month&apos;s name standing alone, %2 the year</extracomment>
            <translation>%2年%1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>Choose a day from %1 to %2</source>
            <extracomment>above a calendar: the first and the last day that can be chosen</extracomment>
            <translation>可选日期：%1至%2</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::DateEdit</name>
        <message>
            <source>DD</source>
            <extracomment>two letters shown in an empty field for the day of a date</extracomment>
            <translation>日</translation>
        </message>
        <message>
            <source>MM</source>
            <extracomment>letters shown in an empty field for the month of a date</extracomment>
            <translation>月</translation>
        </message>
        <message>
            <source>YYYY</source>
            <extracomment>letters shown in an empty field for the year of a date</extracomment>
            <translation>年</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Month, as a number</source>
            <translation>月，数字</translation>
        </message>
        <message>
            <source>Year, four digits</source>
            <translation>年，四位数</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>在日历中选择</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%2年%1，日不详</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1年，月日不详</translation>
        </message>
        <message>
            <source>Close the calendar</source>
            <translation>关闭日历</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::EntryList</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 one of several answers</extracomment>
            <translation>移除：%1</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::MrzEdit</name>
        <message>
            <source>Line %1 of the passport’s two-line code</source>
            <translation>护照两行字符的第 %1 行</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::OnScreenKeyboard</name>
        <message>
            <source>Capital letters are on</source>
            <translation>大写已锁定</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>大写字母</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Numbers and signs</source>
            <translation>数字和符号</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字母</translation>
        </message>
        <message>
            <source>Other alphabet</source>
            <translation>其他字母</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>上一项</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>下一项</translation>
        </message>
        <message>
            <source>Close the keyboard</source>
            <translation>收起键盘</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::PickEdit</name>
        <message>
            <source>Type the first letters</source>
            <translation>输入拼音或英文的开头</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>在列表中查找</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>关闭列表</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::ProgressLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::AttractView</name>
        <message>
            <source>Apply for your visa here</source>
            <translation>在这里申请签证</translation>
        </message>
        <message>
            <source>Answer a few questions, pay, and take your receipt with you.</source>
            <translation>回答几个问题，付款，带走收据。</translation>
        </message>
        <message>
            <source>Paying is not possible at the moment</source>
            <translation>目前无法付款</translation>
        </message>
        <message>
            <source>You can apply now, keep your reference and pay later.</source>
            <translation>您可以现在申请，保留申请编号，以后付款。</translation>
        </message>
        <message>
            <source>Bring your passport</source>
            <translation>请带好护照</translation>
        </message>
        <message>
            <source>With two blank pages, and valid three months beyond your trip.</source>
            <translation>有两页空白页，有效期比行程多三个月。</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>约 5 分钟</translation>
        </message>
        <message>
            <source>You can go back at any time. Nothing is lost.</source>
            <translation>随时可以返回，内容不会丢失。</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>The price is always shown</source>
            <translation>价格始终可见</translation>
        </message>
        <message>
            <source>You see the exact total before you pay.</source>
            <translation>付款前您会看到确切的合计。</translation>
        </message>
        <message>
            <source>Ways to pay</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Touch your language to begin</source>
            <translation>点选您的语言开始</translation>
        </message>
        <message>
            <source>This kiosk takes no applications at the moment</source>
            <translation>本机目前不受理申请</translation>
        </message>
        <message>
            <source>It has to be connected first. Go to the counter: you can apply there.</source>
            <translation>需要先恢复连接。请到柜台申请。</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>稍后付款</translation>
        </message>
        <message>
            <source>On your phone or at a counter, with the reference you get here.</source>
            <translation>用手机或到柜台付款，凭这里给您的申请编号。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ChoiceEditor</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n&#xa0;个工作日</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a choice and how long it takes, on one line: %1 &quot;Express&quot;, %2 &quot;3 working days&quot;</extracomment>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>Correct what differs</source>
            <translation>更正不同之处</translation>
        </message>
        <message>
            <source>What else your passport says</source>
            <translation>护照上的其他内容</translation>
        </message>
        <message>
            <source>Compare each character with the photo page.</source>
            <translation>请与护照资料页逐个字符核对。</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>全部正确</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>有不同之处</translation>
        </message>
        <message>
            <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
            <translation>阅读器对个别字符没有把握。请仔细核对日期和国家。</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>您的姓名可能没有显示完整。点“有不同之处”补全。</translation>
        </message>
        <message>
            <source>Framed characters look like others: %1.</source>
            <extracomment>%1 characters that are taken for each other: 0 O Q D · 1 I L</extracomment>
            <translation>加框的字符容易混淆：%1。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::CountryListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>选择国家</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FeeView</name>
        <message>
            <source>Pay %1</source>
            <translation>支付 %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Working out your fee</source>
            <translation>正在计算费用</translation>
        </message>
        <message>
            <source>The fee cannot be confirmed at the moment</source>
            <translation>目前无法确认费用</translation>
        </message>
        <message>
            <source>The connection is interrupted. Your answers are kept. Try again, or call staff.</source>
            <translation>连接中断。您的回答已保留。请再试一次，或呼叫工作人员。</translation>
        </message>
        <message>
            <source>The fee cannot be set today</source>
            <translation>今天无法确定费用</translation>
        </message>
        <message>
            <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
            <translation>主管部门尚未公布今天的汇率。请呼叫工作人员协助。</translation>
        </message>
        <message>
            <source>The fee cannot be worked out</source>
            <translation>无法计算费用</translation>
        </message>
        <message>
            <source>Call staff: they can help. Your answers are kept.</source>
            <translation>请呼叫工作人员协助。您的回答已保留。</translation>
        </message>
        <message>
            <source>Visa fee: %1 · %2</source>
            <translation>签证费：%1 · %2</translation>
        </message>
        <message>
            <source>Processing: %1</source>
            <translation>办理速度：%1</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>服务费</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>付款之前</translation>
        </message>
        <message>
            <source>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</source>
            <translation>费用用于审理您的申请。拒签或您撤回申请时不退还。重复付款会自动退回。</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>完成，稍后付款</translation>
        </message>
        <message>
            <source>You can finish now and pay later</source>
            <translation>您可以现在完成，稍后付款</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</source>
            <translation>连接已中断，目前无法在此付款。显示的是今日费用，实际金额在付款时确认。</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</source>
            <translation>连接已中断，目前无法在此付款。付款时会显示费用。</translation>
        </message>
        <message>
            <source>Government fees %1. Rate: %2, fixed by the ministry from %3.</source>
            <extracomment>%1 base amount, %2 &quot;1 USD = 157.5 JPY&quot;, %3 date</extracomment>
            <translation>政府收费 %1。汇率：%2，由主管部门规定，自%3起适用。</translation>
        </message>
        <message>
            <source>Each government fee is rounded up.</source>
            <translation>各项政府收费换算后均向上进位。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FormView</name>
        <message>
            <source>Part %1 of %2</source>
            <translation>第 %1 部分，共 %2 部分</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（选填）</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to look at: %1</source>
            <translation>
                <numerusform>有 %n&#xa0;项需要核对：%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::HelpPanel</name>
        <message>
            <source>Help: %1</source>
            <translation>帮助：%1</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>呼叫工作人员</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>关闭帮助</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::KioskWindow</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n&#xa0;秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>合计 %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>百分之 %1</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>呼叫工作人员</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>选择语言</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Call a member of staff?</source>
            <translation>要呼叫工作人员吗？</translation>
        </message>
        <message>
            <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
            <translation>会有人来到本机旁。您的回答会留在屏幕上。</translation>
        </message>
        <message>
            <source>Go on alone</source>
            <translation>自己继续</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>要重新开始吗？</translation>
        </message>
        <message>
            <source>Everything you have entered is erased from this machine.</source>
            <translation>您输入的所有内容将从本机清除。</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>保留我的回答</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>清除并重新开始</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>您还在吗？</translation>
        </message>
        <message>
            <source>Without an answer, everything you have entered is erased in:</source>
            <translation>如无应答，您输入的所有内容将被清除，剩余：</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Calling staff…</source>
            <translation>正在呼叫工作人员……</translation>
        </message>
        <message>
            <source>Stay at this kiosk.</source>
            <translation>留在本机旁。</translation>
        </message>
        <message>
            <source>Staff have been called</source>
            <translation>已呼叫工作人员</translation>
        </message>
        <message>
            <source>Go to the counter</source>
            <translation>前往柜台</translation>
        </message>
        <message>
            <source>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</source>
            <translation>本机现在无法呼叫工作人员：没有连接。如有申请编号，请记下。</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>朗读</translation>
        </message>
        <message>
            <source>The screen is being read to you</source>
            <translation>正在为您朗读屏幕</translation>
        </message>
        <message>
            <source>Read the screen to me</source>
            <translation>为我朗读屏幕</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Plug in a headset</source>
            <translation>请插入耳机</translation>
        </message>
        <message>
            <source>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</source>
            <translation>将为您朗读屏幕内容，包括您的回答。插孔在本机正面。不插耳机就听不到声音。</translation>
        </message>
        <message>
            <source>Read it myself</source>
            <translation>自己阅读</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>text size, brief</comment>
            <translation>字号</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>call staff, brief</comment>
            <translation>呼叫</translation>
        </message>
        <message>
            <source>Restart</source>
            <comment>start over, brief</comment>
            <translation>重来</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::LanguageView</name>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>选择国家</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::Listening</name>
        <message>
            <source>Your answers are on the screen. They are not read aloud here.</source>
            <translation>您的回答显示在屏幕上，这里不会大声读出。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>I cannot scan</source>
            <translation>无法扫描</translation>
        </message>
        <message>
            <source>Or type the two lines at the bottom of the photo page</source>
            <translation>或输入资料页底部的两行字符</translation>
        </message>
        <message>
            <source>Type &lt; for each gap.</source>
            <translation>每个空位输入 &lt;。</translation>
        </message>
        <message>
            <source>Line %1, character %2. %3.</source>
            <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
            <translation>第 %1 行第 %2 个字符：%3。</translation>
        </message>
        <message>
            <source>All characters agree. Touch Continue.</source>
            <translation>所有字符相符。请点“继续”。</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>请使用护照，不要使用签证。</translation>
        </message>
        <message>
            <source>Lay the passport on the reader again, or correct the lines below.</source>
            <translation>请重新放置护照，或更正下面的两行。</translation>
        </message>
        <message>
            <source>The passport could not be read completely</source>
            <translation>护照没有完整读出</translation>
        </message>
        <message>
            <source>No passport has been read yet</source>
            <translation>还没有读取护照</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>请扫描护照，输入两行字符，或选择“无法扫描”。</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PreflightView</name>
        <message>
            <source>This kiosk is out of service</source>
            <translation>本机暂停服务</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
            <translation>请使用其他机器，或到柜台办理。这里没有扣款。</translation>
        </message>
        <message>
            <source>Ready in a moment.</source>
            <translation>马上就好。</translation>
        </message>
        <message>
            <source>For staff: %1</source>
            <translation>工作人员：%1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>同意并继续</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>我们只询问签证审批所需的内容。</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>您的回答在本机上加密，结束时清除。</translation>
        </message>
        <message>
            <source>Only the ministry can open them.</source>
            <translation>只有主管部门能够打开您的回答。</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>您在支付公司自己的页面上付款。我们看不到您的卡号。</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>您随时可以要求查看、更正或删除您的信息。</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>阅读全文</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>隐私声明</translation>
        </message>
        <message>
            <source>Who is responsible
The ministry of foreign affairs, through the post named at the top of the screen.

What we collect
What your passport’s photo page says, your answers on this screen, and the result of your payment: amount, method and the provider’s reference. No card number is entered or kept here.

Why
To decide on your application, to collect the fee, and to tell you the result. The law on visas is the basis; your agreement is the basis for handling it on this machine.

Who sees it
Staff who decide on visas. Your answers leave this machine sealed, so that only the ministry can open them. The payment provider learns the amount and a reference, not your answers.

How long
On this machine until your session ends. At the ministry as long as the law on visas says, then your name and document are removed and only amounts are kept.

Your rights
You can ask to see, correct, take with you or erase your data, and complain to the data protection authority. Ask a member of staff or write to the post.</source>
            <translation>谁负责
外交主管部门，通过屏幕上方所示的领事机构办理。

我们收集什么
护照资料页上的内容、您在本屏幕上的回答，以及付款结果：金额、方式和支付公司的编号。这里不输入也不保存任何卡号。

为什么
用于审批您的申请、收取费用并通知您结果。依据是签证法律；在本机上处理您的信息，依据是您的同意。

谁能看到
审批签证的工作人员。您的回答离开本机时已封存，只有主管部门能够打开。支付公司只知道金额和编号，不知道您的回答。

保存多久
在本机上保存到您办理结束。在主管部门按签证法律规定的期限保存，之后删除您的姓名和证件信息，只保留金额。

您的权利
您可以要求查看、更正、带走或删除您的信息，也可以向数据保护机构投诉。请询问工作人员，或写信给领事机构。</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>关闭声明</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>继续阅读</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>您的声明</translation>
        </message>
        <message>
            <source>Continue to the fee</source>
            <translation>继续查看费用</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>全部正确</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>您的护照</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <extracomment>%1 name of the group that is changed: Your trip</extracomment>
            <translation>更改：%1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::SpacedText</name>
        <message>
            <source>digit %1</source>
            <translation>数字 %1</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>字母 %1</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>under a character</comment>
            <translation>字母</translation>
        </message>
        <message>
            <source>digit</source>
            <comment>under a character</comment>
            <translation>数字</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::StatusStrip</name>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n&#xa0;分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n&#xa0;小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n&#xa0;天</numerusform>
            </translation>
        </message>
        <message>
            <source>Connect this kiosk: it soon holds too many applications</source>
            <translation>请连接本机：待发送的申请即将过多</translation>
        </message>
        <message>
            <source>Staff: connect this kiosk, it has been offline for a long time</source>
            <translation>工作人员请连接本机：已长时间断开</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>不受理新申请：待发送的申请过多</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>不受理新申请：断开时间过长</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>无连接</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not sent yet</source>
            <translation>
                <numerusform>%n&#xa0;份申请尚未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the embassy’s computer: call the administrator</source>
            <translation>
                <numerusform>%n&#xa0;份被使馆系统拒收：请联系管理员</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest for %1</source>
            <translation>最早的已等待 %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>更新于 %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaListEditor</name>
        <message>
            <source>Add a visa</source>
            <translation>添加签证</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaPanel</name>
        <message>
            <source>Number of the visa (optional)</source>
            <translation>签证号码（选填）</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add this visa</source>
            <translation>添加此签证</translation>
        </message>
        <message>
            <source>Enter day, month and year.</source>
            <translation>请填写年、月、日。</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future.</source>
            <translation>请填写不晚于今天的日期。</translation>
        </message>
        <message>
            <source>Enter a day that is not before “Valid from”.</source>
            <translation>请填写不早于“生效日期”的日期。</translation>
        </message>
    </context>
</TS>
