<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>FieldWords</name>
        <message>
            <source>Do you have only one name?</source>
            <translation>У путешественника только одно имя?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Другие имена</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Имя на письме путешественника</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>Кем опекун приходится путешественнику?</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>Живёт за пределами страны своего гражданства?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Номер вида на жительство</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Род занятий</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Цель поездки</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>Сколько раз путешественник въедет?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>Как скоро нужна виза?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>Подробнее о цели</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>Сдавались ли раньше отпечатки пальцев для визы?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>Страна конечного назначения и разрешение на въезд в неё</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>Где остановится путешественник?</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Адрес проживания</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Телефон или эл. почта места проживания</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>Кем принимающий приходится путешественнику?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>Кто платит за поездку?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>Как оплачивается пребывание?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Номер страховки для поездки</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>Кем этот человек приходится путешественнику?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>Отказывали ли раньше в визе?</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>Как напечатано в паспорте.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Оставьте день или месяц пустым, если в паспорте его нет.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Сюда придут квитанция и решение.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>Город или область самого долгого пребывания.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>Если да, расспросите об этом и запишите для того, кто решает.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>I pay myself</source>
            <translation>Путешественник</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>Работодатель</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>В паспорте не меньше двух чистых страниц</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>Опекун согласен и подпишет согласие</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>Путешественник подтверждает, что всё указанное полно и верно, и знает, что ложные сведения могут привести к отказу.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>В паспорте одно имя</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Введите эл. почту или телефон, чтобы с путешественником можно было связаться</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>У путешественника одно имя: оставьте пустым поле фамилии или имён</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>В паспорте указано: %1. Проверьте вместе с путешественником</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>Для этого гражданства и этой визы это не предлагается: выберите другое</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Назовите не ту страну, через которую едут</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Отсканируйте паспорт, введите две его строки или выберите «Без сканирования»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Сравните с паспортом и подтвердите</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>Это не код паспорта или удостоверения личности. Используйте страницу паспорта с фото.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Сравните строки с паспортом: контрольные цифры не сходятся.</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>How we use your data</source>
            <translation>Как используются данные</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Отсканируйте паспорт</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Сравните с паспортом</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>Поездка</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Путешественник</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Как связаться с путешественником</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>Оплата поездки</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>Место проживания</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Родитель или опекун</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Проверьте ответы</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>Путешественнику нет 18 лет, поэтому нужно согласие родителя или опекуна.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Нажмите «Изменить», чтобы исправить ответ. Остальное не пропадёт.</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>Человек</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>What else your passport says</source>
            <translation>Другие данные из паспорта</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Возможно, имя обрезано. Нажмите «Что-то отличается», чтобы его дополнить.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>I cannot scan</source>
            <translation>Без сканирования</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Используйте паспорт, а не визу.</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Отсканируйте паспорт, введите две его строки или выберите «Без сканирования».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>Путешественник согласен</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Спрашивается только то, что нужно для решения о визе.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Ответы шифруются на этом устройстве и в конце с него стираются.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>Картой платят на странице платёжной компании. Её номера здесь никто не видит.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>В любой момент путешественник может попросить показать, исправить или стереть данные.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Паспорт</translation>
        </message>
    </context>
</TS>
