<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>DamageWords</name>
        <message>
            <source>The database of this machine was damaged</source>
            <translation>La base de données a été endommagée</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that had not been sent are saved and go out by themselves.</source>
            <translation>
                <numerusform>%n&#xa0;dossier qui n’avait pas été envoyé est sauvé et part de lui-même.</numerusform>
                <numerusform>%n&#xa0;dossiers qui n’avaient pas été envoyés sont sauvés et partent d’eux-mêmes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are lost: find out from receipts and slips whose, and take the application again.</source>
            <translation>
                <numerusform>%n&#xa0;dossier est perdu&#xa0;: retrouvez le demandeur à l’aide des reçus et des bons, et reprenez la demande.</numerusform>
                <numerusform>%n&#xa0;dossiers sont perdus&#xa0;: retrouvez les demandeurs à l’aide des reçus et des bons, et reprenez les demandes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known to be lost.</source>
            <translation>Aucune perte connue.</translation>
        </message>
        <message>
            <source>Call the administrator: the damaged file is kept for a month.</source>
            <translation>Appelez l’administrateur&#xa0;: le fichier endommagé est gardé un mois.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Agreement to the privacy notice</source>
            <translation>Accord sur la notice de confidentialité</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Rempli par</translation>
        </message>
        <message>
            <source>Kind of passport</source>
            <translation>Type de passeport</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>Numéro de passeport</translation>
        </message>
        <message>
            <source>Country that issued the passport</source>
            <translation>Pays qui a délivré le passeport</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>Date de délivrance</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Date d’expiration</translation>
        </message>
        <message>
            <source>Issuing authority</source>
            <translation>Autorité de délivrance</translation>
        </message>
        <message>
            <source>Two blank pages</source>
            <translation>Deux pages vierges</translation>
        </message>
        <message>
            <source>Reading of the passport</source>
            <translation>Lecture du passeport</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Surname at birth</source>
            <translation>Nom de naissance</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Do you have only one name?</source>
            <translation>Avez-vous un seul nom&#xa0;?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Autres noms que vous avez portés</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Nom dans l’écriture de votre langue</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Lieu de naissance</translation>
        </message>
        <message>
            <source>Country of birth</source>
            <translation>Pays de naissance</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>État civil</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Nationality at birth</source>
            <translation>Nationalité à la naissance</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>Autres nationalités</translation>
        </message>
        <message>
            <source>National identity number</source>
            <translation>Numéro d’identité national</translation>
        </message>
        <message>
            <source>Guardian’s surname</source>
            <translation>Nom du représentant légal</translation>
        </message>
        <message>
            <source>Guardian’s given names</source>
            <translation>Prénoms du représentant légal</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>Qui est le représentant légal pour vous&#xa0;?</translation>
        </message>
        <message>
            <source>Guardian’s nationality</source>
            <translation>Nationalité du représentant légal</translation>
        </message>
        <message>
            <source>Guardian’s address</source>
            <translation>Adresse du représentant légal</translation>
        </message>
        <message>
            <source>Guardian’s phone number</source>
            <translation>Téléphone du représentant légal</translation>
        </message>
        <message>
            <source>Guardian’s e-mail</source>
            <translation>E-mail du représentant légal</translation>
        </message>
        <message>
            <source>Guardian’s consent</source>
            <translation>Accord du représentant légal</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Adresse du domicile</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Numéro de téléphone</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>Vivez-vous dans un autre pays que celui de votre nationalité&#xa0;?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Numéro de votre titre de séjour</translation>
        </message>
        <message>
            <source>Residence permit valid until</source>
            <translation>Titre de séjour valable jusqu’au</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Votre profession actuelle</translation>
        </message>
        <message>
            <source>Name of employer or school</source>
            <translation>Nom de l’employeur ou de l’école</translation>
        </message>
        <message>
            <source>Address of employer or school</source>
            <translation>Adresse de l’employeur ou de l’école</translation>
        </message>
        <message>
            <source>Phone number of employer or school</source>
            <translation>Téléphone de l’employeur ou de l’école</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Motif de votre voyage</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>Combien de fois entrerez-vous&#xa0;?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>Dans quel délai en avez-vous besoin&#xa0;?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>Précisions sur le motif</translation>
        </message>
        <message>
            <source>Main destination</source>
            <translation>Destination principale</translation>
        </message>
        <message>
            <source>Place of first entry</source>
            <translation>Lieu de première entrée</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>Jour d’arrivée</translation>
        </message>
        <message>
            <source>Day of departure</source>
            <translation>Jour de départ</translation>
        </message>
        <message>
            <source>Visas in the last three years</source>
            <translation>Visas des trois dernières années</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>Vos empreintes ont-elles déjà été prises pour un visa&#xa0;?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>Pays de destination finale et permis d’y entrer</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>Où logerez-vous&#xa0;?</translation>
        </message>
        <message>
            <source>Name of host, company or hotel</source>
            <translation>Nom de l’hôte, de l’entreprise ou de l’hôtel</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Adresse de votre séjour</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Téléphone ou e-mail du lieu de séjour</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>Qui est l’hôte pour vous&#xa0;?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>Qui paie votre voyage&#xa0;?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>Comment paierez-vous votre séjour&#xa0;?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Numéro de votre assurance voyage</translation>
        </message>
        <message>
            <source>Travel insurance valid until</source>
            <translation>Assurance voyage valable jusqu’au</translation>
        </message>
        <message>
            <source>Name of a person to tell in an emergency</source>
            <translation>Nom d’une personne à prévenir en cas d’urgence</translation>
        </message>
        <message>
            <source>Phone number for an emergency</source>
            <translation>Téléphone en cas d’urgence</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>Qui est cette personne pour vous&#xa0;?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>Un visa vous a-t-il déjà été refusé&#xa0;?</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>Casier judiciaire</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Photographie</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>Empreintes digitales</translation>
        </message>
        <message>
            <source>As printed at the top of the photo page, for example L898902C3.</source>
            <translation>Comme imprimé en haut de la page photo, par exemple L898902C3.</translation>
        </message>
        <message>
            <source>As printed on the photo page.</source>
            <translation>Comme imprimé sur la page photo.</translation>
        </message>
        <message>
            <source>As printed on the photo page, if it is there.</source>
            <translation>Comme imprimé sur la page photo, s’il y figure.</translation>
        </message>
        <message>
            <source>The visa needs two empty pages.</source>
            <translation>Le visa demande deux pages vierges.</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>Comme imprimé dans votre passeport.</translation>
        </message>
        <message>
            <source>Separate several names with commas.</source>
            <translation>Séparez plusieurs noms par des virgules.</translation>
        </message>
        <message>
            <source>Leave it empty if the keys here do not have its letters.</source>
            <translation>Laissez vide si ce clavier n’a pas ces lettres.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Laissez le jour ou le mois vide si votre passeport ne l’indique pas.</translation>
        </message>
        <message>
            <source>Town or city.</source>
            <translation>Ville ou localité.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Cette adresse ou un téléphone. Le reçu et la décision y sont envoyés.</translation>
        </message>
        <message>
            <source>With the country code, for example +81 3 1234 5678.</source>
            <translation>Avec l’indicatif du pays, par exemple +81 3 1234 5678.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>Ville ou région où vous restez le plus longtemps.</translation>
        </message>
        <message>
            <source>Airport, port or border crossing.</source>
            <translation>Aéroport, port ou poste frontière.</translation>
        </message>
        <message>
            <source>The days of arrival and departure both count.</source>
            <translation>Le jour d’arrivée et le jour de départ comptent tous les deux.</translation>
        </message>
        <message>
            <source>Choose everything that applies.</source>
            <translation>Choisissez tout ce qui convient.</translation>
        </message>
        <message>
            <source>The guardian signs the paper form at the counter.</source>
            <translation>Le représentant légal signe le formulaire papier au guichet.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>Si oui, un agent vous en parlera.</translation>
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
            <translation>%1 %2, jour inconnu</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, jour et mois inconnus</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>a question of the form that is named within a sentence</extracomment>
            <translation>«&#xa0;%1&#xa0;»</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the members of a list</extracomment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the days of a visa: first, last</extracomment>
            <translation>du %1 au %2</translation>
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
            <translation>Carte bancaire</translation>
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
            <translation>Féminin</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Masculin</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Célibataire</translation>
        </message>
        <message>
            <source>Married</source>
            <translation>Marié(e)</translation>
        </message>
        <message>
            <source>Registered partnership</source>
            <translation>Partenariat enregistré</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>Séparé(e)</translation>
        </message>
        <message>
            <source>Divorced</source>
            <translation>Divorcé(e)</translation>
        </message>
        <message>
            <source>Widowed</source>
            <translation>Veuf ou veuve</translation>
        </message>
        <message>
            <source>Ordinary passport</source>
            <translation>Passeport ordinaire</translation>
        </message>
        <message>
            <source>Diplomatic passport</source>
            <translation>Passeport diplomatique</translation>
        </message>
        <message>
            <source>Service passport</source>
            <translation>Passeport de service</translation>
        </message>
        <message>
            <source>Official passport</source>
            <translation>Passeport officiel</translation>
        </message>
        <message>
            <source>Special passport</source>
            <translation>Passeport spécial</translation>
        </message>
        <message>
            <source>Refugee travel document (1951)</source>
            <translation>Titre de voyage pour réfugié (1951)</translation>
        </message>
        <message>
            <source>Stateless person’s travel document (1954)</source>
            <translation>Titre de voyage pour apatride (1954)</translation>
        </message>
        <message>
            <source>Alien’s passport</source>
            <translation>Passeport pour étranger</translation>
        </message>
        <message>
            <source>Emergency travel document</source>
            <translation>Titre de voyage d’urgence</translation>
        </message>
        <message>
            <source>Passing through (transit)</source>
            <translation>Passage (transit)</translation>
        </message>
        <message>
            <source>Tourism</source>
            <translation>Tourisme</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Affaires</translation>
        </message>
        <message>
            <source>Visit to family or friends</source>
            <translation>Visite à la famille ou à des amis</translation>
        </message>
        <message>
            <source>Short study</source>
            <translation>Études courtes</translation>
        </message>
        <message>
            <source>Culture or sport</source>
            <translation>Culture ou sport</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>Soins médicaux</translation>
        </message>
        <message>
            <source>Short work</source>
            <translation>Travail de courte durée</translation>
        </message>
        <message>
            <source>Official visit</source>
            <translation>Visite officielle</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Deux fois</translation>
        </message>
        <message>
            <source>Several times, in 6 months</source>
            <translation>Plusieurs fois, en 6 mois</translation>
        </message>
        <message>
            <source>Several times, in 12 months</source>
            <translation>Plusieurs fois, en 12 mois</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Normal</translation>
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
            <translation>Salarié(e)</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Indépendant(e)</translation>
        </message>
        <message>
            <source>Student or pupil</source>
            <translation>Étudiant(e) ou élève</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retraité(e)</translation>
        </message>
        <message>
            <source>Without employment</source>
            <translation>Sans emploi</translation>
        </message>
        <message>
            <source>Government service</source>
            <translation>Service de l’État</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>Forces armées</translation>
        </message>
        <message>
            <source>Press and media</source>
            <translation>Presse et médias</translation>
        </message>
        <message>
            <source>Religious service</source>
            <translation>Service religieux</translation>
        </message>
        <message>
            <source>Crew of a ship or aircraft</source>
            <translation>Équipage d’un navire ou d’un avion</translation>
        </message>
        <message>
            <source>I pay myself</source>
            <translation>Je paie moi-même</translation>
        </message>
        <message>
            <source>A sponsor or host</source>
            <translation>Un garant ou un hôte</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>Mon employeur</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Bank or credit card</source>
            <translation>Carte bancaire</translation>
        </message>
        <message>
            <source>Traveller’s cheques</source>
            <translation>Chèques de voyage</translation>
        </message>
        <message>
            <source>Accommodation already paid</source>
            <translation>Logement déjà payé</translation>
        </message>
        <message>
            <source>Transport already paid</source>
            <translation>Transport déjà payé</translation>
        </message>
        <message>
            <source>The sponsor covers everything</source>
            <translation>Le garant prend tout en charge</translation>
        </message>
        <message>
            <source>With a person</source>
            <translation>Chez une personne</translation>
        </message>
        <message>
            <source>With a company or organisation</source>
            <translation>Dans une entreprise ou une organisation</translation>
        </message>
        <message>
            <source>In a hotel</source>
            <translation>À l’hôtel</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Père ou mère</translation>
        </message>
        <message>
            <source>Legal guardian</source>
            <translation>Représentant légal</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>Mon passeport a au moins deux pages vierges</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>Mon représentant légal est d’accord et signe l’autorisation</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>Ce que j’ai déclaré est complet et vrai. Je sais que de fausses déclarations peuvent entraîner un refus.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>Mon passeport montre un seul nom</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rue et numéro</translation>
        </message>
        <message>
            <source>Building, flat</source>
            <translation>Bâtiment, appartement</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>Ville ou localité</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
    </context>
    <context>
        <name>PreflightWords</name>
        <message>
            <source>Unlock the keychain of the kiosk’s account, then restart the application.</source>
            <translation>Déverrouillez le trousseau du compte de la borne, puis relancez l’application.</translation>
        </message>
        <message>
            <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
            <translation>Démarrez le service de trousseau, ou choisissez un fichier de clé dans la configuration. Les données ne sont jamais gardées en clair.</translation>
        </message>
        <message>
            <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
            <translation>Il y a une base de données, mais sa clé n’est pas dans le trousseau. Restaurez la clé&#xa0;; une nouvelle rendrait les dossiers illisibles.</translation>
        </message>
        <message>
            <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
            <translation>La phrase secrète n’ouvre pas le fichier de clé. Entrez celle qui a été choisie à l’installation.</translation>
        </message>
        <message>
            <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
            <translation>La base de données a été écrite par une version plus récente. Installez cette version&#xa0;; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
            <translation>La base de données est endommagée. Gardez le fichier, restaurez la dernière sauvegarde et signalez-le.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it, then restart the application.</source>
            <translation>Un autre programme tient la base de données. Fermez-le, puis relancez l’application.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
            <translation>Le disque est plein. Faites de la place, puis relancez l’application&#xa0;; rien n’est perdu.</translation>
        </message>
        <message>
            <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
            <translation>La borne n’est pas inscrite. Créez un code avec «&#xa0;chancery-admin device code&#xa0;» et entrez-le dans la configuration.</translation>
        </message>
        <message>
            <source>The relay does not accept this kiosk any more. Enrol it again.</source>
            <translation>Le relais n’accepte plus cette borne. Inscrivez-la de nouveau.</translation>
        </message>
        <message>
            <source>The relay does not answer. Check the network and the relay’s address in the configuration.</source>
            <translation>Le relais ne répond pas. Vérifiez le réseau et l’adresse du relais dans la configuration.</translation>
        </message>
        <message>
            <source>The configuration is not complete. The log names the key and what is expected.</source>
            <translation>La configuration n’est pas complète. Le journal nomme la clé et ce qui est attendu.</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the relay’s. Set the time, then restart the application.</source>
            <translation>L’horloge de cette machine diffère de celle du relais. Réglez l’heure, puis relancez l’application.</translation>
        </message>
        <message>
            <source>There is no fee schedule in force. Load the present one on the relay.</source>
            <translation>Aucun barème n’est en vigueur. Chargez le barème actuel sur le relais.</translation>
        </message>
        <message>
            <source>The log of the application says more under this code.</source>
            <translation>Le journal de l’application en dit plus sous ce code.</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Choose an answer: %1</source>
            <translation>Choisissez une réponse&#xa0;: %1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>Indiquez&#xa0;: %1</translation>
        </message>
        <message>
            <source>Enter a day that is in the calendar</source>
            <translation>Entrez un jour qui existe dans le calendrier</translation>
        </message>
        <message>
            <source>Enter a date that is not after today</source>
            <translation>Entrez une date qui n’est pas après aujourd’hui</translation>
        </message>
        <message>
            <source>Enter %1 or a later date</source>
            <translation>Entrez le %1 ou une date ultérieure</translation>
        </message>
        <message>
            <source>Enter %1 or a later date (%2)</source>
            <translation>Entrez le %1 ou une date ultérieure (%2)</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date</source>
            <translation>Entrez le %1 ou une date antérieure</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date (%2)</source>
            <translation>Entrez le %1 ou une date antérieure (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Check the year: it is more than %n year(s) ago</source>
            <translation>
                <numerusform>Vérifiez l’année&#xa0;: elle remonte à plus de %n&#xa0;an</numerusform>
                <numerusform>Vérifiez l’année&#xa0;: elle remonte à plus de %n&#xa0;ans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
            <translation>
                <numerusform>Le passeport doit être valable jusqu’au %1 ou plus&#xa0;: %n&#xa0;mois après votre départ. Renouvelez-le, ou choisissez un voyage plus tôt</numerusform>
                <numerusform>Le passeport doit être valable jusqu’au %1 ou plus&#xa0;: %n&#xa0;mois après votre départ. Renouvelez-le, ou choisissez un voyage plus tôt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
            <translation>
                <numerusform>Le passeport peut avoir au plus %n&#xa0;an à l’arrivée&#xa0;: délivré le %1 ou après</numerusform>
                <numerusform>Le passeport peut avoir au plus %n&#xa0;ans à l’arrivée&#xa0;: délivré le %1 ou après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose a stay of at most %n day(s); this one is %1 days</source>
            <translation>
                <numerusform>Choisissez un séjour de %n&#xa0;jour au plus&#xa0;; celui-ci dure %1 jours</numerusform>
                <numerusform>Choisissez un séjour de %n&#xa0;jours au plus&#xa0;; celui-ci dure %1 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
            <translation>
                <numerusform>Choisissez le %1 ou plus tôt&#xa0;: les demandes sont reçues jusqu’à %n&#xa0;mois à l’avance</numerusform>
                <numerusform>Choisissez le %1 ou plus tôt&#xa0;: les demandes sont reçues jusqu’à %n&#xa0;mois à l’avance</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree to the privacy notice to go on</source>
            <translation>Acceptez la notice de confidentialité pour continuer</translation>
        </message>
        <message>
            <source>Confirm to go on: %1</source>
            <translation>Confirmez pour continuer&#xa0;: %1</translation>
        </message>
        <message numerus="yes">
            <source>Shorten to %n character(s)</source>
            <translation>
                <numerusform>Raccourcissez à %n&#xa0;caractère</numerusform>
                <numerusform>Raccourcissez à %n&#xa0;caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter at most %n</source>
            <translation>
                <numerusform>Entrez-en %n&#xa0;au plus</numerusform>
                <numerusform>Entrez-en %n&#xa0;au plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
            <translation>Utilisez seulement des lettres, espaces, traits d’union et apostrophes&#xa0;; enlevez %1</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>Choisissez dans la liste</translation>
        </message>
        <message>
            <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
            <translation>Entrez le numéro de téléphone avec l’indicatif du pays, par exemple +81 3 1234 5678</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
            <translation>Entrez l’e-mail avec un @ et un point, par exemple name@example.com</translation>
        </message>
        <message>
            <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
            <translation>Entrez le numéro de passeport tel qu’il est imprimé&#xa0;: lettres et chiffres, par exemple L898902C3</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Entrez un e-mail ou un numéro de téléphone pour que nous puissions vous joindre</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>Vous avez dit avoir un seul nom&#xa0;: laissez vide le nom de famille ou les prénoms</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>Votre passeport indique %1. Vérifiez&#xa0;; un agent le regardera avec vous</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>Ce n’est pas proposé pour votre nationalité et ce visa&#xa0;: choisissez autre chose</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Indiquez un autre pays que celui du transit</translation>
        </message>
        <message>
            <source>Add to the address: %1</source>
            <translation>Complétez l’adresse&#xa0;: %1</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Scannez votre passeport, tapez ses deux lignes, ou choisissez «&#xa0;Je ne peux pas scanner&#xa0;»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Comparez avec votre passeport et confirmez</translation>
        </message>
        <message>
            <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
            <translation>Il manque des caractères ou il y en a trop. Reposez le passeport, ou tapez les deux lignes en entier.</translation>
        </message>
        <message>
            <source>The lines have only capital letters, digits and the sign &lt;.</source>
            <translation>Les lignes n’ont que des majuscules, des chiffres et le signe &lt;.</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>Ce n’est pas le code d’un passeport ni d’une carte d’identité. Utilisez la page photo de votre passeport.</translation>
        </message>
        <message>
            <source>Check the passport number: one of its characters does not fit.</source>
            <translation>Vérifiez le numéro de passeport&#xa0;: un de ses caractères ne correspond pas.</translation>
        </message>
        <message>
            <source>Check the date of birth in the second line.</source>
            <translation>Vérifiez la date de naissance dans la deuxième ligne.</translation>
        </message>
        <message>
            <source>Check the date of expiry in the second line.</source>
            <translation>Vérifiez la date d’expiration dans la deuxième ligne.</translation>
        </message>
        <message>
            <source>Check the three letters of the country.</source>
            <translation>Vérifiez les trois lettres du pays.</translation>
        </message>
        <message>
            <source>Check the name in the first line: letters and &lt; only.</source>
            <translation>Vérifiez le nom dans la première ligne&#xa0;: lettres et &lt; seulement.</translation>
        </message>
        <message>
            <source>Check the letter after the date of birth: M, F or &lt;.</source>
            <translation>Vérifiez la lettre après la date de naissance&#xa0;: M, F ou &lt;.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Comparez les lignes avec votre passeport&#xa0;: un caractère ne correspond pas.</translation>
        </message>
        <message>
            <source>A letter belongs here</source>
            <translation>Ici va une lettre</translation>
        </message>
        <message>
            <source>A digit belongs here</source>
            <translation>Ici va un chiffre</translation>
        </message>
        <message>
            <source>It does not fit the characters before it: compare them with your passport</source>
            <translation>Il ne correspond pas aux caractères qui le précèdent&#xa0;: comparez-les avec votre passeport</translation>
        </message>
        <message>
            <source>This is not a date: year, month, day with two digits each</source>
            <translation>Ce n’est pas une date&#xa0;: année, mois et jour ont deux chiffres chacun</translation>
        </message>
        <message>
            <source>No country has this code: compare the three letters</source>
            <translation>Aucun pays n’a ce code&#xa0;: comparez les trois lettres</translation>
        </message>
        <message>
            <source>M, F or &lt; belongs here</source>
            <translation>Ici va M, F ou &lt;</translation>
        </message>
        <message>
            <source>The first line of a passport begins with P</source>
            <translation>La première ligne d’un passeport commence par P</translation>
        </message>
        <message>
            <source>There are too many characters</source>
            <translation>Il y a des caractères en trop</translation>
        </message>
        <message>
            <source>Capital letters, digits and &lt; only</source>
            <translation>Majuscules, chiffres et &lt; seulement</translation>
        </message>
        <message>
            <source>Check this answer: %1</source>
            <translation>Vérifiez cette réponse&#xa0;: %1</translation>
        </message>
    </context>
    <context>
        <name>SpecialNames</name>
        <message>
            <source>Utopia</source>
            <translation>Utopie</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>Kosovo</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>Union européenne</translation>
        </message>
        <message>
            <source>Stateless person</source>
            <translation>Apatride</translation>
        </message>
        <message>
            <source>Refugee (1951 convention)</source>
            <translation>Réfugié (convention de 1951)</translation>
        </message>
        <message>
            <source>Refugee (other)</source>
            <translation>Réfugié (autre)</translation>
        </message>
        <message>
            <source>Nationality not stated</source>
            <translation>Nationalité non indiquée</translation>
        </message>
        <message>
            <source>British overseas territories citizen</source>
            <translation>Citoyen des territoires britanniques d’outre-mer</translation>
        </message>
        <message>
            <source>British national (overseas)</source>
            <translation>National britannique (outre-mer)</translation>
        </message>
        <message>
            <source>British overseas citizen</source>
            <translation>Citoyen britannique d’outre-mer</translation>
        </message>
        <message>
            <source>British protected person</source>
            <translation>Protégé britannique</translation>
        </message>
        <message>
            <source>British subject</source>
            <translation>Sujet britannique</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Nations unies</translation>
        </message>
        <message>
            <source>United Nations specialised agency</source>
            <translation>Institution spécialisée des Nations unies</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corée du Nord</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>French Territory of the Afars and the Issas</source>
            <translation>Territoire français des Afars et des Issas</translation>
        </message>
        <message>
            <source>Netherlands Antilles</source>
            <translation>Antilles néerlandaises</translation>
        </message>
        <message>
            <source>Burma (until 1989)</source>
            <translation>Birmanie (jusqu’en 1989)</translation>
        </message>
        <message>
            <source>Byelorussian SSR</source>
            <translation>RSS de Biélorussie</translation>
        </message>
        <message>
            <source>Czechoslovakia</source>
            <translation>Tchécoslovaquie</translation>
        </message>
        <message>
            <source>German Democratic Republic</source>
            <translation>République démocratique allemande</translation>
        </message>
        <message>
            <source>Upper Volta</source>
            <translation>Haute-Volta</translation>
        </message>
        <message>
            <source>Southern Rhodesia</source>
            <translation>Rhodésie du Sud</translation>
        </message>
        <message>
            <source>Serbia and Montenegro</source>
            <translation>Serbie-et-Monténégro</translation>
        </message>
        <message>
            <source>Sikkim</source>
            <translation>Sikkim</translation>
        </message>
        <message>
            <source>Soviet Union</source>
            <translation>Union soviétique</translation>
        </message>
        <message>
            <source>North Vietnam</source>
            <translation>Viêt Nam du Nord</translation>
        </message>
        <message>
            <source>South Yemen</source>
            <translation>Yémen du Sud</translation>
        </message>
        <message>
            <source>Yugoslavia</source>
            <translation>Yougoslavie</translation>
        </message>
        <message>
            <source>Zaire</source>
            <translation>Zaïre</translation>
        </message>
    </context>
    <context>
        <name>SpokenText</name>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Non choisi</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>Apply for your visa</source>
            <translation>Demandez votre visa</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Choisissez votre langue</translation>
        </message>
        <message>
            <source>How we use your data</source>
            <translation>L’usage de vos données</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Scannez votre passeport</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Comparez avec votre passeport</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>Votre voyage</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Comment vous joindre</translation>
        </message>
        <message>
            <source>Work or study</source>
            <translation>Travail ou études</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>Le paiement de votre voyage</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>Votre hébergement</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Votre parent ou représentant légal</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Vérifiez vos réponses</translation>
        </message>
        <message>
            <source>Your fee</source>
            <translation>Vos frais</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Lay the photo page face down on the reader and hold it still.</source>
            <translation>Posez la page photo face contre le lecteur et ne bougez plus.</translation>
        </message>
        <message>
            <source>The price stands beside each choice.</source>
            <translation>Le prix figure à côté de chaque choix.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Touchez Modifier pour corriger une réponse. Rien d’autre n’est perdu.</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>Vous avez moins de 18 ans&#xa0;: un parent ou un représentant légal doit donner son accord.</translation>
        </message>
        <message>
            <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
            <translation>Touchez votre langue pour commencer. Vous pouvez en changer à tout moment en haut de l’écran.

La taille du texte et le contraste y sont aussi. «&#xa0;Appeler un agent&#xa0;» fait venir quelqu’un.</translation>
        </message>
        <message>
            <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
            <translation>Il nous faut votre accord avant de lire votre passeport. «&#xa0;Tout lire&#xa0;» montre la notice entière.

Sans votre accord, un agent reçoit votre demande sur papier.</translation>
        </message>
        <message>
            <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
            <translation>Ouvrez votre passeport à la page de votre photo. Posez-la face contre le lecteur, les deux longues lignes de lettres vers la vitre.

Si cela ne marche pas, tapez les deux lignes en bas de la page photo. Le signe &lt; remplit les espaces entre les mots.

Sans ces lignes, choisissez «&#xa0;Je ne peux pas scanner&#xa0;» et tapez ce qui est imprimé.</translation>
        </message>
        <message>
            <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
            <translation>Les machines confondent les lettres et les chiffres qui se ressemblent&#xa0;: 0 et O, 1 et I, 5 et S, 8 et B. Comparez le numéro caractère par caractère.

Avec un numéro faux, le visa peut être nul.</translation>
        </message>
        <message>
            <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
            <translation>Choisissez pourquoi vous voyagez, combien de fois vous entrez, et quand. Le jour d’arrivée et le jour de départ comptent tous les deux.

Le total en bas suit vos choix&#xa0;; tout y est compris.</translation>
        </message>
        <message>
            <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
            <translation>Écrivez les noms comme dans votre passeport. Nous avons rempli ce qu’il indique.</translation>
        </message>
        <message>
            <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
            <translation>Donnez un e-mail ou un numéro de téléphone, ou les deux. Nous les utilisons pour cette demande seulement.</translation>
        </message>
        <message>
            <source>Choose what you do now. For work or study, name the employer or the school.</source>
            <translation>Choisissez ce que vous faites maintenant. Pour un travail ou des études, nommez l’employeur ou l’école.</translation>
        </message>
        <message>
            <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
            <translation>Choisissez qui paie le voyage et comment. Plusieurs réponses sont possibles.</translation>
        </message>
        <message>
            <source>Name the person, company or hotel where you stay first.</source>
            <translation>Nommez la personne, l’entreprise ou l’hôtel où vous logez d’abord.</translation>
        </message>
        <message>
            <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
            <translation>Un parent ou un représentant légal signe l’autorisation au guichet. Venez ensemble, ou appelez un agent.</translation>
        </message>
        <message>
            <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
            <translation>«&#xa0;Modifier&#xa0;» vous mène à la réponse, puis vous ramène ici. Quand tout est exact, confirmez la déclaration.</translation>
        </message>
        <message>
            <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</source>
            <translation>Les frais sont fixés dans une monnaie et perçus dans une autre, au taux indiqué. Le total est ce que vous payez.

Les frais couvrent l’examen de votre demande&#xa0;; ils ne sont pas remboursés si le visa est refusé.</translation>
        </message>
        <message>
            <source>Call staff brings somebody to you.</source>
            <translation>«&#xa0;Appeler un agent&#xa0;» fait venir quelqu’un.</translation>
        </message>
        <message>
            <source>Passport</source>
            <comment>stage</comment>
            <translation>Passeport</translation>
        </message>
        <message>
            <source>Trip</source>
            <comment>stage</comment>
            <translation>Voyage</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Contact</source>
            <comment>stage</comment>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>stage</comment>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Stay</source>
            <comment>stage</comment>
            <translation>Séjour</translation>
        </message>
        <message>
            <source>Guardian</source>
            <comment>stage</comment>
            <translation>Représentant</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>stage</comment>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Payment</source>
            <comment>stage</comment>
            <translation>Paiement</translation>
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
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Imprimer un essai</translation>
        </message>
        <message>
            <source>Passport reader</source>
            <translation>Lecteur de passeports</translation>
        </message>
        <message>
            <source>Test scan</source>
            <translation>Tester la lecture</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relais</translation>
        </message>
        <message>
            <source>Test relay</source>
            <translation>Tester le relais</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Unsent records</source>
            <translation>Dossiers non envoyés</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the network</source>
            <translation>
                <numerusform>%n&#xa0;dossier attend le réseau</numerusform>
                <numerusform>%n&#xa0;dossiers attendent le réseau</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Tout est envoyé</translation>
        </message>
        <message>
            <source>Last events</source>
            <translation>Derniers événements</translation>
        </message>
        <message>
            <source>End the shift and close the kiosk</source>
            <translation>Finir le service et fermer la borne</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Retour à la borne</translation>
        </message>
        <message>
            <source>Receipts: none in the last 24 hours</source>
            <translation>Reçus&#xa0;: aucun depuis 24&#xa0;heures</translation>
        </message>
        <message>
            <source>Receipts of the last 24 hours</source>
            <translation>Reçus des dernières 24&#xa0;heures</translation>
        </message>
        <message>
            <source>%1, printed</source>
            <translation>%1, imprimé</translation>
        </message>
        <message>
            <source>%1, not printed</source>
            <translation>%1, non imprimé</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Réimprimer</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>Pas encore d’essai</translation>
        </message>
        <message>
            <source>Asking the printer…</source>
            <translation>Question posée à l’imprimante…</translation>
        </message>
        <message>
            <source>Ready; the paper is near its end</source>
            <translation>Prête&#xa0;; le papier touche à sa fin</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Put a passport on the reader now</source>
            <translation>Posez maintenant un passeport sur le lecteur</translation>
        </message>
        <message>
            <source>Both lines read, every check digit fits. Nothing was kept.</source>
            <translation>Deux lignes lues, tous les chiffres de contrôle sont justes. Rien n’a été gardé.</translation>
        </message>
        <message>
            <source>Something was read, but not two whole lines of a passport. Clean the glass and try again.</source>
            <translation>Quelque chose a été lu, mais pas deux lignes entières d’un passeport. Nettoyez la vitre et réessayez.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Question posée au relais…</translation>
        </message>
        <message>
            <source>Answers within %1 ms</source>
            <translation>Répond en %1&#xa0;ms</translation>
        </message>
        <message>
            <source>Does not answer: look at the network, then at the relay</source>
            <translation>Ne répond pas&#xa0;: vérifiez le réseau, puis le relais</translation>
        </message>
        <message>
            <source>Does not serve this kiosk: its clock is wrong</source>
            <translation>Ne sert pas cette borne&#xa0;: son horloge n’est pas à l’heure</translation>
        </message>
        <message>
            <source>Does not know this kiosk: enrol it again</source>
            <translation>Ne connaît pas cette borne&#xa0;: enregistrez-la de nouveau</translation>
        </message>
        <message>
            <source>Does not serve this kiosk (%1)</source>
            <translation>Ne sert pas cette borne (%1)</translation>
        </message>
        <message>
            <source>No connection: look at the cable</source>
            <translation>Pas de connexion&#xa0;: vérifiez le câble</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>Fermer la borne&#xa0;?</translation>
        </message>
        <message>
            <source>Nobody can use this machine until it is started again.</source>
            <translation>Personne ne pourra utiliser cette machine avant son redémarrage.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>La garder ouverte</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>Fermer la borne</translation>
        </message>
        <message>
            <source>The voice is this loud.</source>
            <translation>Voici le volume de la voix.</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>Volume de la voix</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1&#xa0;%</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Arrêter pour l’instant</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Rattrapage&#xa0;: %1 sur %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Arrêté à %1 sur %2</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marquer comme lu</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::PinPanel</name>
        <message>
            <source>For staff: enter the PIN</source>
            <translation>Pour le personnel&#xa0;: entrez le code</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Retour à la borne</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>%n&#xa0;chiffre entré</numerusform>
                <numerusform>%n&#xa0;chiffres entrés</numerusform>
            </translation>
        </message>
        <message>
            <source>The maintenance screen ends the session on this machine.</source>
            <translation>L’écran de maintenance met fin à la session sur cette machine.</translation>
        </message>
        <message>
            <source>Checking the PIN…</source>
            <translation>Vérification du code…</translation>
        </message>
        <message>
            <source>That was another PIN. Enter it once more.</source>
            <translation>Ce n’était pas le bon code. Entrez-le encore une fois.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Trop d’essais. Attendez %n&#xa0;seconde, puis réessayez.</numerusform>
                <numerusform>Trop d’essais. Attendez %n&#xa0;secondes, puis réessayez.</numerusform>
            </translation>
        </message>
        <message>
            <source>No PIN is set. Set one on this machine with “chancery pin”.</source>
            <translation>Aucun code n’est défini. Définissez-en un sur cette machine avec «&#xa0;chancery pin&#xa0;».</translation>
        </message>
        <message>
            <source>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</source>
            <translation>Le code ne peut pas être vérifié. Vérifiez le disque, ou définissez-le à nouveau avec «&#xa0;chancery pin&#xa0;».</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ApplicationPane</name>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (nouveau)</translation>
        </message>
        <message>
            <source>taken out, was %1</source>
            <translation>supprimé, avant&#xa0;: %1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1 (avant&#xa0;: %2)</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Ouvert par</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No application chosen</source>
            <translation>Aucune demande choisie</translation>
        </message>
        <message>
            <source>Version of the record</source>
            <translation>Version du dossier</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Choose an application from the list, or search for it.</source>
            <translation>Choisissez une demande dans la liste, ou cherchez-la.</translation>
        </message>
        <message>
            <source>The record is sealed. Opening it is kept under your name and shown on the record.</source>
            <translation>Le dossier est scellé. Son ouverture est conservée sous votre nom et visible dans le dossier.</translation>
        </message>
        <message>
            <source>The relay has no record of this application yet.</source>
            <translation>Le serveur relais n’a pas encore de dossier de cette demande.</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>Afficher la demande</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Modifier les réponses</translation>
        </message>
        <message>
            <source>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</source>
            <translation>Des versions de ce dossier ne se connaissaient pas. Choisissez entre elles dans les listes de travail, puis modifiez-le.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::AuditPane</name>
        <message>
            <source>Records opened</source>
            <translation>Dossiers ouverts</translation>
        </message>
        <message>
            <source>Session begun</source>
            <translation>Session commencée</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Session terminée</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Consentement donné</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>Dossier scellé</translation>
        </message>
        <message>
            <source>Payment asked for</source>
            <translation>Paiement demandé</translation>
        </message>
        <message>
            <source>Payment ended</source>
            <translation>Paiement terminé</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>Reçu imprimé</translation>
        </message>
        <message>
            <source>Key replaced</source>
            <translation>Clé remplacée</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Forgotten after its time</source>
            <translation>Oublié après son délai</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Record refused by the relay</source>
            <translation>Dossier refusé par le serveur relais</translation>
        </message>
        <message>
            <source>Damaged file set aside</source>
            <translation>Fichier endommagé mis de côté</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Sauvegardé</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Restauré</translation>
        </message>
        <message>
            <source>Staff signed in</source>
            <translation>Agent connecté</translation>
        </message>
        <message>
            <source>Staff signed out</source>
            <translation>Agent déconnecté</translation>
        </message>
        <message>
            <source>Record opened by staff</source>
            <translation>Dossier ouvert par le personnel</translation>
        </message>
        <message>
            <source>About the chosen application</source>
            <translation>Sur la demande choisie</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Sur %1</translation>
        </message>
        <message>
            <source>The audit cannot be read</source>
            <translation>L’audit ne peut pas être lu</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Appelez l’administrateur et citez ceci&#xa0;: %1</translation>
        </message>
        <message>
            <source>The audit is not as it was written</source>
            <translation>L’audit n’est plus tel qu’il a été écrit</translation>
        </message>
        <message>
            <source>Leave the machine as it is and call the administrator: %1</source>
            <translation>Laissez la machine telle quelle et appelez l’administrateur&#xa0;: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each bound to the one before it.</source>
            <translation>
                <numerusform>%n entrée, liée à la précédente.</numerusform>
                <numerusform>%n entrées, chacune liée à la précédente.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit is whole</source>
            <translation>L’audit est intact</translation>
        </message>
        <message>
            <source>The relay has countersigned it up to %1.</source>
            <translation>Le serveur relais l’a contresigné jusqu’à %1.</translation>
        </message>
        <message>
            <source>The relay has not countersigned it yet.</source>
            <translation>Le serveur relais ne l’a pas encore contresigné.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Nature de l’entrée</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Vérifier la chaîne</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Afficher les entrées plus anciennes</translation>
        </message>
        <message>
            <source>Entries of the audit</source>
            <translation>Entrées de l’audit</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>List saved as a file</source>
            <translation>Liste enregistrée dans un fichier</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Afficher les entrées plus récentes</translation>
        </message>
        <message>
            <source>Nothing of this kind has been written. Choose “%1” to see every entry.</source>
            <translation>Aucune écriture de ce genre. Choisissez «&#xa0;%1&#xa0;» pour les voir toutes.</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>l’entrée %1 a été modifiée</translation>
        </message>
        <message>
            <source>entry %1 is gone</source>
            <translation>l’entrée %1 a disparu</translation>
        </message>
        <message>
            <source>everything from entry %1 on is gone</source>
            <translation>tout a disparu à partir de l’entrée %1</translation>
        </message>
        <message>
            <source>entry %1 was written without this machine’s key</source>
            <translation>l’entrée %1 a été écrite sans la clé de cette machine</translation>
        </message>
        <message>
            <source>the relay countersigned another entry %1</source>
            <translation>le serveur relais a contresigné une autre entrée %1</translation>
        </message>
        <message>
            <source>the receipt for entry %1 is not the relay’s</source>
            <translation>l’accusé de l’entrée %1 n’est pas celui du serveur relais</translation>
        </message>
        <message>
            <source>Show more entries</source>
            <translation>Afficher d’autres entrées</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Case</name>
        <message>
            <source>Not paid</source>
            <translation>Non payée</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>En traitement</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Remboursée</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestée</translation>
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
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything sent</source>
            <translation>Tout est envoyé</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) not sent yet</source>
            <translation>
                <numerusform>%n dossier pas encore envoyé</numerusform>
                <numerusform>%n dossiers pas encore envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, the oldest for %2</source>
            <translation>%1, le plus ancien depuis %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusé</numerusform>
                <numerusform>%n refusés</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected to the relay</source>
            <translation>Relié au serveur relais</translation>
        </message>
        <message>
            <source>No connection to the relay</source>
            <translation>Pas de liaison avec le serveur relais</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Pas d’imprimante</translation>
        </message>
        <message>
            <source>Printer ready</source>
            <translation>Imprimante prête</translation>
        </message>
        <message>
            <source>Keys open</source>
            <translation>Clés ouvertes</translation>
        </message>
        <message>
            <source>Keys closed</source>
            <translation>Clés fermées</translation>
        </message>
        <message>
            <source>No shift open</source>
            <translation>Pas de service ouvert</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>Service&#xa0;: %1</translation>
        </message>
        <message numerus="yes">
            <source>The clock is %n minute(s) off: set it</source>
            <translation>
                <numerusform>L’horloge est décalée de %n minute&#xa0;: réglez-la</numerusform>
                <numerusform>L’horloge est décalée de %n minutes&#xa0;: réglez-la</numerusform>
            </translation>
        </message>
        <message>
            <source>Printer ready, its paper is almost used up</source>
            <translation>Imprimante prête, le papier est presque épuisé</translation>
        </message>
        <message>
            <source>Shift paused</source>
            <translation>Service en pause</translation>
        </message>
        <message>
            <source>Shift: nothing taken yet</source>
            <translation>Service&#xa0;: rien d’encaissé</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Rattrapage&#xa0;: %1 sur %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Arrêté à %1 sur %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Arrêter pour l’instant</translation>
        </message>
        <message>
            <source>Connect this computer: it soon holds too many applications</source>
            <translation>Connectez cet ordinateur&#xa0;: il contiendra bientôt trop de demandes</translation>
        </message>
        <message>
            <source>Connect this computer: it has been offline for a long time</source>
            <translation>Connectez cet ordinateur&#xa0;: il est coupé du réseau depuis longtemps</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>Pas de nouvelle demande&#xa0;: trop attendent d’être envoyées</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>Pas de nouvelle demande&#xa0;: coupé du réseau depuis trop longtemps</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWindow</name>
        <message>
            <source>Lock the screen</source>
            <translation>Verrouiller l’écran</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>Afficher cette liste</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>without the relay</source>
            <translation>sans le serveur relais</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Sort the list by its first column; 2 to 9: the others</source>
            <translation>Trier la liste par sa première colonne&#xa0;; 2 à 9&#xa0;: les autres</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n waiting</source>
            <extracomment>name of a page: how many cases wait for somebody there</extracomment>
            <translation>
                <numerusform>%1&#xa0;: %n en attente</numerusform>
                <numerusform>%1&#xa0;: %n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copier les lignes choisies</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWords</name>
        <message>
            <source>Open your shift at this machine first.</source>
            <translation>Ouvrez d’abord votre service sur cette machine.</translation>
        </message>
        <message>
            <source>Your shift is paused. Resume it first.</source>
            <translation>Votre service est en pause. Reprenez-le d’abord.</translation>
        </message>
        <message>
            <source>You have an open shift elsewhere. Close it there first.</source>
            <translation>Vous avez un service ouvert ailleurs. Clôturez-le d’abord là-bas.</translation>
        </message>
        <message>
            <source>Another clerk’s shift is open at this machine. Ask a supervisor.</source>
            <translation>Le service d’un autre agent est ouvert sur cette machine. Adressez-vous à un responsable.</translation>
        </message>
        <message>
            <source>It is another clerk’s shift. Ask a supervisor.</source>
            <translation>C’est le service d’un autre agent. Adressez-vous à un responsable.</translation>
        </message>
        <message>
            <source>The shift is closed already.</source>
            <translation>Le service est déjà clôturé.</translation>
        </message>
        <message>
            <source>The shift is signed already.</source>
            <translation>Le service est déjà signé.</translation>
        </message>
        <message>
            <source>Count the cash of every currency in the till.</source>
            <translation>Comptez les espèces de chaque devise dans la caisse.</translation>
        </message>
        <message>
            <source>The books have moved meanwhile. Compare once more and explain what differs.</source>
            <translation>Les comptes ont bougé entre-temps. Comparez encore une fois et expliquez les écarts.</translation>
        </message>
        <message>
            <source>Another supervisor has to do this.</source>
            <translation>Un autre responsable doit s’en charger.</translation>
        </message>
        <message>
            <source>Somebody else has to decide what you asked for.</source>
            <translation>Quelqu’un d’autre doit décider de votre demande.</translation>
        </message>
        <message>
            <source>What can be refunded has changed. Look at the new amount, then ask again.</source>
            <translation>Le montant remboursable a changé. Regardez le nouveau montant, puis redemandez.</translation>
        </message>
        <message>
            <source>So much cannot be refunded. Enter a smaller amount.</source>
            <translation>On ne peut pas rembourser autant. Saisissez un montant plus petit.</translation>
        </message>
        <message>
            <source>The payer’s bank disputes this payment.</source>
            <translation>La banque du payeur conteste ce paiement.</translation>
        </message>
        <message>
            <source>There is not so much in your till. Ask a supervisor.</source>
            <translation>Il n’y a pas autant dans votre caisse. Adressez-vous à un responsable.</translation>
        </message>
        <message>
            <source>This refund waits for its approval, or its money is out already. Hand out nothing.</source>
            <translation>Ce remboursement attend son accord, ou l’argent est déjà sorti. Ne remettez rien.</translation>
        </message>
        <message>
            <source>This application is paid. Take no money.</source>
            <translation>Cette demande est payée. Ne prenez pas d’argent.</translation>
        </message>
        <message>
            <source>The fee of this application was given back or cancelled. Take no money.</source>
            <translation>Les frais de cette demande ont été rendus ou annulés. Ne prenez pas d’argent.</translation>
        </message>
        <message>
            <source>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</source>
            <translation>Rien à payer n’est connu pour cette référence. Vérifiez-la, ou attendez que la borne l’ait envoyée.</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>En cours d’envoi</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Confirmation en cours</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>En attente du payeur</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>En cours de clôture</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Clos sans paiement</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>Payé en trop</translation>
        </message>
        <message>
            <source>Surplus going back</source>
            <translation>Trop-perçu en retour</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>Remboursement échoué</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Remboursé en partie</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Taken back by the bank</source>
            <translation>Repris par la banque</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>Attend une signature</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>the till</source>
            <translation>la caisse</translation>
        </message>
        <message>
            <source>beginning a payment</source>
            <translation>commencer un paiement</translation>
        </message>
        <message>
            <source>asking how a payment stands</source>
            <translation>demander où en est un paiement</translation>
        </message>
        <message>
            <source>closing a payment</source>
            <translation>clore un paiement</translation>
        </message>
        <message>
            <source>paying back</source>
            <translation>rembourser</translation>
        </message>
        <message>
            <source>reading the statement</source>
            <translation>lire le relevé</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>attend une autre personne</translation>
        </message>
        <message>
            <source>turned down</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DamageBar</name>
        <message>
            <source>Mark as read</source>
            <translation>Marquer comme lu</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayCharts</name>
        <message>
            <source>Until staff came</source>
            <translation>Jusqu’à l’arrivée d’un agent</translation>
        </message>
        <message>
            <source>Applications by hour</source>
            <translation>Demandes par heure</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçues</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Takings by hour</source>
            <translation>Recettes par heure</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Half waited no longer</source>
            <translation>La moitié, au plus</translation>
        </message>
        <message>
            <source>Nine of ten waited no longer</source>
            <translation>Neuf sur dix, au plus</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Failed payments</source>
            <translation>Paiements échoués</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoués</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Pour cent</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayPane</name>
        <message>
            <source>no calls now</source>
            <translation>aucun appel pour l’instant</translation>
        </message>
        <message>
            <source>being tried again</source>
            <translation>nouvel essai en cours</translation>
        </message>
        <message>
            <source>works</source>
            <translation>fonctionne</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) received</source>
            <translation>
                <numerusform>%n demande reçue</numerusform>
                <numerusform>%n demandes reçues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) confirmed</source>
            <translation>
                <numerusform>%n paiement confirmé</numerusform>
                <numerusform>%n paiements confirmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>%n décision prise</numerusform>
                <numerusform>%n décisions prises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid application(s) wait for a decision now</source>
            <translation>
                <numerusform>%n demande payée attend une décision</numerusform>
                <numerusform>%n demandes payées attendent une décision</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1&#xa0;: %2</translation>
        </message>
        <message>
            <source>%1: half in %2 s, nine of ten in %3 s</source>
            <translation>%1&#xa0;: la moitié en %2 s, neuf sur dix en %3 s</translation>
        </message>
        <message>
            <source>%1: %2 begun, %3 paid, %4 failed</source>
            <translation>%1&#xa0;: %2 commencés, %3 payés, %4 échoués</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2&#xa0;: %3</translation>
        </message>
        <message>
            <source>The printer does not take the page.</source>
            <translation>L’imprimante ne prend pas la page.</translation>
        </message>
        <message>
            <source>The day: %1</source>
            <translation>La journée&#xa0;: %1</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Jour précédent</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Jour suivant</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>La journée</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DecisionsPane</name>
        <message>
            <source>In examination</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Attend une décision</translation>
        </message>
        <message>
            <source>Paid, the record is on its way</source>
            <translation>Payée, le dossier arrive</translation>
        </message>
        <message>
            <source>%1 · paid %2</source>
            <translation>%1 · payée %2</translation>
        </message>
        <message>
            <source>No paid application waits for a decision.</source>
            <translation>Aucune demande payée n’attend de décision.</translation>
        </message>
        <message>
            <source>Choose an application from the list.</source>
            <translation>Choisissez une demande dans la liste.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Say why, for those who read the case later.</source>
            <translation>Dites pourquoi, pour ceux qui liront le dossier plus tard.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>Accepter %1&#xa0;?</translation>
        </message>
        <message>
            <source>Refuse %1?</source>
            <translation>Refuser %1&#xa0;?</translation>
        </message>
        <message>
            <source>The traveller is told, and a decision cannot be taken back.</source>
            <translation>Le voyageur est informé, et une décision ne se reprend pas.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1&#xa0;: %2</translation>
        </message>
        <message>
            <source>This application is not paid. Only a paid one is decided.</source>
            <translation>Cette demande n’est pas payée. On ne décide que d’une demande payée.</translation>
        </message>
        <message>
            <source>Somebody has decided this application already.</source>
            <translation>Quelqu’un a déjà décidé de cette demande.</translation>
        </message>
        <message>
            <source>The relay does not know this application at your post.</source>
            <translation>Le serveur relais ne connaît pas cette demande à votre poste.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Paid applications that wait</source>
            <translation>Demandes payées en attente</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Seen at this post only. The traveller is told the decision, not the reason.</source>
            <translation>Visible à ce poste seulement. Le voyageur apprend la décision, pas le motif.</translation>
        </message>
        <message>
            <source>Begin to examine</source>
            <translation>Commencer l’examen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Opening the record and those that may be of the same person…</source>
            <translation>Ouverture du dossier et de ceux qui peuvent être de la même personne…</translation>
        </message>
        <message>
            <source>Passport, stay and person: nothing stands out.</source>
            <translation>Passeport, séjour et personne&#xa0;: rien à signaler.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>La clé du poste n’est pas ouverte sur cette machine. Connectez-vous de nouveau ou appelez l’administrateur.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>La clé du poste n’ouvre pas ce dossier. Appelez l’administrateur.</translation>
        </message>
        <message>
            <source>Check passport, stay and person</source>
            <translation>Vérifier passeport, séjour et personne</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::EntryPanel</name>
        <message>
            <source>Unlock the counter</source>
            <translation>Déverrouiller le guichet</translation>
        </message>
        <message>
            <source>Sign in to the counter</source>
            <translation>Se connecter au guichet</translation>
        </message>
        <message>
            <source>With your own name: what is done is kept under it.</source>
            <translation>Sous votre propre nom&#xa0;: tout ce qui est fait est conservé sous ce nom.</translation>
        </message>
        <message>
            <source>%1 is at work here</source>
            <translation>%1 travaille ici</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Code from your phone</source>
            <translation>Code de votre téléphone</translation>
        </message>
        <message>
            <source>Passphrase of the post’s key</source>
            <translation>Phrase secrète de la clé du poste</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign out and let somebody else in</source>
            <translation>Déconnecter et laisser la place</translation>
        </message>
        <message>
            <source>This counter cannot be used</source>
            <translation>Ce guichet est inutilisable</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Appelez l’administrateur et indiquez&#xa0;: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Finding</name>
        <message>
            <source>The passport has ended on %1.</source>
            <translation>Le passeport a expiré le %1.</translation>
        </message>
        <message>
            <source>The passport ends on %1, too soon after the departure.</source>
            <translation>Le passeport expire le %1, trop tôt après le départ.</translation>
        </message>
        <message>
            <source>The passport is from %1, too long before the arrival.</source>
            <translation>Le passeport date du %1, trop longtemps avant l’arrivée.</translation>
        </message>
        <message>
            <source>The day of arrival has passed: it was %1.</source>
            <translation>Le jour d’arrivée est passé&#xa0;: c’était le %1.</translation>
        </message>
        <message numerus="yes">
            <source>The stay lasts %n day(s), too long.</source>
            <translation>
                <numerusform>Le séjour dure %n jour, trop long.</numerusform>
                <numerusform>Le séjour dure %n jours, trop long.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With earlier stays it is %n day(s) within the half year until %1, too long.</source>
            <translation>
                <numerusform>Avec les séjours précédents, %n jour dans les six mois jusqu’au %1, trop long.</numerusform>
                <numerusform>Avec les séjours précédents, %n jours dans les six mois jusqu’au %1, trop long.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same passport is in application %1.</source>
            <translation>Le même passeport figure dans la demande %1.</translation>
        </message>
        <message>
            <source>Application %1 has the same name and date of birth, with another passport.</source>
            <translation>La demande %1 a les mêmes nom et date de naissance, avec un autre passeport.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ListSaver</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) of the list are in the file</source>
            <translation>
                <numerusform>Seule la première ligne (%n) de la liste est dans le fichier</numerusform>
                <numerusform>Seules les %n premières lignes de la liste sont dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are in the file</source>
            <translation>
                <numerusform>%n ligne est dans le fichier</numerusform>
                <numerusform>%n lignes sont dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop (%n row(s) read)</source>
            <translation>
                <numerusform>Arrêter (%n ligne lue)</numerusform>
                <numerusform>Arrêter (%n lignes lues)</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::MergeCase</name>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>modifié ici</translation>
        </message>
        <message>
            <source>as it was before</source>
            <translation>comme avant</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1, version %2&#xa0;: %3</translation>
        </message>
        <message>
            <source>The versions say the same. Save one of them, and the matter is settled.</source>
            <translation>Les versions disent la même chose. Enregistrez l’une d’elles, et l’affaire est réglée.</translation>
        </message>
        <message>
            <source>Take all of version %1</source>
            <translation>Tout prendre de la version %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left to choose</source>
            <translation>
                <numerusform>%n réponse reste à choisir</numerusform>
                <numerusform>%n réponses restent à choisir</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>Tout est choisi.</translation>
        </message>
        <message>
            <source>Save this version</source>
            <translation>Enregistrer cette version</translation>
        </message>
        <message>
            <source>Compare the next version</source>
            <translation>Comparer la version suivante</translation>
        </message>
        <message>
            <source>These answers do not go together</source>
            <translation>Ces réponses ne vont pas ensemble</translation>
        </message>
        <message>
            <source>Saved as the newest version of %1. The others stay.</source>
            <translation>Enregistrée comme version la plus récente de %1. Les autres restent.</translation>
        </message>
        <message>
            <source>Two versions of one record</source>
            <translation>Deux versions d’un même dossier</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Réponses qui diffèrent</translation>
        </message>
        <message>
            <source>Open both versions</source>
            <translation>Ouvrir les deux versions</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::NewApplicationPane</name>
        <message>
            <source>Discard this application?</source>
            <translation>Abandonner cette demande&#xa0;?</translation>
        </message>
        <message>
            <source>Everything that was typed is forgotten.</source>
            <translation>Tout ce qui a été saisi est oublié.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>La continuer</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Application %1 is taken. It can be paid now.</source>
            <translation>La demande %1 est enregistrée. Elle peut être payée maintenant.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Scan a passport for a new application</source>
            <translation>Scanner un passeport pour une nouvelle demande</translation>
        </message>
        <message>
            <source>The passport is read. It is taken once the person has agreed.</source>
            <translation>Le passeport est lu. Il sera repris dès que la personne aura accepté.</translation>
        </message>
        <message>
            <source>Discard the application that is begun here?</source>
            <translation>Abandonner la demande commencée ici&#xa0;?</translation>
        </message>
        <message>
            <source>Application %1 is changed. The version before it stays.</source>
            <translation>La demande %1 est modifiée. La version précédente est conservée.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Laisser comme avant</translation>
        </message>
        <message>
            <source>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</source>
            <translation>Le passeport n’a pas été repris&#xa0;: une demande est commencée ici. Terminez-la ou abandonnez-la, puis scannez de nouveau.</translation>
        </message>
        <message>
            <source>The application is discarded</source>
            <translation>La demande est abandonnée</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>La récupérer</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PayPane</name>
        <message>
            <source>Less than the total</source>
            <translation>Moins que le total</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>À rendre&#xa0;: %1</translation>
        </message>
        <message>
            <source>Take %1 in cash?</source>
            <translation>Encaisser %1 en espèces&#xa0;?</translation>
        </message>
        <message>
            <source>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</source>
            <translation>Remis %1, à rendre %2. C’est payé aussitôt&#xa0;; seul un remboursement le rend.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Recompter</translation>
        </message>
        <message>
            <source>Take the cash</source>
            <translation>Encaisser les espèces</translation>
        </message>
        <message>
            <source>Cash taken. Receipt %1</source>
            <translation>Espèces encaissées. Reçu %1</translation>
        </message>
        <message>
            <source>The payment has arrived</source>
            <translation>Le paiement est arrivé</translation>
        </message>
        <message>
            <source>Paid in cash. Receipt %1</source>
            <translation>Payé en espèces. Reçu %1</translation>
        </message>
        <message>
            <source>Preparing the payment</source>
            <translation>Préparation du paiement</translation>
        </message>
        <message>
            <source>The relay does not answer. It is tried again by itself.</source>
            <translation>Le serveur relais ne répond pas. Un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>En attente du payeur</translation>
        </message>
        <message>
            <source>Still being confirmed. Nothing is lost: the relay keeps asking.</source>
            <translation>Confirmation en cours. Rien n’est perdu&#xa0;: le serveur relais continue de demander.</translation>
        </message>
        <message>
            <source>Closing the payment first</source>
            <translation>Clôture du paiement d’abord</translation>
        </message>
        <message>
            <source>The fee has changed. Find it anew and show it to the payer.</source>
            <translation>Les frais ont changé. Affichez-les à nouveau et montrez-les au payeur.</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Pas payé</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Clos sans paiement</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Paid twice or too late: it goes back by itself.</source>
            <translation>Payé deux fois ou trop tard&#xa0;: c’est rendu automatiquement.</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Adressez-vous à un responsable.</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Rendez %1</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Utiliser un autre moyen</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Collect a fee</source>
            <translation>Encaisser des frais</translation>
        </message>
        <message>
            <source>Reference of the slip</source>
            <translation>Référence du bon</translation>
        </message>
        <message>
            <source>Find the fee</source>
            <translation>Afficher les frais</translation>
        </message>
        <message>
            <source>Handed over; empty: the exact amount</source>
            <translation>Remis&#xa0;; vide&#xa0;: le montant exact</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Scan the payer’s code</source>
            <translation>Scannez le code du payeur</translation>
        </message>
        <message>
            <source>Nothing is paid yet, so there is no receipt.</source>
            <translation>Rien n’est encore payé, il n’y a donc pas de reçu.</translation>
        </message>
        <message>
            <source>Receipt of %1 printed</source>
            <translation>Reçu de %1 imprimé</translation>
        </message>
        <message>
            <source>The receipt is kept as %1.</source>
            <translation>Le reçu est conservé sous %1.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Réimprimer</translation>
        </message>
        <message>
            <source>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</source>
            <translation>Le paiement de %1 n’est pas clos&#xa0;: le serveur relais le suit, et la demande montre comment il se termine.</translation>
        </message>
        <message>
            <source>It is not known whether a payment of %1 was begun: look at the application before you collect again.</source>
            <translation>On ne sait pas si un paiement de %1 a commencé&#xa0;: regardez la demande avant d’encaisser de nouveau.</translation>
        </message>
        <message>
            <source>Serve the next person</source>
            <translation>Servir la personne suivante</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Imprimer le reçu</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>Votre monnaie&#xa0;: %1</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone</source>
            <translation>Confirmez le paiement sur votre téléphone</translation>
        </message>
        <message>
            <source>Scan the code with your phone</source>
            <translation>Scannez le code avec votre téléphone</translation>
        </message>
        <message>
            <source>The payment is still being confirmed. Stay at the counter.</source>
            <translation>Le paiement est encore en cours de confirmation. Restez au guichet.</translation>
        </message>
        <message>
            <source>The fee has changed. It is shown here in a moment.</source>
            <translation>Les frais ont changé. Ils s’affichent ici dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentCase</name>
        <message>
            <source>to be handed out</source>
            <translation>à remettre</translation>
        </message>
        <message>
            <source>Let the refund go</source>
            <translation>Accorder le remboursement</translation>
        </message>
        <message>
            <source>Let %1 go back to the payer?</source>
            <translation>Rendre %1 au payeur&#xa0;?</translation>
        </message>
        <message>
            <source>The money leaves the post’s account. Your name stays under it.</source>
            <translation>L’argent quitte le compte du poste. Votre nom y reste.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Accorder</translation>
        </message>
        <message>
            <source>The refund is let go</source>
            <translation>Le remboursement est accordé</translation>
        </message>
        <message>
            <source>Turn the refund down</source>
            <translation>Refuser le remboursement</translation>
        </message>
        <message>
            <source>The refund is turned down</source>
            <translation>Le remboursement est refusé</translation>
        </message>
        <message>
            <source>Hand out %1</source>
            <translation>Remettre %1</translation>
        </message>
        <message>
            <source>Hand out %1 now?</source>
            <translation>Remettre %1 maintenant&#xa0;?</translation>
        </message>
        <message>
            <source>The amount leaves your till with a receipt of its own. It cannot be taken back here.</source>
            <translation>Le montant sort de votre caisse avec son propre reçu. On ne peut pas revenir en arrière ici.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Handed out. Receipt %1</source>
            <translation>Remis. Reçu %1</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 veut corriger ceci en «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
        </message>
        <message>
            <source>The payment is corrected</source>
            <translation>Le paiement est corrigé</translation>
        </message>
        <message>
            <source>The correction is turned down</source>
            <translation>La correction est refusée</translation>
        </message>
        <message>
            <source>Correct the payment</source>
            <translation>Corriger le paiement</translation>
        </message>
        <message>
            <source>Correct the payment to “%1”?</source>
            <translation>Corriger le paiement en «&#xa0;%1&#xa0;»&#xa0;?</translation>
        </message>
        <message>
            <source>It stands in the books under two names and cannot be taken back.</source>
            <translation>Cela figure dans les livres sous deux noms et ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Turn the correction down</source>
            <translation>Refuser la correction</translation>
        </message>
        <message>
            <source>Choose a payment</source>
            <translation>Choisissez un paiement</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>Demande %1</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Paiement %1</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Reçu %1</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>Chez %1&#xa0;: %2</translation>
        </message>
        <message>
            <source>Handed over %1, change %2</source>
            <translation>Remis %1, rendu %2</translation>
        </message>
        <message>
            <source>Given back %1</source>
            <translation>Rendu %1</translation>
        </message>
        <message>
            <source>%1 can be refunded</source>
            <translation>%1 peuvent être remboursés</translation>
        </message>
        <message>
            <source>Ask to refund %1?</source>
            <translation>Demander le remboursement de %1&#xa0;?</translation>
        </message>
        <message>
            <source>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</source>
            <translation>Au-delà de la limite du poste, une deuxième personne décide. En deçà, l’argent repart aussitôt et ne peut pas être rappelé.</translation>
        </message>
        <message>
            <source>Ask for the refund</source>
            <translation>Demander le remboursement</translation>
        </message>
        <message>
            <source>The refund waits for a second person</source>
            <translation>Le remboursement attend une deuxième personne</translation>
        </message>
        <message>
            <source>The refund is on its way</source>
            <translation>Le remboursement est en cours</translation>
        </message>
        <message>
            <source>Say what shows it, for the second person.</source>
            <translation>Dites ce qui le prouve, pour la deuxième personne.</translation>
        </message>
        <message>
            <source>The correction waits for a second person</source>
            <translation>La correction attend une deuxième personne</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>Montant à rembourser</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Rembourser</translation>
        </message>
        <message>
            <source>What became of the payment</source>
            <translation>Ce qu’est devenu le paiement</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>Demander une correction</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>Entrez un montant, par exemple %1.</translation>
        </message>
        <message>
            <source>Say why the money goes back.</source>
            <translation>Dites pourquoi l’argent est rendu.</translation>
        </message>
        <message>
            <source>Refund of %1: %2. Reason: %3</source>
            <translation>Remboursement de %1&#xa0;: %2. Motif&#xa0;: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentsPane</name>
        <message numerus="yes">
            <source>%n payment(s) read</source>
            <translation>
                <numerusform>%n paiement lu</numerusform>
                <numerusform>%n paiements lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Moyen de paiement</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Reference or receipt</source>
            <translation>Référence ou reçu</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Date (%1)</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>All methods</source>
            <translation>Tous les moyens de paiement</translation>
        </message>
        <message>
            <source>Reference of an application</source>
            <translation>Référence d’une demande</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>No payment fits. Show other days, or all states and methods.</source>
            <translation>Aucun paiement ne correspond. Affichez d’autres jours, ou tous les états et moyens.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Problem</name>
        <message>
            <source>Name, password or code do not fit. Enter them once more.</source>
            <translation>Nom, mot de passe ou code ne correspondent pas. Saisissez-les de nouveau.</translation>
        </message>
        <message>
            <source>Enter the code that your phone shows.</source>
            <translation>Saisissez le code que votre téléphone affiche.</translation>
        </message>
        <message>
            <source>This code was used before. Wait for the next one.</source>
            <translation>Ce code a déjà servi. Attendez le suivant.</translation>
        </message>
        <message>
            <source>This account is closed. Talk to the administrator.</source>
            <translation>Ce compte est fermé. Adressez-vous à l’administrateur.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Reconnectez-vous.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again.</source>
            <translation>Votre session est terminée. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>This is for somebody else to do. Ask a supervisor.</source>
            <translation>C’est à quelqu’un d’autre de le faire. Demandez à un superviseur.</translation>
        </message>
        <message>
            <source>This belongs to another post.</source>
            <translation>Cela relève d’un autre poste.</translation>
        </message>
        <message>
            <source>The relay cannot be reached, and you have not worked on this machine lately.</source>
            <translation>Le serveur relais est injoignable et vous n’avez pas travaillé récemment sur cette machine.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Enter the password you used last.</source>
            <translation>Le serveur relais est injoignable. Saisissez le dernier mot de passe utilisé.</translation>
        </message>
        <message>
            <source>Enter the passphrase of the post’s key. This machine asks you for it once.</source>
            <translation>Saisissez la phrase secrète de la clé du poste. Cette machine ne vous la demande qu’une fois.</translation>
        </message>
        <message>
            <source>That does not open the post’s key. Enter its passphrase once more.</source>
            <translation>Cela n’ouvre pas la clé du poste. Saisissez sa phrase secrète de nouveau.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Try again in a moment.</source>
            <translation>Le serveur relais est injoignable. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The relay did not answer in time. Try again in a moment.</source>
            <translation>Le serveur relais n’a pas répondu à temps. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The relay cannot work at the moment. Try again in a moment.</source>
            <translation>Le serveur relais ne peut pas travailler en ce moment. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The relay is busy. Try again in a moment.</source>
            <translation>Le serveur relais est occupé. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The connection to the relay is not safe. Call the administrator.</source>
            <translation>La liaison avec le serveur relais n’est pas sûre. Appelez l’administrateur.</translation>
        </message>
        <message>
            <source>Something else than the relay answered. Call the administrator.</source>
            <translation>Ce n’est pas le serveur relais qui a répondu. Appelez l’administrateur.</translation>
        </message>
        <message>
            <source>This machine is no longer admitted. Call the administrator.</source>
            <translation>Cette machine n’est plus admise. Appelez l’administrateur.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries with this name. Wait %n minute(s), then try again.</source>
            <translation>
                <numerusform>Trop d’essais avec ce nom. Attendez %n minute, puis réessayez.</numerusform>
                <numerusform>Trop d’essais avec ce nom. Attendez %n minutes, puis réessayez.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not done: %1</source>
            <translation>Cela n’a pas été fait&#xa0;: %1</translation>
        </message>
        <message>
            <source>With these answers the fee would be another. Take them as a new application.</source>
            <translation>Avec ces réponses, les frais seraient autres. Prenez-les comme une nouvelle demande.</translation>
        </message>
        <message>
            <source>Too many applications wait on this computer. Connect it, or take the application at another one.</source>
            <translation>Trop de demandes attendent sur cet ordinateur. Connectez-le, ou prenez la demande sur un autre.</translation>
        </message>
        <message>
            <source>This computer has been cut off for too long. Connect it, or take the application at another one.</source>
            <translation>Cet ordinateur est coupé du réseau depuis trop longtemps. Connectez-le, ou prenez la demande sur un autre.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>La clé du poste n’est pas ouverte sur cette machine. Reconnectez-vous, ou appelez l’administrateur.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>La clé du poste n’ouvre pas ce dossier. Appelez l’administrateur.</translation>
        </message>
        <message>
            <source>Another version has come meanwhile. Look at them again.</source>
            <translation>Une autre version est arrivée entre-temps. Regardez-les de nouveau.</translation>
        </message>
        <message>
            <source>Somebody else has settled this already.</source>
            <translation>Quelqu’un d’autre l’a déjà réglé.</translation>
        </message>
        <message>
            <source>The record is not among the refused ones any more.</source>
            <translation>Le dossier n’est plus parmi les refusés.</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another place.</source>
            <translation>Rien ne peut être écrit là. Choisissez un autre endroit.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::QueuePane</name>
        <message>
            <source>Reference, name or document</source>
            <translation>Référence, nom ou document</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>Chercher des demandes</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>Toutes les demandes</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Afficher seulement</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>Aucune demande pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing found. Type less of it.</source>
            <translation>Rien trouvé. Saisissez-en moins.</translation>
        </message>
        <message>
            <source>Search by reference, name or document</source>
            <translation>Chercher par référence, nom ou document</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Received (%1)</source>
            <translation>Reçue le (%1)</translation>
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
            <translation>Agent de guichet</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Superviseur</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditeur</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agent consulaire</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SecondPersonCase</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>En attente d’une deuxième personne</translation>
        </message>
        <message>
            <source>You asked for this yourself. Another supervisor decides.</source>
            <translation>Vous l’avez demandé vous-même. Un autre responsable décide.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftGrid</name>
        <message>
            <source>Method</source>
            <translation>Moyen de paiement</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Fonds de caisse</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Relevé du prestataire de paiement</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>Counted: %1, %2</source>
            <translation>Compté&#xa0;: %1, %2</translation>
        </message>
        <message>
            <source>Explanation: %1, %2</source>
            <translation>Explication&#xa0;: %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not shown yet</source>
            <translation>
                <numerusform>%n pas encore indiqué</numerusform>
                <numerusform>%n pas encore indiqués</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why it differs</source>
            <translation>Dites pourquoi il y a un écart</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftPane</name>
        <message>
            <source>Your shift is paused</source>
            <translation>Votre service est en pause</translation>
        </message>
        <message>
            <source>Your shift goes on</source>
            <translation>Votre service reprend</translation>
        </message>
        <message>
            <source>Enter amounts with their currency codes, for example %1.</source>
            <translation>Saisissez les montants avec leur code de devise, par exemple %1.</translation>
        </message>
        <message>
            <source>Your shift is open</source>
            <translation>Votre service est ouvert</translation>
        </message>
        <message>
            <source>Close your shift?</source>
            <translation>Clôturer votre service&#xa0;?</translation>
        </message>
        <message>
            <source>What you counted is what the books expect.</source>
            <translation>Votre compte correspond aux livres.</translation>
        </message>
        <message>
            <source>These differences stay on record under your name: %1.</source>
            <translation>Ces écarts restent consignés sous votre nom&#xa0;: %1.</translation>
        </message>
        <message>
            <source>It cannot be opened again, and no cash can be taken in it any more.</source>
            <translation>Il ne peut pas être rouvert, et on ne peut plus y encaisser d’espèces.</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Continuer à compter</translation>
        </message>
        <message>
            <source>Close the shift</source>
            <translation>Clôturer le service</translation>
        </message>
        <message>
            <source>The shift is closed. A supervisor signs it.</source>
            <translation>Le service est clôturé. Un responsable le signe.</translation>
        </message>
        <message>
            <source>Sign the shift of %1?</source>
            <translation>Signer ce service, %1&#xa0;?</translation>
        </message>
        <message>
            <source>Your name stays under it. This cannot be taken back.</source>
            <translation>Votre nom y reste. On ne peut pas revenir en arrière.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) will be accepted under your name. This cannot be taken back.</source>
            <translation>
                <numerusform>%n écart sera accepté sous votre nom. On ne peut pas revenir en arrière.</numerusform>
                <numerusform>%n écarts seront acceptés sous votre nom. On ne peut pas revenir en arrière.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Regarder encore</translation>
        </message>
        <message>
            <source>Sign the shift</source>
            <translation>Signer le service</translation>
        </message>
        <message>
            <source>The shift is signed</source>
            <translation>Le service est signé</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>The report could not be signed: %1</source>
            <translation>Le rapport n’a pas pu être signé&#xa0;: %1</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>Le rapport n’a pas pu être écrit&#xa0;: %1</translation>
        </message>
        <message>
            <source>The report is written</source>
            <translation>Le rapport est enregistré</translation>
        </message>
        <message>
            <source>Resume the shift</source>
            <translation>Reprendre le service</translation>
        </message>
        <message>
            <source>Pause the shift</source>
            <translation>Mettre le service en pause</translation>
        </message>
        <message>
            <source>No shift of yours is open. Count what is in the till, then open one.</source>
            <translation>Vous n’avez pas de service ouvert. Comptez la caisse, puis ouvrez-en un.</translation>
        </message>
        <message>
            <source>%1, at %2, since %3: %4</source>
            <translation>%1, à %2, depuis %3&#xa0;: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n écart</numerusform>
                <numerusform>%n écarts</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>In the till now</source>
            <translation>Dans la caisse maintenant</translation>
        </message>
        <message>
            <source>Open the shift</source>
            <translation>Ouvrir le service</translation>
        </message>
        <message>
            <source>Show my own shift</source>
            <translation>Afficher mon service</translation>
        </message>
        <message>
            <source>Note of the supervisor</source>
            <translation>Note du responsable</translation>
        </message>
        <message>
            <source>Shifts of the post: Enter opens one</source>
            <translation>Services du poste&#xa0;: Entrée en ouvre un</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturé</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Clôturé par</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Écarts</translation>
        </message>
        <message>
            <source>Only those that wait for a signature</source>
            <translation>Seulement ceux qui attendent une signature</translation>
        </message>
        <message>
            <source>Show older shifts</source>
            <translation>Afficher les services plus anciens</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftReport</name>
        <message>
            <source>Report of a shift</source>
            <translation>Rapport de service</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Poste consulaire %1</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Closed by %1</source>
            <translation>Clôturé par %1</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Signé par %1</translation>
        </message>
        <message>
            <source>Not signed by a supervisor yet</source>
            <translation>Pas encore signé par un responsable</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this report.</source>
            <translation>Signé par la machine qui a établi ce rapport.</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Fonds de caisse</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Relevé du prestataire de paiement</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SyncCase</name>
        <message>
            <source>What waits is being sent.</source>
            <translation>Ce qui attend est en cours d’envoi.</translation>
        </message>
        <message>
            <source>The record is in the queue once more.</source>
            <translation>Le dossier est de nouveau dans la file.</translation>
        </message>
        <message>
            <source>Save the sealed record</source>
            <translation>Enregistrer le dossier scellé</translation>
        </message>
        <message>
            <source>Saved. Only the post and the ministry can open it.</source>
            <translation>Enregistré. Seuls le poste et le ministère peuvent l’ouvrir.</translation>
        </message>
        <message>
            <source>Sync problem</source>
            <translation>Problème de synchronisation</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Le renvoyer</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Enregistrer dans un fichier</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TableFile</name>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>The list could not be written: %1</source>
            <translation>La liste n’a pas pu être écrite&#xa0;: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Timeline</name>
        <message>
            <source>An officer has taken it up</source>
            <translation>Un agent consulaire s’en occupe</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Being sent to the provider</source>
            <translation>En cours d’envoi au prestataire</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Encore en cours de confirmation</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>En attente du payeur</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>En cours de clôture</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Clos sans paiement</translation>
        </message>
        <message>
            <source>Ended without money</source>
            <translation>Terminé sans paiement</translation>
        </message>
        <message>
            <source>The money is here</source>
            <translation>L’argent est arrivé</translation>
        </message>
        <message>
            <source>Money that no fee waits for: pay it back</source>
            <translation>Somme qu’aucuns frais n’attendent&#xa0;: remboursez-la</translation>
        </message>
        <message>
            <source>Being paid back</source>
            <translation>En cours de remboursement</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Could not be paid back</source>
            <translation>Remboursement impossible</translation>
        </message>
        <message>
            <source>Paid back in part</source>
            <translation>Remboursé en partie</translation>
        </message>
        <message>
            <source>The payer disputes it</source>
            <translation>Le payeur le conteste</translation>
        </message>
        <message>
            <source>Taken back by the payer’s bank</source>
            <translation>Repris par la banque du payeur</translation>
        </message>
        <message>
            <source>%1: a correction is asked for</source>
            <translation>%1&#xa0;: une correction est demandée</translation>
        </message>
        <message>
            <source>%1: the correction is turned down</source>
            <translation>%1&#xa0;: la correction est refusée</translation>
        </message>
        <message>
            <source>%1: corrected by two people: %2</source>
            <translation>%1&#xa0;: corrigé par deux personnes&#xa0;: %2</translation>
        </message>
        <message>
            <source>The record arrived from %1</source>
            <translation>Le dossier est arrivé depuis %1</translation>
        </message>
        <message>
            <source>Changed: version %1 arrived from %2</source>
            <translation>Modifié&#xa0;: la version %1 est arrivée depuis %2</translation>
        </message>
        <message>
            <source>Payment begun: %1, %2</source>
            <translation>Paiement commencé&#xa0;: %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1&#xa0;: %2</translation>
        </message>
        <message>
            <source>Refund of %1: %2</source>
            <translation>Remboursement de %1&#xa0;: %2</translation>
        </message>
        <message>
            <source>The receipt was sent by e-mail</source>
            <translation>Le reçu a été envoyé par e-mail</translation>
        </message>
        <message>
            <source>The traveller was told by e-mail</source>
            <translation>Le voyageur a été informé par e-mail</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TimelinePane</name>
        <message>
            <source>%1: %2</source>
            <extracomment>way to pay: why its payment did not come</extracomment>
            <translation>%1&#xa0;: %2</translation>
        </message>
        <message>
            <source>What has happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Choose an application.</source>
            <translation>Choisissez une demande.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Interrogation du serveur relais…</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message>
            <source>Show what has happened</source>
            <translation>Afficher ce qui s’est passé</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Version</name>
        <message>
            <source>by the applicant</source>
            <translation>par le demandeur</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
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
            <translation>Cette liste n’est peut-être pas complète</translation>
        </message>
        <message>
            <source>Owner: every supervisor, since it is no payment of ours</source>
            <translation>Responsable&#xa0;: tous les superviseurs, car ce n’est pas un paiement de chez nous</translation>
        </message>
        <message>
            <source>Owner: supervisors of %1</source>
            <translation>Responsable&#xa0;: superviseurs, %1</translation>
        </message>
        <message>
            <source>Somebody has been there</source>
            <translation>Un agent y est allé</translation>
        </message>
        <message>
            <source>The traveller was told</source>
            <translation>Le voyageur est informé</translation>
        </message>
        <message>
            <source>Say why, so that others understand it later.</source>
            <translation>Dites pourquoi, pour que d’autres le comprennent plus tard.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>C’est fait.</translation>
        </message>
        <message>
            <source>Work lists</source>
            <translation>Listes de travail</translation>
        </message>
        <message>
            <source>What waits for somebody</source>
            <translation>Ce qui attend quelqu’un</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Rien à traiter.</translation>
        </message>
        <message>
            <source>Our books</source>
            <translation>Nos livres</translation>
        </message>
        <message>
            <source>The provider’s statement</source>
            <translation>Le relevé du prestataire</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Accept the difference</source>
            <translation>Accepter l’écart</translation>
        </message>
        <message>
            <source>Corrected here</source>
            <translation>Corrigé ici</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Provider’s mistake</source>
            <translation>Erreur du prestataire</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Tout (%1)</translation>
        </message>
        <message>
            <source>Which of them to show</source>
            <translation>Lesquels afficher</translation>
        </message>
        <message>
            <source>Close this difference as “%1”?</source>
            <translation>Clore cet écart avec «&#xa0;%1&#xa0;»&#xa0;?</translation>
        </message>
        <message>
            <source>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</source>
            <translation>Votre nom et le motif y restent attachés, et il ne peut plus être rouvert. Aucun argent ne bouge et rien n’est comptabilisé.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Regarder encore</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>It is in the list again.</source>
            <translation>L’élément est de nouveau dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkWords</name>
        <message numerus="yes">
            <source>Called %n time(s): %1</source>
            <translation>
                <numerusform>Appelé %n fois&#xa0;: %1</numerusform>
                <numerusform>Appelé %n fois&#xa0;: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>Appelé&#xa0;: %1</translation>
        </message>
        <message>
            <source>Tell the traveller: %1</source>
            <translation>Informer le voyageur&#xa0;: %1</translation>
        </message>
        <message>
            <source>Different at %1</source>
            <translation>Écart avec %1</translation>
        </message>
        <message>
            <source>What to say: %1. Call the person, or say it at the counter.</source>
            <translation>À dire&#xa0;: %1. Appelez la personne, ou dites-le au guichet.</translation>
        </message>
        <message>
            <source>Somebody needs help with paying.</source>
            <translation>Quelqu’un a besoin d’aide pour payer.</translation>
        </message>
        <message>
            <source>The printer there needs somebody.</source>
            <translation>L’imprimante a besoin de quelqu’un.</translation>
        </message>
        <message>
            <source>Somebody there asks for help.</source>
            <translation>Quelqu’un y demande de l’aide.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this traveller.</source>
            <translation>Il n’y a pas d’adresse e-mail pour ce voyageur.</translation>
        </message>
        <message>
            <source>The address was lost before the message went out.</source>
            <translation>L’adresse a été perdue avant l’envoi du message.</translation>
        </message>
        <message>
            <source>The mail server says that this address takes no mail.</source>
            <translation>Le serveur de messagerie dit que cette adresse ne reçoit pas de courrier.</translation>
        </message>
        <message>
            <source>The message could not be delivered.</source>
            <translation>Le message n’a pas pu être remis.</translation>
        </message>
        <message>
            <source>Both sides know this, and not with the same figures.</source>
            <translation>Les deux côtés le connaissent, mais pas avec les mêmes chiffres.</translation>
        </message>
        <message>
            <source>Our books have it, the provider’s statement does not.</source>
            <translation>Nos livres l’ont, le relevé du prestataire non.</translation>
        </message>
        <message>
            <source>The provider’s statement names a payment that is none of ours.</source>
            <translation>Le relevé du prestataire cite un paiement qui n’est pas à nous.</translation>
        </message>
        <message>
            <source>The provider’s statement has it, our books do not.</source>
            <translation>Le relevé du prestataire l’a, nos livres non.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Provider’s order</source>
            <translation>Commande du prestataire</translation>
        </message>
        <message>
            <source>Provider’s payment</source>
            <translation>Paiement du prestataire</translation>
        </message>
        <message>
            <source>Provider’s refund</source>
            <translation>Remboursement du prestataire</translation>
        </message>
        <message>
            <source>Record received</source>
            <translation>Dossier reçu</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>In examination</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Non payée</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Refund that came back</source>
            <translation>Remboursement revenu</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestation</translation>
        </message>
        <message>
            <source>Dispute that was won</source>
            <translation>Contestation gagnée</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <source>Two versions: %1</source>
            <translation>Deux versions&#xa0;: %1</translation>
        </message>
        <message>
            <source>A refund waits: %1</source>
            <translation>Un remboursement attend&#xa0;: %1</translation>
        </message>
        <message>
            <source>A correction of a payment waits</source>
            <translation>La correction d’un paiement attend</translation>
        </message>
        <message>
            <source>Calls for staff (%1)</source>
            <translation>Appels du personnel (%1)</translation>
        </message>
        <message>
            <source>Travellers to tell (%1)</source>
            <translation>Voyageurs à informer (%1)</translation>
        </message>
        <message>
            <source>Two versions of one record (%1)</source>
            <translation>Deux versions d’un même dossier (%1)</translation>
        </message>
        <message>
            <source>Waiting for a second person (%1)</source>
            <translation>En attente d’une deuxième personne (%1)</translation>
        </message>
        <message>
            <source>Different at the provider (%1)</source>
            <translation>Écarts avec le prestataire (%1)</translation>
        </message>
        <message>
            <source>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</source>
            <translation>%1 a envoyé une version qui ne connaissait pas la plus récente. Les deux sont conservées. Regardez-les côte à côte, choisissez ce qui est juste et enregistrez.</translation>
        </message>
        <message>
            <source>%1 asks for it: %2</source>
            <translation>%1 le demande&#xa0;: %2</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 veut corriger ceci en «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
        </message>
        <message>
            <source>Refused by the relay: %1</source>
            <translation>Refusé par le serveur relais&#xa0;: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on this machine</source>
            <translation>
                <numerusform>%n dossier attend sur cette machine</numerusform>
                <numerusform>%n dossiers attendent sur cette machine</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard from %1</source>
            <translation>Pas de nouvelles&#xa0;: %1</translation>
        </message>
        <message>
            <source>Records on their way (%1)</source>
            <translation>Dossiers en route (%1)</translation>
        </message>
        <message>
            <source>Somebody has stopped the sending.</source>
            <translation>Quelqu’un a arrêté l’envoi.</translation>
        </message>
        <message>
            <source>They are being sent more slowly than they come.</source>
            <translation>Ils partent plus lentement qu’ils n’arrivent.</translation>
        </message>
        <message>
            <source>It has not been heard since it was set up.</source>
            <translation>Elle ne s’est pas manifestée depuis son installation.</translation>
        </message>
        <message>
            <source>It has not been heard for an hour or longer.</source>
            <translation>Elle ne s’est pas manifestée depuis une heure ou plus.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</source>
            <translation>Renvoyez-le&#xa0;: il part sous un nouveau numéro. S’il est refusé encore une fois, enregistrez-le dans un fichier et appelez l’administrateur. Il reste sur cette machine.</translation>
        </message>
        <message>
            <source>They are safe on this machine and go out by themselves as soon as they can.</source>
            <translation>Ils sont en sécurité sur cette machine et partent d’eux-mêmes dès que possible.</translation>
        </message>
        <message>
            <source>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</source>
            <translation>Vérifiez que la machine est allumée et connectée au réseau. Ce qu’elle contient y est en sécurité et partira à son retour.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>Le dossier est arrivé endommagé.</translation>
        </message>
        <message>
            <source>Another record has come under the same number.</source>
            <translation>Un autre dossier est arrivé sous le même numéro.</translation>
        </message>
        <message>
            <source>The record was counted in a series that is over.</source>
            <translation>Le dossier était compté dans une série qui est close.</translation>
        </message>
        <message>
            <source>The relay does not take the record as it is: %1</source>
            <translation>Le serveur relais n’accepte pas le dossier tel quel&#xa0;: %1</translation>
        </message>
        <message>
            <source>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</source>
            <translation>Le relevé du prestataire contient une écriture d’un type inconnu ici. Consultez-la chez le prestataire.</translation>
        </message>
        <message>
            <source>The provider has told the same entry before, with other figures.</source>
            <translation>Le prestataire a déjà donné cette écriture, avec d’autres chiffres.</translation>
        </message>
        <message>
            <source>Provider’s name for it</source>
            <translation>Nom chez le prestataire</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on %1</source>
            <translation>
                <numerusform>%n dossier attend sur %1</numerusform>
                <numerusform>%n dossiers attendent sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has not been heard for an hour or longer. %n record(s) waited on it then.</source>
            <translation>
                <numerusform>Il ne s’est pas manifesté depuis une heure ou plus. %n dossier y attendait alors.</numerusform>
                <numerusform>Il ne s’est pas manifesté depuis une heure ou plus. %n dossiers y attendaient alors.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</source>
            <translation>Regardez ce que la machine elle-même indique. Un dossier que le serveur relais refuse n’en bloque aucun autre&#xa0;; un disque plein ou un envoi arrêté, si.</translation>
        </message>
        <message>
            <source>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</source>
            <translation>Il répond, mais ne transmet rien. L’heure de cette entrée est celle de son plus ancien dossier.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::DoneView</name>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Votre paiement est en cours de confirmation</translation>
        </message>
        <message>
            <source>Paid. You are done here.</source>
            <translation>Payé. C’est terminé.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
            <translation>Notez la référence, photographiez le code, ou imprimez le reçu.

Avec la référence vous pouvez demander où en est votre dossier, ici ou à n’importe quel guichet.</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Imprimer le reçu</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Votre référence</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Numéro de passage&#xa0;: %1</translation>
        </message>
        <message>
            <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
            <translation>Votre demande part maintenant au consulat. Gardez votre passeport à portée de main jusqu’à l’appel de votre numéro.</translation>
        </message>
        <message>
            <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
            <translation>Si vous avez payé, rien n’est perdu&#xa0;: gardez le bon de suivi. Le consulat sera informé dès la confirmation.</translation>
        </message>
        <message>
            <source>Your receipt as a code: take a picture of it</source>
            <translation>Votre reçu sous forme de code&#xa0;: photographiez-le</translation>
        </message>
        <message>
            <source>Your slip as a code: take a picture of it</source>
            <translation>Votre bon sous forme de code&#xa0;: photographiez-le</translation>
        </message>
        <message>
            <source>Code with the receipt</source>
            <translation>Code contenant le reçu</translation>
        </message>
        <message>
            <source>Code with the slip</source>
            <translation>Code contenant le bon</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>Le reçu est enregistré.</translation>
        </message>
        <message>
            <source>The receipt is being printed.</source>
            <translation>Le reçu s’imprime.</translation>
        </message>
        <message>
            <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
            <translation>Photographiez le code&#xa0;: il contient le reçu. Ou appelez un agent.</translation>
        </message>
        <message numerus="yes">
            <source>This screen is cleared in %n second(s).</source>
            <translation>
                <numerusform>Cet écran s’efface dans %n&#xa0;seconde.</numerusform>
                <numerusform>Cet écran s’efface dans %n&#xa0;secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Application received. Pay later.</source>
            <translation>Demande enregistrée. Payez&#xa0;plus&#xa0;tard.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</source>
            <translation>Notez la référence, photographiez le code ou imprimez le bon.

Payez sur votre téléphone, ou à n’importe quel guichet avec la référence. La demande est examinée une fois payée.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>Imprimer le bon</translation>
        </message>
        <message>
            <source>Pay at a counter: say the reference or show the slip.</source>
            <translation>Payez au guichet&#xa0;: indiquez la référence ou montrez le bon.</translation>
        </message>
        <message>
            <source>Scan the code with your phone and pay there, or pay at a counter.</source>
            <translation>Scannez le code et payez sur votre téléphone, ou payez au guichet.</translation>
        </message>
        <message>
            <source>The fee today is %1.</source>
            <translation>Les frais sont aujourd’hui de %1.</translation>
        </message>
        <message>
            <source>Scan this code to pay</source>
            <translation>Scannez ce code pour payer</translation>
        </message>
        <message>
            <source>Code with the address to pay at</source>
            <translation>Code contenant l’adresse où payer</translation>
        </message>
        <message>
            <source>The slip is saved.</source>
            <translation>Le bon est enregistré.</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>Le bon s’imprime.</translation>
        </message>
        <message>
            <source>Note the reference and take a picture of the code. Or call staff.</source>
            <translation>Notez la référence et photographiez le code. Ou appelez le personnel.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Réimprimer</translation>
        </message>
        <message>
            <source>The slip is printed. Take it with you.</source>
            <translation>Le bon est imprimé. Emportez-le.</translation>
        </message>
        <message>
            <source>The receipt is printed. Take it with you.</source>
            <translation>Le reçu est imprimé. Emportez-le.</translation>
        </message>
        <message>
            <source>The slip could not be saved</source>
            <translation>Le bon n’a pas pu être enregistré</translation>
        </message>
        <message>
            <source>The receipt could not be saved</source>
            <translation>Le reçu n’a pas pu être enregistré</translation>
        </message>
        <message>
            <source>Use another address</source>
            <translation>Changer d’adresse</translation>
        </message>
        <message>
            <source>Send by e-mail</source>
            <translation>Envoyer par e-mail</translation>
        </message>
        <message>
            <source>Sending the receipt to %1</source>
            <translation>Envoi du reçu à %1</translation>
        </message>
        <message>
            <source>The receipt is on its way to %1. It may take a few minutes.</source>
            <translation>Le reçu est en route vers %1. Cela peut prendre quelques minutes.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>Pas de connexion</translation>
        </message>
        <message>
            <source>The e-mail goes out when the connection is back, as long as this screen is open.</source>
            <translation>L’e-mail part au retour de la connexion si cet écran est encore ouvert.</translation>
        </message>
        <message>
            <source>No e-mail can be sent to %1</source>
            <translation>Aucun e-mail ne peut être envoyé à %1</translation>
        </message>
        <message>
            <source>Look at each letter of the address, or use another one.</source>
            <translation>Regardez chaque lettre de l’adresse, ou utilisez-en une autre.</translation>
        </message>
        <message>
            <source>The receipt has gone to three addresses already</source>
            <translation>Le reçu est déjà parti vers trois adresses</translation>
        </message>
        <message>
            <source>The receipt cannot be sent by e-mail from here</source>
            <translation>Le reçu ne peut pas être envoyé par e-mail d’ici</translation>
        </message>
        <message>
            <source>The e-mail goes out by itself</source>
            <translation>L’e-mail partira de lui-même</translation>
        </message>
        <message>
            <source>There is no connection now. Until there is, your address is kept encrypted, three days at most.</source>
            <translation>Pas de connexion pour l’instant. Votre adresse reste chiffrée jusqu’au départ de l’e-mail, trois jours au plus.</translation>
        </message>
        <message numerus="yes">
            <source>The decision takes about %n working day(s).</source>
            <translation>
                <numerusform>La décision prend environ %n&#xa0;jour ouvré.</numerusform>
                <numerusform>La décision prend environ %n&#xa0;jours ouvrés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::MailPanel</name>
        <message>
            <source>Send the receipt by e-mail</source>
            <translation>Envoyer le reçu par e-mail</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</source>
            <translation>Saisissez l’e-mail avec un @ et un point, en lettres latines, par exemple name@example.com</translation>
        </message>
        <message>
            <source>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way.</source>
            <translation>Cette adresse reçoit votre référence, les frais et le moyen de paiement&#xa0;: un seul message, rien d’autre. En touchant «&#xa0;Envoyer&#xa0;», vous l’acceptez. Cette machine oublie l’adresse dès que l’e-mail est parti.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::PayView</name>
        <message>
            <source>How do you want to pay?</source>
            <translation>Comment voulez-vous payer&#xa0;?</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Payez avec votre téléphone</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Your card number goes to the payment company only.</source>
            <translation>Votre numéro de carte n’est transmis qu’à la société de paiement.</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Pay on this screen</source>
            <translation>Payer sur cet écran</translation>
        </message>
        <message>
            <source>Finish with a claim slip</source>
            <translation>Finir avec un bon de suivi</translation>
        </message>
        <message>
            <source>Pay the new amount</source>
            <translation>Payer le nouveau montant</translation>
        </message>
        <message>
            <source>Choose how to pay</source>
            <translation>Choisir comment payer</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Appeler un agent</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Changer de moyen</translation>
        </message>
        <message>
            <source>Stop the payment</source>
            <translation>Arrêter le paiement</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>This way to pay does not work right now</source>
            <translation>Ce moyen de paiement ne marche pas en ce moment</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose another one.</source>
            <translation>Rien n’a été débité. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>No connection just now. Your payment is safe, go on.</source>
            <translation>Pas de connexion pour l’instant. Rien n’est perdu, continuez.</translation>
        </message>
        <message>
            <source>The payment page is open</source>
            <translation>La page de paiement est ouverte</translation>
        </message>
        <message>
            <source>Waiting for you to scan and pay</source>
            <translation>En attente de votre scan et de votre paiement</translation>
        </message>
        <message>
            <source>The payment page was closed</source>
            <translation>La page de paiement a été fermée</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
            <translation>Si vous avez payé, cela apparaît ici dans un instant. Sinon, rouvrez‑la, scannez le code, ou changez de moyen.</translation>
        </message>
        <message>
            <source>The payment page does not open on this screen</source>
            <translation>La page de paiement ne s’ouvre pas sur cet écran</translation>
        </message>
        <message>
            <source>Scan the code with your phone, or call staff.</source>
            <translation>Scannez le code avec votre téléphone, ou appelez un agent.</translation>
        </message>
        <message>
            <source>Time left: %1</source>
            <translation>Temps restant&#xa0;: %1</translation>
        </message>
        <message>
            <source>Preparing your payment</source>
            <translation>Préparation de votre paiement</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>Cela prend quelques secondes.</translation>
        </message>
        <message>
            <source>The payment service cannot be reached</source>
            <translation>Le service de paiement est injoignable</translation>
        </message>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Votre paiement est en cours de confirmation</translation>
        </message>
        <message>
            <source>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</source>
            <translation>Vous pouvez attendre ici, ou finir avec un bon de suivi. Si vous avez payé, rien n’est perdu&#xa0;: gardez le bon.</translation>
        </message>
        <message>
            <source>Closing this payment safely</source>
            <translation>Annulation de ce paiement</translation>
        </message>
        <message>
            <source>Once it is closed nothing more can be charged with it.</source>
            <translation>Une fois le paiement annulé, rien ne peut plus être débité.</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>Les frais ont changé</translation>
        </message>
        <message>
            <source>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</source>
            <translation>Le taux ou le barème a été mis à jour. Rien n’a encore été débité. Vous voyez ici le nouveau montant.</translation>
        </message>
        <message>
            <source>The payment is closed</source>
            <translation>Le paiement est annulé</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>Rien n’a été débité.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Your receipt is being made.</source>
            <translation>Votre reçu se prépare.</translation>
        </message>
        <message>
            <source>The money goes back to you</source>
            <translation>Votre paiement est remboursé</translation>
        </message>
        <message>
            <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
            <translation>Le paiement est arrivé deux fois ou trop tard. Appelez un agent pour continuer.</translation>
        </message>
        <message>
            <source>Waiting for you to scan</source>
            <translation>En attente de votre scan</translation>
        </message>
        <message>
            <source>Use another way to pay, or call staff.</source>
            <translation>Changez de moyen de paiement, ou appelez un agent.</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again or use another method.</source>
            <translation>Si vous avez payé, cela apparaît ici dans un instant. Sinon, rouvrez‑la ou changez de moyen de paiement.</translation>
        </message>
        <message>
            <source>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</source>
            <translation>La page %1 s’ouvre sur cet écran. Après le paiement, cet écran continue automatiquement.</translation>
        </message>
        <message>
            <source>Waiting for %1 to confirm</source>
            <translation>Confirmation par %1 en cours</translation>
        </message>
        <message>
            <source>Waiting for the payment company to confirm</source>
            <translation>En attente de la confirmation de la société de paiement</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</source>
            <translation>Confirmez le paiement sur votre téléphone s’il le demande. Cet écran continue automatiquement.</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Terminer et payer plus tard</translation>
        </message>
        <message>
            <source>Paying may not work at the moment</source>
            <translation>Le paiement peut échouer en ce moment</translation>
        </message>
        <message>
            <source>You can finish now, take your slip and pay later.</source>
            <translation>Vous pouvez terminer maintenant, prendre votre bon et payer plus tard.</translation>
        </message>
        <message>
            <source>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</source>
            <translation>La machine réessaie automatiquement. Vous ne payez qu’une seule fois. Vous pouvez aussi terminer maintenant et payer plus tard.</translation>
        </message>
        <message>
            <source>Leave the payment page</source>
            <translation>Quitter la page de paiement</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.</source>
            <translation>Choisissez comment payer. Puis scannez le code avec votre téléphone, ou payez sur cet écran.</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone.</source>
            <translation>Choisissez comment payer, puis scannez le code avec votre téléphone.</translation>
        </message>
        <message>
            <source>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
            <translation>Quand la société de paiement confirme, cet écran continue automatiquement. Vous n’êtes jamais débité deux fois&#xa0;: après une interruption, le même paiement continue.

Si rien ne se passe pendant cinq minutes, vous recevez un bon de suivi et pouvez partir&#xa0;; le paiement est suivi.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::QrPanel</name>
        <message>
            <source>1. Open the camera or wallet of your phone</source>
            <translation>1. Ouvrez l’appareil photo ou l’application de paiement</translation>
        </message>
        <message>
            <source>2. Scan the code and check the amount</source>
            <translation>2. Scannez le code et vérifiez le montant</translation>
        </message>
        <message>
            <source>3. Pay on the phone, then look here: the result appears by itself</source>
            <translation>3. Payez, puis regardez ici&#xa0;: le résultat apparaît de lui-même</translation>
        </message>
        <message>
            <source>Code to scan with your phone</source>
            <translation>Code à scanner avec votre téléphone</translation>
        </message>
        <message>
            <source>1. Open %1 on your phone and touch Scan</source>
            <translation>1. Ouvrez %1 sur votre téléphone et touchez Scanner</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptPainter</name>
        <message>
            <source>Receipt for a visa fee</source>
            <translation>Reçu de frais de visa</translation>
        </message>
        <message>
            <source>Claim slip: payment still being confirmed</source>
            <translation>Bon de suivi&#xa0;: paiement en cours de confirmation</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Poste consulaire %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Numéro de passage&#xa0;: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Document de voyage</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>se termine par %1</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>Payé le</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Payé avec</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Reference of the payment company</source>
            <translation>Référence de la société de paiement</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Base amount</source>
            <translation>Montant de base</translation>
        </message>
        <message>
            <source>Consular rate</source>
            <translation>Taux consulaire</translation>
        </message>
        <message>
            <source>%1, fixed for the period from %2</source>
            <translation>%1, fixé pour la période à partir du %2</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Total&#xa0;: %1</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
            <translation>Signé par la machine qui a écrit ce reçu&#xa0;; il se vérifie sans réseau.</translation>
        </message>
        <message>
            <source>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</source>
            <translation>Les frais couvrent l’examen de la demande. Ils ne sont pas remboursés si le visa est refusé ou la demande retirée&#xa0;; ce qui a été payé deux fois ou par erreur est remboursé automatiquement.</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Questions&#xa0;: demandez au guichet du poste et montrez cette page.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Questions&#xa0;: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
            <translation>Ce bon ne prouve pas un paiement. Si l’argent a quitté votre compte, le paiement compte dès qu’il est confirmé.</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Débité</translation>
        </message>
        <message>
            <source>To be charged</source>
            <translation>À débiter</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Taux de change</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptSlip</name>
        <message>
            <source>Test print</source>
            <translation>Imprimer un essai</translation>
        </message>
        <message>
            <source>Every bar below reaches from edge to edge.</source>
            <translation>Chaque barre ci‑dessous va d’un bord à l’autre.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::SlipPainter</name>
        <message>
            <source>Application taken, not paid yet</source>
            <translation>Demande enregistrée, pas encore payée</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Poste consulaire %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Numéro de passage&#xa0;: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Document de voyage</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>se termine par %1</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Enregistrée le</translation>
        </message>
        <message>
            <source>Fee on that day</source>
            <translation>Frais ce jour-là</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Questions&#xa0;: adressez-vous au guichet du poste et montrez cette page.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Questions&#xa0;: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. The application is examined once it is paid.</source>
            <translation>Ce bon ne prouve aucun paiement. La demande est examinée une fois payée.</translation>
        </message>
        <message>
            <source>Pay at a counter: show this slip or say the reference.</source>
            <translation>Payez au guichet&#xa0;: montrez ce bon ou indiquez la référence.</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Payer avec votre téléphone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</source>
            <translation>Scannez le code ou saisissez l’adresse. La page connaît cette demande dès que la borne est de nouveau connectée&#xa0;; le montant est celui qu’elle affiche alors. Ou payez au guichet&#xa0;: indiquez la référence.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::Words</name>
        <message>
            <source>Card or wallet</source>
            <translation>Carte ou paiement mobile</translation>
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
            <translation>Espèces au guichet</translation>
        </message>
        <message>
            <source>Another way to pay</source>
            <translation>Un autre moyen de paiement</translation>
        </message>
        <message>
            <source>Pay with your phone or on this screen</source>
            <translation>Payez avec votre téléphone ou sur cet écran</translation>
        </message>
        <message>
            <source>Scan a code with your phone</source>
            <translation>Scannez un code avec votre téléphone</translation>
        </message>
        <message>
            <source>Works, but may take longer today</source>
            <translation>Marche, mais peut prendre plus de temps aujourd’hui</translation>
        </message>
        <message>
            <source>Does not work right now: the payment company does not answer</source>
            <translation>Ne marche pas en ce moment&#xa0;: la société de paiement ne répond pas</translation>
        </message>
        <message>
            <source>Does not work right now</source>
            <translation>Ne marche pas en ce moment</translation>
        </message>
        <message>
            <source>The bank says there is not enough money on the card</source>
            <translation>La banque signale que le solde de la carte est insuffisant</translation>
        </message>
        <message>
            <source>Use another card, or another way to pay.</source>
            <translation>Utilisez une autre carte, ou un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>The time to pay has run out</source>
            <translation>Le temps pour payer est écoulé</translation>
        </message>
        <message>
            <source>Nothing was charged. Start the payment again.</source>
            <translation>Rien n’a été débité. Relancez le paiement.</translation>
        </message>
        <message>
            <source>The payment was left on the page</source>
            <translation>La page de paiement a été quittée</translation>
        </message>
        <message>
            <source>Nothing was charged. Start it again, or use another way to pay.</source>
            <translation>Rien n’a été débité. Relancez-le, ou utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>Another way to pay was chosen</source>
            <translation>Un autre moyen de paiement a été choisi</translation>
        </message>
        <message>
            <source>Nothing was charged this way.</source>
            <translation>Rien n’a été débité par ce moyen.</translation>
        </message>
        <message>
            <source>The payment company does not answer</source>
            <translation>La société de paiement ne répond pas</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
            <translation>Rien n’a été débité. Utilisez un autre moyen de paiement, ou réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>The amount is outside what this way to pay allows</source>
            <translation>Le montant est hors des limites de ce moyen de paiement</translation>
        </message>
        <message>
            <source>Use another way to pay.</source>
            <translation>Utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>The payment was declined</source>
            <translation>Le paiement a été refusé</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
            <translation>Rien n’a été débité. Demandez à votre banque, utilisez une autre carte, ou un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>Three tries did not work</source>
            <translation>Trois essais n’ont pas abouti</translation>
        </message>
        <message>
            <source>Call staff: they can take the payment another way. Your application is kept.</source>
            <translation>Appelez un agent&#xa0;: il peut prendre le paiement autrement. Votre demande est gardée.</translation>
        </message>
        <message>
            <source>The clock of this machine is wrong</source>
            <translation>L’horloge de cette machine est fausse</translation>
        </message>
        <message>
            <source>Call staff. Nothing was charged.</source>
            <translation>Appelez un agent. Rien n’a été débité.</translation>
        </message>
        <message>
            <source>This machine cannot store the payment safely</source>
            <translation>Cette machine ne peut pas enregistrer le paiement de façon sûre</translation>
        </message>
        <message>
            <source>It was not started, and nothing was charged. Call staff.</source>
            <translation>Il n’a pas commencé, et rien n’a été débité. Appelez un agent.</translation>
        </message>
        <message>
            <source>The exchange rate for the fee has run out</source>
            <translation>Le taux de change des frais a expiré</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Le paiement n’a pas pu commencer</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again, or call staff.</source>
            <translation>Rien n’a été débité. Réessayez, ou appelez un agent.</translation>
        </message>
        <message>
            <source>Visa fee</source>
            <translation>Frais de visa</translation>
        </message>
        <message>
            <source>Faster processing</source>
            <translation>Traitement plus rapide</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Frais de service</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Alipay on your phone</source>
            <translation>Alipay sur votre téléphone</translation>
        </message>
        <message>
            <source>Alipay on this screen</source>
            <translation>Alipay sur cet écran</translation>
        </message>
        <message>
            <source>Sign in on Alipay’s page, or scan its code</source>
            <translation>Connectez-vous sur la page d’Alipay, ou scannez son code</translation>
        </message>
        <message>
            <source>Does not work today: there is no exchange rate for it</source>
            <translation>Ne marche pas aujourd’hui&#xa0;: il n’y a pas de taux de change</translation>
        </message>
        <message>
            <source>Does not work right now: its exchange rate is too old</source>
            <translation>Ne marche pas en ce moment&#xa0;: son taux de change est trop ancien</translation>
        </message>
        <message>
            <source>Not offered at this post</source>
            <translation>Pas proposé dans ce poste</translation>
        </message>
        <message>
            <source>Does not work right now: the post’s account has to be set right</source>
            <translation>Ne marche pas en ce moment&#xa0;: le compte du poste est à régler</translation>
        </message>
        <message>
            <source>Does not work right now: the clocks differ</source>
            <translation>Ne marche pas en ce moment&#xa0;: les horloges diffèrent</translation>
        </message>
        <message>
            <source>%1, ministry rate from %2</source>
            <extracomment>%1 is &quot;1 JPY = 0.0463 CNY&quot;</extracomment>
            <translation>%1, taux du ministère à partir du %2</translation>
        </message>
        <message>
            <source>%1, market rate of %2</source>
            <translation>%1, taux du marché du %2</translation>
        </message>
        <message>
            <source>%1, plus %2</source>
            <extracomment>%1 is the rate, %2 a percentage</extracomment>
            <translation>%1, plus %2</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>La carte a expiré</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another card, or another way to pay.</source>
            <translation>Rien n’a été débité. Utilisez une autre carte, ou un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>This way to pay does not take the currency</source>
            <translation>Ce moyen de paiement n’accepte pas la monnaie</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay.</source>
            <translation>Rien n’a été débité. Utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>The payment company refused the payment</source>
            <translation>La société de paiement a refusé le paiement</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or call staff.</source>
            <translation>Rien n’a été débité. Utilisez un autre moyen de paiement, ou appelez un agent.</translation>
        </message>
        <message>
            <source>The amount is above your card’s or wallet’s limit</source>
            <translation>Le montant dépasse la limite de votre carte ou de votre paiement mobile</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</source>
            <translation>Rien n’a été débité. Demandez à votre banque d’augmenter le plafond, ou utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>This card cannot be used for this payment</source>
            <translation>Cette carte ne peut pas servir à ce paiement</translation>
        </message>
        <message>
            <source>The card’s details do not match what the bank has</source>
            <translation>Les données de la carte ne correspondent pas à celles de la banque</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and compare number, date and code with the card.</source>
            <translation>Rien n’a été débité. Recommencez et comparez numéro, date et code avec la carte.</translation>
        </message>
        <message>
            <source>The bank or wallet could not make sure that it is you</source>
            <translation>La banque ou le portefeuille n’a pas pu s’assurer que c’est vous</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</source>
            <translation>Rien n’a été débité. Recommencez et confirmez le paiement auprès de la banque ou du portefeuille, ou utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>The bank wants to talk to you first</source>
            <translation>La banque veut d’abord vous parler</translation>
        </message>
        <message>
            <source>Nothing was charged. Call your bank, or use another way to pay.</source>
            <translation>Rien n’a été débité. Appelez votre banque, ou utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>The bank could not decide just now</source>
            <translation>La banque n’a pas pu décider à l’instant</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again in a moment, or use another way to pay.</source>
            <translation>Rien n’a été débité. Réessayez dans un moment, ou utilisez un autre moyen de paiement.</translation>
        </message>
        <message>
            <source>The code in your wallet has run out</source>
            <translation>Le code de votre portefeuille a expiré</translation>
        </message>
        <message>
            <source>Nothing was charged. Open the wallet again and show its new code.</source>
            <translation>Rien n’a été débité. Rouvrez le portefeuille et montrez son nouveau code.</translation>
        </message>
        <message>
            <source>This machine has no printer</source>
            <translation>Cette machine n’a pas d’imprimante</translation>
        </message>
        <message>
            <source>The printer does not answer</source>
            <translation>L’imprimante ne répond pas</translation>
        </message>
        <message>
            <source>The cover of the printer is open</source>
            <translation>Le capot de l’imprimante est ouvert</translation>
        </message>
        <message>
            <source>The printer has no paper</source>
            <translation>L’imprimante n’a plus de papier</translation>
        </message>
        <message>
            <source>The printer is switched off line</source>
            <translation>L’imprimante est hors ligne</translation>
        </message>
        <message>
            <source>The printer reports a fault</source>
            <translation>L’imprimante signale un défaut</translation>
        </message>
        <message>
            <source>Perhaps not everything was printed</source>
            <translation>L’impression n’est peut-être pas complète</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::CalendarPanel</name>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mois suivant</translation>
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
            <translation>Choisissez un jour du %1 au %2</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::DateEdit</name>
        <message>
            <source>DD</source>
            <extracomment>two letters shown in an empty field for the day of a date</extracomment>
            <translation>JJ</translation>
        </message>
        <message>
            <source>MM</source>
            <extracomment>letters shown in an empty field for the month of a date</extracomment>
            <translation>MM</translation>
        </message>
        <message>
            <source>YYYY</source>
            <extracomment>letters shown in an empty field for the year of a date</extracomment>
            <translation>AAAA</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Month, as a number</source>
            <translation>Mois, en chiffres</translation>
        </message>
        <message>
            <source>Year, four digits</source>
            <translation>Année, quatre chiffres</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choisir dans un calendrier</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 %2, jour inconnu</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, jour et mois inconnus</translation>
        </message>
        <message>
            <source>Close the calendar</source>
            <translation>Fermer le calendrier</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::EntryList</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 one of several answers</extracomment>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::MrzEdit</name>
        <message>
            <source>Line %1 of the passport’s two-line code</source>
            <translation>Ligne %1 du code à deux lignes du passeport</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::OnScreenKeyboard</name>
        <message>
            <source>Capital letters are on</source>
            <translation>Majuscules verrouillées</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Majuscule</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Numbers and signs</source>
            <translation>Chiffres et signes</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>Other alphabet</source>
            <translation>Autre alphabet</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Champ précédent</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Champ suivant</translation>
        </message>
        <message>
            <source>Close the keyboard</source>
            <translation>Fermer le clavier</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::PickEdit</name>
        <message>
            <source>Type the first letters</source>
            <translation>Tapez les premières lettres</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Chercher dans la liste</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Fermer la liste</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::ProgressLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
            <translation>Étape %1 sur %2&#xa0;: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::AttractView</name>
        <message>
            <source>Apply for your visa here</source>
            <translation>Demandez votre visa ici</translation>
        </message>
        <message>
            <source>Answer a few questions, pay, and take your receipt with you.</source>
            <translation>Répondez à quelques questions, payez, et repartez avec votre reçu.</translation>
        </message>
        <message>
            <source>Paying is not possible at the moment</source>
            <translation>Le paiement n’est pas possible en ce moment</translation>
        </message>
        <message>
            <source>You can apply now, keep your reference and pay later.</source>
            <translation>Vous pouvez faire la demande maintenant, garder votre référence et payer plus tard.</translation>
        </message>
        <message>
            <source>Bring your passport</source>
            <translation>Préparez votre passeport</translation>
        </message>
        <message>
            <source>With two blank pages, and valid three months beyond your trip.</source>
            <translation>Avec deux pages vierges, et valable trois mois de plus que votre voyage.</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>Environ 5 minutes</translation>
        </message>
        <message>
            <source>You can go back at any time. Nothing is lost.</source>
            <translation>Vous pouvez revenir en arrière à tout moment. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Au plus %1</translation>
        </message>
        <message>
            <source>The price is always shown</source>
            <translation>Le prix est toujours affiché</translation>
        </message>
        <message>
            <source>You see the exact total before you pay.</source>
            <translation>Vous voyez le total exact avant de payer.</translation>
        </message>
        <message>
            <source>Ways to pay</source>
            <translation>Moyens de paiement</translation>
        </message>
        <message>
            <source>Touch your language to begin</source>
            <translation>Touchez votre langue pour commencer</translation>
        </message>
        <message>
            <source>This kiosk takes no applications at the moment</source>
            <translation>Cette borne n’accepte pas de demandes pour le moment</translation>
        </message>
        <message>
            <source>It has to be connected first. Go to the counter: you can apply there.</source>
            <translation>Elle doit d’abord être connectée. Allez au guichet&#xa0;: vous pouvez y faire votre demande.</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Payer plus tard</translation>
        </message>
        <message>
            <source>On your phone or at a counter, with the reference you get here.</source>
            <translation>Sur votre téléphone ou à un guichet, avec la référence que vous recevez ici.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ChoiceEditor</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n&#xa0;jour ouvré</numerusform>
                <numerusform>%n&#xa0;jours ouvrés</numerusform>
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
            <translation>Corrigez ce qui diffère</translation>
        </message>
        <message>
            <source>What else your passport says</source>
            <translation>Autres indications de votre passeport</translation>
        </message>
        <message>
            <source>Compare each character with the photo page.</source>
            <translation>Comparez chaque caractère avec la page photo.</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Tout est exact</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>Quelque chose diffère</translation>
        </message>
        <message>
            <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
            <translation>Le lecteur n’était pas sûr de certains caractères. Comparez avec soin les dates et le pays.</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Votre nom est peut-être coupé. Touchez «&#xa0;Quelque chose diffère&#xa0;» pour le compléter.</translation>
        </message>
        <message>
            <source>Framed characters look like others: %1.</source>
            <extracomment>%1 characters that are taken for each other: 0 O Q D · 1 I L</extracomment>
            <translation>Les caractères encadrés ressemblent à d’autres&#xa0;: %1.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::CountryListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Choisissez un pays</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FeeView</name>
        <message>
            <source>Pay %1</source>
            <translation>Payer %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Working out your fee</source>
            <translation>Calcul de vos frais</translation>
        </message>
        <message>
            <source>The fee cannot be confirmed at the moment</source>
            <translation>Les frais ne peuvent pas être confirmés en ce moment</translation>
        </message>
        <message>
            <source>The connection is interrupted. Your answers are kept. Try again, or call staff.</source>
            <translation>La connexion est interrompue. Vos réponses sont gardées. Réessayez, ou appelez un agent.</translation>
        </message>
        <message>
            <source>The fee cannot be set today</source>
            <translation>Les frais ne peuvent pas être fixés aujourd’hui</translation>
        </message>
        <message>
            <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
            <translation>Le ministère n’a pas encore fixé le taux du jour. Appelez un agent&#xa0;: il peut vous aider.</translation>
        </message>
        <message>
            <source>The fee cannot be worked out</source>
            <translation>Les frais ne peuvent pas être calculés</translation>
        </message>
        <message>
            <source>Call staff: they can help. Your answers are kept.</source>
            <translation>Appelez un agent&#xa0;: il peut vous aider. Vos réponses sont gardées.</translation>
        </message>
        <message>
            <source>Visa fee: %1 · %2</source>
            <translation>Frais de visa&#xa0;: %1 · %2</translation>
        </message>
        <message>
            <source>Processing: %1</source>
            <translation>Traitement&#xa0;: %1</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Frais de service</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>Avant de payer</translation>
        </message>
        <message>
            <source>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</source>
            <translation>Les frais couvrent l’examen de votre demande. Ils ne sont pas remboursés si le visa est refusé ou si vous retirez la demande. Un double paiement est remboursé automatiquement.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Terminer et payer plus tard</translation>
        </message>
        <message>
            <source>You can finish now and pay later</source>
            <translation>Vous pouvez terminer maintenant et payer plus tard</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</source>
            <translation>La connexion est interrompue&#xa0;: rien ne peut être payé ici. Les frais affichés sont ceux d’aujourd’hui&#xa0;; le montant est confirmé au moment du paiement.</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</source>
            <translation>La connexion est interrompue&#xa0;: rien ne peut être payé ici. Les frais s’affichent au moment du paiement.</translation>
        </message>
        <message>
            <source>Government fees %1. Rate: %2, fixed by the ministry from %3.</source>
            <extracomment>%1 base amount, %2 &quot;1 USD = 157.5 JPY&quot;, %3 date</extracomment>
            <translation>Droits de l’État %1. Taux&#xa0;: %2, fixé par le ministère à partir du %3.</translation>
        </message>
        <message>
            <source>Each government fee is rounded up.</source>
            <translation>Chaque droit est arrondi vers le haut.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FormView</name>
        <message>
            <source>Part %1 of %2</source>
            <translation>Partie %1 sur %2</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
            <translation>%1&#xa0;: %2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (facultatif)</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to look at: %1</source>
            <translation>
                <numerusform>%n&#xa0;réponse à revoir&#xa0;: %1</numerusform>
                <numerusform>%n&#xa0;réponses à revoir&#xa0;: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::HelpPanel</name>
        <message>
            <source>Help: %1</source>
            <translation>Aide&#xa0;: %1</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Appeler un agent</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>Fermer l’aide</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::KioskWindow</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n&#xa0;seconde</numerusform>
                <numerusform>%n&#xa0;secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Total %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1&#xa0;%</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Appeler un agent</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Choisissez votre langue</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Call a member of staff?</source>
            <translation>Appeler un agent&#xa0;?</translation>
        </message>
        <message>
            <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
            <translation>Quelqu’un vient à cette borne. Vos réponses restent à l’écran.</translation>
        </message>
        <message>
            <source>Go on alone</source>
            <translation>Continuer sans aide</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Recommencer&#xa0;?</translation>
        </message>
        <message>
            <source>Everything you have entered is erased from this machine.</source>
            <translation>Tout ce que vous avez saisi sera effacé de cette machine.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Garder mes réponses</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Effacer et recommencer</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>Êtes-vous toujours là&#xa0;?</translation>
        </message>
        <message>
            <source>Without an answer, everything you have entered is erased in:</source>
            <translation>Sans réponse, tout ce que vous avez saisi sera effacé dans&#xa0;:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Calling staff…</source>
            <translation>Appel du personnel…</translation>
        </message>
        <message>
            <source>Stay at this kiosk.</source>
            <translation>Restez à cette borne.</translation>
        </message>
        <message>
            <source>Staff have been called</source>
            <translation>Le personnel est appelé</translation>
        </message>
        <message>
            <source>Go to the counter</source>
            <translation>Allez au guichet</translation>
        </message>
        <message>
            <source>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</source>
            <translation>Cette borne ne peut pas appeler le personnel maintenant&#xa0;: elle n’a pas de connexion. Notez votre référence si vous en avez une.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>The screen is being read to you</source>
            <translation>L’écran vous est lu</translation>
        </message>
        <message>
            <source>Read the screen to me</source>
            <translation>Lire l’écran à voix haute</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Plug in a headset</source>
            <translation>Branchez un casque</translation>
        </message>
        <message>
            <source>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</source>
            <translation>L’écran vous est lu, vos réponses aussi. La prise est à l’avant de cette machine. Sans casque, on n’entend rien.</translation>
        </message>
        <message>
            <source>Read it myself</source>
            <translation>Lire sans écouter</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>text size, brief</comment>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>call staff, brief</comment>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Restart</source>
            <comment>start over, brief</comment>
            <translation>Recommencer</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::LanguageView</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Choisissez un pays</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisissez</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::Listening</name>
        <message>
            <source>Your answers are on the screen. They are not read aloud here.</source>
            <translation>Vos réponses sont à l’écran. Elles ne sont pas lues à voix haute ici.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>I cannot scan</source>
            <translation>Je ne peux pas scanner</translation>
        </message>
        <message>
            <source>Or type the two lines at the bottom of the photo page</source>
            <translation>Ou tapez les deux lignes en bas de la page photo</translation>
        </message>
        <message>
            <source>Type &lt; for each gap.</source>
            <translation>Tapez &lt; à la place de chaque espace.</translation>
        </message>
        <message>
            <source>Line %1, character %2. %3.</source>
            <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
            <translation>Ligne %1, caractère %2. %3.</translation>
        </message>
        <message>
            <source>All characters agree. Touch Continue.</source>
            <translation>Tous les caractères concordent. Touchez Continuer.</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Utilisez votre passeport, pas un visa.</translation>
        </message>
        <message>
            <source>Lay the passport on the reader again, or correct the lines below.</source>
            <translation>Reposez le passeport sur le lecteur, ou corrigez les lignes ci‑dessous.</translation>
        </message>
        <message>
            <source>The passport could not be read completely</source>
            <translation>Le passeport n’a pas pu être lu en entier</translation>
        </message>
        <message>
            <source>No passport has been read yet</source>
            <translation>Aucun passeport n’a encore été lu</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Scannez votre passeport, tapez ses deux lignes, ou choisissez «&#xa0;Je ne peux pas scanner&#xa0;».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PreflightView</name>
        <message>
            <source>This kiosk is out of service</source>
            <translation>Cette borne est hors service</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
            <translation>Utilisez une autre borne ou allez au guichet. Rien n’a été débité ici.</translation>
        </message>
        <message>
            <source>Ready in a moment.</source>
            <translation>Prêt dans un instant.</translation>
        </message>
        <message>
            <source>For staff: %1</source>
            <translation>Pour le personnel&#xa0;: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>Accepter et continuer</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Nous demandons seulement ce qu’il faut pour décider de votre visa.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Vos réponses sont chiffrées sur cette machine et en sont effacées à la fin.</translation>
        </message>
        <message>
            <source>Only the ministry can open them.</source>
            <translation>Seul le ministère peut les ouvrir.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>Vous payez sur la page du prestataire de paiement. Nous ne voyons jamais votre numéro de carte.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>Vous pouvez demander à tout moment à voir, corriger ou effacer vos données.</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>Tout lire</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Notice de confidentialité</translation>
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
            <translation>Qui est responsable
Le ministère des affaires étrangères, par la représentation nommée en haut de l’écran.

Ce que nous recueillons
Ce que dit la page photo de votre passeport, vos réponses sur cet écran, et le résultat de votre paiement&#xa0;: montant, moyen et référence du prestataire. Aucun numéro de carte n’est saisi ni gardé ici.

Pourquoi
Pour décider de votre demande, percevoir les frais et vous dire le résultat. La loi sur les visas en est la base&#xa0;; votre accord est la base du traitement de vos données sur cette machine.

Qui voit vos données
Les agents qui décident des visas. Vos réponses quittent cette machine chiffrées&#xa0;: seul le ministère peut les ouvrir. Le prestataire de paiement connaît le montant et une référence, pas vos réponses.

Combien de temps
Sur cette machine jusqu’à la fin de votre session. Au ministère aussi longtemps que le veut la loi sur les visas, puis votre nom et votre document sont retirés et seuls les montants restent.

Vos droits
Vous pouvez demander à voir, corriger, emporter ou effacer vos données, et porter plainte auprès de l’autorité de protection des données. Demandez à un agent ou écrivez à la représentation.</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Fermer la notice</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lire la suite</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Votre déclaration</translation>
        </message>
        <message>
            <source>Continue to the fee</source>
            <translation>Passer aux frais</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Tout est exact</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Votre passeport</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <extracomment>%1 name of the group that is changed: Your trip</extracomment>
            <translation>Modifier&#xa0;: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::SpacedText</name>
        <message>
            <source>digit %1</source>
            <translation>chiffre %1</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>lettre %1</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>under a character</comment>
            <translation>lettre</translation>
        </message>
        <message>
            <source>digit</source>
            <comment>under a character</comment>
            <translation>chiffre</translation>
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
                <numerusform>%n&#xa0;minute</numerusform>
                <numerusform>%n&#xa0;minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n&#xa0;heure</numerusform>
                <numerusform>%n&#xa0;heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n&#xa0;jour</numerusform>
                <numerusform>%n&#xa0;jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Connect this kiosk: it soon holds too many applications</source>
            <translation>Connectez cette borne&#xa0;: elle contiendra bientôt trop de demandes</translation>
        </message>
        <message>
            <source>Staff: connect this kiosk, it has been offline for a long time</source>
            <translation>Personnel&#xa0;: connectez cette borne, coupée depuis longtemps</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>Pas de nouvelles demandes&#xa0;: trop attendent d’être envoyées</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>Pas de nouvelles demandes&#xa0;: coupure trop longue</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Pas de connexion</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not sent yet</source>
            <translation>
                <numerusform>%n&#xa0;demande pas encore envoyée</numerusform>
                <numerusform>%n&#xa0;demandes pas encore envoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the embassy’s computer: call the administrator</source>
            <translation>
                <numerusform>%n&#xa0;refusée par le système de l’ambassade&#xa0;: appelez l’administrateur</numerusform>
                <numerusform>%n&#xa0;refusées par le système de l’ambassade&#xa0;: appelez l’administrateur</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest for %1</source>
            <translation>la plus ancienne date de %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>mis à jour&#xa0;: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaListEditor</name>
        <message>
            <source>Add a visa</source>
            <translation>Ajouter un visa</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaPanel</name>
        <message>
            <source>Number of the visa (optional)</source>
            <translation>Numéro du visa (facultatif)</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable à partir du</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add this visa</source>
            <translation>Ajouter ce visa</translation>
        </message>
        <message>
            <source>Enter day, month and year.</source>
            <translation>Indiquez le jour, le mois et l’année.</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future.</source>
            <translation>Indiquez un jour qui n’est pas dans le futur.</translation>
        </message>
        <message>
            <source>Enter a day that is not before “Valid from”.</source>
            <translation>Indiquez un jour qui n’est pas avant «&#xa0;Valable à partir du&#xa0;».</translation>
        </message>
    </context>
</TS>
