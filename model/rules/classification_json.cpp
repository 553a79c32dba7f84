// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/classification_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mamori {

namespace {

QString axisKey(Axis axis)
{
    switch (axis) {
    case Axis::Confidentiality:
        return QStringLiteral("confidentiality");
    case Axis::Integrity:
        return QStringLiteral("integrity");
    case Axis::Availability:
        break;
    }
    return QStringLiteral("availability");
}

QString answerId(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

bool isBoolean(const PolicyQuestion &question)
{
    return std::all_of(question.answers.cbegin(), question.answers.cend(), [](const auto &answer) {
        return answer.id == answerId(true) || answer.id == answerId(false);
    });
}

QString compact(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// The answer's id, or nothing when the value is none of the question's answers. The text "true" is no
/// boolean: scripts get one spelling.
std::optional<QString> answerIn(const PolicyQuestion &question, const QJsonValue &value)
{
    if (isBoolean(question))
        return value.isBool() ? std::optional(answerId(value.toBool())) : std::nullopt;
    for (const PolicyQuestion::Answer &answer : question.answers) {
        if (value.isString() && value.toString() == answer.id)
            return answer.id;
    }
    return std::nullopt;
}

QString allowedAnswers(const PolicyQuestion &question)
{
    QStringList allowed;
    for (const PolicyQuestion::Answer &answer : question.answers)
        allowed << (isBoolean(question) ? answer.id : compact(answer.id));
    return allowed.join(QStringLiteral(", "));
}

QJsonValue levelToJson(const QString &key)
{
    if (key.isEmpty())
        return QJsonValue::Null;
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(key);
}

} // namespace

ClassificationAnswers answersFromJson(const Policy &policy, const QJsonObject &json)
{
    ClassificationAnswers answers;
    for (const QString &key : json.keys()) {
        const auto question
            = std::find_if(policy.questions.cbegin(), policy.questions.cend(),
                           [&key](const PolicyQuestion &candidate) { return candidate.id == key; });
        if (question == policy.questions.cend()) {
            throw Error(ErrorCode::Refused,
                        QCoreApplication::translate("Classification", "There is no question '%1'.").arg(key));
        }
        const std::optional<QString> answer = answerIn(*question, json.value(key));
        if (!answer) {
            throw Error(
                ErrorCode::Refused,
                QCoreApplication::translate("Classification", "'%1' cannot be answered with %2; it takes: %3")
                    .arg(key, compact(json.value(key)), allowedAnswers(*question)));
        }
        answers.insert(key, *answer);
    }
    return answers;
}

QJsonObject toJson(const Policy &policy, const ClassificationResult &result)
{
    QJsonObject json;
    for (const Axis axis : allAxes)
        json.insert(axisKey(axis), levelToJson(result.levels.on(axis)));
    QJsonArray reasons;
    for (const ClassificationReason &reason : result.reasons) {
        reasons << QJsonObject {{QStringLiteral("axis"), axisKey(reason.axis)},
                                {QStringLiteral("article"), reason.article},
                                {QStringLiteral("text"), reason.text}};
    }
    json.insert(QStringLiteral("reasons"), reasons);
    QJsonArray restrictions;
    for (const PolicyRestriction &restriction : restrictionsFor(policy, result.levels)) {
        restrictions << QJsonObject {{QStringLiteral("id"), restriction.id},
                                     {QStringLiteral("article"), restriction.article},
                                     {QStringLiteral("text"), restriction.text}};
    }
    json.insert(QStringLiteral("restrictions"), restrictions);
    return json;
}

} // namespace mamori
