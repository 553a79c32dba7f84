// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/pack_node.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace mamori {

namespace {

[[noreturn]] void refuseAt(const QString &file, const QString &path, const QString &reason)
{
    const QString where = path.isEmpty() ? file : file + QLatin1Char(' ') + path;
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("PolicyPack", "The policy pack cannot be used. %1: %2")
                    .arg(where, reason));
}

} // namespace

PackNode::PackNode(QString file, QString path, QJsonObject object)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_object(std::move(object))
{
}

PackNode PackNode::readFile(const QString &folder, const QString &fileName)
{
    QFile file(folder + QLatin1Char('/') + fileName);
    if (!file.open(QIODevice::ReadOnly))
        refuseAt(fileName, {}, QCoreApplication::translate("PolicyPack", "The file cannot be read."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        refuseAt(fileName, {},
                 QCoreApplication::translate("PolicyPack", "It is not JSON at byte %1 (%2).")
                     .arg(error.offset)
                     .arg(error.errorString()));
    }
    if (!document.isObject())
        refuseAt(fileName, {}, QCoreApplication::translate("PolicyPack", "An object was expected here."));
    return {fileName, {}, document.object()};
}

void PackNode::allowOnly(std::initializer_list<const char *> allowed) const
{
    for (const QString &key : m_object.keys()) {
        const bool known = std::any_of(allowed.begin(), allowed.end(),
                                       [&key](const char *name) { return key == QLatin1String(name); });
        if (!known)
            refuse(QCoreApplication::translate("PolicyPack", "The key '%1' is unknown.").arg(key));
    }
}

QString PackNode::text(const char *key) const
{
    QString words = optionalText(key);
    if (words.trimmed().isEmpty())
        refuse(key, QCoreApplication::translate("PolicyPack", "A text is missing."));
    return words;
}

QString PackNode::optionalText(const char *key) const
{
    const QJsonValue found = value(key);
    if (!found.isString() && !found.isUndefined())
        refuse(key, QCoreApplication::translate("PolicyPack", "A text was expected here."));
    return found.toString();
}

QString PackNode::oneOf(const char *key, const QStringList &words) const
{
    QString word = optionalText(key);
    if (!words.contains(word)) {
        refuse(key,
               QCoreApplication::translate("PolicyPack", "'%1' is none of: %2")
                   .arg(word, words.join(QStringLiteral(", "))));
    }
    return word;
}

double PackNode::positiveNumber(const char *key) const
{
    const double number = value(key).toDouble(0);
    if (number <= 0)
        refuse(key, QCoreApplication::translate("PolicyPack", "A number above 0 was expected here."));
    return number;
}

QStringList PackNode::texts(const char *key) const
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(key, QCoreApplication::translate("PolicyPack", "A list was expected here."));
    QStringList list;
    for (const auto item : found.toArray()) {
        if (item.toString().isEmpty())
            refuse(key, QCoreApplication::translate("PolicyPack", "A list of texts was expected here."));
        list << item.toString();
    }
    return list;
}

QStringList PackNode::optionalTexts(const char *key) const
{
    return value(key).isUndefined() ? QStringList() : texts(key);
}

bool PackNode::optionalFlag(const char *key) const
{
    const QJsonValue found = value(key);
    if (!found.isBool() && !found.isUndefined())
        refuse(key, QCoreApplication::translate("PolicyPack", "true or false was expected here."));
    return found.toBool();
}

PackNode PackNode::object(const char *key) const
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        refuse(key, QCoreApplication::translate("PolicyPack", "An object was expected here."));
    return {m_file, pathOf(key), found.toObject()};
}

QList<PackNode> PackNode::list(const char *key, qsizetype least) const
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(key, QCoreApplication::translate("PolicyPack", "A list was expected here."));
    const QJsonArray items = found.toArray();
    if (items.size() < least) {
        refuse(key,
               QCoreApplication::translate("PolicyPack", "The list needs %1 entries or more.").arg(least));
    }
    QList<PackNode> nodes;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!items.at(i).isObject())
            refuseAt(m_file, path, QCoreApplication::translate("PolicyPack", "An object was expected here."));
        nodes << PackNode(m_file, path, items.at(i).toObject());
    }
    return nodes;
}

QList<PackNode> PackNode::optionalList(const char *key) const
{
    return value(key).isUndefined() ? QList<PackNode>() : list(key);
}

void PackNode::refuse(const QString &reason) const
{
    refuseAt(m_file, m_path, reason);
}

void PackNode::refuse(const char *key, const QString &reason) const
{
    refuseAt(m_file, pathOf(key), reason);
}

QJsonValue PackNode::value(const char *key) const
{
    return m_object.value(QLatin1String(key));
}

QString PackNode::pathOf(const char *key) const
{
    const QString name = QLatin1String(key);
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

} // namespace mamori
