// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paylaterwords.h"

namespace chancery::server {

const std::vector<PayLaterWords> &PayLaterWords::all()
{
    static const std::vector<PayLaterWords> languages{
        {QStringLiteral("en"), QStringLiteral("English"), false, QStringLiteral("Pay your visa fee"),
            QStringLiteral("Consular post"), QStringLiteral("Reference"), QStringLiteral("To pay"),
            QStringLiteral("Pay by %1"), QStringLiteral("card or wallet"),
            QStringLiteral("The payment company’s page opens. Come back here at any time to see how it stands."),
            QStringLiteral("The amount has changed. This is what is to be paid now."), QStringLiteral("Look again"),
            {{{QStringLiteral("Not known here yet"),
                  QStringLiteral(
                      "Nothing has arrived about this reference yet. The machine sends it when it has a connection "
                      "again. Try again in an hour: the reference stays good. Or pay at a counter.")},
                {QStringLiteral("Check the reference"),
                    QStringLiteral(
                        "This is not a whole reference. Compare it with your slip, character by character.")},
                {QStringLiteral("Paid"), QStringLiteral("This application is paid. Nothing more is to be done here.")},
                {QStringLiteral("Being confirmed"),
                    QStringLiteral(
                        "A payment for this application is on its way. This page shows the result by itself.")},
                {QStringLiteral("Paying does not work now"),
                    QStringLiteral("No way to pay works at the moment. Nothing has been charged. Try again later, or "
                                   "pay at a counter.")},
                {QStringLiteral("Wait a little"),
                    QStringLiteral("There were too many attempts. Nothing has been charged by this one. Try again in "
                                   "15 minutes.")},
                {QStringLiteral("Go to a counter"),
                    QStringLiteral(
                        "This application cannot be paid here. Say your reference at a counter of the post.")},
                {QStringLiteral("Being examined"),
                    QStringLiteral(
                        "Your application is being examined. Look here again, or wait for word from the post.")},
                {QStringLiteral("Approved"),
                    QStringLiteral("Your application is approved. The post tells you how you receive your visa.")},
                {QStringLiteral("Decided"),
                    QStringLiteral("Your application is not approved. The post tells you why and what you can do.")}}}},
        {QStringLiteral("zh-CN"), QStringLiteral("简体中文"), false, QStringLiteral("支付签证费"),
            QStringLiteral("领事机构"), QStringLiteral("申请编号"), QStringLiteral("应付金额"),
            QStringLiteral("用%1付款"), QStringLiteral("银行卡或电子钱包"),
            QStringLiteral("将打开支付公司的页面。您可以随时回到此页面查看付款状态。"),
            QStringLiteral("金额已变更，现应支付以下金额。"), QStringLiteral("重新查看"),
            {{{QStringLiteral("此处尚无记录"),
                  QStringLiteral("尚未收到与此编号有关的信息。自助终端恢复连接后会自动发送。请一小时后再试，编号一直有"
                                 "效；也可以到柜台付款。")},
                {QStringLiteral("请核对编号"), QStringLiteral("此编号不完整或有误。请逐个字符与凭条核对。")},
                {QStringLiteral("已付款"), QStringLiteral("此申请已付款，无需再做任何操作。")},
                {QStringLiteral("正在确认"), QStringLiteral("此申请的付款正在处理中，结果会自动显示在此页面上。")},
                {QStringLiteral("目前无法付款"),
                    QStringLiteral("目前没有可用的付款方式，未扣款。请稍后再试，或到柜台付款。")},
                {QStringLiteral("请稍候"), QStringLiteral("尝试次数过多，本次未扣款。请 15 分钟后再试。")},
                {QStringLiteral("请到柜台办理"), QStringLiteral("此申请无法在此付款。请到领事机构柜台出示编号。")},
                {QStringLiteral("正在审理"),
                    QStringLiteral("您的申请正在审理中。请稍后再查看此页面，或等待领事机构通知。")},
                {QStringLiteral("已获批准"), QStringLiteral("您的申请已获批准。领事机构会告知您如何领取签证。")},
                {QStringLiteral("已有决定"),
                    QStringLiteral("您的申请未获批准。领事机构会告知您原因以及您可以采取的措施。")}}}},
        {QStringLiteral("fr"), QStringLiteral("Français"), false, QStringLiteral("Payer les frais de visa"),
            QStringLiteral("Poste consulaire"), QStringLiteral("Référence"), QStringLiteral("À payer"),
            QStringLiteral("Payer par %1"), QStringLiteral("carte ou portefeuille mobile"),
            QStringLiteral("La page de la société de paiement s’ouvre. Revenez ici à tout moment pour voir où en est "
                           "le paiement."),
            QStringLiteral("Le montant a changé. Voici ce qui est à payer maintenant."),
            QStringLiteral("Regarder de nouveau"),
            {{{QStringLiteral("Pas encore connue ici"),
                  QStringLiteral(
                      "Rien n’est encore arrivé pour cette référence. La borne l’envoie dès qu’elle est de nouveau "
                      "connectée. Réessayez dans une heure : la référence reste valable. Ou payez au guichet.")},
                {QStringLiteral("Vérifiez la référence"),
                    QStringLiteral(
                        "Cette référence n’est pas complète. Comparez-la à votre bordereau, caractère par caractère.")},
                {QStringLiteral("Payé"), QStringLiteral("Cette demande est payée. Il n’y a plus rien à faire ici.")},
                {QStringLiteral("En cours de confirmation"),
                    QStringLiteral(
                        "Un paiement pour cette demande est en cours. Cette page affiche le résultat d’elle-même.")},
                {QStringLiteral("Paiement impossible pour le moment"),
                    QStringLiteral("Aucun moyen de paiement ne fonctionne pour le moment. Rien n’a été débité. "
                                   "Réessayez plus tard ou payez au guichet.")},
                {QStringLiteral("Patientez un peu"),
                    QStringLiteral("Il y a eu trop d’essais. Celui-ci n’a rien débité. Réessayez dans 15 minutes.")},
                {QStringLiteral("Allez au guichet"),
                    QStringLiteral("Cette demande ne peut pas être payée ici. Indiquez votre référence à un guichet du "
                                   "poste.")},
                {QStringLiteral("En cours d’examen"),
                    QStringLiteral(
                        "Votre demande est en cours d’examen. Revenez voir ici ou attendez un message du poste.")},
                {QStringLiteral("Acceptée"),
                    QStringLiteral(
                        "Votre demande est acceptée. Le poste vous indique comment vous recevrez votre visa.")},
                {QStringLiteral("Décision prise"),
                    QStringLiteral("Votre demande n’est pas acceptée. Le poste vous indique pourquoi et ce que vous "
                                   "pouvez faire.")}}}},
        {QStringLiteral("es"), QStringLiteral("Español"), false, QStringLiteral("Pagar la tasa de visado"),
            QStringLiteral("Oficina consular"), QStringLiteral("Referencia"), QStringLiteral("A pagar"),
            QStringLiteral("Pagar con %1"), QStringLiteral("tarjeta o monedero móvil"),
            QStringLiteral(
                "Se abre la página de la empresa de pago. Vuelva aquí en cualquier momento para ver cómo va el pago."),
            QStringLiteral("El importe ha cambiado. Esto es lo que hay que pagar ahora."),
            QStringLiteral("Mirar de nuevo"),
            {{{QStringLiteral("Aún no se conoce aquí"),
                  QStringLiteral("Todavía no ha llegado nada sobre esta referencia. El terminal la envía cuando vuelve "
                                 "a tener conexión. Inténtelo dentro de una hora: la referencia sigue siendo válida. O "
                                 "pague en ventanilla.")},
                {QStringLiteral("Compruebe la referencia"),
                    QStringLiteral(
                        "La referencia no está completa. Compárela con su resguardo, carácter por carácter.")},
                {QStringLiteral("Pagado"),
                    QStringLiteral("Esta solicitud está pagada. No hay nada más que hacer aquí.")},
                {QStringLiteral("En confirmación"),
                    QStringLiteral(
                        "Hay un pago en curso para esta solicitud. Esta página muestra el resultado automáticamente.")},
                {QStringLiteral("Ahora no se puede pagar"),
                    QStringLiteral("Ninguna forma de pago funciona en este momento. No se ha cobrado nada. Inténtelo "
                                   "más tarde o pague en ventanilla.")},
                {QStringLiteral("Espere un poco"),
                    QStringLiteral(
                        "Ha habido demasiados intentos. Este no ha cobrado nada. Inténtelo dentro de 15 minutos.")},
                {QStringLiteral("Acuda a una ventanilla"),
                    QStringLiteral("Esta solicitud no se puede pagar aquí. Indique su referencia en una ventanilla de "
                                   "la oficina.")},
                {QStringLiteral("En examen"),
                    QStringLiteral(
                        "Su solicitud está en examen. Vuelva a mirar aquí o espere noticias de la oficina.")},
                {QStringLiteral("Aprobada"),
                    QStringLiteral("Su solicitud está aprobada. La oficina le indica cómo recibirá su visado.")},
                {QStringLiteral("Decidida"),
                    QStringLiteral(
                        "Su solicitud no está aprobada. La oficina le indica por qué y qué puede hacer.")}}}},
        {QStringLiteral("ar"), QStringLiteral("العربية"), true, QStringLiteral("دفع رسوم التأشيرة"),
            QStringLiteral("البعثة القنصلية"), QStringLiteral("الرقم المرجعي"), QStringLiteral("المبلغ المطلوب"),
            QStringLiteral("الدفع بواسطة %1"), QStringLiteral("بطاقة أو محفظة إلكترونية"),
            QStringLiteral("تُفتح صفحة شركة الدفع. يمكنك العودة إلى هنا في أي وقت لمعرفة حالة الدفع."),
            QStringLiteral("تغيّر المبلغ. هذا هو المبلغ المطلوب الآن."), QStringLiteral("التحقق مرة أخرى"),
            {{{QStringLiteral("غير معروف هنا بعد"),
                  QStringLiteral("لم يصل شيء بخصوص هذا الرقم المرجعي بعد. يرسله الجهاز عندما يعود الاتصال. حاول مرة "
                                 "أخرى بعد ساعة: يبقى الرقم صالحًا. أو ادفع عند الشباك.")},
                {QStringLiteral("تحقق من الرقم المرجعي"),
                    QStringLiteral("هذا الرقم غير كامل. قارنه بالقسيمة حرفًا حرفًا.")},
                {QStringLiteral("تم الدفع"), QStringLiteral("تم دفع رسوم هذا الطلب. لا حاجة إلى أي شيء آخر هنا.")},
                {QStringLiteral("قيد التأكيد"),
                    QStringLiteral("هناك دفعة لهذا الطلب قيد المعالجة. تعرض هذه الصفحة النتيجة تلقائيًا.")},
                {QStringLiteral("الدفع غير متاح الآن"),
                    QStringLiteral(
                        "لا تعمل أي طريقة دفع في الوقت الحالي. لم يُخصم شيء. حاول لاحقًا أو ادفع عند الشباك.")},
                {QStringLiteral("انتظر قليلًا"),
                    QStringLiteral("كانت هناك محاولات كثيرة. لم تُخصم هذه المحاولة شيئًا. حاول مرة أخرى بعد 15 دقيقة.")},
                {QStringLiteral("توجّه إلى الشباك"),
                    QStringLiteral("لا يمكن دفع رسوم هذا الطلب هنا. اذكر رقمك المرجعي عند شباك البعثة.")},
                {QStringLiteral("قيد الدراسة"),
                    QStringLiteral("طلبك قيد الدراسة. عد إلى هذه الصفحة لاحقًا أو انتظر رسالة من البعثة.")},
                {QStringLiteral("تمت الموافقة"),
                    QStringLiteral("تمت الموافقة على طلبك. ستخبرك البعثة بكيفية استلام التأشيرة.")},
                {QStringLiteral("صدر القرار"),
                    QStringLiteral("لم تتم الموافقة على طلبك. ستخبرك البعثة بالسبب وبما يمكنك فعله.")}}}},
        {QStringLiteral("ru"), QStringLiteral("Русский"), false, QStringLiteral("Оплата визового сбора"),
            QStringLiteral("Консульское учреждение"), QStringLiteral("Номер заявления"), QStringLiteral("К оплате"),
            QStringLiteral("Оплатить: %1"), QStringLiteral("карта или электронный кошелёк"),
            QStringLiteral(
                "Откроется страница платёжной компании. Вернитесь сюда в любое время, чтобы узнать, как идёт оплата."),
            QStringLiteral("Сумма изменилась. Сейчас к оплате эта сумма."), QStringLiteral("Проверить ещё раз"),
            {{{QStringLiteral("Здесь пока неизвестно"),
                  QStringLiteral(
                      "По этому номеру пока ничего не поступило. Терминал отправит данные, когда связь восстановится. "
                      "Попробуйте через час: номер остаётся в силе. Или оплатите в окне приёма.")},
                {QStringLiteral("Проверьте номер"),
                    QStringLiteral("Номер неполный. Сверьте его с талоном символ за символом.")},
                {QStringLiteral("Оплачено"),
                    QStringLiteral("Это заявление оплачено. Больше здесь ничего делать не нужно.")},
                {QStringLiteral("Подтверждается"),
                    QStringLiteral(
                        "Платёж по этому заявлению обрабатывается. Результат появится на этой странице сам.")},
                {QStringLiteral("Сейчас оплатить нельзя"),
                    QStringLiteral("Ни один способ оплаты сейчас не работает. Деньги не списаны. Попробуйте позже или "
                                   "оплатите в окне приёма.")},
                {QStringLiteral("Подождите немного"),
                    QStringLiteral(
                        "Было слишком много попыток. Эта попытка ничего не списала. Попробуйте через 15 минут.")},
                {QStringLiteral("Обратитесь в окно приёма"),
                    QStringLiteral("Здесь это заявление оплатить нельзя. Назовите свой номер в окне учреждения.")},
                {QStringLiteral("Рассматривается"),
                    QStringLiteral(
                        "Ваше заявление рассматривается. Загляните сюда позже или дождитесь сообщения учреждения.")},
                {QStringLiteral("Одобрено"),
                    QStringLiteral("Ваше заявление одобрено. Учреждение сообщит, как получить визу.")},
                {QStringLiteral("Решение принято"),
                    QStringLiteral("Ваше заявление не одобрено. Учреждение сообщит, почему и что можно сделать.")}}}},
    };
    return languages;
}

QString PayLaterWords::method(const QString &code) const
{
    return code.startsWith(u"alipay") ? QStringLiteral("Alipay") : card;
}

const PayLaterWords &PayLaterWords::nearest(const QString &accepted)
{
    const PayLaterWords *best = &all().front();
    double weight = 0;
    for (const QString &part : accepted.left(400).split(u',')) {
        const QStringList range = part.trimmed().split(u';');
        const QString wish = range.value(1).trimmed();
        const double asked = wish.startsWith(u"q=") ? QStringView(wish).mid(2).toDouble() : 1;
        for (const PayLaterWords &words : all()) {
            if (range.first().left(2).toLower() == words.language.left(2) && asked > weight) {
                best = &words;
                weight = asked;
            }
        }
    }
    return *best;
}

} // namespace chancery::server
