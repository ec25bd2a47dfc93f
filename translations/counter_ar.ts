<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>FieldWords</name>
        <message>
            <source>Do you have only one name?</source>
            <translation>هل للمسافر اسم واحد فقط؟</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>أسماء أخرى مستعملة</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>الاسم بحروف لغة المسافر</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>ما صلة ولي الأمر بالمسافر؟</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>هل يسكن في بلد غير بلد جنسيته؟</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>رقم تصريح الإقامة</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>المهنة الآن</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>غرض الرحلة</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>كم مرة سيدخل المسافر؟</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>متى يُحتاج إليها؟</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>المزيد عن الغرض</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>هل أُخذت البصمات من قبل من أجل تأشيرة؟</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>بلد الوجهة النهائية وتصريح دخوله</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>أين سيقيم المسافر؟</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>عنوان الإقامة</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>هاتف مكان الإقامة أو بريده الإلكتروني</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>ما صلة المضيف بالمسافر؟</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>من يدفع تكاليف الرحلة؟</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>كيف تُدفع تكاليف الإقامة؟</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>رقم تأمين السفر</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>ما صلة ذلك الشخص بالمسافر؟</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>هل رُفض طلب تأشيرة من قبل؟</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>كما هو مطبوع في جواز السفر.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>اترك اليوم أو الشهر فارغًا إن لم يذكره جواز السفر.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>يُرسل الإيصال والقرار إلى هنا.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>المدينة أو المنطقة التي تكون فيها أطول إقامة.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>إن كان الجواب نعم، فاسأل عنه ودوّن الجواب لمن يقرر.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>I pay myself</source>
            <translation>المسافر</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>جهة العمل</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>في جواز السفر صفحتان فارغتان على الأقل</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>ولي الأمر موافق ويوقّع الموافقة</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>يصرّح المسافر بأن كل ما ذُكر كامل وصحيح، ويعلم أن البيانات الكاذبة قد تؤدي إلى الرفض.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>في جواز السفر اسم واحد</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>أدخل بريدًا إلكترونيًا أو رقم هاتف ليمكن الوصول إلى المسافر</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>للمسافر اسم واحد: اترك اسم العائلة أو الأسماء الشخصية فارغًا</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>في جواز السفر: %1. تحقق منه مع المسافر</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>هذا غير متاح لهذه الجنسية والتأشيرة: اختر غيره</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>اذكر بلدًا غير بلد المرور</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>امسح جواز السفر ضوئيًا، أو اكتب سطريه، أو اختر «دون مسح ضوئي»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>قارن بجواز السفر وأكّد</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>هذا ليس رمز جواز سفر أو بطاقة هوية. استعمل صفحة الصورة في جواز السفر.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>قارن السطرين بجواز السفر: أرقام التحقق لا تتطابق.</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>How we use your data</source>
            <translation>كيف تُستعمل البيانات</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>امسح جواز السفر ضوئيًا</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>قارن بجواز السفر</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>الرحلة</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>المسافر</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>كيف نتواصل مع المسافر</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>دفع تكاليف الرحلة</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>مكان الإقامة</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>الوالد أو ولي الأمر</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>راجع الأجوبة</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>عمر المسافر أقل من 18 سنة، لذلك يجب أن يوافق أحد الوالدين أو ولي الأمر.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>اضغط «تغيير» لتصحيح جواب. لا يضيع شيء آخر.</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>المسافر</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>What else your passport says</source>
            <translation>بيانات أخرى من جواز السفر</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>قد يكون الاسم مقطوعًا. اضغط «هناك اختلاف» لإكماله.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>I cannot scan</source>
            <translation>دون مسح ضوئي</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>استعمل جواز السفر، لا تأشيرة.</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>امسح جواز السفر ضوئيًا، أو اكتب سطريه، أو اختر «دون مسح ضوئي».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>المسافر موافق</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>لا يُسأل إلا عمّا يحتاج إليه قرار التأشيرة.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>تُشفَّر الأجوبة على هذا الجهاز وتُحذف منه في النهاية.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>يُدفع بالبطاقة على صفحة شركة الدفع نفسها. لا يرى أحد هنا رقمها.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>يمكن للمسافر في أي وقت طلب رؤية بياناته أو تصحيحها أو محوها.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>الإقرار</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>جواز السفر</translation>
        </message>
    </context>
</TS>
