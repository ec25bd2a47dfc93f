<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FieldWords</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country that issued the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have only one name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names you have used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in your own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the guardian to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian’s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you live in a country other than that of your nationality?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of your residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your occupation now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of your trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often will you enter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon do you need it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about your purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visas in the last three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your fingerprints been taken for a visa before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of your final destination and permit to enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will you stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of host, company or hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number or e-mail of your stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the host to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for your trip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you pay for your stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of your travel insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel insurance valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a person to tell in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person’s phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is that person to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a visa been refused to you before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed at the top of the photo page, for example L898902C3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on the photo page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on the photo page, when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visa needs two empty pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in your passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several names with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave day or month empty when your passport does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send the receipt and the decision here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the country code, for example +81 3 1234 5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or region where you stay longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport, port or border crossing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of arrival and departure both count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everything that applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian signs the paper form at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When yes, a member of staff asks you about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, day unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day and month unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodWords</name>
    <message>
        <source>Bank or credit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee travel document (1951)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless person’s travel document (1954)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alien’s passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing through (transit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to family or friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture or sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often, in 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often, in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student or pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew of a ship or aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pay myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sponsor or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank or credit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traveller’s cheques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accommodation already paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport already paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sponsor covers everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a company or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passport has at least two blank pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My guardian agrees and signs the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passport shows one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building, flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message>
        <source>Unlock the keychain of the kiosk&apos;s account, then restart the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database. Close it, then restart the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not accept this kiosk any more. Enrol it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not answer. Check the network and the relay&apos;s address in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is not complete. The log names the key and what is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine differs from the relay&apos;s. Set the time, then restart the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fee schedule in force. Load the present one on the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the application says more under this code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose an answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day that is in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date that is not after today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or a later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or a later date (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check the year: it is more than %n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a stay of at most %n day(s); this one is %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to the privacy notice to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm to go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten to %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail or a phone number, so that we can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said that you have one name: leave either surname or given names empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passport says %1. Check it; staff will look at it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not offered for your nationality and visa: choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a country other than the one you pass through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with your passport and confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines have only capital letters, digits and the sign &lt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passport number: it does not fit its check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of birth in the second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of expiry in the second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the three letters of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in the first line: letters and &lt; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the letter after the date of birth: M, F or &lt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the lines against your passport: the check digits do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit: compare the characters before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date: year, month, day with two digits each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code: compare the three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, F or &lt; belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of a passport begins with P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters, digits and &lt; only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Apply for your visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we use your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with your passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying for your trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you will stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the photo page face down on the reader and hold it still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price stands beside each choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Change to correct an answer. Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are under 18, so a parent or guardian has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

When it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you do now. For work or study, name the employer or the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person, company or hotel where you stay first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned when the visa is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff brings somebody to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::paymentui::DoneView</name>
    <message>
        <source>Your payment is still being confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid. You are done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt as a code: take a picture of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This screen is cleared in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::paymentui::PayView</name>
    <message>
        <source>How do you want to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card number is typed into this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.

When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish with a claim slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the new amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to pay does not work right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection just now. Your payment is safe, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to scan and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment page was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment page does not open on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone, or call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing your payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. However often that is, you pay only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment is still being confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may wait here, or finish with a claim slip. If you have paid, the payment is yours: keep the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this payment safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is closed nothing more can be charged with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate or the list of fees was renewed meanwhile. Nothing has been charged yet. This is the amount now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money goes back to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::paymentui::QrPanel</name>
    <message>
        <source>1. Open the camera or wallet of your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Scan the code and check the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Pay on the phone, then look here: it shows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to scan with your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::paymentui::ReceiptPainter</name>
    <message>
        <source>Receipt for a visa fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim slip: payment still being confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consular post %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the payment company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consular rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fixed for the period from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee pays for the examination of the application. It is not refunded when a visa is refused or the application is withdrawn; what was paid twice or by mistake goes back to the payer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: ask at the counter of the post and show this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::paymentui::Words</name>
    <message>
        <source>Card or wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with your phone or on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, but may take longer today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work right now: the payment company does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank says there is not enough money on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another card, or another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to pay has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Start the payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was left on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Start it again, or use another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment company does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is outside what this way to pay allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three tries did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff: they can take the payment another way. Your application is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot store the payment safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not started, and nothing was charged. Call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rate for the fee has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Try again, or call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::widgets::CalendarPanel</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>month and year above a calendar, as QLocale formats them</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::widgets::DateEdit</name>
    <message>
        <source>DD</source>
        <extracomment>two letters shown in an empty field for the day of a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>letters shown in an empty field for the month of a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>letters shown in an empty field for the year of a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, day unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day and month unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::widgets::MrzEdit</name>
    <message>
        <source>Line %1 of the passport&apos;s two-line code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::widgets::PickEdit</name>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::widgets::ProgressLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard</name>
    <message>
        <source>Utopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee (1951 convention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee (other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British overseas territories citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British national (overseas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British overseas citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations specialised agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::AttractView</name>
    <message>
        <source>Paying here does not work at the moment. You can apply now and pay later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for your visa here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a few questions, pay, and take your receipt with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying is not possible at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can apply now, keep your reference and pay later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two blank pages and three months longer than your trip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go back at any time. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is always shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the exact total before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your language to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::ChoiceEditor</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::wizard::ConfirmPassportView</name>
    <message>
        <source>Correct what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else your passport says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each character with the photo page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framed characters look like others: 0 and O, 1 and I, 5 and S, 8 and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::FeeView</name>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out your fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee cannot be confirmed at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is interrupted. Your answers are kept. Ask again, or call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee cannot be set today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee cannot be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff: they can help. Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa fee: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government fees %1. Rate: %2 1 = %4 %3, fixed by the ministry from %5.</source>
        <extracomment>%1 base amount, %2 base currency, %3 rate, %4 collection currency, %5 date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is for examining your application. It is not returned when the visa is refused or you withdraw. A double payment is returned by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::FormView</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to look at: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::HelpPanel</name>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::KioskWindow</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a member of staff?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you have entered is erased from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer, everything you have entered is erased in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::LanguageView</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::ListEditor</name>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::PassportView</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type the two lines at the bottom of the photo page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &lt; for each gap, or a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All characters agree. Touch Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passport, not a visa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the passport on the reader again, or correct the lines below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passport could not be read completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passport has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::PreflightView</name>
    <message>
        <source>This kiosk is out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::PrivacyView</name>
    <message>
        <source>Agree and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask only what the decision on your visa needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are encrypted on this machine and erased from it at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the ministry can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay on the payment provider’s own page. We never see your card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask to see, correct or erase your data at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible
The ministry of foreign affairs, through the post named at the top of the screen.

What we collect
What your passport&apos;s photo page says, your answers on this screen, and the result of your payment: amount, method and the provider&apos;s reference. No card number is entered or kept here.

Why
To decide on your application, to collect the fee, and to tell you the result. The law on visas is the basis; your agreement is the basis for handling it on this machine.

Who sees it
Staff who decide on visas. Your answers leave this machine sealed, so that only the ministry can open them. The payment provider learns the amount and a reference, not your answers.

How long
On this machine until your session ends. At the ministry as long as the law on visas says, then your name and document are removed and only amounts are kept.

Your rights
You can ask to see, correct, take with you or erase your data, and complain to the data protection authority. Ask a member of staff or write to the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::ReviewView</name>
    <message>
        <source>Your declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 name of the group that is changed: Your trip</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chancery::wizard::SpacedText</name>
    <message>
        <source>digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <comment>under a character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit</source>
        <comment>under a character</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
