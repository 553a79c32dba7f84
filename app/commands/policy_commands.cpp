// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/pack_json.h"
#include "model/rules/classification_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace mamori {

namespace {

/// The answers from --answers, else from standard input.
QJsonObject readAnswers(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("answers")))
        return readJson(arguments.value(QStringLiteral("answers")));
    QTextStream in(stdin);
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll().toUtf8());
    if (!document.isObject())
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Commands",
                                                "Standard input does not hold a JSON object of answers."));
    return document.object();
}

int runClassify(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("answers")}, {QStringLiteral("json")});
    arguments.operands(0, QStringLiteral("mamori classify [--answers FILE.json] [--json]"));
    const ClassificationResult result
        = classify(session.policy, answersFromJson(session.policy, readAnswers(arguments)));
    if (arguments.has(QStringLiteral("json"))) {
        printJson(session, toJson(session.policy, result));
    } else {
        session.out << classificationText(session.policy, result.levels) << Qt::endl;
        for (const ClassificationReason &reason : result.reasons)
            session.out << articleText(reason.article) << u' ' << reason.text << Qt::endl;
    }
    return result.levels.isComplete() ? Done : DataSayNo;
}

int runPack(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {}, {QStringLiteral("json")});
    arguments.operands(0, QStringLiteral("mamori pack [--json]"));
    if (arguments.has(QStringLiteral("json"))) {
        printJson(session, packJson(session.policy));
        return Done;
    }
    session.out << session.policy.title << u' ' << session.policy.version << Qt::endl;
    for (const Article &article : session.policy.articles)
        session.out << articleText(article.number) << u'\t' << article.title << Qt::endl;
    return Done;
}

int runForms(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {}, {QStringLiteral("json")});
    arguments.operands(0, QStringLiteral("mamori forms [--json]"));
    if (arguments.has(QStringLiteral("json"))) {
        printJson(session, formsJson(session.policy));
    } else {
        for (const PolicyForm &form : session.policy.forms)
            session.out << form.id << u'\t' << form.number << u'\t' << form.title << Qt::endl;
    }
    return Done;
}

} // namespace

std::span<const Command> policyCommands()
{
    static constexpr Command commands[] = {
        {"classify", "[--answers FILE.json] [--json]", runClassify},
        {"pack", "[--json]", runPack},
        {"forms", "[--json]", runForms},
    };
    return commands;
}

} // namespace mamori
