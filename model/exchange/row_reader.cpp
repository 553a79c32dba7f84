// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/row_reader.h"

#include "model/exchange/cell_phrases.h"
#include "model/japanese/search_key.h"
#include "model/registers/all.h"
#include "model/store/written_approvals.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mamori {

RowReader::RowReader(const Register &reg, const Grid &grid, const ImportMapping &mapping, WordContext context)
    : m_register(reg)
    , m_grid(grid)
    , m_mapping(mapping)
    , m_columns(mapping.columns)
    , m_context(std::move(context))
    , m_words(reg)
    , m_blank(reg.blank())
{
    // What other cells fall back on is read first: the name tells the kind, the remarks take what has no
    // field.
    std::stable_partition(m_columns.begin(), m_columns.end(), [&reg](const ImportColumn &column) {
        return column.column == QLatin1String(reg.caption) || column.column == u"remarks";
    });
    rememberFound();
    collectNames();
}

void RowReader::rememberFound()
{
    if (!m_context.findByName)
        return;
    m_context.findByName = [this, find = m_context.findByName](const Register &reg, const QString &text) {
        const auto key = std::make_pair(&reg, text);
        auto found = m_found.constFind(key);
        if (found == m_found.constEnd())
            found = m_found.insert(key, find(reg, text));
        return *found;
    };
}

void RowReader::collectNames()
{
    qsizetype numbers = -1;
    qsizetype captions = -1;
    for (const ImportColumn &column : m_mapping.columns) {
        if (column.column == QLatin1String(m_register.number))
            numbers = column.index;
        else if (column.column == QLatin1String(m_register.caption))
            captions = column.index;
    }
    for (qsizetype row = std::max<qsizetype>(0, m_mapping.firstRow);
         row < std::min(m_mapping.endRow, m_grid.rows.size()); ++row) {
        const QStringList &cells = m_grid.rows.at(row);
        nameRow(cells.value(numbers), row);
        nameRow(cells.value(captions), row);
        nameRow(cells.value(numbers) + cells.value(captions), row);
    }
}

void RowReader::nameRow(const QString &name, qsizetype row)
{
    const QString key = searchKey(name);
    if (!key.isEmpty())
        m_rowOfName.insert(key, m_rowOfName.value(key, row + 1) == row + 1 ? row + 1 : 0);
}

bool RowReader::isData(qsizetype row)
{
    const QStringList &cells = m_grid.rows.at(row);
    const auto filled = [&cells](const ImportColumn &column) {
        return !column.column.isEmpty() && !cells.value(column.index).trimmed().isEmpty();
    };
    // A row that is numbered beforehand and otherwise empty is blank as well.
    if (std::none_of(m_mapping.columns.begin(), m_mapping.columns.end(), filled))
        return false;
    if (!m_mapping.handMade)
        return true;
    const auto first = std::find_if(cells.begin(), cells.end(),
                                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (m_words.isTotal(*first) || m_words.isClosing(*first)) {
        m_findings << ImportFinding {
            row + 1,
            {},
            QCoreApplication::translate("Import", "Taken for a total or the end of a list and left out."),
            false};
        return false;
    }
    return !isRepeatedHeading(cells);
}

bool RowReader::isRepeatedHeading(const QStringList &cells) const
{
    qsizetype same = 0;
    for (const ImportColumn &column : m_mapping.columns) {
        const QString text = cells.value(column.index).simplified().remove(u' ');
        if (text.isEmpty())
            continue;
        if (!column.heading.startsWith(text) && !column.heading.endsWith(text))
            return false;
        ++same;
    }
    return same > 1;
}

std::optional<Values> RowReader::read(qsizetype row, const Values &base)
{
    m_row = row;
    m_values = base;
    m_refused = false;
    for (const ImportColumn &column : m_columns) {
        if (column.column.isEmpty())
            continue;
        const QString text = cellText(column);
        if (!text.isEmpty())
            readCell(column, text);
    }
    proposeClassification();
    const qsizetype number = columnIndex(m_register, QLatin1String(m_register.number));
    checkNumber(number < 0 ? QVariant() : base.at(number));
    checkRecord();
    return m_refused ? std::nullopt : std::optional(m_values);
}

QString RowReader::cellText(const ImportColumn &column)
{
    QString text = m_grid.rows.at(m_row).value(column.index);
    if (!m_mapping.handMade)
        return text;
    text = fromAbove(column, text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed());
    return m_words.isDash(text) && column.column != u"retention" && column.column != u"information"
        ? QString()
        : text;
}

QString RowReader::fromAbove(const ImportColumn &column, const QString &text)
{
    const bool asAbove = text.isEmpty() ? m_mapping.carriesDown && m_words.carriesDown(column.column)
                                        : m_words.isDitto(text);
    if (!asAbove) {
        if (!text.isEmpty())
            m_above.insert(column.index, text);
        return text;
    }
    if (!m_above.contains(column.index))
        doubt(
            column,
            QCoreApplication::translate("Import", "\"As above\", but nothing stands above it; left empty."));
    return m_above.value(column.index);
}

void RowReader::readCell(const ImportColumn &column, const QString &text)
{
    if (column.column == u"retention" && has("retention_kind"))
        return readRetention(column, text);
    if (column.column == u"information" && has("has_mynumber"))
        return readInformation(column, text);
    if (column.column == u"importance" && has("imported_importance"))
        return readImportance(column, text);
    if (m_mapping.handMade && column.column == u"quantity")
        return readQuantity(column, text);
    if (m_mapping.handMade && column.column == u"custodian")
        return readCustodian(column, text);
    const qsizetype index = columnIndex(m_register, column.column);
    if (index < 0)
        return refuse(
            column,
            QCoreApplication::translate("Import", "The register has no field \"%1\".").arg(column.column));
    readField(column, m_register.fields[std::size_t(index)], text);
}

void RowReader::readRetention(const ImportColumn &column, const QString &text)
{
    const auto phrase = mamori::readRetention(text, m_words);
    if (!phrase) {
        doubt(column,
              QCoreApplication::translate("Import", "\"%1\" is not understood; it was put into the remarks.")
                  .arg(shortened(text)));
        return keepInRemarks(column, text);
    }
    set("retention_kind", Codec<RetentionKind>::to(phrase->kind));
    set("retention_years", Codec<std::optional<qint64>>::to(phrase->years));
    set("retention_event", Codec<QString>::to(phrase->event));
    if (!phrase->doubtful)
        return;
    const QString kind = labelOf(retentionKinds[std::size_t(phrase->kind)]);
    doubt(column,
          QCoreApplication::translate("Import", R"("%1" was read as "%2".)")
              .arg(shortened(text),
                   phrase->years ? QStringLiteral("%1 %2").arg(kind).arg(*phrase->years) : kind));
}

void RowReader::readInformation(const ImportColumn &column, const QString &text)
{
    const InformationPhrase phrase = mamori::readInformation(text, m_words);
    using Answer = Codec<std::optional<bool>>;
    if (phrase.myNumber)
        set("has_mynumber", Answer::to(phrase.myNumber));
    if (phrase.personal)
        set("has_personal", Answer::to(phrase.personal));
    if (phrase.corporate)
        set("has_corporate", Answer::to(phrase.corporate));
    if (phrase.doubtful)
        doubt(
            column,
            QCoreApplication::translate(
                "Import", "\"%1\" is not understood in full; answer the questions on protected information.")
                .arg(shortened(text)));
    // That nothing is protected says nothing about what the thing contains.
    const bool nothing = phrase == InformationPhrase {false, false, false, false};
    if (!nothing && !isMapped("contents"))
        set("contents", text);
}

// A letter of the old list proposes and never decides: the questions of Art. 16(2)-(4) do.
void RowReader::readImportance(const ImportColumn &column, const QString &text)
{
    const QString letter = text.normalized(QString::NormalizationForm_KC).toUpper();
    const bool known = letter == u"A" || letter == u"B" || letter == u"C";
    set("imported_importance", known ? letter : text);
    if (!known)
        doubt(column,
              QCoreApplication::translate("Import", "\"%1\" is none of A, B and C; it was kept as it is.")
                  .arg(shortened(text)));
    if (!isMapped("classification_state"))
        set("classification_state", Codec<ClassificationState>::to(ClassificationState::Proposed));
}

void RowReader::readQuantity(const ImportColumn &column, const QString &text)
{
    const auto phrase = mamori::readQuantity(text, m_words);
    if (!phrase)
        return refuse(column,
                      QCoreApplication::translate(
                          "Import", "\"%1\" is no quantity. Expected: a number, with its unit if any.")
                          .arg(shortened(text)));
    set("quantity", Codec<std::optional<qint64>>::to(phrase->quantity));
    if (!phrase->unit.isEmpty() && !isMapped("unit"))
        set("unit", phrase->unit);
    if (phrase->note.isEmpty())
        return;
    set("quantity_note", phrase->note);
    doubt(
        column,
        phrase->quantity
            ? QCoreApplication::translate("Import", "\"%1\" is only about %2; the words were kept as a note.")
                  .arg(shortened(text), QString::number(*phrase->quantity))
            : QCoreApplication::translate("Import", "\"%1\" is no single number; it was kept as a note.")
                  .arg(shortened(text)));
}

void RowReader::readCustodian(const ImportColumn &column, const QString &text)
{
    const auto person = m_context.findByName ? m_context.findByName(Staff::spec, text) : std::nullopt;
    if (person)
        set("custodian", *person);
    else if (!isMapped("custodian_post"))
        set("custodian_post", QString(text).replace(u'\n', u' '));
    else {
        doubt(column,
              QCoreApplication::translate(
                  "Import", "\"%1\" is nobody of the staff register; it was put into the remarks.")
                  .arg(shortened(text)));
        keepInRemarks(column, text);
    }
}

void RowReader::readField(const ImportColumn &column, const Field &field, const QString &text)
{
    if (field.kind == Kind::Link && field.target == &m_register)
        return readLinkToSheet(column, field, text);
    const auto reading = readValue(field, text, m_context);
    if (const auto *problem = std::get_if<Problem>(&reading)) {
        if (const auto loose = readLoosely(column, field, text))
            return set(field.column, *loose);
        if (keepApprovalNumber(column, field, text))
            return;
        return refuse(column, problem->text);
    }
    QVariant read = std::get<QVariant>(reading);
    if (field.kind == Kind::Text && m_words.isError(text))
        doubt(column,
              QCoreApplication::translate("Import", "The spreadsheet shows an error here: %1.")
                  .arg(shortened(text)));
    if (field.kind == Kind::Text && m_mapping.handMade && !(field.rules & Multiline))
        read = text.simplified() == text ? text : QString(text).replace(u'\n', u' ');
    set(field.column, read);
}

// A paper from elsewhere, or of before this ledger: its number is all that there is.
bool RowReader::keepApprovalNumber(const ImportColumn &column, const Field &field, const QString &text)
{
    const QLatin1String number = writtenNumberBeside(m_register, QLatin1String(field.column));
    if (number.isEmpty() || isMapped(number.data()))
        return false;
    doubt(column,
          QCoreApplication::translate(
              "Import", "\"%1\" is no approval of the register; its number was kept as it is written.")
              .arg(shortened(text)));
    set(number.data(), QString(text).replace(u'\n', u' '));
    return true;
}

// A record of the same sheet has no id yet: the row stands for it until it is stored.
void RowReader::readLinkToSheet(const ImportColumn &column, const Field &field, const QString &text)
{
    const qsizetype row = m_rowOfName.value(searchKey(text));
    if (row == m_row + 1)
        return refuse(column, QCoreApplication::translate("Import", "The record links to itself."));
    if (row > 0)
        return set(field.column, qint64(-row));
    const auto reading = readValue(field, text, m_context);
    if (const auto *problem = std::get_if<Problem>(&reading))
        return refuse(column, problem->text);
    set(field.column, std::get<QVariant>(reading));
}

std::optional<QVariant> RowReader::readLoosely(const ImportColumn &column, const Field &field,
                                               const QString &text)
{
    if (!m_mapping.handMade)
        return std::nullopt;
    if (field.kind == Kind::Choice)
        return readWord(column, field, text);
    if (field.kind != Kind::Number)
        return std::nullopt;
    const auto number = numberInWords(text);
    if (!number)
        return std::nullopt;
    doubt(column,
          QCoreApplication::translate("Import", "\"%1\" was read as %2.")
              .arg(shortened(text), QString::number(*number)));
    return *number;
}

std::optional<QVariant> RowReader::readWord(const ImportColumn &column, const Field &field,
                                            const QString &text)
{
    const QString name = QLatin1String(field.column);
    if (const auto key = m_words.choice(name, text))
        return *key;
    const QString caption = value(m_register.caption).toString();
    QString key = m_words.guess(name, text, caption).value_or(QString());
    if (key.isEmpty())
        key = m_words.otherwise(name);
    if (key.isEmpty())
        return std::nullopt;
    doubt(column,
          QCoreApplication::translate("Import", R"("%1" was read as "%2".)")
              .arg(shortened(text), labelOf(field.choices[choiceIndex(field.choices, key)])));
    return key;
}

// Levels of a foreign sheet without a record of their decision are proposals too.
void RowReader::proposeClassification()
{
    const qsizetype state = columnIndex(m_register, QLatin1String("classification_state"));
    if (state < 0 || isMapped("classification_state"))
        return;
    for (const char *level : {"confidentiality", "integrity", "availability"}) {
        if (!value(level).isNull())
            m_values[state] = Codec<ClassificationState>::to(ClassificationState::Proposed);
    }
}

void RowReader::checkNumber(const QVariant &former)
{
    const qsizetype index = columnIndex(m_register, QLatin1String(m_register.number));
    const QString number = index < 0 ? QString() : m_values.at(index).toString();
    if (number.isEmpty())
        return;
    const QString heading = headingOf(QLatin1String(m_register.number));
    const qsizetype earlier = m_rowOfNumber.value(number);
    if (earlier > 0)
        refuse(heading,
               QCoreApplication::translate("Import", "Number %1 stands in row %2 already.")
                   .arg(number, QString::number(earlier)));
    else if (number != former.toString() && isTaken(number))
        refuse(heading, QCoreApplication::translate("Import", "Number %1 is taken already.").arg(number));
    m_rowOfNumber.insert(number, m_row + 1);
}

// A record is found by its name too, which may read like a number.
bool RowReader::isTaken(const QString &number) const
{
    const auto found = m_context.findByName ? m_context.findByName(m_register, number) : std::nullopt;
    if (!found)
        return false;
    const auto &nameOf = m_context.numberOf ? m_context.numberOf : m_context.captionOf;
    const QString name = nameOf ? nameOf(m_register, *found) : number;
    return name == number || name.startsWith(number + u' ');
}

void RowReader::checkRecord()
{
    if (m_refused)
        return;
    for (const Problem &problem : m_register.check(m_values))
        refuse(headingOf(problem.column), problem.text);
}

QString RowReader::headingOf(const QString &column) const
{
    for (const ImportColumn &each : m_mapping.columns) {
        if (each.column == column)
            return each.heading;
    }
    return {};
}

void RowReader::keepInRemarks(const ImportColumn &column, const QString &text)
{
    const QString kept = column.heading + QStringLiteral(": ") + text;
    const QString before = value("remarks").toString();
    set("remarks", before.isEmpty() ? kept : before + u'\n' + kept);
}

void RowReader::doubt(const ImportColumn &column, const QString &text)
{
    m_findings << ImportFinding {m_row + 1, column.heading, text, false};
}

void RowReader::refuse(const ImportColumn &column, const QString &text)
{
    refuse(column.heading, text);
}

void RowReader::refuse(const QString &heading, const QString &text)
{
    m_findings << ImportFinding {m_row + 1, heading, text, true};
    m_refused = true;
}

void RowReader::set(const char *column, const QVariant &value)
{
    const qsizetype index = columnIndex(m_register, QLatin1String(column));
    Q_ASSERT(index >= 0);
    m_values[index] = value;
}

QVariant RowReader::value(const char *column) const
{
    const qsizetype index = columnIndex(m_register, QLatin1String(column));
    return index < 0 ? QVariant() : m_values.at(index);
}

bool RowReader::has(const char *column) const
{
    return columnIndex(m_register, QLatin1String(column)) >= 0;
}

bool RowReader::isMapped(const char *column) const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                       [column](const ImportColumn &each) { return each.column == QLatin1String(column); });
}

} // namespace mamori
