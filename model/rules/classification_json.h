// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/restrictions.h"

#include <QJsonObject>

namespace mamori {

/// The answers in the object that scripts send: question id to true or false where the answers are called so,
/// else to the answer's id. Questions left out stay unanswered. Throws Error(Refused) that names an unknown
/// key or value.
ClassificationAnswers answersFromJson(const Policy &policy, const QJsonObject &json);

/// The decision as scripts read it: a level per axis (a number where its key is one, null while open), the
/// reasons and the handling restrictions that follow.
QJsonObject toJson(const Policy &policy, const ClassificationResult &result);

} // namespace mamori
