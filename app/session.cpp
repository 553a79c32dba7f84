// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/password.h"
#include "model/rules/movement_rules.h"
#include "model/rules/numbering.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace mamori {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
        return DataSayNo;
    case ErrorCode::Usage:
        return WrongUse;
    case ErrorCode::Damaged:
        return FileDamaged;
    case ErrorCode::Locked:
        return FileLocked;
    case ErrorCode::Disk:
        return DiskFailed;
    }
    Q_UNREACHABLE();
}

OpenLedger openWithKey(const QString &path, const DataKey &key, const Session &session)
{
    OpenLedger open;
    open.ledger = Ledger::open(path, key);
    if (!open.ledger->notice().isEmpty())
        session.messages << open.ledger->notice() << Qt::endl;
    open.records = std::make_unique<Records>(*open.ledger, session.clock);
    useNumbering(*open.records);
    useMovementRules(*open.records);
    const QString user = qEnvironmentVariable("USER", QStringLiteral("-"));
    open.records->setOperatorName(open.records->setting(QStringLiteral("operator"), user));
    return open;
}

std::optional<OpenLedger> unlock(const QString &path, const Arguments &arguments, const Session &session)
{
    const Secret password = askPassword(arguments, QCoreApplication::translate("Session", "Password"));
    const auto key = Ledger::findKey(path, password, SecretKind::Password);
    if (!key) {
        session.messages << QCoreApplication::translate("Session", "The password is wrong.") << Qt::endl;
        return std::nullopt;
    }
    return openWithKey(path, *key, session);
}

void showRecoveryCode(const Session &session, const QString &code)
{
    session.messages << QCoreApplication::translate(
                            "Commands", "Recovery code (shown once; keep it in the section's safe): %1")
                            .arg(code)
                     << Qt::endl;
}

void requireOtherFile(const QString &out, const QString &ledger)
{
    const auto place = [](const QString &path) {
        const QFileInfo file(path);
        return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
    };
    if (place(out) == place(ledger))
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "Session", "This would replace the ledger itself. Choose another name."));
}

QJsonObject readJson(const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readFile(path), &error);
    if (!document.isObject())
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Session", "%1 does not hold a JSON object.").arg(path),
                    error.errorString());
    return document.object();
}

void printJson(const Session &session, const QJsonObject &json)
{
    session.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)) << Qt::flush;
}

} // namespace mamori
