// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/import_words.h"

#include "model/japanese/search_key.h"

#include <QFile>
#include <QJsonDocument>

static void initialiseResource()
{
    Q_INIT_RESOURCE(exchange);
}

namespace mamori {

namespace {

QJsonObject readDictionary()
{
    initialiseResource();
    QFile file(QStringLiteral(":/mamori/exchange/headings.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonDocument document = opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    Q_ASSERT(document.isObject());
    return document.object();
}

const QJsonObject &dictionary()
{
    static const QJsonObject read = readDictionary();
    return read;
}

QSet<QString> setOf(const QJsonValue &list)
{
    QSet<QString> set;
    for (const auto &word : list.toArray())
        set << word.toString();
    return set;
}

/// {"paper": ["紙", …], …} the other way round.
QHash<QString, QString> byWord(const QJsonValue &lists)
{
    QHash<QString, QString> words;
    const QJsonObject object = lists.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        for (const QString &word : setOf(each.value()))
            words.insert(foldWord(word), each.key());
    }
    return words;
}

QHash<QString, QHash<QString, QString>> byColumn(const QJsonValue &columns)
{
    QHash<QString, QHash<QString, QString>> words;
    const QJsonObject object = columns.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        words.insert(each.key(), byWord(each.value()));
    return words;
}

std::optional<QString> find(const QHash<QString, QString> &words, const QString &word)
{
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional<QString>(*found);
}

} // namespace

QString foldWord(const QString &text)
{
    static constexpr QStringView punctuation = u"・･/,、。.:;()[]{}【】「」『』〔〕<>《》-_~*※ー\"'";
    QString folded;
    for (QChar c : searchKey(text)) {
        if (!punctuation.contains(c))
            folded += c;
    }
    return folded;
}

ImportWords::ImportWords(const Register &reg)
{
    const QJsonObject own = dictionary().value(QLatin1String(reg.table)).toObject();
    m_targets = byWord(own.value(QLatin1String("headings")));
    m_words = byColumn(own.value(QLatin1String("words")));
    m_vagueWords = byColumn(own.value(QLatin1String("vagueWords")));
    m_nameHints = byColumn(own.value(QLatin1String("nameHints")));
    const QJsonObject otherwise = own.value(QLatin1String("otherwise")).toObject();
    for (auto each = otherwise.begin(); each != otherwise.end(); ++each)
        m_otherwise.insert(each.key(), each.value().toString());
    m_carriedDown = setOf(own.value(QLatin1String("carryDown")));
    m_information = byWord(dictionary().value(QLatin1String("information")));

    const QJsonObject any = dictionary().value(QLatin1String("anyRegister")).toObject();
    m_closing = setOf(any.value(QLatin1String("closing")));
    for (const QString &word : setOf(any.value(QLatin1String("totals"))))
        m_totals << foldWord(word);
    m_dittos = setOf(any.value(QLatin1String("ditto")));
    m_dashes = setOf(any.value(QLatin1String("dashes")));
    m_errors = setOf(any.value(QLatin1String("errors")));
}

std::optional<QString> ImportWords::target(const QString &heading) const
{
    return find(m_targets, foldWord(heading));
}

std::optional<QString> ImportWords::choice(const QString &column, const QString &word) const
{
    return find(m_words.value(column), foldWord(word));
}

std::optional<QString> ImportWords::guess(const QString &column, const QString &word,
                                          const QString &name) const
{
    const auto guessed = find(m_vagueWords.value(column), foldWord(word));
    if (!guessed)
        return std::nullopt;
    // The longest hint tells most: ネットワークカメラ is a camera.
    const QString folded = foldWord(name);
    const QHash<QString, QString> hints = m_nameHints.value(column);
    QString longest;
    for (auto hint = hints.begin(); hint != hints.end(); ++hint) {
        const bool better = hint.key().size() > longest.size()
            || (hint.key().size() == longest.size() && hint.key() < longest);
        if (better && folded.contains(hint.key()))
            longest = hint.key();
    }
    return longest.isEmpty() ? guessed : hints.value(longest);
}

QString ImportWords::otherwise(const QString &column) const
{
    return m_otherwise.value(column);
}

std::optional<QString> ImportWords::information(const QString &word) const
{
    return find(m_information, foldWord(word));
}

} // namespace mamori
