// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/import.h"
#include "model/exchange/import_words.h"
#include "model/japanese/search_key.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace mamori {

namespace {

constexpr qsizetype rowsSearched = 30; ///< headings stand near the top

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

QString withoutBrackets(QString heading)
{
    static const QRegularExpression bracketed(
        QStringLiteral("[(（\\[［【〔<＜※][^)）\\]］】〕>＞]*[)）\\]］】〕>＞]?"));
    return heading.remove(bracketed).trimmed();
}

bool isBracketed(const QString &cell)
{
    return !cell.trimmed().isEmpty() && withoutBrackets(cell).isEmpty();
}

/// Finds headings and data in one sheet.
class SheetReader
{
public:
    SheetReader(const Register &reg, const Grid &grid)
        : m_register(reg)
        , m_grid(grid)
        , m_words(reg)
    {
        for (const Field &field : reg.fields) {
            const QString column = QLatin1String(field.column);
            for (const QString &name : {column, labelOf(field), QString(QLatin1String(field.label))}) {
                QStringList &columns = m_fieldsByName[searchKey(name)];
                if (!columns.contains(column))
                    columns << column;
            }
        }
    }
    ImportMapping mapping() const;

private:
    /// One or two rows of headings.
    struct Header {
        qsizetype row = -1;
        qsizetype rows = 1;
        qsizetype known = 0; ///< columns whose heading is understood
    };

    QString cell(qsizetype row, qsizetype column) const
    {
        return m_grid.rows.value(row).value(column).trimmed();
    }
    qsizetype width(const Header &header) const;
    Header findHeader() const;
    bool continuesHeader(qsizetype row) const;
    QString heading(const Header &header, qsizetype column) const;
    std::optional<QString> target(const Header &header, qsizetype column) const;
    std::optional<QString> wordTarget(const QString &text) const;
    std::optional<QString> fieldNamed(const QString &text, const QSet<QString> &taken) const;
    bool isOwnExport(const Header &header) const;
    QList<ImportColumn> ownColumns(const Header &header) const;
    QList<ImportColumn> columns(const Header &header) const;
    bool hasContent(qsizetype column, qsizetype firstRow) const;
    qsizetype endOfData(qsizetype first) const;
    bool isClosing(const QStringList &row) const;
    bool isTotal(const QStringList &row) const;

    const Register &m_register;
    const Grid &m_grid;
    ImportWords m_words;
    QHash<QString, QStringList> m_fieldsByName; ///< columns by their folded names
};

ImportMapping SheetReader::mapping() const
{
    ImportMapping mapping;
    const Header header = findHeader();
    mapping.firstRow = header.row + header.rows;
    mapping.handMade = !isOwnExport(header);
    if (mapping.handMade) {
        mapping.columns = columns(header);
        mapping.endRow = endOfData(mapping.firstRow);
    } else {
        mapping.columns = ownColumns(header);
        mapping.endRow = m_grid.rows.size();
    }
    return mapping;
}

qsizetype SheetReader::width(const Header &header) const
{
    qsizetype width = 0;
    for (qsizetype row = std::max<qsizetype>(0, header.row); row < header.row + header.rows; ++row)
        width = std::max(width, m_grid.rows.value(row).size());
    return width;
}

SheetReader::Header SheetReader::findHeader() const
{
    Header best;
    for (qsizetype row = 0; row < std::min(rowsSearched, m_grid.rows.size()); ++row) {
        if (isBlank(m_grid.rows.at(row)))
            continue;
        Header header {row, continuesHeader(row + 1) ? 2 : 1, 0};
        for (qsizetype column = 0; column < width(header); ++column) {
            if (target(header, column))
                ++header.known;
        }
        if (header.known > best.known)
            best = header;
    }
    if (best.row >= 0)
        return best;
    // Nothing is understood: the first row with content is shown as headings, for the user to assign.
    const auto first = std::find_if_not(m_grid.rows.begin(), m_grid.rows.end(), isBlank);
    return {first == m_grid.rows.end() ? -1 : first - m_grid.rows.begin(), 1, 0};
}

// The second row of headings has only words that explain or complete those above.
bool SheetReader::continuesHeader(qsizetype row) const
{
    const QStringList cells = m_grid.rows.value(row);
    // A title is one cell and heads nothing.
    if (isBlank(cells) || filledCells(m_grid.rows.at(row - 1)) < 2)
        return false;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString text = cell(row, column);
        const QString above = cell(row - 1, column);
        if (text.isEmpty() || isBracketed(text))
            continue;
        const bool completes = !above.isEmpty() && wordTarget(above + text);
        if (!completes && !wordTarget(text))
            return false;
    }
    return true;
}

QString SheetReader::heading(const Header &header, qsizetype column) const
{
    QString text = cell(header.row, column);
    if (header.rows == 2)
        text += cell(header.row + 1, column);
    return text.simplified().remove(u' ');
}

std::optional<QString> SheetReader::wordTarget(const QString &text) const
{
    for (const QString &each : {text, withoutBrackets(text)}) {
        if (each.isEmpty())
            continue;
        if (auto target = m_words.target(each))
            return target;
        if (auto column = fieldNamed(each, {}))
            return column;
    }
    return std::nullopt;
}

std::optional<QString> SheetReader::target(const Header &header, qsizetype column) const
{
    const QString first = cell(header.row, column);
    const QString second = header.rows == 2 ? cell(header.row + 1, column) : QString();
    // The lower heading is the narrower one, unless it only explains.
    const QString narrower = isBracketed(second) ? QString() : second;
    for (const QString &text : {first + second, narrower, first}) {
        if (auto target = wordTarget(text))
            return target;
    }
    return std::nullopt;
}

/// The field of this name in any spelling the program itself uses.
std::optional<QString> SheetReader::fieldNamed(const QString &text, const QSet<QString> &taken) const
{
    for (const QString &column : m_fieldsByName.value(searchKey(text))) {
        if (!taken.contains(column))
            return column;
    }
    return std::nullopt;
}

// The export has every field of the register and nothing else.
bool SheetReader::isOwnExport(const Header &header) const
{
    const QList<ImportColumn> found = ownColumns(header);
    return header.rows == 1 && found.size() == qsizetype(m_register.fields.size())
        && std::none_of(found.begin(), found.end(),
                        [](const ImportColumn &column) { return column.column.isEmpty(); });
}

QList<ImportColumn> SheetReader::ownColumns(const Header &header) const
{
    QList<ImportColumn> columns;
    QSet<QString> taken;
    for (qsizetype index = 0; index < width(header); ++index) {
        const QString text = cell(header.row, index);
        const QString column = fieldNamed(text, taken).value_or(QString());
        taken << column;
        columns << ImportColumn {index, text, column};
    }
    return columns;
}

QList<ImportColumn> SheetReader::columns(const Header &header) const
{
    QList<ImportColumn> columns;
    QSet<QString> taken;
    qsizetype widest = width(header);
    for (const QStringList &row : m_grid.rows)
        widest = std::max(widest, row.size());
    for (qsizetype index = 0; index < widest; ++index) {
        const QString text = heading(header, index);
        if (text.isEmpty()) {
            if (hasContent(index, header.row + header.rows))
                columns << ImportColumn {index, columnLetters(index), {}};
            continue;
        }
        QString column = target(header, index).value_or(QString());
        if (taken.contains(column))
            column.clear();
        if (!column.isEmpty())
            taken << column;
        columns << ImportColumn {index, text, column};
    }
    return columns;
}

bool SheetReader::hasContent(qsizetype column, qsizetype firstRow) const
{
    for (qsizetype row = std::max<qsizetype>(0, firstRow); row < m_grid.rows.size(); ++row) {
        if (!cell(row, column).isEmpty())
            return true;
    }
    return false;
}

bool SheetReader::isClosing(const QStringList &row) const
{
    return std::any_of(row.begin(), row.end(),
                       [this](const QString &text) { return m_words.isClosing(text); });
}

bool SheetReader::isTotal(const QStringList &row) const
{
    const auto first
        = std::find_if(row.begin(), row.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    return first != row.end() && m_words.isTotal(*first);
}

// Whatever stands below 以上 is no data, unless it is as full as data: then 以上 closes only a part of the
// sheet.
qsizetype SheetReader::endOfData(qsizetype first) const
{
    qsizetype end = m_grid.rows.size();
    for (qsizetype row = end - 1; row >= first; --row) {
        const QStringList &cells = m_grid.rows.at(row);
        if (isClosing(cells) && filledCells(cells) <= 2)
            end = row;
        else if (filledCells(cells) > 1)
            break;
    }
    while (end > first && (isBlank(m_grid.rows.at(end - 1)) || isTotal(m_grid.rows.at(end - 1))))
        --end;
    return end;
}

} // namespace

ImportMapping guessMapping(const Register &reg, const Grid &grid)
{
    return SheetReader(reg, grid).mapping();
}

ImportMapping mappingFromJson(const QJsonObject &json)
{
    ImportMapping mapping;
    mapping.firstRow = std::max<qsizetype>(0, json.value(QLatin1String("first_row")).toInteger(1) - 1);
    mapping.endRow = json.value(QLatin1String("last_row")).toInteger();
    mapping.handMade = json.value(QLatin1String("hand_made")).toBool(true);
    for (const auto &each : json.value(QLatin1String("columns")).toArray()) {
        const QJsonObject column = each.toObject();
        mapping.columns << ImportColumn {column.value(QLatin1String("index")).toInteger(1) - 1,
                                         column.value(QLatin1String("heading")).toString(),
                                         column.value(QLatin1String("column")).toString()};
    }
    return mapping;
}

QJsonObject toJson(const ImportMapping &mapping)
{
    QJsonArray columns;
    for (const ImportColumn &each : mapping.columns)
        columns << QJsonObject {{QStringLiteral("index"), each.index + 1},
                                {QStringLiteral("heading"), each.heading},
                                {QStringLiteral("column"), each.column}};
    return {{QStringLiteral("first_row"), mapping.firstRow + 1},
            {QStringLiteral("last_row"), mapping.endRow},
            {QStringLiteral("hand_made"), mapping.handMade},
            {QStringLiteral("columns"), columns}};
}

QList<std::pair<QString, QString>> importTargets(const Register &reg)
{
    const auto has = [&reg](const char *column) { return columnIndex(reg, QLatin1String(column)) >= 0; };
    QList<std::pair<QString, QString>> targets {
        {QString(), QCoreApplication::translate("Import", "(leave out)")}};
    if (has("retention_kind"))
        targets.emplace_back(QStringLiteral("retention"),
                             QCoreApplication::translate("Import", "Retention period in words"));
    if (has("has_mynumber"))
        targets.emplace_back(QStringLiteral("information"),
                             QCoreApplication::translate("Import", "Protected information in words"));
    if (has("imported_importance"))
        targets.emplace_back(QStringLiteral("importance"),
                             QCoreApplication::translate("Import", "Importance A, B or C"));
    for (const Field &field : reg.fields)
        targets.emplace_back(QLatin1String(field.column), labelOf(field));
    return targets;
}

} // namespace mamori
