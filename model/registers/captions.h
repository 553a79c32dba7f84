// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <functional>

namespace mamori {

/// The caption of a linked record.
using LinkCaptions = std::function<QString(const Register &, qint64)>;

/// How a record is called in links and lists, in words a person recognises it by: its number and its caption,
/// or a sentence of several columns where one column says too little, such as whose consent it is.
QString captionOf(const Register &reg, const Values &values, const LinkCaptions &linked);
/// The columns that captionOf() reads.
QList<qsizetype> captionColumns(const Register &reg);

} // namespace mamori
