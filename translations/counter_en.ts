<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FieldWords</name>
        <message>
            <source>Do you have only one name?</source>
            <translation>Does the traveller have only one name?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Other names used</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Name in the traveller’s own script</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>What is the guardian to the traveller?</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>Lives in a country other than that of the nationality?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Number of the residence permit</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Occupation now</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Purpose of the trip</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>How often will the traveller enter?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>How soon is it needed?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>More about the purpose</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>Fingerprints taken for a visa before?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>Country of the final destination and permit to enter it</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>Where will the traveller stay?</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Address of the stay</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Phone number or e-mail of the stay</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>What is the host to the traveller?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>Who pays for the trip?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>How is the stay paid for?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Number of the travel insurance</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>What is that person to the traveller?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>Has a visa been refused before?</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>As printed in the passport.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Leave day or month empty if the passport does not show it.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>The receipt and the decision are sent here.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>City or region of the longest stay.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>If yes, ask about it and note the answer for the officer.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>I pay myself</source>
            <translation>The traveller</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>The employer</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>The passport has at least two blank pages</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>The guardian agrees and signs the consent</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>The traveller declares that everything stated is complete and true, and knows that false statements can lead to refusal.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>The passport shows one name</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Enter an e-mail or a phone number, so that the traveller can be reached</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>The traveller has one name: leave either surname or given names empty</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>The passport says %1. Check it with the traveller</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>This is not offered for this nationality and visa: choose another</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Name a country other than the one that is passed through</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Scan the passport, type its two lines, or choose “No scan”</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Compare with the passport and confirm</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>This is not the code of a passport or identity card. Use the photo page of the passport.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Check the lines against the passport: the check digits do not agree.</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>How we use your data</source>
            <translation>How the data is used</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Scan the passport</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Compare with the passport</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>The trip</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>The traveller</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>How to reach the traveller</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>Paying for the trip</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>The stay</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Parent or guardian</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Check the answers</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>The traveller is under 18, so a parent or guardian has to agree.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Press Change to correct an answer. Nothing else is lost.</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>Person</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>What else your passport says</source>
            <translation>What else the passport says</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>The name may be cut off. Press “Something differs” to complete it.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>I cannot scan</source>
            <translation>No scan</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Use the passport, not a visa.</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Scan the passport, type its two lines, or choose “No scan”.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>The traveller agrees</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Only what the decision on the visa needs is asked.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>The answers are encrypted on this machine and erased from it at the end.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>A card is paid on the payment provider’s own page. Nobody here sees its number.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>The traveller can ask to see, correct or erase the data at any time.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Declaration</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Passport</translation>
        </message>
    </context>
</TS>
