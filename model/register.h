// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

#include <compare>
#include <optional>
#include <span>
#include <stdexcept>
#include <type_traits>

/// What a register is. A register is declared once, as a constant array of fields made from member pointers;
/// schema, form, table, search, exchange, list and history are ordinary classes over that array.
namespace mamori {

struct Register;
struct Field;

/// Row id of one register; ids of different registers do not mix. 0 = no record.
template <class Record>
struct Id {
    qint64 value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

/// One entry of a fixed list of words.
struct Choice {
    const char *key; ///< stored; never renamed after release
    const char *label; ///< shown; translated in context "Choice"
};

/// All values of enum E in order; specialised next to each enum.
template <class E>
inline constexpr std::span<const Choice> choicesOf {};

/// The three axes of the classification (Art. 16(2)-(4)). Which levels an axis has is data of the policy
/// pack.
enum class Axis { Confidentiality, Integrity, Availability };
inline constexpr Axis allAxes[] = {Axis::Confidentiality, Axis::Integrity, Axis::Availability};

/// What a column holds, and with it which editor, which SQL type and which spelling in a spreadsheet it gets.
enum class Kind {
    Text,
    Number,
    Flag, ///< yes, no, or not answered yet
    Day, ///< stored yyyy-MM-dd, shown in the Japanese era
    Moment, ///< stored as ISO 8601 UTC, shown in local time
    Choice, ///< one key of `choices`
    Choices, ///< several keys of `choices`
    Level, ///< key of a level of `axis` in the policy pack
    Link, ///< row id in `target`
    Lines, ///< a list of small rows declared by `lines`, stored as a JSON array
};

enum Rule : unsigned {
    Required = 1, ///< a record without it is a draft, not an error
    Unique = 2,
    Multiline = 4,
    Personal = 8, ///< names a person: left out of redacted papers
    Listed = 16, ///< a column of the register's table until the user chooses others
    AppendOnly = 32, ///< Lines: earlier rows never change
    Frozen = 64, ///< set when the record is made, then never changed
    Derived = 128, ///< kept by the program, shown but not typed
    Place = 256, ///< names a place: left out of redacted papers
};

/// One column of a register, as every part of the program sees it.
struct Field {
    const char *column; ///< SQL column, JSON key and CSV header; never renamed after release
    const char *label; ///< shown; translated in context "Field"
    unsigned rules = 0; ///< OR of Rule
    const char *article = ""; ///< source in the standard, e.g. "17(2)"; "" = ours
    Kind kind = Kind::Text;
    std::span<const Choice> choices {}; ///< Kind::Choice and Kind::Choices
    const Register *target = nullptr; ///< Kind::Link
    std::span<const Field> (*lines)() = nullptr; ///< Kind::Lines: the columns of a small row
    Axis axis = Axis::Confidentiality; ///< Kind::Level
    QVariant (*get)(const void *record) = nullptr; ///< the value as stored; a null QVariant when empty
    void (*set)(void *record, const QVariant &value)
        = nullptr; ///< throws std::runtime_error on an unknown key
};

/// A finding about one record; `column` is empty when it concerns the whole record.
struct Problem {
    QString column;
    QString text; ///< a translated sentence
    bool operator==(const Problem &) const = default;
};

/// A heading of the form: it stands above the field `first` and holds until the next heading.
struct Section {
    const char *first; ///< column
    const char *title; ///< translated in context "Section"
};

/// Where a register stands in the navigation, in this order.
enum class PlaceOfWork { Assets, People, Systems, Approvals, Matters, Checks };
inline constexpr PlaceOfWork allPlacesOfWork[]
    = {PlaceOfWork::Assets,    PlaceOfWork::People,  PlaceOfWork::Systems,
       PlaceOfWork::Approvals, PlaceOfWork::Matters, PlaceOfWork::Checks};

struct Register {
    const char *table; ///< SQL table and the register's name on the command line
    const char *title; ///< shown; translated in context "Register"
    const char *article; ///< the main article the register answers
    PlaceOfWork place;
    const char *purpose; ///< what it is for and what to do first; translated in context "Purpose"
    std::span<const Field> fields;
    std::span<const Section> sections;
    const char *number; ///< column of the number people use; "" = none
    const char *caption; ///< column that names a record in links and lists
    const char *order; ///< column the list is sorted by at first (a reading where there is one)
    QVariantList (*blank)(); ///< a new record: null but for what every record has from the start
    /// What contradicts the standard; never what is merely missing.
    QList<Problem> (*check)(const QVariantList &values);
    /// The values with every Derived one as it follows from the others; nullptr when the register has none.
    QVariantList (*derive)(const QVariantList &values) = nullptr;
};

/// One record: one value per field, in field order, each as stored.
using Values = QVariantList;

// Conversions between a typed value and what is stored
// ------------------------------------------------------------

template <class V>
struct Codec;

struct PlainCodec {
    static constexpr std::span<const Choice> choices {};
    static constexpr const Register *target = nullptr;
    static constexpr std::span<const Field> (*lines)() = nullptr;
};

template <>
struct Codec<QString> : PlainCodec {
    static constexpr Kind kind = Kind::Text;
    static QVariant to(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static QString from(const QVariant &v) { return v.toString(); }
};

template <>
struct Codec<qint64> : PlainCodec {
    static constexpr Kind kind = Kind::Number;
    static QVariant to(qint64 v) { return v; }
    static qint64 from(const QVariant &v) { return v.toLongLong(); }
};

template <>
struct Codec<bool> : PlainCodec {
    static constexpr Kind kind = Kind::Flag;
    static QVariant to(bool v) { return qint64(v); }
    static bool from(const QVariant &v) { return v.toLongLong() != 0; }
};

template <>
struct Codec<QDate> : PlainCodec {
    static constexpr Kind kind = Kind::Day;
    static QVariant to(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static QDate from(const QVariant &v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};

template <>
struct Codec<QDateTime> : PlainCodec {
    static constexpr Kind kind = Kind::Moment;
    static QVariant to(const QDateTime &v)
    {
        return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODate)) : QVariant();
    }
    static QDateTime from(const QVariant &v) { return QDateTime::fromString(v.toString(), Qt::ISODate); }
};

template <class R>
struct Codec<Id<R>> : PlainCodec {
    static constexpr Kind kind = Kind::Link;
    static constexpr const Register *target = &R::spec;
    static QVariant to(Id<R> v) { return v ? QVariant(v.value) : QVariant(); }
    static Id<R> from(const QVariant &v) { return {v.toLongLong()}; }
};

/// The choice whose key is `key`, as an index. Throws std::runtime_error when there is none.
std::size_t choiceIndex(std::span<const Choice> choices, const QString &key);

template <class E>
requires std::is_enum_v<E>
struct Codec<E> : PlainCodec {
    static constexpr Kind kind = Kind::Choice;
    static constexpr std::span<const Choice> choices = choicesOf<E>;
    static_assert(!choices.empty(), "specialise choicesOf<E> before using E in a register");
    static QVariant to(E v) { return QString::fromLatin1(choices[static_cast<std::size_t>(v)].key); }
    static E from(const QVariant &v)
    {
        return v.isNull() ? E {} : static_cast<E>(choiceIndex(choices, v.toString()));
    }
};

template <class V>
struct Codec<std::optional<V>> : Codec<V> {
    static QVariant to(const std::optional<V> &v) { return v ? Codec<V>::to(*v) : QVariant(); }
    static std::optional<V> from(const QVariant &v)
    {
        return v.isNull() ? std::nullopt : std::optional<V>(Codec<V>::from(v));
    }
};

/// The small rows of a Lines column as the JSON text that is stored, and back. Throws std::runtime_error on
/// bad JSON.
QString linesToText(const QJsonArray &rows);
QJsonArray linesFromText(const QString &text);
/// One small row as a JSON object (empty values left out), and back.
QJsonObject lineToJson(std::span<const Field> fields, const void *line);
void lineFromJson(std::span<const Field> fields, const QJsonObject &json, void *line);

/// A list of enum values is a multiple choice; a list of structs with a `fields` array are small rows.
template <class V>
struct Codec<QList<V>> : PlainCodec {
    static constexpr bool isChoices = std::is_enum_v<V>;
    static constexpr Kind kind = isChoices ? Kind::Choices : Kind::Lines;
    static constexpr std::span<const Choice> choices = [] {
        if constexpr (isChoices)
            return choicesOf<V>;
        else
            return std::span<const Choice> {};
    }();
    static constexpr std::span<const Field> (*lines)() = [] {
        std::span<const Field> (*columns)() = nullptr;
        if constexpr (!isChoices)
            columns = &V::lineFields;
        return columns;
    }();
    static QVariant to(const QList<V> &list)
    {
        if (list.isEmpty())
            return {};
        if constexpr (isChoices) {
            QStringList keys;
            for (V v : list)
                keys << Codec<V>::to(v).toString();
            return keys.join(QLatin1Char(' '));
        } else {
            QJsonArray rows;
            for (const V &v : list)
                rows << lineToJson(lines(), &v);
            return linesToText(rows);
        }
    }
    static QList<V> from(const QVariant &v)
    {
        QList<V> list;
        if constexpr (isChoices) {
            for (const QString &key : v.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
                list << Codec<V>::from(key);
        } else {
            for (const auto row : linesFromText(v.toString())) {
                V line;
                lineFromJson(lines(), row.toObject(), &line);
                list << line;
            }
        }
        return list;
    }
};

namespace detail {
template <class>
struct Member;
template <class R, class V>
struct Member<V R::*> {
    using Record = R;
    using Value = V;
};
} // namespace detail

/// Declares one column from a member of the record.
template <auto M>
constexpr Field field(const char *column, const char *label, unsigned rules = 0, const char *article = "")
{
    using R = typename detail::Member<decltype(M)>::Record;
    using C = Codec<typename detail::Member<decltype(M)>::Value>;
    return {.column = column,
            .label = label,
            .rules = rules,
            .article = article,
            .kind = C::kind,
            .choices = C::choices,
            .target = C::target,
            .lines = C::lines,
            .get = [](const void *r) { return C::to(static_cast<const R *>(r)->*M); },
            .set = [](void *r, const QVariant &v) { static_cast<R *>(r)->*M = C::from(v); }};
}

/// Declares a column that holds the key of a level (a QString member); its words come from the policy pack.
template <auto M>
constexpr Field level(Axis axis, const char *column, const char *label, unsigned rules = 0,
                      const char *article = "")
{
    Field f = field<M>(column, label, rules, article);
    f.kind = Kind::Level;
    f.axis = axis;
    return f;
}

template <class Record>
Values toValues(const Record &record)
{
    Values values;
    for (const Field &f : Record::spec.fields)
        values << f.get(&record);
    return values;
}

/// Throws std::runtime_error when a stored key is unknown.
template <class Record>
Record fromValues(const Values &values)
{
    Record record;
    for (qsizetype i = 0; const Field &f : Record::spec.fields)
        f.set(&record, values.at(i++));
    return record;
}

// What a register does with its own type, behind the plain function pointers of Register. All throw
// std::runtime_error when a stored key is unknown.

template <class Record>
Values blankOf()
{
    return toValues(Record {});
}

template <class Record, auto check>
QList<Problem> checkOf(const Values &values)
{
    return check(fromValues<Record>(values));
}

template <class Record, auto derive>
Values deriveOf(const Values &values)
{
    return toValues(derive(fromValues<Record>(values)));
}

// Questions over a declaration
// --------------------------------------------------------------------------------------

/// Index of `column` in the register, or -1.
qsizetype columnIndex(const Register &reg, QLatin1String column);
qsizetype columnIndex(const Register &reg, const QString &column);
/// One column of a register's table, as CREATE TABLE and ALTER TABLE want it.
QString columnSql(const Field &field);
/// The STRICT table of a register, with the program's own columns `struck_out` and `search` at its end.
QString createTableSql(const Register &reg);
/// How a record is called in links and lists: its number and caption.
QString captionOf(const Register &reg, const Values &values);
/// The columns in which two states differ.
QList<qsizetype> changedFields(const Register &reg, const Values &before, const Values &after);
/// The required columns that are still empty: a record with any is a draft.
QList<qsizetype> missingFields(const Register &reg, const Values &values);
/// All values by column name, empty ones left out; the form in which history and JSON exchange hold a record.
QJsonObject toJson(const Register &reg, const Values &values);
/// The reverse. Columns that `json` does not have are empty, unknown ones are ignored.
Values fromJson(const Register &reg, const QJsonObject &json);
/// The text by which a record is found: all its words, not yet folded.
QString searchText(const Register &reg, const Values &values);

/// Translated words of a declaration.
QString titleOf(const Register &reg);
/// What a register is for and what to do first: the words of its empty page.
QString purposeOf(const Register &reg);
QString labelOf(PlaceOfWork place);
QString labelOf(const Field &field);
QString labelOf(const Choice &choice);
QString titleOf(const Section &section);
/// The article of a reference: "16" of "16(5)(1)ア".
QString articleNumber(const QString &reference);
/// An article reference as it is printed: "17(2)" gives 第17条第2項, "16(5)(1)" 第16条第5項第1号.
QString articleText(const QString &reference);

} // namespace mamori
