<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>DamageWords</name>
        <message>
            <source>The database of this machine was damaged</source>
            <translation>La base de datos ha resultado dañada</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that had not been sent are saved and go out by themselves.</source>
            <translation>
                <numerusform>%n&#xa0;registro que no se había enviado está a salvo y sale por sí solo.</numerusform>
                <numerusform>%n&#xa0;registros que no se habían enviado están a salvo y salen por sí solos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are lost: find out from receipts and slips whose, and take the application again.</source>
            <translation>
                <numerusform>%n&#xa0;registro se ha perdido: averigüe con los recibos y resguardos de quién es, y tome de nuevo la solicitud.</numerusform>
                <numerusform>%n&#xa0;registros se han perdido: averigüe con los recibos y resguardos de quién son, y tome de nuevo las solicitudes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known to be lost.</source>
            <translation>No consta que se haya perdido nada.</translation>
        </message>
        <message>
            <source>Call the administrator: the damaged file is kept for a month.</source>
            <translation>Llame al administrador: el archivo dañado se guarda un mes.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Agreement to the privacy notice</source>
            <translation>Conformidad con el aviso de privacidad</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Rellenado por</translation>
        </message>
        <message>
            <source>Kind of passport</source>
            <translation>Tipo de pasaporte</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>Número de pasaporte</translation>
        </message>
        <message>
            <source>Country that issued the passport</source>
            <translation>País que expidió el pasaporte</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>Fecha de expedición</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Fecha de caducidad</translation>
        </message>
        <message>
            <source>Issuing authority</source>
            <translation>Autoridad que lo expidió</translation>
        </message>
        <message>
            <source>Two blank pages</source>
            <translation>Dos páginas en blanco</translation>
        </message>
        <message>
            <source>Reading of the passport</source>
            <translation>Lectura del pasaporte</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Surname at birth</source>
            <translation>Apellidos de nacimiento</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Do you have only one name?</source>
            <translation>¿Tiene un solo nombre?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Otros nombres que ha usado</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Nombre en la escritura de su idioma</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Lugar de nacimiento</translation>
        </message>
        <message>
            <source>Country of birth</source>
            <translation>País de nacimiento</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>Estado civil</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>Nationality at birth</source>
            <translation>Nacionalidad de nacimiento</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>Otras nacionalidades</translation>
        </message>
        <message>
            <source>National identity number</source>
            <translation>Número de identidad nacional</translation>
        </message>
        <message>
            <source>Guardian’s surname</source>
            <translation>Apellidos del tutor</translation>
        </message>
        <message>
            <source>Guardian’s given names</source>
            <translation>Nombres del tutor</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>¿Qué relación tiene con el tutor?</translation>
        </message>
        <message>
            <source>Guardian’s nationality</source>
            <translation>Nacionalidad del tutor</translation>
        </message>
        <message>
            <source>Guardian’s address</source>
            <translation>Dirección del tutor</translation>
        </message>
        <message>
            <source>Guardian’s phone number</source>
            <translation>Teléfono del tutor</translation>
        </message>
        <message>
            <source>Guardian’s e-mail</source>
            <translation>Correo electrónico del tutor</translation>
        </message>
        <message>
            <source>Guardian’s consent</source>
            <translation>Consentimiento del tutor</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Dirección de su domicilio</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Número de teléfono</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>¿Vive en un país distinto del de su nacionalidad?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Número de su permiso de residencia</translation>
        </message>
        <message>
            <source>Residence permit valid until</source>
            <translation>Permiso de residencia válido hasta</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Su ocupación actual</translation>
        </message>
        <message>
            <source>Name of employer or school</source>
            <translation>Nombre de la empresa o escuela</translation>
        </message>
        <message>
            <source>Address of employer or school</source>
            <translation>Dirección de la empresa o escuela</translation>
        </message>
        <message>
            <source>Phone number of employer or school</source>
            <translation>Teléfono de la empresa o escuela</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Motivo de su viaje</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>¿Cuántas veces entrará?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>¿Para cuándo lo necesita?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>Más sobre el motivo</translation>
        </message>
        <message>
            <source>Main destination</source>
            <translation>Destino principal</translation>
        </message>
        <message>
            <source>Place of first entry</source>
            <translation>Lugar de la primera entrada</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>Día de llegada</translation>
        </message>
        <message>
            <source>Day of departure</source>
            <translation>Día de salida</translation>
        </message>
        <message>
            <source>Visas in the last three years</source>
            <translation>Visados de los últimos tres años</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>¿Le han tomado ya las huellas dactilares para un visado?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>País de destino final y permiso para entrar en él</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>¿Dónde se alojará?</translation>
        </message>
        <message>
            <source>Name of host, company or hotel</source>
            <translation>Nombre del anfitrión, de la empresa o del hotel</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Dirección de su alojamiento</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Teléfono o correo electrónico de su alojamiento</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>¿Qué relación tiene con el anfitrión?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>¿Quién paga su viaje?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>¿Cómo pagará su estancia?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Número de su seguro de viaje</translation>
        </message>
        <message>
            <source>Travel insurance valid until</source>
            <translation>Seguro de viaje válido hasta</translation>
        </message>
        <message>
            <source>Name of a person to tell in an emergency</source>
            <translation>Nombre de una persona a quien avisar en caso de urgencia</translation>
        </message>
        <message>
            <source>Phone number for an emergency</source>
            <translation>Teléfono en caso de urgencia</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>¿Qué relación tiene con esa persona?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>¿Le han denegado alguna vez un visado?</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>Antecedentes penales</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotografía</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>Huellas dactilares</translation>
        </message>
        <message>
            <source>As printed at the top of the photo page, for example L898902C3.</source>
            <translation>Como está impreso en la parte superior de la página de la foto, por ejemplo L898902C3.</translation>
        </message>
        <message>
            <source>As printed on the photo page.</source>
            <translation>Como está impreso en la página de la foto.</translation>
        </message>
        <message>
            <source>As printed on the photo page, if it is there.</source>
            <translation>Como está impreso en la página de la foto, si aparece.</translation>
        </message>
        <message>
            <source>The visa needs two empty pages.</source>
            <translation>El visado necesita dos páginas vacías.</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>Como está impreso en su pasaporte.</translation>
        </message>
        <message>
            <source>Separate several names with commas.</source>
            <translation>Separe varios nombres con comas.</translation>
        </message>
        <message>
            <source>Leave it empty if the keys here do not have its letters.</source>
            <translation>Déjelo vacío si este teclado no tiene sus letras.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Deje vacío el día o el mes si su pasaporte no lo muestra.</translation>
        </message>
        <message>
            <source>Town or city.</source>
            <translation>Ciudad o localidad.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Este correo o un teléfono. Aquí llegan el recibo y la decisión.</translation>
        </message>
        <message>
            <source>With the country code, for example +81 3 1234 5678.</source>
            <translation>Con el prefijo del país, por ejemplo +81 3 1234 5678.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>Ciudad o región donde pasará más tiempo.</translation>
        </message>
        <message>
            <source>Airport, port or border crossing.</source>
            <translation>Aeropuerto, puerto o paso fronterizo.</translation>
        </message>
        <message>
            <source>The days of arrival and departure both count.</source>
            <translation>Cuentan tanto el día de llegada como el de salida.</translation>
        </message>
        <message>
            <source>Choose everything that applies.</source>
            <translation>Elija todo lo que corresponda.</translation>
        </message>
        <message>
            <source>The guardian signs the paper form at the counter.</source>
            <translation>El tutor firma el formulario en papel en la ventanilla.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>Si responde que sí, el personal le preguntará por ello.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 de %2, día desconocido</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, día y mes desconocidos</translation>
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
            <translation>del %1 al %2</translation>
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
            <translation>Tarjeta bancaria</translation>
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
            <translation>Femenino</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Masculino</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Soltero/a</translation>
        </message>
        <message>
            <source>Married</source>
            <translation>Casado/a</translation>
        </message>
        <message>
            <source>Registered partnership</source>
            <translation>Pareja registrada</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>Separado/a</translation>
        </message>
        <message>
            <source>Divorced</source>
            <translation>Divorciado/a</translation>
        </message>
        <message>
            <source>Widowed</source>
            <translation>Viudo/a</translation>
        </message>
        <message>
            <source>Ordinary passport</source>
            <translation>Pasaporte ordinario</translation>
        </message>
        <message>
            <source>Diplomatic passport</source>
            <translation>Pasaporte diplomático</translation>
        </message>
        <message>
            <source>Service passport</source>
            <translation>Pasaporte de servicio</translation>
        </message>
        <message>
            <source>Official passport</source>
            <translation>Pasaporte oficial</translation>
        </message>
        <message>
            <source>Special passport</source>
            <translation>Pasaporte especial</translation>
        </message>
        <message>
            <source>Refugee travel document (1951)</source>
            <translation>Documento de viaje de refugiado (1951)</translation>
        </message>
        <message>
            <source>Stateless person’s travel document (1954)</source>
            <translation>Documento de viaje de apátrida (1954)</translation>
        </message>
        <message>
            <source>Alien’s passport</source>
            <translation>Pasaporte de extranjero</translation>
        </message>
        <message>
            <source>Emergency travel document</source>
            <translation>Documento de viaje de emergencia</translation>
        </message>
        <message>
            <source>Passing through (transit)</source>
            <translation>De paso (tránsito)</translation>
        </message>
        <message>
            <source>Tourism</source>
            <translation>Turismo</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Negocios</translation>
        </message>
        <message>
            <source>Visit to family or friends</source>
            <translation>Visita a familiares o amigos</translation>
        </message>
        <message>
            <source>Short study</source>
            <translation>Estudios cortos</translation>
        </message>
        <message>
            <source>Culture or sport</source>
            <translation>Cultura o deporte</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>Tratamiento médico</translation>
        </message>
        <message>
            <source>Short work</source>
            <translation>Trabajo de corta duración</translation>
        </message>
        <message>
            <source>Official visit</source>
            <translation>Visita oficial</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Dos veces</translation>
        </message>
        <message>
            <source>Several times, in 6 months</source>
            <translation>Varias veces, en 6 meses</translation>
        </message>
        <message>
            <source>Several times, in 12 months</source>
            <translation>Varias veces, en 12 meses</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>Exprés</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Por cuenta ajena</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Por cuenta propia</translation>
        </message>
        <message>
            <source>Student or pupil</source>
            <translation>Estudiante o alumno/a</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Jubilado/a</translation>
        </message>
        <message>
            <source>Without employment</source>
            <translation>Sin empleo</translation>
        </message>
        <message>
            <source>Government service</source>
            <translation>Servicio público</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>Fuerzas armadas</translation>
        </message>
        <message>
            <source>Press and media</source>
            <translation>Prensa y medios</translation>
        </message>
        <message>
            <source>Religious service</source>
            <translation>Servicio religioso</translation>
        </message>
        <message>
            <source>Crew of a ship or aircraft</source>
            <translation>Tripulación de barco o avión</translation>
        </message>
        <message>
            <source>I pay myself</source>
            <translation>Lo pago yo</translation>
        </message>
        <message>
            <source>A sponsor or host</source>
            <translation>Un patrocinador o anfitrión</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>La empresa donde trabajo</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Bank or credit card</source>
            <translation>Tarjeta bancaria</translation>
        </message>
        <message>
            <source>Traveller’s cheques</source>
            <translation>Cheques de viaje</translation>
        </message>
        <message>
            <source>Accommodation already paid</source>
            <translation>Alojamiento ya pagado</translation>
        </message>
        <message>
            <source>Transport already paid</source>
            <translation>Transporte ya pagado</translation>
        </message>
        <message>
            <source>The sponsor covers everything</source>
            <translation>El patrocinador lo cubre todo</translation>
        </message>
        <message>
            <source>With a person</source>
            <translation>En casa de una persona</translation>
        </message>
        <message>
            <source>With a company or organisation</source>
            <translation>En una empresa u organización</translation>
        </message>
        <message>
            <source>In a hotel</source>
            <translation>En un hotel</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Padre o madre</translation>
        </message>
        <message>
            <source>Legal guardian</source>
            <translation>Tutor legal</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>Mi pasaporte tiene al menos dos páginas en blanco</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>Mi tutor está de acuerdo y firma el consentimiento</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>Lo que he declarado es completo y verdadero. Sé que una declaración falsa puede llevar a la denegación.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>Mi pasaporte muestra un solo nombre</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Calle y número</translation>
        </message>
        <message>
            <source>Building, flat</source>
            <translation>Edificio, piso</translation>
        </message>
        <message>
            <source>Town or city</source>
            <translation>Ciudad o localidad</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
    </context>
    <context>
        <name>PreflightWords</name>
        <message>
            <source>Unlock the keychain of the kiosk’s account, then restart the application.</source>
            <translation>Desbloquee el llavero de la cuenta del terminal y reinicie la aplicación.</translation>
        </message>
        <message>
            <source>Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.</source>
            <translation>Inicie el servicio de llavero, o elija un archivo de clave en la configuración. Los datos nunca se guardan sin cifrar.</translation>
        </message>
        <message>
            <source>There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.</source>
            <translation>Hay una base de datos, pero su clave no está en el llavero. Restaure la clave; una nueva haría ilegibles los registros.</translation>
        </message>
        <message>
            <source>The passphrase does not open the key file. Enter the one that was chosen at installation.</source>
            <translation>La frase de paso no abre el archivo de clave. Introduzca la que se eligió en la instalación.</translation>
        </message>
        <message>
            <source>The database was written by a newer version. Install that version; nothing has been changed.</source>
            <translation>La base de datos fue escrita por una versión más nueva. Instale esa versión; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The database is damaged. Keep the file, restore the last backup, and report it.</source>
            <translation>La base de datos está dañada. Conserve el archivo, restaure la última copia e informe de ello.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it, then restart the application.</source>
            <translation>Otro programa ocupa la base de datos. Ciérrelo y reinicie la aplicación.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then restart the application; nothing is lost.</source>
            <translation>El disco está lleno. Haga sitio y reinicie la aplicación; no se pierde nada.</translation>
        </message>
        <message>
            <source>The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.</source>
            <translation>El terminal no está dado de alta. Cree un código con «chancery-admin device code» e introdúzcalo en la configuración.</translation>
        </message>
        <message>
            <source>The relay does not accept this kiosk any more. Enrol it again.</source>
            <translation>El servidor ya no acepta este terminal. Delo de alta otra vez.</translation>
        </message>
        <message>
            <source>The relay does not answer. Check the network and the relay’s address in the configuration.</source>
            <translation>El servidor no responde. Compruebe la red y la dirección del servidor en la configuración.</translation>
        </message>
        <message>
            <source>The configuration is not complete. The log names the key and what is expected.</source>
            <translation>La configuración no está completa. El registro nombra la clave y lo que se espera.</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the relay’s. Set the time, then restart the application.</source>
            <translation>El reloj de este equipo difiere del reloj del servidor. Ponga la hora y reinicie la aplicación.</translation>
        </message>
        <message>
            <source>There is no fee schedule in force. Load the present one on the relay.</source>
            <translation>No hay ninguna tabla de tasas en vigor. Cargue la actual en el servidor.</translation>
        </message>
        <message>
            <source>The log of the application says more under this code.</source>
            <translation>El registro de la aplicación dice más bajo este código.</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Choose an answer: %1</source>
            <translation>Elija una respuesta: %1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>Rellene: %1</translation>
        </message>
        <message>
            <source>Enter a day that is in the calendar</source>
            <translation>Introduzca un día que exista en el calendario</translation>
        </message>
        <message>
            <source>Enter a date that is not after today</source>
            <translation>Introduzca una fecha que no sea posterior a hoy</translation>
        </message>
        <message>
            <source>Enter %1 or a later date</source>
            <translation>Introduzca el %1 o una fecha posterior</translation>
        </message>
        <message>
            <source>Enter %1 or a later date (%2)</source>
            <translation>Introduzca el %1 o una fecha posterior (%2)</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date</source>
            <translation>Introduzca el %1 o una fecha anterior</translation>
        </message>
        <message>
            <source>Enter %1 or an earlier date (%2)</source>
            <translation>Introduzca el %1 o una fecha anterior (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Check the year: it is more than %n year(s) ago</source>
            <translation>
                <numerusform>Compruebe el año: es de hace más de %n&#xa0;año</numerusform>
                <numerusform>Compruebe el año: es de hace más de %n&#xa0;años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip</source>
            <translation>
                <numerusform>El pasaporte tiene que ser válido hasta el %1 o más: %n&#xa0;mes después de su salida. Renuévelo, o elija un viaje anterior</numerusform>
                <numerusform>El pasaporte tiene que ser válido hasta el %1 o más: %n&#xa0;meses después de su salida. Renuévelo, o elija un viaje anterior</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The passport may be at most %n year(s) old on arrival: issued on %1 or later</source>
            <translation>
                <numerusform>El pasaporte puede tener como máximo %n&#xa0;año a la llegada: expedido el %1 o después</numerusform>
                <numerusform>El pasaporte puede tener como máximo %n&#xa0;años a la llegada: expedido el %1 o después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose a stay of at most %n day(s); this one is %1 days</source>
            <translation>
                <numerusform>Elija una estancia de %n&#xa0;día como máximo; esta es de %1 días</numerusform>
                <numerusform>Elija una estancia de %n&#xa0;días como máximo; esta es de %1 días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %1 or earlier: applications are taken up to %n month(s) ahead</source>
            <translation>
                <numerusform>Elija el %1 o antes: las solicitudes se reciben hasta con %n&#xa0;mes de antelación</numerusform>
                <numerusform>Elija el %1 o antes: las solicitudes se reciben hasta con %n&#xa0;meses de antelación</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree to the privacy notice to go on</source>
            <translation>Acepte el aviso de privacidad para continuar</translation>
        </message>
        <message>
            <source>Confirm to go on: %1</source>
            <translation>Confirme para continuar: %1</translation>
        </message>
        <message numerus="yes">
            <source>Shorten to %n character(s)</source>
            <translation>
                <numerusform>Acorte a %n&#xa0;carácter</numerusform>
                <numerusform>Acorte a %n&#xa0;caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter at most %n</source>
            <translation>
                <numerusform>Introduzca como máximo %n</numerusform>
                <numerusform>Introduzca como máximo %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Use letters, spaces, hyphens and apostrophes only; take out %1</source>
            <translation>Use solo letras, espacios, guiones y apóstrofos; quite %1</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>Elija de la lista</translation>
        </message>
        <message>
            <source>Enter the phone number with its country code, for example +81 3 1234 5678</source>
            <translation>Introduzca el teléfono con el prefijo del país, por ejemplo +81 3 1234 5678</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, for example name@example.com</source>
            <translation>Introduzca el correo con una @ y un punto, por ejemplo name@example.com</translation>
        </message>
        <message>
            <source>Enter the passport number as printed: letters and digits, for example L898902C3</source>
            <translation>Introduzca el número de pasaporte como está impreso: letras y cifras, por ejemplo L898902C3</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Introduzca un correo o un teléfono, para que podamos avisarle</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>Ha dicho que tiene un solo nombre: deje vacíos los apellidos o los nombres</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>Su pasaporte dice %1. Compruébelo; el personal lo mirará con usted</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>Esto no se ofrece para su nacionalidad y visado: elija otra opción</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Indique un país distinto del de tránsito</translation>
        </message>
        <message>
            <source>Add to the address: %1</source>
            <translation>Complete la dirección: %1</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Escanee su pasaporte, escriba sus dos líneas o elija «No puedo escanear»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Compare con su pasaporte y confirme</translation>
        </message>
        <message>
            <source>Some characters are missing or too many. Place the passport again, or type both lines completely.</source>
            <translation>Faltan o sobran caracteres. Coloque el pasaporte otra vez, o escriba las dos líneas completas.</translation>
        </message>
        <message>
            <source>The lines have only capital letters, digits and the sign &lt;.</source>
            <translation>Las líneas solo tienen mayúsculas, cifras y el signo &lt;.</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>Este no es el código de un pasaporte ni de un documento de identidad. Use la página de la foto de su pasaporte.</translation>
        </message>
        <message>
            <source>Check the passport number: one of its characters does not fit.</source>
            <translation>Compruebe el número de pasaporte: un carácter no cuadra.</translation>
        </message>
        <message>
            <source>Check the date of birth in the second line.</source>
            <translation>Compruebe la fecha de nacimiento en la segunda línea.</translation>
        </message>
        <message>
            <source>Check the date of expiry in the second line.</source>
            <translation>Compruebe la fecha de caducidad en la segunda línea.</translation>
        </message>
        <message>
            <source>Check the three letters of the country.</source>
            <translation>Compruebe las tres letras del país.</translation>
        </message>
        <message>
            <source>Check the name in the first line: letters and &lt; only.</source>
            <translation>Compruebe el nombre en la primera línea: solo letras y &lt;.</translation>
        </message>
        <message>
            <source>Check the letter after the date of birth: M, F or &lt;.</source>
            <translation>Compruebe la letra tras la fecha de nacimiento: M, F o &lt;.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Compare las líneas con su pasaporte: un carácter no cuadra.</translation>
        </message>
        <message>
            <source>A letter belongs here</source>
            <translation>Aquí va una letra</translation>
        </message>
        <message>
            <source>A digit belongs here</source>
            <translation>Aquí va una cifra</translation>
        </message>
        <message>
            <source>It does not fit the characters before it: compare them with your passport</source>
            <translation>No cuadra con los caracteres anteriores: compárelos con su pasaporte</translation>
        </message>
        <message>
            <source>This is not a date: year, month, day with two digits each</source>
            <translation>Esto no es una fecha: año, mes y día con dos cifras cada uno</translation>
        </message>
        <message>
            <source>No country has this code: compare the three letters</source>
            <translation>Ningún país tiene este código: compare las tres letras</translation>
        </message>
        <message>
            <source>M, F or &lt; belongs here</source>
            <translation>Aquí va M, F o &lt;</translation>
        </message>
        <message>
            <source>The first line of a passport begins with P</source>
            <translation>La primera línea de un pasaporte empieza por P</translation>
        </message>
        <message>
            <source>There are too many characters</source>
            <translation>Sobran caracteres</translation>
        </message>
        <message>
            <source>Capital letters, digits and &lt; only</source>
            <translation>Solo mayúsculas, cifras y &lt;</translation>
        </message>
        <message>
            <source>Check this answer: %1</source>
            <translation>Compruebe esta respuesta: %1</translation>
        </message>
    </context>
    <context>
        <name>SpecialNames</name>
        <message>
            <source>Utopia</source>
            <translation>Utopía</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>Kosovo</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>Unión Europea</translation>
        </message>
        <message>
            <source>Stateless person</source>
            <translation>Apátrida</translation>
        </message>
        <message>
            <source>Refugee (1951 convention)</source>
            <translation>Refugiado (convención de 1951)</translation>
        </message>
        <message>
            <source>Refugee (other)</source>
            <translation>Refugiado (otro)</translation>
        </message>
        <message>
            <source>Nationality not stated</source>
            <translation>Nacionalidad sin indicar</translation>
        </message>
        <message>
            <source>British overseas territories citizen</source>
            <translation>Ciudadano de los territorios británicos de ultramar</translation>
        </message>
        <message>
            <source>British national (overseas)</source>
            <translation>Nacional británico (ultramar)</translation>
        </message>
        <message>
            <source>British overseas citizen</source>
            <translation>Ciudadano británico de ultramar</translation>
        </message>
        <message>
            <source>British protected person</source>
            <translation>Persona protegida británica</translation>
        </message>
        <message>
            <source>British subject</source>
            <translation>Súbdito británico</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Naciones Unidas</translation>
        </message>
        <message>
            <source>United Nations specialised agency</source>
            <translation>Organismo especializado de las Naciones Unidas</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corea del Sur</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corea del Norte</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>French Territory of the Afars and the Issas</source>
            <translation>Territorio Francés de los Afars y los Issas</translation>
        </message>
        <message>
            <source>Netherlands Antilles</source>
            <translation>Antillas Neerlandesas</translation>
        </message>
        <message>
            <source>Burma (until 1989)</source>
            <translation>Birmania (hasta 1989)</translation>
        </message>
        <message>
            <source>Byelorussian SSR</source>
            <translation>RSS de Bielorrusia</translation>
        </message>
        <message>
            <source>Czechoslovakia</source>
            <translation>Checoslovaquia</translation>
        </message>
        <message>
            <source>German Democratic Republic</source>
            <translation>República Democrática Alemana</translation>
        </message>
        <message>
            <source>Upper Volta</source>
            <translation>Alto Volta</translation>
        </message>
        <message>
            <source>Southern Rhodesia</source>
            <translation>Rodesia del Sur</translation>
        </message>
        <message>
            <source>Serbia and Montenegro</source>
            <translation>Serbia y Montenegro</translation>
        </message>
        <message>
            <source>Sikkim</source>
            <translation>Sikkim</translation>
        </message>
        <message>
            <source>Soviet Union</source>
            <translation>Unión Soviética</translation>
        </message>
        <message>
            <source>North Vietnam</source>
            <translation>Vietnam del Norte</translation>
        </message>
        <message>
            <source>South Yemen</source>
            <translation>Yemen del Sur</translation>
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
            <translation>Elegido</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>No elegido</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>Apply for your visa</source>
            <translation>Solicite su visado</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Elija su idioma</translation>
        </message>
        <message>
            <source>How we use your data</source>
            <translation>Cómo usamos sus datos</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Escanee su pasaporte</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Compare con su pasaporte</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>Su viaje</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Sobre usted</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Cómo contactarle</translation>
        </message>
        <message>
            <source>Work or study</source>
            <translation>Trabajo o estudios</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>El pago de su viaje</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>Su alojamiento</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Su padre, madre o tutor</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Revise sus respuestas</translation>
        </message>
        <message>
            <source>Your fee</source>
            <translation>Importe de su visado</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pagar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Lay the photo page face down on the reader and hold it still.</source>
            <translation>Ponga la página de la foto boca abajo en el lector y no la mueva.</translation>
        </message>
        <message>
            <source>The price stands beside each choice.</source>
            <translation>El precio está junto a cada opción.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Toque Cambiar para corregir una respuesta. No se pierde nada más.</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>Tiene menos de 18 años: su padre, su madre o un tutor tiene que dar su acuerdo.</translation>
        </message>
        <message>
            <source>Touch your language to begin. You can change it at any time at the top of the screen.

Text size and contrast are there too. Call staff brings somebody to you.</source>
            <translation>Toque su idioma para empezar. Puede cambiarlo en cualquier momento en la parte superior de la pantalla.

Allí están también el tamaño del texto y el contraste. «Llamar al personal» le trae a alguien.</translation>
        </message>
        <message>
            <source>We need your agreement before we read your passport. Read all shows the whole notice.

Without your agreement, a member of staff takes your application on paper.</source>
            <translation>Necesitamos su acuerdo antes de leer su pasaporte. «Leer todo» muestra el aviso completo.

Sin su acuerdo, el personal recibe su solicitud en papel.</translation>
        </message>
        <message>
            <source>Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters towards the glass.

If it does not work, type the two lines at the bottom of the photo page. The sign &lt; fills the gaps between words.

Without these lines, choose “I cannot scan” and type what is printed.</source>
            <translation>Abra su pasaporte por la página de la foto y póngala boca abajo en el lector, con las dos líneas de letras hacia el cristal.

Si no funciona, escriba las dos líneas de la parte inferior de la página de la foto. El signo &lt; va entre las palabras.

Sin estas líneas, elija «No puedo escanear» y escriba lo que está impreso.</translation>
        </message>
        <message>
            <source>Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by character.

A wrong number can make the visa void.</source>
            <translation>Las máquinas confunden letras y cifras parecidas: 0 y O, 1 e I, 5 y S, 8 y B. Compare el número carácter por carácter.

Un número equivocado puede anular el visado.</translation>
        </message>
        <message>
            <source>Choose why you travel, how often you enter, and when. The days of arrival and departure both count.

The total at the bottom follows your choices; it includes everything.</source>
            <translation>Elija por qué viaja, cuántas veces entra y cuándo. Cuentan tanto el día de llegada como el de salida.

El total de abajo sigue lo que elige; lo incluye todo.</translation>
        </message>
        <message>
            <source>Write names as they stand in your passport. We have filled in what the passport says.</source>
            <translation>Escriba los nombres como están en su pasaporte. Hemos rellenado lo que el pasaporte dice.</translation>
        </message>
        <message>
            <source>Give an e-mail or a phone number, or both. We use them for this application only.</source>
            <translation>Dé un correo o un teléfono, o ambos. Los usamos solo para esta solicitud.</translation>
        </message>
        <message>
            <source>Choose what you do now. For work or study, name the employer or the school.</source>
            <translation>Elija lo que hace ahora. Si trabaja o estudia, indique la empresa o la escuela.</translation>
        </message>
        <message>
            <source>Choose who pays for the trip and how. Several ways can be chosen.</source>
            <translation>Elija quién paga el viaje y cómo. Puede elegir varias formas.</translation>
        </message>
        <message>
            <source>Name the person, company or hotel where you stay first.</source>
            <translation>Indique la persona, la empresa o el hotel donde se aloja primero.</translation>
        </message>
        <message>
            <source>A parent or guardian signs the consent at the counter. Bring them with you, or call staff.</source>
            <translation>El padre, la madre o un tutor firma el consentimiento en la ventanilla. Vengan juntos, o llame al personal.</translation>
        </message>
        <message>
            <source>Change takes you to the answer and back here. When everything is right, confirm the declaration.</source>
            <translation>«Cambiar» le lleva a la respuesta y de vuelta aquí. Cuando todo esté bien, confirme la declaración.</translation>
        </message>
        <message>
            <source>The fee is set in one currency and collected in another at the rate shown. The total is what you pay.

The fee pays for the examination of your application; it is not returned if the visa is refused.</source>
            <translation>La tasa se fija en una moneda y se cobra en otra al cambio que se muestra. El total es lo que usted paga.

La tasa paga el examen de su solicitud; no se devuelve si se deniega el visado.</translation>
        </message>
        <message>
            <source>Call staff brings somebody to you.</source>
            <translation>«Llamar al personal» le trae a alguien.</translation>
        </message>
        <message>
            <source>Passport</source>
            <comment>stage</comment>
            <translation>Pasaporte</translation>
        </message>
        <message>
            <source>Trip</source>
            <comment>stage</comment>
            <translation>Viaje</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Contact</source>
            <comment>stage</comment>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>stage</comment>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Stay</source>
            <comment>stage</comment>
            <translation>Estancia</translation>
        </message>
        <message>
            <source>Guardian</source>
            <comment>stage</comment>
            <translation>Tutor</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>stage</comment>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Payment</source>
            <comment>stage</comment>
            <translation>Pago</translation>
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
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Imprimir una prueba</translation>
        </message>
        <message>
            <source>Passport reader</source>
            <translation>Lector de pasaportes</translation>
        </message>
        <message>
            <source>Test scan</source>
            <translation>Leer una prueba</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Test relay</source>
            <translation>Probar el servidor</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Unsent records</source>
            <translation>Registros sin enviar</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the network</source>
            <translation>
                <numerusform>%n&#xa0;registro espera la red</numerusform>
                <numerusform>%n&#xa0;registros esperan la red</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Todo está enviado</translation>
        </message>
        <message>
            <source>Last events</source>
            <translation>Últimos sucesos</translation>
        </message>
        <message>
            <source>End the shift and close the kiosk</source>
            <translation>Terminar el turno</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Volver al terminal</translation>
        </message>
        <message>
            <source>Receipts: none in the last 24 hours</source>
            <translation>Recibos: ninguno en las últimas 24 horas</translation>
        </message>
        <message>
            <source>Receipts of the last 24 hours</source>
            <translation>Recibos de las últimas 24 horas</translation>
        </message>
        <message>
            <source>%1, printed</source>
            <translation>%1, impreso</translation>
        </message>
        <message>
            <source>%1, not printed</source>
            <translation>%1, sin imprimir</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Imprimir otra vez</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>Aún sin probar</translation>
        </message>
        <message>
            <source>Asking the printer…</source>
            <translation>Preguntando a la impresora…</translation>
        </message>
        <message>
            <source>Ready; the paper is near its end</source>
            <translation>Lista; queda poco papel</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Put a passport on the reader now</source>
            <translation>Ponga ahora un pasaporte en el lector</translation>
        </message>
        <message>
            <source>Both lines read, every check digit fits. Nothing was kept.</source>
            <translation>Leídas las dos líneas, todos los dígitos de control encajan. No se ha guardado nada.</translation>
        </message>
        <message>
            <source>Something was read, but not two whole lines of a passport. Clean the glass and try again.</source>
            <translation>Se ha leído algo, pero no dos líneas enteras de un pasaporte. Limpie el cristal e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Preguntando al servidor…</translation>
        </message>
        <message>
            <source>Answers within %1 ms</source>
            <translation>Responde en %1&#xa0;ms</translation>
        </message>
        <message>
            <source>Does not answer: look at the network, then at the relay</source>
            <translation>No responde: compruebe la red y después el servidor</translation>
        </message>
        <message>
            <source>Does not serve this kiosk: its clock is wrong</source>
            <translation>No atiende a este terminal: su reloj no está en hora</translation>
        </message>
        <message>
            <source>Does not know this kiosk: enrol it again</source>
            <translation>No conoce este terminal: vuelva a registrarlo</translation>
        </message>
        <message>
            <source>Does not serve this kiosk (%1)</source>
            <translation>No atiende a este terminal (%1)</translation>
        </message>
        <message>
            <source>No connection: look at the cable</source>
            <translation>Sin conexión: mire el cable</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>¿Cerrar el terminal?</translation>
        </message>
        <message>
            <source>Nobody can use this machine until it is started again.</source>
            <translation>Nadie puede usar este equipo hasta que se inicie de nuevo.</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Dejarlo abierto</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>Cerrar el terminal</translation>
        </message>
        <message>
            <source>The voice is this loud.</source>
            <translation>La voz suena así de fuerte.</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>Volumen de la voz</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 por ciento</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Detener por ahora</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Poniéndose al día: %1 de %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Detenido en %1 de %2</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leído</translation>
        </message>
    </context>
    <context>
        <name>chancery::attendantui::PinPanel</name>
        <message>
            <source>For staff: enter the PIN</source>
            <translation>Para el personal: introduzca el código</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Back to the kiosk</source>
            <translation>Volver al terminal</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>%n&#xa0;cifra introducida</numerusform>
                <numerusform>%n&#xa0;cifras introducidas</numerusform>
            </translation>
        </message>
        <message>
            <source>The maintenance screen ends the session on this machine.</source>
            <translation>La pantalla de mantenimiento termina la sesión en este equipo.</translation>
        </message>
        <message>
            <source>Checking the PIN…</source>
            <translation>Comprobando el código…</translation>
        </message>
        <message>
            <source>That was another PIN. Enter it once more.</source>
            <translation>Era otro código. Introdúzcalo otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Demasiados intentos. Espere %n&#xa0;segundo e inténtelo de nuevo.</numerusform>
                <numerusform>Demasiados intentos. Espere %n&#xa0;segundos e inténtelo de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>No PIN is set. Set one on this machine with “chancery pin”.</source>
            <translation>No hay ningún código. Defínalo en este equipo con «chancery pin».</translation>
        </message>
        <message>
            <source>The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”.</source>
            <translation>No se puede comprobar el código. Mire el disco o defínalo de nuevo con «chancery pin».</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ApplicationPane</name>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (nuevo)</translation>
        </message>
        <message>
            <source>taken out, was %1</source>
            <translation>quitado, antes: %1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1 (antes: %2)</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Abierto por</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No application chosen</source>
            <translation>Ninguna solicitud elegida</translation>
        </message>
        <message>
            <source>Version of the record</source>
            <translation>Versión del expediente</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir el expediente</translation>
        </message>
        <message>
            <source>Choose an application from the list, or search for it.</source>
            <translation>Elija una solicitud de la lista o búsquela.</translation>
        </message>
        <message>
            <source>The record is sealed. Opening it is kept under your name and shown on the record.</source>
            <translation>El expediente está sellado. Abrirlo queda registrado con su nombre y se ve en el expediente.</translation>
        </message>
        <message>
            <source>The relay has no record of this application yet.</source>
            <translation>El servidor de enlace aún no tiene expediente de esta solicitud.</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>Mostrar la solicitud</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Cambiar las respuestas</translation>
        </message>
        <message>
            <source>Versions of this record did not know of each other. Choose between them in the work lists, then change it.</source>
            <translation>Hay versiones de este expediente que no sabían unas de otras. Elija entre ellas en las listas de trabajo y después cámbielo.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::AuditPane</name>
        <message>
            <source>Records opened</source>
            <translation>Expedientes abiertos</translation>
        </message>
        <message>
            <source>Session begun</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Consentimiento dado</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>Expediente sellado</translation>
        </message>
        <message>
            <source>Payment asked for</source>
            <translation>Pago solicitado</translation>
        </message>
        <message>
            <source>Payment ended</source>
            <translation>Pago terminado</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>Recibo impreso</translation>
        </message>
        <message>
            <source>Key replaced</source>
            <translation>Clave cambiada</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>Forgotten after its time</source>
            <translation>Olvidado tras su plazo</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <source>Record refused by the relay</source>
            <translation>Expediente rechazado por el servidor de enlace</translation>
        </message>
        <message>
            <source>Damaged file set aside</source>
            <translation>Archivo dañado apartado</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Copia hecha</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Restaurado</translation>
        </message>
        <message>
            <source>Staff signed in</source>
            <translation>Personal: sesión iniciada</translation>
        </message>
        <message>
            <source>Staff signed out</source>
            <translation>Personal: sesión cerrada</translation>
        </message>
        <message>
            <source>Record opened by staff</source>
            <translation>Expediente abierto por el personal</translation>
        </message>
        <message>
            <source>About the chosen application</source>
            <translation>Sobre la solicitud elegida</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Sobre %1</translation>
        </message>
        <message>
            <source>The audit cannot be read</source>
            <translation>No se puede leer la auditoría</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Llame al administrador y mencione esto: %1</translation>
        </message>
        <message>
            <source>The audit is not as it was written</source>
            <translation>La auditoría no está como se escribió</translation>
        </message>
        <message>
            <source>Leave the machine as it is and call the administrator: %1</source>
            <translation>Deje el equipo como está y llame al administrador: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each bound to the one before it.</source>
            <translation>
                <numerusform>%n apunte, unido al anterior.</numerusform>
                <numerusform>%n apuntes, cada uno unido al anterior.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit is whole</source>
            <translation>La auditoría está intacta</translation>
        </message>
        <message>
            <source>The relay has countersigned it up to %1.</source>
            <translation>El servidor de enlace la ha refrendado hasta %1.</translation>
        </message>
        <message>
            <source>The relay has not countersigned it yet.</source>
            <translation>El servidor de enlace aún no la ha refrendado.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Tipo de apunte</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Verificar la cadena</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Mostrar apuntes anteriores</translation>
        </message>
        <message>
            <source>Entries of the audit</source>
            <translation>Apuntes de la auditoría</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>List saved as a file</source>
            <translation>Lista guardada en un archivo</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Mostrar apuntes posteriores</translation>
        </message>
        <message>
            <source>Nothing of this kind has been written. Choose “%1” to see every entry.</source>
            <translation>No hay ningún apunte de este tipo. Elija «%1» para verlos todos.</translation>
        </message>
        <message>
            <source>entry %1 was changed</source>
            <translation>el apunte %1 fue cambiado</translation>
        </message>
        <message>
            <source>entry %1 is gone</source>
            <translation>falta el apunte %1</translation>
        </message>
        <message>
            <source>everything from entry %1 on is gone</source>
            <translation>falta todo desde el apunte %1</translation>
        </message>
        <message>
            <source>entry %1 was written without this machine’s key</source>
            <translation>el apunte %1 se escribió sin la clave de este equipo</translation>
        </message>
        <message>
            <source>the relay countersigned another entry %1</source>
            <translation>el servidor de enlace refrendó otro apunte %1</translation>
        </message>
        <message>
            <source>the receipt for entry %1 is not the relay’s</source>
            <translation>el acuse del apunte %1 no es del servidor de enlace</translation>
        </message>
        <message>
            <source>Show more entries</source>
            <translation>Mostrar más apuntes</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Case</name>
        <message>
            <source>Not paid</source>
            <translation>Sin pagar</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>En trámite</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Denegada</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>En disputa</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterStatusBar</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything sent</source>
            <translation>Todo enviado</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) not sent yet</source>
            <translation>
                <numerusform>%n expediente sin enviar</numerusform>
                <numerusform>%n expedientes sin enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, the oldest for %2</source>
            <translation>%1, el más antiguo desde hace %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazado</numerusform>
                <numerusform>%n rechazados</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected to the relay</source>
            <translation>Conectado al servidor de enlace</translation>
        </message>
        <message>
            <source>No connection to the relay</source>
            <translation>Sin conexión con el servidor de enlace</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Sin impresora</translation>
        </message>
        <message>
            <source>Printer ready</source>
            <translation>Impresora lista</translation>
        </message>
        <message>
            <source>Keys open</source>
            <translation>Claves abiertas</translation>
        </message>
        <message>
            <source>Keys closed</source>
            <translation>Claves cerradas</translation>
        </message>
        <message>
            <source>No shift open</source>
            <translation>Sin turno abierto</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>Turno: %1</translation>
        </message>
        <message numerus="yes">
            <source>The clock is %n minute(s) off: set it</source>
            <translation>
                <numerusform>El reloj va %n minuto desviado: ajústelo</numerusform>
                <numerusform>El reloj va %n minutos desviado: ajústelo</numerusform>
            </translation>
        </message>
        <message>
            <source>Printer ready, its paper is almost used up</source>
            <translation>Impresora lista, el papel se acaba</translation>
        </message>
        <message>
            <source>Shift paused</source>
            <translation>Turno en pausa</translation>
        </message>
        <message>
            <source>Shift: nothing taken yet</source>
            <translation>Turno: nada cobrado aún</translation>
        </message>
        <message>
            <source>Catching up: %1 of %2</source>
            <translation>Poniéndose al día: %1 de %2</translation>
        </message>
        <message>
            <source>Stopped at %1 of %2</source>
            <translation>Detenido en %1 de %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Detener por ahora</translation>
        </message>
        <message>
            <source>Connect this computer: it soon holds too many applications</source>
            <translation>Conecte este equipo: pronto tendrá demasiadas solicitudes</translation>
        </message>
        <message>
            <source>Connect this computer: it has been offline for a long time</source>
            <translation>Conecte este equipo: lleva mucho tiempo sin conexión</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>No se admiten solicitudes nuevas: hay demasiadas por enviar</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>No se admiten solicitudes nuevas: demasiado tiempo sin conexión</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWindow</name>
        <message>
            <source>Lock the screen</source>
            <translation>Bloquear la pantalla</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>Mostrar esta lista</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>without the relay</source>
            <translation>sin el servidor de enlace</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Sort the list by its first column; 2 to 9: the others</source>
            <translation>Ordenar la lista por su primera columna; 2 a 9: las demás</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n waiting</source>
            <extracomment>name of a page: how many cases wait for somebody there</extracomment>
            <translation>
                <numerusform>%1: %n en espera</numerusform>
                <numerusform>%1: %n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copiar las filas elegidas</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::CounterWords</name>
        <message>
            <source>Open your shift at this machine first.</source>
            <translation>Abra primero su turno en este equipo.</translation>
        </message>
        <message>
            <source>Your shift is paused. Resume it first.</source>
            <translation>Su turno está en pausa. Reanúdelo primero.</translation>
        </message>
        <message>
            <source>You have an open shift elsewhere. Close it there first.</source>
            <translation>Tiene un turno abierto en otro lugar. Ciérrelo allí primero.</translation>
        </message>
        <message>
            <source>Another clerk’s shift is open at this machine. Ask a supervisor.</source>
            <translation>En este equipo está abierto el turno de otra persona. Avise a un supervisor.</translation>
        </message>
        <message>
            <source>It is another clerk’s shift. Ask a supervisor.</source>
            <translation>Es el turno de otra persona. Avise a un supervisor.</translation>
        </message>
        <message>
            <source>The shift is closed already.</source>
            <translation>El turno ya está cerrado.</translation>
        </message>
        <message>
            <source>The shift is signed already.</source>
            <translation>El turno ya está firmado.</translation>
        </message>
        <message>
            <source>Count the cash of every currency in the till.</source>
            <translation>Cuente el efectivo de cada moneda de la caja.</translation>
        </message>
        <message>
            <source>The books have moved meanwhile. Compare once more and explain what differs.</source>
            <translation>Las cuentas han cambiado entretanto. Compare otra vez y explique las diferencias.</translation>
        </message>
        <message>
            <source>Another supervisor has to do this.</source>
            <translation>Debe hacerlo otro supervisor.</translation>
        </message>
        <message>
            <source>Somebody else has to decide what you asked for.</source>
            <translation>Otra persona debe decidir lo que usted pidió.</translation>
        </message>
        <message>
            <source>What can be refunded has changed. Look at the new amount, then ask again.</source>
            <translation>Lo que se puede devolver ha cambiado. Mire el nuevo importe y vuelva a pedirlo.</translation>
        </message>
        <message>
            <source>So much cannot be refunded. Enter a smaller amount.</source>
            <translation>No se puede devolver tanto. Introduzca un importe menor.</translation>
        </message>
        <message>
            <source>The payer’s bank disputes this payment.</source>
            <translation>El banco de quien paga disputa este pago.</translation>
        </message>
        <message>
            <source>There is not so much in your till. Ask a supervisor.</source>
            <translation>No hay tanto en su caja. Avise a un supervisor.</translation>
        </message>
        <message>
            <source>This refund waits for its approval, or its money is out already. Hand out nothing.</source>
            <translation>Esta devolución espera su aprobación, o el dinero ya salió. No entregue nada.</translation>
        </message>
        <message>
            <source>This application is paid. Take no money.</source>
            <translation>Esta solicitud está pagada. No cobre nada.</translation>
        </message>
        <message>
            <source>The fee of this application was given back or cancelled. Take no money.</source>
            <translation>La tasa de esta solicitud se devolvió o se anuló. No cobre nada.</translation>
        </message>
        <message>
            <source>Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.</source>
            <translation>No consta nada por pagar con esta referencia. Compruébela o espere a que el terminal la envíe.</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Aún por confirmar</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>A la espera de quien paga</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Cerrándose</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Cerrado sin cobro</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>Pagado de más</translation>
        </message>
        <message>
            <source>Surplus going back</source>
            <translation>Excedente en devolución</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>Devolución fallida</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Devuelto en parte</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>En disputa</translation>
        </message>
        <message>
            <source>Taken back by the bank</source>
            <translation>Retirado por el banco</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>Espera una firma</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>the till</source>
            <translation>la caja</translation>
        </message>
        <message>
            <source>beginning a payment</source>
            <translation>iniciar un pago</translation>
        </message>
        <message>
            <source>asking how a payment stands</source>
            <translation>preguntar por un pago</translation>
        </message>
        <message>
            <source>closing a payment</source>
            <translation>cerrar un pago</translation>
        </message>
        <message>
            <source>paying back</source>
            <translation>devolver dinero</translation>
        </message>
        <message>
            <source>reading the statement</source>
            <translation>leer el extracto</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>espera a una segunda persona</translation>
        </message>
        <message>
            <source>turned down</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en camino</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DamageBar</name>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leído</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayCharts</name>
        <message>
            <source>Until staff came</source>
            <translation>Hasta que llegó el personal</translation>
        </message>
        <message>
            <source>Applications by hour</source>
            <translation>Solicitudes por hora</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Takings by hour</source>
            <translation>Ingresos por hora</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Half waited no longer</source>
            <translation>La mitad, como mucho</translation>
        </message>
        <message>
            <source>Nine of ten waited no longer</source>
            <translation>Nueve de cada diez, como mucho</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Failed payments</source>
            <translation>Pagos fallidos</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidos</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Por ciento</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DayPane</name>
        <message>
            <source>no calls now</source>
            <translation>sin llamadas por ahora</translation>
        </message>
        <message>
            <source>being tried again</source>
            <translation>se prueba de nuevo</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funciona</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) received</source>
            <translation>
                <numerusform>%n solicitud recibida</numerusform>
                <numerusform>%n solicitudes recibidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) confirmed</source>
            <translation>
                <numerusform>%n pago confirmado</numerusform>
                <numerusform>%n pagos confirmados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>%n decisión tomada</numerusform>
                <numerusform>%n decisiones tomadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid application(s) wait for a decision now</source>
            <translation>
                <numerusform>%n solicitud pagada espera una decisión</numerusform>
                <numerusform>%n solicitudes pagadas esperan una decisión</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: half in %2 s, nine of ten in %3 s</source>
            <translation>%1: la mitad en %2 s, nueve de cada diez en %3 s</translation>
        </message>
        <message>
            <source>%1: %2 begun, %3 paid, %4 failed</source>
            <translation>%1: %2 iniciados, %3 pagados, %4 fallidos</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The printer does not take the page.</source>
            <translation>La impresora no acepta la página.</translation>
        </message>
        <message>
            <source>The day: %1</source>
            <translation>El día: %1</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>El día</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::DecisionsPane</name>
        <message>
            <source>In examination</source>
            <translation>En examen</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Espera una decisión</translation>
        </message>
        <message>
            <source>Paid, the record is on its way</source>
            <translation>Pagada, el expediente está en camino</translation>
        </message>
        <message>
            <source>%1 · paid %2</source>
            <translation>%1 · pagada %2</translation>
        </message>
        <message>
            <source>No paid application waits for a decision.</source>
            <translation>Ninguna solicitud pagada espera una decisión.</translation>
        </message>
        <message>
            <source>Choose an application from the list.</source>
            <translation>Elija una solicitud de la lista.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Say why, for those who read the case later.</source>
            <translation>Diga por qué, para quienes lean el caso después.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>¿Aprobar %1?</translation>
        </message>
        <message>
            <source>Refuse %1?</source>
            <translation>¿Rechazar %1?</translation>
        </message>
        <message>
            <source>The traveller is told, and a decision cannot be taken back.</source>
            <translation>Se avisa al viajero, y una decisión no se puede retirar.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This application is not paid. Only a paid one is decided.</source>
            <translation>Esta solicitud no está pagada. Solo se decide sobre una pagada.</translation>
        </message>
        <message>
            <source>Somebody has decided this application already.</source>
            <translation>Alguien ya ha decidido sobre esta solicitud.</translation>
        </message>
        <message>
            <source>The relay does not know this application at your post.</source>
            <translation>El servidor no conoce esta solicitud en su oficina.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Paid applications that wait</source>
            <translation>Solicitudes pagadas en espera</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Seen at this post only. The traveller is told the decision, not the reason.</source>
            <translation>Solo se ve en esta oficina. Al viajero se le comunica la decisión, no el motivo.</translation>
        </message>
        <message>
            <source>Begin to examine</source>
            <translation>Empezar el examen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Opening the record and those that may be of the same person…</source>
            <translation>Abriendo el expediente y los que pueden ser de la misma persona…</translation>
        </message>
        <message>
            <source>Passport, stay and person: nothing stands out.</source>
            <translation>Pasaporte, estancia y persona: nada que señalar.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>La clave de la oficina no está abierta en este equipo. Inicie sesión de nuevo o llame al administrador.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>La clave de la oficina no abre este expediente. Llame al administrador.</translation>
        </message>
        <message>
            <source>Check passport, stay and person</source>
            <translation>Comprobar pasaporte, estancia y persona</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::EntryPanel</name>
        <message>
            <source>Unlock the counter</source>
            <translation>Desbloquear la ventanilla</translation>
        </message>
        <message>
            <source>Sign in to the counter</source>
            <translation>Entrar en la ventanilla</translation>
        </message>
        <message>
            <source>With your own name: what is done is kept under it.</source>
            <translation>Con su propio nombre: todo lo que haga queda registrado con él.</translation>
        </message>
        <message>
            <source>%1 is at work here</source>
            <translation>%1 está trabajando aquí</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Code from your phone</source>
            <translation>Código de su teléfono</translation>
        </message>
        <message>
            <source>Passphrase of the post’s key</source>
            <translation>Frase de la clave de la oficina</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Sign out and let somebody else in</source>
            <translation>Cerrar sesión y dejar entrar a otra persona</translation>
        </message>
        <message>
            <source>This counter cannot be used</source>
            <translation>Esta ventanilla no funciona</translation>
        </message>
        <message>
            <source>Call the administrator and name this: %1</source>
            <translation>Llame al administrador e indique: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Finding</name>
        <message>
            <source>The passport has ended on %1.</source>
            <translation>El pasaporte caducó el %1.</translation>
        </message>
        <message>
            <source>The passport ends on %1, too soon after the departure.</source>
            <translation>El pasaporte caduca el %1, demasiado pronto tras la salida.</translation>
        </message>
        <message>
            <source>The passport is from %1, too long before the arrival.</source>
            <translation>El pasaporte es del %1, demasiado antes de la llegada.</translation>
        </message>
        <message>
            <source>The day of arrival has passed: it was %1.</source>
            <translation>El día de llegada ya pasó: era el %1.</translation>
        </message>
        <message numerus="yes">
            <source>The stay lasts %n day(s), too long.</source>
            <translation>
                <numerusform>La estancia dura %n día, demasiado.</numerusform>
                <numerusform>La estancia dura %n días, demasiado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With earlier stays it is %n day(s) within the half year until %1, too long.</source>
            <translation>
                <numerusform>Con las estancias anteriores, %n día en el medio año hasta el %1, demasiado.</numerusform>
                <numerusform>Con las estancias anteriores, %n días en el medio año hasta el %1, demasiado.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same passport is in application %1.</source>
            <translation>El mismo pasaporte está en la solicitud %1.</translation>
        </message>
        <message>
            <source>Application %1 has the same name and date of birth, with another passport.</source>
            <translation>La solicitud %1 tiene el mismo nombre y fecha de nacimiento, con otro pasaporte.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ListSaver</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Detenido. No se ha escrito ningún archivo.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) of the list are in the file</source>
            <translation>
                <numerusform>Solo la primera fila (%n) de la lista está en el archivo</numerusform>
                <numerusform>Solo las primeras %n filas de la lista están en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are in the file</source>
            <translation>
                <numerusform>%n fila está en el archivo</numerusform>
                <numerusform>%n filas están en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop (%n row(s) read)</source>
            <translation>
                <numerusform>Detener (%n fila leída)</numerusform>
                <numerusform>Detener (%n filas leídas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Guardar la lista</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::MergeCase</name>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>cambiado aquí</translation>
        </message>
        <message>
            <source>as it was before</source>
            <translation>como estaba antes</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1, versión %2: %3</translation>
        </message>
        <message>
            <source>The versions say the same. Save one of them, and the matter is settled.</source>
            <translation>Las versiones dicen lo mismo. Guarde una de ellas y el asunto queda resuelto.</translation>
        </message>
        <message>
            <source>Take all of version %1</source>
            <translation>Tomar todo de la versión %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left to choose</source>
            <translation>
                <numerusform>Queda %n respuesta por elegir</numerusform>
                <numerusform>Quedan %n respuestas por elegir</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>Todo está elegido.</translation>
        </message>
        <message>
            <source>Save this version</source>
            <translation>Guardar esta versión</translation>
        </message>
        <message>
            <source>Compare the next version</source>
            <translation>Comparar la versión siguiente</translation>
        </message>
        <message>
            <source>These answers do not go together</source>
            <translation>Estas respuestas no encajan entre sí</translation>
        </message>
        <message>
            <source>Saved as the newest version of %1. The others stay.</source>
            <translation>Guardada como la versión más reciente de %1. Las demás se conservan.</translation>
        </message>
        <message>
            <source>Two versions of one record</source>
            <translation>Dos versiones de un mismo expediente</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Respuestas que difieren</translation>
        </message>
        <message>
            <source>Open both versions</source>
            <translation>Abrir las dos versiones</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::NewApplicationPane</name>
        <message>
            <source>Discard this application?</source>
            <translation>¿Descartar esta solicitud?</translation>
        </message>
        <message>
            <source>Everything that was typed is forgotten.</source>
            <translation>Se olvida todo lo que se ha escrito.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Seguir con ella</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>Application %1 is taken. It can be paid now.</source>
            <translation>La solicitud %1 está registrada. Ya se puede pagar.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Scan a passport for a new application</source>
            <translation>Escanear un pasaporte para una solicitud</translation>
        </message>
        <message>
            <source>The passport is read. It is taken once the person has agreed.</source>
            <translation>El pasaporte está leído. Se toma cuando la persona acepte.</translation>
        </message>
        <message>
            <source>Discard the application that is begun here?</source>
            <translation>¿Descartar la solicitud empezada aquí?</translation>
        </message>
        <message>
            <source>Application %1 is changed. The version before it stays.</source>
            <translation>La solicitud %1 está cambiada. La versión anterior se conserva.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Dejarlo como estaba</translation>
        </message>
        <message>
            <source>The passport was not taken: an application is begun here. Finish or discard it, then scan again.</source>
            <translation>El pasaporte no se tomó: aquí hay una solicitud empezada. Termínela o descártela y escanee de nuevo.</translation>
        </message>
        <message>
            <source>The application is discarded</source>
            <translation>La solicitud está descartada</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Recuperarla</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PayPane</name>
        <message>
            <source>Less than the total</source>
            <translation>Menos que el total</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Cambio: %1</translation>
        </message>
        <message>
            <source>Take %1 in cash?</source>
            <translation>¿Cobrar %1 en efectivo?</translation>
        </message>
        <message>
            <source>Handed over %1, change %2. It counts as paid at once; only a refund gives it back.</source>
            <translation>Entregado %1, cambio %2. Queda pagado al momento; solo una devolución lo revierte.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar otra vez</translation>
        </message>
        <message>
            <source>Take the cash</source>
            <translation>Cobrar el efectivo</translation>
        </message>
        <message>
            <source>Cash taken. Receipt %1</source>
            <translation>Efectivo cobrado. Recibo %1</translation>
        </message>
        <message>
            <source>The payment has arrived</source>
            <translation>El pago ha llegado</translation>
        </message>
        <message>
            <source>Paid in cash. Receipt %1</source>
            <translation>Pagado en efectivo. Recibo %1</translation>
        </message>
        <message>
            <source>Preparing the payment</source>
            <translation>Preparando el pago</translation>
        </message>
        <message>
            <source>The relay does not answer. It is tried again by itself.</source>
            <translation>El servidor no responde. Se vuelve a intentar solo.</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>A la espera de quien paga</translation>
        </message>
        <message>
            <source>Still being confirmed. Nothing is lost: the relay keeps asking.</source>
            <translation>Aún por confirmar. No se pierde nada: el servidor sigue preguntando.</translation>
        </message>
        <message>
            <source>Closing the payment first</source>
            <translation>Primero se cierra el pago</translation>
        </message>
        <message>
            <source>The fee has changed. Find it anew and show it to the payer.</source>
            <translation>La tasa ha cambiado. Consúltela de nuevo y enséñela a quien paga.</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>No pagado</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Cerrado sin cobro</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Paid twice or too late: it goes back by itself.</source>
            <translation>Pagado dos veces o tarde: se devuelve solo.</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Avise a un supervisor.</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Devuelva %1</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Usar otra forma de pago</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
        <message>
            <source>Collect a fee</source>
            <translation>Cobrar una tasa</translation>
        </message>
        <message>
            <source>Reference of the slip</source>
            <translation>Referencia del resguardo</translation>
        </message>
        <message>
            <source>Find the fee</source>
            <translation>Consultar la tasa</translation>
        </message>
        <message>
            <source>Handed over; empty: the exact amount</source>
            <translation>Entregado; vacío: el importe exacto</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Scan the payer’s code</source>
            <translation>Escanee el código de quien paga</translation>
        </message>
        <message>
            <source>Nothing is paid yet, so there is no receipt.</source>
            <translation>Aún no se ha pagado nada, así que no hay recibo.</translation>
        </message>
        <message>
            <source>Receipt of %1 printed</source>
            <translation>Recibo de %1 impreso</translation>
        </message>
        <message>
            <source>The receipt is kept as %1.</source>
            <translation>El recibo se guarda como %1.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Imprimirlo otra vez</translation>
        </message>
        <message>
            <source>The payment of %1 is not closed: the relay follows it, and the application shows how it ends.</source>
            <translation>El pago de %1 no está cerrado: el servidor de enlace lo sigue y la solicitud muestra cómo termina.</translation>
        </message>
        <message>
            <source>It is not known whether a payment of %1 was begun: look at the application before you collect again.</source>
            <translation>No se sabe si se inició un pago de %1: mire la solicitud antes de volver a cobrar.</translation>
        </message>
        <message>
            <source>Serve the next person</source>
            <translation>Siguiente persona</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Imprimir el recibo</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>Su cambio: %1</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone</source>
            <translation>Confirme el pago en su teléfono</translation>
        </message>
        <message>
            <source>Scan the code with your phone</source>
            <translation>Escanee el código con su teléfono</translation>
        </message>
        <message>
            <source>The payment is still being confirmed. Stay at the counter.</source>
            <translation>El pago aún se está confirmando. Quédese en la ventanilla.</translation>
        </message>
        <message>
            <source>The fee has changed. It is shown here in a moment.</source>
            <translation>La tasa ha cambiado. Se muestra aquí en un momento.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentCase</name>
        <message>
            <source>to be handed out</source>
            <translation>por entregar</translation>
        </message>
        <message>
            <source>Let the refund go</source>
            <translation>Autorizar la devolución</translation>
        </message>
        <message>
            <source>Let %1 go back to the payer?</source>
            <translation>¿Devolver %1 a quien pagó?</translation>
        </message>
        <message>
            <source>The money leaves the post’s account. Your name stays under it.</source>
            <translation>El dinero sale de la cuenta de la oficina. Su nombre queda registrado.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Autorizar</translation>
        </message>
        <message>
            <source>The refund is let go</source>
            <translation>La devolución está autorizada</translation>
        </message>
        <message>
            <source>Turn the refund down</source>
            <translation>Rechazar la devolución</translation>
        </message>
        <message>
            <source>The refund is turned down</source>
            <translation>La devolución está rechazada</translation>
        </message>
        <message>
            <source>Hand out %1</source>
            <translation>Entregar %1</translation>
        </message>
        <message>
            <source>Hand out %1 now?</source>
            <translation>¿Entregar %1 ahora?</translation>
        </message>
        <message>
            <source>The amount leaves your till with a receipt of its own. It cannot be taken back here.</source>
            <translation>El importe sale de su caja con su propio recibo. Aquí no se puede deshacer.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Handed out. Receipt %1</source>
            <translation>Entregado. Recibo %1</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 quiere corregirlo a «%2»: %3</translation>
        </message>
        <message>
            <source>The payment is corrected</source>
            <translation>El pago está corregido</translation>
        </message>
        <message>
            <source>The correction is turned down</source>
            <translation>La corrección está rechazada</translation>
        </message>
        <message>
            <source>Correct the payment</source>
            <translation>Corregir el pago</translation>
        </message>
        <message>
            <source>Correct the payment to “%1”?</source>
            <translation>¿Corregir el pago a «%1»?</translation>
        </message>
        <message>
            <source>It stands in the books under two names and cannot be taken back.</source>
            <translation>Queda en las cuentas a nombre de dos personas y no se puede deshacer.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Turn the correction down</source>
            <translation>Rechazar la corrección</translation>
        </message>
        <message>
            <source>Choose a payment</source>
            <translation>Elija un pago</translation>
        </message>
        <message>
            <source>Application %1</source>
            <translation>Solicitud %1</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Pago %1</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Recibo %1</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>En %1: %2</translation>
        </message>
        <message>
            <source>Handed over %1, change %2</source>
            <translation>Entregado %1, cambio %2</translation>
        </message>
        <message>
            <source>Given back %1</source>
            <translation>Devuelto %1</translation>
        </message>
        <message>
            <source>%1 can be refunded</source>
            <translation>Se pueden devolver %1</translation>
        </message>
        <message>
            <source>Ask to refund %1?</source>
            <translation>¿Pedir la devolución de %1?</translation>
        </message>
        <message>
            <source>Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called back.</source>
            <translation>Por encima del límite de la oficina decide una segunda persona. Por debajo, el dinero vuelve al momento y no se puede recuperar.</translation>
        </message>
        <message>
            <source>Ask for the refund</source>
            <translation>Pedir la devolución</translation>
        </message>
        <message>
            <source>The refund waits for a second person</source>
            <translation>La devolución espera a una segunda persona</translation>
        </message>
        <message>
            <source>The refund is on its way</source>
            <translation>La devolución está en camino</translation>
        </message>
        <message>
            <source>Say what shows it, for the second person.</source>
            <translation>Diga qué lo demuestra, para la segunda persona.</translation>
        </message>
        <message>
            <source>The correction waits for a second person</source>
            <translation>La corrección espera a una segunda persona</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>Importe por devolver</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>What became of the payment</source>
            <translation>Qué fue del pago</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>Pedir una corrección</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>Introduzca un importe, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Say why the money goes back.</source>
            <translation>Diga por qué se devuelve el dinero.</translation>
        </message>
        <message>
            <source>Refund of %1: %2. Reason: %3</source>
            <translation>Devolución de %1: %2. Motivo: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::PaymentsPane</name>
        <message numerus="yes">
            <source>%n payment(s) read</source>
            <translation>
                <numerusform>%n pago leído</numerusform>
                <numerusform>%n pagos leídos</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Forma de pago</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Reference or receipt</source>
            <translation>Referencia o recibo</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Time (%1)</source>
            <translation>Fecha (%1)</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>All methods</source>
            <translation>Todas las formas de pago</translation>
        </message>
        <message>
            <source>Reference of an application</source>
            <translation>Referencia de una solicitud</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Desde el día</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Hasta el día</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>No payment fits. Show other days, or all states and methods.</source>
            <translation>Ningún pago coincide. Muestre otros días, o todos los estados y formas de pago.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Problem</name>
        <message>
            <source>Name, password or code do not fit. Enter them once more.</source>
            <translation>El nombre, la contraseña o el código no coinciden. Escríbalos de nuevo.</translation>
        </message>
        <message>
            <source>Enter the code that your phone shows.</source>
            <translation>Escriba el código que muestra su teléfono.</translation>
        </message>
        <message>
            <source>This code was used before. Wait for the next one.</source>
            <translation>Este código ya se usó. Espere al siguiente.</translation>
        </message>
        <message>
            <source>This account is closed. Talk to the administrator.</source>
            <translation>Esta cuenta está cerrada. Hable con el administrador.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Entre de nuevo.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again.</source>
            <translation>Su sesión ha terminado. Entre de nuevo.</translation>
        </message>
        <message>
            <source>This is for somebody else to do. Ask a supervisor.</source>
            <translation>Esto le corresponde a otra persona. Pregunte a un supervisor.</translation>
        </message>
        <message>
            <source>This belongs to another post.</source>
            <translation>Esto es de otra oficina.</translation>
        </message>
        <message>
            <source>The relay cannot be reached, and you have not worked on this machine lately.</source>
            <translation>No se alcanza el servidor de enlace y usted no ha trabajado últimamente en este equipo.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Enter the password you used last.</source>
            <translation>No se alcanza el servidor de enlace. Escriba la última contraseña que usó.</translation>
        </message>
        <message>
            <source>Enter the passphrase of the post’s key. This machine asks you for it once.</source>
            <translation>Escriba la frase de la clave de la oficina. Este equipo se la pide una sola vez.</translation>
        </message>
        <message>
            <source>That does not open the post’s key. Enter its passphrase once more.</source>
            <translation>Eso no abre la clave de la oficina. Escriba su frase de nuevo.</translation>
        </message>
        <message>
            <source>The relay cannot be reached. Try again in a moment.</source>
            <translation>No se alcanza el servidor de enlace. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The relay did not answer in time. Try again in a moment.</source>
            <translation>El servidor de enlace no respondió a tiempo. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The relay cannot work at the moment. Try again in a moment.</source>
            <translation>El servidor de enlace no puede trabajar ahora. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The relay is busy. Try again in a moment.</source>
            <translation>El servidor de enlace está ocupado. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The connection to the relay is not safe. Call the administrator.</source>
            <translation>La conexión con el servidor de enlace no es segura. Llame al administrador.</translation>
        </message>
        <message>
            <source>Something else than the relay answered. Call the administrator.</source>
            <translation>Respondió algo que no es el servidor de enlace. Llame al administrador.</translation>
        </message>
        <message>
            <source>This machine is no longer admitted. Call the administrator.</source>
            <translation>Este equipo ya no está admitido. Llame al administrador.</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries with this name. Wait %n minute(s), then try again.</source>
            <translation>
                <numerusform>Demasiados intentos con este nombre. Espere %n minuto e inténtelo de nuevo.</numerusform>
                <numerusform>Demasiados intentos con este nombre. Espere %n minutos e inténtelo de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not done: %1</source>
            <translation>No se hizo: %1</translation>
        </message>
        <message>
            <source>With these answers the fee would be another. Take them as a new application.</source>
            <translation>Con estas respuestas la tasa sería otra. Tómelas como una solicitud nueva.</translation>
        </message>
        <message>
            <source>Too many applications wait on this computer. Connect it, or take the application at another one.</source>
            <translation>Hay demasiadas solicitudes en espera en este equipo. Conéctelo o tome la solicitud en otro.</translation>
        </message>
        <message>
            <source>This computer has been cut off for too long. Connect it, or take the application at another one.</source>
            <translation>Este equipo lleva demasiado tiempo sin conexión. Conéctelo o tome la solicitud en otro.</translation>
        </message>
        <message>
            <source>The post’s key is not open on this machine. Sign in again, or call the administrator.</source>
            <translation>La clave de la oficina no está abierta en este equipo. Entre de nuevo o llame al administrador.</translation>
        </message>
        <message>
            <source>The post’s key does not open this record. Call the administrator.</source>
            <translation>La clave de la oficina no abre este expediente. Llame al administrador.</translation>
        </message>
        <message>
            <source>Another version has come meanwhile. Look at them again.</source>
            <translation>Mientras tanto llegó otra versión. Mírelas de nuevo.</translation>
        </message>
        <message>
            <source>Somebody else has settled this already.</source>
            <translation>Otra persona ya lo resolvió.</translation>
        </message>
        <message>
            <source>The record is not among the refused ones any more.</source>
            <translation>El expediente ya no está entre los rechazados.</translation>
        </message>
        <message>
            <source>Nothing can be written there. Choose another place.</source>
            <translation>Ahí no se puede escribir. Elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::QueuePane</name>
        <message>
            <source>Reference, name or document</source>
            <translation>Referencia, nombre o documento</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>Buscar solicitudes</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>Todas las solicitudes</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Mostrar solo</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>Todavía no hay solicitudes.</translation>
        </message>
        <message>
            <source>Nothing found. Type less of it.</source>
            <translation>Nada encontrado. Escriba menos.</translation>
        </message>
        <message>
            <source>Search by reference, name or document</source>
            <translation>Buscar por referencia, nombre o documento</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>Received (%1)</source>
            <translation>Recibida (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Role</name>
        <message>
            <source>Clerk</source>
            <translation>Agente de ventanilla</translation>
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
            <translation>Funcionario consular</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SecondPersonCase</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>A la espera de una segunda persona</translation>
        </message>
        <message>
            <source>You asked for this yourself. Another supervisor decides.</source>
            <translation>Lo pidió usted. Decide otro supervisor.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftGrid</name>
        <message>
            <source>Method</source>
            <translation>Forma de pago</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Fondo de caja</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Extracto de la empresa de pagos</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Contado</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <source>Counted: %1, %2</source>
            <translation>Contado: %1, %2</translation>
        </message>
        <message>
            <source>Explanation: %1, %2</source>
            <translation>Explicación: %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not shown yet</source>
            <translation>
                <numerusform>%n aún no figura</numerusform>
                <numerusform>%n aún no figuran</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why it differs</source>
            <translation>Diga por qué difiere</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftPane</name>
        <message>
            <source>Your shift is paused</source>
            <translation>Su turno está en pausa</translation>
        </message>
        <message>
            <source>Your shift goes on</source>
            <translation>Su turno continúa</translation>
        </message>
        <message>
            <source>Enter amounts with their currency codes, for example %1.</source>
            <translation>Introduzca los importes con su código de moneda, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Your shift is open</source>
            <translation>Su turno está abierto</translation>
        </message>
        <message>
            <source>Close your shift?</source>
            <translation>¿Cerrar su turno?</translation>
        </message>
        <message>
            <source>What you counted is what the books expect.</source>
            <translation>Lo contado coincide con las cuentas.</translation>
        </message>
        <message>
            <source>These differences stay on record under your name: %1.</source>
            <translation>Estas diferencias quedan registradas a su nombre: %1.</translation>
        </message>
        <message>
            <source>It cannot be opened again, and no cash can be taken in it any more.</source>
            <translation>No se puede volver a abrir ni cobrar más efectivo en él.</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Seguir contando</translation>
        </message>
        <message>
            <source>Close the shift</source>
            <translation>Cerrar el turno</translation>
        </message>
        <message>
            <source>The shift is closed. A supervisor signs it.</source>
            <translation>El turno está cerrado. Lo firma un supervisor.</translation>
        </message>
        <message>
            <source>Sign the shift of %1?</source>
            <translation>¿Firmar el turno de %1?</translation>
        </message>
        <message>
            <source>Your name stays under it. This cannot be taken back.</source>
            <translation>Su nombre queda en él. No se puede deshacer.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) will be accepted under your name. This cannot be taken back.</source>
            <translation>
                <numerusform>Se aceptará %n diferencia a su nombre. No se puede deshacer.</numerusform>
                <numerusform>Se aceptarán %n diferencias a su nombre. No se puede deshacer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Volver a mirar</translation>
        </message>
        <message>
            <source>Sign the shift</source>
            <translation>Firmar el turno</translation>
        </message>
        <message>
            <source>The shift is signed</source>
            <translation>El turno está firmado</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>The report could not be signed: %1</source>
            <translation>No se pudo firmar el informe: %1</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>No se pudo escribir el informe: %1</translation>
        </message>
        <message>
            <source>The report is written</source>
            <translation>El informe está guardado</translation>
        </message>
        <message>
            <source>Resume the shift</source>
            <translation>Reanudar el turno</translation>
        </message>
        <message>
            <source>Pause the shift</source>
            <translation>Pausar el turno</translation>
        </message>
        <message>
            <source>No shift of yours is open. Count what is in the till, then open one.</source>
            <translation>No tiene ningún turno abierto. Cuente la caja y abra uno.</translation>
        </message>
        <message>
            <source>%1, at %2, since %3: %4</source>
            <translation>%1, en %2, desde %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n diferencia</numerusform>
                <numerusform>%n diferencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>In the till now</source>
            <translation>En la caja ahora</translation>
        </message>
        <message>
            <source>Open the shift</source>
            <translation>Abrir el turno</translation>
        </message>
        <message>
            <source>Show my own shift</source>
            <translation>Mostrar mi turno</translation>
        </message>
        <message>
            <source>Note of the supervisor</source>
            <translation>Nota del supervisor</translation>
        </message>
        <message>
            <source>Shifts of the post: Enter opens one</source>
            <translation>Turnos de la oficina: Intro abre uno</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Cerrado por</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Only those that wait for a signature</source>
            <translation>Solo los que esperan una firma</translation>
        </message>
        <message>
            <source>Show older shifts</source>
            <translation>Mostrar turnos anteriores</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShiftReport</name>
        <message>
            <source>Report of a shift</source>
            <translation>Informe de turno</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Oficina consular %1</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Closed by %1</source>
            <translation>Cerrado por %1</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Firmado por %1</translation>
        </message>
        <message>
            <source>Not signed by a supervisor yet</source>
            <translation>Aún sin la firma de un supervisor</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this report.</source>
            <translation>Firmado por el equipo que escribió este informe.</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Fondo de caja</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Contado</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <source>Payment company’s statement</source>
            <translation>Extracto de la empresa de pagos</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::SyncCase</name>
        <message>
            <source>What waits is being sent.</source>
            <translation>Se está enviando lo que espera.</translation>
        </message>
        <message>
            <source>The record is in the queue once more.</source>
            <translation>El expediente está otra vez en la cola.</translation>
        </message>
        <message>
            <source>Save the sealed record</source>
            <translation>Guardar el expediente sellado</translation>
        </message>
        <message>
            <source>Saved. Only the post and the ministry can open it.</source>
            <translation>Guardado. Solo la oficina y el ministerio pueden abrirlo.</translation>
        </message>
        <message>
            <source>Sync problem</source>
            <translation>Problema de sincronización</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Enviarlo de nuevo</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Guardar en un archivo</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::TableFile</name>
        <message>
            <source>Save the list</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <source>The list could not be written: %1</source>
            <translation>No se pudo escribir la lista: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Timeline</name>
        <message>
            <source>An officer has taken it up</source>
            <translation>Un funcionario la está tramitando</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Denegada</translation>
        </message>
        <message>
            <source>Being sent to the provider</source>
            <translation>Enviándose al proveedor</translation>
        </message>
        <message>
            <source>Still being confirmed</source>
            <translation>Aún por confirmar</translation>
        </message>
        <message>
            <source>Waiting for the payer</source>
            <translation>A la espera de quien paga</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Cerrándose</translation>
        </message>
        <message>
            <source>Closed without money</source>
            <translation>Cerrado sin cobro</translation>
        </message>
        <message>
            <source>Ended without money</source>
            <translation>Terminado sin cobro</translation>
        </message>
        <message>
            <source>The money is here</source>
            <translation>El dinero ha llegado</translation>
        </message>
        <message>
            <source>Money that no fee waits for: pay it back</source>
            <translation>Dinero que ninguna tasa espera: devuélvalo</translation>
        </message>
        <message>
            <source>Being paid back</source>
            <translation>Devolviéndose</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Could not be paid back</source>
            <translation>No se pudo devolver</translation>
        </message>
        <message>
            <source>Paid back in part</source>
            <translation>Devuelto en parte</translation>
        </message>
        <message>
            <source>The payer disputes it</source>
            <translation>Quien pagó lo disputa</translation>
        </message>
        <message>
            <source>Taken back by the payer’s bank</source>
            <translation>Retirado por el banco de quien pagó</translation>
        </message>
        <message>
            <source>%1: a correction is asked for</source>
            <translation>%1: se ha pedido una corrección</translation>
        </message>
        <message>
            <source>%1: the correction is turned down</source>
            <translation>%1: la corrección está rechazada</translation>
        </message>
        <message>
            <source>%1: corrected by two people: %2</source>
            <translation>%1: corregido por dos personas: %2</translation>
        </message>
        <message>
            <source>The record arrived from %1</source>
            <translation>El expediente llegó desde %1</translation>
        </message>
        <message>
            <source>Changed: version %1 arrived from %2</source>
            <translation>Cambiado: la versión %1 llegó desde %2</translation>
        </message>
        <message>
            <source>Payment begun: %1, %2</source>
            <translation>Pago empezado: %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Refund of %1: %2</source>
            <translation>Devolución de %1: %2</translation>
        </message>
        <message>
            <source>The receipt was sent by e-mail</source>
            <translation>El recibo se envió por correo electrónico</translation>
        </message>
        <message>
            <source>The traveller was told by e-mail</source>
            <translation>Se avisó al viajero por correo electrónico</translation>
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
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>Choose an application.</source>
            <translation>Elija una solicitud.</translation>
        </message>
        <message>
            <source>Asking the relay…</source>
            <translation>Consultando el servidor de enlace…</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nada todavía.</translation>
        </message>
        <message>
            <source>Show what has happened</source>
            <translation>Mostrar qué ha pasado</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::Version</name>
        <message>
            <source>by the applicant</source>
            <translation>por el solicitante</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <extracomment>number of the version, when, by whom</extracomment>
            <translation>Versión %1 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkPane</name>
        <message>
            <source>This list may not be whole</source>
            <translation>Puede que esta lista no esté completa</translation>
        </message>
        <message>
            <source>Owner: every supervisor, since it is no payment of ours</source>
            <translation>Responsable: todos los supervisores, pues no es un pago nuestro</translation>
        </message>
        <message>
            <source>Owner: supervisors of %1</source>
            <translation>Responsable: supervisores de %1</translation>
        </message>
        <message>
            <source>Somebody has been there</source>
            <translation>Ya ha ido alguien</translation>
        </message>
        <message>
            <source>The traveller was told</source>
            <translation>Se ha avisado al viajero</translation>
        </message>
        <message>
            <source>Say why, so that others understand it later.</source>
            <translation>Diga por qué, para que otros lo entiendan después.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Work lists</source>
            <translation>Listas de trabajo</translation>
        </message>
        <message>
            <source>What waits for somebody</source>
            <translation>Lo que espera a alguien</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
        <message>
            <source>Our books</source>
            <translation>Nuestros libros</translation>
        </message>
        <message>
            <source>The provider’s statement</source>
            <translation>El extracto del proveedor</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Accept the difference</source>
            <translation>Aceptar la diferencia</translation>
        </message>
        <message>
            <source>Corrected here</source>
            <translation>Corregido aquí</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Provider’s mistake</source>
            <translation>Error del proveedor</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Todo (%1)</translation>
        </message>
        <message>
            <source>Which of them to show</source>
            <translation>Cuáles mostrar</translation>
        </message>
        <message>
            <source>Close this difference as “%1”?</source>
            <translation>¿Cerrar esta diferencia como «%1»?</translation>
        </message>
        <message>
            <source>Your name and the reason stay with it, and it cannot be opened again. No money moves by this, and nothing is booked.</source>
            <translation>Su nombre y el motivo quedan con ella, y no se puede volver a abrir. Con esto no se mueve dinero ni se asienta nada.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>It is in the list again.</source>
            <translation>Está otra vez en la lista.</translation>
        </message>
    </context>
    <context>
        <name>chancery::counter::WorkWords</name>
        <message numerus="yes">
            <source>Called %n time(s): %1</source>
            <translation>
                <numerusform>Ha llamado %n vez: %1</numerusform>
                <numerusform>Ha llamado %n veces: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>Ha llamado: %1</translation>
        </message>
        <message>
            <source>Tell the traveller: %1</source>
            <translation>Avisar al viajero: %1</translation>
        </message>
        <message>
            <source>Different at %1</source>
            <translation>Diferencia con %1</translation>
        </message>
        <message>
            <source>What to say: %1. Call the person, or say it at the counter.</source>
            <translation>Qué decir: %1. Llame a la persona o dígaselo en ventanilla.</translation>
        </message>
        <message>
            <source>Somebody needs help with paying.</source>
            <translation>Alguien necesita ayuda para pagar.</translation>
        </message>
        <message>
            <source>The printer there needs somebody.</source>
            <translation>La impresora de allí necesita a alguien.</translation>
        </message>
        <message>
            <source>Somebody there asks for help.</source>
            <translation>Alguien pide ayuda allí.</translation>
        </message>
        <message>
            <source>There is no e-mail address for this traveller.</source>
            <translation>No hay dirección de correo de este viajero.</translation>
        </message>
        <message>
            <source>The address was lost before the message went out.</source>
            <translation>La dirección se perdió antes de enviar el mensaje.</translation>
        </message>
        <message>
            <source>The mail server says that this address takes no mail.</source>
            <translation>El servidor de correo dice que esta dirección no recibe correo.</translation>
        </message>
        <message>
            <source>The message could not be delivered.</source>
            <translation>No se pudo entregar el mensaje.</translation>
        </message>
        <message>
            <source>Both sides know this, and not with the same figures.</source>
            <translation>Ambas partes lo tienen, pero no con las mismas cifras.</translation>
        </message>
        <message>
            <source>Our books have it, the provider’s statement does not.</source>
            <translation>Está en nuestros libros y no en el extracto del proveedor.</translation>
        </message>
        <message>
            <source>The provider’s statement names a payment that is none of ours.</source>
            <translation>El extracto del proveedor cita un pago que no es nuestro.</translation>
        </message>
        <message>
            <source>The provider’s statement has it, our books do not.</source>
            <translation>Está en el extracto del proveedor y no en nuestros libros.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Liquidado</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Apunte</translation>
        </message>
        <message>
            <source>Provider’s order</source>
            <translation>Pedido del proveedor</translation>
        </message>
        <message>
            <source>Provider’s payment</source>
            <translation>Pago del proveedor</translation>
        </message>
        <message>
            <source>Provider’s refund</source>
            <translation>Reembolso del proveedor</translation>
        </message>
        <message>
            <source>Record received</source>
            <translation>Expediente recibido</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>In examination</source>
            <translation>En examen</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Sin pagar</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Refund that came back</source>
            <translation>Devolución que volvió</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Disputa</translation>
        </message>
        <message>
            <source>Dispute that was won</source>
            <translation>Disputa ganada</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>Two versions: %1</source>
            <translation>Dos versiones: %1</translation>
        </message>
        <message>
            <source>A refund waits: %1</source>
            <translation>Una devolución espera: %1</translation>
        </message>
        <message>
            <source>A correction of a payment waits</source>
            <translation>La corrección de un pago espera</translation>
        </message>
        <message>
            <source>Calls for staff (%1)</source>
            <translation>Llamadas al personal (%1)</translation>
        </message>
        <message>
            <source>Travellers to tell (%1)</source>
            <translation>Viajeros por avisar (%1)</translation>
        </message>
        <message>
            <source>Two versions of one record (%1)</source>
            <translation>Dos versiones de un mismo expediente (%1)</translation>
        </message>
        <message>
            <source>Waiting for a second person (%1)</source>
            <translation>A la espera de una segunda persona (%1)</translation>
        </message>
        <message>
            <source>Different at the provider (%1)</source>
            <translation>Diferencias con el proveedor (%1)</translation>
        </message>
        <message>
            <source>%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, choose what holds, and save it.</source>
            <translation>%1 envió una versión que no conocía la más reciente. Se conservan las dos. Mírelas una junto a otra, elija lo que vale y guárdelo.</translation>
        </message>
        <message>
            <source>%1 asks for it: %2</source>
            <translation>Lo pide %1: %2</translation>
        </message>
        <message>
            <source>%1 wants to correct this to “%2”: %3</source>
            <translation>%1 quiere corregirlo a «%2»: %3</translation>
        </message>
        <message>
            <source>Refused by the relay: %1</source>
            <translation>Rechazado por el servidor de enlace: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on this machine</source>
            <translation>
                <numerusform>%n expediente espera en este equipo</numerusform>
                <numerusform>%n expedientes esperan en este equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard from %1</source>
            <translation>Sin noticias de %1</translation>
        </message>
        <message>
            <source>Records on their way (%1)</source>
            <translation>Expedientes en camino (%1)</translation>
        </message>
        <message>
            <source>Somebody has stopped the sending.</source>
            <translation>Alguien ha detenido el envío.</translation>
        </message>
        <message>
            <source>They are being sent more slowly than they come.</source>
            <translation>Salen más despacio de lo que llegan.</translation>
        </message>
        <message>
            <source>It has not been heard since it was set up.</source>
            <translation>No se ha sabido nada desde que se instaló.</translation>
        </message>
        <message>
            <source>It has not been heard for an hour or longer.</source>
            <translation>No se ha sabido nada desde hace una hora o más.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number. If it is refused once more, save it as a file and call the administrator. It stays on this machine.</source>
            <translation>Envíelo de nuevo: sale con otro número. Si se rechaza otra vez, guárdelo en un archivo y llame al administrador. Se queda en este equipo.</translation>
        </message>
        <message>
            <source>They are safe on this machine and go out by themselves as soon as they can.</source>
            <translation>Están a salvo en este equipo y salen solos en cuanto pueden.</translation>
        </message>
        <message>
            <source>Look whether the machine is on and has its network. What it holds is safe there, and goes out when it is back.</source>
            <translation>Compruebe si el equipo está encendido y tiene red. Lo que guarda está a salvo y sale cuando vuelve.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>El expediente llegó dañado.</translation>
        </message>
        <message>
            <source>Another record has come under the same number.</source>
            <translation>Llegó otro expediente con el mismo número.</translation>
        </message>
        <message>
            <source>The record was counted in a series that is over.</source>
            <translation>El expediente se contó en una serie que ya terminó.</translation>
        </message>
        <message>
            <source>The relay does not take the record as it is: %1</source>
            <translation>El servidor de enlace no acepta el expediente tal como está: %1</translation>
        </message>
        <message>
            <source>The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.</source>
            <translation>El extracto del proveedor tiene un asiento de un tipo que aquí no se conoce. Consúltelo con el proveedor.</translation>
        </message>
        <message>
            <source>The provider has told the same entry before, with other figures.</source>
            <translation>El proveedor ya había dado este asiento, con otras cifras.</translation>
        </message>
        <message>
            <source>Provider’s name for it</source>
            <translation>Nombre según el proveedor</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait on %1</source>
            <translation>
                <numerusform>%n registro espera en %1</numerusform>
                <numerusform>%n registros esperan en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has not been heard for an hour or longer. %n record(s) waited on it then.</source>
            <translation>
                <numerusform>No se sabe de él desde hace una hora o más. Entonces esperaba en él %n registro.</numerusform>
                <numerusform>No se sabe de él desde hace una hora o más. Entonces esperaban en él %n registros.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what the machine itself says. A record that the relay does not take blocks no other; a full disk or a stopped sending does.</source>
            <translation>Mire lo que dice el propio equipo. Un registro que el servidor no acepta no bloquea a los demás; un disco lleno o un envío detenido, sí.</translation>
        </message>
        <message>
            <source>It is heard, but hands nothing in. The time of this entry is that of its oldest record.</source>
            <translation>Responde, pero no entrega nada. La hora de esta entrada es la de su registro más antiguo.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::DoneView</name>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Su pago todavía se está confirmando</translation>
        </message>
        <message>
            <source>Paid. You are done here.</source>
            <translation>Pagado. Ha terminado.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the receipt.

With the reference you can ask how your application stands, here or at any counter.</source>
            <translation>Anote la referencia, fotografíe el código o imprima el recibo.

Con la referencia puede preguntar cómo va su solicitud, aquí o en cualquier ventanilla.</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Imprimir el recibo</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Su referencia</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Número de turno: %1</translation>
        </message>
        <message>
            <source>Your application goes to the consulate now. Keep your passport at hand until your number is called.</source>
            <translation>Su solicitud va ahora al consulado. Tenga su pasaporte a mano hasta que llamen a su número.</translation>
        </message>
        <message>
            <source>If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.</source>
            <translation>Si ha pagado, no se pierde nada: guarde el resguardo. El consulado lo sabrá en cuanto se confirme.</translation>
        </message>
        <message>
            <source>Your receipt as a code: take a picture of it</source>
            <translation>Su recibo en un código: fotografíelo</translation>
        </message>
        <message>
            <source>Your slip as a code: take a picture of it</source>
            <translation>Su resguardo en un código: fotografíelo</translation>
        </message>
        <message>
            <source>Code with the receipt</source>
            <translation>Código con el recibo</translation>
        </message>
        <message>
            <source>Code with the slip</source>
            <translation>Código con el resguardo</translation>
        </message>
        <message>
            <source>The receipt is saved.</source>
            <translation>El recibo está guardado.</translation>
        </message>
        <message>
            <source>The receipt is being printed.</source>
            <translation>El recibo se está imprimiendo.</translation>
        </message>
        <message>
            <source>Take a picture of the code: it holds the receipt. Or call staff.</source>
            <translation>Fotografíe el código: contiene el recibo. O llame al personal.</translation>
        </message>
        <message numerus="yes">
            <source>This screen is cleared in %n second(s).</source>
            <translation>
                <numerusform>Esta pantalla se borra en %n&#xa0;segundo.</numerusform>
                <numerusform>Esta pantalla se borra en %n&#xa0;segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Application received. Pay later.</source>
            <translation>Solicitud&#xa0;recibida. Pague&#xa0;más&#xa0;tarde.</translation>
        </message>
        <message>
            <source>Note the reference, take a picture of the code, or print the slip.

Pay on your phone, or at any counter with the reference. The application is examined once it is paid.</source>
            <translation>Anote la referencia, haga una foto del código o imprima el resguardo.

Pague con su teléfono o en cualquier ventanilla con la referencia. La solicitud se examina una vez pagada.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>Imprimir el resguardo</translation>
        </message>
        <message>
            <source>Pay at a counter: say the reference or show the slip.</source>
            <translation>Pague en ventanilla: diga la referencia o muestre el resguardo.</translation>
        </message>
        <message>
            <source>Scan the code with your phone and pay there, or pay at a counter.</source>
            <translation>Escanee el código con su teléfono y pague allí, o pague en ventanilla.</translation>
        </message>
        <message>
            <source>The fee today is %1.</source>
            <translation>La tasa de hoy es de %1.</translation>
        </message>
        <message>
            <source>Scan this code to pay</source>
            <translation>Escanee este código para pagar</translation>
        </message>
        <message>
            <source>Code with the address to pay at</source>
            <translation>Código con la dirección para pagar</translation>
        </message>
        <message>
            <source>The slip is saved.</source>
            <translation>El resguardo está guardado.</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>El resguardo se está imprimiendo.</translation>
        </message>
        <message>
            <source>Note the reference and take a picture of the code. Or call staff.</source>
            <translation>Anote la referencia y haga una foto del código. O llame al personal.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Imprimir otra vez</translation>
        </message>
        <message>
            <source>The slip is printed. Take it with you.</source>
            <translation>El resguardo está impreso. Lléveselo.</translation>
        </message>
        <message>
            <source>The receipt is printed. Take it with you.</source>
            <translation>El recibo está impreso. Lléveselo.</translation>
        </message>
        <message>
            <source>The slip could not be saved</source>
            <translation>No se ha podido guardar el resguardo</translation>
        </message>
        <message>
            <source>The receipt could not be saved</source>
            <translation>No se ha podido guardar el recibo</translation>
        </message>
        <message>
            <source>Use another address</source>
            <translation>Usar otra dirección</translation>
        </message>
        <message>
            <source>Send by e-mail</source>
            <translation>Enviar por e-mail</translation>
        </message>
        <message>
            <source>Sending the receipt to %1</source>
            <translation>Enviando el recibo a %1</translation>
        </message>
        <message>
            <source>The receipt is on its way to %1. It may take a few minutes.</source>
            <translation>El recibo va en camino a %1. Puede tardar unos minutos.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>Ahora no hay conexión</translation>
        </message>
        <message>
            <source>The e-mail goes out when the connection is back, as long as this screen is open.</source>
            <translation>El mensaje sale cuando vuelva la conexión, mientras esta pantalla siga abierta.</translation>
        </message>
        <message>
            <source>No e-mail can be sent to %1</source>
            <translation>No se puede enviar un mensaje a %1</translation>
        </message>
        <message>
            <source>Look at each letter of the address, or use another one.</source>
            <translation>Mire cada letra de la dirección o use otra.</translation>
        </message>
        <message>
            <source>The receipt has gone to three addresses already</source>
            <translation>El recibo ya se ha enviado a tres direcciones</translation>
        </message>
        <message>
            <source>The receipt cannot be sent by e-mail from here</source>
            <translation>Desde aquí no se puede enviar el recibo por correo electrónico</translation>
        </message>
        <message>
            <source>The e-mail goes out by itself</source>
            <translation>El mensaje saldrá automáticamente</translation>
        </message>
        <message>
            <source>There is no connection now. Until there is, your address is kept encrypted, three days at most.</source>
            <translation>Ahora no hay conexión. Hasta que la haya, su dirección se guarda cifrada, tres días como máximo.</translation>
        </message>
        <message numerus="yes">
            <source>The decision takes about %n working day(s).</source>
            <translation>
                <numerusform>La decisión tarda alrededor de %n&#xa0;día laborable.</numerusform>
                <numerusform>La decisión tarda alrededor de %n&#xa0;días laborables.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::MailPanel</name>
        <message>
            <source>Send the receipt by e-mail</source>
            <translation>Enviar el recibo por correo electrónico</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Enter the e-mail with an @ and a dot, in Latin letters, for example name@example.com</source>
            <translation>Escriba el correo con una @ y un punto, en letras latinas, por ejemplo name@example.com</translation>
        </message>
        <message>
            <source>This address gets your reference, the fee and how it was paid: one message, and nothing else. By touching “Send” you agree to that. This machine forgets the address once the e-mail is on its way.</source>
            <translation>Esta dirección recibe su referencia, la tasa y cómo se pagó: un solo mensaje y nada más. Al tocar «Enviar» usted lo acepta. Este equipo olvida la dirección en cuanto sale el mensaje.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::PayView</name>
        <message>
            <source>How do you want to pay?</source>
            <translation>¿Cómo quiere pagar?</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Pague con su teléfono</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Your card number goes to the payment company only.</source>
            <translation>Su número de tarjeta solo llega a la empresa de pagos.</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pagar</translation>
        </message>
        <message>
            <source>Pay on this screen</source>
            <translation>Pagar en esta pantalla</translation>
        </message>
        <message>
            <source>Finish with a claim slip</source>
            <translation>Llevarse un resguardo y terminar</translation>
        </message>
        <message>
            <source>Pay the new amount</source>
            <translation>Pagar el nuevo importe</translation>
        </message>
        <message>
            <source>Choose how to pay</source>
            <translation>Elegir cómo pagar</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Llamar al personal</translation>
        </message>
        <message>
            <source>Use another method</source>
            <translation>Usar otra forma de pago</translation>
        </message>
        <message>
            <source>Stop the payment</source>
            <translation>Cancelar el pago</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>This way to pay does not work right now</source>
            <translation>Esta forma de pago no funciona ahora</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose another one.</source>
            <translation>No se ha cobrado nada. Elija otra.</translation>
        </message>
        <message>
            <source>No connection just now. Your payment is safe, go on.</source>
            <translation>Sin conexión por ahora. Su pago está a salvo, siga.</translation>
        </message>
        <message>
            <source>The payment page is open</source>
            <translation>La página de pago está abierta</translation>
        </message>
        <message>
            <source>Waiting for you to scan and pay</source>
            <translation>Esperando a que escanee y pague</translation>
        </message>
        <message>
            <source>The payment page was closed</source>
            <translation>La página de pago se cerró</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another method.</source>
            <translation>Si ha pagado, aparece aquí en un momento. Si no, ábrala otra vez, escanee el código o use otra forma de pago.</translation>
        </message>
        <message>
            <source>The payment page does not open on this screen</source>
            <translation>La página de pago no se abre en esta pantalla</translation>
        </message>
        <message>
            <source>Scan the code with your phone, or call staff.</source>
            <translation>Escanee el código con su teléfono, o llame al personal.</translation>
        </message>
        <message>
            <source>Time left: %1</source>
            <translation>Quedan: %1</translation>
        </message>
        <message>
            <source>Preparing your payment</source>
            <translation>Preparando su pago</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>Tarda unos segundos.</translation>
        </message>
        <message>
            <source>The payment service cannot be reached</source>
            <translation>No se puede contactar con la empresa de pagos</translation>
        </message>
        <message>
            <source>Your payment is still being confirmed</source>
            <translation>Su pago todavía se está confirmando</translation>
        </message>
        <message>
            <source>You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the slip.</source>
            <translation>Puede esperar aquí, o llevarse un resguardo y terminar. Si ha pagado, su pago está a salvo: guarde el resguardo.</translation>
        </message>
        <message>
            <source>Closing this payment safely</source>
            <translation>Cerrando este pago de forma segura</translation>
        </message>
        <message>
            <source>Once it is closed nothing more can be charged with it.</source>
            <translation>Una vez cerrado, ya no se le puede cobrar nada.</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>La tasa ha cambiado</translation>
        </message>
        <message>
            <source>The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new amount here.</source>
            <translation>El tipo de cambio o las tasas han variado. Todavía no se ha cobrado nada. Aquí ve el nuevo importe.</translation>
        </message>
        <message>
            <source>The payment is closed</source>
            <translation>El pago está cerrado</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>No se ha cobrado nada.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Your receipt is being made.</source>
            <translation>Su recibo se está preparando.</translation>
        </message>
        <message>
            <source>The money goes back to you</source>
            <translation>Se le devuelve el dinero</translation>
        </message>
        <message>
            <source>It arrived twice or too late, so it is being refunded. Call staff to go on.</source>
            <translation>El pago llegó dos veces o demasiado tarde. Llame al personal para continuar.</translation>
        </message>
        <message>
            <source>Waiting for you to scan</source>
            <translation>Esperando a que escanee</translation>
        </message>
        <message>
            <source>Use another way to pay, or call staff.</source>
            <translation>Use otra forma de pago, o llame al personal.</translation>
        </message>
        <message>
            <source>If you have paid, it shows here in a moment. If not, open it again or use another method.</source>
            <translation>Si ha pagado, aparece aquí en un momento. Si no, ábrala otra vez o use otra forma de pago.</translation>
        </message>
        <message>
            <source>%1’s page opens on this screen. When you have paid, this screen goes on by itself.</source>
            <translation>La página de %1 se abre en esta pantalla. Cuando haya pagado, esta pantalla sigue automáticamente.</translation>
        </message>
        <message>
            <source>Waiting for %1 to confirm</source>
            <translation>Esperando la confirmación de %1</translation>
        </message>
        <message>
            <source>Waiting for the payment company to confirm</source>
            <translation>Esperando la confirmación de la empresa de pagos</translation>
        </message>
        <message>
            <source>Confirm the payment on your phone if it asks you to. This screen goes on by itself.</source>
            <translation>Confirme el pago en su teléfono si se lo pide. Esta pantalla sigue automáticamente.</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Terminar y pagar más tarde</translation>
        </message>
        <message>
            <source>Paying may not work at the moment</source>
            <translation>Es posible que ahora no se pueda pagar</translation>
        </message>
        <message>
            <source>You can finish now, take your slip and pay later.</source>
            <translation>Puede terminar ahora, llevarse el resguardo y pagar más tarde.</translation>
        </message>
        <message>
            <source>This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay later.</source>
            <translation>Se vuelve a intentar automáticamente. Por muchos intentos que haya, paga una sola vez. También puede terminar ahora y pagar más tarde.</translation>
        </message>
        <message>
            <source>Leave the payment page</source>
            <translation>Salir de la página de pago</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone, or pay on this screen.</source>
            <translation>Elija cómo pagar. Después escanee el código con su teléfono, o pague en esta pantalla.</translation>
        </message>
        <message>
            <source>Choose how to pay. Then scan the code with your phone.</source>
            <translation>Elija cómo pagar. Después escanee el código con su teléfono.</translation>
        </message>
        <message>
            <source>When the payment company confirms, this screen goes on by itself. You are never charged twice: if something interrupts, the same payment goes on.

If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.</source>
            <translation>Cuando la empresa de pagos confirma, esta pantalla sigue automáticamente. Nunca se le cobra dos veces: si algo se interrumpe, sigue el mismo pago.

Si no pasa nada en cinco minutos, recibe un resguardo y puede irse; el pago se sigue hasta el final.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::QrPanel</name>
        <message>
            <source>1. Open the camera or wallet of your phone</source>
            <translation>1. Abra la cámara o la cartera del teléfono</translation>
        </message>
        <message>
            <source>2. Scan the code and check the amount</source>
            <translation>2. Escanee el código y compruebe el importe</translation>
        </message>
        <message>
            <source>3. Pay on the phone, then look here: the result appears by itself</source>
            <translation>3. Pague y mire aquí: el resultado aparece automáticamente</translation>
        </message>
        <message>
            <source>Code to scan with your phone</source>
            <translation>Código para escanear con su teléfono</translation>
        </message>
        <message>
            <source>1. Open %1 on your phone and touch Scan</source>
            <translation>1. Abra %1 en su teléfono y toque Escanear</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptPainter</name>
        <message>
            <source>Receipt for a visa fee</source>
            <translation>Recibo de una tasa de visado</translation>
        </message>
        <message>
            <source>Claim slip: payment still being confirmed</source>
            <translation>Resguardo: pago en confirmación</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Oficina consular %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Número de turno: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Documento de viaje</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>termina en %1</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>Pagado el</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Pagado con</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Reference of the payment company</source>
            <translation>Referencia de la empresa de pagos</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Base amount</source>
            <translation>Importe base</translation>
        </message>
        <message>
            <source>Consular rate</source>
            <translation>Cambio consular</translation>
        </message>
        <message>
            <source>%1, fixed for the period from %2</source>
            <translation>%1, fijado para el período desde el %2</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Total: %1</translation>
        </message>
        <message>
            <source>Signed by the machine that wrote this receipt; it can be checked without a network.</source>
            <translation>Firmado por el equipo que escribió este recibo; se puede comprobar sin red.</translation>
        </message>
        <message>
            <source>The fee pays for the examination of the application. It is not refunded if the visa is refused or the application is withdrawn; what was paid twice or by mistake is refunded automatically.</source>
            <translation>La tasa paga el examen de la solicitud. No se devuelve si se deniega el visado o se retira la solicitud; lo pagado dos veces o por error se devuelve automáticamente.</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Preguntas: acuda a la ventanilla de la oficina y muestre esta página.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Preguntas: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. If money has left your account, the payment counts as soon as it is confirmed.</source>
            <translation>Este resguardo no prueba un pago. Si el dinero ha salido de su cuenta, el pago cuenta en cuanto se confirme.</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>To be charged</source>
            <translation>Por cobrar</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Tipo de cambio</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::ReceiptSlip</name>
        <message>
            <source>Test print</source>
            <translation>Imprimir una prueba</translation>
        </message>
        <message>
            <source>Every bar below reaches from edge to edge.</source>
            <translation>Cada barra de abajo llega de borde a borde.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::SlipPainter</name>
        <message>
            <source>Application taken, not paid yet</source>
            <translation>Solicitud recibida, aún sin pagar</translation>
        </message>
        <message>
            <source>Consular post %1</source>
            <translation>Oficina consular %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Queue number: %1</source>
            <translation>Número de turno: %1</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Travel document</source>
            <translation>Documento de viaje</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <translation>termina en %1</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Recibida el</translation>
        </message>
        <message>
            <source>Fee on that day</source>
            <translation>Tasa de ese día</translation>
        </message>
        <message>
            <source>Questions: ask at the counter of the post and show this page.</source>
            <translation>Preguntas: acuda a la ventanilla de la oficina y muestre esta página.</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Preguntas: %1</translation>
        </message>
        <message>
            <source>This slip does not prove a payment. The application is examined once it is paid.</source>
            <translation>Este resguardo no acredita un pago. La solicitud se examina una vez pagada.</translation>
        </message>
        <message>
            <source>Pay at a counter: show this slip or say the reference.</source>
            <translation>Pague en ventanilla: muestre este resguardo o diga la referencia.</translation>
        </message>
        <message>
            <source>Pay with your phone</source>
            <translation>Pagar con su teléfono</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Scan the code or type the address. The page knows this application once the machine is connected again; the amount is the one it shows then. Or pay at a counter: say the reference.</source>
            <translation>Escanee el código o escriba la dirección. La página conoce esta solicitud cuando el terminal vuelve a tener conexión; el importe es el que muestre entonces. O pague en ventanilla: diga la referencia.</translation>
        </message>
    </context>
    <context>
        <name>chancery::paymentui::Words</name>
        <message>
            <source>Card or wallet</source>
            <translation>Tarjeta o cartera digital</translation>
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
            <translation>Efectivo en la ventanilla</translation>
        </message>
        <message>
            <source>Another way to pay</source>
            <translation>Otra forma de pago</translation>
        </message>
        <message>
            <source>Pay with your phone or on this screen</source>
            <translation>Pague con su teléfono o en esta pantalla</translation>
        </message>
        <message>
            <source>Scan a code with your phone</source>
            <translation>Escanee un código con su teléfono</translation>
        </message>
        <message>
            <source>Works, but may take longer today</source>
            <translation>Funciona, pero hoy puede tardar más</translation>
        </message>
        <message>
            <source>Does not work right now: the payment company does not answer</source>
            <translation>No funciona ahora: la empresa de pagos no responde</translation>
        </message>
        <message>
            <source>Does not work right now</source>
            <translation>No funciona ahora</translation>
        </message>
        <message>
            <source>The bank says there is not enough money on the card</source>
            <translation>El banco dice que no hay suficiente dinero en la tarjeta</translation>
        </message>
        <message>
            <source>Use another card, or another way to pay.</source>
            <translation>Use otra tarjeta u otra forma de pago.</translation>
        </message>
        <message>
            <source>The time to pay has run out</source>
            <translation>El tiempo para pagar ha terminado</translation>
        </message>
        <message>
            <source>Nothing was charged. Start the payment again.</source>
            <translation>No se ha cobrado nada. Inicie el pago de nuevo.</translation>
        </message>
        <message>
            <source>The payment was left on the page</source>
            <translation>El pago se abandonó en la página</translation>
        </message>
        <message>
            <source>Nothing was charged. Start it again, or use another way to pay.</source>
            <translation>No se ha cobrado nada. Inícielo de nuevo, o use otra forma de pago.</translation>
        </message>
        <message>
            <source>Another way to pay was chosen</source>
            <translation>Se eligió otra forma de pago</translation>
        </message>
        <message>
            <source>Nothing was charged this way.</source>
            <translation>De esta forma no se ha cobrado nada.</translation>
        </message>
        <message>
            <source>The payment company does not answer</source>
            <translation>La empresa de pagos no responde</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or try again in a few minutes.</source>
            <translation>No se ha cobrado nada. Use otra forma de pago, o inténtelo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <source>The amount is outside what this way to pay allows</source>
            <translation>El importe está fuera de lo que permite esta forma de pago</translation>
        </message>
        <message>
            <source>Use another way to pay.</source>
            <translation>Use otra forma de pago.</translation>
        </message>
        <message>
            <source>The payment was declined</source>
            <translation>El pago fue rechazado</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank, use another card, or another way to pay.</source>
            <translation>No se ha cobrado nada. Consulte a su banco, use otra tarjeta u otra forma de pago.</translation>
        </message>
        <message>
            <source>Three tries did not work</source>
            <translation>Tres intentos no funcionaron</translation>
        </message>
        <message>
            <source>Call staff: they can take the payment another way. Your application is kept.</source>
            <translation>Llame al personal: puede cobrar de otra forma. Su solicitud se conserva.</translation>
        </message>
        <message>
            <source>The clock of this machine is wrong</source>
            <translation>El reloj de este equipo está mal</translation>
        </message>
        <message>
            <source>Call staff. Nothing was charged.</source>
            <translation>Llame al personal. No se ha cobrado nada.</translation>
        </message>
        <message>
            <source>This machine cannot store the payment safely</source>
            <translation>Este equipo no puede guardar el pago con seguridad</translation>
        </message>
        <message>
            <source>It was not started, and nothing was charged. Call staff.</source>
            <translation>No se inició, y no se ha cobrado nada. Llame al personal.</translation>
        </message>
        <message>
            <source>The exchange rate for the fee has run out</source>
            <translation>El cambio de la tasa ha caducado</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>El pago no se pudo iniciar</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again, or call staff.</source>
            <translation>No se ha cobrado nada. Inténtelo de nuevo, o llame al personal.</translation>
        </message>
        <message>
            <source>Visa fee</source>
            <translation>Tasa de visado</translation>
        </message>
        <message>
            <source>Faster processing</source>
            <translation>Tramitación más rápida</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Tasa de servicio</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Alipay on your phone</source>
            <translation>Alipay en su teléfono</translation>
        </message>
        <message>
            <source>Alipay on this screen</source>
            <translation>Alipay en esta pantalla</translation>
        </message>
        <message>
            <source>Sign in on Alipay’s page, or scan its code</source>
            <translation>Inicie sesión en la página de Alipay, o escanee su código</translation>
        </message>
        <message>
            <source>Does not work today: there is no exchange rate for it</source>
            <translation>No funciona hoy: no hay tipo de cambio</translation>
        </message>
        <message>
            <source>Does not work right now: its exchange rate is too old</source>
            <translation>No funciona ahora: su tipo de cambio es demasiado antiguo</translation>
        </message>
        <message>
            <source>Not offered at this post</source>
            <translation>No se ofrece en esta oficina</translation>
        </message>
        <message>
            <source>Does not work right now: the post’s account has to be set right</source>
            <translation>No funciona ahora: hay que arreglar la cuenta de la oficina</translation>
        </message>
        <message>
            <source>Does not work right now: the clocks differ</source>
            <translation>No funciona ahora: los relojes difieren</translation>
        </message>
        <message>
            <source>%1, ministry rate from %2</source>
            <extracomment>%1 is &quot;1 JPY = 0.0463 CNY&quot;</extracomment>
            <translation>%1, cambio del ministerio desde el %2</translation>
        </message>
        <message>
            <source>%1, market rate of %2</source>
            <translation>%1, cambio de mercado del %2</translation>
        </message>
        <message>
            <source>%1, plus %2</source>
            <extracomment>%1 is the rate, %2 a percentage</extracomment>
            <translation>%1, más %2</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>La tarjeta ha caducado</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another card, or another way to pay.</source>
            <translation>No se ha cobrado nada. Use otra tarjeta u otra forma de pago.</translation>
        </message>
        <message>
            <source>This way to pay does not take the currency</source>
            <translation>Esta forma de pago no admite la moneda</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay.</source>
            <translation>No se ha cobrado nada. Use otra forma de pago.</translation>
        </message>
        <message>
            <source>The payment company refused the payment</source>
            <translation>La empresa de pagos rechazó el pago</translation>
        </message>
        <message>
            <source>Nothing was charged. Use another way to pay, or call staff.</source>
            <translation>No se ha cobrado nada. Use otra forma de pago, o llame al personal.</translation>
        </message>
        <message>
            <source>The amount is above your card’s or wallet’s limit</source>
            <translation>El importe supera el límite de su tarjeta o cartera</translation>
        </message>
        <message>
            <source>Nothing was charged. Ask your bank to raise the limit, or use another way to pay.</source>
            <translation>No se ha cobrado nada. Pida a su banco que suba el límite, o use otra forma de pago.</translation>
        </message>
        <message>
            <source>This card cannot be used for this payment</source>
            <translation>Esta tarjeta no sirve para este pago</translation>
        </message>
        <message>
            <source>The card’s details do not match what the bank has</source>
            <translation>Los datos de la tarjeta no coinciden con los del banco</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and compare number, date and code with the card.</source>
            <translation>No se ha cobrado nada. Empiece de nuevo y compare número, fecha y código con la tarjeta.</translation>
        </message>
        <message>
            <source>The bank or wallet could not make sure that it is you</source>
            <translation>El banco o cartera no pudo asegurarse de que es usted</translation>
        </message>
        <message>
            <source>Nothing was charged. Start again and confirm the payment there, or use another way to pay.</source>
            <translation>No se ha cobrado nada. Empiece de nuevo y confirme allí el pago, o use otra forma de pago.</translation>
        </message>
        <message>
            <source>The bank wants to talk to you first</source>
            <translation>El banco quiere hablar antes con usted</translation>
        </message>
        <message>
            <source>Nothing was charged. Call your bank, or use another way to pay.</source>
            <translation>No se ha cobrado nada. Llame a su banco, o use otra forma de pago.</translation>
        </message>
        <message>
            <source>The bank could not decide just now</source>
            <translation>El banco no pudo decidir en este momento</translation>
        </message>
        <message>
            <source>Nothing was charged. Try again in a moment, or use another way to pay.</source>
            <translation>No se ha cobrado nada. Inténtelo de nuevo en un momento, o use otra forma de pago.</translation>
        </message>
        <message>
            <source>The code in your wallet has run out</source>
            <translation>El código de su cartera ha caducado</translation>
        </message>
        <message>
            <source>Nothing was charged. Open the wallet again and show its new code.</source>
            <translation>No se ha cobrado nada. Abra el cartera otra vez y muestre su nuevo código.</translation>
        </message>
        <message>
            <source>This machine has no printer</source>
            <translation>Este equipo no tiene impresora</translation>
        </message>
        <message>
            <source>The printer does not answer</source>
            <translation>La impresora no responde</translation>
        </message>
        <message>
            <source>The cover of the printer is open</source>
            <translation>La tapa de la impresora está abierta</translation>
        </message>
        <message>
            <source>The printer has no paper</source>
            <translation>La impresora no tiene papel</translation>
        </message>
        <message>
            <source>The printer is switched off line</source>
            <translation>La impresora está fuera de línea</translation>
        </message>
        <message>
            <source>The printer reports a fault</source>
            <translation>La impresora avisa de una avería</translation>
        </message>
        <message>
            <source>Perhaps not everything was printed</source>
            <translation>Quizá no se haya impreso todo</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::CalendarPanel</name>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>above a calendar: %1 the month&apos;s name standing alone, %2 the year</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
        </message>
        <message>
            <source>Choose a day from %1 to %2</source>
            <extracomment>above a calendar: the first and the last day that can be chosen</extracomment>
            <translation>Elija un día del %1 al %2</translation>
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
            <translation>AAAA</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Month, as a number</source>
            <translation>Mes, en número</translation>
        </message>
        <message>
            <source>Year, four digits</source>
            <translation>Año, cuatro cifras</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Elegir en un calendario</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>a date in words, with the month&apos;s name, as QLocale formats it</extracomment>
            <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
        </message>
        <message>
            <source>%1 %2, day unknown</source>
            <translation>%1 de %2, día desconocido</translation>
        </message>
        <message>
            <source>%1, day and month unknown</source>
            <translation>%1, día y mes desconocidos</translation>
        </message>
        <message>
            <source>Close the calendar</source>
            <translation>Cerrar el calendario</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::EntryList</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 one of several answers</extracomment>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::MrzEdit</name>
        <message>
            <source>Line %1 of the passport’s two-line code</source>
            <translation>Línea %1 del código de dos líneas del pasaporte</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::OnScreenKeyboard</name>
        <message>
            <source>Capital letters are on</source>
            <translation>Mayúsculas activadas</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Mayúscula</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Numbers and signs</source>
            <translation>Números y signos</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Other alphabet</source>
            <translation>Otro alfabeto</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Campo anterior</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Campo siguiente</translation>
        </message>
        <message>
            <source>Close the keyboard</source>
            <translation>Cerrar el teclado</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::PickEdit</name>
        <message>
            <source>Type the first letters</source>
            <translation>Escriba las primeras letras</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Buscar en la lista</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Cerrar la lista</translation>
        </message>
    </context>
    <context>
        <name>chancery::widgets::ProgressLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <extracomment>%1 number of the present stage, %2 how many there are, %3 its name</extracomment>
            <translation>Paso %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::AttractView</name>
        <message>
            <source>Apply for your visa here</source>
            <translation>Solicite aquí su visado</translation>
        </message>
        <message>
            <source>Answer a few questions, pay, and take your receipt with you.</source>
            <translation>Responda a unas preguntas, pague y llévese su recibo.</translation>
        </message>
        <message>
            <source>Paying is not possible at the moment</source>
            <translation>En este momento no se puede pagar</translation>
        </message>
        <message>
            <source>You can apply now, keep your reference and pay later.</source>
            <translation>Puede hacer la solicitud ahora, guardar su referencia y pagar después.</translation>
        </message>
        <message>
            <source>Bring your passport</source>
            <translation>Prepare su pasaporte</translation>
        </message>
        <message>
            <source>With two blank pages, and valid three months beyond your trip.</source>
            <translation>Con dos páginas en blanco y válido hasta tres meses después del viaje.</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>Unos 5 minutos</translation>
        </message>
        <message>
            <source>You can go back at any time. Nothing is lost.</source>
            <translation>Puede volver atrás en cualquier momento. No se pierde nada.</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Como máximo %1</translation>
        </message>
        <message>
            <source>The price is always shown</source>
            <translation>El precio siempre está a la vista</translation>
        </message>
        <message>
            <source>You see the exact total before you pay.</source>
            <translation>Ve el total exacto antes de pagar.</translation>
        </message>
        <message>
            <source>Ways to pay</source>
            <translation>Formas de pago</translation>
        </message>
        <message>
            <source>Touch your language to begin</source>
            <translation>Toque su idioma para empezar</translation>
        </message>
        <message>
            <source>This kiosk takes no applications at the moment</source>
            <translation>Este terminal no acepta solicitudes en este momento</translation>
        </message>
        <message>
            <source>It has to be connected first. Go to the counter: you can apply there.</source>
            <translation>Primero hay que conectarlo. Acuda a la ventanilla: allí puede presentar la solicitud.</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Pagar más tarde</translation>
        </message>
        <message>
            <source>On your phone or at a counter, with the reference you get here.</source>
            <translation>Con su teléfono o en una ventanilla, con la referencia que recibe aquí.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ChoiceEditor</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n&#xa0;día laborable</numerusform>
                <numerusform>%n&#xa0;días laborables</numerusform>
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
            <translation>Corrija lo que difiera</translation>
        </message>
        <message>
            <source>What else your passport says</source>
            <translation>Otros datos de su pasaporte</translation>
        </message>
        <message>
            <source>Compare each character with the photo page.</source>
            <translation>Compare cada carácter con la página de la foto.</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Todo está bien</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>Algo no coincide</translation>
        </message>
        <message>
            <source>The reader was not sure about some characters. Compare the dates and the country with care.</source>
            <translation>El lector no estaba seguro de algunos caracteres. Compare con cuidado las fechas y el país.</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Quizá su nombre esté cortado. Toque «Algo no coincide» para completarlo.</translation>
        </message>
        <message>
            <source>Framed characters look like others: %1.</source>
            <extracomment>%1 characters that are taken for each other: 0 O Q D · 1 I L</extracomment>
            <translation>Los caracteres enmarcados se parecen a otros: %1.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::CountryListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Elija un país</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FeeView</name>
        <message>
            <source>Pay %1</source>
            <translation>Pagar %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pagar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Working out your fee</source>
            <translation>Calculando su tasa</translation>
        </message>
        <message>
            <source>The fee cannot be confirmed at the moment</source>
            <translation>La tasa no se puede confirmar en este momento</translation>
        </message>
        <message>
            <source>The connection is interrupted. Your answers are kept. Try again, or call staff.</source>
            <translation>La conexión está interrumpida. Sus respuestas se conservan. Inténtelo de nuevo, o llame al personal.</translation>
        </message>
        <message>
            <source>The fee cannot be set today</source>
            <translation>La tasa no se puede fijar hoy</translation>
        </message>
        <message>
            <source>The ministry has not fixed today’s rate yet. Call staff: they can help.</source>
            <translation>El ministerio aún no ha fijado el cambio de hoy. Llame al personal: puede ayudarle.</translation>
        </message>
        <message>
            <source>The fee cannot be worked out</source>
            <translation>La tasa no se puede calcular</translation>
        </message>
        <message>
            <source>Call staff: they can help. Your answers are kept.</source>
            <translation>Llame al personal: puede ayudarle. Sus respuestas se conservan.</translation>
        </message>
        <message>
            <source>Visa fee: %1 · %2</source>
            <translation>Tasa de visado: %1 · %2</translation>
        </message>
        <message>
            <source>Processing: %1</source>
            <translation>Tramitación: %1</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Tasa de servicio</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>Antes de pagar</translation>
        </message>
        <message>
            <source>The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A double payment is refunded automatically.</source>
            <translation>La tasa es por examinar su solicitud. No se devuelve si se deniega el visado o usted la retira. Un pago doble se devuelve automáticamente.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Finish and pay later</source>
            <translation>Terminar y pagar más tarde</translation>
        </message>
        <message>
            <source>You can finish now and pay later</source>
            <translation>Puede terminar ahora y pagar más tarde</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is confirmed when you pay.</source>
            <translation>La conexión está interrumpida y aquí no se puede pagar. La tasa que se muestra es la de hoy; el importe se confirma al pagar.</translation>
        </message>
        <message>
            <source>The connection is interrupted, so nothing can be paid here. You see the fee when you pay.</source>
            <translation>La conexión está interrumpida y aquí no se puede pagar. Verá la tasa al pagar.</translation>
        </message>
        <message>
            <source>Government fees %1. Rate: %2, fixed by the ministry from %3.</source>
            <extracomment>%1 base amount, %2 &quot;1 USD = 157.5 JPY&quot;, %3 date</extracomment>
            <translation>Tasas públicas %1. Cambio: %2, fijado por el ministerio desde el %3.</translation>
        </message>
        <message>
            <source>Each government fee is rounded up.</source>
            <translation>Cada tasa se redondea hacia arriba.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::FormView</name>
        <message>
            <source>Part %1 of %2</source>
            <translation>Parte %1 de %2</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 &quot;Home address&quot;, %2 &quot;Street and number&quot;</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (opcional)</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to look at: %1</source>
            <translation>
                <numerusform>%n&#xa0;respuesta por revisar: %1</numerusform>
                <numerusform>%n&#xa0;respuestas por revisar: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::HelpPanel</name>
        <message>
            <source>Help: %1</source>
            <translation>Ayuda: %1</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Llamar al personal</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>Cerrar la ayuda</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::KioskWindow</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n&#xa0;segundo</numerusform>
                <numerusform>%n&#xa0;segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Total %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 por ciento</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Call staff</source>
            <translation>Llamar al personal</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Elija su idioma</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Call a member of staff?</source>
            <translation>¿Llamar al personal?</translation>
        </message>
        <message>
            <source>Somebody comes to this kiosk. Your answers stay on the screen.</source>
            <translation>Alguien viene a este terminal. Sus respuestas siguen en la pantalla.</translation>
        </message>
        <message>
            <source>Go on alone</source>
            <translation>Seguir sin ayuda</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>¿Empezar de nuevo?</translation>
        </message>
        <message>
            <source>Everything you have entered is erased from this machine.</source>
            <translation>Todo lo que ha escrito se borra de este equipo.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Conservar mis respuestas</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Borrar y empezar de nuevo</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message>
            <source>Without an answer, everything you have entered is erased in:</source>
            <translation>Sin respuesta, todo lo que ha escrito se borra en:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Calling staff…</source>
            <translation>Llamando al personal…</translation>
        </message>
        <message>
            <source>Stay at this kiosk.</source>
            <translation>Quédese en este terminal.</translation>
        </message>
        <message>
            <source>Staff have been called</source>
            <translation>Se ha llamado al personal</translation>
        </message>
        <message>
            <source>Go to the counter</source>
            <translation>Vaya a la ventanilla</translation>
        </message>
        <message>
            <source>This kiosk cannot call staff now: it has no connection. Note your reference if you have one.</source>
            <translation>Este terminal no puede llamar ahora al personal: no tiene conexión. Anote su referencia si la tiene.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>The screen is being read to you</source>
            <translation>Se le está leyendo la pantalla</translation>
        </message>
        <message>
            <source>Read the screen to me</source>
            <translation>Leerme la pantalla</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Plug in a headset</source>
            <translation>Conecte unos auriculares</translation>
        </message>
        <message>
            <source>The screen is read to you, your answers as well. The socket is at the front of this machine. Without a headset nothing is heard.</source>
            <translation>Se le lee la pantalla, también sus respuestas. La toma está en el frente de este equipo. Sin auriculares no se oye nada.</translation>
        </message>
        <message>
            <source>Read it myself</source>
            <translation>Leer sin audio</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>text size, brief</comment>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>call staff, brief</comment>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Restart</source>
            <comment>start over, brief</comment>
            <translation>De nuevo</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::LanguageView</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ListEditor</name>
        <message>
            <source>Choose a country</source>
            <translation>Elija un país</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::Listening</name>
        <message>
            <source>Your answers are on the screen. They are not read aloud here.</source>
            <translation>Sus respuestas están en la pantalla. Aquí no se leen en voz alta.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>I cannot scan</source>
            <translation>No puedo escanear</translation>
        </message>
        <message>
            <source>Or type the two lines at the bottom of the photo page</source>
            <translation>O escriba las dos líneas de la parte inferior de la página de la foto</translation>
        </message>
        <message>
            <source>Type &lt; for each gap.</source>
            <translation>En cada hueco escriba &lt;.</translation>
        </message>
        <message>
            <source>Line %1, character %2. %3.</source>
            <extracomment>%1 line, %2 position in it, %3 what to do</extracomment>
            <translation>Línea %1, carácter %2. %3.</translation>
        </message>
        <message>
            <source>All characters agree. Touch Continue.</source>
            <translation>Todos los caracteres cuadran. Toque Continuar.</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Use su pasaporte, no un visado.</translation>
        </message>
        <message>
            <source>Lay the passport on the reader again, or correct the lines below.</source>
            <translation>Ponga el pasaporte otra vez en el lector, o corrija las líneas de abajo.</translation>
        </message>
        <message>
            <source>The passport could not be read completely</source>
            <translation>El pasaporte no se pudo leer por completo</translation>
        </message>
        <message>
            <source>No passport has been read yet</source>
            <translation>Aún no se ha leído ningún pasaporte</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Escanee su pasaporte, escriba sus dos líneas o elija «No puedo escanear».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PreflightView</name>
        <message>
            <source>This kiosk is out of service</source>
            <translation>Este terminal está fuera de servicio</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Use another kiosk or go to the counter. Nothing has been charged here.</source>
            <translation>Use otro terminal o vaya a la ventanilla. Aquí no se ha cobrado nada.</translation>
        </message>
        <message>
            <source>Ready in a moment.</source>
            <translation>Listo en un momento.</translation>
        </message>
        <message>
            <source>For staff: %1</source>
            <translation>Para el personal: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>Aceptar y continuar</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Preguntamos solo lo que hace falta para decidir sobre su visado.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Sus respuestas se cifran en este equipo y se borran de él al final.</translation>
        </message>
        <message>
            <source>Only the ministry can open them.</source>
            <translation>Solo el ministerio puede abrirlas.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>Paga en la página propia de la empresa de pagos. Nunca vemos su número de tarjeta.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>Puede pedir en cualquier momento ver, corregir o borrar sus datos.</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>Leer todo</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Aviso de privacidad</translation>
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
            <translation>Quién es responsable
El Ministerio de Asuntos Exteriores, a través de la oficina que se nombra en la parte superior de la pantalla.

Qué recogemos
Lo que dice la página de la foto de su pasaporte, sus respuestas en esta pantalla y el resultado de su pago: importe, forma y referencia de la empresa de pagos. Aquí no se escribe ni se guarda ningún número de tarjeta.

Para qué
Para decidir sobre su solicitud, cobrar la tasa y comunicarle el resultado. La base es la ley de visados; su acuerdo es la base para tratar sus datos en este equipo.

Quién ve sus datos
El personal que decide sobre los visados. Sus respuestas salen de este equipo selladas, de modo que solo el ministerio puede abrirlas. La empresa de pagos conoce el importe y una referencia, no sus respuestas.

Cuánto tiempo
En este equipo hasta que termine su sesión. En el ministerio el tiempo que dice la ley de visados; después se quitan su nombre y su documento y solo quedan los importes.

Sus derechos
Puede pedir ver, corregir, llevarse o borrar sus datos, y reclamar ante la autoridad de protección de datos. Pregunte al personal o escriba a la oficina.</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Seguir leyendo</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Su declaración</translation>
        </message>
        <message>
            <source>Continue to the fee</source>
            <translation>Ver el importe</translation>
        </message>
        <message>
            <source>Everything is right</source>
            <translation>Todo está bien</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Su pasaporte</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <extracomment>%1 name of the group that is changed: Your trip</extracomment>
            <translation>Cambiar: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::SpacedText</name>
        <message>
            <source>digit %1</source>
            <translation>cifra %1</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>letra %1</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>under a character</comment>
            <translation>letra</translation>
        </message>
        <message>
            <source>digit</source>
            <comment>under a character</comment>
            <translation>cifra</translation>
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
                <numerusform>%n&#xa0;minuto</numerusform>
                <numerusform>%n&#xa0;minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n&#xa0;hora</numerusform>
                <numerusform>%n&#xa0;horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n&#xa0;día</numerusform>
                <numerusform>%n&#xa0;días</numerusform>
            </translation>
        </message>
        <message>
            <source>Connect this kiosk: it soon holds too many applications</source>
            <translation>Conecte este terminal: pronto tendrá demasiadas solicitudes</translation>
        </message>
        <message>
            <source>Staff: connect this kiosk, it has been offline for a long time</source>
            <translation>Personal: conecte este terminal, lleva mucho sin conexión</translation>
        </message>
        <message>
            <source>No new applications: too many are waiting to be sent</source>
            <translation>Sin nuevas solicitudes: demasiadas esperan el envío</translation>
        </message>
        <message>
            <source>No new applications: cut off for too long</source>
            <translation>Sin nuevas solicitudes: demasiado tiempo sin conexión</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not sent yet</source>
            <translation>
                <numerusform>%n&#xa0;solicitud sin enviar</numerusform>
                <numerusform>%n&#xa0;solicitudes sin enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the embassy’s computer: call the administrator</source>
            <translation>
                <numerusform>%n&#xa0;rechazada por el sistema de la embajada: llame al administrador</numerusform>
                <numerusform>%n&#xa0;rechazadas por el sistema de la embajada: llame al administrador</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest for %1</source>
            <translation>la más antigua desde hace %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>actualizado: %1</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaListEditor</name>
        <message>
            <source>Add a visa</source>
            <translation>Añadir un visado</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::VisaPanel</name>
        <message>
            <source>Number of the visa (optional)</source>
            <translation>Número del visado (opcional)</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add this visa</source>
            <translation>Añadir este visado</translation>
        </message>
        <message>
            <source>Enter day, month and year.</source>
            <translation>Escriba el día, el mes y el año.</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future.</source>
            <translation>Escriba un día que no esté en el futuro.</translation>
        </message>
        <message>
            <source>Enter a day that is not before “Valid from”.</source>
            <translation>Escriba un día que no sea anterior a «Válido desde».</translation>
        </message>
    </context>
</TS>
