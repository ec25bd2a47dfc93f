// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/mailwords.h"

namespace chancery::server {

const std::vector<MailWords> &MailWords::all()
{
    static const std::vector<MailWords> languages{
        {QStringLiteral("en"), QStringLiteral("Reference: %1"), QStringLiteral("Paid on: %1 (UTC)"),
            QStringLiteral("See how it stands: %1"),
            QStringLiteral("This message was sent by a machine. Answers to it are not read."),
            {{{QStringLiteral("Your visa application %1 is being examined"),
                  QStringLiteral("Your application is being examined. You will be told when it is decided.")},
                {QStringLiteral("Your visa application %1 is approved"),
                    QStringLiteral("Your application is approved. The post tells you how you receive your visa.")},
                {QStringLiteral("Your visa application %1 is decided"),
                    QStringLiteral("Your application is not approved. The post tells you why and what you can do.")},
                {QStringLiteral("Receipt for your visa application %1"),
                    QStringLiteral("Your payment of %1 has been received.")}}}},
        {QStringLiteral("zh-CN"), QStringLiteral("申请编号：%1"), QStringLiteral("付款时间：%1（UTC）"),
            QStringLiteral("查看进度：%1"), QStringLiteral("此邮件由系统自动发送，请勿回复。"),
            {{{QStringLiteral("您的签证申请 %1 正在审理"), QStringLiteral("您的申请正在审理中，作出决定后将通知您。")},
                {QStringLiteral("您的签证申请 %1 已获批准"),
                    QStringLiteral("您的申请已获批准。领事机构会告知您如何领取签证。")},
                {QStringLiteral("您的签证申请 %1 已有决定"),
                    QStringLiteral("您的申请未获批准。领事机构会告知您原因以及您可以采取的措施。")},
                {QStringLiteral("签证申请 %1 的收据"), QStringLiteral("已收到您的付款 %1。")}}}},
        {QStringLiteral("fr"), QStringLiteral("Référence : %1"), QStringLiteral("Payé le : %1 (UTC)"),
            QStringLiteral("Voir où en est la demande : %1"),
            QStringLiteral("Ce message est envoyé par une machine. Les réponses ne sont pas lues."),
            {{{QStringLiteral("Votre demande de visa %1 est en cours d’examen"),
                  QStringLiteral("Votre demande est en cours d’examen. Vous serez informé de la décision.")},
                {QStringLiteral("Votre demande de visa %1 est acceptée"),
                    QStringLiteral(
                        "Votre demande est acceptée. Le poste vous indique comment vous recevrez votre visa.")},
                {QStringLiteral("Votre demande de visa %1 a fait l’objet d’une décision"),
                    QStringLiteral("Votre demande n’est pas acceptée. Le poste vous indique pourquoi et ce que vous "
                                   "pouvez faire.")},
                {QStringLiteral("Reçu pour votre demande de visa %1"),
                    QStringLiteral("Votre paiement de %1 a été reçu.")}}}},
        {QStringLiteral("es"), QStringLiteral("Referencia: %1"), QStringLiteral("Pagado el: %1 (UTC)"),
            QStringLiteral("Vea cómo va la solicitud: %1"),
            QStringLiteral("Este mensaje lo envía una máquina. Las respuestas no se leen."),
            {{{QStringLiteral("Su solicitud de visado %1 está en examen"),
                  QStringLiteral("Su solicitud está en examen. Se le avisará cuando haya una decisión.")},
                {QStringLiteral("Su solicitud de visado %1 está aprobada"),
                    QStringLiteral("Su solicitud está aprobada. La oficina le indica cómo recibirá su visado.")},
                {QStringLiteral("Hay una decisión sobre su solicitud de visado %1"),
                    QStringLiteral("Su solicitud no está aprobada. La oficina le indica por qué y qué puede hacer.")},
                {QStringLiteral("Recibo de su solicitud de visado %1"),
                    QStringLiteral("Se ha recibido su pago de %1.")}}}},
        {QStringLiteral("ar"), QStringLiteral("الرقم المرجعي: %1"), QStringLiteral("تاريخ الدفع: %1 (UTC)"),
            QStringLiteral("لمعرفة حالة الطلب: %1"), QStringLiteral("أرسلت هذه الرسالة آليًا. لا تُقرأ الردود عليها."),
            {{{QStringLiteral("طلب التأشيرة %1 قيد الدراسة"),
                  QStringLiteral("طلبك قيد الدراسة. سنخبرك عند صدور القرار.")},
                {QStringLiteral("تمت الموافقة على طلب التأشيرة %1"),
                    QStringLiteral("تمت الموافقة على طلبك. ستخبرك البعثة بكيفية استلام التأشيرة.")},
                {QStringLiteral("صدر قرار بشأن طلب التأشيرة %1"),
                    QStringLiteral("لم تتم الموافقة على طلبك. ستخبرك البعثة بالسبب وبما يمكنك فعله.")},
                {QStringLiteral("إيصال طلب التأشيرة %1"), QStringLiteral("تم استلام دفعتك بمبلغ %1.")}}}},
        {QStringLiteral("ru"), QStringLiteral("Номер заявления: %1"), QStringLiteral("Оплачено: %1 (UTC)"),
            QStringLiteral("Узнать, как идут дела: %1"),
            QStringLiteral("Это письмо отправлено автоматически. Ответы на него не читаются."),
            {{{QStringLiteral("Ваше визовое заявление %1 рассматривается"),
                  QStringLiteral("Ваше заявление рассматривается. Когда будет принято решение, мы сообщим.")},
                {QStringLiteral("Ваше визовое заявление %1 одобрено"),
                    QStringLiteral("Ваше заявление одобрено. Учреждение сообщит, как получить визу.")},
                {QStringLiteral("По вашему визовому заявлению %1 принято решение"),
                    QStringLiteral("Ваше заявление не одобрено. Учреждение сообщит, почему и что можно сделать.")},
                {QStringLiteral("Квитанция по визовому заявлению %1"),
                    QStringLiteral("Ваш платёж на сумму %1 получен.")}}}},
    };
    return languages;
}

const MailWords &MailWords::nearest(const QString &locale)
{
    for (const MailWords &words : all()) {
        if (words.language.left(2) == locale.left(2).toLower())
            return words;
    }
    return all().front();
}

} // namespace chancery::server
