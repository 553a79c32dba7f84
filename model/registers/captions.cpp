// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/captions.h"

#include "model/japanese/era.h"
#include "model/registers/access_approval.h"
#include "model/registers/area_visit.h"
#include "model/registers/card.h"
#include "model/registers/classification_decision.h"
#include "model/registers/consent.h"
#include "model/registers/licence.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/office_holder.h"
#include "model/registers/sns_account.h"
#include "model/registers/staff_move.h"
#include "model/registers/user_id.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mamori {

namespace {

struct CaptionForm {
    const Register *reg;
    const char *form; ///< columns in braces; translated in context "Caption"
};

// A link here leads to a register that is called by its own columns, so that captions never go in circles.
constexpr CaptionForm captionForms[] = {
    {&ClassificationDecision::spec, QT_TRANSLATE_NOOP("Caption", "{asset}: classified ({decided_on})")},
    {&Consent::spec, QT_TRANSLATE_NOOP("Caption", "{staff}: consent ({text_version})")},
    {&AccessApproval::spec, QT_TRANSLATE_NOOP("Caption", "{staff}: access ({necessity})")},
    {&UserId::spec, QT_TRANSLATE_NOOP("Caption", "{login} ({system})")},
    {&Card::spec, QT_TRANSLATE_NOOP("Caption", "{system}: {card_number}")},
    {&StaffMove::spec, QT_TRANSLATE_NOOP("Caption", "{staff}: {kind} ({new_place})")},
    {&OfficeHolder::spec, QT_TRANSLATE_NOOP("Caption", "{name} ({post})")},
    {&AreaVisit::spec, QT_TRANSLATE_NOOP("Caption", "{area}: {visitor} ({entered_at})")},
    {&MaintenanceCheck::spec, QT_TRANSLATE_NOOP("Caption", "{kind}: {target}")},
    {&Licence::spec, QT_TRANSLATE_NOOP("Caption", "{name} {version}")},
    {&SnsAccount::spec, QT_TRANSLATE_NOOP("Caption", "{account} ({service})")},
};

const char *formOf(const Register &reg)
{
    const auto found = std::ranges::find(captionForms, &reg, &CaptionForm::reg);
    return found == std::end(captionForms) ? nullptr : found->form;
}

const QRegularExpression &columnInBraces()
{
    static const QRegularExpression braces(QStringLiteral(R"(\{([a-z_]+)\})"));
    return braces;
}

QString choiceWord(const Field &field, const QString &key)
{
    const auto found = std::ranges::find_if(
        field.choices, [&](const Choice &choice) { return key == QLatin1String(choice.key); });
    return found == field.choices.end() ? key : labelOf(*found);
}

QString captionWord(const Field &field, const QVariant &value, const LinkCaptions &linked)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Choice:
        return choiceWord(field, value.toString());
    case Kind::Day:
        return eraText(QDate::fromString(value.toString(), Qt::ISODate));
    case Kind::Moment:
        return momentText(QDateTime::fromString(value.toString(), Qt::ISODate));
    case Kind::Link:
        return linked(*field.target, value.toLongLong());
    case Kind::Text:
    case Kind::Number:
    case Kind::Flag:
    case Kind::Choices:
    case Kind::Level:
    case Kind::Lines:
        break;
    }
    return value.toString();
}

/// Without the punctuation around what is not filled in yet.
QString tidied(QString text)
{
    static const QRegularExpression emptyBrackets(QStringLiteral(R"(\s*(\(\s*\)|（\s*）))"));
    static const QRegularExpression looseColon(QStringLiteral(R"(^\s*[:：]\s*|\s*[:：]\s*$)"));
    return text.remove(emptyBrackets).remove(looseColon).simplified();
}

} // namespace

QString captionOf(const Register &reg, const Values &values, const LinkCaptions &linked)
{
    const char *form = formOf(reg);
    if (!form)
        return captionOf(reg, values);
    QString text = QCoreApplication::translate("Caption", form);
    qsizetype from = 0;
    for (auto match = columnInBraces().match(text); match.hasMatch();
         match = columnInBraces().match(text, from)) {
        const qsizetype index = columnIndex(reg, match.captured(1));
        Q_ASSERT(index >= 0);
        const QString word = captionWord(reg.fields[std::size_t(index)], values.at(index), linked);
        text.replace(match.capturedStart(), match.capturedLength(), word);
        from = match.capturedStart() + word.size();
    }
    text = tidied(text);
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    const QString called = number < 0 ? QString() : values.at(number).toString();
    return called.isEmpty() || text.isEmpty() ? called + text : called + u' ' + text;
}

QList<qsizetype> captionColumns(const Register &reg)
{
    QList<qsizetype> columns {columnIndex(reg, QLatin1String(reg.caption))};
    const auto add = [&](qsizetype column) {
        if (column >= 0 && !columns.contains(column))
            columns << column;
    };
    add(columnIndex(reg, QLatin1String(reg.number)));
    auto matches = columnInBraces().globalMatch(QString::fromLatin1(formOf(reg)));
    while (matches.hasNext())
        add(columnIndex(reg, matches.next().captured(1)));
    return columns;
}

} // namespace mamori
