// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/city_form.h"

#include "model/clock.h"
#include "model/japanese/era.h"
#include "model/policy/form_layout.h"
#include "model/registers/all.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mamori {

namespace {

constexpr double widthTolerance = 1; // millimetres that rounding may add up to

QString words(const char *english)
{
    return QCoreApplication::translate("CityForm", english);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts << text.toString();
    return texts;
}

QJsonObject formToObject(const PolicyForm &form)
{
    QJsonArray columns;
    for (const PolicyFormColumn &column : form.columns)
        columns << QJsonObject {{QStringLiteral("column"), column.column},
                                {QStringLiteral("title"), column.title},
                                {QStringLiteral("group"), column.group},
                                {QStringLiteral("width"), column.width},
                                {QStringLiteral("align"), column.align}};
    QJsonArray formWords;
    for (const PolicyFormWord &word : form.words)
        formWords << QJsonObject {{QStringLiteral("ours"), word.ours}, {QStringLiteral("text"), word.text}};
    return {{QStringLiteral("id"), form.id},
            {QStringLiteral("number"), form.number},
            {QStringLiteral("title"), form.title},
            {QStringLiteral("article"), form.article},
            {QStringLiteral("register"), form.reg},
            {QStringLiteral("orientation"), form.orientation},
            {QStringLiteral("stamps"), QJsonArray::fromStringList(form.stamps)},
            {QStringLiteral("note"), form.note},
            {QStringLiteral("occasion"), form.occasion},
            {QStringLiteral("recipient"), form.recipient},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("layout"), layoutKeys().at(qsizetype(form.layout))},
            {QStringLiteral("words"), formWords},
            {QStringLiteral("sections"), QJsonArray::fromStringList(form.sections)}};
}

/// Columns that the program does not know are left out: there would be nothing to print in them.
QList<PolicyFormColumn> columnsOf(const QJsonValue &value, const QStringList &known)
{
    QList<PolicyFormColumn> columns;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        const PolicyFormColumn column {
            each[QLatin1String("column")].toString(), each[QLatin1String("title")].toString(),
            each[QLatin1String("group")].toString(), each[QLatin1String("width")].toDouble(),
            each[QLatin1String("align")].toString()};
        if (known.contains(column.column) && column.width > 0)
            columns << column;
    }
    return columns;
}

std::optional<PolicyForm> formFromObject(const QJsonValue &value)
{
    const qsizetype layout = layoutKeys().indexOf(value[QLatin1String("layout")].toString());
    if (layout < 0)
        return std::nullopt;
    PolicyForm form;
    form.id = value[QLatin1String("id")].toString();
    form.number = value[QLatin1String("number")].toString();
    form.title = value[QLatin1String("title")].toString();
    form.article = value[QLatin1String("article")].toString();
    form.reg = value[QLatin1String("register")].toString();
    form.orientation = value[QLatin1String("orientation")].toString();
    form.stamps = textsOf(value[QLatin1String("stamps")]);
    form.note = value[QLatin1String("note")].toString();
    form.occasion = value[QLatin1String("occasion")].toString();
    form.recipient = value[QLatin1String("recipient")].toString();
    form.layout = PolicyLayout(layout);
    form.columns = columnsOf(value[QLatin1String("columns")], availableColumns(form));
    if (isList(form.layout) && form.columns.isEmpty())
        return std::nullopt;
    const QJsonArray formWords = value[QLatin1String("words")].toArray();
    for (const auto &word : formWords)
        form.words << PolicyFormWord {word[QLatin1String("ours")].toString(),
                                      word[QLatin1String("text")].toString()};
    form.sections = textsOf(value[QLatin1String("sections")]);
    return form;
}

QJsonObject versionToObject(const CityFormVersion &version)
{
    QJsonObject object {{QStringLiteral("since"), version.since.toString(Qt::ISODate)},
                        {QStringLiteral("saved_at"), version.savedAt.toUTC().toString(Qt::ISODate)},
                        {QStringLiteral("saved_by"), version.savedBy}};
    if (version.form)
        object.insert(QStringLiteral("form"), formToObject(*version.form));
    if (version.ours)
        object.insert(QStringLiteral("ours"), formToObject(*version.ours));
    return object;
}

/// The versions in the order in which they come into force.
QList<const CityFormVersion *> inOrder(const CityForm &city)
{
    QList<const CityFormVersion *> ordered;
    for (const CityFormVersion &version : city.versions)
        ordered << &version;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto *a, const auto *b) { return a->since < b->since; });
    return ordered;
}

double widthOf(const PolicyForm &form)
{
    return std::accumulate(form.columns.begin(), form.columns.end(), 0.,
                           [](double sum, const PolicyFormColumn &column) { return sum + column.width; });
}

const PolicyFormWord *findWord(const PolicyForm &form, const QString &ours)
{
    const auto found = std::find_if(form.words.begin(), form.words.end(),
                                    [&ours](const PolicyFormWord &word) { return word.ours == ours; });
    return found == form.words.end() ? nullptr : &*found;
}

/// Whether both lists look the same on the same paper.
bool haveSameColumns(PolicyForm form, PolicyForm other)
{
    constexpr double rounding = 0.3;
    form.orientation = other.orientation;
    form = withPaperWidths(form);
    other = withPaperWidths(other);
    return std::equal(form.columns.begin(), form.columns.end(), other.columns.begin(), other.columns.end(),
                      [](const PolicyFormColumn &a, PolicyFormColumn b) {
                          if (std::abs(a.width - b.width) > rounding)
                              return false;
                          b.width = a.width;
                          return a == b;
                      });
}

bool hasSamePart(const PolicyForm &form, const PolicyForm &other, FormPart part)
{
    switch (part) {
    case FormPart::Number:
        return form.number == other.number;
    case FormPart::Title:
        return form.title == other.title;
    case FormPart::Note:
        return form.note == other.note;
    case FormPart::Orientation:
        return form.orientation == other.orientation;
    case FormPart::Stamps:
        return form.stamps == other.stamps;
    case FormPart::Columns:
        return haveSameColumns(form, other);
    case FormPart::Words:
        return form.words == other.words;
    case FormPart::Sections:
        return form.sections == other.sections;
    }
    Q_UNREACHABLE();
}

void addStampProblems(QList<Problem> &problems, const PolicyForm &form)
{
    if (!hasStamps(form.layout))
        return;
    const bool isAnyEmpty = std::any_of(form.stamps.begin(), form.stamps.end(),
                                        [](const QString &stamp) { return stamp.trimmed().isEmpty(); });
    if (isAnyEmpty)
        problems << Problem {QStringLiteral("stamps"),
                             words(QT_TRANSLATE_NOOP("CityForm", "An approval box has no title."))};
    if (form.stamps.size() > mostStamps)
        problems << Problem {
            QStringLiteral("stamps"),
            words(QT_TRANSLATE_NOOP("CityForm", "There is room for %1 approval boxes.")).arg(mostStamps)};
}

void addColumnProblems(QList<Problem> &problems, const PolicyForm &form)
{
    if (!isList(form.layout))
        return;
    if (form.columns.isEmpty()) {
        problems << Problem {QStringLiteral("columns"),
                             words(QT_TRANSLATE_NOOP("CityForm", "The list has no column."))};
        return;
    }
    const QStringList known = availableColumns(form);
    QSet<QString> seen;
    for (qsizetype i = 0; i < form.columns.size(); ++i) {
        const PolicyFormColumn &column = form.columns.at(i);
        if (column.title.trimmed().isEmpty())
            problems << Problem {
                column.column,
                words(QT_TRANSLATE_NOOP("CityForm", "The column at place %1 has no heading.")).arg(i + 1)};
        if (!known.contains(column.column))
            problems << Problem {column.column,
                                 words(QT_TRANSLATE_NOOP("CityForm", "This form can have no column “%1”."))
                                     .arg(column.column)};
        if (seen.contains(column.column))
            problems << Problem {column.column,
                                 words(QT_TRANSLATE_NOOP("CityForm", "The column “%1” stands there twice."))
                                     .arg(column.title)};
        seen << column.column;
        if (column.width < narrowestColumn)
            problems << Problem {
                column.column,
                words(QT_TRANSLATE_NOOP("CityForm", "The column “%1” is too narrow: at least %2 mm."))
                    .arg(column.title)
                    .arg(narrowestColumn)};
    }
    const Register *reg = findRegister(form.reg);
    const bool hasNoDay = std::none_of(form.columns.begin(), form.columns.end(), [reg](const auto &column) {
        const qsizetype field = reg ? columnIndex(*reg, column.column) : -1;
        return field >= 0 && isDay(reg->fields[std::size_t(field)]);
    });
    if (form.layout == PolicyLayout::YearList && hasNoDay)
        problems << Problem {
            QStringLiteral("columns"),
            words(QT_TRANSLATE_NOOP("CityForm",
                                    "A list of a fiscal year needs a column with the day it goes by."))};
    const double excess = widthOf(form) - listWidth(form.orientation);
    if (excess > widthTolerance)
        problems << Problem {
            QStringLiteral("columns"),
            words(QT_TRANSLATE_NOOP("CityForm", "The columns are %1 mm wider than the page (%2 mm)."))
                .arg(std::ceil(excess))
                .arg(listWidth(form.orientation))};
}

} // namespace

QString labelOf(FormPart part)
{
    switch (part) {
    case FormPart::Number:
        return words(QT_TRANSLATE_NOOP("CityForm", "Number"));
    case FormPart::Title:
        return words(QT_TRANSLATE_NOOP("CityForm", "Title"));
    case FormPart::Note:
        return words(QT_TRANSLATE_NOOP("CityForm", "Note at the foot"));
    case FormPart::Orientation:
        return words(QT_TRANSLATE_NOOP("CityForm", "Paper"));
    case FormPart::Stamps:
        return words(QT_TRANSLATE_NOOP("CityForm", "Approval boxes"));
    case FormPart::Columns:
        return words(QT_TRANSLATE_NOOP("CityForm", "Columns"));
    case FormPart::Words:
        return words(QT_TRANSLATE_NOOP("CityForm", "Words"));
    case FormPart::Sections:
        return words(QT_TRANSLATE_NOOP("CityForm", "Order"));
    }
    Q_UNREACHABLE();
}

const CityFormVersion *CityForm::versionOn(QDate day) const
{
    const CityFormVersion *found = nullptr;
    for (const CityFormVersion *version : inOrder(*this)) {
        if (version->since <= day)
            found = version;
    }
    return found;
}

QByteArray toJson(const CityForm &form)
{
    QJsonArray versions;
    for (const CityFormVersion &version : form.versions)
        versions << versionToObject(version);
    return QJsonDocument(
               QJsonObject {{QStringLiteral("id"), form.id}, {QStringLiteral("versions"), versions}})
        .toJson(QJsonDocument::Compact);
}

std::optional<CityForm> cityFormFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CityForm city {object.value(QLatin1String("id")).toString(), {}};
    if (city.id.isEmpty())
        return std::nullopt;
    const QJsonArray versions = object.value(QLatin1String("versions")).toArray();
    for (const auto &value : versions) {
        CityFormVersion version;
        version.since = QDate::fromString(value[QLatin1String("since")].toString(), Qt::ISODate);
        version.savedAt = QDateTime::fromString(value[QLatin1String("saved_at")].toString(), Qt::ISODate);
        version.savedBy = value[QLatin1String("saved_by")].toString();
        version.form = formFromObject(value[QLatin1String("form")]);
        version.ours = formFromObject(value[QLatin1String("ours")]);
        city.versions << version;
    }
    return city;
}

QString versionName(QDate since, VersionKind kind)
{
    return eraText(since) + (kind == VersionKind::First ? QStringLiteral("制定") : QStringLiteral("改定"));
}

std::optional<PolicyForm> formOn(const CityForm &city, const PolicyForm *ours, QDate day)
{
    const QList<const CityFormVersion *> ordered = inOrder(city);
    const CityFormVersion *version = city.versionOn(day);
    const bool standsOnOurs = ordered.isEmpty() || ordered.first()->ours;
    if (!version && !standsOnOurs)
        version = ordered.first(); // the first form of the city's own holds for what is older, too
    if (version && version->form) {
        PolicyForm form = *version->form;
        const bool isNew = !standsOnOurs && version == ordered.first();
        form.version = versionName(version->since, isNew ? VersionKind::First : VersionKind::Later);
        return form;
    }
    // Ours; as it was kept when the city next changed it, if the day lies before that.
    const qsizetype next = version ? ordered.indexOf(version) + 1 : 0;
    const CityFormVersion *later = next < ordered.size() ? ordered.at(next) : nullptr;
    if (later && later->ours && day < dayInJapan(later->savedAt))
        return later->ours;
    if (ours)
        return *ours;
    return version ? version->ours : std::nullopt;
}

double listWidth(const QString &orientation)
{
    return orientation == QLatin1String("portrait") ? 186 : 273;
}

PolicyForm withPaperWidths(PolicyForm form)
{
    const double sum = widthOf(form);
    const double page = listWidth(form.orientation);
    if (std::abs(sum - page) <= widthTolerance)
        return form;
    for (PolicyFormColumn &column : form.columns)
        column.width = std::round(column.width * page / sum * 10) / 10;
    return form;
}

QList<FormPart> changedParts(const PolicyForm &form, const PolicyForm &other)
{
    QList<FormPart> changed;
    for (const FormPart part : allFormParts) {
        if (!hasSamePart(form, other, part))
            changed << part;
    }
    return changed;
}

PolicyForm withPart(PolicyForm form, const PolicyForm &other, FormPart part)
{
    switch (part) {
    case FormPart::Number:
        form.number = other.number;
        break;
    case FormPart::Title:
        form.title = other.title;
        break;
    case FormPart::Note:
        form.note = other.note;
        break;
    case FormPart::Orientation:
        form.orientation = other.orientation;
        break;
    case FormPart::Stamps:
        form.stamps = other.stamps;
        break;
    case FormPart::Columns:
        form.columns = other.columns;
        break;
    case FormPart::Words:
        form.words = other.words;
        break;
    case FormPart::Sections:
        form.sections = other.sections;
        break;
    }
    return form;
}

PolicyForm rebased(const PolicyForm &city, const PolicyForm &oursThen, const PolicyForm &oursNow)
{
    PolicyForm form = oursNow;
    for (const FormPart part : changedParts(city, oursThen))
        form = withPart(form, city, part);
    form.words = oursNow.words;
    for (PolicyFormWord &word : form.words) {
        const PolicyFormWord *own = findWord(city, word.ours);
        const PolicyFormWord *then = findWord(oursThen, word.ours);
        if (own && (!then || own->text != then->text))
            word.text = own->text;
    }
    form.sections.removeIf([&](const QString &section) { return !oursNow.sections.contains(section); });
    for (const QString &section : oursNow.sections) {
        if (!form.sections.contains(section))
            form.sections << section;
    }
    const QStringList known = availableColumns(form);
    form.columns.removeIf(
        [&known](const PolicyFormColumn &column) { return !known.contains(column.column); });
    return form;
}

QList<Problem> formProblems(const PolicyForm &form)
{
    QList<Problem> problems;
    if (form.number.trimmed().isEmpty())
        problems << Problem {QStringLiteral("number"),
                             words(QT_TRANSLATE_NOOP("CityForm", "The form has no number."))};
    if (form.title.trimmed().isEmpty())
        problems << Problem {QStringLiteral("title"),
                             words(QT_TRANSLATE_NOOP("CityForm", "The form has no title."))};
    addStampProblems(problems, form);
    addColumnProblems(problems, form);
    for (const PolicyFormWord &word : form.words) {
        if (word.text.trimmed().isEmpty())
            problems << Problem {
                QStringLiteral("words"),
                words(QT_TRANSLATE_NOOP("CityForm", "Nothing stands in place of “%1”.")).arg(word.ours)};
    }
    return problems;
}

} // namespace mamori
