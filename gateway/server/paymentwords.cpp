// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paymentwords.h"

#include <array>

namespace chancery::server {

namespace {

struct Words
{
    const char16_t *title;
    const char16_t *text;
};

struct Language
{
    const char16_t *code;
    bool rightToLeft;
    const char16_t *order;
    const char16_t *link;
    std::array<Words, 7> pages; ///< in the order of PaymentWords::Page
};

constexpr std::array<Language, 6> languages{{
    {u"en", false, u"Visa fee", u"Back to the payment",
        {{{u"Paid", u"Your payment has arrived. You can go on at the terminal or close this page."},
            {u"Being confirmed", u"Your payment is still being confirmed. This page shows the result by itself."},
            {u"Closed", u"This payment was closed without a charge. Ask for a new one at the terminal."},
            {u"Not paid", u"The payment did not go through and nothing was charged. Try again at the terminal."},
            {u"Not found", u"There is no payment at this address."},
            {u"Not finished", u"You have left the payment page. Nothing has been charged so far."},
            {u"Refund", u"The money for this payment is being returned, or has been returned."}}}},
    {u"zh-CN", false, u"签证费", u"返回付款",
        {{{u"已付款", u"您的付款已到账。请在自助终端上继续，或关闭此页面。"},
            {u"正在确认", u"您的付款仍在确认中，结果会自动显示在此页面上。"},
            {u"已关闭", u"此笔付款已关闭，未扣款。请在自助终端上重新发起付款。"},
            {u"未付款", u"付款未成功，未扣款。请在自助终端上重试。"}, {u"未找到", u"此地址没有付款。"},
            {u"尚未完成", u"您已离开付款页面，目前未扣款。"}, {u"退款", u"此笔款项正在退回或已退回。"}}}},
    {u"fr", false, u"Frais de visa", u"Revenir au paiement",
        {{{u"Payé", u"Votre paiement est arrivé. Vous pouvez continuer sur la borne ou fermer cette page."},
            {u"En cours de confirmation",
                u"Votre paiement est en cours de confirmation. Le résultat s’affichera ici de lui-même."},
            {u"Fermé", u"Ce paiement a été fermé sans débit. Demandez-en un nouveau sur la borne."},
            {u"Non payé", u"Le paiement n’a pas abouti et rien n’a été débité. Réessayez sur la borne."},
            {u"Introuvable", u"Il n’y a pas de paiement à cette adresse."},
            {u"Non terminé", u"Vous avez quitté la page de paiement. Rien n’a été débité pour l’instant."},
            {u"Remboursement", u"Le montant de ce paiement est en cours de restitution ou a été restitué."}}}},
    {u"es", false, u"Tasa de visado", u"Volver al pago",
        {{{u"Pagado", u"Su pago ha llegado. Puede continuar en el terminal o cerrar esta página."},
            {u"En confirmación", u"Su pago todavía se está confirmando. El resultado aparecerá aquí automáticamente."},
            {u"Cerrado", u"Este pago se cerró sin cargo. Solicite uno nuevo en el terminal."},
            {u"No pagado", u"El pago no se realizó y no se cobró nada. Inténtelo de nuevo en el terminal."},
            {u"No encontrado", u"No hay ningún pago en esta dirección."},
            {u"Sin terminar", u"Ha salido de la página de pago. Hasta ahora no se ha cobrado nada."},
            {u"Reembolso", u"El importe de este pago se está devolviendo o ya se ha devuelto."}}}},
    {u"ar", true, u"رسوم التأشيرة", u"العودة إلى الدفع",
        {{{u"تم الدفع", u"وصلت دفعتك. يمكنك المتابعة على الجهاز أو إغلاق هذه الصفحة."},
            {u"قيد التأكيد", u"لا تزال دفعتك قيد التأكيد. ستظهر النتيجة هنا تلقائيًا."},
            {u"مغلقة", u"أُغلقت هذه الدفعة دون خصم. اطلب دفعة جديدة على الجهاز."},
            {u"لم يتم الدفع", u"لم تكتمل الدفعة ولم يُخصم شيء. حاول مرة أخرى على الجهاز."},
            {u"غير موجودة", u"لا توجد دفعة على هذا العنوان."},
            {u"لم تكتمل", u"لقد غادرت صفحة الدفع. لم يُخصم شيء حتى الآن."},
            {u"استرداد", u"تجري إعادة مبلغ هذه الدفعة أو تمت إعادته."}}}},
    {u"ru", false, u"Визовый сбор", u"Вернуться к оплате",
        {{{u"Оплачено", u"Ваш платёж получен. Продолжайте на терминале или закройте эту страницу."},
            {u"Подтверждается", u"Ваш платёж ещё подтверждается. Результат появится здесь сам."},
            {u"Закрыто", u"Этот платёж закрыт без списания. Запросите новый на терминале."},
            {u"Не оплачено", u"Платёж не прошёл, деньги не списаны. Попробуйте ещё раз на терминале."},
            {u"Не найдено", u"По этому адресу платежа нет."},
            {u"Не завершено", u"Вы покинули страницу оплаты. Пока ничего не списано."},
            {u"Возврат", u"Деньги за этот платёж возвращаются или уже возвращены."}}}},
}};

const Language &nearest(const QString &locale)
{
    const QString wanted = locale.left(2).toLower();
    for (const Language &language : languages) {
        if (QStringView(language.code).left(2) == wanted)
            return language;
    }
    return languages.front();
}

} // namespace

PaymentWords PaymentWords::of(Page page, const QString &locale)
{
    const Language &language = nearest(locale);
    const Words &words = language.pages[static_cast<std::size_t>(page)];
    return {QString::fromUtf16(language.code), language.rightToLeft, QString::fromUtf16(words.title),
        QString::fromUtf16(words.text), QString::fromUtf16(language.link)};
}

QString orderDescription(const QString &locale)
{
    return QString::fromUtf16(nearest(locale).order);
}

} // namespace chancery::server
