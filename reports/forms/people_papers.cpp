// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/people_papers.h"

#include "model/japanese/era.h"
#include "reports/forms/asset_words.h"

namespace mamori {

namespace {

QString shortDay(QDate day)
{
    return day.isValid() ? eraText(day, EraStyle::Short) : QString();
}

QString handlerText(const QString &column, qsizetype row, const MyNumberHandler &handler)
{
    const Staff &person = handler.person;
    if (column == QLatin1String("row"))
        return QString::number(row + 1);
    if (column == QLatin1String("number"))
        return person.number;
    if (column == QLatin1String("post"))
        return person.post;
    if (column == QLatin1String("name"))
        return person.name;
    if (column == QLatin1String("unit"))
        return person.unit;
    if (column == QLatin1String("scope"))
        return person.myNumberScope;
    if (column == QLatin1String("content"))
        return person.myNumberContent;
    if (column == QLatin1String("from"))
        return shortDay(person.myNumberFrom);
    if (column == QLatin1String("trained"))
        return handler.trainedOn.isValid() ? shortDay(handler.trainedOn) : QStringLiteral("未受講");
    return column == QLatin1String("remarks") ? person.remarks : QString();
}

QString kindWord(std::optional<IdKind> kind)
{
    if (!kind)
        return {};
    switch (*kind) {
    case IdKind::User:
        return QStringLiteral("利用者");
    case IdKind::Admin:
        return QStringLiteral("管理者権限");
    case IdKind::Shared:
        return QStringLiteral("共用");
    case IdKind::Development:
        return QStringLiteral("開発");
    case IdKind::Folder:
        break;
    }
    return QStringLiteral("フォルダ");
}

QString whyWord(UnneededWhy why)
{
    switch (why) {
    case UnneededWhy::Told:
        return QStringLiteral("不要になった");
    case UnneededWhy::Reviewed:
        return QStringLiteral("点検で不要とした");
    case UnneededWhy::NobodyHolds:
        return QStringLiteral("使う者がいない");
    case UnneededWhy::Expired:
        break;
    }
    return QStringLiteral("期限が過ぎた");
}

QString idText(const QString &column, qsizetype row, const UnneededId &unneeded)
{
    const UserId &id = unneeded.id;
    if (column == QLatin1String("row"))
        return QString::number(row + 1);
    if (column == QLatin1String("number"))
        return id.number;
    if (column == QLatin1String("system"))
        return id.system;
    if (column == QLatin1String("login"))
        return id.login;
    if (column == QLatin1String("kind"))
        return kindWord(id.kind);
    if (column == QLatin1String("holders"))
        return unneeded.holders.join(QStringLiteral("、"));
    if (column == QLatin1String("why"))
        return whyWord(unneeded.why);
    if (column == QLatin1String("since"))
        return shortDay(unneeded.since);
    if (column == QLatin1String("reviewed"))
        return shortDay(id.reviewedOn);
    if (column == QLatin1String("told"))
        return shortDay(id.administratorToldOn);
    return {}; // stopped on: to be written by hand
}

} // namespace

QByteArray myNumberHandlersPdf(const PolicyForm &form, const PaperFrame &frame,
                               const QList<MyNumberHandler> &handlers)
{
    ListParts parts;
    parts.figures = {{QStringLiteral("担当者"), countText(handlers.size())}};
    return listFormPdf(
        form, frame, handlers.size(),
        [&handlers](qsizetype row, const PolicyFormColumn &column) {
            return handlerText(column.column, row, handlers.at(row));
        },
        {}, parts);
}

QByteArray unneededIdsPdf(const PolicyForm &form, const PaperFrame &frame, const QList<UnneededId> &ids)
{
    ListParts parts;
    parts.figures = {{QStringLiteral("不要なID"), countText(ids.size())}};
    return listFormPdf(
        form, frame, ids.size(),
        [&ids](qsizetype row, const PolicyFormColumn &column) {
            return idText(column.column, row, ids.at(row));
        },
        {}, parts);
}

} // namespace mamori
