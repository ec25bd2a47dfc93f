<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>FieldWords</name>
        <message>
            <source>Do you have only one name?</source>
            <translation>Le voyageur a-t-il un seul nom ?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Autres noms portés</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Nom dans l’écriture du voyageur</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>Qui est le représentant légal pour le voyageur ?</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>Vit dans un autre pays que celui de sa nationalité ?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Numéro du titre de séjour</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Profession actuelle</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Motif du voyage</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>Combien de fois le voyageur entrera-t-il ?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>Dans quel délai ?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>Précisions sur le motif</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>Empreintes déjà prises pour un visa ?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>Pays de destination finale et permis d’y entrer</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>Où logera le voyageur ?</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Adresse du séjour</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Téléphone ou e-mail du lieu de séjour</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>Qui est l’hôte pour le voyageur ?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>Qui paie le voyage ?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>Comment le séjour est-il payé ?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Numéro de l’assurance voyage</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>Qui est cette personne pour le voyageur ?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>Un visa a-t-il déjà été refusé ?</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>Comme imprimé dans le passeport.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Laissez le jour ou le mois vide si le passeport ne l’indique pas.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Le reçu et la décision y sont envoyés.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>Ville ou région du plus long séjour.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>Si oui, demandez des précisions et notez-les pour l’agent qui décide.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>I pay myself</source>
            <translation>Le voyageur</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>L’employeur</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>Le passeport a au moins deux pages vierges</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>Le représentant légal est d’accord et signe l’autorisation</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>Le voyageur déclare que tout ce qui est dit est complet et vrai, et sait que de fausses déclarations peuvent entraîner un refus.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>Le passeport montre un seul nom</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Entrez un e-mail ou un numéro de téléphone pour pouvoir joindre le voyageur</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>Le voyageur a un seul nom : laissez vide le nom de famille ou les prénoms</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>Le passeport indique %1. Vérifiez avec le voyageur</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>Ce n’est pas proposé pour cette nationalité et ce visa : choisissez autre chose</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Indiquez un autre pays que celui du transit</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Scannez le passeport, tapez ses deux lignes, ou choisissez « Sans scan »</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Comparez avec le passeport et confirmez</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>Ce n’est pas le code d’un passeport ni d’une carte d’identité. Utilisez la page photo du passeport.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Comparez les lignes avec le passeport : les chiffres de contrôle ne correspondent pas.</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>How we use your data</source>
            <translation>L’usage des données</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Scannez le passeport</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Comparez avec le passeport</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>Le voyage</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Le voyageur</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Comment joindre le voyageur</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>Le paiement du voyage</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>Hébergement</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Parent ou représentant légal</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Vérifiez les réponses</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>Le voyageur a moins de 18 ans : un parent ou un représentant légal doit donner son accord.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Appuyez sur « Modifier » pour corriger une réponse. Rien d’autre n’est perdu.</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>Personne</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>What else your passport says</source>
            <translation>Autres indications du passeport</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Le nom est peut-être coupé. Appuyez sur « Quelque chose diffère » pour le compléter.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>I cannot scan</source>
            <translation>Sans scan</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Utilisez le passeport, pas un visa.</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Scannez le passeport, tapez ses deux lignes, ou choisissez « Sans scan ».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>Le voyageur est d’accord</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Seul ce qu’il faut pour décider du visa est demandé.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Les réponses sont chiffrées sur cette machine et en sont effacées à la fin.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>Une carte se paie sur la page du prestataire de paiement. Personne ici ne voit son numéro.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>Le voyageur peut demander à tout moment à voir, corriger ou effacer ses données.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Passeport</translation>
        </message>
    </context>
</TS>
