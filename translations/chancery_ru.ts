<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>DamageWords</name>
        <message>
            <source>The database of this machine was damaged</source>
            <translation>База данных этого устройства была повреждена</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that had not been sent are saved and go out by themselves.</source>
            <translation>
                <numerusform>%n&#xa0;неотправленная запись спасена и отправится сама.</numerusform>
                <numerusform>%n&#xa0;неотправленные записи спасены и отправятся сами.</numerusform>
                <numerusform>%n&#xa0;неотправленных записей спасены и отправятся сами.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are lost: find out from receipts and slips whose, and take the application again.</source>
            <translation>
                <numerusform>%n&#xa0;запись потеряна: узнайте по квитанциям и талонам, чья она, и примите заявление заново.</numerusform>
                <numerusform>%n&#xa0;записи потеряны: узнайте по квитанциям и талонам, чьи они, и примите заявления заново.</numerusform>
                <numerusform>%n&#xa0;записей потеряны: узнайте по квитанциям и талонам, чьи они, и примите заявления заново.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known to be lost.</source>
            <translation>О потерях ничего не известно.</translation>
        </message>
        <message>
            <source>Call the administrator: the damaged file is kept for a month.</source>
            <translation>Вызовите администратора: повреждённый файл хранится месяц.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Agreement to the privacy notice</source>
            <translation>Согласие с уведомлением о конфиденциальности</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Кто заполнил</translation>
        </message>
        <message>
            <source>Kind of passport</source>
            <translation>Вид паспорта</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>Номер паспорта</translation>
        </message>
        <message>
            <source>Country that issued the passport</source>
            <translation>Страна, выдавшая паспорт</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Действителен до</translation>
        </message>
        <message>
            <source>Issuing authority</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Two blank pages</source>
            <translation>Две чистые страницы</translation>
        </message>
        <message>
            <source>Reading of the passport</source>
            <translation>Чтение паспорта</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Surname at birth</source>
            <translation>Фамилия при рождении</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Do you have only one name?</source>
            <translation>У вас только одно имя?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Другие имена, которые вы носили</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Имя в национальном написании</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Место рождения</translation>
        </message>
        <message>
            <source>Country of birth</source>
            <translation>Страна рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>Семейное положение</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Nationality at birth</source>
            <translation>Гражданство при рождении</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>Другие гражданства</translation>
        </message>
        <message>
            <source>National identity number</source>
            <translation>Национальный идентификационный номер</translation>
        </message>
        <message>
            <source>Guardian’s surname</source>
            <translation>Фамилия опекуна</translation>
        </message>
        <message>
            <source>Guardian’s given names</source>
            <translation>Имена опекуна</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>Кем вам приходится опекун?</translation>
        </message>
        <message>
            <source>Guardian’s nationality</source>
            <translation>Гражданство опекуна</translation>
        </message>
        <message>
            <source>Guardian’s address</source>
            <translation>Адрес опекуна</translation>
        </message>
        <message>
            <source>Guardian’s phone number</source>
            <translation>Телефон опекуна</translation>
        </message>
        <message>
            <source>Guardian’s e-mail</source>
            <translation>Эл. почта опекуна</translation>
        </message>
        <message>
            <source>Guardian’s consent</source>
            <translation>Согласие опекуна</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Домашний адрес</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>Вы живёте за пределами страны своего гражданства?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Номер вашего вида на жительство</translation>
        </message>
        <message>
            <source>Residence permit valid until</source>
            <translation>Вид на жительство действует до</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Род занятий</translation>
        </message>
        <message>
            <source>Name of employer or school</source>
            <translation>Название места работы или учёбы</translation>
        </message>
        <message>
            <source>Address of employer or school</source>
            <translation>Адрес места работы или учёбы</translation>
        </message>
        <message>
            <source>Phone number of employer or school</source>
            <translation>Телефон места работы или учёбы</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Цель поездки</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>Сколько раз вы въедете?</translation>
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
            <source>Main destination</source>
            <translation>Основной пункт назначения</translation>
        </message>
        <message>
            <source>Place of first entry</source>
            <translation>Место первого въезда</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>День приезда</translation>
        </message>
        <message>
            <source>Day of departure</source>
            <translation>День отъезда</translation>
        </message>
        <message>
            <source>Visas in the last three years</source>
            <translation>Визы за последние три года</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>Сдавали ли вы раньше отпечатки пальцев для визы?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>Страна конечного назначения и разрешение на въезд в неё</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>Где вы остановитесь?</translation>
        </message>
        <message>
            <source>Name of host, company or hotel</source>
            <translation>Имя принимающего, название фирмы или гостиницы</translation>
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
            <translation>Кем вам приходится принимающий?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>Кто платит за поездку?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>Как вы оплатите пребывание?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Номер страховки для поездки</translation>
        </message>
        <message>
            <source>Travel insurance valid until</source>
            <translation>Страховка действует до</translation>
        </message>
        <message>
            <source>Name of a person to tell in an emergency</source>
            <translation>Кому сообщить в экстренном случае</translation>
        </message>
        <message>
            <source>Phone number for an emergency</source>
            <translation>Телефон на экстренный случай</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>Кем вам приходится этот человек?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>Отказывали ли вам раньше в визе?</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>Судимость</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>Отпечатки пальцев</translation>
        </message>
        <message>
            <source>As printed at the top of the photo page, for example L898902C3.</source>
            <translation>Как напечатано вверху страницы с фото, например L898902C3.</translation>
        </message>
        <message>
            <source>As printed on the photo page.</source>
            <translation>Как напечатано на странице с фото.</translation>
        </message>
        <message>
            <source>As printed on the photo page, if it is there.</source>
            <translation>Как напечатано на странице с фото, если есть.</translation>
        </message>
        <message>
            <source>The visa needs two empty pages.</source>
            <translation>Для визы нужны две пустые страницы.</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>Как напечатано в вашем паспорте.</translation>
        </message>
        <message>
            <source>Separate several names with commas.</source>
            <translation>Несколько имён разделяйте запятыми.</translation>
        </message>
        <message>
            <source>Leave it empty if the keys here do not have its letters.</source>
            <translation>Оставьте пустым, если на этих клавишах нет нужных букв.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Оставьте день или месяц пустым, если в паспорте его нет.</translation>
        </message>
        <message>
            <source>Town or city.</source>
            <translation>Город или посёлок.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Почта или телефон. Сюда придут квитанция и решение.</translation>
        </message>
        <message>
            <source>With the country code, for example +81 3 1234 5678.</source>
            <translation>С кодом страны, например +81 3 1234 5678.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>Город или область, где вы пробудете дольше всего.</translation>
        </message>
        <message>
            <source>Airport, port or border crossing.</source>
            <translation>Аэропорт, порт или пограничный переход.</translation>
        </message>
        <message>
            <source>The days of arrival and departure both count.</source>
            <translation>День приезда и день отъезда входят в срок.</translation>
        </message>
        <message>
            <source>Choose everything that applies.</source>
            <translation>Выберите всё, что подходит.</translation>
        </message>
        <message>
            <source>The guardian signs the paper form at the counter.</source>
            <translation>Опекун подписывает бумажную форму у стойки.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>Если да, сотрудник спросит вас об этом.</translation>
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
            <translation>%1 %2, день неизвестен</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, день и месяц неизвестны</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>a question of the form that is named within a sentence</extracomment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the members of a list</extracomment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the days of a visa: first, last</extracomment>
            <translation>с %1 по %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <extracomment>a day and the time of the day</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>MethodWords</name>
        <message>
            <source>Bank or credit card</source>
            <translation>Банковская карта</translation>
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
            <translation>Женский</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Мужской</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Не указан</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Не в браке</translation>
        </message>
        <message>
            <source>Married</source>
            <translation>В браке</translation>
        </message>
        <message>
            <source>Registered partnership</source>
            <translation>Зарегистрированное партнёрство</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>Раздельное проживание</translation>
        </message>
        <message>
            <source>Divorced</source>
            <translation>В разводе</translation>
        </message>
        <message>
            <source>Widowed</source>
            <translation>Вдовец или вдова</translation>
        </message>
        <message>
            <source>Ordinary passport</source>
            <translation>Обычный паспорт</translation>
        </message>
        <message>
            <source>Diplomatic passport</source>
            <translation>Дипломатический паспорт</translation>
        </message>
        <message>
            <source>Service passport</source>
            <translation>Служебный паспорт</translation>
        </message>
        <message>
            <source>Official passport</source>
            <translation>Официальный паспорт</translation>
        </message>
        <message>
            <source>Special passport</source>
            <translation>Особый паспорт</translation>
        </message>
        <message>
            <source>Refugee travel document (1951)</source>
            <translation>Проездной документ беженца (1951)</translation>
        </message>
        <message>
            <source>Stateless person’s travel document (1954)</source>
            <translation>Проездной документ лица без гражданства (1954)</translation>
        </message>
        <message>
            <source>Alien’s passport</source>
            <translation>Паспорт иностранца</translation>
        </message>
        <message>
            <source>Emergency travel document</source>
            <translation>Временный проездной документ</translation>
        </message>
        <message>
            <source>Passing through (transit)</source>
            <translation>Проезд (транзит)</translation>
        </message>
        <message>
            <source>Tourism</source>
            <translation>Туризм</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Деловая поездка</translation>
        </message>
        <message>
            <source>Visit to family or friends</source>
            <translation>К родным или друзьям</translation>
        </message>
        <message>
            <source>Short study</source>
            <translation>Краткосрочная учёба</translation>
        </message>
        <message>
            <source>Culture or sport</source>
            <translation>Культура или спорт</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>Лечение</translation>
        </message>
        <message>
            <source>Short work</source>
            <translation>Краткосрочная работа</translation>
        </message>
        <message>
            <source>Official visit</source>
            <translation>Официальный визит</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Один раз</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Два раза</translation>
        </message>
        <message>
            <source>Several times, in 6 months</source>
            <translation>Многократно, 6 месяцев</translation>
        </message>
        <message>
            <source>Several times, in 12 months</source>
            <translation>Многократно, 12 месяцев</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>В обычный срок</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>Ускоренно</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Срочно</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Работаю по найму</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Работаю на себя</translation>
        </message>
        <message>
            <source>Student or pupil</source>
            <translation>Студент или школьник</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>На пенсии</translation>
        </message>
        <message>
            <source>Without employment</source>
            <translation>Без работы</translation>
        </message>
        <message>
            <source>Government service</source>
            <translation>Государственная служба</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>Вооружённые силы</translation>
        </message>
        <message>
            <source>Press and media</source>
            <translation>Пресса и СМИ</translation>
        </message>
        <message>
            <source>Religious service</source>
            <translation>Религиозное служение</translation>
        </message>
        <message>
            <source>Crew of a ship or aircraft</source>
            <translation>Экипаж судна или самолёта</translation>
        </message>
        <message>
            <source>I pay myself</source>
            <translation>Оплачиваю самостоятельно</translation>
        </message>
        <message>
            <source>A sponsor or host</source>
            <translation>Спонсор или принимающая сторона</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>Мой работодатель</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Наличные</translation>
        </message>
        <message>
            <source>Bank or credit card</source>
            <translation>Банковская карта</translation>
        </message>
        <message>
            <source>Traveller’s cheques</source>
            <translation>Дорожные чеки</translation>
        </message>
        <message>
            <source>Accommodation already paid</source>
            <translation>Жильё уже оплачено</translation>
        </message>
        <message>
            <source>Transport already paid</source>
            <translation>Проезд уже оплачен</translation>
        </message>
        <message>
            <source>The sponsor covers everything</source>
            <translation>Спонсор оплачивает всё</translation>
        </message>
        <message>
            <source>With a person</source>
            <translation>У родных или знакомых</translation>
        </message>
        <message>
            <source>With a company or organisation</source>
            <translation>В жилье от фирмы или организации</translation>
        </message>
        <message>
            <source>In a hotel</source>
            <translation>В гостинице</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Legal guardian</source>
            <translation>Законный опекун</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>В моём паспорте не меньше двух чистых страниц</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>Мой опекун согласен и подпишет согласие</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>Всё указанное мной полно и верно. Я знаю, что ложные сведения могут привести к отказу.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>В моём паспорте одно имя</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Улица и дом</translation>
        </message>
        <message>
            <source>Building, flat</source>
            <translation>Корпус, квартира</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>Город или посёлок</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
    </context>
    <context>
        <name>PreflightWords</name>
        <message>
            <source>Unlock the keychain of the kiosk’s account, then restart the application.</source>
            <translation>Разблокируйте связку ключей учётной записи терминала, затем запустите приложение заново.</translation>
        </message>
        <message>
            <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
            <translation>Запустите службу связки ключей или выберите файл ключа в настройках. Данные никогда не хранятся незашифрованными.</translation>
        </message>
        <message>
            <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
            <translation>База данных есть, но её ключа нет в связке. Восстановите ключ; с новым записи станут нечитаемыми.</translation>
        </message>
        <message>
            <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
            <translation>Парольная фраза не открывает файл ключа. Введите ту, что выбрана при установке.</translation>
        </message>
        <message>
            <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
            <translation>База данных записана более новой версией. Установите ту версию; ничего не изменено.</translation>
        </message>
        <message>
            <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
            <translation>База данных повреждена. Сохраните файл, восстановите последнюю копию и сообщите об этом.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it, then restart the application.</source>
            <translation>Базу данных занимает другая программа. Закройте её, затем запустите приложение заново.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
            <translation>Диск заполнен. Освободите место, затем запустите приложение заново; ничего не потеряно.</translation>
        </message>
        <message>
            <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
            <translation>Терминал не зарегистрирован. Создайте код командой «chancery-admin device code» и введите его в настройках.</translation>
        </message>
        <message>
            <source>The relay does not accept this kiosk any more. Enrol it again.</source>
            <translation>Сервер больше не принимает этот терминал. Зарегистрируйте его снова.</translation>
        </message>
        <message>
            <source>The relay does not answer. Check the network and the relay’s address in the configuration.</source>
            <translation>Сервер не отвечает. Проверьте сеть и адрес сервера в настройках.</translation>
        </message>
        <message>
            <source>The configuration is not complete. The log names the key and what is expected.</source>
            <translation>Настройки неполны. Журнал называет ключ и то, что ожидается.</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the relay’s. Set the time, then restart the application.</source>
            <translation>Часы этого устройства расходятся с часами сервера. Установите время, затем запустите приложение заново.</translation>
        </message>
        <message>
            <source>There is no fee schedule in force. Load the present one on the relay.</source>
            <translation>Нет действующего перечня сборов. Загрузите нынешний на сервер.</translation>
        </message>
        <message>
            <source>The log of the application says more under this code.</source>
            <translation>Журнал приложения говорит больше под этим кодом.</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Choose an answer: %1</source>
            <translation>Выберите ответ: %1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>Заполните: %1</translation>
        </message>
        <message>
            <source>Enter a day that is in the calendar</source>
            <translation>Введите день, который есть в календаре</translation>
        </message>
        <message>
            <source>Enter a date that is not after today</source>
            <translation>Введите дату не позже сегодняшней</translation>
        </message>
        <message>
            <source>Enter %1 or a later date</source>
            <translation>Введите %1 или более позднюю дату</translation>
        </message>
        <message>
            <source>Enter %1 or a later date (%2)</source>
            <translation>Введите %1 или более позднюю дату (%2)</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date</source>
            <translation>Введите %1 или более раннюю дату</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date (%2)</source>
            <translation>Введите %1 или более раннюю дату (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Check the year: it is more than %n year(s) ago</source>
            <translation>
                <numerusform>Проверьте год: прошло больше %n&#xa0;года</numerusform>
                <numerusform>Проверьте год: прошло больше %n&#xa0;лет</numerusform>
                <numerusform>Проверьте год: прошло больше %n&#xa0;лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
            <translation>
                <numerusform>Паспорт должен действовать до %1 или дольше: %n&#xa0;месяц после отъезда. Обновите его или выберите более раннюю поездку</numerusform>
                <numerusform>Паспорт должен действовать до %1 или дольше: %n&#xa0;месяца после отъезда. Обновите его или выберите более раннюю поездку</numerusform>
                <numerusform>Паспорт должен действовать до %1 или дольше: %n&#xa0;месяцев после отъезда. Обновите его или выберите более раннюю поездку</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
            <translation>
                <numerusform>Паспорту при приезде может быть не больше %n&#xa0;года: выдан %1 или позже</numerusform>
                <numerusform>Паспорту при приезде может быть не больше %n&#xa0;лет: выдан %1 или позже</numerusform>
                <numerusform>Паспорту при приезде может быть не больше %n&#xa0;лет: выдан %1 или позже</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose a stay of at most %n day(s); this one is %1 days</source>
            <translation>
                <numerusform>Выберите пребывание не дольше %n&#xa0;дня; сейчас дней: %1</numerusform>
                <numerusform>Выберите пребывание не дольше %n&#xa0;дней; сейчас дней: %1</numerusform>
                <numerusform>Выберите пребывание не дольше %n&#xa0;дней; сейчас дней: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
            <translation>
                <numerusform>Выберите %1 или раньше: заявления принимают не раньше чем за %n&#xa0;месяц</numerusform>
                <numerusform>Выберите %1 или раньше: заявления принимают не раньше чем за %n&#xa0;месяца</numerusform>
                <numerusform>Выберите %1 или раньше: заявления принимают не раньше чем за %n&#xa0;месяцев</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree to the privacy notice to go on</source>
            <translation>Согласитесь с уведомлением о конфиденциальности, чтобы продолжить</translation>
        </message>
        <message>
            <source>Confirm to go on: %1</source>
            <translation>Подтвердите, чтобы продолжить: %1</translation>
        </message>
        <message numerus="yes">
            <source>Shorten to %n character(s)</source>
            <translation>
                <numerusform>Сократите до %n&#xa0;знака</numerusform>
                <numerusform>Сократите до %n&#xa0;знаков</numerusform>
                <numerusform>Сократите до %n&#xa0;знаков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter at most %n</source>
            <translation>
                <numerusform>Введите не больше %n</numerusform>
                <numerusform>Введите не больше %n</numerusform>
                <numerusform>Введите не больше %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
            <translation>Используйте только буквы, пробелы, дефисы и апострофы; уберите %1</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>Выберите из списка</translation>
        </message>
        <message>
            <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
            <translation>Введите телефон с кодом страны, например +81 3 1234 5678</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
            <translation>Введите эл. почту со знаком @ и точкой, например name@example.com</translation>
        </message>
        <message>
            <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
            <translation>Введите номер паспорта, как напечатано: буквы и цифры, например L898902C3</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Введите эл. почту или телефон, чтобы мы могли с вами связаться</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>Вы указали, что у вас одно имя: оставьте пустым поле фамилии или имён</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>В паспорте указано: %1. Проверьте; сотрудник посмотрит вместе с вами</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>Для вашего гражданства и этой визы это не предлагается: выберите другое</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Назовите не ту страну, через которую вы проезжаете</translation>
        </message>
        <message>
            <source>Add to the address: %1</source>
            <translation>Добавьте к адресу: %1</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Отсканируйте паспорт, введите две его строки или выберите «Не могу сканировать»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Сравните с паспортом и подтвердите</translation>
        </message>
        <message>
            <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
            <translation>Знаков не хватает или слишком много. Положите паспорт ещё раз или введите обе строки целиком.</translation>
        </message>
        <message>
            <source>The lines have only capital letters, digits and the sign &lt;.</source>
            <translation>В строках только заглавные буквы, цифры и знак &lt;.</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>Это не код паспорта или удостоверения личности. Используйте страницу паспорта с фото.</translation>
        </message>
        <message>
            <source>Check the passport number: one of its characters does not fit.</source>
            <translation>Проверьте номер паспорта: один из знаков не сходится.</translation>
        </message>
        <message>
            <source>Check the date of birth in the second line.</source>
            <translation>Проверьте дату рождения во второй строке.</translation>
        </message>
        <message>
            <source>Check the date of expiry in the second line.</source>
            <translation>Проверьте срок действия во второй строке.</translation>
        </message>
        <message>
            <source>Check the three letters of the country.</source>
            <translation>Проверьте три буквы страны.</translation>
        </message>
        <message>
            <source>Check the name in the first line: letters and &lt; only.</source>
            <translation>Проверьте имя в первой строке: только буквы и &lt;.</translation>
        </message>
        <message>
            <source>Check the letter after the date of birth: M, F or &lt;.</source>
            <translation>Проверьте букву после даты рождения: M, F или &lt;.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Сравните строки с паспортом: один из знаков не сходится.</translation>
        </message>
        <message>
            <source>A letter belongs here</source>
            <translation>Здесь нужна буква</translation>
        </message>
        <message>
            <source>A digit belongs here</source>
            <translation>Здесь нужна цифра</translation>
        </message>
        <message>
            <source>It does not fit the characters before it: compare them with your passport</source>
            <translation>Он не сходится с предыдущими знаками: сравните их с паспортом</translation>
        </message>
        <message>
            <source>This is not a date: year, month, day with two digits each</source>
            <translation>Это не дата: год, месяц и день, по две цифры</translation>
        </message>
        <message>
            <source>No country has this code: compare the three letters</source>
            <translation>Страны с таким кодом нет: сравните три буквы</translation>
        </message>
        <message>
            <source>M, F or &lt; belongs here</source>
            <translation>Здесь нужно M, F или &lt;</translation>
        </message>
        <message>
            <source>The first line of a passport begins with P</source>
            <translation>Первая строка паспорта начинается с P</translation>
        </message>
        <message>
            <source>There are too many characters</source>
            <translation>Знаков слишком много</translation>
        </message>
        <message>
            <source>Capital letters, digits and &lt; only</source>
            <translation>Только заглавные буквы, цифры и &lt;</translation>
        </message>
        <message>
            <source>Check this answer: %1</source>
            <translation>Проверьте этот ответ: %1</translation>
        </message>
    </context>
    <context>
        <name>SpecialNames</name>
        <message>
            <source>Utopia</source>
            <translation>Утопия</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>Косово</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>Европейский союз</translation>
        </message>
        <message>
            <source>Stateless person</source>
            <translation>Лицо без гражданства</translation>
        </message>
        <message>
            <source>Refugee (1951 convention)</source>
            <translation>Беженец (конвенция 1951 года)</translation>
        </message>
        <message>
            <source>Refugee (other)</source>
            <translation>Беженец (другое)</translation>
        </message>
        <message>
            <source>Nationality not stated</source>
            <translation>Гражданство не указано</translation>
        </message>
        <message>
            <source>British overseas territories citizen</source>
            <translation>Гражданин британских заморских территорий</translation>
        </message>
        <message>
            <source>British national (overseas)</source>
            <translation>Британский подданный (за рубежом)</translation>
        </message>
        <message>
            <source>British overseas citizen</source>
            <translation>Британский заморский гражданин</translation>
        </message>
        <message>
            <source>British protected person</source>
            <translation>Лицо под защитой Великобритании</translation>
        </message>
        <message>
            <source>British subject</source>
            <translation>Британский подданный</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Организация Объединённых Наций</translation>
        </message>
        <message>
            <source>United Nations specialised agency</source>
            <translation>Специализированное учреждение ООН</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Южная Корея</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Северная Корея</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Турция</translation>
        </message>
        <message>
            <source>French Territory of the Afars and the Issas</source>
            <translation>Французская территория афаров и исса</translation>
        </message>
        <message>
            <source>Netherlands Antilles</source>
            <translation>Нидерландские Антильские острова</translation>
        </message>
        <message>
            <source>Burma (until 1989)</source>
            <translation>Бирма (до 1989 года)</translation>
        </message>
        <message>
            <source>Byelorussian SSR</source>
            <translation>Белорусская ССР</translation>
        </message>
        <message>
            <source>Czechoslovakia</source>
            <translation>Чехословакия</translation>
        </message>
        <message>
            <source>German Democratic Republic</source>
            <translation>Германская Демократическая Республика</translation>
        </message>
        <message>
            <source>Upper Volta</source>
            <translation>Верхняя Вольта</translation>
        </message>
        <message>
            <source>Southern Rhodesia</source>
            <translation>Южная Родезия</translation>
        </message>
        <message>
            <source>Serbia and Montenegro</source>
            <translation>Сербия и Черногория</translation>
        </message>
        <message>
            <source>Sikkim</source>
            <translation>Сикким</translation>
        </message>
        <message>
            <source>Soviet Union</source>
            <translation>Советский Союз</translation>
        </message>
        <message>
            <source>North Vietnam</source>
            <translation>Северный Вьетнам</translation>
        </message>
        <message>
            <source>South Yemen</source>
            <translation>Южный Йемен</translation>
        </message>
        <message>
            <source>Yugoslavia</source>
            <translation>Югославия</translation>
        </message>
        <message>
            <source>Zaire</source>
            <translation>Заир</translation>
        </message>
    </context>
    <context>
        <name>SpokenText</name>
        <message>
            <source>Chosen</source>
            <translation>Выбрано</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Не выбрано</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>Apply for your visa</source>
            <translation>Подайте заявление на визу</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Выберите язык</translation>
        </message>
        <message>
            <source>How we use your data</source>
            <translation>Как мы используем ваши данные</translation>
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
            <translation>Ваша поездка</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>О вас</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Как с вами связаться</translation>
        </message>
        <message>
            <source>Work or study</source>
            <translation>Работа или учёба</translation>
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
            <translation>Ваш родитель или опекун</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Проверьте ответы</translation>
        </message>
        <message>
            <source>Your fee</source>
            <translation>Визовый сбор</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Оплатить</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Lay the photo page face down on the reader and hold it still.</source>
            <translation>Положите страницу с фото на считыватель изображением вниз и не двигайте.</translation>
        </message>
        <message>
            <source>The price stands beside each choice.</source>
            <translation>Цена указана рядом с каждым вариантом.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Нажмите «Изменить», чтобы исправить ответ. Остальное сохранится.</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>Вам нет 18 лет, поэтому нужно согласие родителя или опекуна.</translation>
        </message>
        <message>
            <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
            <translation>Выберите свой язык, чтобы начать. Сменить его можно в любой момент вверху экрана.

Там же размер текста и контраст. Кнопка «Вызвать сотрудника» позовёт человека.</translation>
        </message>
        <message>
            <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
            <translation>Нам нужно ваше согласие до чтения паспорта. «Прочитать всё» покажет уведомление целиком.

Без вашего согласия сотрудник примет заявление на бумаге.</translation>
        </message>
        <message>
            <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
            <translation>Откройте паспорт на странице с фотографией. Положите её на считыватель изображением вниз, двумя длинными строками букв к стеклу.

Если не получится, введите две строки внизу страницы с фото. Знак &lt; заполняет промежутки между словами.

Если этих строк нет, выберите «Не могу сканировать» и введите то, что напечатано.</translation>
        </message>
        <message>
            <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
            <translation>Машины путают похожие буквы и цифры: 0 и O, 1 и I, 5 и S, 8 и B. Сравните номер знак за знаком.

Неверный номер может сделать визу недействительной.</translation>
        </message>
        <message>
            <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
            <translation>Выберите, зачем вы едете, сколько раз въедете и когда. День приезда и день отъезда входят в срок.

Итог внизу следует за вашим выбором; в нём учтено всё.</translation>
        </message>
        <message>
            <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
            <translation>Пишите имена так, как в паспорте. Мы заполнили то, что указано в паспорте.</translation>
        </message>
        <message>
            <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
            <translation>Укажите эл. почту, телефон или и то и другое. Мы используем их только для этого заявления.</translation>
        </message>
        <message>
            <source>Choose what you do now. For work or study, name the employer or the school.</source>
            <translation>Выберите, чем вы заняты сейчас. Если работаете или учитесь, назовите место.</translation>
        </message>
        <message>
            <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
            <translation>Выберите, кто и как платит за поездку. Можно выбрать несколько вариантов.</translation>
        </message>
        <message>
            <source>Name the person, company or hotel where you stay first.</source>
            <translation>Назовите человека, фирму или гостиницу, где вы остановитесь сначала.</translation>
        </message>
        <message>
            <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
            <translation>Родитель или опекун подписывает согласие у стойки. Приходите вместе или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
            <translation>«Изменить» ведёт к ответу и возвращает сюда. Когда всё верно, подтвердите достоверность.</translation>
        </message>
        <message>
            <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</source>
            <translation>Сбор установлен в одной валюте, а взимается в другой по указанному курсу. Итог&#xa0;— это сумма, которую вы платите.

Сбор оплачивает рассмотрение заявления; при отказе в визе его не возвращают.</translation>
        </message>
        <message>
            <source>Call staff brings somebody to you.</source>
            <translation>Кнопка «Вызвать сотрудника» позовёт человека.</translation>
        </message>
        <message>
            <source>Passport</source>
            <comment>stage</comment>
            <translation>Паспорт</translation>
        </message>
        <message>
            <source>Trip</source>
            <comment>stage</comment>
            <translation>Поездка</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>О вас</translation>
        </message>
        <message>
            <source>Contact</source>
            <comment>stage</comment>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>stage</comment>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Stay</source>
            <comment>stage</comment>
            <translation>Проживание</translation>
        </message>
        <message>
            <source>Guardian</source>
            <comment>stage</comment>
            <translation>Опекун</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>stage</comment>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Payment</source>
            <comment>stage</comment>
            <translation>Оплата</translation>
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
            <translation>Обслуживание</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Пробная печать</translation>
        </message>
        <message>
            <source>Passport reader</source>
            <translation>Считыватель паспортов</translation>
        </message>
        <message>
            <source>Test scan</source>
            <translation>Пробное чтение</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Test relay</source>
            <translation>Проверить сервер</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
        <message>
            <source>Unsent records</source>
            <translation>Неотправленные записи</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the network</source>
            <translation>
                <numerusform>%n&#xa0;запись ждёт сети</numerusform>
                <numerusform>%n&#xa0;записи ждут сети</numerusform>
                <numerusform>%n&#xa0;записей ждут сети</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message>
            <source>Last events</source>
            <translation>Последние события</translation>
        </message>
        <message>
            <source>End the shift and close the kiosk</source>
            <translation>Закончить смену</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Вернуться к терминалу</translation>
        </message>
        <message>
            <source>Receipts: none in the last 24 hours</source>
            <translation>Квитанции: за последние 24 часа нет</translation>
        </message>
        <message>
            <source>Receipts of the last 24 hours</source>
            <translation>Квитанции за последние 24 часа</translation>
        </message>
        <message>
            <source>%1, printed</source>
            <translation>%1, напечатана</translation>
        </message>
        <message>
            <source>%1, not printed</source>
            <translation>%1, не напечатана</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Напечатать ещё раз</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>Ещё не проверено</translation>
        </message>
        <message>
            <source>Asking the printer…</source>
            <translation>Опрос принтера…</translation>
        </message>
        <message>
            <source>Ready; the paper is near its end</source>
            <translation>Готов; бумага кончается</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готов</translation>
        </message>
        <message>
            <source>Put a passport on the reader now</source>
            <translation>Положите паспорт на считыватель</translation>
        </message>
        <message>
            <source>Both lines read, every check digit fits. Nothing was kept.</source>
            <translation>Обе строки прочитаны, все контрольные цифры верны. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>Something was read, but not two whole lines of a passport. Clean the glass and try again.</source>
            <translation>Прочитано что-то другое, а не две полные строки паспорта. Протрите стекло и повторите.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Опрос сервера…</translation>
        </message>
        <message>
            <source>Answers within %1 ms</source>
            <translation>Отвечает за %1&#xa0;мс</translation>
        </message>
        <message>
            <source>Does not answer: look at the network, then at the relay</source>
            <translation>Не отвечает: проверьте сеть, затем сервер</translation>
        </message>
        <message>
            <source>Does not serve this kiosk: its clock is wrong</source>
            <translation>Не обслуживает этот терминал: его часы идут неверно</translation>
        </message>
        <message>
            <source>Does not know this kiosk: enrol it again</source>
            <translation>Не знает этот терминал: зарегистрируйте его заново</translation>
        </message>
        <message>
            <source>Does not serve this kiosk (%1)</source>
            <translation>Не обслуживает этот терминал (%1)</translation>
        </message>
        <message>
            <source>No connection: look at the cable</source>
            <translation>Нет соединения: проверьте кабель</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>Закрыть терминал?</translation>
        </message>
        <message>
            <source>Nobody can use this machine until it is started again.</source>
            <translation>Никто не сможет пользоваться устройством, пока его не запустят снова.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Оставить открытым</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>Закрыть терминал</translation>
        </message>
        <message>
            <source>The voice is this loud.</source>
            <translation>Голос звучит так громко.</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>Громкость голоса</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 процентов</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Пока остановить</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Обмен данными: %1 из %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Остановлено: %1 из %2</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Отметить прочитанным</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::PinPanel</name>
        <message>
            <source>For staff: enter the PIN</source>
            <translation>Для сотрудников: введите ПИН-код</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Стереть</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Вернуться к терминалу</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>введена %n&#xa0;цифра</numerusform>
                <numerusform>введено %n&#xa0;цифры</numerusform>
                <numerusform>введено %n&#xa0;цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>The maintenance screen ends the session on this machine.</source>
            <translation>Экран обслуживания завершает сеанс на этом устройстве.</translation>
        </message>
        <message>
            <source>Checking the PIN…</source>
            <translation>Проверка ПИН-кода…</translation>
        </message>
        <message>
            <source>That was another PIN. Enter it once more.</source>
            <translation>Это другой ПИН-код. Введите его ещё раз.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Слишком много попыток. Подождите %n&#xa0;секунду и повторите.</numerusform>
                <numerusform>Слишком много попыток. Подождите %n&#xa0;секунды и повторите.</numerusform>
                <numerusform>Слишком много попыток. Подождите %n&#xa0;секунд и повторите.</numerusform>
            </translation>
        </message>
        <message>
            <source>No PIN is set. Set one on this machine with “chancery pin”.</source>
            <translation>ПИН-код не задан. Задайте его на этом устройстве командой «chancery pin».</translation>
        </message>
        <message>
            <source>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</source>
            <translation>ПИН-код не проверяется. Проверьте диск или задайте его заново командой «chancery pin».</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ApplicationPane</name>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (новое)</translation>
        </message>
        <message>
            <source>taken out, was %1</source>
            <translation>убрано, было: %1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1 (было: %2)</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Открывали</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No application chosen</source>
            <translation>Заявление не выбрано</translation>
        </message>
        <message>
            <source>Version of the record</source>
            <translation>Версия записи</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Открыть запись</translation>
        </message>
        <message>
            <source>Choose an application from the list, or search for it.</source>
            <translation>Выберите заявление из списка или найдите его.</translation>
        </message>
        <message>
            <source>The record is sealed. Opening it is kept under your name and shown on the record.</source>
            <translation>Запись запечатана. Её открытие сохраняется под вашим именем и видно в ней.</translation>
        </message>
        <message>
            <source>The relay has no record of this application yet.</source>
            <translation>На сервере ещё нет записи этого заявления.</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>Показать заявление</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Изменить ответы</translation>
        </message>
        <message>
            <source>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</source>
            <translation>У этой записи есть версии, не знавшие друг о друге. Выберите между ними в списках дел, затем изменяйте её.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::AuditPane</name>
        <message>
            <source>Records opened</source>
            <translation>Записи открыты</translation>
        </message>
        <message>
            <source>Session begun</source>
            <translation>Сеанс начат</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Сеанс закончен</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Согласие дано</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>Запись запечатана</translation>
        </message>
        <message>
            <source>Payment asked for</source>
            <translation>Запрошена оплата</translation>
        </message>
        <message>
            <source>Payment ended</source>
            <translation>Оплата закончена</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>Квитанция напечатана</translation>
        </message>
        <message>
            <source>Key replaced</source>
            <translation>Ключ заменён</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Стёрто</translation>
        </message>
        <message>
            <source>Forgotten after its time</source>
            <translation>Забыто по сроку</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Обслуживание</translation>
        </message>
        <message>
            <source>Record refused by the relay</source>
            <translation>Запись отклонена сервером</translation>
        </message>
        <message>
            <source>Damaged file set aside</source>
            <translation>Повреждённый файл отложен</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Резервная копия сделана</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Восстановлено</translation>
        </message>
        <message>
            <source>Staff signed in</source>
            <translation>Сотрудник вошёл</translation>
        </message>
        <message>
            <source>Staff signed out</source>
            <translation>Сотрудник вышел</translation>
        </message>
        <message>
            <source>Record opened by staff</source>
            <translation>Запись открыта сотрудником</translation>
        </message>
        <message>
            <source>About the chosen application</source>
            <translation>О выбранном заявлении</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>О %1</translation>
        </message>
        <message>
            <source>The audit cannot be read</source>
            <translation>Журнал аудита не читается</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Обратитесь к администратору и назовите: %1</translation>
        </message>
        <message>
            <source>The audit is not as it was written</source>
            <translation>Журнал аудита не такой, каким был записан</translation>
        </message>
        <message>
            <source>Leave the machine as it is and call the administrator: %1</source>
            <translation>Не трогайте устройство и обратитесь к администратору: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each bound to the one before it.</source>
            <translation>
                <numerusform>%n запись, связанная с предыдущей.</numerusform>
                <numerusform>%n записи, каждая связана с предыдущей.</numerusform>
                <numerusform>%n записей, каждая связана с предыдущей.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit is whole</source>
            <translation>Журнал аудита цел</translation>
        </message>
        <message>
            <source>The relay has countersigned it up to %1.</source>
            <translation>Сервер заверил его до %1.</translation>
        </message>
        <message>
            <source>The relay has not countersigned it yet.</source>
            <translation>Сервер его ещё не заверил.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Вид записи</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Проверить цепочку</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Показать ранние</translation>
        </message>
        <message>
            <source>Entries of the audit</source>
            <translation>Записи журнала аудита</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Журнал аудита</translation>
        </message>
        <message>
            <source>List saved as a file</source>
            <translation>Список сохранён в файл</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Показать поздние</translation>
        </message>
        <message>
            <source>Nothing of this kind has been written. Choose “%1” to see every entry.</source>
            <translation>Записей такого рода нет. Выберите «%1», чтобы увидеть все записи.</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>запись %1 изменена</translation>
        </message>
        <message>
            <source>entry %1 is gone</source>
            <translation>записи %1 больше нет</translation>
        </message>
        <message>
            <source>everything from entry %1 on is gone</source>
            <translation>начиная с записи %1 ничего нет</translation>
        </message>
        <message>
            <source>entry %1 was written without this machine’s key</source>
            <translation>запись %1 сделана без ключа этого устройства</translation>
        </message>
        <message>
            <source>the relay countersigned another entry %1</source>
            <translation>сервер заверил другую запись %1</translation>
        </message>
        <message>
            <source>the receipt for entry %1 is not the relay’s</source>
            <translation>подтверждение записи %1 не от сервера</translation>
        </message>
        <message>
            <source>Show more entries</source>
            <translation>Показать ещё записи</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Case</name>
        <message>
            <source>Not paid</source>
            <translation>Не оплачено</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Одобрено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Оспаривается</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterStatusBar</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) not sent yet</source>
            <translation>
                <numerusform>%n запись ещё не отправлена</numerusform>
                <numerusform>%n записи ещё не отправлены</numerusform>
                <numerusform>%n записей ещё не отправлено</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, the oldest for %2</source>
            <translation>%1, самая старая ждёт: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n отклонена</numerusform>
                <numerusform>%n отклонены</numerusform>
                <numerusform>%n отклонено</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected to the relay</source>
            <translation>Связь с сервером есть</translation>
        </message>
        <message>
            <source>No connection to the relay</source>
            <translation>Нет связи с сервером</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Принтера нет</translation>
        </message>
        <message>
            <source>Printer ready</source>
            <translation>Принтер готов</translation>
        </message>
        <message>
            <source>Keys open</source>
            <translation>Ключи открыты</translation>
        </message>
        <message>
            <source>Keys closed</source>
            <translation>Ключи закрыты</translation>
        </message>
        <message>
            <source>No shift open</source>
            <translation>Смена не открыта</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>Смена: %1</translation>
        </message>
        <message numerus="yes">
            <source>The clock is %n minute(s) off: set it</source>
            <translation>
                <numerusform>Часы расходятся на %n минуту: установите их</numerusform>
                <numerusform>Часы расходятся на %n минуты: установите их</numerusform>
                <numerusform>Часы расходятся на %n минут: установите их</numerusform>
            </translation>
        </message>
        <message>
            <source>Printer ready, its paper is almost used up</source>
            <translation>Принтер готов, бумага заканчивается</translation>
        </message>
        <message>
            <source>Shift paused</source>
            <translation>Смена приостановлена</translation>
        </message>
        <message>
            <source>Shift: nothing taken yet</source>
            <translation>Смена: ничего не принято</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Обмен данными: %1 из %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Остановлено: %1 из %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Пока остановить</translation>
        </message>
        <message>
            <source>Connect this computer: it soon holds too many applications</source>
            <translation>Подключите этот компьютер: скоро на нём накопится слишком много заявлений</translation>
        </message>
        <message>
            <source>Connect this computer: it has been offline for a long time</source>
            <translation>Подключите этот компьютер: он давно без связи</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>Новые заявления не принимаются: слишком много не отправлено</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>Новые заявления не принимаются: слишком долго нет связи</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWindow</name>
        <message>
            <source>Lock the screen</source>
            <translation>Заблокировать экран</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>Показать этот список</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>without the relay</source>
            <translation>без связи с сервером</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер шрифта</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Блокировать</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>Sort the list by its first column; 2 to 9: the others</source>
            <translation>Упорядочить список по первому столбцу; 2–9: по остальным</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n waiting</source>
            <extracomment>name of a page: how many cases wait for somebody there</extracomment>
            <translation>
                <numerusform>%1: %n ждёт</numerusform>
                <numerusform>%1: %n ждут</numerusform>
                <numerusform>%1: %n ждут</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Скопировать выбранные строки</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWords</name>
        <message>
            <source>Open your shift at this machine first.</source>
            <translation>Сначала откройте свою смену на этом устройстве.</translation>
        </message>
        <message>
            <source>Your shift is paused. Resume it first.</source>
            <translation>Ваша смена приостановлена. Сначала возобновите её.</translation>
        </message>
        <message>
            <source>You have an open shift elsewhere. Close it there first.</source>
            <translation>У вас открыта смена в другом месте. Сначала закройте её там.</translation>
        </message>
        <message>
            <source>Another clerk’s shift is open at this machine. Ask a supervisor.</source>
            <translation>На этом устройстве открыта смена другого сотрудника. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>It is another clerk’s shift. Ask a supervisor.</source>
            <translation>Это смена другого сотрудника. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>The shift is closed already.</source>
            <translation>Смена уже закрыта.</translation>
        </message>
        <message>
            <source>The shift is signed already.</source>
            <translation>Смена уже подписана.</translation>
        </message>
        <message>
            <source>Count the cash of every currency in the till.</source>
            <translation>Пересчитайте наличные каждой валюты в кассе.</translation>
        </message>
        <message>
            <source>The books have moved meanwhile. Compare once more and explain what differs.</source>
            <translation>Учёт за это время изменился. Сверьте ещё раз и объясните расхождения.</translation>
        </message>
        <message>
            <source>Another supervisor has to do this.</source>
            <translation>Это должен сделать другой руководитель.</translation>
        </message>
        <message>
            <source>Somebody else has to decide what you asked for.</source>
            <translation>Решение по вашему запросу принимает другой человек.</translation>
        </message>
        <message>
            <source>What can be refunded has changed. Look at the new amount, then ask again.</source>
            <translation>Сумма, доступная к возврату, изменилась. Посмотрите новую сумму и запросите снова.</translation>
        </message>
        <message>
            <source>So much cannot be refunded. Enter a smaller amount.</source>
            <translation>Столько вернуть нельзя. Введите меньшую сумму.</translation>
        </message>
        <message>
            <source>The payer’s bank disputes this payment.</source>
            <translation>Банк плательщика оспаривает этот платёж.</translation>
        </message>
        <message>
            <source>There is not so much in your till. Ask a supervisor.</source>
            <translation>В вашей кассе нет такой суммы. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>This refund waits for its approval, or its money is out already. Hand out nothing.</source>
            <translation>Этот возврат ждёт одобрения, или деньги уже выданы. Ничего не выдавайте.</translation>
        </message>
        <message>
            <source>This application is paid. Take no money.</source>
            <translation>Это заявление оплачено. Не берите деньги.</translation>
        </message>
        <message>
            <source>The fee of this application was given back or cancelled. Take no money.</source>
            <translation>Сбор по этому заявлению возвращён или отменён. Денег не берите.</translation>
        </message>
        <message>
            <source>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</source>
            <translation>По этому номеру нечего оплачивать. Проверьте его или подождите, пока терминал его передаст.</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Ещё подтверждается</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>Ожидается плательщик</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Закрывается</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Закрыто без оплаты</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удался</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>Переплата</translation>
        </message>
        <message>
            <source>Surplus going back</source>
            <translation>Переплата возвращается</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>Возврат не удался</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Возвращено частично</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Оспаривается</translation>
        </message>
        <message>
            <source>Taken back by the bank</source>
            <translation>Отозвано банком</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлена</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>Ждёт подписи</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписана</translation>
        </message>
        <message>
            <source>the till</source>
            <translation>касса</translation>
        </message>
        <message>
            <source>beginning a payment</source>
            <translation>начало платежа</translation>
        </message>
        <message>
            <source>asking how a payment stands</source>
            <translation>запрос о платеже</translation>
        </message>
        <message>
            <source>closing a payment</source>
            <translation>закрытие платежа</translation>
        </message>
        <message>
            <source>paying back</source>
            <translation>возврат денег</translation>
        </message>
        <message>
            <source>reading the statement</source>
            <translation>чтение выписки</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>ждёт второго сотрудника</translation>
        </message>
        <message>
            <source>turned down</source>
            <translation>отклонён</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>в пути</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнен</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не удался</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DamageBar</name>
        <message>
            <source>Mark as read</source>
            <translation>Отметить прочитанным</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayCharts</name>
        <message>
            <source>Until staff came</source>
            <translation>До прихода сотрудника</translation>
        </message>
        <message>
            <source>Applications by hour</source>
            <translation>Заявления по часам</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>Takings by hour</source>
            <translation>Поступления по часам</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <source>Half waited no longer</source>
            <translation>Половина ждала не дольше</translation>
        </message>
        <message>
            <source>Nine of ten waited no longer</source>
            <translation>Девять из десяти ждали не дольше</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Секунды</translation>
        </message>
        <message>
            <source>Failed payments</source>
            <translation>Неудавшиеся платежи</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удалось</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Процентов</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayPane</name>
        <message>
            <source>no calls now</source>
            <translation>сейчас без вызовов</translation>
        </message>
        <message>
            <source>being tried again</source>
            <translation>снова пробуется</translation>
        </message>
        <message>
            <source>works</source>
            <translation>работает</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) received</source>
            <translation>
                <numerusform>Получено %n заявление</numerusform>
                <numerusform>Получено %n заявления</numerusform>
                <numerusform>Получено %n заявлений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) confirmed</source>
            <translation>
                <numerusform>Подтверждён %n платёж</numerusform>
                <numerusform>Подтверждено %n платежа</numerusform>
                <numerusform>Подтверждено %n платежей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>Принято %n решение</numerusform>
                <numerusform>Принято %n решения</numerusform>
                <numerusform>Принято %n решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid application(s) wait for a decision now</source>
            <translation>
                <numerusform>Сейчас ждёт решения %n оплаченное заявление</numerusform>
                <numerusform>Сейчас ждут решения %n оплаченных заявления</numerusform>
                <numerusform>Сейчас ждут решения %n оплаченных заявлений</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: half in %2 s, nine of ten in %3 s</source>
            <translation>%1: половина за %2 с, девять из десяти за %3 с</translation>
        </message>
        <message>
            <source>%1: %2 begun, %3 paid, %4 failed</source>
            <translation>%1: начато %2, оплачено %3, не удалось %4</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The printer does not take the page.</source>
            <translation>Принтер не принимает страницу.</translation>
        </message>
        <message>
            <source>The day: %1</source>
            <translation>День: %1</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Днём раньше</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Днём позже</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>День</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DecisionsPane</name>
        <message>
            <source>In examination</source>
            <translation>Рассматривается</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Ждёт решения</translation>
        </message>
        <message>
            <source>Paid, the record is on its way</source>
            <translation>Оплачено, запись ещё в пути</translation>
        </message>
        <message>
            <source>%1 · paid %2</source>
            <translation>%1 · оплачено %2</translation>
        </message>
        <message>
            <source>No paid application waits for a decision.</source>
            <translation>Ни одно оплаченное заявление не ждёт решения.</translation>
        </message>
        <message>
            <source>Choose an application from the list.</source>
            <translation>Выберите заявление из списка.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Say why, for those who read the case later.</source>
            <translation>Укажите причину для тех, кто откроет дело позже.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>Одобрить %1?</translation>
        </message>
        <message>
            <source>Refuse %1?</source>
            <translation>Отказать по %1?</translation>
        </message>
        <message>
            <source>The traveller is told, and a decision cannot be taken back.</source>
            <translation>Путешественнику сообщат, и решение нельзя отменить.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Одобрить</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Отказать</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This application is not paid. Only a paid one is decided.</source>
            <translation>Это заявление не оплачено. Решение принимают только по оплаченному.</translation>
        </message>
        <message>
            <source>Somebody has decided this application already.</source>
            <translation>По этому заявлению кто-то уже принял решение.</translation>
        </message>
        <message>
            <source>The relay does not know this application at your post.</source>
            <translation>Сервер не знает такого заявления в вашем учреждении.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Paid applications that wait</source>
            <translation>Ожидающие оплаченные заявления</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Seen at this post only. The traveller is told the decision, not the reason.</source>
            <translation>Видно только в этом учреждении. Путешественнику сообщат решение, но не причину.</translation>
        </message>
        <message>
            <source>Begin to examine</source>
            <translation>Начать рассмотрение</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Opening the record and those that may be of the same person…</source>
            <translation>Открываются запись и те, что могут быть того же человека…</translation>
        </message>
        <message>
            <source>Passport, stay and person: nothing stands out.</source>
            <translation>Паспорт, срок пребывания и личность: ничего особенного.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>Ключ учреждения на этом устройстве не открыт. Войдите ещё раз или позвоните администратору.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>Ключ учреждения не открывает эту запись. Позвоните администратору.</translation>
        </message>
        <message>
            <source>Check passport, stay and person</source>
            <translation>Проверить паспорт, срок и личность</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::EntryPanel</name>
        <message>
            <source>Unlock the counter</source>
            <translation>Разблокировать стойку</translation>
        </message>
        <message>
            <source>Sign in to the counter</source>
            <translation>Вход для сотрудников</translation>
        </message>
        <message>
            <source>With your own name: what is done is kept under it.</source>
            <translation>Под своим именем: всё сделанное сохраняется под ним.</translation>
        </message>
        <message>
            <source>%1 is at work here</source>
            <translation>Здесь работает %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Code from your phone</source>
            <translation>Код с телефона</translation>
        </message>
        <message>
            <source>Passphrase of the post’s key</source>
            <translation>Пароль ключа учреждения</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Sign out and let somebody else in</source>
            <translation>Выйти и впустить другого</translation>
        </message>
        <message>
            <source>This counter cannot be used</source>
            <translation>Эта стойка не работает</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Позовите администратора и назовите: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Finding</name>
        <message>
            <source>The passport has ended on %1.</source>
            <translation>Срок паспорта истёк %1.</translation>
        </message>
        <message>
            <source>The passport ends on %1, too soon after the departure.</source>
            <translation>Срок паспорта истекает %1, слишком скоро после отъезда.</translation>
        </message>
        <message>
            <source>The passport is from %1, too long before the arrival.</source>
            <translation>Паспорт выдан %1, слишком давно до приезда.</translation>
        </message>
        <message>
            <source>The day of arrival has passed: it was %1.</source>
            <translation>День приезда прошёл: это было %1.</translation>
        </message>
        <message numerus="yes">
            <source>The stay lasts %n day(s), too long.</source>
            <translation>
                <numerusform>Пребывание %n день, это слишком долго.</numerusform>
                <numerusform>Пребывание %n дня, это слишком долго.</numerusform>
                <numerusform>Пребывание %n дней, это слишком долго.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With earlier stays it is %n day(s) within the half year until %1, too long.</source>
            <translation>
                <numerusform>С прежними поездками %n день за полгода до %1, это слишком долго.</numerusform>
                <numerusform>С прежними поездками %n дня за полгода до %1, это слишком долго.</numerusform>
                <numerusform>С прежними поездками %n дней за полгода до %1, это слишком долго.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same passport is in application %1.</source>
            <translation>Тот же паспорт есть в заявлении %1.</translation>
        </message>
        <message>
            <source>Application %1 has the same name and date of birth, with another passport.</source>
            <translation>В заявлении %1 те же имя и дата рождения, но другой паспорт.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ListSaver</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Остановлено. Файл не записан.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) of the list are in the file</source>
            <translation>
                <numerusform>В файле только первая %n строка списка</numerusform>
                <numerusform>В файле только первые %n строки списка</numerusform>
                <numerusform>В файле только первые %n строк списка</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are in the file</source>
            <translation>
                <numerusform>В файле %n строка</numerusform>
                <numerusform>В файле %n строки</numerusform>
                <numerusform>В файле %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop (%n row(s) read)</source>
            <translation>
                <numerusform>Остановить (прочитана %n строка)</numerusform>
                <numerusform>Остановить (прочитано %n строки)</numerusform>
                <numerusform>Остановить (прочитано %n строк)</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::MergeCase</name>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>изменено здесь</translation>
        </message>
        <message>
            <source>as it was before</source>
            <translation>как было раньше</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1, версия %2: %3</translation>
        </message>
        <message>
            <source>The versions say the same. Save one of them, and the matter is settled.</source>
            <translation>Версии совпадают. Сохраните одну из них, и вопрос решён.</translation>
        </message>
        <message>
            <source>Take all of version %1</source>
            <translation>Взять всё из версии %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left to choose</source>
            <translation>
                <numerusform>Осталось выбрать %n ответ</numerusform>
                <numerusform>Осталось выбрать %n ответа</numerusform>
                <numerusform>Осталось выбрать %n ответов</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>Всё выбрано.</translation>
        </message>
        <message>
            <source>Save this version</source>
            <translation>Сохранить эту версию</translation>
        </message>
        <message>
            <source>Compare the next version</source>
            <translation>Сравнить следующую версию</translation>
        </message>
        <message>
            <source>These answers do not go together</source>
            <translation>Эти ответы не сочетаются</translation>
        </message>
        <message>
            <source>Saved as the newest version of %1. The others stay.</source>
            <translation>Сохранено как новейшая версия %1. Остальные остаются.</translation>
        </message>
        <message>
            <source>Two versions of one record</source>
            <translation>Две версии одной записи</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Ответы, которые различаются</translation>
        </message>
        <message>
            <source>Open both versions</source>
            <translation>Открыть обе версии</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::NewApplicationPane</name>
        <message>
            <source>Discard this application?</source>
            <translation>Отменить это заявление?</translation>
        </message>
        <message>
            <source>Everything that was typed is forgotten.</source>
            <translation>Всё введённое будет забыто.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Application %1 is taken. It can be paid now.</source>
            <translation>Заявление %1 принято. Теперь его можно оплатить.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>Scan a passport for a new application</source>
            <translation>Сканировать паспорт для нового заявления</translation>
        </message>
        <message>
            <source>The passport is read. It is taken once the person has agreed.</source>
            <translation>Паспорт прочитан. Данные будут взяты, когда человек согласится.</translation>
        </message>
        <message>
            <source>Discard the application that is begun here?</source>
            <translation>Отменить начатое здесь заявление?</translation>
        </message>
        <message>
            <source>Application %1 is changed. The version before it stays.</source>
            <translation>Заявление %1 изменено. Прежняя версия сохраняется.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Оставить как было</translation>
        </message>
        <message>
            <source>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</source>
            <translation>Паспорт не взят: здесь уже начато заявление. Закончите его или отбросьте, затем сканируйте снова.</translation>
        </message>
        <message>
            <source>The application is discarded</source>
            <translation>Заявление отброшено</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PayPane</name>
        <message>
            <source>Less than the total</source>
            <translation>Меньше итога</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Сдача: %1</translation>
        </message>
        <message>
            <source>Take %1 in cash?</source>
            <translation>Принять %1 наличными?</translation>
        </message>
        <message>
            <source>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</source>
            <translation>Получено %1, сдача %2. Сразу считается оплатой; вернуть можно только возвратом.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Пересчитать</translation>
        </message>
        <message>
            <source>Take the cash</source>
            <translation>Принять наличные</translation>
        </message>
        <message>
            <source>Cash taken. Receipt %1</source>
            <translation>Наличные приняты. Квитанция %1</translation>
        </message>
        <message>
            <source>The payment has arrived</source>
            <translation>Платёж поступил</translation>
        </message>
        <message>
            <source>Paid in cash. Receipt %1</source>
            <translation>Оплачено наличными. Квитанция %1</translation>
        </message>
        <message>
            <source>Preparing the payment</source>
            <translation>Платёж готовится</translation>
        </message>
        <message>
            <source>The relay does not answer. It is tried again by itself.</source>
            <translation>Сервер не отвечает. Попытка повторится сама.</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>Ожидается плательщик</translation>
        </message>
        <message>
            <source>Still being confirmed. Nothing is lost: the relay keeps asking.</source>
            <translation>Ещё подтверждается. Ничего не потеряно: сервер продолжает запрашивать.</translation>
        </message>
        <message>
            <source>Closing the payment first</source>
            <translation>Сначала закрывается платёж</translation>
        </message>
        <message>
            <source>The fee has changed. Find it anew and show it to the payer.</source>
            <translation>Сбор изменился. Узнайте его заново и покажите плательщику.</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Не оплачено</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Закрыто без оплаты</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>Paid twice or too late: it goes back by itself.</source>
            <translation>Оплачено дважды или поздно: вернётся само.</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Верните %1</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Другой способ оплаты</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Collect a fee</source>
            <translation>Принять сбор</translation>
        </message>
        <message>
            <source>Reference of the slip</source>
            <translation>Номер с талона</translation>
        </message>
        <message>
            <source>Find the fee</source>
            <translation>Узнать сбор</translation>
        </message>
        <message>
            <source>Handed over; empty: the exact amount</source>
            <translation>Получено; пусто: ровно сумма</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Scan the payer’s code</source>
            <translation>Сканируйте код плательщика</translation>
        </message>
        <message>
            <source>Nothing is paid yet, so there is no receipt.</source>
            <translation>Ещё ничего не оплачено, квитанции нет.</translation>
        </message>
        <message>
            <source>Receipt of %1 printed</source>
            <translation>Квитанция по %1 напечатана</translation>
        </message>
        <message>
            <source>The receipt is kept as %1.</source>
            <translation>Квитанция сохранена как %1.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Напечатать ещё раз</translation>
        </message>
        <message>
            <source>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</source>
            <translation>Платёж по %1 не закрыт: за ним следит сервер, и в заявлении будет видно, чем он кончился.</translation>
        </message>
        <message>
            <source>It is not known whether a payment of %1 was begun: look at the application before you collect again.</source>
            <translation>Неизвестно, начат ли платёж по %1: посмотрите заявление, прежде чем принимать оплату снова.</translation>
        </message>
        <message>
            <source>Serve the next person</source>
            <translation>Обслужить следующего</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Напечатать квитанцию</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>Ваша сдача: %1</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Одну минуту</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone</source>
            <translation>Подтвердите платёж на телефоне</translation>
        </message>
        <message>
            <source>Scan the code with your phone</source>
            <translation>Отсканируйте код телефоном</translation>
        </message>
        <message>
            <source>The payment is still being confirmed. Stay at the counter.</source>
            <translation>Платёж ещё подтверждается. Оставайтесь у стойки.</translation>
        </message>
        <message>
            <source>The fee has changed. It is shown here in a moment.</source>
            <translation>Сбор изменился. Он появится здесь через минуту.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentCase</name>
        <message>
            <source>to be handed out</source>
            <translation>к выдаче</translation>
        </message>
        <message>
            <source>Let the refund go</source>
            <translation>Разрешить возврат</translation>
        </message>
        <message>
            <source>Let %1 go back to the payer?</source>
            <translation>Вернуть %1 плательщику?</translation>
        </message>
        <message>
            <source>The money leaves the post’s account. Your name stays under it.</source>
            <translation>Деньги уйдут со счёта учреждения. Под этим останется ваше имя.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Разрешить</translation>
        </message>
        <message>
            <source>The refund is let go</source>
            <translation>Возврат разрешён</translation>
        </message>
        <message>
            <source>Turn the refund down</source>
            <translation>Отклонить возврат</translation>
        </message>
        <message>
            <source>The refund is turned down</source>
            <translation>Возврат отклонён</translation>
        </message>
        <message>
            <source>Hand out %1</source>
            <translation>Выдать %1</translation>
        </message>
        <message>
            <source>Hand out %1 now?</source>
            <translation>Выдать %1 сейчас?</translation>
        </message>
        <message>
            <source>The amount leaves your till with a receipt of its own. It cannot be taken back here.</source>
            <translation>Сумма уйдёт из вашей кассы с отдельной квитанцией. Отменить это здесь нельзя.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>Handed out. Receipt %1</source>
            <translation>Выдано. Квитанция %1</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 хочет исправить на «%2»: %3</translation>
        </message>
        <message>
            <source>The payment is corrected</source>
            <translation>Платёж исправлен</translation>
        </message>
        <message>
            <source>The correction is turned down</source>
            <translation>Исправление отклонено</translation>
        </message>
        <message>
            <source>Correct the payment</source>
            <translation>Исправить платёж</translation>
        </message>
        <message>
            <source>Correct the payment to “%1”?</source>
            <translation>Исправить платёж на «%1»?</translation>
        </message>
        <message>
            <source>It stands in the books under two names and cannot be taken back.</source>
            <translation>Это останется в учёте под двумя именами, отменить нельзя.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Turn the correction down</source>
            <translation>Отклонить исправление</translation>
        </message>
        <message>
            <source>Choose a payment</source>
            <translation>Выберите платёж</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>Заявление %1</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Платёж %1</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Квитанция %1</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>У %1: %2</translation>
        </message>
        <message>
            <source>Handed over %1, change %2</source>
            <translation>Получено %1, сдача %2</translation>
        </message>
        <message>
            <source>Given back %1</source>
            <translation>Возвращено %1</translation>
        </message>
        <message>
            <source>%1 can be refunded</source>
            <translation>Можно вернуть %1</translation>
        </message>
        <message>
            <source>Ask to refund %1?</source>
            <translation>Запросить возврат %1?</translation>
        </message>
        <message>
            <source>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</source>
            <translation>Выше лимита учреждения решает второй сотрудник. Ниже деньги уходят сразу, и отозвать их нельзя.</translation>
        </message>
        <message>
            <source>Ask for the refund</source>
            <translation>Запросить возврат</translation>
        </message>
        <message>
            <source>The refund waits for a second person</source>
            <translation>Возврат ждёт второго сотрудника</translation>
        </message>
        <message>
            <source>The refund is on its way</source>
            <translation>Возврат в пути</translation>
        </message>
        <message>
            <source>Say what shows it, for the second person.</source>
            <translation>Укажите для второго сотрудника, что это подтверждает.</translation>
        </message>
        <message>
            <source>The correction waits for a second person</source>
            <translation>Исправление ждёт второго сотрудника</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>Сумма возврата</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>What became of the payment</source>
            <translation>Что стало с платежом</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>Запросить исправление</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Платёж</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>Введите сумму, например %1.</translation>
        </message>
        <message>
            <source>Say why the money goes back.</source>
            <translation>Укажите, почему деньги возвращаются.</translation>
        </message>
        <message>
            <source>Refund of %1: %2. Reason: %3</source>
            <translation>Возврат %1: %2. Причина: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentsPane</name>
        <message numerus="yes">
            <source>%n payment(s) read</source>
            <translation>
                <numerusform>Прочитан %n платёж</numerusform>
                <numerusform>Прочитано %n платежа</numerusform>
                <numerusform>Прочитано %n платежей</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Способ оплаты</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Reference or receipt</source>
            <translation>Номер или квитанция</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Платежи</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Время (%1)</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Платёж</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Сдача</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <source>All methods</source>
            <translation>Все способы оплаты</translation>
        </message>
        <message>
            <source>Reference of an application</source>
            <translation>Номер заявления</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>С дня</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>По день</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>No payment fits. Show other days, or all states and methods.</source>
            <translation>Подходящих платежей нет. Покажите другие дни либо все состояния и способы.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Problem</name>
        <message>
            <source>Name, password or code do not fit. Enter them once more.</source>
            <translation>Имя, пароль или код не подходят. Введите их ещё раз.</translation>
        </message>
        <message>
            <source>Enter the code that your phone shows.</source>
            <translation>Введите код, который показывает телефон.</translation>
        </message>
        <message>
            <source>This code was used before. Wait for the next one.</source>
            <translation>Этот код уже использован. Дождитесь следующего.</translation>
        </message>
        <message>
            <source>This account is closed. Talk to the administrator.</source>
            <translation>Эта учётная запись закрыта. Обратитесь к администратору.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Войдите ещё раз.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again.</source>
            <translation>Сеанс закончен. Войдите ещё раз.</translation>
        </message>
        <message>
            <source>This is for somebody else to do. Ask a supervisor.</source>
            <translation>Это делает другой сотрудник. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>This belongs to another post.</source>
            <translation>Это относится к другому учреждению.</translation>
        </message>
        <message>
            <source>The relay cannot be reached, and you have not worked on this machine lately.</source>
            <translation>Сервер недоступен, а вы давно не работали на этом устройстве.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Enter the password you used last.</source>
            <translation>Сервер недоступен. Введите пароль, которым входили в последний раз.</translation>
        </message>
        <message>
            <source>Enter the passphrase of the post’s key. This machine asks you for it once.</source>
            <translation>Введите пароль ключа учреждения. Устройство спросит его один раз.</translation>
        </message>
        <message>
            <source>That does not open the post’s key. Enter its passphrase once more.</source>
            <translation>Этот пароль не открывает ключ учреждения. Введите его ещё раз.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Try again in a moment.</source>
            <translation>Сервер недоступен. Попробуйте ещё раз чуть позже.</translation>
        </message>
        <message>
            <source>The relay did not answer in time. Try again in a moment.</source>
            <translation>Сервер не ответил вовремя. Попробуйте ещё раз чуть позже.</translation>
        </message>
        <message>
            <source>The relay cannot work at the moment. Try again in a moment.</source>
            <translation>Сервер сейчас не работает. Попробуйте ещё раз чуть позже.</translation>
        </message>
        <message>
            <source>The relay is busy. Try again in a moment.</source>
            <translation>Сервер занят. Попробуйте ещё раз чуть позже.</translation>
        </message>
        <message>
            <source>The connection to the relay is not safe. Call the administrator.</source>
            <translation>Соединение с сервером небезопасно. Позовите администратора.</translation>
        </message>
        <message>
            <source>Something else than the relay answered. Call the administrator.</source>
            <translation>Ответил не тот сервер. Позовите администратора.</translation>
        </message>
        <message>
            <source>This machine is no longer admitted. Call the administrator.</source>
            <translation>Это устройство больше не допущено. Позовите администратора.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries with this name. Wait %n minute(s), then try again.</source>
            <translation>
                <numerusform>Слишком много попыток с этим именем. Подождите %n минуту и попробуйте ещё раз.</numerusform>
                <numerusform>Слишком много попыток с этим именем. Подождите %n минуты и попробуйте ещё раз.</numerusform>
                <numerusform>Слишком много попыток с этим именем. Подождите %n минут и попробуйте ещё раз.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not done: %1</source>
            <translation>Это не сделано: %1</translation>
        </message>
        <message>
            <source>With these answers the fee would be another. Take them as a new application.</source>
            <translation>С этими ответами сбор был бы другим. Примите их как новое заявление.</translation>
        </message>
        <message>
            <source>Too many applications wait on this computer. Connect it, or take the application at another one.</source>
            <translation>На этом компьютере ждёт отправки слишком много заявлений. Подключите его или примите заявление на другом.</translation>
        </message>
        <message>
            <source>This computer has been cut off for too long. Connect it, or take the application at another one.</source>
            <translation>Этот компьютер слишком долго без связи. Подключите его или примите заявление на другом.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>Ключ учреждения на этом устройстве не открыт. Войдите ещё раз или позовите администратора.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>Ключ учреждения не открывает эту запись. Позовите администратора.</translation>
        </message>
        <message>
            <source>Another version has come meanwhile. Look at them again.</source>
            <translation>Тем временем пришла ещё одна версия. Посмотрите их снова.</translation>
        </message>
        <message>
            <source>Somebody else has settled this already.</source>
            <translation>Кто-то другой уже решил этот вопрос.</translation>
        </message>
        <message>
            <source>The record is not among the refused ones any more.</source>
            <translation>Записи больше нет среди отклонённых.</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another place.</source>
            <translation>Туда ничего нельзя записать. Выберите другое место.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::QueuePane</name>
        <message>
            <source>Reference, name or document</source>
            <translation>Номер, имя или документ</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>Поиск заявлений</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>Все заявления</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Показать только</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>Заявлений пока нет.</translation>
        </message>
        <message>
            <source>Nothing found. Type less of it.</source>
            <translation>Ничего не найдено. Введите меньше букв.</translation>
        </message>
        <message>
            <source>Search by reference, name or document</source>
            <translation>Искать по номеру, имени или документу</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Номер заявления</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Received (%1)</source>
            <translation>Получено (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Role</name>
        <message>
            <source>Clerk</source>
            <translation>Сотрудник стойки</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Аудитор</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Консульский работник</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SecondPersonCase</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>Ждёт второго сотрудника</translation>
        </message>
        <message>
            <source>You asked for this yourself. Another supervisor decides.</source>
            <translation>Вы сами об этом попросили. Решает другой руководитель.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftGrid</name>
        <message>
            <source>Method</source>
            <translation>Способ оплаты</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Разменный фонд</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидается</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Выписка платёжной компании</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Пересчитано</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Расхождение</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Объяснение</translation>
        </message>
        <message>
            <source>Counted: %1, %2</source>
            <translation>Пересчитано: %1, %2</translation>
        </message>
        <message>
            <source>Explanation: %1, %2</source>
            <translation>Объяснение: %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not shown yet</source>
            <translation>
                <numerusform>%n ещё не показан</numerusform>
                <numerusform>%n ещё не показаны</numerusform>
                <numerusform>%n ещё не показаны</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why it differs</source>
            <translation>Укажите причину расхождения</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftPane</name>
        <message>
            <source>Your shift is paused</source>
            <translation>Ваша смена приостановлена</translation>
        </message>
        <message>
            <source>Your shift goes on</source>
            <translation>Ваша смена продолжается</translation>
        </message>
        <message>
            <source>Enter amounts with their currency codes, for example %1.</source>
            <translation>Введите суммы с кодами валют, например %1.</translation>
        </message>
        <message>
            <source>Your shift is open</source>
            <translation>Ваша смена открыта</translation>
        </message>
        <message>
            <source>Close your shift?</source>
            <translation>Закрыть вашу смену?</translation>
        </message>
        <message>
            <source>What you counted is what the books expect.</source>
            <translation>Пересчитанное совпадает с учётом.</translation>
        </message>
        <message>
            <source>These differences stay on record under your name: %1.</source>
            <translation>Эти расхождения останутся записаны на ваше имя: %1.</translation>
        </message>
        <message>
            <source>It cannot be opened again, and no cash can be taken in it any more.</source>
            <translation>Её нельзя открыть снова, и принимать в ней наличные больше нельзя.</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Считать дальше</translation>
        </message>
        <message>
            <source>Close the shift</source>
            <translation>Закрыть смену</translation>
        </message>
        <message>
            <source>The shift is closed. A supervisor signs it.</source>
            <translation>Смена закрыта. Её подписывает руководитель.</translation>
        </message>
        <message>
            <source>Sign the shift of %1?</source>
            <translation>Подписать смену сотрудника %1?</translation>
        </message>
        <message>
            <source>Your name stays under it. This cannot be taken back.</source>
            <translation>Под ней останется ваше имя. Отменить это нельзя.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) will be accepted under your name. This cannot be taken back.</source>
            <translation>
                <numerusform>Под вашим именем будет принято %n расхождение. Отменить это нельзя.</numerusform>
                <numerusform>Под вашим именем будут приняты %n расхождения. Отменить это нельзя.</numerusform>
                <numerusform>Под вашим именем будет принято %n расхождений. Отменить это нельзя.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Посмотреть ещё раз</translation>
        </message>
        <message>
            <source>Sign the shift</source>
            <translation>Подписать смену</translation>
        </message>
        <message>
            <source>The shift is signed</source>
            <translation>Смена подписана</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>The report could not be signed: %1</source>
            <translation>Не удалось подписать отчёт: %1</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>Не удалось записать отчёт: %1</translation>
        </message>
        <message>
            <source>The report is written</source>
            <translation>Отчёт записан</translation>
        </message>
        <message>
            <source>Resume the shift</source>
            <translation>Возобновить смену</translation>
        </message>
        <message>
            <source>Pause the shift</source>
            <translation>Приостановить смену</translation>
        </message>
        <message>
            <source>No shift of yours is open. Count what is in the till, then open one.</source>
            <translation>У вас нет открытой смены. Пересчитайте кассу и откройте её.</translation>
        </message>
        <message>
            <source>%1, at %2, since %3: %4</source>
            <translation>%1, %2, с %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n расхождение</numerusform>
                <numerusform>%n расхождения</numerusform>
                <numerusform>%n расхождений</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Смена</translation>
        </message>
        <message>
            <source>In the till now</source>
            <translation>Сейчас в кассе</translation>
        </message>
        <message>
            <source>Open the shift</source>
            <translation>Открыть смену</translation>
        </message>
        <message>
            <source>Show my own shift</source>
            <translation>Показать мою смену</translation>
        </message>
        <message>
            <source>Note of the supervisor</source>
            <translation>Примечание руководителя</translation>
        </message>
        <message>
            <source>Shifts of the post: Enter opens one</source>
            <translation>Смены учреждения: клавиша ввода открывает смену</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Смены</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыта</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Закрыл(а)</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписана</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Подписал(а)</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>Only those that wait for a signature</source>
            <translation>Только те, что ждут подписи</translation>
        </message>
        <message>
            <source>Show older shifts</source>
            <translation>Показать более ранние смены</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftReport</name>
        <message>
            <source>Report of a shift</source>
            <translation>Отчёт о смене</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Консульское учреждение %1</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Closed by %1</source>
            <translation>Закрыл(а) %1</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Смена</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Подписал(а) %1</translation>
        </message>
        <message>
            <source>Not signed by a supervisor yet</source>
            <translation>Ещё не подписано руководителем</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this report.</source>
            <translation>Подписано устройством, составившим этот отчёт.</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Разменный фонд</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидается</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Пересчитано</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Расхождение</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Объяснение</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Выписка платёжной компании</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SyncCase</name>
        <message>
            <source>What waits is being sent.</source>
            <translation>То, что ждало, отправляется.</translation>
        </message>
        <message>
            <source>The record is in the queue once more.</source>
            <translation>Запись снова в очереди.</translation>
        </message>
        <message>
            <source>Save the sealed record</source>
            <translation>Сохранить запечатанную запись</translation>
        </message>
        <message>
            <source>Saved. Only the post and the ministry can open it.</source>
            <translation>Сохранено. Открыть могут только учреждение и министерство.</translation>
        </message>
        <message>
            <source>Sync problem</source>
            <translation>Проблема синхронизации</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Отправить снова</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Сохранить в файл</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TableFile</name>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>The list could not be written: %1</source>
            <translation>Не удалось записать список: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Timeline</name>
        <message>
            <source>An officer has taken it up</source>
            <translation>Заявление рассматривает консульский работник</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Одобрено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Being sent to the provider</source>
            <translation>Отправляется платёжной системе</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Ещё подтверждается</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>Ожидается плательщик</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Закрывается</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Закрыто без оплаты</translation>
        </message>
        <message>
            <source>Ended without money</source>
            <translation>Завершено без оплаты</translation>
        </message>
        <message>
            <source>The money is here</source>
            <translation>Деньги поступили</translation>
        </message>
        <message>
            <source>Money that no fee waits for: pay it back</source>
            <translation>Лишние деньги: верните их</translation>
        </message>
        <message>
            <source>Being paid back</source>
            <translation>Возвращается</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Could not be paid back</source>
            <translation>Вернуть не удалось</translation>
        </message>
        <message>
            <source>Paid back in part</source>
            <translation>Возвращено частично</translation>
        </message>
        <message>
            <source>The payer disputes it</source>
            <translation>Плательщик оспаривает платёж</translation>
        </message>
        <message>
            <source>Taken back by the payer’s bank</source>
            <translation>Отозвано банком плательщика</translation>
        </message>
        <message>
            <source>%1: a correction is asked for</source>
            <translation>%1: запрошено исправление</translation>
        </message>
        <message>
            <source>%1: the correction is turned down</source>
            <translation>%1: в исправлении отказано</translation>
        </message>
        <message>
            <source>%1: corrected by two people: %2</source>
            <translation>%1: исправлено двумя сотрудниками: %2</translation>
        </message>
        <message>
            <source>The record arrived from %1</source>
            <translation>Запись поступила с %1</translation>
        </message>
        <message>
            <source>Changed: version %1 arrived from %2</source>
            <translation>Изменено: версия %1 поступила с %2</translation>
        </message>
        <message>
            <source>Payment begun: %1, %2</source>
            <translation>Платёж начат: %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Refund of %1: %2</source>
            <translation>Возврат %1: %2</translation>
        </message>
        <message>
            <source>The receipt was sent by e-mail</source>
            <translation>Квитанция отправлена по электронной почте</translation>
        </message>
        <message>
            <source>The traveller was told by e-mail</source>
            <translation>Путешественнику сообщили по электронной почте</translation>
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
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Choose an application.</source>
            <translation>Выберите заявление.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Запрос к серверу…</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Пока ничего.</translation>
        </message>
        <message>
            <source>Show what has happened</source>
            <translation>Показать, что произошло</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Version</name>
        <message>
            <source>by the applicant</source>
            <translation>заявитель</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <extracomment>number of the version, when, by whom</extracomment>
            <translation>Версия %1 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkPane</name>
        <message>
            <source>This list may not be whole</source>
            <translation>Этот список может быть неполным</translation>
        </message>
        <message>
            <source>Owner: every supervisor, since it is no payment of ours</source>
            <translation>Ответственные: все руководители, это не наш платёж</translation>
        </message>
        <message>
            <source>Owner: supervisors of %1</source>
            <translation>Ответственные: руководители %1</translation>
        </message>
        <message>
            <source>Somebody has been there</source>
            <translation>Сотрудник подошёл</translation>
        </message>
        <message>
            <source>The traveller was told</source>
            <translation>Путешественнику сообщили</translation>
        </message>
        <message>
            <source>Say why, so that others understand it later.</source>
            <translation>Укажите причину, чтобы потом поняли другие.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Готово.</translation>
        </message>
        <message>
            <source>Work lists</source>
            <translation>Списки дел</translation>
        </message>
        <message>
            <source>What waits for somebody</source>
            <translation>Что ждёт внимания</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Дел для вас нет.</translation>
        </message>
        <message>
            <source>Our books</source>
            <translation>Наш учёт</translation>
        </message>
        <message>
            <source>The provider’s statement</source>
            <translation>Выписка платёжной компании</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Accept the difference</source>
            <translation>Принять расхождение</translation>
        </message>
        <message>
            <source>Corrected here</source>
            <translation>Исправлено у нас</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Provider’s mistake</source>
            <translation>Ошибка платёжной компании</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Все (%1)</translation>
        </message>
        <message>
            <source>Which of them to show</source>
            <translation>Какие показать</translation>
        </message>
        <message>
            <source>Close this difference as “%1”?</source>
            <translation>Закрыть это расхождение с пометкой «%1»?</translation>
        </message>
        <message>
            <source>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</source>
            <translation>Ваше имя и причина останутся при нём, и открыть его снова нельзя. Деньги при этом не переводятся, и в книгах ничего не записывается.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Посмотреть ещё раз</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>It is in the list again.</source>
            <translation>Снова в списке.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkWords</name>
        <message numerus="yes">
            <source>Called %n time(s): %1</source>
            <translation>
                <numerusform>Вызов %n раз: %1</numerusform>
                <numerusform>Вызов %n раза: %1</numerusform>
                <numerusform>Вызов %n раз: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>Вызов: %1</translation>
        </message>
        <message>
            <source>Tell the traveller: %1</source>
            <translation>Сообщить путешественнику: %1</translation>
        </message>
        <message>
            <source>Different at %1</source>
            <translation>Расхождение с %1</translation>
        </message>
        <message>
            <source>What to say: %1. Call the person, or say it at the counter.</source>
            <translation>Что сказать: %1. Позвоните человеку или скажите у стойки.</translation>
        </message>
        <message>
            <source>Somebody needs help with paying.</source>
            <translation>Кому-то нужна помощь с оплатой.</translation>
        </message>
        <message>
            <source>The printer there needs somebody.</source>
            <translation>Принтеру там нужна помощь.</translation>
        </message>
        <message>
            <source>Somebody there asks for help.</source>
            <translation>Там кто-то просит о помощи.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this traveller.</source>
            <translation>У этого путешественника нет адреса эл. почты.</translation>
        </message>
        <message>
            <source>The address was lost before the message went out.</source>
            <translation>Адрес пропал до отправки письма.</translation>
        </message>
        <message>
            <source>The mail server says that this address takes no mail.</source>
            <translation>Почтовый сервер сообщает, что этот адрес не принимает почту.</translation>
        </message>
        <message>
            <source>The message could not be delivered.</source>
            <translation>Письмо не удалось доставить.</translation>
        </message>
        <message>
            <source>Both sides know this, and not with the same figures.</source>
            <translation>Это есть у обеих сторон, но цифры разные.</translation>
        </message>
        <message>
            <source>Our books have it, the provider’s statement does not.</source>
            <translation>В наших книгах есть, в выписке платёжной компании нет.</translation>
        </message>
        <message>
            <source>The provider’s statement names a payment that is none of ours.</source>
            <translation>В выписке платёжной компании указан не наш платёж.</translation>
        </message>
        <message>
            <source>The provider’s statement has it, our books do not.</source>
            <translation>В выписке платёжной компании есть, в наших книгах нет.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Зачислено</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Платёж</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Возврат</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Provider’s order</source>
            <translation>Заказ у платёжной компании</translation>
        </message>
        <message>
            <source>Provider’s payment</source>
            <translation>Платёж у платёжной компании</translation>
        </message>
        <message>
            <source>Provider’s refund</source>
            <translation>Возврат у платёжной компании</translation>
        </message>
        <message>
            <source>Record received</source>
            <translation>Запись получена</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>In examination</source>
            <translation>Рассматривается</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Одобрено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Не оплачено</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Refund that came back</source>
            <translation>Возврат, который вернулся</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Спор</translation>
        </message>
        <message>
            <source>Dispute that was won</source>
            <translation>Выигранный спор</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Two versions: %1</source>
            <translation>Две версии: %1</translation>
        </message>
        <message>
            <source>A refund waits: %1</source>
            <translation>Возврат ожидает: %1</translation>
        </message>
        <message>
            <source>A correction of a payment waits</source>
            <translation>Исправление платежа ожидает</translation>
        </message>
        <message>
            <source>Calls for staff (%1)</source>
            <translation>Вызовы персонала (%1)</translation>
        </message>
        <message>
            <source>Travellers to tell (%1)</source>
            <translation>Сообщить путешественникам (%1)</translation>
        </message>
        <message>
            <source>Two versions of one record (%1)</source>
            <translation>Две версии одной записи (%1)</translation>
        </message>
        <message>
            <source>Waiting for a second person (%1)</source>
            <translation>Ждут второго сотрудника (%1)</translation>
        </message>
        <message>
            <source>Different at the provider (%1)</source>
            <translation>Расхождения с провайдером (%1)</translation>
        </message>
        <message>
            <source>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</source>
            <translation>%1 прислал версию, в которой нет новейших изменений. Обе сохранены. Посмотрите их рядом, выберите верное и сохраните.</translation>
        </message>
        <message>
            <source>%1 asks for it: %2</source>
            <translation>%1 просит об этом: %2</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 хочет исправить на «%2»: %3</translation>
        </message>
        <message>
            <source>Refused by the relay: %1</source>
            <translation>Отклонено сервером: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on this machine</source>
            <translation>
                <numerusform>%n запись ждёт на этом устройстве</numerusform>
                <numerusform>%n записи ждут на этом устройстве</numerusform>
                <numerusform>%n записей ждут на этом устройстве</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard from %1</source>
            <translation>Нет вестей от %1</translation>
        </message>
        <message>
            <source>Records on their way (%1)</source>
            <translation>Записи в пути (%1)</translation>
        </message>
        <message>
            <source>Somebody has stopped the sending.</source>
            <translation>Кто-то остановил отправку.</translation>
        </message>
        <message>
            <source>They are being sent more slowly than they come.</source>
            <translation>Они отправляются медленнее, чем поступают.</translation>
        </message>
        <message>
            <source>It has not been heard since it was set up.</source>
            <translation>От неё не было вестей с момента установки.</translation>
        </message>
        <message>
            <source>It has not been heard for an hour or longer.</source>
            <translation>От него нет вестей час или дольше.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</source>
            <translation>Отправьте снова: запись уйдёт под новым номером. Если её снова отклонят, сохраните её в файл и вызовите администратора. Она остаётся на этом устройстве.</translation>
        </message>
        <message>
            <source>They are safe on this machine and go out by themselves as soon as they can.</source>
            <translation>Они в сохранности на этом устройстве и уйдут сами, как только смогут.</translation>
        </message>
        <message>
            <source>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</source>
            <translation>Проверьте, включено ли устройство и есть ли у него сеть. Всё, что на нём, в сохранности и уйдёт, когда оно вернётся.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>Запись пришла повреждённой.</translation>
        </message>
        <message>
            <source>Another record has come under the same number.</source>
            <translation>Под тем же номером пришла другая запись.</translation>
        </message>
        <message>
            <source>The record was counted in a series that is over.</source>
            <translation>Запись была пронумерована в уже закрытой серии.</translation>
        </message>
        <message>
            <source>The relay does not take the record as it is: %1</source>
            <translation>Сервер не принимает запись в таком виде: %1</translation>
        </message>
        <message>
            <source>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</source>
            <translation>В выписке платёжной компании есть запись неизвестного здесь вида. Найдите её у платёжной компании.</translation>
        </message>
        <message>
            <source>The provider has told the same entry before, with other figures.</source>
            <translation>Платёжная компания уже сообщала эту запись с другими цифрами.</translation>
        </message>
        <message>
            <source>Provider’s name for it</source>
            <translation>Название у платёжной компании</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on %1</source>
            <translation>
                <numerusform>%n запись ждёт на устройстве %1</numerusform>
                <numerusform>%n записи ждут на устройстве %1</numerusform>
                <numerusform>%n записей ждут на устройстве %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has not been heard for an hour or longer. %n record(s) waited on it then.</source>
            <translation>
                <numerusform>От него ничего не слышно час или дольше. Тогда на нём ждала %n запись.</numerusform>
                <numerusform>От него ничего не слышно час или дольше. Тогда на нём ждали %n записи.</numerusform>
                <numerusform>От него ничего не слышно час или дольше. Тогда на нём ждали %n записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</source>
            <translation>Посмотрите, что сообщает само устройство. Запись, которую сервер не принимает, не задерживает других; переполненный диск или остановленная отправка — задерживают.</translation>
        </message>
        <message>
            <source>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</source>
            <translation>Он на связи, но ничего не передаёт. Время этой записи — время самой старой из его записей.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::DoneView</name>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Ваш платёж ещё подтверждается</translation>
        </message>
        <message>
            <source>Paid. You are done here.</source>
            <translation>Оплачено. Всё готово.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
            <translation>Запишите номер заявления, сфотографируйте код или напечатайте квитанцию.

По номеру можно узнать о заявлении здесь или у любой стойки.</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Распечатать</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Номер вашего заявления</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Номер в очереди: %1</translation>
        </message>
        <message>
            <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
            <translation>Ваше заявление сейчас отправляется в консульство. Держите паспорт под рукой, пока не назовут ваш номер.</translation>
        </message>
        <message>
            <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
            <translation>Если вы оплатили, ничего не потеряно: сохраните талон. Консульство узнает сразу после подтверждения.</translation>
        </message>
        <message>
            <source>Your receipt as a code: take a picture of it</source>
            <translation>Снимок кода&#xa0;— ваша квитанция</translation>
        </message>
        <message>
            <source>Your slip as a code: take a picture of it</source>
            <translation>Снимок кода&#xa0;— ваш талон</translation>
        </message>
        <message>
            <source>Code with the receipt</source>
            <translation>Код с квитанцией</translation>
        </message>
        <message>
            <source>Code with the slip</source>
            <translation>Код с талоном</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>Квитанция сохранена.</translation>
        </message>
        <message>
            <source>The receipt is being printed.</source>
            <translation>Квитанция печатается.</translation>
        </message>
        <message>
            <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
            <translation>Сфотографируйте код: в нём квитанция. Или вызовите сотрудника.</translation>
        </message>
        <message numerus="yes">
            <source>This screen is cleared in %n second(s).</source>
            <translation>
                <numerusform>Экран очистится через %n&#xa0;секунду.</numerusform>
                <numerusform>Экран очистится через %n&#xa0;секунды.</numerusform>
                <numerusform>Экран очистится через %n&#xa0;секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Закончить</translation>
        </message>
        <message>
            <source>Application received. Pay later.</source>
            <translation>Заявление принято. Оплатите позже.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</source>
            <translation>Запишите номер, сфотографируйте код или распечатайте талон.

Оплатите с телефона или у любой стойки, назвав номер. Заявление рассматривается после оплаты.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>Распечатать талон</translation>
        </message>
        <message>
            <source>Pay at a counter: say the reference or show the slip.</source>
            <translation>Оплатите у стойки: назовите номер или покажите талон.</translation>
        </message>
        <message>
            <source>Scan the code with your phone and pay there, or pay at a counter.</source>
            <translation>Отсканируйте код телефоном и оплатите там или у стойки.</translation>
        </message>
        <message>
            <source>The fee today is %1.</source>
            <translation>Сбор на сегодня: %1.</translation>
        </message>
        <message>
            <source>Scan this code to pay</source>
            <translation>Отсканируйте этот код, чтобы оплатить</translation>
        </message>
        <message>
            <source>Code with the address to pay at</source>
            <translation>Код с адресом для оплаты</translation>
        </message>
        <message>
            <source>The slip is saved.</source>
            <translation>Талон сохранён.</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>Талон печатается.</translation>
        </message>
        <message>
            <source>Note the reference and take a picture of the code. Or call staff.</source>
            <translation>Запишите номер и сфотографируйте код. Или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Распечатать снова</translation>
        </message>
        <message>
            <source>The slip is printed. Take it with you.</source>
            <translation>Талон напечатан. Возьмите его с собой.</translation>
        </message>
        <message>
            <source>The receipt is printed. Take it with you.</source>
            <translation>Квитанция напечатана. Возьмите её с собой.</translation>
        </message>
        <message>
            <source>The slip could not be saved</source>
            <translation>Не удалось сохранить талон</translation>
        </message>
        <message>
            <source>The receipt could not be saved</source>
            <translation>Не удалось сохранить квитанцию</translation>
        </message>
        <message>
            <source>Use another address</source>
            <translation>Сменить адрес</translation>
        </message>
        <message>
            <source>Send by e-mail</source>
            <translation>Отправить по эл.&#xa0;почте</translation>
        </message>
        <message>
            <source>Sending the receipt to %1</source>
            <translation>Квитанция отправляется на %1</translation>
        </message>
        <message>
            <source>The receipt is on its way to %1. It may take a few minutes.</source>
            <translation>Квитанция отправлена на %1. Доставка может занять несколько минут.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>Сейчас нет связи</translation>
        </message>
        <message>
            <source>The e-mail goes out when the connection is back, as long as this screen is open.</source>
            <translation>Письмо уйдёт, когда связь вернётся, если этот экран ещё открыт.</translation>
        </message>
        <message>
            <source>No e-mail can be sent to %1</source>
            <translation>На адрес %1 нельзя отправить письмо</translation>
        </message>
        <message>
            <source>Look at each letter of the address, or use another one.</source>
            <translation>Проверьте каждую букву адреса или укажите другой.</translation>
        </message>
        <message>
            <source>The receipt has gone to three addresses already</source>
            <translation>Квитанция уже отправлена на три адреса</translation>
        </message>
        <message>
            <source>The receipt cannot be sent by e-mail from here</source>
            <translation>Отсюда нельзя отправить квитанцию по эл. почте</translation>
        </message>
        <message>
            <source>The e-mail goes out by itself</source>
            <translation>Письмо уйдёт само</translation>
        </message>
        <message>
            <source>There is no connection now. Until there is, your address is kept encrypted, three days at most.</source>
            <translation>Сейчас нет связи. Ваш адрес хранится зашифрованным до отправки, не дольше трёх дней.</translation>
        </message>
        <message numerus="yes">
            <source>The decision takes about %n working day(s).</source>
            <translation>
                <numerusform>Решение занимает около %n&#xa0;рабочего дня.</numerusform>
                <numerusform>Решение занимает около %n&#xa0;рабочих дней.</numerusform>
                <numerusform>Решение занимает около %n&#xa0;рабочих дней.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::MailPanel</name>
        <message>
            <source>Send the receipt by e-mail</source>
            <translation>Отправить квитанцию по эл. почте</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Адрес эл. почты</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</source>
            <translation>Введите адрес с @ и точкой, латинскими буквами, например name@example.com</translation>
        </message>
        <message>
            <source>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way.</source>
            <translation>На этот адрес придут номер заявления, сбор и способ оплаты: одно письмо и больше ничего. Нажимая «Отправить», вы соглашаетесь на это. Устройство забудет адрес, как только письмо уйдёт.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::PayView</name>
        <message>
            <source>How do you want to pay?</source>
            <translation>Как вы хотите оплатить?</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Оплатите телефоном</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Оплата</translation>
        </message>
        <message>
            <source>Your card number goes to the payment company only.</source>
            <translation>Номер карты получает только платёжная компания.</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Оплатить</translation>
        </message>
        <message>
            <source>Pay on this screen</source>
            <translation>Оплатить на этом экране</translation>
        </message>
        <message>
            <source>Finish with a claim slip</source>
            <translation>Взять талон и завершить</translation>
        </message>
        <message>
            <source>Pay the new amount</source>
            <translation>Оплатить новую сумму</translation>
        </message>
        <message>
            <source>Choose how to pay</source>
            <translation>Выбрать способ оплаты</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Вызвать сотрудника</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Сменить способ</translation>
        </message>
        <message>
            <source>Stop the payment</source>
            <translation>Остановить платёж</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <source>This way to pay does not work right now</source>
            <translation>Этот способ оплаты сейчас не работает</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose another one.</source>
            <translation>Ничего не списано. Выберите другой.</translation>
        </message>
        <message>
            <source>No connection just now. Your payment is safe, go on.</source>
            <translation>Сейчас нет связи. Ваш платёж в сохранности, продолжайте.</translation>
        </message>
        <message>
            <source>The payment page is open</source>
            <translation>Страница оплаты открыта</translation>
        </message>
        <message>
            <source>Waiting for you to scan and pay</source>
            <translation>Ждём, пока вы отсканируете код и оплатите</translation>
        </message>
        <message>
            <source>The payment page was closed</source>
            <translation>Страница оплаты закрыта</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
            <translation>Если вы оплатили, это скоро появится здесь. Если нет, откройте её снова, отсканируйте код или смените способ оплаты.</translation>
        </message>
        <message>
            <source>The payment page does not open on this screen</source>
            <translation>Страница оплаты не открывается на этом экране</translation>
        </message>
        <message>
            <source>Scan the code with your phone, or call staff.</source>
            <translation>Отсканируйте код телефоном или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>Time left: %1</source>
            <translation>Осталось: %1</translation>
        </message>
        <message>
            <source>Preparing your payment</source>
            <translation>Готовим ваш платёж</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>Это займёт несколько секунд.</translation>
        </message>
        <message>
            <source>The payment service cannot be reached</source>
            <translation>Нет связи с платёжной службой</translation>
        </message>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Ваш платёж ещё подтверждается</translation>
        </message>
        <message>
            <source>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</source>
            <translation>Можно подождать здесь или взять талон и завершить. Если вы оплатили, платёж не пропадёт: сохраните талон.</translation>
        </message>
        <message>
            <source>Closing this payment safely</source>
            <translation>Закрываем этот платёж</translation>
        </message>
        <message>
            <source>Once it is closed nothing more can be charged with it.</source>
            <translation>После закрытия по нему ничего не спишут.</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>Сбор изменился</translation>
        </message>
        <message>
            <source>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</source>
            <translation>Курс или перечень сборов обновился. Пока ничего не списано. Здесь показана новая сумма.</translation>
        </message>
        <message>
            <source>The payment is closed</source>
            <translation>Платёж закрыт</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>Ничего не списано.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>Your receipt is being made.</source>
            <translation>Готовим вашу квитанцию.</translation>
        </message>
        <message>
            <source>The money goes back to you</source>
            <translation>Деньги возвращаются вам</translation>
        </message>
        <message>
            <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
            <translation>Они пришли дважды или слишком поздно, поэтому их возвращают. Вызовите сотрудника, чтобы продолжить.</translation>
        </message>
        <message>
            <source>Waiting for you to scan</source>
            <translation>Ждём, пока вы отсканируете код</translation>
        </message>
        <message>
            <source>Use another way to pay, or call staff.</source>
            <translation>Смените способ оплаты или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again or use another method.</source>
            <translation>Если вы оплатили, это скоро появится здесь. Если нет, откройте её снова или смените способ оплаты.</translation>
        </message>
        <message>
            <source>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</source>
            <translation>Страница %1 откроется на этом экране. После оплаты экран сменится сам.</translation>
        </message>
        <message>
            <source>Waiting for %1 to confirm</source>
            <translation>Ждём подтверждения от %1</translation>
        </message>
        <message>
            <source>Waiting for the payment company to confirm</source>
            <translation>Ждём подтверждения платёжной компании</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</source>
            <translation>Подтвердите платёж на телефоне, если он попросит. Экран сменится сам.</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Завершить и оплатить позже</translation>
        </message>
        <message>
            <source>Paying may not work at the moment</source>
            <translation>Оплата сейчас может не работать</translation>
        </message>
        <message>
            <source>You can finish now, take your slip and pay later.</source>
            <translation>Можно взять талон и оплатить позже.</translation>
        </message>
        <message>
            <source>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</source>
            <translation>Попытки повторяются автоматически. Сколько бы их ни было, вы платите только один раз. Можно также завершить сейчас и оплатить позже.</translation>
        </message>
        <message>
            <source>Leave the payment page</source>
            <translation>Покинуть страницу оплаты</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.</source>
            <translation>Выберите способ оплаты. Затем отсканируйте код телефоном или оплатите на этом экране.</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone.</source>
            <translation>Выберите способ оплаты. Затем отсканируйте код телефоном.</translation>
        </message>
        <message>
            <source>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
            <translation>Когда платёжная компания подтвердит платёж, экран сменится сам. С вас никогда не спишут дважды: после сбоя продолжится тот же платёж.

Если пять минут ничего не происходит, вы получите талон и можете идти; за платежом проследят.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::QrPanel</name>
        <message>
            <source>1. Open the camera or wallet of your phone</source>
            <translation>1. Откройте камеру или кошелёк на телефоне</translation>
        </message>
        <message>
            <source>2. Scan the code and check the amount</source>
            <translation>2. Отсканируйте код и проверьте сумму</translation>
        </message>
        <message>
            <source>3. Pay on the phone, then look here: the result appears by itself</source>
            <translation>3. Оплатите и посмотрите сюда: результат появится сам</translation>
        </message>
        <message>
            <source>Code to scan with your phone</source>
            <translation>Код для сканирования телефоном</translation>
        </message>
        <message>
            <source>1. Open %1 on your phone and touch Scan</source>
            <translation>1. Откройте %1 на телефоне и нажмите «Сканировать»</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptPainter</name>
        <message>
            <source>Receipt for a visa fee</source>
            <translation>Квитанция об оплате визового сбора</translation>
        </message>
        <message>
            <source>Claim slip: payment still being confirmed</source>
            <translation>Талон: платёж ещё подтверждается</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Консульское учреждение %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Номер заявления</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Номер в очереди: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Проездной документ</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>оканчивается на %1</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Способ оплаты</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Платёж</translation>
        </message>
        <message>
            <source>Reference of the payment company</source>
            <translation>Номер платежа у платёжной компании</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Base amount</source>
            <translation>Базовая сумма</translation>
        </message>
        <message>
            <source>Consular rate</source>
            <translation>Консульский курс</translation>
        </message>
        <message>
            <source>%1, fixed for the period from %2</source>
            <translation>%1, установлен на период с %2</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Итого: %1</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
            <translation>Подписано устройством, которое выдало квитанцию; проверяется без сети.</translation>
        </message>
        <message>
            <source>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</source>
            <translation>Сбор оплачивает рассмотрение заявления. Его не возвращают при отказе в визе или отзыве заявления; уплаченное дважды или по ошибке возвращается плательщику автоматически.</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Вопросы: обратитесь к стойке учреждения и покажите эту страницу.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Вопросы: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
            <translation>Этот талон не доказывает оплату. Если деньги ушли с вашего счёта, платёж будет засчитан сразу после подтверждения.</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Списано</translation>
        </message>
        <message>
            <source>To be charged</source>
            <translation>К списанию</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Обменный курс</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptSlip</name>
        <message>
            <source>Test print</source>
            <translation>Пробная печать</translation>
        </message>
        <message>
            <source>Every bar below reaches from edge to edge.</source>
            <translation>Каждая полоса внизу идёт от края до края.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::SlipPainter</name>
        <message>
            <source>Application taken, not paid yet</source>
            <translation>Заявление принято, ещё не оплачено</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Консульское учреждение %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Номер заявления</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Номер в очереди: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>оканчивается на %1</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Fee on that day</source>
            <translation>Сбор на тот день</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Вопросы: обратитесь к стойке учреждения и покажите эту страницу.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Вопросы: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. The application is examined once it is paid.</source>
            <translation>Этот талон не подтверждает оплату. Заявление рассматривается после оплаты.</translation>
        </message>
        <message>
            <source>Pay at a counter: show this slip or say the reference.</source>
            <translation>Оплатите у стойки: покажите талон или назовите номер.</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Оплатить с телефона</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</source>
            <translation>Отсканируйте код или введите адрес. Страница узнает об этом заявлении, когда у терминала восстановится связь; сумма будет та, что она покажет. Или оплатите у стойки, назвав номер.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::Words</name>
        <message>
            <source>Card or wallet</source>
            <translation>Карта или кошелёк</translation>
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
            <translation>Наличные у стойки</translation>
        </message>
        <message>
            <source>Another way to pay</source>
            <translation>Другой способ оплаты</translation>
        </message>
        <message>
            <source>Pay with your phone or on this screen</source>
            <translation>Оплатите телефоном или на этом экране</translation>
        </message>
        <message>
            <source>Scan a code with your phone</source>
            <translation>Отсканируйте код телефоном</translation>
        </message>
        <message>
            <source>Works, but may take longer today</source>
            <translation>Работает, но сегодня может занять больше времени</translation>
        </message>
        <message>
            <source>Does not work right now: the payment company does not answer</source>
            <translation>Сейчас не работает: платёжная компания не отвечает</translation>
        </message>
        <message>
            <source>Does not work right now</source>
            <translation>Сейчас не работает</translation>
        </message>
        <message>
            <source>The bank says there is not enough money on the card</source>
            <translation>Банк сообщает, что на карте недостаточно денег</translation>
        </message>
        <message>
            <source>Use another card, or another way to pay.</source>
            <translation>Возьмите другую карту или смените способ оплаты.</translation>
        </message>
        <message>
            <source>The time to pay has run out</source>
            <translation>Время на оплату вышло</translation>
        </message>
        <message>
            <source>Nothing was charged. Start the payment again.</source>
            <translation>Ничего не списано. Начните оплату снова.</translation>
        </message>
        <message>
            <source>The payment was left on the page</source>
            <translation>Оплата прервана на странице</translation>
        </message>
        <message>
            <source>Nothing was charged. Start it again, or use another way to pay.</source>
            <translation>Ничего не списано. Начните снова или смените способ оплаты.</translation>
        </message>
        <message>
            <source>Another way to pay was chosen</source>
            <translation>Выбран другой способ оплаты</translation>
        </message>
        <message>
            <source>Nothing was charged this way.</source>
            <translation>Этим способом ничего не списано.</translation>
        </message>
        <message>
            <source>The payment company does not answer</source>
            <translation>Платёжная компания не отвечает</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
            <translation>Ничего не списано. Смените способ оплаты или попробуйте через несколько минут.</translation>
        </message>
        <message>
            <source>The amount is outside what this way to pay allows</source>
            <translation>Сумма вне пределов этого способа оплаты</translation>
        </message>
        <message>
            <source>Use another way to pay.</source>
            <translation>Смените способ оплаты.</translation>
        </message>
        <message>
            <source>The payment was declined</source>
            <translation>Платёж отклонён</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
            <translation>Ничего не списано. Спросите в банке, возьмите другую карту или смените способ оплаты.</translation>
        </message>
        <message>
            <source>Three tries did not work</source>
            <translation>Три попытки не удались</translation>
        </message>
        <message>
            <source>Call staff: they can take the payment another way. Your application is kept.</source>
            <translation>Вызовите сотрудника: он примет оплату иначе. Ваше заявление сохранено.</translation>
        </message>
        <message>
            <source>The clock of this machine is wrong</source>
            <translation>Часы этого устройства неверны</translation>
        </message>
        <message>
            <source>Call staff. Nothing was charged.</source>
            <translation>Вызовите сотрудника. Ничего не списано.</translation>
        </message>
        <message>
            <source>This machine cannot store the payment safely</source>
            <translation>Это устройство не может надёжно сохранить платёж</translation>
        </message>
        <message>
            <source>It was not started, and nothing was charged. Call staff.</source>
            <translation>Он не начат, ничего не списано. Вызовите сотрудника.</translation>
        </message>
        <message>
            <source>The exchange rate for the fee has run out</source>
            <translation>Срок обменного курса для сбора истёк</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Платёж не удалось начать</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again, or call staff.</source>
            <translation>Ничего не списано. Попробуйте снова или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>Visa fee</source>
            <translation>Визовый сбор</translation>
        </message>
        <message>
            <source>Faster processing</source>
            <translation>Ускоренное рассмотрение</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Сервисный сбор</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Alipay on your phone</source>
            <translation>Alipay на вашем телефоне</translation>
        </message>
        <message>
            <source>Alipay on this screen</source>
            <translation>Alipay на этом экране</translation>
        </message>
        <message>
            <source>Sign in on Alipay’s page, or scan its code</source>
            <translation>Войдите на странице Alipay или отсканируйте её код</translation>
        </message>
        <message>
            <source>Does not work today: there is no exchange rate for it</source>
            <translation>Сегодня не работает: для него нет обменного курса</translation>
        </message>
        <message>
            <source>Does not work right now: its exchange rate is too old</source>
            <translation>Сейчас не работает: его обменный курс устарел</translation>
        </message>
        <message>
            <source>Not offered at this post</source>
            <translation>В этом учреждении не предлагается</translation>
        </message>
        <message>
            <source>Does not work right now: the post’s account has to be set right</source>
            <translation>Сейчас не работает: счёт учреждения нужно исправить</translation>
        </message>
        <message>
            <source>Does not work right now: the clocks differ</source>
            <translation>Сейчас не работает: часы расходятся</translation>
        </message>
        <message>
            <source>%1, ministry rate from %2</source>
            <extracomment>%1 is &quot;1 JPY = 0.0463 CNY&quot;</extracomment>
            <translation>%1, курс министерства с %2</translation>
        </message>
        <message>
            <source>%1, market rate of %2</source>
            <translation>%1, рыночный курс на %2</translation>
        </message>
        <message>
            <source>%1, plus %2</source>
            <extracomment>%1 is the rate, %2 a percentage</extracomment>
            <translation>%1, плюс %2</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>Срок действия карты истёк</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another card, or another way to pay.</source>
            <translation>Ничего не списано. Возьмите другую карту или смените способ оплаты.</translation>
        </message>
        <message>
            <source>This way to pay does not take the currency</source>
            <translation>Этот способ оплаты не принимает валюту</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay.</source>
            <translation>Ничего не списано. Смените способ оплаты.</translation>
        </message>
        <message>
            <source>The payment company refused the payment</source>
            <translation>Платёжная компания отказала в платеже</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or call staff.</source>
            <translation>Ничего не списано. Смените способ оплаты или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>The amount is above your card’s or wallet’s limit</source>
            <translation>Сумма выше лимита вашей карты или кошелька</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</source>
            <translation>Ничего не списано. Попросите банк поднять лимит или смените способ оплаты.</translation>
        </message>
        <message>
            <source>This card cannot be used for this payment</source>
            <translation>Эта карта не подходит для этого платежа</translation>
        </message>
        <message>
            <source>The card’s details do not match what the bank has</source>
            <translation>Данные карты не совпадают с данными банка</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and compare number, date and code with the card.</source>
            <translation>Ничего не списано. Начните снова и сверьте номер, дату и код с картой.</translation>
        </message>
        <message>
            <source>The bank or wallet could not make sure that it is you</source>
            <translation>Банк или кошелёк не смог убедиться, что это вы</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</source>
            <translation>Ничего не списано. Начните снова и подтвердите платёж там или смените способ оплаты.</translation>
        </message>
        <message>
            <source>The bank wants to talk to you first</source>
            <translation>Банк сначала хочет поговорить с вами</translation>
        </message>
        <message>
            <source>Nothing was charged. Call your bank, or use another way to pay.</source>
            <translation>Ничего не списано. Позвоните в банк или смените способ оплаты.</translation>
        </message>
        <message>
            <source>The bank could not decide just now</source>
            <translation>Банк сейчас не смог решить</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again in a moment, or use another way to pay.</source>
            <translation>Ничего не списано. Попробуйте чуть позже или смените способ оплаты.</translation>
        </message>
        <message>
            <source>The code in your wallet has run out</source>
            <translation>Срок кода в вашем кошельке истёк</translation>
        </message>
        <message>
            <source>Nothing was charged. Open the wallet again and show its new code.</source>
            <translation>Ничего не списано. Откройте кошелёк снова и покажите новый код.</translation>
        </message>
        <message>
            <source>This machine has no printer</source>
            <translation>У этого устройства нет принтера</translation>
        </message>
        <message>
            <source>The printer does not answer</source>
            <translation>Принтер не отвечает</translation>
        </message>
        <message>
            <source>The cover of the printer is open</source>
            <translation>Крышка принтера открыта</translation>
        </message>
        <message>
            <source>The printer has no paper</source>
            <translation>В принтере нет бумаги</translation>
        </message>
        <message>
            <source>The printer is switched off line</source>
            <translation>Принтер переведён в автономный режим</translation>
        </message>
        <message>
            <source>The printer reports a fault</source>
            <translation>Принтер сообщает о неисправности</translation>
        </message>
        <message>
            <source>Perhaps not everything was printed</source>
            <translation>Возможно, напечатано не всё</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::CalendarPanel</name>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Следующий месяц</translation>
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
            <translation>Выберите день с %1 по %2</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::DateEdit</name>
        <message>
            <source>DD</source>
            <extracomment>two letters shown in an empty field for the day of a date</extracomment>
            <translation>ДД</translation>
        </message>
        <message>
            <source>MM</source>
            <extracomment>letters shown in an empty field for the month of a date</extracomment>
            <translation>ММ</translation>
        </message>
        <message>
            <source>YYYY</source>
            <extracomment>letters shown in an empty field for the year of a date</extracomment>
            <translation>ГГГГ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Month, as a number</source>
            <translation>Месяц цифрами</translation>
        </message>
        <message>
            <source>Year, four digits</source>
            <translation>Год, четыре цифры</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Выбрать в календаре</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 %2, день неизвестен</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, день и месяц неизвестны</translation>
        </message>
        <message>
            <source>Close the calendar</source>
            <translation>Закрыть календарь</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::EntryList</name>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 one of several answers</extracomment>
            <translation>Убрать: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::MrzEdit</name>
        <message>
            <source>Line %1 of the passport’s two-line code</source>
            <translation>Строка %1 двухстрочного кода паспорта</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::OnScreenKeyboard</name>
        <message>
            <source>Capital letters are on</source>
            <translation>Заглавные буквы включены</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Заглавная буква</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Numbers and signs</source>
            <translation>Цифры и знаки</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Буквы</translation>
        </message>
        <message>
            <source>Other alphabet</source>
            <translation>Другой алфавит</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Предыдущее поле</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Следующее поле</translation>
        </message>
        <message>
            <source>Close the keyboard</source>
            <translation>Закрыть клавиатуру</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::PickEdit</name>
        <message>
            <source>Type the first letters</source>
            <translation>Введите первые буквы</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Искать в списке</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Закрыть список</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::ProgressLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
            <translation>Шаг %1 из %2: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::AttractView</name>
        <message>
            <source>Apply for your visa here</source>
            <translation>Подайте здесь заявление на визу</translation>
        </message>
        <message>
            <source>Answer a few questions, pay, and take your receipt with you.</source>
            <translation>Ответьте на несколько вопросов, оплатите и возьмите квитанцию.</translation>
        </message>
        <message>
            <source>Paying is not possible at the moment</source>
            <translation>Оплата сейчас невозможна</translation>
        </message>
        <message>
            <source>You can apply now, keep your reference and pay later.</source>
            <translation>Можно подать заявление сейчас, сохранить его номер и оплатить позже.</translation>
        </message>
        <message>
            <source>Bring your passport</source>
            <translation>Приготовьте паспорт</translation>
        </message>
        <message>
            <source>With two blank pages, and valid three months beyond your trip.</source>
            <translation>С двумя чистыми страницами и сроком на три месяца дольше поездки.</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>Около 5 минут</translation>
        </message>
        <message>
            <source>You can go back at any time. Nothing is lost.</source>
            <translation>К любому ответу можно вернуться. Ничего не пропадёт.</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Не больше %1</translation>
        </message>
        <message>
            <source>The price is always shown</source>
            <translation>Цена всегда видна</translation>
        </message>
        <message>
            <source>You see the exact total before you pay.</source>
            <translation>Точный итог виден до оплаты.</translation>
        </message>
        <message>
            <source>Ways to pay</source>
            <translation>Способы оплаты</translation>
        </message>
        <message>
            <source>Touch your language to begin</source>
            <translation>Выберите свой язык, чтобы начать</translation>
        </message>
        <message>
            <source>This kiosk takes no applications at the moment</source>
            <translation>Терминал сейчас не принимает заявления</translation>
        </message>
        <message>
            <source>It has to be connected first. Go to the counter: you can apply there.</source>
            <translation>Сначала его нужно подключить. Обратитесь к&#xa0;стойке: заявление примут там.</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Оплата позже</translation>
        </message>
        <message>
            <source>On your phone or at a counter, with the reference you get here.</source>
            <translation>С телефона или у любой стойки, по номеру, который вы получите здесь.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ChoiceEditor</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n&#xa0;рабочий день</numerusform>
                <numerusform>%n&#xa0;рабочих дня</numerusform>
                <numerusform>%n&#xa0;рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a choice and how long it takes, on one line: %1 &quot;Express&quot;, %2 &quot;3 working days&quot;</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>Correct what differs</source>
            <translation>Исправьте то, что отличается</translation>
        </message>
        <message>
            <source>What else your passport says</source>
            <translation>Другие данные из паспорта</translation>
        </message>
        <message>
            <source>Compare each character with the photo page.</source>
            <translation>Сравните каждый знак со страницей с фото.</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Всё верно</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>Что-то отличается</translation>
        </message>
        <message>
            <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
            <translation>Считыватель не уверен в некоторых знаках. Внимательно сравните даты и страну.</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Возможно, ваше имя обрезано. Нажмите «Что-то отличается», чтобы его дополнить.</translation>
        </message>
        <message>
            <source>Framed characters look like others: %1.</source>
            <extracomment>%1 characters that are taken for each other: 0 O Q D · 1 I L</extracomment>
            <translation>Знаки в рамке похожи на другие: %1.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::CountryListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Выберите страну</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FeeView</name>
        <message>
            <source>Pay %1</source>
            <translation>Оплатить %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Оплатить</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <source>Working out your fee</source>
            <translation>Рассчитываем ваш сбор</translation>
        </message>
        <message>
            <source>The fee cannot be confirmed at the moment</source>
            <translation>Сейчас сбор нельзя подтвердить</translation>
        </message>
        <message>
            <source>The connection is interrupted. Your answers are kept. Try again, or call staff.</source>
            <translation>Связь прервана. Ваши ответы сохранены. Попробуйте снова или вызовите сотрудника.</translation>
        </message>
        <message>
            <source>The fee cannot be set today</source>
            <translation>Сегодня сбор нельзя установить</translation>
        </message>
        <message>
            <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
            <translation>Министерство ещё не установило курс на сегодня. Вызовите сотрудника: он поможет.</translation>
        </message>
        <message>
            <source>The fee cannot be worked out</source>
            <translation>Сбор нельзя рассчитать</translation>
        </message>
        <message>
            <source>Call staff: they can help. Your answers are kept.</source>
            <translation>Вызовите сотрудника: он поможет. Ваши ответы сохранены.</translation>
        </message>
        <message>
            <source>Visa fee: %1 · %2</source>
            <translation>Визовый сбор: %1 · %2</translation>
        </message>
        <message>
            <source>Processing: %1</source>
            <translation>Рассмотрение: %1</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Сервисный сбор</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>Перед оплатой</translation>
        </message>
        <message>
            <source>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</source>
            <translation>Сбор взимается за рассмотрение заявления. При отказе в визе или отзыве заявления его не возвращают. Двойная оплата возвращается автоматически.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Завершить и оплатить позже</translation>
        </message>
        <message>
            <source>You can finish now and pay later</source>
            <translation>Можно завершить сейчас и оплатить позже</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</source>
            <translation>Связь прервана, оплатить здесь нельзя. Указан сбор на сегодня; сумма подтверждается при оплате.</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</source>
            <translation>Связь прервана, оплатить здесь нельзя. Сумму сбора вы увидите при оплате.</translation>
        </message>
        <message>
            <source>Government fees %1. Rate: %2, fixed by the ministry from %3.</source>
            <extracomment>%1 base amount, %2 &quot;1 USD = 157.5 JPY&quot;, %3 date</extracomment>
            <translation>Государственные сборы %1. Курс: %2, установлен министерством с %3.</translation>
        </message>
        <message>
            <source>Each government fee is rounded up.</source>
            <translation>Каждый сбор округляется вверх.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FormView</name>
        <message>
            <source>Part %1 of %2</source>
            <translation>Часть %1 из %2</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (необязательно)</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to look at: %1</source>
            <translation>
                <numerusform>Проверьте %n&#xa0;ответ: %1</numerusform>
                <numerusform>Проверьте %n&#xa0;ответа: %1</numerusform>
                <numerusform>Проверьте %n&#xa0;ответов: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::HelpPanel</name>
        <message>
            <source>Help: %1</source>
            <translation>Помощь: %1</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Вызвать сотрудника</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>Закрыть помощь</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::KioskWindow</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n&#xa0;секунда</numerusform>
                <numerusform>%n&#xa0;секунды</numerusform>
                <numerusform>%n&#xa0;секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Итого %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 процентов</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Помощь</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Вызвать сотрудника</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Выберите язык</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Call a member of staff?</source>
            <translation>Вызвать сотрудника?</translation>
        </message>
        <message>
            <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
            <translation>К этому терминалу подойдёт человек. Ваши ответы останутся на экране.</translation>
        </message>
        <message>
            <source>Go on alone</source>
            <translation>Продолжить без помощи</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Начать заново?</translation>
        </message>
        <message>
            <source>Everything you have entered is erased from this machine.</source>
            <translation>Всё, что вы ввели, будет стёрто с этого устройства.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Сохранить мои ответы</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Стереть и начать заново</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>Вы ещё здесь?</translation>
        </message>
        <message>
            <source>Without an answer, everything you have entered is erased in:</source>
            <translation>Без ответа всё, что вы ввели, будет стёрто через:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Calling staff…</source>
            <translation>Вызов сотрудника…</translation>
        </message>
        <message>
            <source>Stay at this kiosk.</source>
            <translation>Останьтесь у этого терминала.</translation>
        </message>
        <message>
            <source>Staff have been called</source>
            <translation>Сотрудник вызван</translation>
        </message>
        <message>
            <source>Go to the counter</source>
            <translation>Подойдите к стойке</translation>
        </message>
        <message>
            <source>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</source>
            <translation>Сейчас этот терминал не может вызвать сотрудника: нет соединения. Запишите номер заявления, если он есть.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Слушать</translation>
        </message>
        <message>
            <source>The screen is being read to you</source>
            <translation>Экран читается вслух</translation>
        </message>
        <message>
            <source>Read the screen to me</source>
            <translation>Прочитать экран вслух</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Громкость</translation>
        </message>
        <message>
            <source>Plug in a headset</source>
            <translation>Подключите наушники</translation>
        </message>
        <message>
            <source>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</source>
            <translation>Экран читается вслух, в том числе ваши ответы. Гнездо находится спереди на устройстве. Без наушников ничего не слышно.</translation>
        </message>
        <message>
            <source>Read it myself</source>
            <translation>Прочитать без звука</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>text size, brief</comment>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>call staff, brief</comment>
            <translation>Вызвать</translation>
        </message>
        <message>
            <source>Restart</source>
            <comment>start over, brief</comment>
            <translation>Заново</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::LanguageView</name>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Выберите страну</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выберите</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::Listening</name>
        <message>
            <source>Your answers are on the screen. They are not read aloud here.</source>
            <translation>Ваши ответы на экране. Здесь они не читаются вслух.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>I cannot scan</source>
            <translation>Не могу сканировать</translation>
        </message>
        <message>
            <source>Or type the two lines at the bottom of the photo page</source>
            <translation>Или введите две строки внизу страницы с фото</translation>
        </message>
        <message>
            <source>Type &lt; for each gap.</source>
            <translation>Вместо каждого промежутка введите &lt;.</translation>
        </message>
        <message>
            <source>Line %1, character %2. %3.</source>
            <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
            <translation>Строка %1, знак %2. %3.</translation>
        </message>
        <message>
            <source>All characters agree. Touch Continue.</source>
            <translation>Все знаки сходятся. Нажмите «Продолжить».</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Используйте паспорт, а не визу.</translation>
        </message>
        <message>
            <source>Lay the passport on the reader again, or correct the lines below.</source>
            <translation>Положите паспорт на считыватель ещё раз или исправьте строки ниже.</translation>
        </message>
        <message>
            <source>The passport could not be read completely</source>
            <translation>Паспорт не удалось прочитать полностью</translation>
        </message>
        <message>
            <source>No passport has been read yet</source>
            <translation>Паспорт ещё не прочитан</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Отсканируйте паспорт, введите две его строки или выберите «Не могу сканировать».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PreflightView</name>
        <message>
            <source>This kiosk is out of service</source>
            <translation>Этот терминал не работает</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Запуск</translation>
        </message>
        <message>
            <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
            <translation>Подойдите к другому терминалу или к стойке. Здесь ничего не списано.</translation>
        </message>
        <message>
            <source>Ready in a moment.</source>
            <translation>Через мгновение всё будет готово.</translation>
        </message>
        <message>
            <source>For staff: %1</source>
            <translation>Для сотрудников: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>Согласиться и продолжить</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Мы спрашиваем только то, что нужно для решения о визе.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Ваши ответы шифруются на этом устройстве и в конце с него стираются.</translation>
        </message>
        <message>
            <source>Only the ministry can open them.</source>
            <translation>Открыть их может только министерство.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>Вы платите на странице платёжной компании. Номер вашей карты мы не видим.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>В любой момент можно попросить показать, исправить или стереть ваши данные.</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>Прочитать всё</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Уведомление о конфиденциальности</translation>
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
            <translation>Кто отвечает
Министерство иностранных дел через учреждение, названное вверху экрана.

Что мы собираем
То, что указано на странице паспорта с фото, ваши ответы на этом экране и результат оплаты: сумму, способ и номер платежа у платёжной компании. Номер карты здесь не вводится и не хранится.

Зачем
Чтобы принять решение по заявлению, взыскать сбор и сообщить вам результат. Основание&#xa0;— закон о визах; ваше согласие&#xa0;— основание для обработки на этом устройстве.

Кто видит ваши данные
Сотрудники, принимающие решения о визах. Ваши ответы покидают устройство запечатанными, открыть их может только министерство. Платёжная компания узнаёт сумму и номер, но не ваши ответы.

Как долго
На этом устройстве&#xa0;— до конца вашего сеанса. В министерстве&#xa0;— сколько велит закон о визах, затем ваше имя и документ удаляются и остаются только суммы.

Ваши права
Вы можете попросить показать, исправить, выдать вам или стереть ваши данные и пожаловаться в орган защиты данных. Спросите сотрудника или напишите в учреждение.</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Закрыть уведомление</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Читать дальше</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Достоверность ответов</translation>
        </message>
        <message>
            <source>Continue to the fee</source>
            <translation>Перейти к оплате</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Всё верно</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Ваш паспорт</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <extracomment>%1 name of the group that is changed: Your trip</extracomment>
            <translation>Изменить: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::SpacedText</name>
        <message>
            <source>digit %1</source>
            <translation>цифра %1</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>буква %1</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>under a character</comment>
            <translation>буква</translation>
        </message>
        <message>
            <source>digit</source>
            <comment>under a character</comment>
            <translation>цифра</translation>
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
                <numerusform>%n&#xa0;минуту</numerusform>
                <numerusform>%n&#xa0;минуты</numerusform>
                <numerusform>%n&#xa0;минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n&#xa0;час</numerusform>
                <numerusform>%n&#xa0;часа</numerusform>
                <numerusform>%n&#xa0;часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n&#xa0;день</numerusform>
                <numerusform>%n&#xa0;дня</numerusform>
                <numerusform>%n&#xa0;дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Connect this kiosk: it soon holds too many applications</source>
            <translation>Подключите терминал: скоро в нём будет слишком много заявлений</translation>
        </message>
        <message>
            <source>Staff: connect this kiosk, it has been offline for a long time</source>
            <translation>Сотрудникам: подключите терминал, он давно без связи</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>Новые заявления не принимаются: слишком много ждёт отправки</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>Новые заявления не принимаются: слишком долго без связи</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Связь есть</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Нет связи</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not sent yet</source>
            <translation>
                <numerusform>%n&#xa0;заявление ещё не отправлено</numerusform>
                <numerusform>%n&#xa0;заявления ещё не отправлены</numerusform>
                <numerusform>%n&#xa0;заявлений ещё не отправлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the embassy’s computer: call the administrator</source>
            <translation>
                <numerusform>%n&#xa0;отклонено системой посольства: позвоните администратору</numerusform>
                <numerusform>%n&#xa0;отклонены системой посольства: позвоните администратору</numerusform>
                <numerusform>%n&#xa0;отклонено системой посольства: позвоните администратору</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest for %1</source>
            <translation>самое раннее ждёт %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>обновлено: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaListEditor</name>
        <message>
            <source>Add a visa</source>
            <translation>Добавить визу</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaPanel</name>
        <message>
            <source>Number of the visa (optional)</source>
            <translation>Номер визы (необязательно)</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Add this visa</source>
            <translation>Добавить эту визу</translation>
        </message>
        <message>
            <source>Enter day, month and year.</source>
            <translation>Введите день, месяц и год.</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future.</source>
            <translation>Введите день не позже сегодняшнего.</translation>
        </message>
        <message>
            <source>Enter a day that is not before “Valid from”.</source>
            <translation>Введите день не раньше «Действует с».</translation>
        </message>
    </context>
</TS>
