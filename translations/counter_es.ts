<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>FieldWords</name>
        <message>
            <source>Do you have only one name?</source>
            <translation>¿Tiene el viajero un solo nombre?</translation>
        </message>
        <message>
            <source>Other names you have used</source>
            <translation>Otros nombres usados</translation>
        </message>
        <message>
            <source>Name in your own script</source>
            <translation>Nombre en la escritura del viajero</translation>
        </message>
        <message>
            <source>What is the guardian to you?</source>
            <translation>¿Qué relación tiene el viajero con el tutor?</translation>
        </message>
        <message>
            <source>Do you live in a country other than that of your nationality?</source>
            <translation>¿Vive en un país distinto del de su nacionalidad?</translation>
        </message>
        <message>
            <source>Number of your residence permit</source>
            <translation>Número del permiso de residencia</translation>
        </message>
        <message>
            <source>Your occupation now</source>
            <translation>Ocupación actual</translation>
        </message>
        <message>
            <source>Purpose of your trip</source>
            <translation>Motivo del viaje</translation>
        </message>
        <message>
            <source>How often will you enter?</source>
            <translation>¿Cuántas veces entrará el viajero?</translation>
        </message>
        <message>
            <source>How soon do you need it?</source>
            <translation>¿Para cuándo se necesita?</translation>
        </message>
        <message>
            <source>More about your purpose</source>
            <translation>Más sobre el motivo</translation>
        </message>
        <message>
            <source>Have your fingerprints been taken for a visa before?</source>
            <translation>¿Huellas dactilares tomadas antes para un visado?</translation>
        </message>
        <message>
            <source>Country of your final destination and permit to enter it</source>
            <translation>País de destino final y permiso para entrar en él</translation>
        </message>
        <message>
            <source>Where will you stay?</source>
            <translation>¿Dónde se alojará el viajero?</translation>
        </message>
        <message>
            <source>Address of your stay</source>
            <translation>Dirección del alojamiento</translation>
        </message>
        <message>
            <source>Phone number or e-mail of your stay</source>
            <translation>Teléfono o correo electrónico del alojamiento</translation>
        </message>
        <message>
            <source>What is the host to you?</source>
            <translation>¿Qué relación tiene el viajero con el anfitrión?</translation>
        </message>
        <message>
            <source>Who pays for your trip?</source>
            <translation>¿Quién paga el viaje?</translation>
        </message>
        <message>
            <source>How will you pay for your stay?</source>
            <translation>¿Cómo se paga la estancia?</translation>
        </message>
        <message>
            <source>Number of your travel insurance</source>
            <translation>Número del seguro de viaje</translation>
        </message>
        <message>
            <source>What is that person to you?</source>
            <translation>¿Qué relación tiene el viajero con esa persona?</translation>
        </message>
        <message>
            <source>Have you ever been refused a visa?</source>
            <translation>¿Se le ha denegado antes un visado?</translation>
        </message>
        <message>
            <source>As printed in your passport.</source>
            <translation>Como está impreso en el pasaporte.</translation>
        </message>
        <message>
            <source>Leave day or month empty if your passport does not show it.</source>
            <translation>Deje vacío el día o el mes si el pasaporte no lo muestra.</translation>
        </message>
        <message>
            <source>Give this or a phone number. Receipt and decision are sent here.</source>
            <translation>Aquí se envían el recibo y la decisión.</translation>
        </message>
        <message>
            <source>City or region where you stay longest.</source>
            <translation>Ciudad o región de la estancia más larga.</translation>
        </message>
        <message>
            <source>If yes, a member of staff will ask you about it.</source>
            <translation>Si la respuesta es sí, pregunte por ello y anótelo para quien decide.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>I pay myself</source>
            <translation>El viajero</translation>
        </message>
        <message>
            <source>My employer</source>
            <translation>La empresa</translation>
        </message>
        <message>
            <source>My passport has at least two blank pages</source>
            <translation>El pasaporte tiene al menos dos páginas en blanco</translation>
        </message>
        <message>
            <source>My guardian agrees and signs the consent</source>
            <translation>El tutor está de acuerdo y firma el consentimiento</translation>
        </message>
        <message>
            <source>What I have stated is complete and true. I know that false statements can lead to refusal.</source>
            <translation>El viajero declara que todo lo dicho es completo y verdadero, y sabe que una declaración falsa puede llevar a la denegación.</translation>
        </message>
        <message>
            <source>My passport shows one name</source>
            <translation>El pasaporte muestra un solo nombre</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Enter an e-mail or a phone number, so that we can reach you</source>
            <translation>Introduzca un correo o un teléfono, para poder avisar al viajero</translation>
        </message>
        <message>
            <source>You have said that you have one name: leave either surname or given names empty</source>
            <translation>El viajero tiene un solo nombre: deje vacíos los apellidos o los nombres</translation>
        </message>
        <message>
            <source>Your passport says %1. Check it; staff will look at it with you</source>
            <translation>El pasaporte dice %1. Compruébelo con el viajero</translation>
        </message>
        <message>
            <source>This is not offered for your nationality and visa: choose another</source>
            <translation>Esto no se ofrece para esta nacionalidad y visado: elija otra opción</translation>
        </message>
        <message>
            <source>Name a country other than the one you pass through</source>
            <translation>Indique un país distinto del de tránsito</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”</source>
            <translation>Escanee el pasaporte, escriba sus dos líneas o elija «Sin escanear»</translation>
        </message>
        <message>
            <source>Compare with your passport and confirm</source>
            <translation>Compare con el pasaporte y confirme</translation>
        </message>
        <message>
            <source>This is not the code of a passport or identity card. Use the photo page of your passport.</source>
            <translation>Este no es el código de un pasaporte ni de un documento de identidad. Use la página de la foto del pasaporte.</translation>
        </message>
        <message>
            <source>Compare the lines with your passport: a character does not fit.</source>
            <translation>Compare las líneas con el pasaporte: los dígitos de control no cuadran.</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>How we use your data</source>
            <translation>Cómo se usan los datos</translation>
        </message>
        <message>
            <source>Scan your passport</source>
            <translation>Escanee el pasaporte</translation>
        </message>
        <message>
            <source>Compare with your passport</source>
            <translation>Compare con el pasaporte</translation>
        </message>
        <message>
            <source>Your trip</source>
            <translation>El viaje</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>El viajero</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Cómo contactar al viajero</translation>
        </message>
        <message>
            <source>Paying for your trip</source>
            <translation>El pago del viaje</translation>
        </message>
        <message>
            <source>Your stay</source>
            <translation>Alojamiento</translation>
        </message>
        <message>
            <source>Your parent or guardian</source>
            <translation>Padre, madre o tutor</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Revise las respuestas</translation>
        </message>
        <message>
            <source>You are under 18, so a parent or guardian has to agree.</source>
            <translation>El viajero tiene menos de 18 años: su padre, su madre o un tutor tiene que dar su acuerdo.</translation>
        </message>
        <message>
            <source>Touch Change to correct an answer. Nothing else is lost.</source>
            <translation>Pulse «Cambiar» para corregir una respuesta. No se pierde nada más.</translation>
        </message>
        <message>
            <source>You</source>
            <comment>stage</comment>
            <translation>Persona</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ConfirmPassportView</name>
        <message>
            <source>What else your passport says</source>
            <translation>Otros datos del pasaporte</translation>
        </message>
        <message>
            <source>Your name may be cut off. Touch “Something differs” to complete it.</source>
            <translation>Quizá el nombre esté cortado. Pulse «Algo no coincide» para completarlo.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PassportView</name>
        <message>
            <source>I cannot scan</source>
            <translation>Sin escanear</translation>
        </message>
        <message>
            <source>Use your passport, not a visa.</source>
            <translation>Use el pasaporte, no un visado.</translation>
        </message>
        <message>
            <source>Scan your passport, type its two lines, or choose “I cannot scan”.</source>
            <translation>Escanee el pasaporte, escriba sus dos líneas o elija «Sin escanear».</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::PrivacyView</name>
        <message>
            <source>Agree and continue</source>
            <translation>El viajero está de acuerdo</translation>
        </message>
        <message>
            <source>We ask only what the decision on your visa needs.</source>
            <translation>Solo se pregunta lo que hace falta para decidir sobre el visado.</translation>
        </message>
        <message>
            <source>Your answers are encrypted on this machine and erased from it at the end.</source>
            <translation>Las respuestas se cifran en este equipo y se borran de él al final.</translation>
        </message>
        <message>
            <source>You pay on the payment provider’s own page. We never see your card number.</source>
            <translation>Con tarjeta se paga en la página propia de la empresa de pagos. Nadie aquí ve su número.</translation>
        </message>
        <message>
            <source>You can ask to see, correct or erase your data at any time.</source>
            <translation>El viajero puede pedir en cualquier momento ver, corregir o borrar sus datos.</translation>
        </message>
    </context>
    <context>
        <name>chancery::wizard::ReviewView</name>
        <message>
            <source>Your declaration</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>Your passport</source>
            <translation>Pasaporte</translation>
        </message>
    </context>
</TS>
