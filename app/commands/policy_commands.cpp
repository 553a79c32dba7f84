// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "model/rules/classification_json.h"

#include <QCoreApplication>
#include <QJsonArray>
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

QJsonObject articlesAndLevels(const Policy &policy)
{
    QJsonArray articles;
    for (const Article &article : policy.articles) {
        articles << QJsonObject {{QStringLiteral("number"), article.number},
                                 {QStringLiteral("title"), article.title},
                                 {QStringLiteral("chapter"), article.chapter}};
    }
    static constexpr const char *axisKeys[] = {"confidentiality", "integrity", "availability"};
    QJsonObject levels;
    for (const Axis axis : allAxes) {
        QJsonArray list;
        for (const PolicyLevel &level : policy.levels.value(axis)) {
            list << QJsonObject {{QStringLiteral("key"), level.key},
                                 {QStringLiteral("label"), level.label},
                                 {QStringLiteral("article"), level.article}};
        }
        levels.insert(QLatin1String(axisKeys[std::size_t(axis)]), list);
    }
    return {{QStringLiteral("id"), policy.id},
            {QStringLiteral("title"), policy.title},
            {QStringLiteral("version"), policy.version},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("levels"), levels}};
}

QJsonObject formsJson(const Policy &policy)
{
    QJsonArray forms;
    for (const PolicyForm &form : policy.forms) {
        forms << QJsonObject {{QStringLiteral("id"), form.id},
                              {QStringLiteral("number"), form.number},
                              {QStringLiteral("title"), form.title},
                              {QStringLiteral("register"), form.reg},
                              {QStringLiteral("article"), form.article}};
    }
    return {{QStringLiteral("forms"), forms}};
}

int runPack(const QStringList &words, const Session &session)
{
    Arguments(words, {}, {QStringLiteral("json")}).operands(0, QStringLiteral("mamori pack [--json]"));
    QJsonObject json = articlesAndLevels(session.policy);
    QJsonArray restrictions;
    for (const PolicyRestriction &restriction : session.policy.restrictions) {
        restrictions << QJsonObject {{QStringLiteral("id"), restriction.id},
                                     {QStringLiteral("article"), restriction.article},
                                     {QStringLiteral("text"), restriction.text}};
    }
    json.insert(QStringLiteral("restrictions"), restrictions);
    json.insert(QStringLiteral("forms"), formsJson(session.policy).value(QLatin1String("forms")));
    printJson(session, json);
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
