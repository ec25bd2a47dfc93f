<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DamageWords</name>
        <message>
            <source>The database of this machine was damaged</source>
            <translation>The database of this machine was damaged</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that had not been sent are saved and go out by themselves.</source>
            <translation>
                <numerusform>%n record that had not been sent is saved and goes out by itself.</numerusform>
                <numerusform>%n records that had not been sent are saved and go out by themselves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are lost: find out from receipts and slips whose, and take the application again.</source>
            <translation>
                <numerusform>%n record is lost: find out from receipts and slips whose it is, and take the application again.</numerusform>
                <numerusform>%n records are lost: find out from receipts and slips whose they are, and take the applications again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known to be lost.</source>
            <translation>Nothing is known to be lost.</translation>
        </message>
        <message>
            <source>Call the administrator: the damaged file is kept for a month.</source>
            <translation>Call the administrator: the damaged file is kept for a month.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Agreement to the privacy notice</source>
            <translation>Agreement to the privacy notice</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Filled in by</translation>
        </message>
        <message>
            <source>Kind of passport</source>
            <translation>Kind of passport</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>Passport number</translation>
        </message>
        <message>
            <source>Country that issued the passport</source>
            <translation>Country that issued the passport</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>Date of issue</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Date of expiry</translation>
        </message>
        <message>
            <source>Issuing authority</source>
            <translation>Issuing authority</translation>
        </message>
        <message>
            <source>Two blank pages</source>
            <translation>Two blank pages</translation>
        </message>
        <message>
            <source>Reading of the passport</source>
            <translation>Reading of the passport</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Surname at birth</source>
            <translation>Surname at birth</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Given names</translation>
        </message>
        <message>
            <source>Do you have only one name?</source>
            <translation>Do you have only one name?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Other names you have used</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Name in your own script</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Place of birth</translation>
        </message>
        <message>
            <source>Country of birth</source>
            <translation>Country of birth</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>Civil status</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationality</translation>
        </message>
        <message>
            <source>Nationality at birth</source>
            <translation>Nationality at birth</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>Other nationalities</translation>
        </message>
        <message>
            <source>National identity number</source>
            <translation>National identity number</translation>
        </message>
        <message>
            <source>Guardian’s surname</source>
            <translation>Guardian’s surname</translation>
        </message>
        <message>
            <source>Guardian’s given names</source>
            <translation>Guardian’s given names</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>What is the guardian to you?</translation>
        </message>
        <message>
            <source>Guardian’s nationality</source>
            <translation>Guardian’s nationality</translation>
        </message>
        <message>
            <source>Guardian’s address</source>
            <translation>Guardian’s address</translation>
        </message>
        <message>
            <source>Guardian’s phone number</source>
            <translation>Guardian’s phone number</translation>
        </message>
        <message>
            <source>Guardian’s e-mail</source>
            <translation>Guardian’s e-mail</translation>
        </message>
        <message>
            <source>Guardian’s consent</source>
            <translation>Guardian’s consent</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Home address</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Phone number</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>Do you live in a country other than that of your nationality?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Number of your residence permit</translation>
        </message>
        <message>
            <source>Residence permit valid until</source>
            <translation>Residence permit valid until</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Your occupation now</translation>
        </message>
        <message>
            <source>Name of employer or school</source>
            <translation>Name of employer or school</translation>
        </message>
        <message>
            <source>Address of employer or school</source>
            <translation>Address of employer or school</translation>
        </message>
        <message>
            <source>Phone number of employer or school</source>
            <translation>Phone number of employer or school</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Purpose of your trip</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>How often will you enter?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>How soon do you need it?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>More about your purpose</translation>
        </message>
        <message>
            <source>Main destination</source>
            <translation>Main destination</translation>
        </message>
        <message>
            <source>Place of first entry</source>
            <translation>Place of first entry</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>Day of arrival</translation>
        </message>
        <message>
            <source>Day of departure</source>
            <translation>Day of departure</translation>
        </message>
        <message>
            <source>Visas in the last three years</source>
            <translation>Visas in the last three years</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>Have your fingerprints been taken for a visa before?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>Country of your final destination and permit to enter it</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>Where will you stay?</translation>
        </message>
        <message>
            <source>Name of host, company or hotel</source>
            <translation>Name of host, company or hotel</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Address of your stay</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Phone number or e-mail of your stay</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>What is the host to you?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>Who pays for your trip?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>How will you pay for your stay?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Number of your travel insurance</translation>
        </message>
        <message>
            <source>Travel insurance valid until</source>
            <translation>Travel insurance valid until</translation>
        </message>
        <message>
            <source>Name of a person to tell in an emergency</source>
            <translation>Name of a person to tell in an emergency</translation>
        </message>
        <message>
            <source>Phone number for an emergency</source>
            <translation>Phone number for an emergency</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>What is that person to you?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>Have you ever been refused a visa?</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>Criminal record</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaration</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Photograph</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>Fingerprints</translation>
        </message>
        <message>
            <source>As printed at the top of the photo page, for example L898902C3.</source>
            <translation>As printed at the top of the photo page, for example L898902C3.</translation>
        </message>
        <message>
            <source>As printed on the photo page.</source>
            <translation>As printed on the photo page.</translation>
        </message>
        <message>
            <source>As printed on the photo page, if it is there.</source>
            <translation>As printed on the photo page, if it is there.</translation>
        </message>
        <message>
            <source>The visa needs two empty pages.</source>
            <translation>The visa needs two empty pages.</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>As printed in your passport.</translation>
        </message>
        <message>
            <source>Separate several names with commas.</source>
            <translation>Separate several names with commas.</translation>
        </message>
        <message>
            <source>Leave it empty if the keys here do not have its letters.</source>
            <translation>Leave it empty if the keys here do not have its letters.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Leave day or month empty if your passport does not show it.</translation>
        </message>
        <message>
            <source>Town or city.</source>
            <translation>Town or city.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Give this or a phone number. Receipt and decision are sent here.</translation>
        </message>
        <message>
            <source>With the country code, for example +81 3 1234 5678.</source>
            <translation>With the country code, for example +81 3 1234 5678.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>City or region where you stay longest.</translation>
        </message>
        <message>
            <source>Airport, port or border crossing.</source>
            <translation>Airport, port or border crossing.</translation>
        </message>
        <message>
            <source>The days of arrival and departure both count.</source>
            <translation>The days of arrival and departure both count.</translation>
        </message>
        <message>
            <source>Choose everything that applies.</source>
            <translation>Choose everything that applies.</translation>
        </message>
        <message>
            <source>The guardian signs the paper form at the counter.</source>
            <translation>The guardian signs the paper form at the counter.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>If yes, a member of staff will ask you about it.</translation>
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
            <translation>%1 %2, day unknown</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, day and month unknown</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>a question of the form that is named within a sentence</extracomment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the members of a list</extracomment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the days of a visa: first, last</extracomment>
            <translation>%1 to %2</translation>
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
            <translation>Bank or credit card</translation>
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
            <translation>Female</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Single</translation>
        </message>
        <message>
            <source>Married</source>
            <translation>Married</translation>
        </message>
        <message>
            <source>Registered partnership</source>
            <translation>Registered partnership</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>Separated</translation>
        </message>
        <message>
            <source>Divorced</source>
            <translation>Divorced</translation>
        </message>
        <message>
            <source>Widowed</source>
            <translation>Widowed</translation>
        </message>
        <message>
            <source>Ordinary passport</source>
            <translation>Ordinary passport</translation>
        </message>
        <message>
            <source>Diplomatic passport</source>
            <translation>Diplomatic passport</translation>
        </message>
        <message>
            <source>Service passport</source>
            <translation>Service passport</translation>
        </message>
        <message>
            <source>Official passport</source>
            <translation>Official passport</translation>
        </message>
        <message>
            <source>Special passport</source>
            <translation>Special passport</translation>
        </message>
        <message>
            <source>Refugee travel document (1951)</source>
            <translation>Refugee travel document (1951)</translation>
        </message>
        <message>
            <source>Stateless person’s travel document (1954)</source>
            <translation>Stateless person’s travel document (1954)</translation>
        </message>
        <message>
            <source>Alien’s passport</source>
            <translation>Alien’s passport</translation>
        </message>
        <message>
            <source>Emergency travel document</source>
            <translation>Emergency travel document</translation>
        </message>
        <message>
            <source>Passing through (transit)</source>
            <translation>Passing through (transit)</translation>
        </message>
        <message>
            <source>Tourism</source>
            <translation>Tourism</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Business</translation>
        </message>
        <message>
            <source>Visit to family or friends</source>
            <translation>Visit to family or friends</translation>
        </message>
        <message>
            <source>Short study</source>
            <translation>Short study</translation>
        </message>
        <message>
            <source>Culture or sport</source>
            <translation>Culture or sport</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>Medical treatment</translation>
        </message>
        <message>
            <source>Short work</source>
            <translation>Short work</translation>
        </message>
        <message>
            <source>Official visit</source>
            <translation>Official visit</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Once</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Twice</translation>
        </message>
        <message>
            <source>Several times, in 6 months</source>
            <translation>Several times, in 6 months</translation>
        </message>
        <message>
            <source>Several times, in 12 months</source>
            <translation>Several times, in 12 months</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>Express</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Employed</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Self-employed</translation>
        </message>
        <message>
            <source>Student or pupil</source>
            <translation>Student or pupil</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retired</translation>
        </message>
        <message>
            <source>Without employment</source>
            <translation>Without employment</translation>
        </message>
        <message>
            <source>Government service</source>
            <translation>Government service</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>Armed forces</translation>
        </message>
        <message>
            <source>Press and media</source>
            <translation>Press and media</translation>
        </message>
        <message>
            <source>Religious service</source>
            <translation>Religious service</translation>
        </message>
        <message>
            <source>Crew of a ship or aircraft</source>
            <translation>Crew of a ship or aircraft</translation>
        </message>
        <message>
            <source>I pay myself</source>
            <translation>I pay myself</translation>
        </message>
        <message>
            <source>A sponsor or host</source>
            <translation>A sponsor or host</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>My employer</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Bank or credit card</source>
            <translation>Bank or credit card</translation>
        </message>
        <message>
            <source>Traveller’s cheques</source>
            <translation>Traveller’s cheques</translation>
        </message>
        <message>
            <source>Accommodation already paid</source>
            <translation>Accommodation already paid</translation>
        </message>
        <message>
            <source>Transport already paid</source>
            <translation>Transport already paid</translation>
        </message>
        <message>
            <source>The sponsor covers everything</source>
            <translation>The sponsor covers everything</translation>
        </message>
        <message>
            <source>With a person</source>
            <translation>With a person</translation>
        </message>
        <message>
            <source>With a company or organisation</source>
            <translation>With a company or organisation</translation>
        </message>
        <message>
            <source>In a hotel</source>
            <translation>In a hotel</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Legal guardian</source>
            <translation>Legal guardian</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>My passport has at least two blank pages</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>My guardian agrees and signs the consent</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>What I have stated is complete and true. I know that false statements can lead to refusal.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>My passport shows one name</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <source>Building, flat</source>
            <translation>Building, flat</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>Town or city</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
    </context>
    <context>
        <name>PreflightWords</name>
        <message>
            <source>Unlock the keychain of the kiosk’s account, then restart the application.</source>
            <translation>Unlock the keychain of the kiosk’s account, then restart the application.</translation>
        </message>
        <message>
            <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
            <translation>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</translation>
        </message>
        <message>
            <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
            <translation>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</translation>
        </message>
        <message>
            <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
            <translation>The passphrase does not open the key file. Enter the one that was chosen at installation.</translation>
        </message>
        <message>
            <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
            <translation>The database was written by a newer version. Install that version; nothing has been changed.</translation>
        </message>
        <message>
            <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
            <translation>The database is damaged. Keep the file, restore the last backup, and report it.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it, then restart the application.</source>
            <translation>Another program holds the database. Close it, then restart the application.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
            <translation>The disk is full. Make room, then restart the application; nothing is lost.</translation>
        </message>
        <message>
            <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
            <translation>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</translation>
        </message>
        <message>
            <source>The relay does not accept this kiosk any more. Enrol it again.</source>
            <translation>The relay does not accept this kiosk any more. Enrol it again.</translation>
        </message>
        <message>
            <source>The relay does not answer. Check the network and the relay’s address in the configuration.</source>
            <translation>The relay does not answer. Check the network and the relay’s address in the configuration.</translation>
        </message>
        <message>
            <source>The configuration is not complete. The log names the key and what is expected.</source>
            <translation>The configuration is not complete. The log names the key and what is expected.</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the relay’s. Set the time, then restart the application.</source>
            <translation>The clock of this machine differs from the relay’s. Set the time, then restart the application.</translation>
        </message>
        <message>
            <source>There is no fee schedule in force. Load the present one on the relay.</source>
            <translation>There is no fee schedule in force. Load the present one on the relay.</translation>
        </message>
        <message>
            <source>The log of the application says more under this code.</source>
            <translation>The log of the application says more under this code.</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Choose an answer: %1</source>
            <translation>Choose an answer: %1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>Fill in: %1</translation>
        </message>
        <message>
            <source>Enter a day that is in the calendar</source>
            <translation>Enter a day that is in the calendar</translation>
        </message>
        <message>
            <source>Enter a date that is not after today</source>
            <translation>Enter a date that is not after today</translation>
        </message>
        <message>
            <source>Enter %1 or a later date</source>
            <translation>Enter %1 or a later date</translation>
        </message>
        <message>
            <source>Enter %1 or a later date (%2)</source>
            <translation>Enter %1 or a later date (%2)</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date</source>
            <translation>Enter %1 or an earlier date</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date (%2)</source>
            <translation>Enter %1 or an earlier date (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Check the year: it is more than %n year(s) ago</source>
            <translation>
                <numerusform>Check the year: it is more than %n year ago</numerusform>
                <numerusform>Check the year: it is more than %n years ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
            <translation>
                <numerusform>The passport has to be valid until %1 or longer: %n month after your departure. Renew it, or choose an earlier trip</numerusform>
                <numerusform>The passport has to be valid until %1 or longer: %n months after your departure. Renew it, or choose an earlier trip</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
            <translation>
                <numerusform>The passport may be at most %n year old on arrival: issued on %1 or later</numerusform>
                <numerusform>The passport may be at most %n years old on arrival: issued on %1 or later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose a stay of at most %n day(s); this one is %1 days</source>
            <translation>
                <numerusform>Choose a stay of at most %n day; this one is %1 days</numerusform>
                <numerusform>Choose a stay of at most %n days; this one is %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
            <translation>
                <numerusform>Choose %1 or earlier: applications are taken up to %n month ahead</numerusform>
                <numerusform>Choose %1 or earlier: applications are taken up to %n months ahead</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree to the privacy notice to go on</source>
            <translation>Agree to the privacy notice to go on</translation>
        </message>
        <message>
            <source>Confirm to go on: %1</source>
            <translation>Confirm to go on: %1</translation>
        </message>
        <message numerus="yes">
            <source>Shorten to %n character(s)</source>
            <translation>
                <numerusform>Shorten to %n character</numerusform>
                <numerusform>Shorten to %n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter at most %n</source>
            <translation>
                <numerusform>Enter at most %n</numerusform>
                <numerusform>Enter at most %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
            <translation>Use letters, spaces, hyphens and apostrophes only; take out %1</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>Choose from the list</translation>
        </message>
        <message>
            <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
            <translation>Enter the phone number with its country code, for example +81 3 1234 5678</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
            <translation>Enter the e-mail with an @ and a dot, for example name@example.com</translation>
        </message>
        <message>
            <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
            <translation>Enter the passport number as printed: letters and digits, for example L898902C3</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Enter an e-mail or a phone number, so that we can reach you</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>You have said that you have one name: leave either surname or given names empty</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>Your passport says %1. Check it; staff will look at it with you</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>This is not offered for your nationality and visa: choose another</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Name a country other than the one you pass through</translation>
        </message>
        <message>
            <source>Add to the address: %1</source>
            <translation>Add to the address: %1</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Scan your passport, type its two lines, or choose “I cannot scan”</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Compare with your passport and confirm</translation>
        </message>
        <message>
            <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
            <translation>Some characters are missing or too many. Place the passport again, or type both lines completely.</translation>
        </message>
        <message>
            <source>The lines have only capital letters, digits and the sign &lt;.</source>
            <translation>The lines have only capital letters, digits and the sign &lt;.</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>This is not the code of a passport or identity card. Use the photo page of your passport.</translation>
        </message>
        <message>
            <source>Check the passport number: one of its characters does not fit.</source>
            <translation>Check the passport number: one of its characters does not fit.</translation>
        </message>
        <message>
            <source>Check the date of birth in the second line.</source>
            <translation>Check the date of birth in the second line.</translation>
        </message>
        <message>
            <source>Check the date of expiry in the second line.</source>
            <translation>Check the date of expiry in the second line.</translation>
        </message>
        <message>
            <source>Check the three letters of the country.</source>
            <translation>Check the three letters of the country.</translation>
        </message>
        <message>
            <source>Check the name in the first line: letters and &lt; only.</source>
            <translation>Check the name in the first line: letters and &lt; only.</translation>
        </message>
        <message>
            <source>Check the letter after the date of birth: M, F or &lt;.</source>
            <translation>Check the letter after the date of birth: M, F or &lt;.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Compare the lines with your passport: a character does not fit.</translation>
        </message>
        <message>
            <source>A letter belongs here</source>
            <translation>A letter belongs here</translation>
        </message>
        <message>
            <source>A digit belongs here</source>
            <translation>A digit belongs here</translation>
        </message>
        <message>
            <source>It does not fit the characters before it: compare them with your passport</source>
            <translation>It does not fit the characters before it: compare them with your passport</translation>
        </message>
        <message>
            <source>This is not a date: year, month, day with two digits each</source>
            <translation>This is not a date: year, month, day with two digits each</translation>
        </message>
        <message>
            <source>No country has this code: compare the three letters</source>
            <translation>No country has this code: compare the three letters</translation>
        </message>
        <message>
            <source>M, F or &lt; belongs here</source>
            <translation>M, F or &lt; belongs here</translation>
        </message>
        <message>
            <source>The first line of a passport begins with P</source>
            <translation>The first line of a passport begins with P</translation>
        </message>
        <message>
            <source>There are too many characters</source>
            <translation>There are too many characters</translation>
        </message>
        <message>
            <source>Capital letters, digits and &lt; only</source>
            <translation>Capital letters, digits and &lt; only</translation>
        </message>
        <message>
            <source>Check this answer: %1</source>
            <translation>Check this answer: %1</translation>
        </message>
    </context>
    <context>
        <name>SpecialNames</name>
        <message>
            <source>Utopia</source>
            <translation>Utopia</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>Kosovo</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>European Union</translation>
        </message>
        <message>
            <source>Stateless person</source>
            <translation>Stateless person</translation>
        </message>
        <message>
            <source>Refugee (1951 convention)</source>
            <translation>Refugee (1951 convention)</translation>
        </message>
        <message>
            <source>Refugee (other)</source>
            <translation>Refugee (other)</translation>
        </message>
        <message>
            <source>Nationality not stated</source>
            <translation>Nationality not stated</translation>
        </message>
        <message>
            <source>British overseas territories citizen</source>
            <translation>British overseas territories citizen</translation>
        </message>
        <message>
            <source>British national (overseas)</source>
            <translation>British national (overseas)</translation>
        </message>
        <message>
            <source>British overseas citizen</source>
            <translation>British overseas citizen</translation>
        </message>
        <message>
            <source>British protected person</source>
            <translation>British protected person</translation>
        </message>
        <message>
            <source>British subject</source>
            <translation>British subject</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>United Nations</translation>
        </message>
        <message>
            <source>United Nations specialised agency</source>
            <translation>United Nations specialised agency</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>South Korea</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>North Korea</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Türkiye</translation>
        </message>
        <message>
            <source>French Territory of the Afars and the Issas</source>
            <translation>French Territory of the Afars and the Issas</translation>
        </message>
        <message>
            <source>Netherlands Antilles</source>
            <translation>Netherlands Antilles</translation>
        </message>
        <message>
            <source>Burma (until 1989)</source>
            <translation>Burma (until 1989)</translation>
        </message>
        <message>
            <source>Byelorussian SSR</source>
            <translation>Byelorussian SSR</translation>
        </message>
        <message>
            <source>Czechoslovakia</source>
            <translation>Czechoslovakia</translation>
        </message>
        <message>
            <source>German Democratic Republic</source>
            <translation>German Democratic Republic</translation>
        </message>
        <message>
            <source>Upper Volta</source>
            <translation>Upper Volta</translation>
        </message>
        <message>
            <source>Southern Rhodesia</source>
            <translation>Southern Rhodesia</translation>
        </message>
        <message>
            <source>Serbia and Montenegro</source>
            <translation>Serbia and Montenegro</translation>
        </message>
        <message>
            <source>Sikkim</source>
            <translation>Sikkim</translation>
        </message>
        <message>
            <source>Soviet Union</source>
            <translation>Soviet Union</translation>
        </message>
        <message>
            <source>North Vietnam</source>
            <translation>North Vietnam</translation>
        </message>
        <message>
            <source>South Yemen</source>
            <translation>South Yemen</translation>
        </message>
        <message>
            <source>Yugoslavia</source>
            <translation>Yugoslavia</translation>
        </message>
        <message>
            <source>Zaire</source>
            <translation>Zaire</translation>
        </message>
    </context>
    <context>
        <name>SpokenText</name>
        <message>
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Not chosen</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>Apply for your visa</source>
            <translation>Apply for your visa</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Choose your language</translation>
        </message>
        <message>
            <source>How we use your data</source>
            <translation>How we use your data</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Scan your passport</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Compare with your passport</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>Your trip</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>About you</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>How to reach you</translation>
        </message>
        <message>
            <source>Work or study</source>
            <translation>Work or study</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>Paying for your trip</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>Your stay</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Your parent or guardian</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Check your answers</translation>
        </message>
        <message>
            <source>Your fee</source>
            <translation>Your fee</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pay</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Lay the photo page face down on the reader and hold it still.</source>
            <translation>Lay the photo page face down on the reader and hold it still.</translation>
        </message>
        <message>
            <source>The price stands beside each choice.</source>
            <translation>The price stands beside each choice.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Touch Change to correct an answer. Nothing else is lost.</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>You are under 18, so a parent or guardian has to agree.</translation>
        </message>
        <message>
            <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
            <translation>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</translation>
        </message>
        <message>
            <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
            <translation>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</translation>
        </message>
        <message>
            <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
            <translation>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</translation>
        </message>
        <message>
            <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
            <translation>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</translation>
        </message>
        <message>
            <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
            <translation>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</translation>
        </message>
        <message>
            <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
            <translation>Write names as they stand in your passport. We have filled in what the passport says.</translation>
        </message>
        <message>
            <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
            <translation>Give an e-mail or a phone number, or both. We use them for this application only.</translation>
        </message>
        <message>
            <source>Choose what you do now. For work or study, name the employer or the school.</source>
            <translation>Choose what you do now. For work or study, name the employer or the school.</translation>
        </message>
        <message>
            <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
            <translation>Choose who pays for the trip and how. Several ways can be chosen.</translation>
        </message>
        <message>
            <source>Name the person, company or hotel where you stay first.</source>
            <translation>Name the person, company or hotel where you stay first.</translation>
        </message>
        <message>
            <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
            <translation>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</translation>
        </message>
        <message>
            <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
            <translation>Change takes you to the answer and back here. When everything is right, confirm the declaration.</translation>
        </message>
        <message>
            <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</source>
            <translation>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</translation>
        </message>
        <message>
            <source>Call staff brings somebody to you.</source>
            <translation>Call staff brings somebody to you.</translation>
        </message>
        <message>
            <source>Passport</source>
            <comment>stage</comment>
            <translation>Passport</translation>
        </message>
        <message>
            <source>Trip</source>
            <comment>stage</comment>
            <translation>Trip</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>You</translation>
        </message>
        <message>
            <source>Contact</source>
            <comment>stage</comment>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>stage</comment>
            <translation>Work</translation>
        </message>
        <message>
            <source>Stay</source>
            <comment>stage</comment>
            <translation>Stay</translation>
        </message>
        <message>
            <source>Guardian</source>
            <comment>stage</comment>
            <translation>Guardian</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>stage</comment>
            <translation>Review</translation>
        </message>
        <message>
            <source>Payment</source>
            <comment>stage</comment>
            <translation>Payment</translation>
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
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Test print</translation>
        </message>
        <message>
            <source>Passport reader</source>
            <translation>Passport reader</translation>
        </message>
        <message>
            <source>Test scan</source>
            <translation>Test scan</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <source>Test relay</source>
            <translation>Test relay</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Unsent records</source>
            <translation>Unsent records</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the network</source>
            <translation>
                <numerusform>%n record waits for the network</numerusform>
                <numerusform>%n records wait for the network</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <source>Last events</source>
            <translation>Last events</translation>
        </message>
        <message>
            <source>End the shift and close the kiosk</source>
            <translation>End the shift and close the kiosk</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Back to the kiosk</translation>
        </message>
        <message>
            <source>Receipts: none in the last 24 hours</source>
            <translation>Receipts: none in the last 24 hours</translation>
        </message>
        <message>
            <source>Receipts of the last 24 hours</source>
            <translation>Receipts of the last 24 hours</translation>
        </message>
        <message>
            <source>%1, printed</source>
            <translation>%1, printed</translation>
        </message>
        <message>
            <source>%1, not printed</source>
            <translation>%1, not printed</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>Not tested yet</translation>
        </message>
        <message>
            <source>Asking the printer…</source>
            <translation>Asking the printer…</translation>
        </message>
        <message>
            <source>Ready; the paper is near its end</source>
            <translation>Ready; the paper is near its end</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Put a passport on the reader now</source>
            <translation>Put a passport on the reader now</translation>
        </message>
        <message>
            <source>Both lines read, every check digit fits. Nothing was kept.</source>
            <translation>Both lines read, every check digit fits. Nothing was kept.</translation>
        </message>
        <message>
            <source>Something was read, but not two whole lines of a passport. Clean the glass and try again.</source>
            <translation>Something was read, but not two whole lines of a passport. Clean the glass and try again.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Asking the relay…</translation>
        </message>
        <message>
            <source>Answers within %1 ms</source>
            <translation>Answers within %1 ms</translation>
        </message>
        <message>
            <source>Does not answer: look at the network, then at the relay</source>
            <translation>Does not answer: look at the network, then at the relay</translation>
        </message>
        <message>
            <source>Does not serve this kiosk: its clock is wrong</source>
            <translation>Does not serve this kiosk: its clock is wrong</translation>
        </message>
        <message>
            <source>Does not know this kiosk: enrol it again</source>
            <translation>Does not know this kiosk: enrol it again</translation>
        </message>
        <message>
            <source>Does not serve this kiosk (%1)</source>
            <translation>Does not serve this kiosk (%1)</translation>
        </message>
        <message>
            <source>No connection: look at the cable</source>
            <translation>No connection: look at the cable</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>Close the kiosk?</translation>
        </message>
        <message>
            <source>Nobody can use this machine until it is started again.</source>
            <translation>Nobody can use this machine until it is started again.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Keep it open</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>Close the kiosk</translation>
        </message>
        <message>
            <source>The voice is this loud.</source>
            <translation>The voice is this loud.</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>Volume of the voice</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 percent</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Stop for now</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Catching up: %1 of %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Stopped at %1 of %2</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Mark as read</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::PinPanel</name>
        <message>
            <source>For staff: enter the PIN</source>
            <translation>For staff: enter the PIN</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Back to the kiosk</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>%n digit entered</numerusform>
                <numerusform>%n digits entered</numerusform>
            </translation>
        </message>
        <message>
            <source>The maintenance screen ends the session on this machine.</source>
            <translation>The maintenance screen ends the session on this machine.</translation>
        </message>
        <message>
            <source>Checking the PIN…</source>
            <translation>Checking the PIN…</translation>
        </message>
        <message>
            <source>That was another PIN. Enter it once more.</source>
            <translation>That was another PIN. Enter it once more.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Too many tries. Wait %n second, then try again.</numerusform>
                <numerusform>Too many tries. Wait %n seconds, then try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>No PIN is set. Set one on this machine with “chancery pin”.</source>
            <translation>No PIN is set. Set one on this machine with “chancery pin”.</translation>
        </message>
        <message>
            <source>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</source>
            <translation>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ApplicationPane</name>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (new)</translation>
        </message>
        <message>
            <source>taken out, was %1</source>
            <translation>taken out, was %1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1 (was %2)</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Opened by</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No application chosen</source>
            <translation>No application chosen</translation>
        </message>
        <message>
            <source>Version of the record</source>
            <translation>Version of the record</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <source>Choose an application from the list, or search for it.</source>
            <translation>Choose an application from the list, or search for it.</translation>
        </message>
        <message>
            <source>The record is sealed. Opening it is kept under your name and shown on the record.</source>
            <translation>The record is sealed. Opening it is kept under your name and shown on the record.</translation>
        </message>
        <message>
            <source>The relay has no record of this application yet.</source>
            <translation>The relay has no record of this application yet.</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>Show the application</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Change the answers</translation>
        </message>
        <message>
            <source>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</source>
            <translation>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::AuditPane</name>
        <message>
            <source>Records opened</source>
            <translation>Records opened</translation>
        </message>
        <message>
            <source>Session begun</source>
            <translation>Session begun</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Session ended</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Consent given</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>Record sealed</translation>
        </message>
        <message>
            <source>Payment asked for</source>
            <translation>Payment asked for</translation>
        </message>
        <message>
            <source>Payment ended</source>
            <translation>Payment ended</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>Receipt printed</translation>
        </message>
        <message>
            <source>Key replaced</source>
            <translation>Key replaced</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Erased</translation>
        </message>
        <message>
            <source>Forgotten after its time</source>
            <translation>Forgotten after its time</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Record refused by the relay</source>
            <translation>Record refused by the relay</translation>
        </message>
        <message>
            <source>Damaged file set aside</source>
            <translation>Damaged file set aside</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Backed up</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Restored</translation>
        </message>
        <message>
            <source>Staff signed in</source>
            <translation>Staff signed in</translation>
        </message>
        <message>
            <source>Staff signed out</source>
            <translation>Staff signed out</translation>
        </message>
        <message>
            <source>Record opened by staff</source>
            <translation>Record opened by staff</translation>
        </message>
        <message>
            <source>About the chosen application</source>
            <translation>About the chosen application</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>About %1</translation>
        </message>
        <message>
            <source>The audit cannot be read</source>
            <translation>The audit cannot be read</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Call the administrator and name this: %1</translation>
        </message>
        <message>
            <source>The audit is not as it was written</source>
            <translation>The audit is not as it was written</translation>
        </message>
        <message>
            <source>Leave the machine as it is and call the administrator: %1</source>
            <translation>Leave the machine as it is and call the administrator: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each bound to the one before it.</source>
            <translation>
                <numerusform>%n entry, bound to the one before it.</numerusform>
                <numerusform>%n entries, each bound to the one before it.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit is whole</source>
            <translation>The audit is whole</translation>
        </message>
        <message>
            <source>The relay has countersigned it up to %1.</source>
            <translation>The relay has countersigned it up to %1.</translation>
        </message>
        <message>
            <source>The relay has not countersigned it yet.</source>
            <translation>The relay has not countersigned it yet.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Kind of entry</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Verify the chain</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Show older entries</translation>
        </message>
        <message>
            <source>Entries of the audit</source>
            <translation>Entries of the audit</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>List saved as a file</source>
            <translation>List saved as a file</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Show newer entries</translation>
        </message>
        <message>
            <source>Nothing of this kind has been written. Choose “%1” to see every entry.</source>
            <translation>Nothing of this kind has been written. Choose “%1” to see every entry.</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>entry %1 was changed</translation>
        </message>
        <message>
            <source>entry %1 is gone</source>
            <translation>entry %1 is gone</translation>
        </message>
        <message>
            <source>everything from entry %1 on is gone</source>
            <translation>everything from entry %1 on is gone</translation>
        </message>
        <message>
            <source>entry %1 was written without this machine’s key</source>
            <translation>entry %1 was written without this machine’s key</translation>
        </message>
        <message>
            <source>the relay countersigned another entry %1</source>
            <translation>the relay countersigned another entry %1</translation>
        </message>
        <message>
            <source>the receipt for entry %1 is not the relay’s</source>
            <translation>the receipt for entry %1 is not the relay’s</translation>
        </message>
        <message>
            <source>Show more entries</source>
            <translation>Show more entries</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Case</name>
        <message>
            <source>Not paid</source>
            <translation>Not paid</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>In process</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Paid back</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputed</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterStatusBar</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything sent</source>
            <translation>Everything sent</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) not sent yet</source>
            <translation>
                <numerusform>%n record not sent yet</numerusform>
                <numerusform>%n records not sent yet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, the oldest for %2</source>
            <translation>%1, the oldest for %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected to the relay</source>
            <translation>Connected to the relay</translation>
        </message>
        <message>
            <source>No connection to the relay</source>
            <translation>No connection to the relay</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>No printer</translation>
        </message>
        <message>
            <source>Printer ready</source>
            <translation>Printer ready</translation>
        </message>
        <message>
            <source>Keys open</source>
            <translation>Keys open</translation>
        </message>
        <message>
            <source>Keys closed</source>
            <translation>Keys closed</translation>
        </message>
        <message>
            <source>No shift open</source>
            <translation>No shift open</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>Shift: %1</translation>
        </message>
        <message numerus="yes">
            <source>The clock is %n minute(s) off: set it</source>
            <translation>
                <numerusform>The clock is %n minute off: set it</numerusform>
                <numerusform>The clock is %n minutes off: set it</numerusform>
            </translation>
        </message>
        <message>
            <source>Printer ready, its paper is almost used up</source>
            <translation>Printer ready, its paper is almost used up</translation>
        </message>
        <message>
            <source>Shift paused</source>
            <translation>Shift paused</translation>
        </message>
        <message>
            <source>Shift: nothing taken yet</source>
            <translation>Shift: nothing taken yet</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Catching up: %1 of %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Stopped at %1 of %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Stop for now</translation>
        </message>
        <message>
            <source>Connect this computer: it soon holds too many applications</source>
            <translation>Connect this computer: it soon holds too many applications</translation>
        </message>
        <message>
            <source>Connect this computer: it has been offline for a long time</source>
            <translation>Connect this computer: it has been offline for a long time</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>No new applications: too many are waiting to be sent</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>No new applications: cut off for too long</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWindow</name>
        <message>
            <source>Lock the screen</source>
            <translation>Lock the screen</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>Show this list</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>without the relay</source>
            <translation>without the relay</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Sort the list by its first column; 2 to 9: the others</source>
            <translation>Sort the list by its first column; 2 to 9: the others</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n waiting</source>
            <extracomment>name of a page: how many cases wait for somebody there</extracomment>
            <translation>
                <numerusform>%1: %n waiting</numerusform>
                <numerusform>%1: %n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copy the chosen rows</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWords</name>
        <message>
            <source>Open your shift at this machine first.</source>
            <translation>Open your shift at this machine first.</translation>
        </message>
        <message>
            <source>Your shift is paused. Resume it first.</source>
            <translation>Your shift is paused. Resume it first.</translation>
        </message>
        <message>
            <source>You have an open shift elsewhere. Close it there first.</source>
            <translation>You have an open shift elsewhere. Close it there first.</translation>
        </message>
        <message>
            <source>Another clerk’s shift is open at this machine. Ask a supervisor.</source>
            <translation>Another clerk’s shift is open at this machine. Ask a supervisor.</translation>
        </message>
        <message>
            <source>It is another clerk’s shift. Ask a supervisor.</source>
            <translation>It is another clerk’s shift. Ask a supervisor.</translation>
        </message>
        <message>
            <source>The shift is closed already.</source>
            <translation>The shift is closed already.</translation>
        </message>
        <message>
            <source>The shift is signed already.</source>
            <translation>The shift is signed already.</translation>
        </message>
        <message>
            <source>Count the cash of every currency in the till.</source>
            <translation>Count the cash of every currency in the till.</translation>
        </message>
        <message>
            <source>The books have moved meanwhile. Compare once more and explain what differs.</source>
            <translation>The books have moved meanwhile. Compare once more and explain what differs.</translation>
        </message>
        <message>
            <source>Another supervisor has to do this.</source>
            <translation>Another supervisor has to do this.</translation>
        </message>
        <message>
            <source>Somebody else has to decide what you asked for.</source>
            <translation>Somebody else has to decide what you asked for.</translation>
        </message>
        <message>
            <source>What can be refunded has changed. Look at the new amount, then ask again.</source>
            <translation>What can be refunded has changed. Look at the new amount, then ask again.</translation>
        </message>
        <message>
            <source>So much cannot be refunded. Enter a smaller amount.</source>
            <translation>So much cannot be refunded. Enter a smaller amount.</translation>
        </message>
        <message>
            <source>The payer’s bank disputes this payment.</source>
            <translation>The payer’s bank disputes this payment.</translation>
        </message>
        <message>
            <source>There is not so much in your till. Ask a supervisor.</source>
            <translation>There is not so much in your till. Ask a supervisor.</translation>
        </message>
        <message>
            <source>This refund waits for its approval, or its money is out already. Hand out nothing.</source>
            <translation>This refund waits for its approval, or its money is out already. Hand out nothing.</translation>
        </message>
        <message>
            <source>This application is paid. Take no money.</source>
            <translation>This application is paid. Take no money.</translation>
        </message>
        <message>
            <source>The fee of this application was given back or cancelled. Take no money.</source>
            <translation>The fee of this application was given back or cancelled. Take no money.</translation>
        </message>
        <message>
            <source>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</source>
            <translation>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Still being confirmed</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>Waiting for the payer</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Being closed</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Closed without money</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>Paid too much</translation>
        </message>
        <message>
            <source>Surplus going back</source>
            <translation>Surplus going back</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Refunded</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>Refund failed</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Partly refunded</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputed</translation>
        </message>
        <message>
            <source>Taken back by the bank</source>
            <translation>Taken back by the bank</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>Waits for a signature</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>the till</source>
            <translation>the till</translation>
        </message>
        <message>
            <source>beginning a payment</source>
            <translation>beginning a payment</translation>
        </message>
        <message>
            <source>asking how a payment stands</source>
            <translation>asking how a payment stands</translation>
        </message>
        <message>
            <source>closing a payment</source>
            <translation>closing a payment</translation>
        </message>
        <message>
            <source>paying back</source>
            <translation>paying back</translation>
        </message>
        <message>
            <source>reading the statement</source>
            <translation>reading the statement</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>waits for a second person</translation>
        </message>
        <message>
            <source>turned down</source>
            <translation>turned down</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>on its way</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DamageBar</name>
        <message>
            <source>Mark as read</source>
            <translation>Mark as read</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayCharts</name>
        <message>
            <source>Until staff came</source>
            <translation>Until staff came</translation>
        </message>
        <message>
            <source>Applications by hour</source>
            <translation>Applications by hour</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Takings by hour</source>
            <translation>Takings by hour</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Half waited no longer</source>
            <translation>Half waited no longer</translation>
        </message>
        <message>
            <source>Nine of ten waited no longer</source>
            <translation>Nine of ten waited no longer</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconds</translation>
        </message>
        <message>
            <source>Failed payments</source>
            <translation>Failed payments</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Per cent</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayPane</name>
        <message>
            <source>no calls now</source>
            <translation>no calls now</translation>
        </message>
        <message>
            <source>being tried again</source>
            <translation>being tried again</translation>
        </message>
        <message>
            <source>works</source>
            <translation>works</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) received</source>
            <translation>
                <numerusform>%n application received</numerusform>
                <numerusform>%n applications received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) confirmed</source>
            <translation>
                <numerusform>%n payment confirmed</numerusform>
                <numerusform>%n payments confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>%n decision made</numerusform>
                <numerusform>%n decisions made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid application(s) wait for a decision now</source>
            <translation>
                <numerusform>%n paid application waits for a decision now</numerusform>
                <numerusform>%n paid applications wait for a decision now</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: half in %2 s, nine of ten in %3 s</source>
            <translation>%1: half in %2 s, nine of ten in %3 s</translation>
        </message>
        <message>
            <source>%1: %2 begun, %3 paid, %4 failed</source>
            <translation>%1: %2 begun, %3 paid, %4 failed</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The printer does not take the page.</source>
            <translation>The printer does not take the page.</translation>
        </message>
        <message>
            <source>The day: %1</source>
            <translation>The day: %1</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Day before</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Day after</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>The day</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DecisionsPane</name>
        <message>
            <source>In examination</source>
            <translation>In examination</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Waits for a decision</translation>
        </message>
        <message>
            <source>Paid, the record is on its way</source>
            <translation>Paid, the record is on its way</translation>
        </message>
        <message>
            <source>%1 · paid %2</source>
            <translation>%1 · paid %2</translation>
        </message>
        <message>
            <source>No paid application waits for a decision.</source>
            <translation>No paid application waits for a decision.</translation>
        </message>
        <message>
            <source>Choose an application from the list.</source>
            <translation>Choose an application from the list.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Say why, for those who read the case later.</source>
            <translation>Say why, for those who read the case later.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>Approve %1?</translation>
        </message>
        <message>
            <source>Refuse %1?</source>
            <translation>Refuse %1?</translation>
        </message>
        <message>
            <source>The traveller is told, and a decision cannot be taken back.</source>
            <translation>The traveller is told, and a decision cannot be taken back.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This application is not paid. Only a paid one is decided.</source>
            <translation>This application is not paid. Only a paid one is decided.</translation>
        </message>
        <message>
            <source>Somebody has decided this application already.</source>
            <translation>Somebody has decided this application already.</translation>
        </message>
        <message>
            <source>The relay does not know this application at your post.</source>
            <translation>The relay does not know this application at your post.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Paid applications that wait</source>
            <translation>Paid applications that wait</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Seen at this post only. The traveller is told the decision, not the reason.</source>
            <translation>Seen at this post only. The traveller is told the decision, not the reason.</translation>
        </message>
        <message>
            <source>Begin to examine</source>
            <translation>Begin to examine</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Opening the record and those that may be of the same person…</source>
            <translation>Opening the record and those that may be of the same person…</translation>
        </message>
        <message>
            <source>Passport, stay and person: nothing stands out.</source>
            <translation>Passport, stay and person: nothing stands out.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>The post’s key is not open on this machine. Sign in again, or call the administrator.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>The post’s key does not open this record. Call the administrator.</translation>
        </message>
        <message>
            <source>Check passport, stay and person</source>
            <translation>Check passport, stay and person</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::EntryPanel</name>
        <message>
            <source>Unlock the counter</source>
            <translation>Unlock the counter</translation>
        </message>
        <message>
            <source>Sign in to the counter</source>
            <translation>Sign in to the counter</translation>
        </message>
        <message>
            <source>With your own name: what is done is kept under it.</source>
            <translation>With your own name: what is done is kept under it.</translation>
        </message>
        <message>
            <source>%1 is at work here</source>
            <translation>%1 is at work here</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Code from your phone</source>
            <translation>Code from your phone</translation>
        </message>
        <message>
            <source>Passphrase of the post’s key</source>
            <translation>Passphrase of the post’s key</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Sign out and let somebody else in</source>
            <translation>Sign out and let somebody else in</translation>
        </message>
        <message>
            <source>This counter cannot be used</source>
            <translation>This counter cannot be used</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Call the administrator and name this: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Finding</name>
        <message>
            <source>The passport has ended on %1.</source>
            <translation>The passport has ended on %1.</translation>
        </message>
        <message>
            <source>The passport ends on %1, too soon after the departure.</source>
            <translation>The passport ends on %1, too soon after the departure.</translation>
        </message>
        <message>
            <source>The passport is from %1, too long before the arrival.</source>
            <translation>The passport is from %1, too long before the arrival.</translation>
        </message>
        <message>
            <source>The day of arrival has passed: it was %1.</source>
            <translation>The day of arrival has passed: it was %1.</translation>
        </message>
        <message numerus="yes">
            <source>The stay lasts %n day(s), too long.</source>
            <translation>
                <numerusform>The stay lasts %n day, too long.</numerusform>
                <numerusform>The stay lasts %n days, too long.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With earlier stays it is %n day(s) within the half year until %1, too long.</source>
            <translation>
                <numerusform>With earlier stays it is %n day within the half year until %1, too long.</numerusform>
                <numerusform>With earlier stays it is %n days within the half year until %1, too long.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same passport is in application %1.</source>
            <translation>The same passport is in application %1.</translation>
        </message>
        <message>
            <source>Application %1 has the same name and date of birth, with another passport.</source>
            <translation>Application %1 has the same name and date of birth, with another passport.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ListSaver</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Stopped. No file was written.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) of the list are in the file</source>
            <translation>
                <numerusform>Only the first row (%n) of the list is in the file</numerusform>
                <numerusform>Only the first %n rows of the list are in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are in the file</source>
            <translation>
                <numerusform>%n row is in the file</numerusform>
                <numerusform>%n rows are in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop (%n row(s) read)</source>
            <translation>
                <numerusform>Stop (%n row read)</numerusform>
                <numerusform>Stop (%n rows read)</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::MergeCase</name>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>changed here</translation>
        </message>
        <message>
            <source>as it was before</source>
            <translation>as it was before</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1, version %2: %3</translation>
        </message>
        <message>
            <source>The versions say the same. Save one of them, and the matter is settled.</source>
            <translation>The versions say the same. Save one of them, and the matter is settled.</translation>
        </message>
        <message>
            <source>Take all of version %1</source>
            <translation>Take all of version %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left to choose</source>
            <translation>
                <numerusform>%n answer left to choose</numerusform>
                <numerusform>%n answers left to choose</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>Everything is chosen.</translation>
        </message>
        <message>
            <source>Save this version</source>
            <translation>Save this version</translation>
        </message>
        <message>
            <source>Compare the next version</source>
            <translation>Compare the next version</translation>
        </message>
        <message>
            <source>These answers do not go together</source>
            <translation>These answers do not go together</translation>
        </message>
        <message>
            <source>Saved as the newest version of %1. The others stay.</source>
            <translation>Saved as the newest version of %1. The others stay.</translation>
        </message>
        <message>
            <source>Two versions of one record</source>
            <translation>Two versions of one record</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Answers that differ</translation>
        </message>
        <message>
            <source>Open both versions</source>
            <translation>Open both versions</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::NewApplicationPane</name>
        <message>
            <source>Discard this application?</source>
            <translation>Discard this application?</translation>
        </message>
        <message>
            <source>Everything that was typed is forgotten.</source>
            <translation>Everything that was typed is forgotten.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
        <message>
            <source>Application %1 is taken. It can be paid now.</source>
            <translation>Application %1 is taken. It can be paid now.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Scan a passport for a new application</source>
            <translation>Scan a passport for a new application</translation>
        </message>
        <message>
            <source>The passport is read. It is taken once the person has agreed.</source>
            <translation>The passport is read. It is taken once the person has agreed.</translation>
        </message>
        <message>
            <source>Discard the application that is begun here?</source>
            <translation>Discard the application that is begun here?</translation>
        </message>
        <message>
            <source>Application %1 is changed. The version before it stays.</source>
            <translation>Application %1 is changed. The version before it stays.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
        </message>
        <message>
            <source>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</source>
            <translation>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</translation>
        </message>
        <message>
            <source>The application is discarded</source>
            <translation>The application is discarded</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PayPane</name>
        <message>
            <source>Less than the total</source>
            <translation>Less than the total</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Change: %1</translation>
        </message>
        <message>
            <source>Take %1 in cash?</source>
            <translation>Take %1 in cash?</translation>
        </message>
        <message>
            <source>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</source>
            <translation>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Count again</translation>
        </message>
        <message>
            <source>Take the cash</source>
            <translation>Take the cash</translation>
        </message>
        <message>
            <source>Cash taken. Receipt %1</source>
            <translation>Cash taken. Receipt %1</translation>
        </message>
        <message>
            <source>The payment has arrived</source>
            <translation>The payment has arrived</translation>
        </message>
        <message>
            <source>Paid in cash. Receipt %1</source>
            <translation>Paid in cash. Receipt %1</translation>
        </message>
        <message>
            <source>Preparing the payment</source>
            <translation>Preparing the payment</translation>
        </message>
        <message>
            <source>The relay does not answer. It is tried again by itself.</source>
            <translation>The relay does not answer. It is tried again by itself.</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>Waiting for the payer</translation>
        </message>
        <message>
            <source>Still being confirmed. Nothing is lost: the relay keeps asking.</source>
            <translation>Still being confirmed. Nothing is lost: the relay keeps asking.</translation>
        </message>
        <message>
            <source>Closing the payment first</source>
            <translation>Closing the payment first</translation>
        </message>
        <message>
            <source>The fee has changed. Find it anew and show it to the payer.</source>
            <translation>The fee has changed. Find it anew and show it to the payer.</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Not paid</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Closed without money</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Paid twice or too late: it goes back by itself.</source>
            <translation>Paid twice or too late: it goes back by itself.</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Ask a supervisor.</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Give back %1</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Use another method</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Collect a fee</source>
            <translation>Collect a fee</translation>
        </message>
        <message>
            <source>Reference of the slip</source>
            <translation>Reference of the slip</translation>
        </message>
        <message>
            <source>Find the fee</source>
            <translation>Find the fee</translation>
        </message>
        <message>
            <source>Handed over; empty: the exact amount</source>
            <translation>Handed over; empty: the exact amount</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Scan the payer’s code</source>
            <translation>Scan the payer’s code</translation>
        </message>
        <message>
            <source>Nothing is paid yet, so there is no receipt.</source>
            <translation>Nothing is paid yet, so there is no receipt.</translation>
        </message>
        <message>
            <source>Receipt of %1 printed</source>
            <translation>Receipt of %1 printed</translation>
        </message>
        <message>
            <source>The receipt is kept as %1.</source>
            <translation>The receipt is kept as %1.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Print it again</translation>
        </message>
        <message>
            <source>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</source>
            <translation>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</translation>
        </message>
        <message>
            <source>It is not known whether a payment of %1 was begun: look at the application before you collect again.</source>
            <translation>It is not known whether a payment of %1 was begun: look at the application before you collect again.</translation>
        </message>
        <message>
            <source>Serve the next person</source>
            <translation>Serve the next person</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>Your change: %1</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone</source>
            <translation>Confirm the payment on your phone</translation>
        </message>
        <message>
            <source>Scan the code with your phone</source>
            <translation>Scan the code with your phone</translation>
        </message>
        <message>
            <source>The payment is still being confirmed. Stay at the counter.</source>
            <translation>The payment is still being confirmed. Stay at the counter.</translation>
        </message>
        <message>
            <source>The fee has changed. It is shown here in a moment.</source>
            <translation>The fee has changed. It is shown here in a moment.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentCase</name>
        <message>
            <source>to be handed out</source>
            <translation>to be handed out</translation>
        </message>
        <message>
            <source>Let the refund go</source>
            <translation>Let the refund go</translation>
        </message>
        <message>
            <source>Let %1 go back to the payer?</source>
            <translation>Let %1 go back to the payer?</translation>
        </message>
        <message>
            <source>The money leaves the post’s account. Your name stays under it.</source>
            <translation>The money leaves the post’s account. Your name stays under it.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
        <message>
            <source>The refund is let go</source>
            <translation>The refund is let go</translation>
        </message>
        <message>
            <source>Turn the refund down</source>
            <translation>Turn the refund down</translation>
        </message>
        <message>
            <source>The refund is turned down</source>
            <translation>The refund is turned down</translation>
        </message>
        <message>
            <source>Hand out %1</source>
            <translation>Hand out %1</translation>
        </message>
        <message>
            <source>Hand out %1 now?</source>
            <translation>Hand out %1 now?</translation>
        </message>
        <message>
            <source>The amount leaves your till with a receipt of its own. It cannot be taken back here.</source>
            <translation>The amount leaves your till with a receipt of its own. It cannot be taken back here.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Hand it out</translation>
        </message>
        <message>
            <source>Handed out. Receipt %1</source>
            <translation>Handed out. Receipt %1</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 wants to correct this to “%2”: %3</translation>
        </message>
        <message>
            <source>The payment is corrected</source>
            <translation>The payment is corrected</translation>
        </message>
        <message>
            <source>The correction is turned down</source>
            <translation>The correction is turned down</translation>
        </message>
        <message>
            <source>Correct the payment</source>
            <translation>Correct the payment</translation>
        </message>
        <message>
            <source>Correct the payment to “%1”?</source>
            <translation>Correct the payment to “%1”?</translation>
        </message>
        <message>
            <source>It stands in the books under two names and cannot be taken back.</source>
            <translation>It stands in the books under two names and cannot be taken back.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Correct it</translation>
        </message>
        <message>
            <source>Turn the correction down</source>
            <translation>Turn the correction down</translation>
        </message>
        <message>
            <source>Choose a payment</source>
            <translation>Choose a payment</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>Application %1</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Payment %1</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>At %1: %2</translation>
        </message>
        <message>
            <source>Handed over %1, change %2</source>
            <translation>Handed over %1, change %2</translation>
        </message>
        <message>
            <source>Given back %1</source>
            <translation>Given back %1</translation>
        </message>
        <message>
            <source>%1 can be refunded</source>
            <translation>%1 can be refunded</translation>
        </message>
        <message>
            <source>Ask to refund %1?</source>
            <translation>Ask to refund %1?</translation>
        </message>
        <message>
            <source>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</source>
            <translation>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</translation>
        </message>
        <message>
            <source>Ask for the refund</source>
            <translation>Ask for the refund</translation>
        </message>
        <message>
            <source>The refund waits for a second person</source>
            <translation>The refund waits for a second person</translation>
        </message>
        <message>
            <source>The refund is on its way</source>
            <translation>The refund is on its way</translation>
        </message>
        <message>
            <source>Say what shows it, for the second person.</source>
            <translation>Say what shows it, for the second person.</translation>
        </message>
        <message>
            <source>The correction waits for a second person</source>
            <translation>The correction waits for a second person</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>Amount to refund</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>What became of the payment</source>
            <translation>What became of the payment</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>Ask for a correction</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>Enter an amount such as %1.</translation>
        </message>
        <message>
            <source>Say why the money goes back.</source>
            <translation>Say why the money goes back.</translation>
        </message>
        <message>
            <source>Refund of %1: %2. Reason: %3</source>
            <translation>Refund of %1: %2. Reason: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentsPane</name>
        <message numerus="yes">
            <source>%n payment(s) read</source>
            <translation>
                <numerusform>%n payment read</numerusform>
                <numerusform>%n payments read</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Given back</translation>
        </message>
        <message>
            <source>Reference or receipt</source>
            <translation>Reference or receipt</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Time (%1)</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>All methods</source>
            <translation>All methods</translation>
        </message>
        <message>
            <source>Reference of an application</source>
            <translation>Reference of an application</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>From day</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>To day</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>No payment fits. Show other days, or all states and methods.</source>
            <translation>No payment fits. Show other days, or all states and methods.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Problem</name>
        <message>
            <source>Name, password or code do not fit. Enter them once more.</source>
            <translation>Name, password or code do not fit. Enter them once more.</translation>
        </message>
        <message>
            <source>Enter the code that your phone shows.</source>
            <translation>Enter the code that your phone shows.</translation>
        </message>
        <message>
            <source>This code was used before. Wait for the next one.</source>
            <translation>This code was used before. Wait for the next one.</translation>
        </message>
        <message>
            <source>This account is closed. Talk to the administrator.</source>
            <translation>This account is closed. Talk to the administrator.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Sign in again.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again.</source>
            <translation>Your session is over. Sign in again.</translation>
        </message>
        <message>
            <source>This is for somebody else to do. Ask a supervisor.</source>
            <translation>This is for somebody else to do. Ask a supervisor.</translation>
        </message>
        <message>
            <source>This belongs to another post.</source>
            <translation>This belongs to another post.</translation>
        </message>
        <message>
            <source>The relay cannot be reached, and you have not worked on this machine lately.</source>
            <translation>The relay cannot be reached, and you have not worked on this machine lately.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Enter the password you used last.</source>
            <translation>The relay cannot be reached. Enter the password you used last.</translation>
        </message>
        <message>
            <source>Enter the passphrase of the post’s key. This machine asks you for it once.</source>
            <translation>Enter the passphrase of the post’s key. This machine asks you for it once.</translation>
        </message>
        <message>
            <source>That does not open the post’s key. Enter its passphrase once more.</source>
            <translation>That does not open the post’s key. Enter its passphrase once more.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Try again in a moment.</source>
            <translation>The relay cannot be reached. Try again in a moment.</translation>
        </message>
        <message>
            <source>The relay did not answer in time. Try again in a moment.</source>
            <translation>The relay did not answer in time. Try again in a moment.</translation>
        </message>
        <message>
            <source>The relay cannot work at the moment. Try again in a moment.</source>
            <translation>The relay cannot work at the moment. Try again in a moment.</translation>
        </message>
        <message>
            <source>The relay is busy. Try again in a moment.</source>
            <translation>The relay is busy. Try again in a moment.</translation>
        </message>
        <message>
            <source>The connection to the relay is not safe. Call the administrator.</source>
            <translation>The connection to the relay is not safe. Call the administrator.</translation>
        </message>
        <message>
            <source>Something else than the relay answered. Call the administrator.</source>
            <translation>Something else than the relay answered. Call the administrator.</translation>
        </message>
        <message>
            <source>This machine is no longer admitted. Call the administrator.</source>
            <translation>This machine is no longer admitted. Call the administrator.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries with this name. Wait %n minute(s), then try again.</source>
            <translation>
                <numerusform>Too many tries with this name. Wait %n minute, then try again.</numerusform>
                <numerusform>Too many tries with this name. Wait %n minutes, then try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not done: %1</source>
            <translation>This was not done: %1</translation>
        </message>
        <message>
            <source>With these answers the fee would be another. Take them as a new application.</source>
            <translation>With these answers the fee would be another. Take them as a new application.</translation>
        </message>
        <message>
            <source>Too many applications wait on this computer. Connect it, or take the application at another one.</source>
            <translation>Too many applications wait on this computer. Connect it, or take the application at another one.</translation>
        </message>
        <message>
            <source>This computer has been cut off for too long. Connect it, or take the application at another one.</source>
            <translation>This computer has been cut off for too long. Connect it, or take the application at another one.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>The post’s key is not open on this machine. Sign in again, or call the administrator.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>The post’s key does not open this record. Call the administrator.</translation>
        </message>
        <message>
            <source>Another version has come meanwhile. Look at them again.</source>
            <translation>Another version has come meanwhile. Look at them again.</translation>
        </message>
        <message>
            <source>Somebody else has settled this already.</source>
            <translation>Somebody else has settled this already.</translation>
        </message>
        <message>
            <source>The record is not among the refused ones any more.</source>
            <translation>The record is not among the refused ones any more.</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another place.</source>
            <translation>Nothing can be written there. Choose another place.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::QueuePane</name>
        <message>
            <source>Reference, name or document</source>
            <translation>Reference, name or document</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>Search applications</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>All applications</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Show only</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>No application yet.</translation>
        </message>
        <message>
            <source>Nothing found. Type less of it.</source>
            <translation>Nothing found. Type less of it.</translation>
        </message>
        <message>
            <source>Search by reference, name or document</source>
            <translation>Search by reference, name or document</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Given names</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationality</translation>
        </message>
        <message>
            <source>Received (%1)</source>
            <translation>Received (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Role</name>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SecondPersonCase</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>Waiting for a second person</translation>
        </message>
        <message>
            <source>You asked for this yourself. Another supervisor decides.</source>
            <translation>You asked for this yourself. Another supervisor decides.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftGrid</name>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Float</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Given back</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Payment company’s statement</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Counted: %1, %2</source>
            <translation>Counted: %1, %2</translation>
        </message>
        <message>
            <source>Explanation: %1, %2</source>
            <translation>Explanation: %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not shown yet</source>
            <translation>
                <numerusform>%n not shown yet</numerusform>
                <numerusform>%n not shown yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why it differs</source>
            <translation>Say why it differs</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftPane</name>
        <message>
            <source>Your shift is paused</source>
            <translation>Your shift is paused</translation>
        </message>
        <message>
            <source>Your shift goes on</source>
            <translation>Your shift goes on</translation>
        </message>
        <message>
            <source>Enter amounts with their currency codes, for example %1.</source>
            <translation>Enter amounts with their currency codes, for example %1.</translation>
        </message>
        <message>
            <source>Your shift is open</source>
            <translation>Your shift is open</translation>
        </message>
        <message>
            <source>Close your shift?</source>
            <translation>Close your shift?</translation>
        </message>
        <message>
            <source>What you counted is what the books expect.</source>
            <translation>What you counted is what the books expect.</translation>
        </message>
        <message>
            <source>These differences stay on record under your name: %1.</source>
            <translation>These differences stay on record under your name: %1.</translation>
        </message>
        <message>
            <source>It cannot be opened again, and no cash can be taken in it any more.</source>
            <translation>It cannot be opened again, and no cash can be taken in it any more.</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Go on counting</translation>
        </message>
        <message>
            <source>Close the shift</source>
            <translation>Close the shift</translation>
        </message>
        <message>
            <source>The shift is closed. A supervisor signs it.</source>
            <translation>The shift is closed. A supervisor signs it.</translation>
        </message>
        <message>
            <source>Sign the shift of %1?</source>
            <translation>Sign the shift of %1?</translation>
        </message>
        <message>
            <source>Your name stays under it. This cannot be taken back.</source>
            <translation>Your name stays under it. This cannot be taken back.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) will be accepted under your name. This cannot be taken back.</source>
            <translation>
                <numerusform>%n difference will be accepted under your name. This cannot be taken back.</numerusform>
                <numerusform>%n differences will be accepted under your name. This cannot be taken back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Sign the shift</source>
            <translation>Sign the shift</translation>
        </message>
        <message>
            <source>The shift is signed</source>
            <translation>The shift is signed</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>The report could not be signed: %1</source>
            <translation>The report could not be signed: %1</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>The report could not be written: %1</translation>
        </message>
        <message>
            <source>The report is written</source>
            <translation>The report is written</translation>
        </message>
        <message>
            <source>Resume the shift</source>
            <translation>Resume the shift</translation>
        </message>
        <message>
            <source>Pause the shift</source>
            <translation>Pause the shift</translation>
        </message>
        <message>
            <source>No shift of yours is open. Count what is in the till, then open one.</source>
            <translation>No shift of yours is open. Count what is in the till, then open one.</translation>
        </message>
        <message>
            <source>%1, at %2, since %3: %4</source>
            <translation>%1, at %2, since %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>In the till now</source>
            <translation>In the till now</translation>
        </message>
        <message>
            <source>Open the shift</source>
            <translation>Open the shift</translation>
        </message>
        <message>
            <source>Show my own shift</source>
            <translation>Show my own shift</translation>
        </message>
        <message>
            <source>Note of the supervisor</source>
            <translation>Note of the supervisor</translation>
        </message>
        <message>
            <source>Shifts of the post: Enter opens one</source>
            <translation>Shifts of the post: Enter opens one</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Shifts</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Closed by</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Only those that wait for a signature</source>
            <translation>Only those that wait for a signature</translation>
        </message>
        <message>
            <source>Show older shifts</source>
            <translation>Show older shifts</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftReport</name>
        <message>
            <source>Report of a shift</source>
            <translation>Report of a shift</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Consular post %1</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Closed by %1</source>
            <translation>Closed by %1</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Signed by %1</translation>
        </message>
        <message>
            <source>Not signed by a supervisor yet</source>
            <translation>Not signed by a supervisor yet</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this report.</source>
            <translation>Signed by the machine that wrote this report.</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Float</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Given back</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Payment company’s statement</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SyncCase</name>
        <message>
            <source>What waits is being sent.</source>
            <translation>What waits is being sent.</translation>
        </message>
        <message>
            <source>The record is in the queue once more.</source>
            <translation>The record is in the queue once more.</translation>
        </message>
        <message>
            <source>Save the sealed record</source>
            <translation>Save the sealed record</translation>
        </message>
        <message>
            <source>Saved. Only the post and the ministry can open it.</source>
            <translation>Saved. Only the post and the ministry can open it.</translation>
        </message>
        <message>
            <source>Sync problem</source>
            <translation>Sync problem</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Send it again</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Save as a file</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TableFile</name>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
        <message>
            <source>The list could not be written: %1</source>
            <translation>The list could not be written: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Timeline</name>
        <message>
            <source>An officer has taken it up</source>
            <translation>An officer has taken it up</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Being sent to the provider</source>
            <translation>Being sent to the provider</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Still being confirmed</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>Waiting for the payer</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Being closed</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Closed without money</translation>
        </message>
        <message>
            <source>Ended without money</source>
            <translation>Ended without money</translation>
        </message>
        <message>
            <source>The money is here</source>
            <translation>The money is here</translation>
        </message>
        <message>
            <source>Money that no fee waits for: pay it back</source>
            <translation>Money that no fee waits for: pay it back</translation>
        </message>
        <message>
            <source>Being paid back</source>
            <translation>Being paid back</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Paid back</translation>
        </message>
        <message>
            <source>Could not be paid back</source>
            <translation>Could not be paid back</translation>
        </message>
        <message>
            <source>Paid back in part</source>
            <translation>Paid back in part</translation>
        </message>
        <message>
            <source>The payer disputes it</source>
            <translation>The payer disputes it</translation>
        </message>
        <message>
            <source>Taken back by the payer’s bank</source>
            <translation>Taken back by the payer’s bank</translation>
        </message>
        <message>
            <source>%1: a correction is asked for</source>
            <translation>%1: a correction is asked for</translation>
        </message>
        <message>
            <source>%1: the correction is turned down</source>
            <translation>%1: the correction is turned down</translation>
        </message>
        <message>
            <source>%1: corrected by two people: %2</source>
            <translation>%1: corrected by two people: %2</translation>
        </message>
        <message>
            <source>The record arrived from %1</source>
            <translation>The record arrived from %1</translation>
        </message>
        <message>
            <source>Changed: version %1 arrived from %2</source>
            <translation>Changed: version %1 arrived from %2</translation>
        </message>
        <message>
            <source>Payment begun: %1, %2</source>
            <translation>Payment begun: %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Refund of %1: %2</source>
            <translation>Refund of %1: %2</translation>
        </message>
        <message>
            <source>The receipt was sent by e-mail</source>
            <translation>The receipt was sent by e-mail</translation>
        </message>
        <message>
            <source>The traveller was told by e-mail</source>
            <translation>The traveller was told by e-mail</translation>
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
            <translation>What has happened</translation>
        </message>
        <message>
            <source>Choose an application.</source>
            <translation>Choose an application.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Asking the relay…</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
        <message>
            <source>Show what has happened</source>
            <translation>Show what has happened</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Version</name>
        <message>
            <source>by the applicant</source>
            <translation>by the applicant</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <extracomment>number of the version, when, by whom</extracomment>
            <translation>Version %1 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkPane</name>
        <message>
            <source>This list may not be whole</source>
            <translation>This list may not be whole</translation>
        </message>
        <message>
            <source>Owner: every supervisor, since it is no payment of ours</source>
            <translation>Owner: every supervisor, since it is no payment of ours</translation>
        </message>
        <message>
            <source>Owner: supervisors of %1</source>
            <translation>Owner: supervisors of %1</translation>
        </message>
        <message>
            <source>Somebody has been there</source>
            <translation>Somebody has been there</translation>
        </message>
        <message>
            <source>The traveller was told</source>
            <translation>The traveller was told</translation>
        </message>
        <message>
            <source>Say why, so that others understand it later.</source>
            <translation>Say why, so that others understand it later.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Done.</translation>
        </message>
        <message>
            <source>Work lists</source>
            <translation>Work lists</translation>
        </message>
        <message>
            <source>What waits for somebody</source>
            <translation>What waits for somebody</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Nothing waits for you.</translation>
        </message>
        <message>
            <source>Our books</source>
            <translation>Our books</translation>
        </message>
        <message>
            <source>The provider’s statement</source>
            <translation>The provider’s statement</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Accept the difference</source>
            <translation>Accept the difference</translation>
        </message>
        <message>
            <source>Corrected here</source>
            <translation>Corrected here</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Refunded</translation>
        </message>
        <message>
            <source>Provider’s mistake</source>
            <translation>Provider’s mistake</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>All (%1)</translation>
        </message>
        <message>
            <source>Which of them to show</source>
            <translation>Which of them to show</translation>
        </message>
        <message>
            <source>Close this difference as “%1”?</source>
            <translation>Close this difference as “%1”?</translation>
        </message>
        <message>
            <source>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</source>
            <translation>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Close it</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>It is in the list again.</source>
            <translation>It is in the list again.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkWords</name>
        <message numerus="yes">
            <source>Called %n time(s): %1</source>
            <translation>
                <numerusform>Called %n time: %1</numerusform>
                <numerusform>Called %n times: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>Called: %1</translation>
        </message>
        <message>
            <source>Tell the traveller: %1</source>
            <translation>Tell the traveller: %1</translation>
        </message>
        <message>
            <source>Different at %1</source>
            <translation>Different at %1</translation>
        </message>
        <message>
            <source>What to say: %1. Call the person, or say it at the counter.</source>
            <translation>What to say: %1. Call the person, or say it at the counter.</translation>
        </message>
        <message>
            <source>Somebody needs help with paying.</source>
            <translation>Somebody needs help with paying.</translation>
        </message>
        <message>
            <source>The printer there needs somebody.</source>
            <translation>The printer there needs somebody.</translation>
        </message>
        <message>
            <source>Somebody there asks for help.</source>
            <translation>Somebody there asks for help.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this traveller.</source>
            <translation>There is no e-mail address for this traveller.</translation>
        </message>
        <message>
            <source>The address was lost before the message went out.</source>
            <translation>The address was lost before the message went out.</translation>
        </message>
        <message>
            <source>The mail server says that this address takes no mail.</source>
            <translation>The mail server says that this address takes no mail.</translation>
        </message>
        <message>
            <source>The message could not be delivered.</source>
            <translation>The message could not be delivered.</translation>
        </message>
        <message>
            <source>Both sides know this, and not with the same figures.</source>
            <translation>Both sides know this, and not with the same figures.</translation>
        </message>
        <message>
            <source>Our books have it, the provider’s statement does not.</source>
            <translation>Our books have it, the provider’s statement does not.</translation>
        </message>
        <message>
            <source>The provider’s statement names a payment that is none of ours.</source>
            <translation>The provider’s statement names a payment that is none of ours.</translation>
        </message>
        <message>
            <source>The provider’s statement has it, our books do not.</source>
            <translation>The provider’s statement has it, our books do not.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Provider’s order</source>
            <translation>Provider’s order</translation>
        </message>
        <message>
            <source>Provider’s payment</source>
            <translation>Provider’s payment</translation>
        </message>
        <message>
            <source>Provider’s refund</source>
            <translation>Provider’s refund</translation>
        </message>
        <message>
            <source>Record received</source>
            <translation>Record received</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>In examination</source>
            <translation>In examination</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Not paid</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Refunded</translation>
        </message>
        <message>
            <source>Refund that came back</source>
            <translation>Refund that came back</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Dispute</translation>
        </message>
        <message>
            <source>Dispute that was won</source>
            <translation>Dispute that was won</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>Two versions: %1</source>
            <translation>Two versions: %1</translation>
        </message>
        <message>
            <source>A refund waits: %1</source>
            <translation>A refund waits: %1</translation>
        </message>
        <message>
            <source>A correction of a payment waits</source>
            <translation>A correction of a payment waits</translation>
        </message>
        <message>
            <source>Calls for staff (%1)</source>
            <translation>Calls for staff (%1)</translation>
        </message>
        <message>
            <source>Travellers to tell (%1)</source>
            <translation>Travellers to tell (%1)</translation>
        </message>
        <message>
            <source>Two versions of one record (%1)</source>
            <translation>Two versions of one record (%1)</translation>
        </message>
        <message>
            <source>Waiting for a second person (%1)</source>
            <translation>Waiting for a second person (%1)</translation>
        </message>
        <message>
            <source>Different at the provider (%1)</source>
            <translation>Different at the provider (%1)</translation>
        </message>
        <message>
            <source>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</source>
            <translation>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</translation>
        </message>
        <message>
            <source>%1 asks for it: %2</source>
            <translation>%1 asks for it: %2</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 wants to correct this to “%2”: %3</translation>
        </message>
        <message>
            <source>Refused by the relay: %1</source>
            <translation>Refused by the relay: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on this machine</source>
            <translation>
                <numerusform>%n record waits on this machine</numerusform>
                <numerusform>%n records wait on this machine</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard from %1</source>
            <translation>Nothing heard from %1</translation>
        </message>
        <message>
            <source>Records on their way (%1)</source>
            <translation>Records on their way (%1)</translation>
        </message>
        <message>
            <source>Somebody has stopped the sending.</source>
            <translation>Somebody has stopped the sending.</translation>
        </message>
        <message>
            <source>They are being sent more slowly than they come.</source>
            <translation>They are being sent more slowly than they come.</translation>
        </message>
        <message>
            <source>It has not been heard since it was set up.</source>
            <translation>It has not been heard since it was set up.</translation>
        </message>
        <message>
            <source>It has not been heard for an hour or longer.</source>
            <translation>It has not been heard for an hour or longer.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</source>
            <translation>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</translation>
        </message>
        <message>
            <source>They are safe on this machine and go out by themselves as soon as they can.</source>
            <translation>They are safe on this machine and go out by themselves as soon as they can.</translation>
        </message>
        <message>
            <source>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</source>
            <translation>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>The record arrived damaged.</translation>
        </message>
        <message>
            <source>Another record has come under the same number.</source>
            <translation>Another record has come under the same number.</translation>
        </message>
        <message>
            <source>The record was counted in a series that is over.</source>
            <translation>The record was counted in a series that is over.</translation>
        </message>
        <message>
            <source>The relay does not take the record as it is: %1</source>
            <translation>The relay does not take the record as it is: %1</translation>
        </message>
        <message>
            <source>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</source>
            <translation>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</translation>
        </message>
        <message>
            <source>The provider has told the same entry before, with other figures.</source>
            <translation>The provider has told the same entry before, with other figures.</translation>
        </message>
        <message>
            <source>Provider’s name for it</source>
            <translation>Provider’s name for it</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on %1</source>
            <translation>
                <numerusform>%n record waits on %1</numerusform>
                <numerusform>%n records wait on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has not been heard for an hour or longer. %n record(s) waited on it then.</source>
            <translation>
                <numerusform>It has not been heard for an hour or longer. %n record waited on it then.</numerusform>
                <numerusform>It has not been heard for an hour or longer. %n records waited on it then.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</source>
            <translation>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</translation>
        </message>
        <message>
            <source>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</source>
            <translation>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::DoneView</name>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Your payment is still being confirmed</translation>
        </message>
        <message>
            <source>Paid. You are done here.</source>
            <translation>Paid. You are done here.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
            <translation>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Your reference</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Queue number: %1</translation>
        </message>
        <message>
            <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
            <translation>Your application goes to the consulate now. Keep your passport at hand until your number is called.</translation>
        </message>
        <message>
            <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
            <translation>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</translation>
        </message>
        <message>
            <source>Your receipt as a code: take a picture of it</source>
            <translation>Your receipt as a code: take a picture of it</translation>
        </message>
        <message>
            <source>Your slip as a code: take a picture of it</source>
            <translation>Your slip as a code: take a picture of it</translation>
        </message>
        <message>
            <source>Code with the receipt</source>
            <translation>Code with the receipt</translation>
        </message>
        <message>
            <source>Code with the slip</source>
            <translation>Code with the slip</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>The receipt is saved.</translation>
        </message>
        <message>
            <source>The receipt is being printed.</source>
            <translation>The receipt is being printed.</translation>
        </message>
        <message>
            <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
            <translation>Take a picture of the code: it holds the receipt. Or call staff.</translation>
        </message>
        <message numerus="yes">
            <source>This screen is cleared in %n second(s).</source>
            <translation>
                <numerusform>This screen is cleared in %n second.</numerusform>
                <numerusform>This screen is cleared in %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Application received. Pay later.</source>
            <translation>Application received. Pay later.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</source>
            <translation>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>Print the slip</translation>
        </message>
        <message>
            <source>Pay at a counter: say the reference or show the slip.</source>
            <translation>Pay at a counter: say the reference or show the slip.</translation>
        </message>
        <message>
            <source>Scan the code with your phone and pay there, or pay at a counter.</source>
            <translation>Scan the code with your phone and pay there, or pay at a counter.</translation>
        </message>
        <message>
            <source>The fee today is %1.</source>
            <translation>The fee today is %1.</translation>
        </message>
        <message>
            <source>Scan this code to pay</source>
            <translation>Scan this code to pay</translation>
        </message>
        <message>
            <source>Code with the address to pay at</source>
            <translation>Code with the address to pay at</translation>
        </message>
        <message>
            <source>The slip is saved.</source>
            <translation>The slip is saved.</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>The slip is being printed.</translation>
        </message>
        <message>
            <source>Note the reference and take a picture of the code. Or call staff.</source>
            <translation>Note the reference and take a picture of the code. Or call staff.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>The slip is printed. Take it with you.</source>
            <translation>The slip is printed. Take it with you.</translation>
        </message>
        <message>
            <source>The receipt is printed. Take it with you.</source>
            <translation>The receipt is printed. Take it with you.</translation>
        </message>
        <message>
            <source>The slip could not be saved</source>
            <translation>The slip could not be saved</translation>
        </message>
        <message>
            <source>The receipt could not be saved</source>
            <translation>The receipt could not be saved</translation>
        </message>
        <message>
            <source>Use another address</source>
            <translation>Use another address</translation>
        </message>
        <message>
            <source>Send by e-mail</source>
            <translation>Send by e-mail</translation>
        </message>
        <message>
            <source>Sending the receipt to %1</source>
            <translation>Sending the receipt to %1</translation>
        </message>
        <message>
            <source>The receipt is on its way to %1. It may take a few minutes.</source>
            <translation>The receipt is on its way to %1. It may take a few minutes.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>There is no connection now</translation>
        </message>
        <message>
            <source>The e-mail goes out when the connection is back, as long as this screen is open.</source>
            <translation>The e-mail goes out when the connection is back, as long as this screen is open.</translation>
        </message>
        <message>
            <source>No e-mail can be sent to %1</source>
            <translation>No e-mail can be sent to %1</translation>
        </message>
        <message>
            <source>Look at each letter of the address, or use another one.</source>
            <translation>Look at each letter of the address, or use another one.</translation>
        </message>
        <message>
            <source>The receipt has gone to three addresses already</source>
            <translation>The receipt has gone to three addresses already</translation>
        </message>
        <message>
            <source>The receipt cannot be sent by e-mail from here</source>
            <translation>The receipt cannot be sent by e-mail from here</translation>
        </message>
        <message>
            <source>The e-mail goes out by itself</source>
            <translation>The e-mail goes out by itself</translation>
        </message>
        <message>
            <source>There is no connection now. Until there is, your address is kept encrypted, three days at most.</source>
            <translation>There is no connection now. Until there is, your address is kept encrypted, three days at most.</translation>
        </message>
        <message numerus="yes">
            <source>The decision takes about %n working day(s).</source>
            <translation>
                <numerusform>The decision takes about %n working day.</numerusform>
                <numerusform>The decision takes about %n working days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::MailPanel</name>
        <message>
            <source>Send the receipt by e-mail</source>
            <translation>Send the receipt by e-mail</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mail address</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</source>
            <translation>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</translation>
        </message>
        <message>
            <source>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way.</source>
            <translation>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-⁠mail is on its way.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::PayView</name>
        <message>
            <source>How do you want to pay?</source>
            <translation>How do you want to pay?</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Pay with your phone</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Your card number goes to the payment company only.</source>
            <translation>Your card number goes to the payment company only.</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pay</translation>
        </message>
        <message>
            <source>Pay on this screen</source>
            <translation>Pay on this screen</translation>
        </message>
        <message>
            <source>Finish with a claim slip</source>
            <translation>Finish with a claim slip</translation>
        </message>
        <message>
            <source>Pay the new amount</source>
            <translation>Pay the new amount</translation>
        </message>
        <message>
            <source>Choose how to pay</source>
            <translation>Choose how to pay</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Call staff</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Use another method</translation>
        </message>
        <message>
            <source>Stop the payment</source>
            <translation>Stop the payment</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>This way to pay does not work right now</source>
            <translation>This way to pay does not work right now</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose another one.</source>
            <translation>Nothing was charged. Choose another one.</translation>
        </message>
        <message>
            <source>No connection just now. Your payment is safe, go on.</source>
            <translation>No connection just now. Your payment is safe, go on.</translation>
        </message>
        <message>
            <source>The payment page is open</source>
            <translation>The payment page is open</translation>
        </message>
        <message>
            <source>Waiting for you to scan and pay</source>
            <translation>Waiting for you to scan and pay</translation>
        </message>
        <message>
            <source>The payment page was closed</source>
            <translation>The payment page was closed</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
            <translation>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</translation>
        </message>
        <message>
            <source>The payment page does not open on this screen</source>
            <translation>The payment page does not open on this screen</translation>
        </message>
        <message>
            <source>Scan the code with your phone, or call staff.</source>
            <translation>Scan the code with your phone, or call staff.</translation>
        </message>
        <message>
            <source>Time left: %1</source>
            <translation>Time left: %1</translation>
        </message>
        <message>
            <source>Preparing your payment</source>
            <translation>Preparing your payment</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>This takes a few seconds.</translation>
        </message>
        <message>
            <source>The payment service cannot be reached</source>
            <translation>The payment service cannot be reached</translation>
        </message>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Your payment is still being confirmed</translation>
        </message>
        <message>
            <source>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</source>
            <translation>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</translation>
        </message>
        <message>
            <source>Closing this payment safely</source>
            <translation>Closing this payment safely</translation>
        </message>
        <message>
            <source>Once it is closed nothing more can be charged with it.</source>
            <translation>Once it is closed nothing more can be charged with it.</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>The fee has changed</translation>
        </message>
        <message>
            <source>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</source>
            <translation>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</translation>
        </message>
        <message>
            <source>The payment is closed</source>
            <translation>The payment is closed</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>Nothing was charged.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Your receipt is being made.</source>
            <translation>Your receipt is being made.</translation>
        </message>
        <message>
            <source>The money goes back to you</source>
            <translation>The money goes back to you</translation>
        </message>
        <message>
            <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
            <translation>It arrived twice or too late, so it is being refunded. Call staff to go on.</translation>
        </message>
        <message>
            <source>Waiting for you to scan</source>
            <translation>Waiting for you to scan</translation>
        </message>
        <message>
            <source>Use another way to pay, or call staff.</source>
            <translation>Use another way to pay, or call staff.</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again or use another method.</source>
            <translation>If you have paid, it shows here in a moment. If not, open it again or use another method.</translation>
        </message>
        <message>
            <source>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</source>
            <translation>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</translation>
        </message>
        <message>
            <source>Waiting for %1 to confirm</source>
            <translation>Waiting for %1 to confirm</translation>
        </message>
        <message>
            <source>Waiting for the payment company to confirm</source>
            <translation>Waiting for the payment company to confirm</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</source>
            <translation>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Finish and pay later</translation>
        </message>
        <message>
            <source>Paying may not work at the moment</source>
            <translation>Paying may not work at the moment</translation>
        </message>
        <message>
            <source>You can finish now, take your slip and pay later.</source>
            <translation>You can finish now, take your slip and pay later.</translation>
        </message>
        <message>
            <source>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</source>
            <translation>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</translation>
        </message>
        <message>
            <source>Leave the payment page</source>
            <translation>Leave the payment page</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.</source>
            <translation>Choose how to pay. Then scan the code with your phone, or pay on this screen.</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone.</source>
            <translation>Choose how to pay. Then scan the code with your phone.</translation>
        </message>
        <message>
            <source>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
            <translation>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::QrPanel</name>
        <message>
            <source>1. Open the camera or wallet of your phone</source>
            <translation>1. Open the camera or wallet of your phone</translation>
        </message>
        <message>
            <source>2. Scan the code and check the amount</source>
            <translation>2. Scan the code and check the amount</translation>
        </message>
        <message>
            <source>3. Pay on the phone, then look here: the result appears by itself</source>
            <translation>3. Pay on the phone, then look here: the result appears by itself</translation>
        </message>
        <message>
            <source>Code to scan with your phone</source>
            <translation>Code to scan with your phone</translation>
        </message>
        <message>
            <source>1. Open %1 on your phone and touch Scan</source>
            <translation>1. Open %1 on your phone and touch Scan</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptPainter</name>
        <message>
            <source>Receipt for a visa fee</source>
            <translation>Receipt for a visa fee</translation>
        </message>
        <message>
            <source>Claim slip: payment still being confirmed</source>
            <translation>Claim slip: payment still being confirmed</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Consular post %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Queue number: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Travel document</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>ends in %1</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>Paid at</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Paid with</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Reference of the payment company</source>
            <translation>Reference of the payment company</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Base amount</source>
            <translation>Base amount</translation>
        </message>
        <message>
            <source>Consular rate</source>
            <translation>Consular rate</translation>
        </message>
        <message>
            <source>%1, fixed for the period from %2</source>
            <translation>%1, fixed for the period from %2</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Total: %1</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
            <translation>Signed by the machine that wrote this receipt; it can be checked without a network.</translation>
        </message>
        <message>
            <source>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</source>
            <translation>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Questions: ask at the counter of the post and show this page.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Questions: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
            <translation>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Charged</translation>
        </message>
        <message>
            <source>To be charged</source>
            <translation>To be charged</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Exchange rate</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptSlip</name>
        <message>
            <source>Test print</source>
            <translation>Test print</translation>
        </message>
        <message>
            <source>Every bar below reaches from edge to edge.</source>
            <translation>Every bar below reaches from edge to edge.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::SlipPainter</name>
        <message>
            <source>Application taken, not paid yet</source>
            <translation>Application taken, not paid yet</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Consular post %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Queue number: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Travel document</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>ends in %1</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Taken at</translation>
        </message>
        <message>
            <source>Fee on that day</source>
            <translation>Fee on that day</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Questions: ask at the counter of the post and show this page.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Questions: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. The application is examined once it is paid.</source>
            <translation>This slip does not prove a payment. The application is examined once it is paid.</translation>
        </message>
        <message>
            <source>Pay at a counter: show this slip or say the reference.</source>
            <translation>Pay at a counter: show this slip or say the reference.</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Pay with your phone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</source>
            <translation>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::Words</name>
        <message>
            <source>Card or wallet</source>
            <translation>Card or wallet</translation>
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
            <translation>Cash at the counter</translation>
        </message>
        <message>
            <source>Another way to pay</source>
            <translation>Another way to pay</translation>
        </message>
        <message>
            <source>Pay with your phone or on this screen</source>
            <translation>Pay with your phone or on this screen</translation>
        </message>
        <message>
            <source>Scan a code with your phone</source>
            <translation>Scan a code with your phone</translation>
        </message>
        <message>
            <source>Works, but may take longer today</source>
            <translation>Works, but may take longer today</translation>
        </message>
        <message>
            <source>Does not work right now: the payment company does not answer</source>
            <translation>Does not work right now: the payment company does not answer</translation>
        </message>
        <message>
            <source>Does not work right now</source>
            <translation>Does not work right now</translation>
        </message>
        <message>
            <source>The bank says there is not enough money on the card</source>
            <translation>The bank says there is not enough money on the card</translation>
        </message>
        <message>
            <source>Use another card, or another way to pay.</source>
            <translation>Use another card, or another way to pay.</translation>
        </message>
        <message>
            <source>The time to pay has run out</source>
            <translation>The time to pay has run out</translation>
        </message>
        <message>
            <source>Nothing was charged. Start the payment again.</source>
            <translation>Nothing was charged. Start the payment again.</translation>
        </message>
        <message>
            <source>The payment was left on the page</source>
            <translation>The payment was left on the page</translation>
        </message>
        <message>
            <source>Nothing was charged. Start it again, or use another way to pay.</source>
            <translation>Nothing was charged. Start it again, or use another way to pay.</translation>
        </message>
        <message>
            <source>Another way to pay was chosen</source>
            <translation>Another way to pay was chosen</translation>
        </message>
        <message>
            <source>Nothing was charged this way.</source>
            <translation>Nothing was charged this way.</translation>
        </message>
        <message>
            <source>The payment company does not answer</source>
            <translation>The payment company does not answer</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
            <translation>Nothing was charged. Use another way to pay, or try again in a few minutes.</translation>
        </message>
        <message>
            <source>The amount is outside what this way to pay allows</source>
            <translation>The amount is outside what this way to pay allows</translation>
        </message>
        <message>
            <source>Use another way to pay.</source>
            <translation>Use another way to pay.</translation>
        </message>
        <message>
            <source>The payment was declined</source>
            <translation>The payment was declined</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
            <translation>Nothing was charged. Ask your bank, use another card, or another way to pay.</translation>
        </message>
        <message>
            <source>Three tries did not work</source>
            <translation>Three tries did not work</translation>
        </message>
        <message>
            <source>Call staff: they can take the payment another way. Your application is kept.</source>
            <translation>Call staff: they can take the payment another way. Your application is kept.</translation>
        </message>
        <message>
            <source>The clock of this machine is wrong</source>
            <translation>The clock of this machine is wrong</translation>
        </message>
        <message>
            <source>Call staff. Nothing was charged.</source>
            <translation>Call staff. Nothing was charged.</translation>
        </message>
        <message>
            <source>This machine cannot store the payment safely</source>
            <translation>This machine cannot store the payment safely</translation>
        </message>
        <message>
            <source>It was not started, and nothing was charged. Call staff.</source>
            <translation>It was not started, and nothing was charged. Call staff.</translation>
        </message>
        <message>
            <source>The exchange rate for the fee has run out</source>
            <translation>The exchange rate for the fee has run out</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>The payment could not be started</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again, or call staff.</source>
            <translation>Nothing was charged. Try again, or call staff.</translation>
        </message>
        <message>
            <source>Visa fee</source>
            <translation>Visa fee</translation>
        </message>
        <message>
            <source>Faster processing</source>
            <translation>Faster processing</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Service fee</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Alipay on your phone</source>
            <translation>Alipay on your phone</translation>
        </message>
        <message>
            <source>Alipay on this screen</source>
            <translation>Alipay on this screen</translation>
        </message>
        <message>
            <source>Sign in on Alipay’s page, or scan its code</source>
            <translation>Sign in on Alipay’s page, or scan its code</translation>
        </message>
        <message>
            <source>Does not work today: there is no exchange rate for it</source>
            <translation>Does not work today: there is no exchange rate for it</translation>
        </message>
        <message>
            <source>Does not work right now: its exchange rate is too old</source>
            <translation>Does not work right now: its exchange rate is too old</translation>
        </message>
        <message>
            <source>Not offered at this post</source>
            <translation>Not offered at this post</translation>
        </message>
        <message>
            <source>Does not work right now: the post’s account has to be set right</source>
            <translation>Does not work right now: the post’s account has to be set right</translation>
        </message>
        <message>
            <source>Does not work right now: the clocks differ</source>
            <translation>Does not work right now: the clocks differ</translation>
        </message>
        <message>
            <source>%1, ministry rate from %2</source>
            <extracomment>%1 is &quot;1 JPY = 0.0463 CNY&quot;</extracomment>
            <translation>%1, ministry rate from %2</translation>
        </message>
        <message>
            <source>%1, market rate of %2</source>
            <translation>%1, market rate of %2</translation>
        </message>
        <message>
            <source>%1, plus %2</source>
            <extracomment>%1 is the rate, %2 a percentage</extracomment>
            <translation>%1, plus %2</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>The card has expired</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another card, or another way to pay.</source>
            <translation>Nothing was charged. Use another card, or another way to pay.</translation>
        </message>
        <message>
            <source>This way to pay does not take the currency</source>
            <translation>This way to pay does not take the currency</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay.</source>
            <translation>Nothing was charged. Use another way to pay.</translation>
        </message>
        <message>
            <source>The payment company refused the payment</source>
            <translation>The payment company refused the payment</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or call staff.</source>
            <translation>Nothing was charged. Use another way to pay, or call staff.</translation>
        </message>
        <message>
            <source>The amount is above your card’s or wallet’s limit</source>
            <translation>The amount is above your card’s or wallet’s limit</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</source>
            <translation>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</translation>
        </message>
        <message>
            <source>This card cannot be used for this payment</source>
            <translation>This card cannot be used for this payment</translation>
        </message>
        <message>
            <source>The card’s details do not match what the bank has</source>
            <translation>The card’s details do not match what the bank has</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and compare number, date and code with the card.</source>
            <translation>Nothing was charged. Start again and compare number, date and code with the card.</translation>
        </message>
        <message>
            <source>The bank or wallet could not make sure that it is you</source>
            <translation>The bank or wallet could not make sure that it is you</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</source>
            <translation>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</translation>
        </message>
        <message>
            <source>The bank wants to talk to you first</source>
            <translation>The bank wants to talk to you first</translation>
        </message>
        <message>
            <source>Nothing was charged. Call your bank, or use another way to pay.</source>
            <translation>Nothing was charged. Call your bank, or use another way to pay.</translation>
        </message>
        <message>
            <source>The bank could not decide just now</source>
            <translation>The bank could not decide just now</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again in a moment, or use another way to pay.</source>
            <translation>Nothing was charged. Try again in a moment, or use another way to pay.</translation>
        </message>
        <message>
            <source>The code in your wallet has run out</source>
            <translation>The code in your wallet has run out</translation>
        </message>
        <message>
            <source>Nothing was charged. Open the wallet again and show its new code.</source>
            <translation>Nothing was charged. Open the wallet again and show its new code.</translation>
        </message>
        <message>
            <source>This machine has no printer</source>
            <translation>This machine has no printer</translation>
        </message>
        <message>
            <source>The printer does not answer</source>
            <translation>The printer does not answer</translation>
        </message>
        <message>
            <source>The cover of the printer is open</source>
            <translation>The cover of the printer is open</translation>
        </message>
        <message>
            <source>The printer has no paper</source>
            <translation>The printer has no paper</translation>
        </message>
        <message>
            <source>The printer is switched off line</source>
            <translation>The printer is switched off line</translation>
        </message>
        <message>
            <source>The printer reports a fault</source>
            <translation>The printer reports a fault</translation>
        </message>
        <message>
            <source>Perhaps not everything was printed</source>
            <translation>Perhaps not everything was printed</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::CalendarPanel</name>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
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
            <translation>Choose a day from %1 to %2</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::DateEdit</name>
        <message>
            <source>DD</source>
            <extracomment>two letters shown in an empty field for the day of a date</extracomment>
            <translation>DD</translation>
        </message>
        <message>
            <source>MM</source>
            <extracomment>letters shown in an empty field for the month of a date</extracomment>
            <translation>MM</translation>
        </message>
        <message>
            <source>YYYY</source>
            <extracomment>letters shown in an empty field for the year of a date</extracomment>
            <translation>YYYY</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Month, as a number</source>
            <translation>Month, as a number</translation>
        </message>
        <message>
            <source>Year, four digits</source>
            <translation>Year, four digits</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choose in a calendar</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 %2, day unknown</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, day and month unknown</translation>
        </message>
        <message>
            <source>Close the calendar</source>
            <translation>Close the calendar</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::EntryList</name>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 one of several answers</extracomment>
            <translation>Remove %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::MrzEdit</name>
        <message>
            <source>Line %1 of the passport’s two-line code</source>
            <translation>Line %1 of the passport’s two-line code</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::OnScreenKeyboard</name>
        <message>
            <source>Capital letters are on</source>
            <translation>Capital letters are on</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Capital letter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Numbers and signs</source>
            <translation>Numbers and signs</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Other alphabet</source>
            <translation>Other alphabet</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Previous field</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Next field</translation>
        </message>
        <message>
            <source>Close the keyboard</source>
            <translation>Close the keyboard</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::PickEdit</name>
        <message>
            <source>Type the first letters</source>
            <translation>Type the first letters</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Search the list</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Close the list</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::ProgressLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
            <translation>Step %1 of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::AttractView</name>
        <message>
            <source>Apply for your visa here</source>
            <translation>Apply for your visa here</translation>
        </message>
        <message>
            <source>Answer a few questions, pay, and take your receipt with you.</source>
            <translation>Answer a few questions, pay, and take your receipt with you.</translation>
        </message>
        <message>
            <source>Paying is not possible at the moment</source>
            <translation>Paying is not possible at the moment</translation>
        </message>
        <message>
            <source>You can apply now, keep your reference and pay later.</source>
            <translation>You can apply now, keep your reference and pay later.</translation>
        </message>
        <message>
            <source>Bring your passport</source>
            <translation>Bring your passport</translation>
        </message>
        <message>
            <source>With two blank pages, and valid three months beyond your trip.</source>
            <translation>With two blank pages, and valid three months beyond your trip.</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>About 5 minutes</translation>
        </message>
        <message>
            <source>You can go back at any time. Nothing is lost.</source>
            <translation>You can go back at any time. Nothing is lost.</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>At most %1</translation>
        </message>
        <message>
            <source>The price is always shown</source>
            <translation>The price is always shown</translation>
        </message>
        <message>
            <source>You see the exact total before you pay.</source>
            <translation>You see the exact total before you pay.</translation>
        </message>
        <message>
            <source>Ways to pay</source>
            <translation>Ways to pay</translation>
        </message>
        <message>
            <source>Touch your language to begin</source>
            <translation>Touch your language to begin</translation>
        </message>
        <message>
            <source>This kiosk takes no applications at the moment</source>
            <translation>This kiosk takes no applications at the moment</translation>
        </message>
        <message>
            <source>It has to be connected first. Go to the counter: you can apply there.</source>
            <translation>It has to be connected first. Go to the counter: you can apply there.</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Pay later</translation>
        </message>
        <message>
            <source>On your phone or at a counter, with the reference you get here.</source>
            <translation>On your phone or at a counter, with the reference you get here.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ChoiceEditor</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
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
            <translation>Correct what differs</translation>
        </message>
        <message>
            <source>What else your passport says</source>
            <translation>What else your passport says</translation>
        </message>
        <message>
            <source>Compare each character with the photo page.</source>
            <translation>Compare each character with the photo page.</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Everything is right</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>Something differs</translation>
        </message>
        <message>
            <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
            <translation>The reader was not sure about some characters. Compare the dates and the country with care.</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Your name may be cut off. Touch “Something differs” to complete it.</translation>
        </message>
        <message>
            <source>Framed characters look like others: %1.</source>
            <extracomment>%1 characters that are taken for each other: 0 O Q D · 1 I L</extracomment>
            <translation>Framed characters look like others: %1.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::CountryListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Choose a country</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FeeView</name>
        <message>
            <source>Pay %1</source>
            <translation>Pay %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pay</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Working out your fee</source>
            <translation>Working out your fee</translation>
        </message>
        <message>
            <source>The fee cannot be confirmed at the moment</source>
            <translation>The fee cannot be confirmed at the moment</translation>
        </message>
        <message>
            <source>The connection is interrupted. Your answers are kept. Try again, or call staff.</source>
            <translation>The connection is interrupted. Your answers are kept. Try again, or call staff.</translation>
        </message>
        <message>
            <source>The fee cannot be set today</source>
            <translation>The fee cannot be set today</translation>
        </message>
        <message>
            <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
            <translation>The ministry has not fixed today’s rate yet. Call staff: they can help.</translation>
        </message>
        <message>
            <source>The fee cannot be worked out</source>
            <translation>The fee cannot be worked out</translation>
        </message>
        <message>
            <source>Call staff: they can help. Your answers are kept.</source>
            <translation>Call staff: they can help. Your answers are kept.</translation>
        </message>
        <message>
            <source>Visa fee: %1 · %2</source>
            <translation>Visa fee: %1 · %2</translation>
        </message>
        <message>
            <source>Processing: %1</source>
            <translation>Processing: %1</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Service fee</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>Before you pay</translation>
        </message>
        <message>
            <source>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</source>
            <translation>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Finish and pay later</translation>
        </message>
        <message>
            <source>You can finish now and pay later</source>
            <translation>You can finish now and pay later</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</source>
            <translation>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</source>
            <translation>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</translation>
        </message>
        <message>
            <source>Government fees %1. Rate: %2, fixed by the ministry from %3.</source>
            <extracomment>%1 base amount, %2 &quot;1 USD = 157.5 JPY&quot;, %3 date</extracomment>
            <translation>Government fees %1. Rate: %2, fixed by the ministry from %3.</translation>
        </message>
        <message>
            <source>Each government fee is rounded up.</source>
            <translation>Each government fee is rounded up.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FormView</name>
        <message>
            <source>Part %1 of %2</source>
            <translation>Part %1 of %2</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (optional)</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to look at: %1</source>
            <translation>
                <numerusform>%n answer to look at: %1</numerusform>
                <numerusform>%n answers to look at: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::HelpPanel</name>
        <message>
            <source>Help: %1</source>
            <translation>Help: %1</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Call staff</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>Close help</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::KioskWindow</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Total %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 percent</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Call staff</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Choose your language</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Call a member of staff?</source>
            <translation>Call a member of staff?</translation>
        </message>
        <message>
            <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
            <translation>Somebody comes to this kiosk. Your answers stay on the screen.</translation>
        </message>
        <message>
            <source>Go on alone</source>
            <translation>Go on alone</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Start over?</translation>
        </message>
        <message>
            <source>Everything you have entered is erased from this machine.</source>
            <translation>Everything you have entered is erased from this machine.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Keep my answers</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Erase and start over</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>Are you still there?</translation>
        </message>
        <message>
            <source>Without an answer, everything you have entered is erased in:</source>
            <translation>Without an answer, everything you have entered is erased in:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Calling staff…</source>
            <translation>Calling staff…</translation>
        </message>
        <message>
            <source>Stay at this kiosk.</source>
            <translation>Stay at this kiosk.</translation>
        </message>
        <message>
            <source>Staff have been called</source>
            <translation>Staff have been called</translation>
        </message>
        <message>
            <source>Go to the counter</source>
            <translation>Go to the counter</translation>
        </message>
        <message>
            <source>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</source>
            <translation>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>The screen is being read to you</source>
            <translation>The screen is being read to you</translation>
        </message>
        <message>
            <source>Read the screen to me</source>
            <translation>Read the screen to me</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Plug in a headset</source>
            <translation>Plug in a headset</translation>
        </message>
        <message>
            <source>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</source>
            <translation>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</translation>
        </message>
        <message>
            <source>Read it myself</source>
            <translation>Read it myself</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>text size, brief</comment>
            <translation>Size</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>call staff, brief</comment>
            <translation>Call</translation>
        </message>
        <message>
            <source>Restart</source>
            <comment>start over, brief</comment>
            <translation>Restart</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::LanguageView</name>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Choose a country</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::Listening</name>
        <message>
            <source>Your answers are on the screen. They are not read aloud here.</source>
            <translation>Your answers are on the screen. They are not read aloud here.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>I cannot scan</source>
            <translation>I cannot scan</translation>
        </message>
        <message>
            <source>Or type the two lines at the bottom of the photo page</source>
            <translation>Or type the two lines at the bottom of the photo page</translation>
        </message>
        <message>
            <source>Type &lt; for each gap.</source>
            <translation>Type &lt; for each gap.</translation>
        </message>
        <message>
            <source>Line %1, character %2. %3.</source>
            <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
            <translation>Line %1, character %2. %3.</translation>
        </message>
        <message>
            <source>All characters agree. Touch Continue.</source>
            <translation>All characters agree. Touch Continue.</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Use your passport, not a visa.</translation>
        </message>
        <message>
            <source>Lay the passport on the reader again, or correct the lines below.</source>
            <translation>Lay the passport on the reader again, or correct the lines below.</translation>
        </message>
        <message>
            <source>The passport could not be read completely</source>
            <translation>The passport could not be read completely</translation>
        </message>
        <message>
            <source>No passport has been read yet</source>
            <translation>No passport has been read yet</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Scan your passport, type its two lines, or choose “I cannot scan”.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PreflightView</name>
        <message>
            <source>This kiosk is out of service</source>
            <translation>This kiosk is out of service</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Starting</translation>
        </message>
        <message>
            <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
            <translation>Use another kiosk or go to the counter. Nothing has been charged here.</translation>
        </message>
        <message>
            <source>Ready in a moment.</source>
            <translation>Ready in a moment.</translation>
        </message>
        <message>
            <source>For staff: %1</source>
            <translation>For staff: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>Agree and continue</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>We ask only what the decision on your visa needs.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Your answers are encrypted on this machine and erased from it at the end.</translation>
        </message>
        <message>
            <source>Only the ministry can open them.</source>
            <translation>Only the ministry can open them.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>You pay on the payment provider’s own page. We never see your card number.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>You can ask to see, correct or erase your data at any time.</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>Read all</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Privacy notice</translation>
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
            <translation>Who is responsible
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
You can ask to see, correct, take with you or erase your data, and complain to the data protection authority. Ask a member of staff or write to the post.</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Close the notice</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Read on</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Your declaration</translation>
        </message>
        <message>
            <source>Continue to the fee</source>
            <translation>Continue to the fee</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Everything is right</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Your passport</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <extracomment>%1 name of the group that is changed: Your trip</extracomment>
            <translation>Change: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::SpacedText</name>
        <message>
            <source>digit %1</source>
            <translation>digit %1</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>letter %1</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>under a character</comment>
            <translation>letter</translation>
        </message>
        <message>
            <source>digit</source>
            <comment>under a character</comment>
            <translation>digit</translation>
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
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Connect this kiosk: it soon holds too many applications</source>
            <translation>Connect this kiosk: it soon holds too many applications</translation>
        </message>
        <message>
            <source>Staff: connect this kiosk, it has been offline for a long time</source>
            <translation>Staff: connect this kiosk, it has been offline for a long time</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>No new applications: too many are waiting to be sent</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>No new applications: cut off for too long</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not sent yet</source>
            <translation>
                <numerusform>%n application not sent yet</numerusform>
                <numerusform>%n applications not sent yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the embassy’s computer: call the administrator</source>
            <translation>
                <numerusform>%n refused by the embassy’s computer: call the administrator</numerusform>
                <numerusform>%n refused by the embassy’s computer: call the administrator</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest for %1</source>
            <translation>the oldest for %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>updated %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaListEditor</name>
        <message>
            <source>Add a visa</source>
            <translation>Add a visa</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaPanel</name>
        <message>
            <source>Number of the visa (optional)</source>
            <translation>Number of the visa (optional)</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Add this visa</source>
            <translation>Add this visa</translation>
        </message>
        <message>
            <source>Enter day, month and year.</source>
            <translation>Enter day, month and year.</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future.</source>
            <translation>Enter a day that is not in the future.</translation>
        </message>
        <message>
            <source>Enter a day that is not before “Valid from”.</source>
            <translation>Enter a day that is not before “Valid from”.</translation>
        </message>
    </context>
</TS>
