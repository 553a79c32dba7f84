// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <initializer_list>

namespace mamori {

/// One value in a file of a policy pack that knows where it stands, so that whatever is wrong with it can be
/// told with file, path and reason. Every reading function throws Error(Refused).
class PackNode
{
public:
    /// The object a file of the pack consists of.
    static PackNode readFile(const QString &folder, const QString &fileName);

    /// Refuses keys outside `allowed`: a misspelt key would otherwise be overlooked.
    void allowOnly(std::initializer_list<const char *> allowed) const;
    /// A text that is not empty.
    QString text(const char *key) const;
    /// A text that may be empty or left out.
    QString optionalText(const char *key) const;
    /// One of these words.
    QString oneOf(const char *key, const QStringList &words) const;
    double positiveNumber(const char *key) const;
    /// yes or no; no when it is left out.
    bool optionalFlag(const char *key) const;
    QStringList texts(const char *key) const;
    /// The same; a list that is left out is empty.
    QStringList optionalTexts(const char *key) const;
    /// A list of at least `least` objects.
    QList<PackNode> list(const char *key, qsizetype least = 1) const;
    /// The same; empty where there is no such key.
    QList<PackNode> optionalList(const char *key) const;
    /// The object under `key`.
    PackNode object(const char *key) const;

    /// Throws: `reason` is a translated sentence about the value under `key`, or about this node.
    [[noreturn]] void refuse(const QString &reason) const;
    [[noreturn]] void refuse(const char *key, const QString &reason) const;

private:
    PackNode(QString file, QString path, QJsonObject object);
    QJsonValue value(const char *key) const;
    QString pathOf(const char *key) const;

    QString m_file;
    QString m_path;
    QJsonObject m_object;
};

} // namespace mamori
