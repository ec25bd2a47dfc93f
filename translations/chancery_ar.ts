<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>DamageWords</name>
        <message>
            <source>The database of this machine was damaged</source>
            <translation>كانت قاعدة بيانات هذا الجهاز متضررة</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that had not been sent are saved and go out by themselves.</source>
            <translation>
                <numerusform>لا ملفات لم تُرسل بعد.</numerusform>
                <numerusform>أُنقذ ملف واحد لم يكن قد أُرسل، وهو يُرسل تلقائيًا.</numerusform>
                <numerusform>أُنقذ ملفان لم يكونا قد أُرسلا، وهما يُرسلان تلقائيًا.</numerusform>
                <numerusform>أُنقذت %n&#xa0;ملفات لم تكن قد أُرسلت، وهي تُرسل تلقائيًا.</numerusform>
                <numerusform>أُنقذ %n&#xa0;ملفًا لم يكن قد أُرسل، وهي تُرسل تلقائيًا.</numerusform>
                <numerusform>أُنقذ %n&#xa0;ملف لم يكن قد أُرسل، وهي تُرسل تلقائيًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are lost: find out from receipts and slips whose, and take the application again.</source>
            <translation>
                <numerusform>لم يضع أي ملف.</numerusform>
                <numerusform>ضاع ملف واحد: اعرف صاحبه من الإيصالات والقسائم، وخذ الطلب من جديد.</numerusform>
                <numerusform>ضاع ملفان: اعرف صاحبيهما من الإيصالات والقسائم، وخذ الطلبين من جديد.</numerusform>
                <numerusform>ضاعت %n&#xa0;ملفات: اعرف أصحابها من الإيصالات والقسائم، وخذ الطلبات من جديد.</numerusform>
                <numerusform>ضاع %n&#xa0;ملفًا: اعرف أصحابها من الإيصالات والقسائم، وخذ الطلبات من جديد.</numerusform>
                <numerusform>ضاع %n&#xa0;ملف: اعرف أصحابها من الإيصالات والقسائم، وخذ الطلبات من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known to be lost.</source>
            <translation>لا يُعرف أن شيئًا ضاع.</translation>
        </message>
        <message>
            <source>Call the administrator: the damaged file is kept for a month.</source>
            <translation>اتصل بالمسؤول: يُحفظ الملف المتضرر شهرًا.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Agreement to the privacy notice</source>
            <translation>الموافقة على إشعار الخصوصية</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>من ملأ الطلب</translation>
        </message>
        <message>
            <source>Kind of passport</source>
            <translation>نوع جواز السفر</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>رقم جواز السفر</translation>
        </message>
        <message>
            <source>Country that issued the passport</source>
            <translation>البلد الذي أصدر جواز السفر</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>Issuing authority</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>Two blank pages</source>
            <translation>صفحتان فارغتان</translation>
        </message>
        <message>
            <source>Reading of the passport</source>
            <translation>قراءة جواز السفر</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Surname at birth</source>
            <translation>اسم العائلة عند الولادة</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>الأسماء الشخصية</translation>
        </message>
        <message>
            <source>Do you have only one name?</source>
            <translation>هل لك اسم واحد فقط؟</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>أسماء أخرى استعملتها</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>الاسم بحروف لغتك</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>مكان الميلاد</translation>
        </message>
        <message>
            <source>Country of birth</source>
            <translation>بلد الميلاد</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>الحالة المدنية</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>Nationality at birth</source>
            <translation>الجنسية عند الولادة</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>جنسيات أخرى</translation>
        </message>
        <message>
            <source>National identity number</source>
            <translation>رقم الهوية الوطنية</translation>
        </message>
        <message>
            <source>Guardian’s surname</source>
            <translation>اسم عائلة ولي الأمر</translation>
        </message>
        <message>
            <source>Guardian’s given names</source>
            <translation>الأسماء الشخصية لولي الأمر</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>ما صلة ولي الأمر بك؟</translation>
        </message>
        <message>
            <source>Guardian’s nationality</source>
            <translation>جنسية ولي الأمر</translation>
        </message>
        <message>
            <source>Guardian’s address</source>
            <translation>عنوان ولي الأمر</translation>
        </message>
        <message>
            <source>Guardian’s phone number</source>
            <translation>هاتف ولي الأمر</translation>
        </message>
        <message>
            <source>Guardian’s e-mail</source>
            <translation>البريد الإلكتروني لولي الأمر</translation>
        </message>
        <message>
            <source>Guardian’s consent</source>
            <translation>موافقة ولي الأمر</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>عنوان السكن</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>هل تسكن في بلد غير بلد جنسيتك؟</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>رقم تصريح إقامتك</translation>
        </message>
        <message>
            <source>Residence permit valid until</source>
            <translation>تصريح الإقامة صالح حتى</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>مهنتك الآن</translation>
        </message>
        <message>
            <source>Name of employer or school</source>
            <translation>اسم جهة العمل أو الدراسة</translation>
        </message>
        <message>
            <source>Address of employer or school</source>
            <translation>عنوان جهة العمل أو الدراسة</translation>
        </message>
        <message>
            <source>Phone number of employer or school</source>
            <translation>هاتف جهة العمل أو الدراسة</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>غرض رحلتك</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>كم مرة ستدخل؟</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>متى تحتاج إليها؟</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>المزيد عن الغرض</translation>
        </message>
        <message>
            <source>Main destination</source>
            <translation>الوجهة الرئيسية</translation>
        </message>
        <message>
            <source>Place of first entry</source>
            <translation>مكان الدخول الأول</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>يوم الوصول</translation>
        </message>
        <message>
            <source>Day of departure</source>
            <translation>يوم المغادرة</translation>
        </message>
        <message>
            <source>Visas in the last three years</source>
            <translation>تأشيرات السنوات الثلاث الأخيرة</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>هل أُخذت بصماتك من قبل من أجل تأشيرة؟</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>بلد الوجهة النهائية وتصريح دخوله</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>أين ستقيم؟</translation>
        </message>
        <message>
            <source>Name of host, company or hotel</source>
            <translation>اسم المضيف أو الشركة أو الفندق</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>عنوان إقامتك</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>هاتف مكان إقامتك أو بريده الإلكتروني</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>ما صلة المضيف بك؟</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>من يدفع تكاليف رحلتك؟</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>كيف ستدفع تكاليف إقامتك؟</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>رقم تأمين السفر</translation>
        </message>
        <message>
            <source>Travel insurance valid until</source>
            <translation>تأمين السفر صالح حتى</translation>
        </message>
        <message>
            <source>Name of a person to tell in an emergency</source>
            <translation>اسم شخص نخبره عند الطوارئ</translation>
        </message>
        <message>
            <source>Phone number for an emergency</source>
            <translation>رقم هاتف للطوارئ</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>ما صلة ذلك الشخص بك؟</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>هل رُفض لك طلب تأشيرة من قبل؟</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>السجل الجنائي</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>الإقرار</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>بصمات الأصابع</translation>
        </message>
        <message>
            <source>As printed at the top of the photo page, for example L898902C3.</source>
            <translation>كما هو مطبوع أعلى صفحة الصورة، مثلًا L898902C3.</translation>
        </message>
        <message>
            <source>As printed on the photo page.</source>
            <translation>كما هو مطبوع في صفحة الصورة.</translation>
        </message>
        <message>
            <source>As printed on the photo page, if it is there.</source>
            <translation>كما هو مطبوع في صفحة الصورة، إن وُجد.</translation>
        </message>
        <message>
            <source>The visa needs two empty pages.</source>
            <translation>تحتاج التأشيرة إلى صفحتين فارغتين.</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>كما هو مطبوع في جواز سفرك.</translation>
        </message>
        <message>
            <source>Separate several names with commas.</source>
            <translation>افصل بين الأسماء بفواصل.</translation>
        </message>
        <message>
            <source>Leave it empty if the keys here do not have its letters.</source>
            <translation>اتركه فارغًا إذا لم تجد حروفه على لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>اترك اليوم أو الشهر فارغًا إن لم يذكره جواز سفرك.</translation>
        </message>
        <message>
            <source>Town or city.</source>
            <translation>المدينة أو البلدة.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>هذا العنوان أو رقم هاتف. يصل إليه الإيصال والقرار.</translation>
        </message>
        <message>
            <source>With the country code, for example +81 3 1234 5678.</source>
            <translation>مع رمز البلد، مثلًا ⁦+81 3 1234 5678⁩.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>المدينة أو المنطقة التي تقيم فيها أطول مدة.</translation>
        </message>
        <message>
            <source>Airport, port or border crossing.</source>
            <translation>مطار أو ميناء أو معبر حدودي.</translation>
        </message>
        <message>
            <source>The days of arrival and departure both count.</source>
            <translation>يُحسب يوم الوصول ويوم المغادرة معًا.</translation>
        </message>
        <message>
            <source>Choose everything that applies.</source>
            <translation>اختر كل ما ينطبق.</translation>
        </message>
        <message>
            <source>The guardian signs the paper form at the counter.</source>
            <translation>يوقّع ولي الأمر النموذج الورقي عند الشباك.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>إن كان الجواب نعم، يسألك موظف عن ذلك.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 %2، اليوم غير معروف</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1، اليوم والشهر غير معروفين</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>a question of the form that is named within a sentence</extracomment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the members of a list</extracomment>
            <translation>، </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the days of a visa: first, last</extracomment>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <extracomment>a day and the time of the day</extracomment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>MethodWords</name>
        <message>
            <source>Bank or credit card</source>
            <translation>بطاقة مصرفية</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>Alipay</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>Female</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>ذكر</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>أعزب / عزباء</translation>
        </message>
        <message>
            <source>Married</source>
            <translation>متزوج / متزوجة</translation>
        </message>
        <message>
            <source>Registered partnership</source>
            <translation>شراكة مسجلة</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>منفصل / منفصلة</translation>
        </message>
        <message>
            <source>Divorced</source>
            <translation>مطلّق / مطلّقة</translation>
        </message>
        <message>
            <source>Widowed</source>
            <translation>أرمل / أرملة</translation>
        </message>
        <message>
            <source>Ordinary passport</source>
            <translation>جواز سفر عادي</translation>
        </message>
        <message>
            <source>Diplomatic passport</source>
            <translation>جواز سفر دبلوماسي</translation>
        </message>
        <message>
            <source>Service passport</source>
            <translation>جواز سفر خدمة</translation>
        </message>
        <message>
            <source>Official passport</source>
            <translation>جواز سفر رسمي</translation>
        </message>
        <message>
            <source>Special passport</source>
            <translation>جواز سفر خاص</translation>
        </message>
        <message>
            <source>Refugee travel document (1951)</source>
            <translation>وثيقة سفر لاجئ (1951)</translation>
        </message>
        <message>
            <source>Stateless person’s travel document (1954)</source>
            <translation>وثيقة سفر عديم الجنسية (1954)</translation>
        </message>
        <message>
            <source>Alien’s passport</source>
            <translation>جواز سفر أجنبي مقيم</translation>
        </message>
        <message>
            <source>Emergency travel document</source>
            <translation>وثيقة سفر طارئة</translation>
        </message>
        <message>
            <source>Passing through (transit)</source>
            <translation>المرور (ترانزيت)</translation>
        </message>
        <message>
            <source>Tourism</source>
            <translation>السياحة</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>الأعمال</translation>
        </message>
        <message>
            <source>Visit to family or friends</source>
            <translation>زيارة الأسرة أو الأصدقاء</translation>
        </message>
        <message>
            <source>Short study</source>
            <translation>دراسة قصيرة</translation>
        </message>
        <message>
            <source>Culture or sport</source>
            <translation>الثقافة أو الرياضة</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>العلاج</translation>
        </message>
        <message>
            <source>Short work</source>
            <translation>عمل قصير</translation>
        </message>
        <message>
            <source>Official visit</source>
            <translation>زيارة رسمية</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>مرتان</translation>
        </message>
        <message>
            <source>Several times, in 6 months</source>
            <translation>عدة مرات خلال 6 أشهر</translation>
        </message>
        <message>
            <source>Several times, in 12 months</source>
            <translation>عدة مرات خلال 12 شهرًا</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>عادية</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>سريعة</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>عاجلة</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>أعمل لدى جهة</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>أعمل لحسابي</translation>
        </message>
        <message>
            <source>Student or pupil</source>
            <translation>طالب أو تلميذ</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>متقاعد</translation>
        </message>
        <message>
            <source>Without employment</source>
            <translation>بلا عمل</translation>
        </message>
        <message>
            <source>Government service</source>
            <translation>وظيفة حكومية</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>القوات المسلحة</translation>
        </message>
        <message>
            <source>Press and media</source>
            <translation>الصحافة والإعلام</translation>
        </message>
        <message>
            <source>Religious service</source>
            <translation>خدمة دينية</translation>
        </message>
        <message>
            <source>Crew of a ship or aircraft</source>
            <translation>طاقم سفينة أو طائرة</translation>
        </message>
        <message>
            <source>I pay myself</source>
            <translation>أدفع بنفسي</translation>
        </message>
        <message>
            <source>A sponsor or host</source>
            <translation>كفيل أو مضيف</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>جهة عملي</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقدًا</translation>
        </message>
        <message>
            <source>Bank or credit card</source>
            <translation>بطاقة مصرفية</translation>
        </message>
        <message>
            <source>Traveller’s cheques</source>
            <translation>شيكات سياحية</translation>
        </message>
        <message>
            <source>Accommodation already paid</source>
            <translation>السكن مدفوع مسبقًا</translation>
        </message>
        <message>
            <source>Transport already paid</source>
            <translation>النقل مدفوع مسبقًا</translation>
        </message>
        <message>
            <source>The sponsor covers everything</source>
            <translation>الكفيل يغطي كل شيء</translation>
        </message>
        <message>
            <source>With a person</source>
            <translation>عند شخص</translation>
        </message>
        <message>
            <source>With a company or organisation</source>
            <translation>عند شركة أو منظمة</translation>
        </message>
        <message>
            <source>In a hotel</source>
            <translation>في فندق</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>أب أو أم</translation>
        </message>
        <message>
            <source>Legal guardian</source>
            <translation>وصي قانوني</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>في جواز سفري صفحتان فارغتان على الأقل</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>ولي أمري موافق ويوقّع الموافقة</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>ما ذكرته كامل وصحيح. أعلم أن البيانات الكاذبة قد تؤدي إلى الرفض.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>في جواز سفري اسم واحد</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>الشارع والرقم</translation>
        </message>
        <message>
            <source>Building, flat</source>
            <translation>المبنى، الشقة</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>المدينة أو البلدة</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>الرمز البريدي</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
    </context>
    <context>
        <name>PreflightWords</name>
        <message>
            <source>Unlock the keychain of the kiosk’s account, then restart the application.</source>
            <translation>افتح سلسلة المفاتيح لحساب الجهاز، ثم أعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
            <translation>شغّل خدمة سلسلة المفاتيح، أو اختر ملف مفتاح في الإعدادات. لا تُحفظ البيانات أبدًا دون تشفير.</translation>
        </message>
        <message>
            <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
            <translation>توجد قاعدة بيانات لكن مفتاحها ليس في سلسلة المفاتيح. استعد المفتاح؛ فمفتاح جديد يجعل السجلات غير مقروءة.</translation>
        </message>
        <message>
            <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
            <translation>عبارة المرور لا تفتح ملف المفتاح. أدخل العبارة التي اختيرت عند التثبيت.</translation>
        </message>
        <message>
            <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
            <translation>كتب قاعدة البيانات إصدار أحدث. ثبّت ذلك الإصدار؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
            <translation>قاعدة البيانات تالفة. احتفظ بالملف، واستعد آخر نسخة احتياطية، وأبلغ عن ذلك.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it, then restart the application.</source>
            <translation>برنامج آخر يشغل قاعدة البيانات. أغلقه، ثم أعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
            <translation>القرص ممتلئ. أفرغ مكانًا، ثم أعد تشغيل التطبيق؛ لم يضع شيء.</translation>
        </message>
        <message>
            <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
            <translation>الجهاز غير مسجل. أنشئ رمزًا بالأمر «chancery-admin device code» وأدخله في الإعدادات.</translation>
        </message>
        <message>
            <source>The relay does not accept this kiosk any more. Enrol it again.</source>
            <translation>لم يعد الخادم الوسيط يقبل هذا الجهاز. سجّله من جديد.</translation>
        </message>
        <message>
            <source>The relay does not answer. Check the network and the relay’s address in the configuration.</source>
            <translation>الخادم الوسيط لا يجيب. تحقق من الشبكة ومن عنوان الخادم في الإعدادات.</translation>
        </message>
        <message>
            <source>The configuration is not complete. The log names the key and what is expected.</source>
            <translation>الإعدادات غير كاملة. يذكر السجل المفتاح وما هو منتظر.</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the relay’s. Set the time, then restart the application.</source>
            <translation>ساعة هذا الجهاز تختلف عن ساعة الخادم الوسيط. اضبط الوقت، ثم أعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <source>There is no fee schedule in force. Load the present one on the relay.</source>
            <translation>لا توجد لائحة رسوم سارية. حمّل اللائحة الحالية على الخادم الوسيط.</translation>
        </message>
        <message>
            <source>The log of the application says more under this code.</source>
            <translation>يقول سجل التطبيق المزيد تحت هذا الرمز.</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Choose an answer: %1</source>
            <translation>اختر جوابًا: %1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>املأ: %1</translation>
        </message>
        <message>
            <source>Enter a day that is in the calendar</source>
            <translation>أدخل يومًا موجودًا في التقويم</translation>
        </message>
        <message>
            <source>Enter a date that is not after today</source>
            <translation>أدخل تاريخًا لا يلي اليوم</translation>
        </message>
        <message>
            <source>Enter %1 or a later date</source>
            <translation>أدخل %1 أو تاريخًا بعده</translation>
        </message>
        <message>
            <source>Enter %1 or a later date (%2)</source>
            <translation>أدخل %1 أو تاريخًا بعده (%2)</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date</source>
            <translation>أدخل %1 أو تاريخًا قبله</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date (%2)</source>
            <translation>أدخل %1 أو تاريخًا قبله (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Check the year: it is more than %n year(s) ago</source>
            <translation>
                <numerusform>تحقق من السنة: مضى عليها أكثر من %n&#xa0;سنة</numerusform>
                <numerusform>تحقق من السنة: مضى عليها أكثر من سنة</numerusform>
                <numerusform>تحقق من السنة: مضى عليها أكثر من سنتين</numerusform>
                <numerusform>تحقق من السنة: مضى عليها أكثر من %n&#xa0;سنوات</numerusform>
                <numerusform>تحقق من السنة: مضى عليها أكثر من %n&#xa0;سنة</numerusform>
                <numerusform>تحقق من السنة: مضى عليها أكثر من %n&#xa0;سنة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
            <translation>
                <numerusform>يجب أن يكون جواز السفر صالحًا حتى %1 أو أكثر: %n&#xa0;شهر بعد مغادرتك. جدّده، أو اختر رحلة أبكر</numerusform>
                <numerusform>يجب أن يكون جواز السفر صالحًا حتى %1 أو أكثر: شهر بعد مغادرتك. جدّده، أو اختر رحلة أبكر</numerusform>
                <numerusform>يجب أن يكون جواز السفر صالحًا حتى %1 أو أكثر: شهران بعد مغادرتك. جدّده، أو اختر رحلة أبكر</numerusform>
                <numerusform>يجب أن يكون جواز السفر صالحًا حتى %1 أو أكثر: %n&#xa0;أشهر بعد مغادرتك. جدّده، أو اختر رحلة أبكر</numerusform>
                <numerusform>يجب أن يكون جواز السفر صالحًا حتى %1 أو أكثر: %n&#xa0;شهرًا بعد مغادرتك. جدّده، أو اختر رحلة أبكر</numerusform>
                <numerusform>يجب أن يكون جواز السفر صالحًا حتى %1 أو أكثر: %n&#xa0;شهر بعد مغادرتك. جدّده، أو اختر رحلة أبكر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
            <translation>
                <numerusform>لا يجوز أن يزيد عمر جواز السفر عند الوصول على %n&#xa0;سنة: صادر في %1 أو بعده</numerusform>
                <numerusform>لا يجوز أن يزيد عمر جواز السفر عند الوصول على سنة: صادر في %1 أو بعده</numerusform>
                <numerusform>لا يجوز أن يزيد عمر جواز السفر عند الوصول على سنتين: صادر في %1 أو بعده</numerusform>
                <numerusform>لا يجوز أن يزيد عمر جواز السفر عند الوصول على %n&#xa0;سنوات: صادر في %1 أو بعده</numerusform>
                <numerusform>لا يجوز أن يزيد عمر جواز السفر عند الوصول على %n&#xa0;سنة: صادر في %1 أو بعده</numerusform>
                <numerusform>لا يجوز أن يزيد عمر جواز السفر عند الوصول على %n&#xa0;سنة: صادر في %1 أو بعده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose a stay of at most %n day(s); this one is %1 days</source>
            <translation>
                <numerusform>اختر إقامة لا تزيد على %n&#xa0;يوم؛ أيام هذه الإقامة: %1</numerusform>
                <numerusform>اختر إقامة لا تزيد على يوم؛ أيام هذه الإقامة: %1</numerusform>
                <numerusform>اختر إقامة لا تزيد على يومين؛ أيام هذه الإقامة: %1</numerusform>
                <numerusform>اختر إقامة لا تزيد على %n&#xa0;أيام؛ أيام هذه الإقامة: %1</numerusform>
                <numerusform>اختر إقامة لا تزيد على %n&#xa0;يومًا؛ أيام هذه الإقامة: %1</numerusform>
                <numerusform>اختر إقامة لا تزيد على %n&#xa0;يوم؛ أيام هذه الإقامة: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
            <translation>
                <numerusform>اختر %1 أو قبله: تُقبل الطلبات قبل الوصول بما لا يزيد على %n&#xa0;شهر</numerusform>
                <numerusform>اختر %1 أو قبله: تُقبل الطلبات قبل الوصول بما لا يزيد على شهر</numerusform>
                <numerusform>اختر %1 أو قبله: تُقبل الطلبات قبل الوصول بما لا يزيد على شهرين</numerusform>
                <numerusform>اختر %1 أو قبله: تُقبل الطلبات قبل الوصول بما لا يزيد على %n&#xa0;أشهر</numerusform>
                <numerusform>اختر %1 أو قبله: تُقبل الطلبات قبل الوصول بما لا يزيد على %n&#xa0;شهرًا</numerusform>
                <numerusform>اختر %1 أو قبله: تُقبل الطلبات قبل الوصول بما لا يزيد على %n&#xa0;شهر</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree to the privacy notice to go on</source>
            <translation>وافق على إشعار الخصوصية للمتابعة</translation>
        </message>
        <message>
            <source>Confirm to go on: %1</source>
            <translation>أكّد للمتابعة: %1</translation>
        </message>
        <message numerus="yes">
            <source>Shorten to %n character(s)</source>
            <translation>
                <numerusform>اختصر إلى %n&#xa0;حرف</numerusform>
                <numerusform>اختصر إلى حرف واحد</numerusform>
                <numerusform>اختصر إلى حرفين</numerusform>
                <numerusform>اختصر إلى %n&#xa0;أحرف</numerusform>
                <numerusform>اختصر إلى %n&#xa0;حرفًا</numerusform>
                <numerusform>اختصر إلى %n&#xa0;حرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter at most %n</source>
            <translation>
                <numerusform>أدخل %n&#xa0;على الأكثر</numerusform>
                <numerusform>أدخل واحدًا على الأكثر</numerusform>
                <numerusform>أدخل اثنين على الأكثر</numerusform>
                <numerusform>أدخل %n&#xa0;على الأكثر</numerusform>
                <numerusform>أدخل %n&#xa0;على الأكثر</numerusform>
                <numerusform>أدخل %n&#xa0;على الأكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
            <translation>استعمل الحروف والمسافات والواصلات والفواصل العليا فقط؛ احذف %1</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>اختر من القائمة</translation>
        </message>
        <message>
            <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
            <translation>أدخل رقم الهاتف مع رمز البلد، مثلًا ⁦+81 3 1234 5678⁩</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
            <translation>أدخل البريد الإلكتروني وفيه @ ونقطة، مثلًا name@example.com</translation>
        </message>
        <message>
            <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
            <translation>أدخل رقم جواز السفر كما هو مطبوع: حروف وأرقام، مثلًا L898902C3</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>أدخل بريدًا إلكترونيًا أو رقم هاتف لنصل إليك</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>قلت إن لك اسمًا واحدًا: اترك اسم العائلة أو الأسماء الشخصية فارغًا</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>في جواز سفرك: %1. تحقق منه؛ سينظر فيه موظف معك</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>هذا غير متاح لجنسيتك وتأشيرتك: اختر غيره</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>اذكر بلدًا غير الذي تمرّ به</translation>
        </message>
        <message>
            <source>Add to the address: %1</source>
            <translation>أضف إلى العنوان: %1</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>امسح جواز سفرك ضوئيًا، أو اكتب سطريه، أو اختر «تعذّر المسح الضوئي»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>قارن بجواز سفرك وأكّد</translation>
        </message>
        <message>
            <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
            <translation>بعض الأحرف ناقصة أو زائدة. ضع جواز السفر من جديد، أو اكتب السطرين كاملين.</translation>
        </message>
        <message>
            <source>The lines have only capital letters, digits and the sign &lt;.</source>
            <translation>في السطرين حروف كبيرة وأرقام والعلامة ⁦&lt;⁩ فقط.</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>هذا ليس رمز جواز سفر أو بطاقة هوية. استعمل صفحة الصورة في جواز سفرك.</translation>
        </message>
        <message>
            <source>Check the passport number: one of its characters does not fit.</source>
            <translation>تحقق من رقم جواز السفر: أحد أحرفه أو أرقامه لا يطابق.</translation>
        </message>
        <message>
            <source>Check the date of birth in the second line.</source>
            <translation>تحقق من تاريخ الميلاد في السطر الثاني.</translation>
        </message>
        <message>
            <source>Check the date of expiry in the second line.</source>
            <translation>تحقق من تاريخ الانتهاء في السطر الثاني.</translation>
        </message>
        <message>
            <source>Check the three letters of the country.</source>
            <translation>تحقق من أحرف البلد الثلاثة.</translation>
        </message>
        <message>
            <source>Check the name in the first line: letters and &lt; only.</source>
            <translation>تحقق من الاسم في السطر الأول: حروف و ⁦&lt;⁩ فقط.</translation>
        </message>
        <message>
            <source>Check the letter after the date of birth: M, F or &lt;.</source>
            <translation>تحقق من الحرف بعد تاريخ الميلاد: M أو F أو ⁦&lt;⁩.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>قارن السطرين بجواز سفرك: أحد الأحرف أو الأرقام لا يطابق.</translation>
        </message>
        <message>
            <source>A letter belongs here</source>
            <translation>هنا مكان حرف</translation>
        </message>
        <message>
            <source>A digit belongs here</source>
            <translation>هنا مكان رقم</translation>
        </message>
        <message>
            <source>It does not fit the characters before it: compare them with your passport</source>
            <translation>لا يطابق الأحرف والأرقام التي قبله: قارنها بجواز سفرك</translation>
        </message>
        <message>
            <source>This is not a date: year, month, day with two digits each</source>
            <translation>هذا ليس تاريخًا: السنة والشهر واليوم، رقمان لكل منها</translation>
        </message>
        <message>
            <source>No country has this code: compare the three letters</source>
            <translation>لا بلد بهذا الرمز: قارن الأحرف الثلاثة</translation>
        </message>
        <message>
            <source>M, F or &lt; belongs here</source>
            <translation>هنا مكان M أو F أو ⁦&lt;⁩</translation>
        </message>
        <message>
            <source>The first line of a passport begins with P</source>
            <translation>يبدأ السطر الأول في جواز السفر بالحرف P</translation>
        </message>
        <message>
            <source>There are too many characters</source>
            <translation>هناك أحرف زائدة</translation>
        </message>
        <message>
            <source>Capital letters, digits and &lt; only</source>
            <translation>حروف كبيرة وأرقام و ⁦&lt;⁩ فقط</translation>
        </message>
        <message>
            <source>Check this answer: %1</source>
            <translation>تحقق من هذا الجواب: %1</translation>
        </message>
    </context>
    <context>
        <name>SpecialNames</name>
        <message>
            <source>Utopia</source>
            <translation>يوتوبيا</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>كوسوفو</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>الاتحاد الأوروبي</translation>
        </message>
        <message>
            <source>Stateless person</source>
            <translation>عديم الجنسية</translation>
        </message>
        <message>
            <source>Refugee (1951 convention)</source>
            <translation>لاجئ (اتفاقية 1951)</translation>
        </message>
        <message>
            <source>Refugee (other)</source>
            <translation>لاجئ (غير ذلك)</translation>
        </message>
        <message>
            <source>Nationality not stated</source>
            <translation>الجنسية غير مذكورة</translation>
        </message>
        <message>
            <source>British overseas territories citizen</source>
            <translation>مواطن أقاليم ما وراء البحار البريطانية</translation>
        </message>
        <message>
            <source>British national (overseas)</source>
            <translation>مواطن بريطاني (ما وراء البحار)</translation>
        </message>
        <message>
            <source>British overseas citizen</source>
            <translation>مواطن بريطاني لما وراء البحار</translation>
        </message>
        <message>
            <source>British protected person</source>
            <translation>شخص مشمول بالحماية البريطانية</translation>
        </message>
        <message>
            <source>British subject</source>
            <translation>رعية بريطانية</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>الأمم المتحدة</translation>
        </message>
        <message>
            <source>United Nations specialised agency</source>
            <translation>وكالة متخصصة للأمم المتحدة</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>كوريا الجنوبية</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>كوريا الشمالية</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>تركيا</translation>
        </message>
        <message>
            <source>French Territory of the Afars and the Issas</source>
            <translation>إقليم عفر وعيسى الفرنسي</translation>
        </message>
        <message>
            <source>Netherlands Antilles</source>
            <translation>جزر الأنتيل الهولندية</translation>
        </message>
        <message>
            <source>Burma (until 1989)</source>
            <translation>بورما (حتى 1989)</translation>
        </message>
        <message>
            <source>Byelorussian SSR</source>
            <translation>جمهورية بيلاروسيا السوفيتية</translation>
        </message>
        <message>
            <source>Czechoslovakia</source>
            <translation>تشيكوسلوفاكيا</translation>
        </message>
        <message>
            <source>German Democratic Republic</source>
            <translation>جمهورية ألمانيا الديمقراطية</translation>
        </message>
        <message>
            <source>Upper Volta</source>
            <translation>فولتا العليا</translation>
        </message>
        <message>
            <source>Southern Rhodesia</source>
            <translation>روديسيا الجنوبية</translation>
        </message>
        <message>
            <source>Serbia and Montenegro</source>
            <translation>صربيا والجبل الأسود</translation>
        </message>
        <message>
            <source>Sikkim</source>
            <translation>سيكيم</translation>
        </message>
        <message>
            <source>Soviet Union</source>
            <translation>الاتحاد السوفيتي</translation>
        </message>
        <message>
            <source>North Vietnam</source>
            <translation>فيتنام الشمالية</translation>
        </message>
        <message>
            <source>South Yemen</source>
            <translation>اليمن الجنوبي</translation>
        </message>
        <message>
            <source>Yugoslavia</source>
            <translation>يوغوسلافيا</translation>
        </message>
        <message>
            <source>Zaire</source>
            <translation>زائير</translation>
        </message>
    </context>
    <context>
        <name>SpokenText</name>
        <message>
            <source>Chosen</source>
            <translation>مختار</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>غير مختار</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>Apply for your visa</source>
            <translation>اطلب تأشيرتك</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>اختر لغتك</translation>
        </message>
        <message>
            <source>How we use your data</source>
            <translation>كيف نستعمل بياناتك</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>امسح جواز سفرك ضوئيًا</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>قارن بجواز سفرك</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>رحلتك</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>بياناتك</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>كيف نتواصل معك</translation>
        </message>
        <message>
            <source>Work or study</source>
            <translation>العمل أو الدراسة</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>دفع تكاليف رحلتك</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>مكان إقامتك</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>والدك أو ولي أمرك</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>راجع أجوبتك</translation>
        </message>
        <message>
            <source>Your fee</source>
            <translation>رسومك</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>الدفع</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Lay the photo page face down on the reader and hold it still.</source>
            <translation>ضع صفحة الصورة على القارئ ووجهها إلى الأسفل، ولا تحركها.</translation>
        </message>
        <message>
            <source>The price stands beside each choice.</source>
            <translation>السعر مكتوب بجانب كل اختيار.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>المس «تغيير» لتصحيح جواب. لا يضيع شيء آخر.</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>عمرك أقل من 18 سنة، لذلك يجب أن يوافق أحد الوالدين أو ولي الأمر.</translation>
        </message>
        <message>
            <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
            <translation>المس لغتك للبدء. يمكنك تغييرها في أي وقت أعلى الشاشة.

هناك أيضًا حجم النص والتباين. «استدعاء موظف» يأتي إليك بمن يساعدك.</translation>
        </message>
        <message>
            <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
            <translation>نحتاج إلى موافقتك قبل قراءة جواز سفرك. «قراءة الكل» تعرض الإشعار كاملًا.

من دون موافقتك يأخذ موظف طلبك على الورق.</translation>
        </message>
        <message>
            <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
            <translation>افتح جواز سفرك على الصفحة التي فيها صورتك. ضعها على القارئ ووجهها إلى الأسفل، والسطران الطويلان من الحروف نحو الزجاج.

إن لم ينجح ذلك، اكتب السطرين اللذين أسفل صفحة الصورة. العلامة ⁦&lt;⁩ تملأ الفراغ بين الكلمات.

إن لم يوجد السطران، اختر «تعذّر المسح الضوئي» واكتب ما هو مطبوع.</translation>
        </message>
        <message>
            <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
            <translation>تخلط الآلات بين الحروف والأرقام المتشابهة: 0 و O، و 1 و I، و 5 و S، و 8 و B. قارن الرقم حرفًا بحرف.

قد يُبطل رقم خاطئ التأشيرة.</translation>
        </message>
        <message>
            <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
            <translation>اختر سبب سفرك وعدد مرات دخولك ومواعيدها. يُحسب يوم الوصول ويوم المغادرة معًا.

المجموع في الأسفل يتبع اختياراتك، وهو يشمل كل شيء.</translation>
        </message>
        <message>
            <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
            <translation>اكتب الأسماء كما هي في جواز سفرك. ملأنا ما يذكره جواز السفر.</translation>
        </message>
        <message>
            <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
            <translation>أعطنا بريدًا إلكترونيًا أو رقم هاتف أو كليهما. نستعملهما لهذا الطلب فقط.</translation>
        </message>
        <message>
            <source>Choose what you do now. For work or study, name the employer or the school.</source>
            <translation>اختر ما تعمله الآن. للعمل أو الدراسة اذكر جهتها.</translation>
        </message>
        <message>
            <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
            <translation>اختر من يدفع تكاليف الرحلة وكيف. يمكن اختيار أكثر من طريقة.</translation>
        </message>
        <message>
            <source>Name the person, company or hotel where you stay first.</source>
            <translation>اذكر الشخص أو الشركة أو الفندق الذي تقيم عنده أولًا.</translation>
        </message>
        <message>
            <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
            <translation>يوقّع أحد الوالدين أو ولي الأمر الموافقة عند الشباك. احضرا معًا، أو استدع موظفًا.</translation>
        </message>
        <message>
            <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
            <translation>«تغيير» يأخذك إلى الجواب ثم يعيدك إلى هنا. حين يكون كل شيء صحيحًا، أكّد الإقرار.</translation>
        </message>
        <message>
            <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</source>
            <translation>حُدّدت الرسوم بعملة وتُحصّل بعملة أخرى بالسعر المعروض. المجموع هو ما تدفعه.

الرسوم مقابل دراسة طلبك؛ ولا تُردّ إذا رُفضت التأشيرة.</translation>
        </message>
        <message>
            <source>Call staff brings somebody to you.</source>
            <translation>«استدعاء موظف» يأتي إليك بمن يساعدك.</translation>
        </message>
        <message>
            <source>Passport</source>
            <comment>stage</comment>
            <translation>الجواز</translation>
        </message>
        <message>
            <source>Trip</source>
            <comment>stage</comment>
            <translation>الرحلة</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>بياناتك</translation>
        </message>
        <message>
            <source>Contact</source>
            <comment>stage</comment>
            <translation>التواصل</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>stage</comment>
            <translation>العمل</translation>
        </message>
        <message>
            <source>Stay</source>
            <comment>stage</comment>
            <translation>الإقامة</translation>
        </message>
        <message>
            <source>Guardian</source>
            <comment>stage</comment>
            <translation>ولي الأمر</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>stage</comment>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Payment</source>
            <comment>stage</comment>
            <translation>الدفع</translation>
        </message>
        <message>
            <source>%1 (%2/%3)</source>
            <extracomment>%1 title, %2 number of this part, %3 number of parts</extracomment>
            <translation>%1 (%2/%3)</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::MaintenancePanel</name>
        <message>
            <source>Maintenance</source>
            <translation>الصيانة</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>طباعة تجريبية</translation>
        </message>
        <message>
            <source>Passport reader</source>
            <translation>قارئ جوازات السفر</translation>
        </message>
        <message>
            <source>Test scan</source>
            <translation>قراءة تجريبية</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Test relay</source>
            <translation>اختبار الخادم</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Unsent records</source>
            <translation>سجلات لم تُرسل</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the network</source>
            <translation>
                <numerusform>لا سجلات تنتظر الشبكة</numerusform>
                <numerusform>سجل واحد ينتظر الشبكة</numerusform>
                <numerusform>سجلان ينتظران الشبكة</numerusform>
                <numerusform>%n&#xa0;سجلات تنتظر الشبكة</numerusform>
                <numerusform>%n&#xa0;سجلًا ينتظر الشبكة</numerusform>
                <numerusform>%n&#xa0;سجل ينتظر الشبكة</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>أُرسل كل شيء</translation>
        </message>
        <message>
            <source>Last events</source>
            <translation>آخر الأحداث</translation>
        </message>
        <message>
            <source>End the shift and close the kiosk</source>
            <translation>إنهاء المناوبة وإغلاق الجهاز</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>العودة إلى الجهاز</translation>
        </message>
        <message>
            <source>Receipts: none in the last 24 hours</source>
            <translation>الإيصالات: لا شيء في آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Receipts of the last 24 hours</source>
            <translation>إيصالات آخر 24 ساعة</translation>
        </message>
        <message>
            <source>%1, printed</source>
            <translation>%1، طُبع</translation>
        </message>
        <message>
            <source>%1, not printed</source>
            <translation>%1، لم يُطبع</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>الطباعة مرة أخرى</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>لم يُختبر بعد</translation>
        </message>
        <message>
            <source>Asking the printer…</source>
            <translation>جارٍ سؤال الطابعة…</translation>
        </message>
        <message>
            <source>Ready; the paper is near its end</source>
            <translation>جاهزة؛ الورق يوشك على النفاد</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>Put a passport on the reader now</source>
            <translation>ضع الآن جواز سفر على القارئ</translation>
        </message>
        <message>
            <source>Both lines read, every check digit fits. Nothing was kept.</source>
            <translation>قُرئ السطران وكل أرقام التحقق صحيحة. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Something was read, but not two whole lines of a passport. Clean the glass and try again.</source>
            <translation>قُرئ شيء، لكنه ليس سطرين كاملين من جواز سفر. نظّف الزجاج وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>جارٍ سؤال الخادم…</translation>
        </message>
        <message>
            <source>Answers within %1 ms</source>
            <translation>يجيب خلال %1&#xa0;ملّي ثانية</translation>
        </message>
        <message>
            <source>Does not answer: look at the network, then at the relay</source>
            <translation>لا يجيب: تحقق من الشبكة، ثم من الخادم</translation>
        </message>
        <message>
            <source>Does not serve this kiosk: its clock is wrong</source>
            <translation>لا يخدم هذا الجهاز: ساعته غير مضبوطة</translation>
        </message>
        <message>
            <source>Does not know this kiosk: enrol it again</source>
            <translation>لا يعرف هذا الجهاز: سجّله من جديد</translation>
        </message>
        <message>
            <source>Does not serve this kiosk (%1)</source>
            <translation>لا يخدم هذا الجهاز (%1)</translation>
        </message>
        <message>
            <source>No connection: look at the cable</source>
            <translation>لا اتصال: افحص الكابل</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>إغلاق الجهاز؟</translation>
        </message>
        <message>
            <source>Nobody can use this machine until it is started again.</source>
            <translation>لا يمكن لأحد استخدام هذا الجهاز حتى يُشغَّل من جديد.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>إبقاؤه مفتوحًا</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>إغلاق الجهاز</translation>
        </message>
        <message>
            <source>The voice is this loud.</source>
            <translation>هكذا يكون مستوى الصوت.</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>مستوى صوت القراءة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 بالمئة</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>جارٍ استكمال المزامنة: %1 من %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>توقّف عند %1 من %2</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>تعليمه كمقروء</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::PinPanel</name>
        <message>
            <source>For staff: enter the PIN</source>
            <translation>للموظفين: أدخل الرقم السري</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>العودة إلى الجهاز</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>لم يُدخل أي رقم</numerusform>
                <numerusform>أُدخل رقم واحد</numerusform>
                <numerusform>أُدخل رقمان</numerusform>
                <numerusform>أُدخلت %n&#xa0;أرقام</numerusform>
                <numerusform>أُدخل %n&#xa0;رقمًا</numerusform>
                <numerusform>أُدخل %n&#xa0;رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>The maintenance screen ends the session on this machine.</source>
            <translation>شاشة الصيانة تنهي الجلسة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Checking the PIN…</source>
            <translation>جارٍ التحقق من الرقم السري…</translation>
        </message>
        <message>
            <source>That was another PIN. Enter it once more.</source>
            <translation>كان رقمًا سريًا آخر. أدخله مرة أخرى.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>محاولات كثيرة. حاول الآن مرة أخرى.</numerusform>
                <numerusform>محاولات كثيرة. انتظر ثانية واحدة ثم حاول مرة أخرى.</numerusform>
                <numerusform>محاولات كثيرة. انتظر ثانيتين ثم حاول مرة أخرى.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n&#xa0;ثوانٍ ثم حاول مرة أخرى.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n&#xa0;ثانية ثم حاول مرة أخرى.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n&#xa0;ثانية ثم حاول مرة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>No PIN is set. Set one on this machine with “chancery pin”.</source>
            <translation>لم يُضبط رقم سري. اضبطه على هذا الجهاز بالأمر «chancery pin».</translation>
        </message>
        <message>
            <source>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</source>
            <translation>لا يمكن التحقق من الرقم السري. افحص القرص أو اضبطه من جديد بالأمر «chancery pin».</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ApplicationPane</name>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (جديد)</translation>
        </message>
        <message>
            <source>taken out, was %1</source>
            <translation>حُذف، كان %1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1 (كان %2)</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>فتحه</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>No application chosen</source>
            <translation>لم يُختر أي طلب</translation>
        </message>
        <message>
            <source>Version of the record</source>
            <translation>نسخة الملف</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح الملف</translation>
        </message>
        <message>
            <source>Choose an application from the list, or search for it.</source>
            <translation>اختر طلبًا من القائمة، أو ابحث عنه.</translation>
        </message>
        <message>
            <source>The record is sealed. Opening it is kept under your name and shown on the record.</source>
            <translation>الملف مختوم. يُحفظ فتحه باسمك ويظهر على الملف.</translation>
        </message>
        <message>
            <source>The relay has no record of this application yet.</source>
            <translation>لا ملف لهذا الطلب لدى خادم الوصل بعد.</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>عرض الطلب</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>غيّر الإجابات</translation>
        </message>
        <message>
            <source>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</source>
            <translation>لهذا الملف نسخ لم تعرف بعضها بعضًا. اختر بينها في قوائم العمل، ثم غيّره.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::AuditPane</name>
        <message>
            <source>Records opened</source>
            <translation>فُتحت الملفات</translation>
        </message>
        <message>
            <source>Session begun</source>
            <translation>بدأت الجلسة</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>انتهت الجلسة</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>أُعطيت الموافقة</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>خُتم الملف</translation>
        </message>
        <message>
            <source>Payment asked for</source>
            <translation>طُلب الدفع</translation>
        </message>
        <message>
            <source>Payment ended</source>
            <translation>انتهى الدفع</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>طُبع الإيصال</translation>
        </message>
        <message>
            <source>Key replaced</source>
            <translation>استُبدل المفتاح</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>مُحي</translation>
        </message>
        <message>
            <source>Forgotten after its time</source>
            <translation>حُذف بعد انتهاء مدته</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>صيانة</translation>
        </message>
        <message>
            <source>Record refused by the relay</source>
            <translation>رفض خادم الوصل الملف</translation>
        </message>
        <message>
            <source>Damaged file set aside</source>
            <translation>نُحّي الملف التالف</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>نُسخ احتياطيًا</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>استُعيد</translation>
        </message>
        <message>
            <source>Staff signed in</source>
            <translation>سجّل موظف الدخول</translation>
        </message>
        <message>
            <source>Staff signed out</source>
            <translation>سجّل موظف الخروج</translation>
        </message>
        <message>
            <source>Record opened by staff</source>
            <translation>فتح موظف الملف</translation>
        </message>
        <message>
            <source>About the chosen application</source>
            <translation>عن الطلب المختار</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>عن %1</translation>
        </message>
        <message>
            <source>The audit cannot be read</source>
            <translation>تعذرت قراءة التدقيق</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>اتصل بالمسؤول واذكر هذا: %1</translation>
        </message>
        <message>
            <source>The audit is not as it was written</source>
            <translation>التدقيق ليس كما كُتب</translation>
        </message>
        <message>
            <source>Leave the machine as it is and call the administrator: %1</source>
            <translation>اترك الجهاز كما هو واتصل بالمسؤول: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each bound to the one before it.</source>
            <translation>
                <numerusform>لا قيود (%n).</numerusform>
                <numerusform>قيد واحد (%n) مرتبط بما قبله.</numerusform>
                <numerusform>قيدان (%n) كل منهما مرتبط بما قبله.</numerusform>
                <numerusform>%n قيود، كل منها مرتبط بما قبله.</numerusform>
                <numerusform>%n قيدًا، كل منها مرتبط بما قبله.</numerusform>
                <numerusform>%n قيد، كل منها مرتبط بما قبله.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit is whole</source>
            <translation>التدقيق سليم</translation>
        </message>
        <message>
            <source>The relay has countersigned it up to %1.</source>
            <translation>وقّع خادم الوصل عليه حتى %1.</translation>
        </message>
        <message>
            <source>The relay has not countersigned it yet.</source>
            <translation>لم يوقّع خادم الوصل عليه بعد.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>نوع القيد</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>تحقق من السلسلة</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>إظهار قيود أقدم</translation>
        </message>
        <message>
            <source>Entries of the audit</source>
            <translation>قيود التدقيق</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>About</source>
            <translation>عن</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>التدقيق</translation>
        </message>
        <message>
            <source>List saved as a file</source>
            <translation>حُفظت القائمة في ملف</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>إظهار قيود أحدث</translation>
        </message>
        <message>
            <source>Nothing of this kind has been written. Choose “%1” to see every entry.</source>
            <translation>لا توجد قيود من هذا النوع. اختر «%1» لعرض كل القيود.</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>غُيّر القيد %1</translation>
        </message>
        <message>
            <source>entry %1 is gone</source>
            <translation>القيد %1 مفقود</translation>
        </message>
        <message>
            <source>everything from entry %1 on is gone</source>
            <translation>كل ما بدءًا من القيد %1 مفقود</translation>
        </message>
        <message>
            <source>entry %1 was written without this machine’s key</source>
            <translation>كُتب القيد %1 دون مفتاح هذا الجهاز</translation>
        </message>
        <message>
            <source>the relay countersigned another entry %1</source>
            <translation>وقّع خادم الوصل قيدًا آخر برقم %1</translation>
        </message>
        <message>
            <source>the receipt for entry %1 is not the relay’s</source>
            <translation>إشعار القيد %1 ليس من خادم الوصل</translation>
        </message>
        <message>
            <source>Show more entries</source>
            <translation>إظهار قيود أخرى</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Case</name>
        <message>
            <source>Not paid</source>
            <translation>غير مدفوع</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>قيد المعالجة</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>رُدّ المبلغ</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterStatusBar</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything sent</source>
            <translation>أُرسل كل شيء</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) not sent yet</source>
            <translation>
                <numerusform>%n ملف لم يُرسل بعد</numerusform>
                <numerusform>ملف واحد لم يُرسل بعد</numerusform>
                <numerusform>ملفان لم يُرسلا بعد</numerusform>
                <numerusform>%n ملفات لم تُرسل بعد</numerusform>
                <numerusform>%n ملفًا لم يُرسل بعد</numerusform>
                <numerusform>%n ملف لم يُرسل بعد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, the oldest for %2</source>
            <translation>%1، أقدمها منذ %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n مرفوض</numerusform>
                <numerusform>واحد مرفوض</numerusform>
                <numerusform>اثنان مرفوضان</numerusform>
                <numerusform>%n مرفوضة</numerusform>
                <numerusform>%n مرفوضًا</numerusform>
                <numerusform>%n مرفوض</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected to the relay</source>
            <translation>متصل بخادم الوصل</translation>
        </message>
        <message>
            <source>No connection to the relay</source>
            <translation>لا اتصال بخادم الوصل</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>لا طابعة</translation>
        </message>
        <message>
            <source>Printer ready</source>
            <translation>الطابعة جاهزة</translation>
        </message>
        <message>
            <source>Keys open</source>
            <translation>المفاتيح مفتوحة</translation>
        </message>
        <message>
            <source>Keys closed</source>
            <translation>المفاتيح مغلقة</translation>
        </message>
        <message>
            <source>No shift open</source>
            <translation>لا وردية مفتوحة</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>الوردية: %1</translation>
        </message>
        <message numerus="yes">
            <source>The clock is %n minute(s) off: set it</source>
            <translation>
                <numerusform>الساعة غير مضبوطة بفارق %n دقيقة: اضبطها</numerusform>
                <numerusform>الساعة غير مضبوطة بفارق دقيقة: اضبطها</numerusform>
                <numerusform>الساعة غير مضبوطة بفارق دقيقتين: اضبطها</numerusform>
                <numerusform>الساعة غير مضبوطة بفارق %n دقائق: اضبطها</numerusform>
                <numerusform>الساعة غير مضبوطة بفارق %n دقيقة: اضبطها</numerusform>
                <numerusform>الساعة غير مضبوطة بفارق %n دقيقة: اضبطها</numerusform>
            </translation>
        </message>
        <message>
            <source>Printer ready, its paper is almost used up</source>
            <translation>الطابعة جاهزة والورق يوشك أن ينفد</translation>
        </message>
        <message>
            <source>Shift paused</source>
            <translation>الوردية متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Shift: nothing taken yet</source>
            <translation>الوردية: لم يُحصَّل شيء بعد</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>جارٍ استكمال المزامنة: %1 من %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>توقّف عند %1 من %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Connect this computer: it soon holds too many applications</source>
            <translation>صِل هذا الحاسوب بالشبكة: سيحتوي قريبًا على طلبات أكثر من اللازم</translation>
        </message>
        <message>
            <source>Connect this computer: it has been offline for a long time</source>
            <translation>صِل هذا الحاسوب بالشبكة: انقطع عنها منذ وقت طويل</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>لا تُقبل طلبات جديدة: عدد كبير ينتظر الإرسال</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>لا تُقبل طلبات جديدة: الانقطاع طال أكثر من اللازم</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWindow</name>
        <message>
            <source>Lock the screen</source>
            <translation>قفل الشاشة</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>عرض هذه القائمة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>without the relay</source>
            <translation>دون خادم الوصل</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>اختصارات</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Sort the list by its first column; 2 to 9: the others</source>
            <translation>ترتيب القائمة حسب عمودها الأول؛ 2 إلى 9: الأعمدة الأخرى</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n waiting</source>
            <extracomment>name of a page: how many cases wait for somebody there</extracomment>
            <translation>
                <numerusform>%1: لا شيء في الانتظار</numerusform>
                <numerusform>%1: واحد في الانتظار</numerusform>
                <numerusform>%1: اثنان في الانتظار</numerusform>
                <numerusform>%1: %n في الانتظار</numerusform>
                <numerusform>%1: %n في الانتظار</numerusform>
                <numerusform>%1: %n في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>نسخ الصفوف المختارة</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWords</name>
        <message>
            <source>Open your shift at this machine first.</source>
            <translation>افتح ورديتك على هذا الجهاز أولًا.</translation>
        </message>
        <message>
            <source>Your shift is paused. Resume it first.</source>
            <translation>ورديتك متوقفة مؤقتًا. استأنفها أولًا.</translation>
        </message>
        <message>
            <source>You have an open shift elsewhere. Close it there first.</source>
            <translation>لديك وردية مفتوحة في مكان آخر. أغلقها هناك أولًا.</translation>
        </message>
        <message>
            <source>Another clerk’s shift is open at this machine. Ask a supervisor.</source>
            <translation>وردية موظف آخر مفتوحة على هذا الجهاز. اسأل المشرف.</translation>
        </message>
        <message>
            <source>It is another clerk’s shift. Ask a supervisor.</source>
            <translation>هذه وردية موظف آخر. اسأل المشرف.</translation>
        </message>
        <message>
            <source>The shift is closed already.</source>
            <translation>الوردية مغلقة بالفعل.</translation>
        </message>
        <message>
            <source>The shift is signed already.</source>
            <translation>الوردية موقَّعة بالفعل.</translation>
        </message>
        <message>
            <source>Count the cash of every currency in the till.</source>
            <translation>عُدّ النقد من كل عملة في الصندوق.</translation>
        </message>
        <message>
            <source>The books have moved meanwhile. Compare once more and explain what differs.</source>
            <translation>تغيّرت الدفاتر في هذه الأثناء. قارن مرة أخرى ووضّح الفروق.</translation>
        </message>
        <message>
            <source>Another supervisor has to do this.</source>
            <translation>يجب أن يقوم بهذا مشرف آخر.</translation>
        </message>
        <message>
            <source>Somebody else has to decide what you asked for.</source>
            <translation>يجب أن يبتّ شخص آخر في ما طلبته.</translation>
        </message>
        <message>
            <source>What can be refunded has changed. Look at the new amount, then ask again.</source>
            <translation>تغيّر المبلغ القابل للرد. انظر المبلغ الجديد ثم اطلب مرة أخرى.</translation>
        </message>
        <message>
            <source>So much cannot be refunded. Enter a smaller amount.</source>
            <translation>لا يمكن ردّ هذا المبلغ. أدخل مبلغًا أصغر.</translation>
        </message>
        <message>
            <source>The payer’s bank disputes this payment.</source>
            <translation>بنك الدافع يعترض على هذه الدفعة.</translation>
        </message>
        <message>
            <source>There is not so much in your till. Ask a supervisor.</source>
            <translation>لا يوجد هذا المبلغ في صندوقك. اسأل المشرف.</translation>
        </message>
        <message>
            <source>This refund waits for its approval, or its money is out already. Hand out nothing.</source>
            <translation>هذا الرد ينتظر الموافقة أو صُرف بالفعل. لا تسلّم شيئًا.</translation>
        </message>
        <message>
            <source>This application is paid. Take no money.</source>
            <translation>هذا الطلب مدفوع. لا تأخذ مالًا.</translation>
        </message>
        <message>
            <source>The fee of this application was given back or cancelled. Take no money.</source>
            <translation>رسم هذا الطلب أُعيد أو أُلغي. لا تأخذ مالًا.</translation>
        </message>
        <message>
            <source>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</source>
            <translation>لا يوجد مبلغ مستحق بهذا الرقم المرجعي. تحقق منه أو انتظر حتى يرسله الجهاز.</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>ما زال قيد التأكيد</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>بانتظار الدافع</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>قيد الإغلاق</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>أُغلقت دون مبلغ</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>مدفوع زيادة</translation>
        </message>
        <message>
            <source>Surplus going back</source>
            <translation>الزيادة قيد الإرجاع</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>مُسترَد</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>فشل الرد</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>مُسترَد جزئيًا</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>محل اعتراض</translation>
        </message>
        <message>
            <source>Taken back by the bank</source>
            <translation>استردّه البنك</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>تنتظر التوقيع</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقَّعة</translation>
        </message>
        <message>
            <source>the till</source>
            <translation>الصندوق</translation>
        </message>
        <message>
            <source>beginning a payment</source>
            <translation>بدء دفعة</translation>
        </message>
        <message>
            <source>asking how a payment stands</source>
            <translation>الاستعلام عن دفعة</translation>
        </message>
        <message>
            <source>closing a payment</source>
            <translation>إغلاق دفعة</translation>
        </message>
        <message>
            <source>paying back</source>
            <translation>إعادة المال</translation>
        </message>
        <message>
            <source>reading the statement</source>
            <translation>قراءة كشف الحساب</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>بانتظار شخص ثانٍ</translation>
        </message>
        <message>
            <source>turned down</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DamageBar</name>
        <message>
            <source>Mark as read</source>
            <translation>تعليمه كمقروء</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayCharts</name>
        <message>
            <source>Until staff came</source>
            <translation>حتى حضور الموظف</translation>
        </message>
        <message>
            <source>Applications by hour</source>
            <translation>الطلبات حسب الساعة</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>مستلمة</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Takings by hour</source>
            <translation>المقبوضات حسب الساعة</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>Half waited no longer</source>
            <translation>نصفهم لم ينتظر أكثر</translation>
        </message>
        <message>
            <source>Nine of ten waited no longer</source>
            <translation>تسعة من عشرة لم ينتظروا أكثر</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>ثوانٍ</translation>
        </message>
        <message>
            <source>Failed payments</source>
            <translation>دفعات فاشلة</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فاشلة</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>بالمئة</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayPane</name>
        <message>
            <source>no calls now</source>
            <translation>لا اتصالات الآن</translation>
        </message>
        <message>
            <source>being tried again</source>
            <translation>تجري المحاولة مجددًا</translation>
        </message>
        <message>
            <source>works</source>
            <translation>يعمل</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) received</source>
            <translation>
                <numerusform>لم يُستلم أي طلب (%n)</numerusform>
                <numerusform>استُلم طلب واحد (%n)</numerusform>
                <numerusform>استُلم طلبان (%n)</numerusform>
                <numerusform>استُلمت %n طلبات</numerusform>
                <numerusform>استُلم %n طلبًا</numerusform>
                <numerusform>استُلم %n طلب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) confirmed</source>
            <translation>
                <numerusform>لم تُؤكد أي دفعة (%n)</numerusform>
                <numerusform>أُكدت دفعة واحدة (%n)</numerusform>
                <numerusform>أُكدت دفعتان (%n)</numerusform>
                <numerusform>أُكدت %n دفعات</numerusform>
                <numerusform>أُكدت %n دفعة</numerusform>
                <numerusform>أُكدت %n دفعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>لم يصدر أي قرار (%n)</numerusform>
                <numerusform>صدر قرار واحد (%n)</numerusform>
                <numerusform>صدر قراران (%n)</numerusform>
                <numerusform>صدرت %n قرارات</numerusform>
                <numerusform>صدر %n قرارًا</numerusform>
                <numerusform>صدر %n قرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid application(s) wait for a decision now</source>
            <translation>
                <numerusform>لا طلب مدفوع ينتظر قرارًا الآن (%n)</numerusform>
                <numerusform>طلب مدفوع واحد ينتظر قرارًا الآن (%n)</numerusform>
                <numerusform>طلبان مدفوعان ينتظران قرارًا الآن (%n)</numerusform>
                <numerusform>%n طلبات مدفوعة تنتظر قرارًا الآن</numerusform>
                <numerusform>%n طلبًا مدفوعًا ينتظر قرارًا الآن</numerusform>
                <numerusform>%n طلب مدفوع ينتظر قرارًا الآن</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: half in %2 s, nine of ten in %3 s</source>
            <translation>%1: نصفهم خلال %2 ث، وتسعة من عشرة خلال %3 ث</translation>
        </message>
        <message>
            <source>%1: %2 begun, %3 paid, %4 failed</source>
            <translation>%1: بدأت %2، دُفعت %3، فشلت %4</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1، %2: %3</translation>
        </message>
        <message>
            <source>The printer does not take the page.</source>
            <translation>الطابعة لا تقبل الصفحة.</translation>
        </message>
        <message>
            <source>The day: %1</source>
            <translation>اليوم: %1</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DecisionsPane</name>
        <message>
            <source>In examination</source>
            <translation>قيد الدراسة</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>ينتظر قرارًا</translation>
        </message>
        <message>
            <source>Paid, the record is on its way</source>
            <translation>مدفوع، والملف في الطريق</translation>
        </message>
        <message>
            <source>%1 · paid %2</source>
            <translation>%1 · دُفع %2</translation>
        </message>
        <message>
            <source>No paid application waits for a decision.</source>
            <translation>لا طلب مدفوع ينتظر قرارًا.</translation>
        </message>
        <message>
            <source>Choose an application from the list.</source>
            <translation>اختر طلبًا من القائمة.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Say why, for those who read the case later.</source>
            <translation>اذكر السبب لمن يقرأ الملف لاحقًا.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>هل توافق على %1؟</translation>
        </message>
        <message>
            <source>Refuse %1?</source>
            <translation>هل ترفض %1؟</translation>
        </message>
        <message>
            <source>The traveller is told, and a decision cannot be taken back.</source>
            <translation>يُخبَر المسافر، ولا يمكن التراجع عن القرار.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This application is not paid. Only a paid one is decided.</source>
            <translation>هذا الطلب غير مدفوع. لا قرار إلا بشأن طلب مدفوع.</translation>
        </message>
        <message>
            <source>Somebody has decided this application already.</source>
            <translation>اتخذ شخص آخر قرارًا بشأن هذا الطلب.</translation>
        </message>
        <message>
            <source>The relay does not know this application at your post.</source>
            <translation>لا يعرف الخادم هذا الطلب في بعثتك.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Paid applications that wait</source>
            <translation>طلبات مدفوعة تنتظر</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Seen at this post only. The traveller is told the decision, not the reason.</source>
            <translation>يظهر في هذه البعثة فقط. يُخبَر المسافر بالقرار لا بالسبب.</translation>
        </message>
        <message>
            <source>Begin to examine</source>
            <translation>بدء الدراسة</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Opening the record and those that may be of the same person…</source>
            <translation>جارٍ فتح الملف وما قد يكون للشخص نفسه…</translation>
        </message>
        <message>
            <source>Passport, stay and person: nothing stands out.</source>
            <translation>جواز السفر والإقامة والشخص: لا شيء يلفت النظر.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>مفتاح البعثة غير مفتوح على هذا الجهاز. سجّل الدخول من جديد أو اتصل بالمسؤول.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>مفتاح البعثة لا يفتح هذا الملف. اتصل بالمسؤول.</translation>
        </message>
        <message>
            <source>Check passport, stay and person</source>
            <translation>افحص جواز السفر والإقامة والشخص</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::EntryPanel</name>
        <message>
            <source>Unlock the counter</source>
            <translation>فتح قفل الشباك</translation>
        </message>
        <message>
            <source>Sign in to the counter</source>
            <translation>تسجيل الدخول إلى الشباك</translation>
        </message>
        <message>
            <source>With your own name: what is done is kept under it.</source>
            <translation>باسمك أنت: كل ما يُفعل يُحفظ تحته.</translation>
        </message>
        <message>
            <source>%1 is at work here</source>
            <translation>%1 يعمل هنا</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Code from your phone</source>
            <translation>الرمز من هاتفك</translation>
        </message>
        <message>
            <source>Passphrase of the post’s key</source>
            <translation>عبارة مرور مفتاح البعثة</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign out and let somebody else in</source>
            <translation>تسجيل الخروج وإدخال شخص آخر</translation>
        </message>
        <message>
            <source>This counter cannot be used</source>
            <translation>لا يمكن استعمال هذا الشباك</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>اتصل بالمسؤول واذكر: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Finding</name>
        <message>
            <source>The passport has ended on %1.</source>
            <translation>انتهى جواز السفر في %1.</translation>
        </message>
        <message>
            <source>The passport ends on %1, too soon after the departure.</source>
            <translation>ينتهي جواز السفر في %1، بعد المغادرة بوقت قصير جدًا.</translation>
        </message>
        <message>
            <source>The passport is from %1, too long before the arrival.</source>
            <translation>صدر جواز السفر في %1، قبل الوصول بوقت طويل جدًا.</translation>
        </message>
        <message>
            <source>The day of arrival has passed: it was %1.</source>
            <translation>مضى يوم الوصول: كان %1.</translation>
        </message>
        <message numerus="yes">
            <source>The stay lasts %n day(s), too long.</source>
            <translation>
                <numerusform>الإقامة %n يوم، وهي أطول من المسموح.</numerusform>
                <numerusform>الإقامة يوم واحد، وهي أطول من المسموح.</numerusform>
                <numerusform>الإقامة يومان، وهي أطول من المسموح.</numerusform>
                <numerusform>الإقامة %n أيام، وهي أطول من المسموح.</numerusform>
                <numerusform>الإقامة %n يومًا، وهي أطول من المسموح.</numerusform>
                <numerusform>الإقامة %n يوم، وهي أطول من المسموح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With earlier stays it is %n day(s) within the half year until %1, too long.</source>
            <translation>
                <numerusform>مع الإقامات السابقة %n يوم في نصف السنة حتى %1، وهذا أطول من المسموح.</numerusform>
                <numerusform>مع الإقامات السابقة يوم واحد في نصف السنة حتى %1، وهذا أطول من المسموح.</numerusform>
                <numerusform>مع الإقامات السابقة يومان في نصف السنة حتى %1، وهذا أطول من المسموح.</numerusform>
                <numerusform>مع الإقامات السابقة %n أيام في نصف السنة حتى %1، وهذا أطول من المسموح.</numerusform>
                <numerusform>مع الإقامات السابقة %n يومًا في نصف السنة حتى %1، وهذا أطول من المسموح.</numerusform>
                <numerusform>مع الإقامات السابقة %n يوم في نصف السنة حتى %1، وهذا أطول من المسموح.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same passport is in application %1.</source>
            <translation>جواز السفر نفسه في الطلب %1.</translation>
        </message>
        <message>
            <source>Application %1 has the same name and date of birth, with another passport.</source>
            <translation>في الطلب %1 الاسم وتاريخ الميلاد نفسهما بجواز سفر آخر.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ListSaver</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) of the list are in the file</source>
            <translation>
                <numerusform>لا صف (%n) من القائمة في الملف</numerusform>
                <numerusform>الصف الأول فقط من القائمة في الملف</numerusform>
                <numerusform>أول صفين فقط من القائمة في الملف</numerusform>
                <numerusform>أول %n صفوف فقط من القائمة في الملف</numerusform>
                <numerusform>أول %n صفًا فقط من القائمة في الملف</numerusform>
                <numerusform>أول %n صف فقط من القائمة في الملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are in the file</source>
            <translation>
                <numerusform>لا صفوف (%n) في الملف</numerusform>
                <numerusform>صف واحد في الملف</numerusform>
                <numerusform>صفان في الملف</numerusform>
                <numerusform>%n صفوف في الملف</numerusform>
                <numerusform>%n صفًا في الملف</numerusform>
                <numerusform>%n صف في الملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop (%n row(s) read)</source>
            <translation>
                <numerusform>إيقاف (قُرئ %n صف)</numerusform>
                <numerusform>إيقاف (قُرئ صف واحد)</numerusform>
                <numerusform>إيقاف (قُرئ صفان)</numerusform>
                <numerusform>إيقاف (قُرئت %n صفوف)</numerusform>
                <numerusform>إيقاف (قُرئ %n صفًا)</numerusform>
                <numerusform>إيقاف (قُرئ %n صف)</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>حفظ القائمة</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::MergeCase</name>
        <message>
            <source>no answer</source>
            <translation>بلا جواب</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>غُيّر هنا</translation>
        </message>
        <message>
            <source>as it was before</source>
            <translation>كما كان من قبل</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1، النسخة %2: %3</translation>
        </message>
        <message>
            <source>The versions say the same. Save one of them, and the matter is settled.</source>
            <translation>النسخ متطابقة. احفظ إحداها فينتهي الأمر.</translation>
        </message>
        <message>
            <source>Take all of version %1</source>
            <translation>خذ كل ما في النسخة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left to choose</source>
            <translation>
                <numerusform>لم يبق جواب للاختيار</numerusform>
                <numerusform>بقي جواب واحد للاختيار</numerusform>
                <numerusform>بقي جوابان للاختيار</numerusform>
                <numerusform>بقيت %n أجوبة للاختيار</numerusform>
                <numerusform>بقي %n جوابًا للاختيار</numerusform>
                <numerusform>بقي %n جواب للاختيار</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>اختير كل شيء.</translation>
        </message>
        <message>
            <source>Save this version</source>
            <translation>احفظ هذه النسخة</translation>
        </message>
        <message>
            <source>Compare the next version</source>
            <translation>قارن النسخة التالية</translation>
        </message>
        <message>
            <source>These answers do not go together</source>
            <translation>هذه الأجوبة لا تتوافق</translation>
        </message>
        <message>
            <source>Saved as the newest version of %1. The others stay.</source>
            <translation>حُفظت بوصفها أحدث نسخة من %1. وتبقى النسخ الأخرى.</translation>
        </message>
        <message>
            <source>Two versions of one record</source>
            <translation>نسختان من ملف واحد</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>الأجوبة المختلفة</translation>
        </message>
        <message>
            <source>Open both versions</source>
            <translation>افتح النسختين</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::NewApplicationPane</name>
        <message>
            <source>Discard this application?</source>
            <translation>أتريد ترك هذا الطلب؟</translation>
        </message>
        <message>
            <source>Everything that was typed is forgotten.</source>
            <translation>يُنسى كل ما كُتب.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>متابعته</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>Application %1 is taken. It can be paid now.</source>
            <translation>سُجّل الطلب %1. يمكن دفعه الآن.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ترك الطلب</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Scan a passport for a new application</source>
            <translation>مسح جواز سفر ضوئيًا لطلب جديد</translation>
        </message>
        <message>
            <source>The passport is read. It is taken once the person has agreed.</source>
            <translation>قُرئ جواز السفر. يُعتمد بعد موافقة الشخص.</translation>
        </message>
        <message>
            <source>Discard the application that is begun here?</source>
            <translation>هل يُلغى الطلب الذي بدأ هنا؟</translation>
        </message>
        <message>
            <source>Application %1 is changed. The version before it stays.</source>
            <translation>عُدّل الطلب %1. تبقى النسخة السابقة محفوظة.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>اتركه كما كان</translation>
        </message>
        <message>
            <source>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</source>
            <translation>لم يُعتمد جواز السفر: هنا طلب قيد التعبئة. أكمله أو اتركه، ثم امسح الجواز ضوئيًا من جديد.</translation>
        </message>
        <message>
            <source>The application is discarded</source>
            <translation>تُرك الطلب</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>استعادته</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PayPane</name>
        <message>
            <source>Less than the total</source>
            <translation>أقل من المجموع</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>الباقي: %1</translation>
        </message>
        <message>
            <source>Take %1 in cash?</source>
            <translation>هل تقبض %1 نقدًا؟</translation>
        </message>
        <message>
            <source>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</source>
            <translation>سُلِّم %1، الباقي %2. يُعدّ مدفوعًا فورًا ولا يعود إلا بالرد.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>العدّ من جديد</translation>
        </message>
        <message>
            <source>Take the cash</source>
            <translation>قبض النقد</translation>
        </message>
        <message>
            <source>Cash taken. Receipt %1</source>
            <translation>قُبض النقد. الإيصال %1</translation>
        </message>
        <message>
            <source>The payment has arrived</source>
            <translation>وصلت الدفعة</translation>
        </message>
        <message>
            <source>Paid in cash. Receipt %1</source>
            <translation>مدفوع نقدًا. الإيصال %1</translation>
        </message>
        <message>
            <source>Preparing the payment</source>
            <translation>يجري إعداد الدفعة</translation>
        </message>
        <message>
            <source>The relay does not answer. It is tried again by itself.</source>
            <translation>الخادم لا يجيب. تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>بانتظار الدافع</translation>
        </message>
        <message>
            <source>Still being confirmed. Nothing is lost: the relay keeps asking.</source>
            <translation>ما زال قيد التأكيد. لم يضِع شيء: الخادم يواصل السؤال.</translation>
        </message>
        <message>
            <source>Closing the payment first</source>
            <translation>تُغلق الدفعة أولًا</translation>
        </message>
        <message>
            <source>The fee has changed. Find it anew and show it to the payer.</source>
            <translation>تغيّرت الرسوم. اعرضها من جديد وأرِها للدافع.</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>غير مدفوع</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>أُغلقت دون مبلغ</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Paid twice or too late: it goes back by itself.</source>
            <translation>دُفع مرتين أو متأخرًا: يعود تلقائيًا.</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>اسأل المشرف.</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>أعِد %1</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>استخدام طريقة أخرى</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>أهلًا وسهلًا</translation>
        </message>
        <message>
            <source>Collect a fee</source>
            <translation>تحصيل رسوم</translation>
        </message>
        <message>
            <source>Reference of the slip</source>
            <translation>الرقم المرجعي في القسيمة</translation>
        </message>
        <message>
            <source>Find the fee</source>
            <translation>عرض الرسوم</translation>
        </message>
        <message>
            <source>Handed over; empty: the exact amount</source>
            <translation>المُسلَّم؛ فارغ: المبلغ نفسه</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>المُسلَّم</translation>
        </message>
        <message>
            <source>Scan the payer’s code</source>
            <translation>امسح رمز الدافع</translation>
        </message>
        <message>
            <source>Nothing is paid yet, so there is no receipt.</source>
            <translation>لم يُدفع شيء بعد، فلا إيصال.</translation>
        </message>
        <message>
            <source>Receipt of %1 printed</source>
            <translation>طُبع إيصال %1</translation>
        </message>
        <message>
            <source>The receipt is kept as %1.</source>
            <translation>حُفظ الإيصال باسم %1.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>اطبعه مرة أخرى</translation>
        </message>
        <message>
            <source>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</source>
            <translation>لم تُغلق دفعة %1: يتابعها خادم الوصل، ويظهر في الطلب كيف تنتهي.</translation>
        </message>
        <message>
            <source>It is not known whether a payment of %1 was begun: look at the application before you collect again.</source>
            <translation>لا يُعرف هل بدأت دفعة لـ %1: انظر إلى الطلب قبل أن تحصّل مرة أخرى.</translation>
        </message>
        <message>
            <source>Serve the next person</source>
            <translation>اخدم الشخص التالي</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>اطبع الإيصال</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>الباقي لك: %1</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone</source>
            <translation>أكّد الدفع على هاتفك</translation>
        </message>
        <message>
            <source>Scan the code with your phone</source>
            <translation>امسح الرمز بهاتفك</translation>
        </message>
        <message>
            <source>The payment is still being confirmed. Stay at the counter.</source>
            <translation>ما زال تأكيد الدفع جاريًا. ابقَ عند الشباك.</translation>
        </message>
        <message>
            <source>The fee has changed. It is shown here in a moment.</source>
            <translation>تغيّرت الرسوم. ستظهر هنا بعد لحظات.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentCase</name>
        <message>
            <source>to be handed out</source>
            <translation>للتسليم</translation>
        </message>
        <message>
            <source>Let the refund go</source>
            <translation>إجازة الرد</translation>
        </message>
        <message>
            <source>Let %1 go back to the payer?</source>
            <translation>هل يعود %1 إلى الدافع؟</translation>
        </message>
        <message>
            <source>The money leaves the post’s account. Your name stays under it.</source>
            <translation>يخرج المال من حساب البعثة ويبقى اسمك مسجَّلًا.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>إجازة</translation>
        </message>
        <message>
            <source>The refund is let go</source>
            <translation>أُجيز الرد</translation>
        </message>
        <message>
            <source>Turn the refund down</source>
            <translation>رفض الرد</translation>
        </message>
        <message>
            <source>The refund is turned down</source>
            <translation>رُفض الرد</translation>
        </message>
        <message>
            <source>Hand out %1</source>
            <translation>تسليم %1</translation>
        </message>
        <message>
            <source>Hand out %1 now?</source>
            <translation>هل تسلّم %1 الآن؟</translation>
        </message>
        <message>
            <source>The amount leaves your till with a receipt of its own. It cannot be taken back here.</source>
            <translation>يخرج المبلغ من صندوقك بإيصال خاص به ولا يمكن التراجع هنا.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Handed out. Receipt %1</source>
            <translation>سُلِّم. الإيصال %1</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 يريد تصحيحها إلى «%2»: %3</translation>
        </message>
        <message>
            <source>The payment is corrected</source>
            <translation>صُحِّحت الدفعة</translation>
        </message>
        <message>
            <source>The correction is turned down</source>
            <translation>رُفض التصحيح</translation>
        </message>
        <message>
            <source>Correct the payment</source>
            <translation>تصحيح الدفعة</translation>
        </message>
        <message>
            <source>Correct the payment to “%1”?</source>
            <translation>هل تُصحَّح الدفعة إلى «%1»؟</translation>
        </message>
        <message>
            <source>It stands in the books under two names and cannot be taken back.</source>
            <translation>يُسجَّل في الدفاتر باسمين ولا يمكن التراجع.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Turn the correction down</source>
            <translation>رفض التصحيح</translation>
        </message>
        <message>
            <source>Choose a payment</source>
            <translation>اختر دفعة</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>الدفعة %1</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>الإيصال %1</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>لدى %1: %2</translation>
        </message>
        <message>
            <source>Handed over %1, change %2</source>
            <translation>سُلِّم %1، الباقي %2</translation>
        </message>
        <message>
            <source>Given back %1</source>
            <translation>أُعيد %1</translation>
        </message>
        <message>
            <source>%1 can be refunded</source>
            <translation>يمكن ردّ %1</translation>
        </message>
        <message>
            <source>Ask to refund %1?</source>
            <translation>هل تطلب ردّ %1؟</translation>
        </message>
        <message>
            <source>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</source>
            <translation>فوق حد البعثة يقرر شخص ثانٍ. وتحته يعود المال فورًا ولا يمكن استرجاعه.</translation>
        </message>
        <message>
            <source>Ask for the refund</source>
            <translation>طلب الرد</translation>
        </message>
        <message>
            <source>The refund waits for a second person</source>
            <translation>الرد بانتظار شخص ثانٍ</translation>
        </message>
        <message>
            <source>The refund is on its way</source>
            <translation>الرد في الطريق</translation>
        </message>
        <message>
            <source>Say what shows it, for the second person.</source>
            <translation>اذكر ما يثبت ذلك للشخص الثاني.</translation>
        </message>
        <message>
            <source>The correction waits for a second person</source>
            <translation>التصحيح بانتظار شخص ثانٍ</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركه</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>المبلغ المراد ردّه</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>ردّ</translation>
        </message>
        <message>
            <source>What became of the payment</source>
            <translation>ما آلت إليه الدفعة</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>طلب تصحيح</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>أدخل مبلغًا مثل %1.</translation>
        </message>
        <message>
            <source>Say why the money goes back.</source>
            <translation>اذكر سبب رد المال.</translation>
        </message>
        <message>
            <source>Refund of %1: %2. Reason: %3</source>
            <translation>ردّ %1: %2. السبب: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentsPane</name>
        <message numerus="yes">
            <source>%n payment(s) read</source>
            <translation>
                <numerusform>لم تُقرأ أي دفعة</numerusform>
                <numerusform>قُرئت دفعة واحدة</numerusform>
                <numerusform>قُرئت دفعتان</numerusform>
                <numerusform>قُرئت %n دفعات</numerusform>
                <numerusform>قُرئت %n دفعة</numerusform>
                <numerusform>قُرئت %n دفعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>طريقة الدفع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>المُعاد</translation>
        </message>
        <message>
            <source>Reference or receipt</source>
            <translation>المرجع أو الإيصال</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>المدفوعات</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>الوقت (%1)</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>المُسلَّم</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>الباقي</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>All methods</source>
            <translation>كل طرق الدفع</translation>
        </message>
        <message>
            <source>Reference of an application</source>
            <translation>الرقم المرجعي لطلب</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>من يوم</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>إلى يوم</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>No payment fits. Show other days, or all states and methods.</source>
            <translation>لا توجد دفعة مطابقة. اعرض أيامًا أخرى، أو كل الحالات وطرق الدفع.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Problem</name>
        <message>
            <source>Name, password or code do not fit. Enter them once more.</source>
            <translation>الاسم أو كلمة المرور أو الرمز غير مطابق. أدخلها مرة أخرى.</translation>
        </message>
        <message>
            <source>Enter the code that your phone shows.</source>
            <translation>أدخل الرمز الذي يظهر على هاتفك.</translation>
        </message>
        <message>
            <source>This code was used before. Wait for the next one.</source>
            <translation>استُعمل هذا الرمز من قبل. انتظر الرمز التالي.</translation>
        </message>
        <message>
            <source>This account is closed. Talk to the administrator.</source>
            <translation>هذا الحساب مغلق. راجع المسؤول.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again.</source>
            <translation>انتهت جلستك. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>This is for somebody else to do. Ask a supervisor.</source>
            <translation>هذا من عمل شخص آخر. اسأل مشرفًا.</translation>
        </message>
        <message>
            <source>This belongs to another post.</source>
            <translation>هذا يخص بعثة أخرى.</translation>
        </message>
        <message>
            <source>The relay cannot be reached, and you have not worked on this machine lately.</source>
            <translation>تعذّر الوصول إلى خادم الوصل، ولم تعمل على هذا الجهاز مؤخرًا.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Enter the password you used last.</source>
            <translation>تعذّر الوصول إلى خادم الوصل. أدخل آخر كلمة مرور استعملتها.</translation>
        </message>
        <message>
            <source>Enter the passphrase of the post’s key. This machine asks you for it once.</source>
            <translation>أدخل عبارة مرور مفتاح البعثة. يطلبها منك هذا الجهاز مرة واحدة.</translation>
        </message>
        <message>
            <source>That does not open the post’s key. Enter its passphrase once more.</source>
            <translation>هذه العبارة لا تفتح مفتاح البعثة. أدخلها مرة أخرى.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Try again in a moment.</source>
            <translation>تعذّر الوصول إلى خادم الوصل. حاول بعد قليل.</translation>
        </message>
        <message>
            <source>The relay did not answer in time. Try again in a moment.</source>
            <translation>لم يُجب خادم الوصل في الوقت المحدد. حاول بعد قليل.</translation>
        </message>
        <message>
            <source>The relay cannot work at the moment. Try again in a moment.</source>
            <translation>لا يستطيع خادم الوصل العمل الآن. حاول بعد قليل.</translation>
        </message>
        <message>
            <source>The relay is busy. Try again in a moment.</source>
            <translation>خادم الوصل مشغول. حاول بعد قليل.</translation>
        </message>
        <message>
            <source>The connection to the relay is not safe. Call the administrator.</source>
            <translation>الاتصال بخادم الوصل غير آمن. اتصل بالمسؤول.</translation>
        </message>
        <message>
            <source>Something else than the relay answered. Call the administrator.</source>
            <translation>أجاب شيء غير خادم الوصل. اتصل بالمسؤول.</translation>
        </message>
        <message>
            <source>This machine is no longer admitted. Call the administrator.</source>
            <translation>لم يعد هذا الجهاز مقبولًا. اتصل بالمسؤول.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries with this name. Wait %n minute(s), then try again.</source>
            <translation>
                <numerusform>محاولات كثيرة بهذا الاسم. انتظر %n دقيقة ثم حاول مجددًا.</numerusform>
                <numerusform>محاولات كثيرة بهذا الاسم. انتظر دقيقة ثم حاول مجددًا.</numerusform>
                <numerusform>محاولات كثيرة بهذا الاسم. انتظر دقيقتين ثم حاول مجددًا.</numerusform>
                <numerusform>محاولات كثيرة بهذا الاسم. انتظر %n دقائق ثم حاول مجددًا.</numerusform>
                <numerusform>محاولات كثيرة بهذا الاسم. انتظر %n دقيقة ثم حاول مجددًا.</numerusform>
                <numerusform>محاولات كثيرة بهذا الاسم. انتظر %n دقيقة ثم حاول مجددًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not done: %1</source>
            <translation>لم يتم ذلك: %1</translation>
        </message>
        <message>
            <source>With these answers the fee would be another. Take them as a new application.</source>
            <translation>بهذه الإجابات تتغيّر الرسوم. خذها كطلب جديد.</translation>
        </message>
        <message>
            <source>Too many applications wait on this computer. Connect it, or take the application at another one.</source>
            <translation>ينتظر الإرسال على هذا الحاسوب عدد كبير من الطلبات. صِله بالشبكة، أو استلم الطلب على حاسوب آخر.</translation>
        </message>
        <message>
            <source>This computer has been cut off for too long. Connect it, or take the application at another one.</source>
            <translation>انقطع هذا الحاسوب عن الشبكة مدة أطول من اللازم. صِله بها، أو استلم الطلب على حاسوب آخر.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>مفتاح البعثة غير مفتوح على هذا الجهاز. سجّل الدخول من جديد، أو اتصل بالمسؤول.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>مفتاح البعثة لا يفتح هذا الملف. اتصل بالمسؤول.</translation>
        </message>
        <message>
            <source>Another version has come meanwhile. Look at them again.</source>
            <translation>وصلت نسخة أخرى في هذه الأثناء. انظر إليها من جديد.</translation>
        </message>
        <message>
            <source>Somebody else has settled this already.</source>
            <translation>حلّ شخص آخر هذا الأمر.</translation>
        </message>
        <message>
            <source>The record is not among the refused ones any more.</source>
            <translation>لم يعد الملف بين المرفوضة.</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another place.</source>
            <translation>لا يمكن الكتابة هناك. اختر مكانًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::QueuePane</name>
        <message>
            <source>Reference, name or document</source>
            <translation>الرقم المرجعي أو الاسم أو الوثيقة</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>البحث في الطلبات</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>كل الطلبات</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>عرض فقط</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>الاستلام</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>لا طلبات بعد.</translation>
        </message>
        <message>
            <source>Nothing found. Type less of it.</source>
            <translation>لم يُعثر على شيء. اكتب أقل.</translation>
        </message>
        <message>
            <source>Search by reference, name or document</source>
            <translation>البحث بالرقم المرجعي أو الاسم أو الوثيقة</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>الرقم المرجعي</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>الأسماء الشخصية</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>Received (%1)</source>
            <translation>وقت الاستلام (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>النسخ</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Role</name>
        <message>
            <source>Clerk</source>
            <translation>موظف الشباك</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>مدقق</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>موظف قنصلي</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SecondPersonCase</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>بانتظار شخص ثانٍ</translation>
        </message>
        <message>
            <source>You asked for this yourself. Another supervisor decides.</source>
            <translation>أنت من طلب هذا. يقرّر مشرف آخر.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftGrid</name>
        <message>
            <source>Method</source>
            <translation>طريقة الدفع</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>رصيد الصندوق الافتتاحي</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المقبوض</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>المُعاد</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقَّع</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>كشف شركة الدفع</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>التوضيح</translation>
        </message>
        <message>
            <source>Counted: %1, %2</source>
            <translation>المعدود: %1، %2</translation>
        </message>
        <message>
            <source>Explanation: %1, %2</source>
            <translation>التوضيح: %1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not shown yet</source>
            <translation>
                <numerusform>لا شيء ناقص</numerusform>
                <numerusform>واحدة لم تظهر بعد</numerusform>
                <numerusform>اثنتان لم تظهرا بعد</numerusform>
                <numerusform>%n لم تظهر بعد</numerusform>
                <numerusform>%n لم تظهر بعد</numerusform>
                <numerusform>%n لم تظهر بعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why it differs</source>
            <translation>وضّح سبب الفرق</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftPane</name>
        <message>
            <source>Your shift is paused</source>
            <translation>ورديتك متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Your shift goes on</source>
            <translation>ورديتك مستمرة</translation>
        </message>
        <message>
            <source>Enter amounts with their currency codes, for example %1.</source>
            <translation>أدخل المبالغ مع رموز عملاتها، مثل %1.</translation>
        </message>
        <message>
            <source>Your shift is open</source>
            <translation>ورديتك مفتوحة</translation>
        </message>
        <message>
            <source>Close your shift?</source>
            <translation>هل تغلق ورديتك؟</translation>
        </message>
        <message>
            <source>What you counted is what the books expect.</source>
            <translation>ما عددته يطابق الدفاتر.</translation>
        </message>
        <message>
            <source>These differences stay on record under your name: %1.</source>
            <translation>تبقى هذه الفروق مسجَّلة باسمك: %1.</translation>
        </message>
        <message>
            <source>It cannot be opened again, and no cash can be taken in it any more.</source>
            <translation>لا يمكن فتحها من جديد ولا قبض نقد فيها بعد ذلك.</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>متابعة العدّ</translation>
        </message>
        <message>
            <source>Close the shift</source>
            <translation>إغلاق الوردية</translation>
        </message>
        <message>
            <source>The shift is closed. A supervisor signs it.</source>
            <translation>أُغلقت الوردية. يوقّعها مشرف.</translation>
        </message>
        <message>
            <source>Sign the shift of %1?</source>
            <translation>هل توقّع وردية %1؟</translation>
        </message>
        <message>
            <source>Your name stays under it. This cannot be taken back.</source>
            <translation>يبقى اسمك عليها ولا يمكن التراجع.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) will be accepted under your name. This cannot be taken back.</source>
            <translation>
                <numerusform>لن يُقبل أي فرق باسمك. لا يمكن التراجع.</numerusform>
                <numerusform>سيُقبل فرق واحد باسمك. لا يمكن التراجع.</numerusform>
                <numerusform>سيُقبل فرقان باسمك. لا يمكن التراجع.</numerusform>
                <numerusform>ستُقبل %n فروق باسمك. لا يمكن التراجع.</numerusform>
                <numerusform>سيُقبل %n فرقًا باسمك. لا يمكن التراجع.</numerusform>
                <numerusform>سيُقبل %n فرق باسمك. لا يمكن التراجع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>انظر مرة أخرى</translation>
        </message>
        <message>
            <source>Sign the shift</source>
            <translation>توقيع الوردية</translation>
        </message>
        <message>
            <source>The shift is signed</source>
            <translation>وُقِّعت الوردية</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>The report could not be signed: %1</source>
            <translation>تعذّر توقيع التقرير: %1</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>تعذّرت كتابة التقرير: %1</translation>
        </message>
        <message>
            <source>The report is written</source>
            <translation>كُتب التقرير</translation>
        </message>
        <message>
            <source>Resume the shift</source>
            <translation>استئناف الوردية</translation>
        </message>
        <message>
            <source>Pause the shift</source>
            <translation>إيقاف الوردية مؤقتًا</translation>
        </message>
        <message>
            <source>No shift of yours is open. Count what is in the till, then open one.</source>
            <translation>لا وردية مفتوحة لك. عُدّ ما في الصندوق ثم افتح واحدة.</translation>
        </message>
        <message>
            <source>%1, at %2, since %3: %4</source>
            <translation>%1، عند %2، منذ %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>لا فروق</numerusform>
                <numerusform>فرق واحد</numerusform>
                <numerusform>فرقان</numerusform>
                <numerusform>%n فروق</numerusform>
                <numerusform>%n فرقًا</numerusform>
                <numerusform>%n فرق</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>الوردية</translation>
        </message>
        <message>
            <source>In the till now</source>
            <translation>في الصندوق الآن</translation>
        </message>
        <message>
            <source>Open the shift</source>
            <translation>فتح الوردية</translation>
        </message>
        <message>
            <source>Show my own shift</source>
            <translation>عرض ورديتي</translation>
        </message>
        <message>
            <source>Note of the supervisor</source>
            <translation>ملاحظة المشرف</translation>
        </message>
        <message>
            <source>Shifts of the post: Enter opens one</source>
            <translation>ورديات البعثة: مفتاح الإدخال يفتح واحدة</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>الورديات</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>فُتحت</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>أُغلقت</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>أغلقها</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقَّعة</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>وقّعها</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>Only those that wait for a signature</source>
            <translation>التي تنتظر التوقيع فقط</translation>
        </message>
        <message>
            <source>Show older shifts</source>
            <translation>إظهار ورديات أقدم</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftReport</name>
        <message>
            <source>Report of a shift</source>
            <translation>تقرير وردية</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>البعثة القنصلية %1</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>فُتحت</translation>
        </message>
        <message>
            <source>Closed by %1</source>
            <translation>أغلقها %1</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>الوردية</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>وقّعها %1</translation>
        </message>
        <message>
            <source>Not signed by a supervisor yet</source>
            <translation>لم يوقّعها مشرف بعد</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this report.</source>
            <translation>موقَّع من الجهاز الذي كتب هذا التقرير.</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>رصيد الصندوق الافتتاحي</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المقبوض</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>المُعاد</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقَّع</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>التوضيح</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>كشف شركة الدفع</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>اختصارات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SyncCase</name>
        <message>
            <source>What waits is being sent.</source>
            <translation>يجري إرسال ما ينتظر.</translation>
        </message>
        <message>
            <source>The record is in the queue once more.</source>
            <translation>عاد الملف إلى قائمة الإرسال.</translation>
        </message>
        <message>
            <source>Save the sealed record</source>
            <translation>احفظ الملف المختوم</translation>
        </message>
        <message>
            <source>Saved. Only the post and the ministry can open it.</source>
            <translation>حُفظ. لا يفتحه إلا البعثة والوزارة.</translation>
        </message>
        <message>
            <source>Sync problem</source>
            <translation>مشكلة مزامنة</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>أرسله مجددًا</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>أرسل الآن</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>احفظ في ملف</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TableFile</name>
        <message>
            <source>Save the list</source>
            <translation>حفظ القائمة</translation>
        </message>
        <message>
            <source>The list could not be written: %1</source>
            <translation>تعذّرت كتابة القائمة: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Timeline</name>
        <message>
            <source>An officer has taken it up</source>
            <translation>تولاه موظف قنصلي</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Being sent to the provider</source>
            <translation>قيد الإرسال إلى مزود الدفع</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>ما زال قيد التأكيد</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>بانتظار الدافع</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>قيد الإغلاق</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>أُغلق دون مال</translation>
        </message>
        <message>
            <source>Ended without money</source>
            <translation>انتهى دون مال</translation>
        </message>
        <message>
            <source>The money is here</source>
            <translation>وصل المبلغ</translation>
        </message>
        <message>
            <source>Money that no fee waits for: pay it back</source>
            <translation>مبلغ لا تنتظره رسوم: ردّه</translation>
        </message>
        <message>
            <source>Being paid back</source>
            <translation>قيد الرد</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>رُدّ المبلغ</translation>
        </message>
        <message>
            <source>Could not be paid back</source>
            <translation>تعذّر الرد</translation>
        </message>
        <message>
            <source>Paid back in part</source>
            <translation>رُدّ جزء من المبلغ</translation>
        </message>
        <message>
            <source>The payer disputes it</source>
            <translation>يعترض عليه الدافع</translation>
        </message>
        <message>
            <source>Taken back by the payer’s bank</source>
            <translation>استرده بنك الدافع</translation>
        </message>
        <message>
            <source>%1: a correction is asked for</source>
            <translation>%1: طُلب تصحيح</translation>
        </message>
        <message>
            <source>%1: the correction is turned down</source>
            <translation>%1: رُفض التصحيح</translation>
        </message>
        <message>
            <source>%1: corrected by two people: %2</source>
            <translation>%1: صحّحه شخصان: %2</translation>
        </message>
        <message>
            <source>The record arrived from %1</source>
            <translation>وصل الملف من %1</translation>
        </message>
        <message>
            <source>Changed: version %1 arrived from %2</source>
            <translation>تغيّر: وصلت النسخة %1 من %2</translation>
        </message>
        <message>
            <source>Payment begun: %1, %2</source>
            <translation>بدأت الدفعة: %1، %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Refund of %1: %2</source>
            <translation>استرداد %1: %2</translation>
        </message>
        <message>
            <source>The receipt was sent by e-mail</source>
            <translation>أُرسل الإيصال بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>The traveller was told by e-mail</source>
            <translation>أُخبر المسافر بالبريد الإلكتروني</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TimelinePane</name>
        <message>
            <source>%1: %2</source>
            <extracomment>way to pay: why its payment did not come</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What has happened</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>Choose an application.</source>
            <translation>اختر طلبًا.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>جارٍ سؤال خادم الوصل…</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
        <message>
            <source>Show what has happened</source>
            <translation>عرض ما جرى</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Version</name>
        <message>
            <source>by the applicant</source>
            <translation>بواسطة مقدم الطلب</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>بواسطة %1</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <extracomment>number of the version, when, by whom</extracomment>
            <translation>النسخة %1 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkPane</name>
        <message>
            <source>This list may not be whole</source>
            <translation>قد لا تكون هذه القائمة كاملة</translation>
        </message>
        <message>
            <source>Owner: every supervisor, since it is no payment of ours</source>
            <translation>المسؤول: كل المشرفين، لأنها ليست دفعة لدينا</translation>
        </message>
        <message>
            <source>Owner: supervisors of %1</source>
            <translation>المسؤول: مشرفو %1</translation>
        </message>
        <message>
            <source>Somebody has been there</source>
            <translation>ذهب أحدهم إلى هناك</translation>
        </message>
        <message>
            <source>The traveller was told</source>
            <translation>تم إخبار المسافر</translation>
        </message>
        <message>
            <source>Say why, so that others understand it later.</source>
            <translation>اذكر السبب ليفهمه الآخرون لاحقًا.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>تم.</translation>
        </message>
        <message>
            <source>Work lists</source>
            <translation>قوائم العمل</translation>
        </message>
        <message>
            <source>What waits for somebody</source>
            <translation>ما ينتظر من يعالجه</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>لا شيء بانتظار المعالجة.</translation>
        </message>
        <message>
            <source>Our books</source>
            <translation>دفاترنا</translation>
        </message>
        <message>
            <source>The provider’s statement</source>
            <translation>كشف مزود الدفع</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Accept the difference</source>
            <translation>قبول الفرق</translation>
        </message>
        <message>
            <source>Corrected here</source>
            <translation>صُحح هنا</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>رُدّ المبلغ</translation>
        </message>
        <message>
            <source>Provider’s mistake</source>
            <translation>خطأ مزود الدفع</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>الكل (%1)</translation>
        </message>
        <message>
            <source>Which of them to show</source>
            <translation>أيها يُعرض</translation>
        </message>
        <message>
            <source>Close this difference as “%1”?</source>
            <translation>هل تريد إغلاق هذا الفرق على أنه «%1»؟</translation>
        </message>
        <message>
            <source>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</source>
            <translation>يبقى اسمك والسبب مسجَّلين معه، ولا يمكن فتحه مرة أخرى. لا يُنقل بذلك أي مال ولا يُقيَّد شيء.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>النظر مرة أخرى</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>It is in the list again.</source>
            <translation>عاد إلى القائمة.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkWords</name>
        <message numerus="yes">
            <source>Called %n time(s): %1</source>
            <translation>
                <numerusform>لا نداء (%n): %1</numerusform>
                <numerusform>نداء واحد (%n): %1</numerusform>
                <numerusform>نداءان (%n): %1</numerusform>
                <numerusform>%n نداءات: %1</numerusform>
                <numerusform>%n نداءً: %1</numerusform>
                <numerusform>%n نداء: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>نداء: %1</translation>
        </message>
        <message>
            <source>Tell the traveller: %1</source>
            <translation>أخبر المسافر: %1</translation>
        </message>
        <message>
            <source>Different at %1</source>
            <translation>فرق مع %1</translation>
        </message>
        <message>
            <source>What to say: %1. Call the person, or say it at the counter.</source>
            <translation>ما يُقال: %1. اتصل بالشخص أو أخبره عند الشباك.</translation>
        </message>
        <message>
            <source>Somebody needs help with paying.</source>
            <translation>شخص يحتاج إلى مساعدة في الدفع.</translation>
        </message>
        <message>
            <source>The printer there needs somebody.</source>
            <translation>الطابعة هناك تحتاج إلى أحد.</translation>
        </message>
        <message>
            <source>Somebody there asks for help.</source>
            <translation>شخص هناك يطلب المساعدة.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this traveller.</source>
            <translation>لا عنوان بريد إلكتروني لهذا المسافر.</translation>
        </message>
        <message>
            <source>The address was lost before the message went out.</source>
            <translation>فُقد العنوان قبل إرسال الرسالة.</translation>
        </message>
        <message>
            <source>The mail server says that this address takes no mail.</source>
            <translation>يقول خادم البريد إن هذا العنوان لا يستقبل الرسائل.</translation>
        </message>
        <message>
            <source>The message could not be delivered.</source>
            <translation>تعذر تسليم الرسالة.</translation>
        </message>
        <message>
            <source>Both sides know this, and not with the same figures.</source>
            <translation>الطرفان يعرفانه، لكن بأرقام مختلفة.</translation>
        </message>
        <message>
            <source>Our books have it, the provider’s statement does not.</source>
            <translation>موجود في دفاترنا وليس في كشف مزود الدفع.</translation>
        </message>
        <message>
            <source>The provider’s statement names a payment that is none of ours.</source>
            <translation>يذكر كشف مزود الدفع دفعة ليست لنا.</translation>
        </message>
        <message>
            <source>The provider’s statement has it, our books do not.</source>
            <translation>موجود في كشف مزود الدفع وليس في دفاترنا.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>المسوّى</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>العمولة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>Provider’s order</source>
            <translation>طلب مزود الدفع</translation>
        </message>
        <message>
            <source>Provider’s payment</source>
            <translation>دفعة مزود الدفع</translation>
        </message>
        <message>
            <source>Provider’s refund</source>
            <translation>استرداد مزود الدفع</translation>
        </message>
        <message>
            <source>Record received</source>
            <translation>استُلم الملف</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>In examination</source>
            <translation>قيد الدراسة</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>غير مدفوع</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>رُدّ المبلغ</translation>
        </message>
        <message>
            <source>Refund that came back</source>
            <translation>مبلغ معاد عاد إلينا</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Dispute that was won</source>
            <translation>اعتراض كُسب</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>Two versions: %1</source>
            <translation>نسختان: %1</translation>
        </message>
        <message>
            <source>A refund waits: %1</source>
            <translation>استرداد ينتظر: %1</translation>
        </message>
        <message>
            <source>A correction of a payment waits</source>
            <translation>تصحيح دفعة ينتظر</translation>
        </message>
        <message>
            <source>Calls for staff (%1)</source>
            <translation>نداءات الموظفين (%1)</translation>
        </message>
        <message>
            <source>Travellers to tell (%1)</source>
            <translation>مسافرون يجب إخبارهم (%1)</translation>
        </message>
        <message>
            <source>Two versions of one record (%1)</source>
            <translation>نسختان من ملف واحد (%1)</translation>
        </message>
        <message>
            <source>Waiting for a second person (%1)</source>
            <translation>بانتظار شخص ثانٍ (%1)</translation>
        </message>
        <message>
            <source>Different at the provider (%1)</source>
            <translation>فروق مع مقدّم الدفع (%1)</translation>
        </message>
        <message>
            <source>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</source>
            <translation>أرسل %1 نسخة لم تعرف أحدث نسخة. وكلتاهما محفوظة. انظر إليهما جنبًا إلى جنب، واختر الصحيح، ثم احفظه.</translation>
        </message>
        <message>
            <source>%1 asks for it: %2</source>
            <translation>يطلبه %1: %2</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 يريد تصحيحها إلى «%2»: %3</translation>
        </message>
        <message>
            <source>Refused by the relay: %1</source>
            <translation>رفضه خادم الوصل: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on this machine</source>
            <translation>
                <numerusform>لا ملفات تنتظر على هذا الجهاز</numerusform>
                <numerusform>ملف واحد ينتظر على هذا الجهاز</numerusform>
                <numerusform>ملفان ينتظران على هذا الجهاز</numerusform>
                <numerusform>%n ملفات تنتظر على هذا الجهاز</numerusform>
                <numerusform>%n ملفًا ينتظر على هذا الجهاز</numerusform>
                <numerusform>%n ملف ينتظر على هذا الجهاز</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard from %1</source>
            <translation>لا أخبار من %1</translation>
        </message>
        <message>
            <source>Records on their way (%1)</source>
            <translation>ملفات في الطريق (%1)</translation>
        </message>
        <message>
            <source>Somebody has stopped the sending.</source>
            <translation>أوقف شخص الإرسال.</translation>
        </message>
        <message>
            <source>They are being sent more slowly than they come.</source>
            <translation>تُرسل أبطأ مما تصل.</translation>
        </message>
        <message>
            <source>It has not been heard since it was set up.</source>
            <translation>لم يُسمع منه شيء منذ إعداده.</translation>
        </message>
        <message>
            <source>It has not been heard for an hour or longer.</source>
            <translation>لم يُسمع منه شيء منذ ساعة أو أكثر.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</source>
            <translation>أرسله مجددًا: يخرج برقم جديد. وإذا رُفض مرة أخرى فاحفظه في ملف واتصل بالمسؤول. يبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <source>They are safe on this machine and go out by themselves as soon as they can.</source>
            <translation>هي محفوظة على هذا الجهاز وتُرسل تلقائيًا متى أمكن.</translation>
        </message>
        <message>
            <source>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</source>
            <translation>تحقق من أن الجهاز يعمل ومتصل بالشبكة. ما فيه محفوظ، ويُرسل عند عودته.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>وصل الملف تالفًا.</translation>
        </message>
        <message>
            <source>Another record has come under the same number.</source>
            <translation>وصل ملف آخر بالرقم نفسه.</translation>
        </message>
        <message>
            <source>The record was counted in a series that is over.</source>
            <translation>رُقّم الملف ضمن سلسلة انتهت.</translation>
        </message>
        <message>
            <source>The relay does not take the record as it is: %1</source>
            <translation>لا يقبل خادم الوصل الملف كما هو: %1</translation>
        </message>
        <message>
            <source>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</source>
            <translation>في كشف مزود الدفع قيد من نوع غير معروف هنا. ابحث عنه لدى مزود الدفع.</translation>
        </message>
        <message>
            <source>The provider has told the same entry before, with other figures.</source>
            <translation>سبق أن ذكر مزود الدفع القيد نفسه بأرقام أخرى.</translation>
        </message>
        <message>
            <source>Provider’s name for it</source>
            <translation>الاسم لدى مزود الدفع</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on %1</source>
            <translation>
                <numerusform>لا سجلات (%n) تنتظر على %1</numerusform>
                <numerusform>سجل واحد ينتظر على %1</numerusform>
                <numerusform>سجلان ينتظران على %1</numerusform>
                <numerusform>%n سجلات تنتظر على %1</numerusform>
                <numerusform>%n سجلًا تنتظر على %1</numerusform>
                <numerusform>%n سجل تنتظر على %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has not been heard for an hour or longer. %n record(s) waited on it then.</source>
            <translation>
                <numerusform>لم يُسمع منه منذ ساعة أو أكثر. لم ينتظر عليه حينها أي سجل (%n).</numerusform>
                <numerusform>لم يُسمع منه منذ ساعة أو أكثر. انتظر عليه حينها سجل واحد.</numerusform>
                <numerusform>لم يُسمع منه منذ ساعة أو أكثر. انتظر عليه حينها سجلان.</numerusform>
                <numerusform>لم يُسمع منه منذ ساعة أو أكثر. انتظرت عليه حينها %n سجلات.</numerusform>
                <numerusform>لم يُسمع منه منذ ساعة أو أكثر. انتظر عليه حينها %n سجلًا.</numerusform>
                <numerusform>لم يُسمع منه منذ ساعة أو أكثر. انتظر عليه حينها %n سجل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</source>
            <translation>انظر إلى ما يقوله الجهاز نفسه. السجل الذي لا يقبله خادم الوصل لا يعطّل غيره؛ أما القرص الممتلئ أو الإرسال الموقوف فيعطّلان.</translation>
        </message>
        <message>
            <source>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</source>
            <translation>يُسمع منه، لكنه لا يسلّم شيئًا. وقت هذا القيد هو وقت أقدم سجل لديه.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::DoneView</name>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>لا تزال دفعتك قيد التأكيد</translation>
        </message>
        <message>
            <source>Paid. You are done here.</source>
            <translation>تم الدفع. انتهيت هنا.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
            <translation>دوّن الرقم المرجعي، أو صوّر الرمز، أو اطبع الإيصال.

بالرقم المرجعي يمكنك أن تسأل عن طلبك، هنا أو عند أي شباك.</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>طباعة الإيصال</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>رقمك المرجعي</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>رقم الدور: %1</translation>
        </message>
        <message>
            <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
            <translation>طلبك في طريقه إلى البعثة الآن. أبق جواز سفرك في يدك حتى يُنادى رقمك.</translation>
        </message>
        <message>
            <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
            <translation>إن كنت قد دفعت فلن يضيع شيء: احتفظ بالقسيمة. تُبلَّغ البعثة فور التأكيد.</translation>
        </message>
        <message>
            <source>Your receipt as a code: take a picture of it</source>
            <translation>إيصالك على شكل رمز: صوّره</translation>
        </message>
        <message>
            <source>Your slip as a code: take a picture of it</source>
            <translation>قسيمتك على شكل رمز: صوّرها</translation>
        </message>
        <message>
            <source>Code with the receipt</source>
            <translation>رمز فيه الإيصال</translation>
        </message>
        <message>
            <source>Code with the slip</source>
            <translation>رمز فيه القسيمة</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>حُفظ الإيصال.</translation>
        </message>
        <message>
            <source>The receipt is being printed.</source>
            <translation>تجري طباعة الإيصال.</translation>
        </message>
        <message>
            <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
            <translation>صوّر الرمز: فيه الإيصال. أو استدع موظفًا.</translation>
        </message>
        <message numerus="yes">
            <source>This screen is cleared in %n second(s).</source>
            <translation>
                <numerusform>يختفي ما على هذه الشاشة الآن.</numerusform>
                <numerusform>يختفي ما على هذه الشاشة بعد ثانية واحدة.</numerusform>
                <numerusform>يختفي ما على هذه الشاشة بعد ثانيتين.</numerusform>
                <numerusform>يختفي ما على هذه الشاشة بعد %n&#xa0;ثوانٍ.</numerusform>
                <numerusform>يختفي ما على هذه الشاشة بعد %n&#xa0;ثانية.</numerusform>
                <numerusform>يختفي ما على هذه الشاشة بعد %n&#xa0;ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Application received. Pay later.</source>
            <translation>تم استلام طلبك. ادفع لاحقًا.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</source>
            <translation>دوّن الرقم المرجعي أو التقط صورة للرمز أو اطبع القسيمة.

ادفع بهاتفك أو عند أي شباك باستخدام الرقم المرجعي. يُنظر في الطلب بعد دفع الرسوم.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>طباعة القسيمة</translation>
        </message>
        <message>
            <source>Pay at a counter: say the reference or show the slip.</source>
            <translation>ادفع عند الشباك: اذكر الرقم المرجعي أو أظهر القسيمة.</translation>
        </message>
        <message>
            <source>Scan the code with your phone and pay there, or pay at a counter.</source>
            <translation>امسح الرمز بهاتفك وادفع منه، أو ادفع عند الشباك.</translation>
        </message>
        <message>
            <source>The fee today is %1.</source>
            <translation>الرسوم اليوم %1.</translation>
        </message>
        <message>
            <source>Scan this code to pay</source>
            <translation>امسح هذا الرمز للدفع</translation>
        </message>
        <message>
            <source>Code with the address to pay at</source>
            <translation>رمز يحتوي على عنوان الدفع</translation>
        </message>
        <message>
            <source>The slip is saved.</source>
            <translation>حُفظت القسيمة.</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>تجري طباعة القسيمة.</translation>
        </message>
        <message>
            <source>Note the reference and take a picture of the code. Or call staff.</source>
            <translation>دوّن الرقم المرجعي والتقط صورة للرمز، أو استدعِ الموظف.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>الطباعة مرة أخرى</translation>
        </message>
        <message>
            <source>The slip is printed. Take it with you.</source>
            <translation>طُبعت القسيمة. خذها معك.</translation>
        </message>
        <message>
            <source>The receipt is printed. Take it with you.</source>
            <translation>طُبع الإيصال. خذه معك.</translation>
        </message>
        <message>
            <source>The slip could not be saved</source>
            <translation>تعذّر حفظ القسيمة</translation>
        </message>
        <message>
            <source>The receipt could not be saved</source>
            <translation>تعذّر حفظ الإيصال</translation>
        </message>
        <message>
            <source>Use another address</source>
            <translation>استعمال عنوان آخر</translation>
        </message>
        <message>
            <source>Send by e-mail</source>
            <translation>إرسال بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>Sending the receipt to %1</source>
            <translation>يُرسل الإيصال إلى %1</translation>
        </message>
        <message>
            <source>The receipt is on its way to %1. It may take a few minutes.</source>
            <translation>الإيصال في طريقه إلى %1. قد يستغرق ذلك بضع دقائق.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>لا يوجد اتصال الآن</translation>
        </message>
        <message>
            <source>The e-mail goes out when the connection is back, as long as this screen is open.</source>
            <translation>تُرسل الرسالة عند عودة الاتصال ما دامت هذه الشاشة مفتوحة.</translation>
        </message>
        <message>
            <source>No e-mail can be sent to %1</source>
            <translation>لا يمكن إرسال بريد إلى %1</translation>
        </message>
        <message>
            <source>Look at each letter of the address, or use another one.</source>
            <translation>راجع كل حرف من العنوان، أو استعمل عنوانًا آخر.</translation>
        </message>
        <message>
            <source>The receipt has gone to three addresses already</source>
            <translation>أُرسل الإيصال إلى ثلاثة عناوين من قبل</translation>
        </message>
        <message>
            <source>The receipt cannot be sent by e-mail from here</source>
            <translation>لا يمكن إرسال الإيصال بالبريد الإلكتروني من هنا</translation>
        </message>
        <message>
            <source>The e-mail goes out by itself</source>
            <translation>ستُرسل الرسالة تلقائيًا</translation>
        </message>
        <message>
            <source>There is no connection now. Until there is, your address is kept encrypted, three days at most.</source>
            <translation>لا يوجد اتصال الآن. يُحفظ عنوانك مشفّرًا حتى تُرسل الرسالة، ثلاثة أيام على الأكثر.</translation>
        </message>
        <message numerus="yes">
            <source>The decision takes about %n working day(s).</source>
            <translation>
                <numerusform>يستغرق القرار نحو %n&#xa0;يوم عمل.</numerusform>
                <numerusform>يستغرق القرار نحو يوم عمل واحد.</numerusform>
                <numerusform>يستغرق القرار نحو يومي عمل.</numerusform>
                <numerusform>يستغرق القرار نحو %n&#xa0;أيام عمل.</numerusform>
                <numerusform>يستغرق القرار نحو %n&#xa0;يوم عمل.</numerusform>
                <numerusform>يستغرق القرار نحو %n&#xa0;يوم عمل.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::MailPanel</name>
        <message>
            <source>Send the receipt by e-mail</source>
            <translation>إرسال الإيصال بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</source>
            <translation>أدخل البريد الإلكتروني مع @ ونقطة، بأحرف لاتينية، مثلًا name@example.com</translation>
        </message>
        <message>
            <source>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way.</source>
            <translation>يصل إلى هذا العنوان رقمك المرجعي والرسوم وطريقة دفعها: رسالة واحدة ولا شيء غيرها. بلمس «إرسال» توافق على ذلك. ينسى هذا الجهاز العنوان بعد إرسال الرسالة.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::PayView</name>
        <message>
            <source>How do you want to pay?</source>
            <translation>كيف تريد أن تدفع؟</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>ادفع بهاتفك</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>الدفع</translation>
        </message>
        <message>
            <source>Your card number goes to the payment company only.</source>
            <translation>لا يصل رقم بطاقتك إلا إلى شركة الدفع.</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>ادفع</translation>
        </message>
        <message>
            <source>Pay on this screen</source>
            <translation>ادفع على هذه الشاشة</translation>
        </message>
        <message>
            <source>Finish with a claim slip</source>
            <translation>إنهاء مع قسيمة متابعة</translation>
        </message>
        <message>
            <source>Pay the new amount</source>
            <translation>ادفع المبلغ الجديد</translation>
        </message>
        <message>
            <source>Choose how to pay</source>
            <translation>اختر طريقة الدفع</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>استدعاء موظف</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>اختر طريقة أخرى</translation>
        </message>
        <message>
            <source>Stop the payment</source>
            <translation>إيقاف الدفع</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول من جديد</translation>
        </message>
        <message>
            <source>This way to pay does not work right now</source>
            <translation>طريقة الدفع هذه لا تعمل الآن</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose another one.</source>
            <translation>لم يُخصم شيء. اختر طريقة أخرى.</translation>
        </message>
        <message>
            <source>No connection just now. Your payment is safe, go on.</source>
            <translation>لا اتصال الآن. دفعتك في أمان، تابع.</translation>
        </message>
        <message>
            <source>The payment page is open</source>
            <translation>صفحة الدفع مفتوحة</translation>
        </message>
        <message>
            <source>Waiting for you to scan and pay</source>
            <translation>بانتظار أن تمسح الرمز وتدفع</translation>
        </message>
        <message>
            <source>The payment page was closed</source>
            <translation>أُغلقت صفحة الدفع</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
            <translation>إن كنت دفعت، يظهر ذلك هنا بعد لحظة. وإلا فافتحها من جديد، أو امسح الرمز، أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The payment page does not open on this screen</source>
            <translation>لا تُفتح صفحة الدفع على هذه الشاشة</translation>
        </message>
        <message>
            <source>Scan the code with your phone, or call staff.</source>
            <translation>امسح الرمز بهاتفك، أو استدع موظفًا.</translation>
        </message>
        <message>
            <source>Time left: %1</source>
            <translation>الوقت الباقي: %1</translation>
        </message>
        <message>
            <source>Preparing your payment</source>
            <translation>يجري تحضير دفعتك</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>يستغرق ذلك بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>The payment service cannot be reached</source>
            <translation>لا يمكن الوصول إلى خدمة الدفع</translation>
        </message>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>لا تزال دفعتك قيد التأكيد</translation>
        </message>
        <message>
            <source>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</source>
            <translation>يمكنك الانتظار هنا، أو الإنهاء مع قسيمة متابعة. إن كنت قد دفعت فدفعتك محفوظة: احتفظ بالقسيمة.</translation>
        </message>
        <message>
            <source>Closing this payment safely</source>
            <translation>يجري إغلاق هذه الدفعة بأمان</translation>
        </message>
        <message>
            <source>Once it is closed nothing more can be charged with it.</source>
            <translation>بعد إغلاقها لا يمكن أن يُخصم بها شيء.</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>تغيّرت الرسوم</translation>
        </message>
        <message>
            <source>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</source>
            <translation>تغيّر سعر الصرف أو لائحة الرسوم. لم يُخصم شيء بعد. ترى هنا المبلغ الجديد.</translation>
        </message>
        <message>
            <source>The payment is closed</source>
            <translation>أُغلقت الدفعة</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>لم يُخصم شيء.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>تم الدفع</translation>
        </message>
        <message>
            <source>Your receipt is being made.</source>
            <translation>يجري إعداد إيصالك.</translation>
        </message>
        <message>
            <source>The money goes back to you</source>
            <translation>يُعاد المال إليك</translation>
        </message>
        <message>
            <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
            <translation>وصل مرتين أو متأخرًا، لذلك يُردّ. استدع موظفًا للمتابعة.</translation>
        </message>
        <message>
            <source>Waiting for you to scan</source>
            <translation>بانتظار أن تمسح الرمز</translation>
        </message>
        <message>
            <source>Use another way to pay, or call staff.</source>
            <translation>استعمل طريقة دفع أخرى، أو استدع موظفًا.</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again or use another method.</source>
            <translation>إن كنت دفعت، يظهر ذلك هنا بعد لحظة. وإلا فافتحها من جديد أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</source>
            <translation>تُفتح صفحة %1 على هذه الشاشة. بعد أن تدفع، تتابع هذه الشاشة تلقائيًا.</translation>
        </message>
        <message>
            <source>Waiting for %1 to confirm</source>
            <translation>بانتظار تأكيد %1</translation>
        </message>
        <message>
            <source>Waiting for the payment company to confirm</source>
            <translation>بانتظار تأكيد شركة الدفع</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</source>
            <translation>أكّد الدفع على هاتفك إن طلب ذلك. تتابع هذه الشاشة تلقائيًا.</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>إنهاء والدفع لاحقًا</translation>
        </message>
        <message>
            <source>Paying may not work at the moment</source>
            <translation>قد لا يعمل الدفع الآن</translation>
        </message>
        <message>
            <source>You can finish now, take your slip and pay later.</source>
            <translation>يمكنك الإنهاء الآن وأخذ القسيمة والدفع لاحقًا.</translation>
        </message>
        <message>
            <source>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</source>
            <translation>تتكرر المحاولة تلقائيًا. مهما تكررت فإنك تدفع مرة واحدة فقط. يمكنك أيضًا الإنهاء الآن والدفع لاحقًا.</translation>
        </message>
        <message>
            <source>Leave the payment page</source>
            <translation>مغادرة صفحة الدفع</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.</source>
            <translation>اختر طريقة الدفع. ثم امسح الرمز بهاتفك، أو ادفع على هذه الشاشة.</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone.</source>
            <translation>اختر طريقة الدفع، ثم امسح الرمز بهاتفك.</translation>
        </message>
        <message>
            <source>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
            <translation>حين تؤكد شركة الدفع، تتابع هذه الشاشة تلقائيًا. لا يُخصم منك مرتين أبدًا: إذا انقطع شيء، تتابع الدفعة نفسها.

إذا لم يحدث شيء خلال خمس دقائق، تحصل على قسيمة متابعة ويمكنك الذهاب؛ وتبقى الدفعة قيد المتابعة.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::QrPanel</name>
        <message>
            <source>1. Open the camera or wallet of your phone</source>
            <translation>1. افتح الكاميرا أو المحفظة في هاتفك</translation>
        </message>
        <message>
            <source>2. Scan the code and check the amount</source>
            <translation>2. امسح الرمز وتحقق من المبلغ</translation>
        </message>
        <message>
            <source>3. Pay on the phone, then look here: the result appears by itself</source>
            <translation>3. ادفع على الهاتف ثم انظر هنا: تظهر النتيجة تلقائيًا</translation>
        </message>
        <message>
            <source>Code to scan with your phone</source>
            <translation>رمز تمسحه بهاتفك</translation>
        </message>
        <message>
            <source>1. Open %1 on your phone and touch Scan</source>
            <translation>1. افتح %1 في هاتفك والمس «مسح»</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptPainter</name>
        <message>
            <source>Receipt for a visa fee</source>
            <translation>إيصال رسوم تأشيرة</translation>
        </message>
        <message>
            <source>Claim slip: payment still being confirmed</source>
            <translation>قسيمة متابعة: الدفعة قيد التأكيد</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>البعثة القنصلية %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>الرقم المرجعي</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>رقم الدور: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>وثيقة السفر</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>تنتهي بـ %1</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>وقت الدفع</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>طريقة الدفع</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Reference of the payment company</source>
            <translation>رقم شركة الدفع المرجعي</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>‏%1 (%2)</translation>
        </message>
        <message>
            <source>Base amount</source>
            <translation>المبلغ الأساسي</translation>
        </message>
        <message>
            <source>Consular rate</source>
            <translation>السعر القنصلي</translation>
        </message>
        <message>
            <source>%1, fixed for the period from %2</source>
            <translation>%1، محدد للفترة من %2</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>المجموع: %1</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
            <translation>وقّعه الجهاز الذي كتب هذا الإيصال؛ ويمكن التحقق منه دون شبكة.</translation>
        </message>
        <message>
            <source>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</source>
            <translation>الرسوم مقابل دراسة الطلب. لا تُردّ إذا رُفضت التأشيرة أو سُحب الطلب؛ وما دُفع مرتين أو خطأً يعود إلى الدافع تلقائيًا.</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>للأسئلة: اسأل عند شباك البعثة وأظهر هذه الصفحة.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>للأسئلة: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
            <translation>لا تثبت هذه القسيمة الدفع. إن خرج المال من حسابك، تُحسب الدفعة فور تأكيدها.</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>المخصوم</translation>
        </message>
        <message>
            <source>To be charged</source>
            <translation>سيُخصم</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>سعر الصرف</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptSlip</name>
        <message>
            <source>Test print</source>
            <translation>طباعة تجريبية</translation>
        </message>
        <message>
            <source>Every bar below reaches from edge to edge.</source>
            <translation>كل خط أدناه يمتد من الحافة إلى الحافة.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::SlipPainter</name>
        <message>
            <source>Application taken, not paid yet</source>
            <translation>تم تسلّم الطلب ولم يُدفع بعد</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>البعثة القنصلية %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>الرقم المرجعي</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>رقم الدور: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>وثيقة السفر</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>ينتهي بـ %1</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>تاريخ التسلّم</translation>
        </message>
        <message>
            <source>Fee on that day</source>
            <translation>الرسوم في ذلك اليوم</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>للأسئلة: راجع شباك البعثة وأظهر هذه الصفحة.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>للأسئلة: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. The application is examined once it is paid.</source>
            <translation>هذه القسيمة ليست إثباتًا للدفع. يُنظر في الطلب بعد دفع الرسوم.</translation>
        </message>
        <message>
            <source>Pay at a counter: show this slip or say the reference.</source>
            <translation>ادفع عند الشباك: أظهر هذه القسيمة أو اذكر الرقم المرجعي.</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>الدفع بهاتفك</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</source>
            <translation>امسح الرمز أو اكتب العنوان. تتعرّف الصفحة على هذا الطلب عندما يعود اتصال الجهاز، والمبلغ هو ما تعرضه حينئذ. أو ادفع عند الشباك: اذكر الرقم المرجعي.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::Words</name>
        <message>
            <source>Card or wallet</source>
            <translation>بطاقة أو محفظة</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>Alipay</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>WeChat Pay</translation>
        </message>
        <message>
            <source>PayPal</source>
            <translation>PayPal</translation>
        </message>
        <message>
            <source>Cash at the counter</source>
            <translation>نقدًا عند الشباك</translation>
        </message>
        <message>
            <source>Another way to pay</source>
            <translation>طريقة دفع أخرى</translation>
        </message>
        <message>
            <source>Pay with your phone or on this screen</source>
            <translation>ادفع بهاتفك أو على هذه الشاشة</translation>
        </message>
        <message>
            <source>Scan a code with your phone</source>
            <translation>امسح رمزًا بهاتفك</translation>
        </message>
        <message>
            <source>Works, but may take longer today</source>
            <translation>تعمل، لكن قد تستغرق وقتًا أطول اليوم</translation>
        </message>
        <message>
            <source>Does not work right now: the payment company does not answer</source>
            <translation>لا تعمل الآن: شركة الدفع لا تجيب</translation>
        </message>
        <message>
            <source>Does not work right now</source>
            <translation>لا تعمل الآن</translation>
        </message>
        <message>
            <source>The bank says there is not enough money on the card</source>
            <translation>يقول المصرف إن الرصيد في البطاقة لا يكفي</translation>
        </message>
        <message>
            <source>Use another card, or another way to pay.</source>
            <translation>استعمل بطاقة أخرى أو طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The time to pay has run out</source>
            <translation>انتهى وقت الدفع</translation>
        </message>
        <message>
            <source>Nothing was charged. Start the payment again.</source>
            <translation>لم يُخصم شيء. ابدأ الدفع من جديد.</translation>
        </message>
        <message>
            <source>The payment was left on the page</source>
            <translation>تُرك الدفع على الصفحة</translation>
        </message>
        <message>
            <source>Nothing was charged. Start it again, or use another way to pay.</source>
            <translation>لم يُخصم شيء. ابدأ من جديد، أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>Another way to pay was chosen</source>
            <translation>اختيرت طريقة دفع أخرى</translation>
        </message>
        <message>
            <source>Nothing was charged this way.</source>
            <translation>لم يُخصم شيء بهذه الطريقة.</translation>
        </message>
        <message>
            <source>The payment company does not answer</source>
            <translation>شركة الدفع لا تجيب</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
            <translation>لم يُخصم شيء. استعمل طريقة دفع أخرى، أو حاول من جديد بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>The amount is outside what this way to pay allows</source>
            <translation>المبلغ خارج ما تسمح به طريقة الدفع هذه</translation>
        </message>
        <message>
            <source>Use another way to pay.</source>
            <translation>استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The payment was declined</source>
            <translation>رُفض الدفع</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
            <translation>لم يُخصم شيء. اسأل مصرفك، أو استعمل بطاقة أخرى أو طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>Three tries did not work</source>
            <translation>لم تنجح ثلاث محاولات</translation>
        </message>
        <message>
            <source>Call staff: they can take the payment another way. Your application is kept.</source>
            <translation>استدع موظفًا: يمكنه أخذ الدفع بطريقة أخرى. طلبك محفوظ.</translation>
        </message>
        <message>
            <source>The clock of this machine is wrong</source>
            <translation>ساعة هذا الجهاز خاطئة</translation>
        </message>
        <message>
            <source>Call staff. Nothing was charged.</source>
            <translation>استدع موظفًا. لم يُخصم شيء.</translation>
        </message>
        <message>
            <source>This machine cannot store the payment safely</source>
            <translation>لا يستطيع هذا الجهاز حفظ الدفعة بأمان</translation>
        </message>
        <message>
            <source>It was not started, and nothing was charged. Call staff.</source>
            <translation>لم تبدأ الدفعة، ولم يُخصم شيء. استدع موظفًا.</translation>
        </message>
        <message>
            <source>The exchange rate for the fee has run out</source>
            <translation>انتهى سعر الصرف الخاص بالرسوم</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>تعذّر بدء الدفع</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again, or call staff.</source>
            <translation>لم يُخصم شيء. حاول من جديد، أو استدع موظفًا.</translation>
        </message>
        <message>
            <source>Visa fee</source>
            <translation>رسوم التأشيرة</translation>
        </message>
        <message>
            <source>Faster processing</source>
            <translation>معالجة أسرع</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>رسوم الخدمة</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Alipay on your phone</source>
            <translation>‏Alipay على هاتفك</translation>
        </message>
        <message>
            <source>Alipay on this screen</source>
            <translation>‏Alipay على هذه الشاشة</translation>
        </message>
        <message>
            <source>Sign in on Alipay’s page, or scan its code</source>
            <translation>سجّل الدخول في صفحة Alipay، أو امسح رمزها</translation>
        </message>
        <message>
            <source>Does not work today: there is no exchange rate for it</source>
            <translation>لا تعمل اليوم: لا سعر صرف لها</translation>
        </message>
        <message>
            <source>Does not work right now: its exchange rate is too old</source>
            <translation>لا تعمل الآن: سعر صرفها قديم</translation>
        </message>
        <message>
            <source>Not offered at this post</source>
            <translation>غير متاحة في هذه البعثة</translation>
        </message>
        <message>
            <source>Does not work right now: the post’s account has to be set right</source>
            <translation>لا تعمل الآن: يجب ضبط حساب البعثة</translation>
        </message>
        <message>
            <source>Does not work right now: the clocks differ</source>
            <translation>لا تعمل الآن: الساعات مختلفة</translation>
        </message>
        <message>
            <source>%1, ministry rate from %2</source>
            <extracomment>%1 is &quot;1 JPY = 0.0463 CNY&quot;</extracomment>
            <translation>%1، سعر الوزارة من %2</translation>
        </message>
        <message>
            <source>%1, market rate of %2</source>
            <translation>%1، سعر السوق في %2</translation>
        </message>
        <message>
            <source>%1, plus %2</source>
            <extracomment>%1 is the rate, %2 a percentage</extracomment>
            <translation>%1، زائد %2</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>انتهت صلاحية البطاقة</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another card, or another way to pay.</source>
            <translation>لم يُخصم شيء. استعمل بطاقة أخرى أو طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>This way to pay does not take the currency</source>
            <translation>طريقة الدفع هذه لا تقبل العملة</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay.</source>
            <translation>لم يُخصم شيء. استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The payment company refused the payment</source>
            <translation>رفضت شركة الدفع الدفعة</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or call staff.</source>
            <translation>لم يُخصم شيء. استعمل طريقة دفع أخرى، أو استدع موظفًا.</translation>
        </message>
        <message>
            <source>The amount is above your card’s or wallet’s limit</source>
            <translation>المبلغ أعلى من حد بطاقتك أو محفظتك</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</source>
            <translation>لم يُخصم شيء. اطلب من مصرفك رفع الحد، أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>This card cannot be used for this payment</source>
            <translation>لا تصلح هذه البطاقة لهذه الدفعة</translation>
        </message>
        <message>
            <source>The card’s details do not match what the bank has</source>
            <translation>بيانات البطاقة لا تطابق ما لدى المصرف</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and compare number, date and code with the card.</source>
            <translation>لم يُخصم شيء. ابدأ من جديد وقارن الرقم والتاريخ والرمز بالبطاقة.</translation>
        </message>
        <message>
            <source>The bank or wallet could not make sure that it is you</source>
            <translation>لم يتمكن المصرف أو المحفظة من التأكد أنه أنت</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</source>
            <translation>لم يُخصم شيء. ابدأ من جديد وأكّد الدفع هناك، أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The bank wants to talk to you first</source>
            <translation>يريد المصرف أن يكلمك أولًا</translation>
        </message>
        <message>
            <source>Nothing was charged. Call your bank, or use another way to pay.</source>
            <translation>لم يُخصم شيء. اتصل بمصرفك، أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The bank could not decide just now</source>
            <translation>لم يستطع المصرف أن يقرر الآن</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again in a moment, or use another way to pay.</source>
            <translation>لم يُخصم شيء. حاول من جديد بعد لحظة، أو استعمل طريقة دفع أخرى.</translation>
        </message>
        <message>
            <source>The code in your wallet has run out</source>
            <translation>انتهى وقت الرمز في محفظتك</translation>
        </message>
        <message>
            <source>Nothing was charged. Open the wallet again and show its new code.</source>
            <translation>لم يُخصم شيء. افتح المحفظة من جديد وأظهر رمزها الجديد.</translation>
        </message>
        <message>
            <source>This machine has no printer</source>
            <translation>لا توجد طابعة في هذا الجهاز</translation>
        </message>
        <message>
            <source>The printer does not answer</source>
            <translation>الطابعة لا تجيب</translation>
        </message>
        <message>
            <source>The cover of the printer is open</source>
            <translation>غطاء الطابعة مفتوح</translation>
        </message>
        <message>
            <source>The printer has no paper</source>
            <translation>لا يوجد ورق في الطابعة</translation>
        </message>
        <message>
            <source>The printer is switched off line</source>
            <translation>الطابعة غير متصلة</translation>
        </message>
        <message>
            <source>The printer reports a fault</source>
            <translation>الطابعة تبلّغ عن عطل</translation>
        </message>
        <message>
            <source>Perhaps not everything was printed</source>
            <translation>ربما لم تكتمل الطباعة</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::CalendarPanel</name>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>above a calendar: %1 the month&apos;s name standing alone, %2 the year</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>Choose a day from %1 to %2</source>
            <extracomment>above a calendar: the first and the last day that can be chosen</extracomment>
            <translation>اختر يومًا من %1 إلى %2</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::DateEdit</name>
        <message>
            <source>DD</source>
            <extracomment>two letters shown in an empty field for the day of a date</extracomment>
            <translation>يوم</translation>
        </message>
        <message>
            <source>MM</source>
            <extracomment>letters shown in an empty field for the month of a date</extracomment>
            <translation>شهر</translation>
        </message>
        <message>
            <source>YYYY</source>
            <extracomment>letters shown in an empty field for the year of a date</extracomment>
            <translation>سنة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Month, as a number</source>
            <translation>الشهر، رقمًا</translation>
        </message>
        <message>
            <source>Year, four digits</source>
            <translation>السنة، أربعة أرقام</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>اختيار من التقويم</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 %2، اليوم غير معروف</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1، اليوم والشهر غير معروفين</translation>
        </message>
        <message>
            <source>Close the calendar</source>
            <translation>إغلاق التقويم</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::EntryList</name>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 one of several answers</extracomment>
            <translation>إزالة %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::MrzEdit</name>
        <message>
            <source>Line %1 of the passport’s two-line code</source>
            <translation>السطر %1 من رمز جواز السفر ذي السطرين</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::OnScreenKeyboard</name>
        <message>
            <source>Capital letters are on</source>
            <translation>الأحرف الكبيرة مفعّلة</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>حرف كبير</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Numbers and signs</source>
            <translation>أرقام وعلامات</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>حروف</translation>
        </message>
        <message>
            <source>Other alphabet</source>
            <translation>أبجدية أخرى</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>مسافة</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>الحقل السابق</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>الحقل التالي</translation>
        </message>
        <message>
            <source>Close the keyboard</source>
            <translation>إغلاق لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::PickEdit</name>
        <message>
            <source>Type the first letters</source>
            <translation>اكتب الأحرف الأولى</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>البحث في القائمة</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>إغلاق القائمة</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::ProgressLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
            <translation>الخطوة %1 من %2: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::AttractView</name>
        <message>
            <source>Apply for your visa here</source>
            <translation>اطلب تأشيرتك هنا</translation>
        </message>
        <message>
            <source>Answer a few questions, pay, and take your receipt with you.</source>
            <translation>أجب عن بعض الأسئلة، وادفع، وخذ إيصالك معك.</translation>
        </message>
        <message>
            <source>Paying is not possible at the moment</source>
            <translation>الدفع غير ممكن الآن</translation>
        </message>
        <message>
            <source>You can apply now, keep your reference and pay later.</source>
            <translation>يمكنك تقديم الطلب الآن، والاحتفاظ برقمك المرجعي، والدفع لاحقًا.</translation>
        </message>
        <message>
            <source>Bring your passport</source>
            <translation>أحضر جواز سفرك</translation>
        </message>
        <message>
            <source>With two blank pages, and valid three months beyond your trip.</source>
            <translation>فيه صفحتان فارغتان، وصالح ثلاثة أشهر بعد رحلتك.</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>نحو 5 دقائق</translation>
        </message>
        <message>
            <source>You can go back at any time. Nothing is lost.</source>
            <translation>يمكنك الرجوع في أي وقت. لا يضيع شيء.</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>%1 على الأكثر</translation>
        </message>
        <message>
            <source>The price is always shown</source>
            <translation>السعر ظاهر دائمًا</translation>
        </message>
        <message>
            <source>You see the exact total before you pay.</source>
            <translation>ترى المجموع الدقيق قبل أن تدفع.</translation>
        </message>
        <message>
            <source>Ways to pay</source>
            <translation>طرق الدفع</translation>
        </message>
        <message>
            <source>Touch your language to begin</source>
            <translation>المس لغتك للبدء</translation>
        </message>
        <message>
            <source>This kiosk takes no applications at the moment</source>
            <translation>لا يستقبل هذا الجهاز طلبات الآن</translation>
        </message>
        <message>
            <source>It has to be connected first. Go to the counter: you can apply there.</source>
            <translation>يجب توصيله أولًا. توجّه إلى الشباك: يمكنك تقديم الطلب هناك.</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>الدفع لاحقًا</translation>
        </message>
        <message>
            <source>On your phone or at a counter, with the reference you get here.</source>
            <translation>من هاتفك أو عند أي شباك، بالرقم المرجعي الذي تحصل عليه هنا.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ChoiceEditor</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n&#xa0;يوم عمل</numerusform>
                <numerusform>يوم عمل واحد</numerusform>
                <numerusform>يوما عمل</numerusform>
                <numerusform>%n&#xa0;أيام عمل</numerusform>
                <numerusform>%n&#xa0;يوم عمل</numerusform>
                <numerusform>%n&#xa0;يوم عمل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a choice and how long it takes, on one line: %1 &quot;Express&quot;, %2 &quot;3 working days&quot;</extracomment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>Correct what differs</source>
            <translation>صحّح ما يختلف</translation>
        </message>
        <message>
            <source>What else your passport says</source>
            <translation>بيانات أخرى من جواز سفرك</translation>
        </message>
        <message>
            <source>Compare each character with the photo page.</source>
            <translation>قارن كل حرف بصفحة الصورة.</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>كل شيء صحيح</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>هناك اختلاف</translation>
        </message>
        <message>
            <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
            <translation>لم يكن القارئ متأكدًا من بعض الأحرف. قارن التواريخ والبلد بعناية.</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>قد يكون اسمك مقطوعًا. المس «هناك اختلاف» لإكماله.</translation>
        </message>
        <message>
            <source>Framed characters look like others: %1.</source>
            <extracomment>%1 characters that are taken for each other: 0 O Q D · 1 I L</extracomment>
            <translation>الأحرف المؤطرة تشبه غيرها: %1.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::CountryListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>اختر بلدًا</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FeeView</name>
        <message>
            <source>Pay %1</source>
            <translation>ادفع %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>ادفع</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول من جديد</translation>
        </message>
        <message>
            <source>Working out your fee</source>
            <translation>يجري حساب رسومك</translation>
        </message>
        <message>
            <source>The fee cannot be confirmed at the moment</source>
            <translation>لا يمكن تأكيد الرسوم الآن</translation>
        </message>
        <message>
            <source>The connection is interrupted. Your answers are kept. Try again, or call staff.</source>
            <translation>الاتصال منقطع. أجوبتك محفوظة. حاول من جديد، أو استدع موظفًا.</translation>
        </message>
        <message>
            <source>The fee cannot be set today</source>
            <translation>لا يمكن تحديد الرسوم اليوم</translation>
        </message>
        <message>
            <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
            <translation>لم تحدد الوزارة سعر اليوم بعد. استدع موظفًا: يمكنه مساعدتك.</translation>
        </message>
        <message>
            <source>The fee cannot be worked out</source>
            <translation>لا يمكن حساب الرسوم</translation>
        </message>
        <message>
            <source>Call staff: they can help. Your answers are kept.</source>
            <translation>استدع موظفًا: يمكنه مساعدتك. أجوبتك محفوظة.</translation>
        </message>
        <message>
            <source>Visa fee: %1 · %2</source>
            <translation>رسوم التأشيرة: %1 · %2</translation>
        </message>
        <message>
            <source>Processing: %1</source>
            <translation>المعالجة: %1</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>رسوم الخدمة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>قبل أن تدفع</translation>
        </message>
        <message>
            <source>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</source>
            <translation>الرسوم مقابل دراسة طلبك. لا تُردّ إذا رُفضت التأشيرة أو سحبت طلبك. وما دُفع مرتين يعود تلقائيًا.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>إنهاء والدفع لاحقًا</translation>
        </message>
        <message>
            <source>You can finish now and pay later</source>
            <translation>يمكنك الإنهاء الآن والدفع لاحقًا</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</source>
            <translation>الاتصال منقطع ولا يمكن الدفع هنا. الرسوم المعروضة هي رسوم اليوم، ويُؤكَّد المبلغ عند الدفع.</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</source>
            <translation>الاتصال منقطع ولا يمكن الدفع هنا. ستظهر الرسوم عند الدفع.</translation>
        </message>
        <message>
            <source>Government fees %1. Rate: %2, fixed by the ministry from %3.</source>
            <extracomment>%1 base amount, %2 &quot;1 USD = 157.5 JPY&quot;, %3 date</extracomment>
            <translation>الرسوم الحكومية %1. السعر: %2، حددته الوزارة من %3.</translation>
        </message>
        <message>
            <source>Each government fee is rounded up.</source>
            <translation>يُقرَّب كل رسم إلى الأعلى.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FormView</name>
        <message>
            <source>Part %1 of %2</source>
            <translation>الجزء %1 من %2</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (اختياري)</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to look at: %1</source>
            <translation>
                <numerusform>لا أجوبة للمراجعة: %1</numerusform>
                <numerusform>جواب واحد للمراجعة: %1</numerusform>
                <numerusform>جوابان للمراجعة: %1</numerusform>
                <numerusform>%n&#xa0;أجوبة للمراجعة: %1</numerusform>
                <numerusform>%n&#xa0;جوابًا للمراجعة: %1</numerusform>
                <numerusform>%n&#xa0;جواب للمراجعة: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::HelpPanel</name>
        <message>
            <source>Help: %1</source>
            <translation>مساعدة: %1</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>استدعاء موظف</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>إغلاق المساعدة</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::KioskWindow</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n&#xa0;ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتان</numerusform>
                <numerusform>%n&#xa0;ثوانٍ</numerusform>
                <numerusform>%n&#xa0;ثانية</numerusform>
                <numerusform>%n&#xa0;ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>المجموع %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 بالمئة</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>استدعاء موظف</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>اختر لغتك</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Call a member of staff?</source>
            <translation>استدعاء موظف؟</translation>
        </message>
        <message>
            <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
            <translation>يأتي موظف إلى هذا الجهاز. تبقى أجوبتك على الشاشة.</translation>
        </message>
        <message>
            <source>Go on alone</source>
            <translation>المتابعة وحدي</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>البدء من جديد؟</translation>
        </message>
        <message>
            <source>Everything you have entered is erased from this machine.</source>
            <translation>يُحذف كل ما أدخلته من هذا الجهاز.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>الاحتفاظ بأجوبتي</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>حذف والبدء من جديد</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message>
            <source>Without an answer, everything you have entered is erased in:</source>
            <translation>إن لم تجب، يُحذف كل ما أدخلته بعد:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Calling staff…</source>
            <translation>جارٍ استدعاء موظف…</translation>
        </message>
        <message>
            <source>Stay at this kiosk.</source>
            <translation>ابقَ عند هذا الجهاز.</translation>
        </message>
        <message>
            <source>Staff have been called</source>
            <translation>استُدعي موظف</translation>
        </message>
        <message>
            <source>Go to the counter</source>
            <translation>اذهب إلى الشباك</translation>
        </message>
        <message>
            <source>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</source>
            <translation>لا يستطيع هذا الجهاز استدعاء موظف الآن: لا اتصال لديه. دوّن رقمك المرجعي إن كان لديك.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>استماع</translation>
        </message>
        <message>
            <source>The screen is being read to you</source>
            <translation>تُقرأ الشاشة لك</translation>
        </message>
        <message>
            <source>Read the screen to me</source>
            <translation>اقرأ الشاشة لي</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>مستوى الصوت</translation>
        </message>
        <message>
            <source>Plug in a headset</source>
            <translation>صِل سماعة رأس</translation>
        </message>
        <message>
            <source>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</source>
            <translation>تُقرأ الشاشة لك وأجوبتك أيضًا. المقبس في واجهة هذا الجهاز. من دون سماعة لا يُسمع شيء.</translation>
        </message>
        <message>
            <source>Read it myself</source>
            <translation>أقرأ بنفسي</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>text size, brief</comment>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>call staff, brief</comment>
            <translation>موظف</translation>
        </message>
        <message>
            <source>Restart</source>
            <comment>start over, brief</comment>
            <translation>من جديد</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::LanguageView</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>اختر بلدًا</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>اختر</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::Listening</name>
        <message>
            <source>Your answers are on the screen. They are not read aloud here.</source>
            <translation>أجوبتك على الشاشة. لا تُقرأ هنا بصوت مسموع.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>I cannot scan</source>
            <translation>تعذّر المسح الضوئي</translation>
        </message>
        <message>
            <source>Or type the two lines at the bottom of the photo page</source>
            <translation>أو اكتب السطرين اللذين أسفل صفحة الصورة</translation>
        </message>
        <message>
            <source>Type &lt; for each gap.</source>
            <translation>اكتب ⁦&lt;⁩ لكل فراغ.</translation>
        </message>
        <message>
            <source>Line %1, character %2. %3.</source>
            <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
            <translation>السطر %1، الحرف %2. %3.</translation>
        </message>
        <message>
            <source>All characters agree. Touch Continue.</source>
            <translation>كل الأحرف متطابقة. المس «متابعة».</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>استعمل جواز سفرك، لا تأشيرة.</translation>
        </message>
        <message>
            <source>Lay the passport on the reader again, or correct the lines below.</source>
            <translation>ضع جواز السفر على القارئ من جديد، أو صحّح السطرين أدناه.</translation>
        </message>
        <message>
            <source>The passport could not be read completely</source>
            <translation>لم يُقرأ جواز السفر كاملًا</translation>
        </message>
        <message>
            <source>No passport has been read yet</source>
            <translation>لم يُقرأ أي جواز سفر بعد</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>امسح جواز سفرك ضوئيًا، أو اكتب سطريه، أو اختر «تعذّر المسح الضوئي».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PreflightView</name>
        <message>
            <source>This kiosk is out of service</source>
            <translation>هذا الجهاز خارج الخدمة</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>جارٍ التشغيل</translation>
        </message>
        <message>
            <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
            <translation>استعمل جهازًا آخر أو اذهب إلى الشباك. لم يُخصم شيء هنا.</translation>
        </message>
        <message>
            <source>Ready in a moment.</source>
            <translation>جاهز بعد لحظة.</translation>
        </message>
        <message>
            <source>For staff: %1</source>
            <translation>للموظفين: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>الموافقة والمتابعة</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>نسأل فقط عمّا يحتاج إليه قرار تأشيرتك.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>تُشفَّر أجوبتك على هذا الجهاز وتُحذف منه في النهاية.</translation>
        </message>
        <message>
            <source>Only the ministry can open them.</source>
            <translation>الوزارة وحدها تستطيع فتحها.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>تدفع على صفحة شركة الدفع نفسها. لا نرى رقم بطاقتك أبدًا.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>يمكنك في أي وقت طلب رؤية بياناتك أو تصحيحها أو محوها.</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>قراءة الكل</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>إشعار الخصوصية</translation>
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
            <translation>من المسؤول
وزارة الخارجية، من خلال البعثة المذكورة أعلى الشاشة.

ماذا نجمع
ما تذكره صفحة الصورة في جواز سفرك، وأجوبتك على هذه الشاشة، ونتيجة دفعتك: المبلغ والطريقة ورقم شركة الدفع المرجعي. لا يُكتب هنا أي رقم بطاقة ولا يُحفظ.

لماذا
لاتخاذ القرار في طلبك، وتحصيل الرسوم، وإخبارك بالنتيجة. قانون التأشيرات هو الأساس؛ وموافقتك هي أساس معالجة بياناتك على هذا الجهاز.

من يرى بياناتك
الموظفون الذين يقررون في التأشيرات. تغادر أجوبتك هذا الجهاز مختومة، فلا يفتحها إلا الوزارة. تعرف شركة الدفع المبلغ ورقمًا مرجعيًا، لا أجوبتك.

مدة الاحتفاظ
على هذا الجهاز حتى تنتهي جلستك. وفي الوزارة ما دام قانون التأشيرات يقضي بذلك، ثم يُحذف اسمك ووثيقتك وتبقى المبالغ وحدها.

حقوقك
يمكنك طلب رؤية بياناتك أو تصحيحها أو الحصول على نسخة منها أو محوها، وتقديم شكوى إلى هيئة حماية البيانات. اسأل موظفًا أو اكتب إلى البعثة.</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>إغلاق الإشعار</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>متابعة القراءة</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>إقرارك</translation>
        </message>
        <message>
            <source>Continue to the fee</source>
            <translation>المتابعة إلى الرسوم</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>كل شيء صحيح</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>جواز سفرك</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <extracomment>%1 name of the group that is changed: Your trip</extracomment>
            <translation>تغيير: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::SpacedText</name>
        <message>
            <source>digit %1</source>
            <translation>الرقم %1</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>الحرف %1</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>under a character</comment>
            <translation>حرف</translation>
        </message>
        <message>
            <source>digit</source>
            <comment>under a character</comment>
            <translation>رقم</translation>
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
                <numerusform>%n&#xa0;دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n&#xa0;دقائق</numerusform>
                <numerusform>%n&#xa0;دقيقة</numerusform>
                <numerusform>%n&#xa0;دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n&#xa0;ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n&#xa0;ساعات</numerusform>
                <numerusform>%n&#xa0;ساعة</numerusform>
                <numerusform>%n&#xa0;ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n&#xa0;يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n&#xa0;أيام</numerusform>
                <numerusform>%n&#xa0;يومًا</numerusform>
                <numerusform>%n&#xa0;يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Connect this kiosk: it soon holds too many applications</source>
            <translation>أعِد توصيل هذا الجهاز: ستتراكم فيه الطلبات قريبًا</translation>
        </message>
        <message>
            <source>Staff: connect this kiosk, it has been offline for a long time</source>
            <translation>للموظفين: أعيدوا توصيل هذا الجهاز، فهو منقطع منذ مدة طويلة</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>لا طلبات جديدة: هناك طلبات كثيرة تنتظر الإرسال</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>لا طلبات جديدة: الانقطاع طويل جدًا</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>لا يوجد اتصال</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not sent yet</source>
            <translation>
                <numerusform>%n&#xa0;طلب لم يُرسل بعد</numerusform>
                <numerusform>طلب واحد لم يُرسل بعد</numerusform>
                <numerusform>طلبان لم يُرسلا بعد</numerusform>
                <numerusform>%n&#xa0;طلبات لم تُرسل بعد</numerusform>
                <numerusform>%n&#xa0;طلبًا لم يُرسل بعد</numerusform>
                <numerusform>%n&#xa0;طلب لم يُرسل بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the embassy’s computer: call the administrator</source>
            <translation>
                <numerusform>%n&#xa0;مرفوض من حاسوب السفارة: اتصل بالمسؤول</numerusform>
                <numerusform>واحد مرفوض من حاسوب السفارة: اتصل بالمسؤول</numerusform>
                <numerusform>اثنان مرفوضان من حاسوب السفارة: اتصل بالمسؤول</numerusform>
                <numerusform>%n&#xa0;مرفوضة من حاسوب السفارة: اتصل بالمسؤول</numerusform>
                <numerusform>%n&#xa0;مرفوضًا من حاسوب السفارة: اتصل بالمسؤول</numerusform>
                <numerusform>%n&#xa0;مرفوض من حاسوب السفارة: اتصل بالمسؤول</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest for %1</source>
            <translation>أقدمها منذ %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>آخر تحديث %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaListEditor</name>
        <message>
            <source>Add a visa</source>
            <translation>إضافة تأشيرة</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaPanel</name>
        <message>
            <source>Number of the visa (optional)</source>
            <translation>رقم التأشيرة (اختياري)</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>صالحة من</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Add this visa</source>
            <translation>إضافة هذه التأشيرة</translation>
        </message>
        <message>
            <source>Enter day, month and year.</source>
            <translation>أدخل اليوم والشهر والسنة.</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future.</source>
            <translation>أدخل يومًا ليس في المستقبل.</translation>
        </message>
        <message>
            <source>Enter a day that is not before “Valid from”.</source>
            <translation>أدخل يومًا لا يسبق «صالحة من».</translation>
        </message>
    </context>
</TS>
