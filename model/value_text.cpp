// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/value_text.h"

#include "model/clock.h"
#include "model/japanese/era.h"
#include "model/japanese/search_key.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mamori {

namespace {

using Reading = std::variant<QVariant, Problem>;

/// Full-width letters, digits and signs as plain ones.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

Reading refuse(const Field &field, const QString &text)
{
    return Problem {QLatin1String(field.column), text};
}

bool sameWord(const QString &a, const QString &b)
{
    return searchKey(a) == searchKey(b);
}

QString levelText(const Field &field, const QString &key, const WordContext &context)
{
    for (const PolicyLevel &level : context.policy.levels.value(field.axis)) {
        if (level.key == key)
            return level.label;
    }
    return key;
}

// A key that this program does not know is shown as it is: the ledger may come from a newer one.
QString choiceText(const Field &field, const QString &key)
{
    for (const Choice &choice : field.choices) {
        if (key == QLatin1String(choice.key))
            return labelOf(choice);
    }
    return key;
}

QStringList choiceTexts(const Field &field, const QVariant &value)
{
    QStringList labels;
    for (const QString &key : value.toString().split(u' ', Qt::SkipEmptyParts))
        labels << choiceText(field, key);
    return labels;
}

QString linkText(const Field &field, const QVariant &value, const WordContext &context)
{
    return context.captionOf ? context.captionOf(*field.target, value.toLongLong()) : QString();
}

QString linkNumber(const Field &field, const QVariant &value, const WordContext &context)
{
    if (!context.numberOf)
        return linkText(field, value, context);
    return context.numberOf(*field.target, value.toLongLong());
}

/// The value of one part of a small row as it would be stored in a column of its own.
QVariant partValue(const Field &part, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return {};
    if (json.isBool())
        return qint64(json.toBool());
    if (json.isDouble())
        return json.toInteger();
    if (part.kind == Kind::Lines)
        return linesToText(json.toArray());
    return json.toString();
}

/// The words of an id of the policy pack that stands in a small row; empty when it is no such id.
QString packWords(const Field &part, const QJsonObject &row, const Policy &policy)
{
    const QString column = QLatin1String(part.column);
    const QString id = row.value(column).toString();
    if (column == QLatin1String("restriction")) {
        const PolicyRestriction *restriction = policy.findRestriction(id);
        return restriction ? restriction->title : QString();
    }
    for (const PolicyQuestion &question : policy.questions) {
        if (question.id != row.value(QLatin1String("question")).toString())
            continue;
        if (column == QLatin1String("question"))
            return question.text;
        for (const PolicyQuestion::Answer &answer : question.answers) {
            if (column == QLatin1String("answer") && answer.id == id)
                return answer.text;
        }
    }
    return {};
}

QString linesText(const Field &field, const QVariant &value, const WordContext &context)
{
    QStringList lines;
    for (const auto &row : linesFromText(value.toString())) {
        QStringList words;
        for (const Field &part : field.lines()) {
            const QVariant cell = partValue(part, row.toObject().value(QLatin1String(part.column)));
            QString word = packWords(part, row.toObject(), context.policy);
            if (word.isEmpty())
                word = displayText(part, cell, context);
            if (!word.isEmpty())
                words << word;
        }
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

// The stored JSON, but for links: a row id means nothing in another ledger.
QString linesExchangeText(const Field &field, const QVariant &value, const WordContext &context)
{
    QJsonArray rows;
    for (const auto &each : linesFromText(value.toString())) {
        QJsonObject row = each.toObject();
        for (const Field &part : field.lines()) {
            const QLatin1String column(part.column);
            if (part.kind == Kind::Link && row.contains(column))
                row.insert(column, linkNumber(part, row.value(column).toInteger(), context));
        }
        rows << row;
    }
    return linesToText(rows);
}

Reading readNumber(const Field &field, const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[+-]?[0-9]{1,18}"));
    QString digits = plain(text).remove(u',').remove(u' ');
    if (digits.startsWith(u'▲') || digits.startsWith(u'△'))
        digits.replace(0, 1, u'-');
    digits.replace(QChar(0x2212), QLatin1Char('-'));
    if (!pattern.match(digits).hasMatch())
        return refuse(
            field, QCoreApplication::translate("Value", "\"%1\" is no whole number.").arg(shortened(text)));
    return QVariant(digits.toLongLong());
}

Reading readFlag(const Field &field, const QString &text)
{
    static const std::array yes {u"yes", u"y", u"true", u"1", u"はい", u"有", u"有り", u"あり", u"○",   u"◯",
                                 u"〇",  u"✓", u"✔",    u"☑", u"レ",   u"要", u"済",   u"済み", u"該当"};
    static const std::array no {u"no", u"n", u"false", u"0", u"いいえ", u"無", u"無し",  u"なし",
                                u"×",  u"✕", u"✗",     u"☐", u"不要",   u"未", u"非該当"};
    const auto isOne = [word = searchKey(text)](const char16_t *each) {
        return word == searchKey(QString::fromUtf16(each));
    };
    if (std::any_of(yes.begin(), yes.end(), isOne)
        || sameWord(text, QCoreApplication::translate("Value", "Yes")))
        return QVariant(qint64(1));
    if (std::any_of(no.begin(), no.end(), isOne)
        || sameWord(text, QCoreApplication::translate("Value", "No")))
        return QVariant(qint64(0));
    return refuse(field,
                  QCoreApplication::translate("Value", "\"%1\" is neither yes nor no.").arg(shortened(text)));
}

/// A day with the time behind it, if any is written.
std::pair<QDate, QTime> splitMoment(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"(.+?)(?:T|日 ?|[ (（][^0-9]*)([0-9]{1,2})[:時]([0-9]{1,2})?分?(?::([0-9]{2})(?:[.]0+)?)?"));
    const QString folded = plain(text);
    const auto match = pattern.match(folded);
    if (!match.hasMatch())
        return {parseDay(folded), QTime()};
    QDate day = parseDay(match.captured(1));
    if (!day.isValid())
        day = parseDay(match.captured(1) + u'日');
    return {day, QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt())};
}

Reading readDay(const Field &field, const QString &text)
{
    const QDate day = splitMoment(text).first;
    if (!day.isValid())
        return refuse(field,
                      QCoreApplication::translate(
                          "Value", "\"%1\" is no day of the calendar. Write it like %2, %3 or %4.")
                          .arg(shortened(text), QStringLiteral("令和6年4月1日"), QStringLiteral("R6.4.1"),
                               QStringLiteral("2024-04-01")));
    return QVariant(day.toString(Qt::ISODate));
}

Reading readMoment(const Field &field, const QString &text)
{
    static const QRegularExpression zoned(QStringLiteral("T.*(Z|[+-][0-9]{2}:?[0-9]{2})\\z"));
    const QString folded = plain(text);
    QDateTime moment;
    if (zoned.match(folded).hasMatch()) {
        moment = QDateTime::fromString(folded, Qt::ISODate);
    } else if (const auto [day, time] = splitMoment(text); day.isValid() && time.isValid()) {
        moment = QDateTime(day, time, Qt::OffsetFromUTC, japanOffset);
    }
    if (!moment.isValid())
        return refuse(
            field,
            QCoreApplication::translate("Value", "\"%1\" is no day with a time. Write it like %2 or %3.")
                .arg(shortened(text), QStringLiteral("令和6年4月1日 9:30"),
                     QStringLiteral("2024-04-01 09:30")));
    return Codec<QDateTime>::to(moment);
}

std::optional<QString> choiceKey(const Field &field, const QString &text)
{
    for (const Choice &choice : field.choices) {
        const QString key = QLatin1String(choice.key);
        if (text == key || sameWord(text, key) || sameWord(text, labelOf(choice))
            || sameWord(text, QLatin1String(choice.label)))
            return key;
    }
    return std::nullopt;
}

Reading refuseChoice(const Field &field, const QString &text)
{
    QStringList labels;
    for (const Choice &choice : field.choices)
        labels << labelOf(choice);
    return refuse(field,
                  QCoreApplication::translate("Value", "\"%1\" is not one of: %2.")
                      .arg(shortened(text), labels.join(QCoreApplication::translate("Value", ", "))));
}

Reading readChoice(const Field &field, const QString &text)
{
    const auto key = choiceKey(field, text);
    return key ? Reading(QVariant(*key)) : refuseChoice(field, text);
}

// One label a line as we write it, or a list as people and the database write it.
Reading readChoices(const Field &field, const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；・/／]"));
    QStringList keys;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts {line};
        if (!choiceKey(field, line))
            parts = line.split(separators, Qt::SkipEmptyParts);
        if (parts.size() == 1 && !choiceKey(field, line))
            parts = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const auto key = choiceKey(field, part);
            if (!key)
                return refuseChoice(field, part);
            if (!keys.contains(*key))
                keys << *key;
        }
    }
    return keys.isEmpty() ? QVariant() : QVariant(keys.join(u' '));
}

Reading readLevel(const Field &field, const QString &text, const WordContext &context)
{
    QStringList labels;
    for (const PolicyLevel &level : context.policy.levels.value(field.axis)) {
        if (sameWord(text, level.key) || sameWord(text, level.label))
            return QVariant(level.key);
        labels << level.label;
    }
    return refuse(field,
                  QCoreApplication::translate("Value", "\"%1\" is not one of: %2.")
                      .arg(shortened(text), labels.join(QCoreApplication::translate("Value", ", "))));
}

Reading readLink(const Field &field, const QString &text, const WordContext &context)
{
    const auto id = context.findByName ? context.findByName(*field.target, text.trimmed()) : std::nullopt;
    if (!id)
        return refuse(field,
                      QCoreApplication::translate(
                          "Value", R"("%1" is in the register "%2" not at all, or more than once.)")
                          .arg(shortened(text), titleOf(*field.target)));
    return QVariant(*id);
}

QJsonValue jsonOfPart(const Field &part, const QVariant &value)
{
    if (part.kind == Kind::Flag)
        return value.toLongLong() != 0;
    if (part.kind == Kind::Lines)
        return linesFromText(value.toString());
    return QJsonValue::fromVariant(value);
}

/// What stands in the JSON as a text that readValue() takes.
QString textOfPart(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 17);
    if (json.isArray())
        return linesToText(json.toArray());
    return json.toString();
}

std::variant<QJsonObject, Problem> readLine(const Field &field, const QJsonValue &json,
                                            const WordContext &context)
{
    QJsonObject row;
    const QJsonObject written = json.toObject();
    for (const Field &part : field.lines()) {
        const QJsonValue cell = written.value(QLatin1String(part.column));
        if (cell.isUndefined() || cell.isNull())
            continue;
        // A bare number is no name of a record: an id of another ledger would link to a stranger.
        const Reading reading = part.kind == Kind::Link && !cell.isString()
            ? refuse(
                part,
                QCoreApplication::translate("Value", "a record is named by its number or name, as a text."))
            : readValue(part, textOfPart(cell), context);
        if (const auto *problem = std::get_if<Problem>(&reading))
            return Problem {QLatin1String(field.column),
                            labelOf(part) + QStringLiteral(": ") + problem->text};
        const QVariant value = std::get<QVariant>(reading);
        if (!value.isNull())
            row.insert(QLatin1String(part.column), jsonOfPart(part, value));
    }
    return row;
}

Reading readLines(const Field &field, const QString &text, const WordContext &context)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isArray())
        return refuse(
            field,
            QCoreApplication::translate("Value", "\"%1\" is no list of rows as this program writes it.")
                .arg(shortened(text)));
    QJsonArray rows;
    for (const auto &each : document.array()) {
        const auto row = readLine(field, each, context);
        if (const auto *problem = std::get_if<Problem>(&row))
            return *problem;
        rows << std::get<QJsonObject>(row);
    }
    return rows.isEmpty() ? QVariant() : QVariant(linesToText(rows));
}

} // namespace

QString displayText(const Field &field, const QVariant &value, const WordContext &context)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::Number:
        return value.toString();
    case Kind::Flag:
        return value.toLongLong() != 0 ? QCoreApplication::translate("Value", "Yes")
                                       : QCoreApplication::translate("Value", "No");
    case Kind::Day:
        return eraText(Codec<QDate>::from(value));
    case Kind::Moment:
        return momentText(Codec<QDateTime>::from(value));
    case Kind::Choice:
        return choiceText(field, value.toString());
    case Kind::Choices:
        return choiceTexts(field, value).join(QCoreApplication::translate("Value", ", "));
    case Kind::Level:
        return levelText(field, value.toString(), context);
    case Kind::Link:
        return linkText(field, value, context);
    case Kind::Lines:
        return linesText(field, value, context);
    }
    return {};
}

QString exchangeText(const Field &field, const QVariant &value, const WordContext &context)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Day:
    case Kind::Moment:
        return value.toString();
    case Kind::Choices:
        return choiceTexts(field, value).join(u'\n');
    case Kind::Link:
        return linkNumber(field, value, context);
    case Kind::Lines:
        return linesExchangeText(field, value, context);
    case Kind::Text:
    case Kind::Number:
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Level:
        break;
    }
    return displayText(field, value, context);
}

std::variant<QVariant, Problem> readValue(const Field &field, const QString &text, const WordContext &context)
{
    if (field.kind == Kind::Text)
        return text.isEmpty() ? QVariant() : QVariant(text);
    if (text.trimmed().isEmpty())
        return QVariant();
    switch (field.kind) {
    case Kind::Text:
        break;
    case Kind::Number:
        return readNumber(field, text);
    case Kind::Flag:
        return readFlag(field, text);
    case Kind::Day:
        return readDay(field, text);
    case Kind::Moment:
        return readMoment(field, text);
    case Kind::Choice:
        return readChoice(field, text);
    case Kind::Choices:
        return readChoices(field, text);
    case Kind::Level:
        return readLevel(field, text, context);
    case Kind::Link:
        return readLink(field, text, context);
    case Kind::Lines:
        return readLines(field, text, context);
    }
    return QVariant();
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace mamori
